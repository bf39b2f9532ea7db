import { andMore } from '../data/and-more.ts';
import { forgetPlaces } from '../data/kept-places.ts';
import { limits } from '../data/limits.ts';
import { tuned } from '../data/tuning.ts';
import type { Day } from '../model/days.ts';
import { type Earlier, nothingEarlier } from '../model/earlier.ts';
import { besideIn, type Finding, type Level, type Problem, type TextChange } from '../model/findings.ts';
import { type RuleName, ruleNames } from '../model/rule-names.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Checked, type Found, withoutAccepted } from './checking/accepted.ts';
import { knownBy, numbering, whose } from './checking/identity.ts';
import { isOff, levelOf } from './checking/levels.ts';
import { numbered } from './checking/numbered.ts';
import type { CheckContext, Raised, Rule } from './define.ts';
import { rules } from './index.ts';

/**
 * What is found in a snapshot as of a day: when it was read, and by the rules; what its waivers accept is apart.
 * @param today the day that dates are compared with
 * @param earlier what closed sessions left: without it the rules that compare with earlier sessions find nothing
 * @param about.by the folder whose waivers accept, and whose sessions say until when: of a proposed change, the one that takes
 * it in
 * @param about.written by when the data were as they are, where that was after `today`
 */
export function checkAll(
  snapshot: Snapshot,
  today: Day,
  earlier: Earlier = nothingEarlier,
  { by = snapshot, written = today }: { readonly by?: Snapshot; readonly written?: Day } = {},
): Checked {
  const withAhead = snapshot.waivers !== null || by.waivers !== null;
  return openIn(snapshot, foundIn(snapshot, { today, written, earlier, withAhead }), { today, earlier, by });
}

function openIn(
  snapshot: Snapshot,
  found: Found,
  about: { readonly today: Day; readonly earlier: Earlier; readonly by: Snapshot },
): Checked {
  return snapshot.waivers === null && about.by.waivers === null
    ? { findings: found.findings, accepted: [] }
    : withoutAccepted(found, { snapshot, ...about });
}

/** A finding with what is to be typed to put it right. */
export interface Correctable {
  readonly finding: Finding;
  /** Changes of the file's text, or what takes the place of the text that the finding stands at. */
  readonly correction: readonly TextChange[] | string;
}

/** As `check`, and which of the findings can be put right by typing what their messages say, also in private files. */
export function correctable(
  snapshot: Snapshot,
  today: Day,
  earlier: Earlier,
): { readonly findings: readonly Finding[]; readonly open: readonly Correctable[] } {
  const all = foundIn(snapshot, { today, written: today, earlier, withAhead: snapshot.waivers !== null });
  const open = all.findings.flatMap((finding, i) => {
    const { rule, args, changes } = all.problems[i] as Problem;
    const correction = changes ?? rules[rule].correct?.(args as never) ?? null;
    return correction === null ? [] : [{ finding, correction }];
  });
  return { findings: openIn(snapshot, all, { today, earlier, by: snapshot }).findings, open };
}

/**
 * The fingerprints of what some rules find in a snapshot by itself, whether or not it is accepted; there may be others among
 * them.
 * @param only the rules
 */
export function fingerprintsIn(snapshot: Snapshot, today: Day, only: ReadonlySet<RuleName>): ReadonlySet<string> {
  // What is said of a waiver comes from all that the other rules find.
  if (![...only].every((name) => rules[name].check)) {
    const { findings, accepted } = checkAll(snapshot, today);
    return new Set([...findings, ...accepted.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint));
  }
  const { raised, seen } = raisedIn(snapshot, { today, written: today, earlier: nothingEarlier }, only);
  const number = numbering();
  // Where each stands is not asked for: that would have every file read once more.
  return new Set(raised.map((problem) => number(knownBy(seen, problem, whose(problem.at.file)).about)));
}

const foundIn = (snapshot: Snapshot, context: CheckContext): Found =>
  tuned(() => {
    const { raised, seen } = raisedIn(snapshot, context, allRules);
    const all = numbered(seen, raised);
    forgetPlaces();
    return { ...all, seen };
  });

/** What some rules raise in a snapshot, with the one that they look at. */
function raisedIn(
  snapshot: Snapshot,
  context: CheckContext,
  only: ReadonlySet<RuleName>,
): { readonly raised: readonly Problem[]; readonly seen: Snapshot } {
  const { snapshot: seen, holders } = snapshot.inPart ?? { snapshot, holders: [] };
  const isBeside = besideIn(holders);
  const raised = [...only].flatMap((name) => {
    const rule: Rule = rules[name];
    if (!rule.check || isOff(seen, name)) return [];
    if (rule.level === 'error') return firstOfEachFile(name, rule.check(seen, context));
    return [...rule.check(seen, context)]
      .filter(({ at }) => !isBeside(at))
      .map((one): Problem => ({ rule: name, ...one }));
  });
  return { raised: [...snapshot.problems, ...raised].filter(({ rule }) => only.has(rule)), seen };
}

/** What a rule says of each file: where that is very much, the first of it, and that there is more. */
function firstOfEachFile(rule: RuleName, raised: Iterable<Raised<object>>): readonly Problem[] {
  const counts = new Map<string, number>();
  const problems: Problem[] = [];
  for (const one of raised) {
    const { file } = one.at;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count <= limits.mistakes) problems.push({ rule, ...one });
    if (count === limits.mistakes + 1) problems.push(andMore(file));
  }
  return problems;
}

const allRules: ReadonlySet<RuleName> = new Set(ruleNames);

/** As `checkAll`, without what is accepted. */
export const check = (snapshot: Snapshot, today: Day, earlier?: Earlier): readonly Finding[] =>
  checkAll(snapshot, today, earlier).findings;

/** How many flags there are in a snapshot by itself, without what is accepted: where each stands is not asked for. */
export function flagCount(snapshot: Snapshot, today: Day): number {
  const isFlag = ({ level }: { readonly level: Level }) => level === 'flag';
  if (snapshot.waivers !== null) return check(snapshot, today).filter(isFlag).length;
  const { raised, seen } = raisedIn(snapshot, { today, written: today, earlier: nothingEarlier }, allRules);
  return raised.filter((problem) => isFlag({ level: levelOf(seen, problem) })).length;
}
