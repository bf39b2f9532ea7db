import type { Day } from '../../model/days.ts';
import type { Earlier } from '../../model/earlier.ts';
import { loadedFiles } from '../../model/entries.ts';
import type { Finding, Place, Problem } from '../../model/findings.ts';
import type { Waiver } from '../../model/generated/types.ts';
import { itemText, reporterName, sessionText } from '../../model/names.ts';
import { firstUncounted } from '../../model/obligations.ts';
import type { RuleName } from '../../model/rule-names.ts';
import { sessionById } from '../../model/sessions.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Text } from '../../model/text.ts';
import { hasLapsed, waiverFinder } from '../../model/waivers.ts';
import { rules } from '../index.ts';
import type { WaiverArgs } from '../waiver-words.ts';
import { pathOf, whose } from './identity.ts';
import { isOff } from './levels.ts';
import { byPlace, type Numbered, numbered } from './numbered.ts';

/** Something that was found and is accepted for a time. */
export interface Accepted {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** What was found in a snapshot. */
export interface Checked {
  /** Sorted by file, line, column, rule. */
  readonly findings: readonly Finding[];
  /** In the same order: what the folder's waivers accept. */
  readonly accepted: readonly Accepted[];
}

/** All that is found, whether or not it is accepted, with the snapshot that rules look at. */
export interface Found extends Numbered {
  readonly seen: Snapshot;
}

/** What is found without what waivers accept, and with what is to be said of these. */
export function withoutAccepted(
  { findings, problems, seen }: Found,
  about: {
    readonly snapshot: Snapshot;
    readonly today: Day;
    readonly earlier: Earlier;
    readonly by: Snapshot;
  },
): Checked {
  const { snapshot, today, earlier, by } = about;
  const file = snapshot.waivers?.file ?? '';
  const waivers = snapshot.waivers?.data.waivers ?? [];
  const data = new Map<string, unknown>(loadedFiles(seen).map((loaded) => [loaded.file, loaded.data]));
  const finderOf = (list: readonly Waiver[]) => {
    const find = waiverFinder(list, (path) => data.get(path));
    return (finding: Finding, i: number) =>
      find({ ...finding, path: pathOf(problems[i] as Problem), ofFile: whose(finding.file) });
  };
  const [covering, own] = [finderOf(by.waivers?.data.waivers ?? []), finderOf(waivers)];
  const hasEnded = (waiver: Waiver): boolean => hasLapsed(by, waiver, today);
  const lapsed = new Set(waivers.filter(hasEnded));
  // Of what is only found from a later day on, nothing is reported again where the waiver has ended by then.
  const needed = new Set(
    findings.map((finding, i) => {
      const waiver = own(finding, i);
      return waiver && problems[i]?.isAhead && lapsed.has(waiver) ? null : waiver;
    }),
  );
  const accepted = findings.flatMap((finding, i): Accepted[] => {
    const waiver = covering(finding, i);
    return waiver && !hasEnded(waiver) ? [{ finding, waiver }] : [];
  });
  const isAccepted = new Set(accepted.map(({ finding }) => finding));
  const open = findings.filter((finding, i) => !isAccepted.has(finding) && !problems[i]?.isAhead);
  // Where something could not be read, compared or counted, it may be what is missing there that was accepted.
  const isWhole = snapshot.unread.length === 0 && !earlier.isAbsent && firstUncounted(seen, earlier, today) === null;
  const said = waivers.flatMap((waiver, i): Problem[] => {
    const at = (key: string): Place => ({ file, path: ['waivers', i, key] });
    const session = sessionById(by, waiver.until);
    const args = waiverArgs(snapshot, waiver);
    if (!needed.has(waiver)) return isWhole ? [{ rule: 'waiver-unused', at: at('rule'), args }] : [];
    // That there is no such session is told already, where the sessions are known.
    if (!lapsed.has(waiver) || (!session && by.sessions !== null)) return [];
    return [
      {
        rule: 'waiver-lapsed',
        at: at('until'),
        args: { ...args, session: session ? sessionText(by, session) : null },
      },
    ];
  });
  const more = numbered(
    seen,
    said.filter(({ rule }) => !isOff(seen, rule)),
  );
  return { findings: [...open, ...more.findings].sort(byPlace), accepted };
}

const titleOf = (name: RuleName): Text => ({ es: rules[name].texts.es.title, en: rules[name].texts.en.title });

/** What sentences about a waiver are made from. */
export const waiverArgs = (snapshot: Snapshot, waiver: Waiver): WaiverArgs => ({
  title: titleOf(waiver.rule),
  about: aboutOf(snapshot, waiver),
});

/** What a waiver is about, in people's words as far as there are any. */
function aboutOf(snapshot: Snapshot, { item, file, key, country, session }: Waiver): readonly Text[] {
  const known = sessionById(snapshot, session);
  const plain = (text: string): Text => ({ es: text, en: text });
  return [
    ...(item === undefined ? [] : [itemText(snapshot, item)]),
    ...(file === undefined ? [] : [plain(key === undefined ? file : `${file}: ${key}`)]),
    ...(country === undefined ? [] : [reporterName(snapshot, country)]),
    ...(session === undefined ? [] : [known ? sessionText(snapshot, known) : plain(session)]),
  ];
}
