import { codeMeant } from '../model/countries.ts';
import type { Problem } from '../model/findings.ts';
import { groupedBy } from '../model/grouped.ts';
import { languageMeant } from '../model/languages.ts';
import { bodyById, idNamed, memberByCode } from '../model/names.ts';
import { once, onceForPair } from '../model/once.ts';
import type { NamedCode, ReadingArgs } from '../model/reading.ts';
import { keysThatName } from '../model/references.ts';
import { sessionById, sessionNamed } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { fold, unquoted } from '../model/text.ts';

const sessionKeys = keysThatName('session');
const memberKeys = new Set((['country', 'reporter', 'party'] as const).flatMap((target) => [...keysThatName(target)]));

/** Where a code or an id belongs and a name was written, the folder may know whose it is. */
export function withMeant(snapshot: Snapshot, problem: Problem): Problem {
  if (problem.rule === 'wrong-type') {
    const args = problem.args as ReadingArgs['wrong-type'];
    const isList = args.expected === 'ids' && args.found === 'string';
    return isList ? { ...problem, args: { ...args, near: listOf(snapshot, unquoted(args.source)) } } : problem;
  }
  if (problem.rule === 'wrong-place') {
    const args = problem.args as ReadingArgs['wrong-place'];
    const near = placeMeant(snapshot, args);
    const content = near ?? args.content;
    const isTaken = content !== args.name && snapshot.files.has(content);
    return near === null && !isTaken ? problem : { ...problem, args: { ...args, content, near, isTaken } };
  }
  if (problem.rule !== 'wrong-format') return problem;
  const args = nearestTo(snapshot, problem.args as ReadingArgs['wrong-format']);
  return args === problem.args ? problem : { ...problem, args };
}

/** The path of what a file's content names, where the folder knows each part of it, in capitals or not. */
function placeMeant(snapshot: Snapshot, { content, key }: ReadingArgs['wrong-place']): string | null {
  // A plan is called by an id of its own.
  if (key === 'id') return null;
  const [folder = '', ...names] = content.replace(/\.yaml$/, '').split('/');
  const known = (name: string): string | undefined =>
    sessionById(snapshot, name)?.id ?? bodyById(snapshot, name)?.id ?? memberByCode(snapshot, name.toUpperCase())?.code;
  const parts = names.map(known);
  return parts.includes(undefined) ? null : `${[folder, ...parts].join('/')}.yaml`;
}

/** What is said of a value in a wrong form, with what the folder knows of it: once, however often it stands there. */
const nearestTo = onceForPair((snapshot: Snapshot, args: ReadingArgs['wrong-format']): ReadingArgs['wrong-format'] => {
  const wantsId = args.example !== null && /^([a-z-]+|[A-Z]{2})$/.test(args.example);
  if (!wantsId) return args;
  if (/^[a-z]{2}$/.test(args.example ?? '')) return { ...args, near: languageMeant(args.value) };
  const isSession = sessionKeys.has(args.key);
  const session = isSession ? sessionNamed(snapshot, args.value)?.id : undefined;
  const isCountry = /^[A-Z]{2}$/.test(args.example ?? '');
  // A nationality may be any country's.
  if (isCountry && !memberKeys.has(args.key)) return { ...args, near: codeMeant(args.value) };
  const found =
    session ??
    (isCountry ? memberByCode(snapshot, args.value.trim().toUpperCase())?.code : undefined) ??
    idNamed(snapshot, args.value) ??
    (keysThatName().has(args.key) ? idWritten(snapshot, args.value) : null) ??
    (args.several && partsOf(args.value).length > 1 ? listOf(snapshot, args.value) : null);
  // What the folder knows by that name may be of another kind: a body where only a country can stand.
  const fits = found?.startsWith('[') || new RegExp(args.pattern ?? '', 'u').test(found ?? '');
  const near = fits ? found : null;
  return { ...args, near, codes: isCountry ? memberCodes(snapshot) : [], isSession };
});

/** The codes of the member countries with their names. */
const memberCodes = once(({ members }: Snapshot): readonly NamedCode[] =>
  (members?.data.countries ?? []).map(({ code, name }) => ({ code, name })),
);

/** The one id in the folder's files that differs from a word in case, accents or hyphens alone; null where there is none. */
function idWritten(snapshot: Snapshot, word: string): string | null {
  const [id, ...others] = idsWritten(snapshot).get(fold(word)) ?? [];
  return id !== undefined && others.length === 0 ? id : null;
}

/** Every id as it stands in the files, by what it is without its signs: what a file holds is not known where it is in doubt. */
const idsWritten = once(({ files }: Snapshot): ReadonlyMap<string, readonly string[]> => {
  const ids = [...files.values()].flatMap(({ text }) =>
    [...text.matchAll(/(?<=^[ -]*|[{,] *)id: *(["']?)([a-z][a-z0-9-]*)\1(?= *(?:[,}#\r]|$))/gm)].map(
      ([, , id = '']) => id,
    ),
  );
  return groupedBy(new Set(ids), fold);
});

/** What a sentence lists: "Honduras, Guatemala y la OIM". */
const partsOf = (written: string): readonly string[] => written.trim().split(/\s*[,;/]\s*|\s+(?:y|e|and)\s+/u);

/** The list to type for countries, bodies or items that were written as a sentence is; null where one of them is unknown. */
function listOf(snapshot: Snapshot, written: string): string | null {
  const parts = partsOf(written);
  const known = (id: string) =>
    memberByCode(snapshot, id)?.code ?? bodyById(snapshot, id)?.id ?? idNamed(snapshot, id) ?? idWritten(snapshot, id);
  const ids = parts.flatMap((part) => known(part) ?? []);
  return ids.length === parts.length ? `[${ids.join(', ')}]` : null;
}
