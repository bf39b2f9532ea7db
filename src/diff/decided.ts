import type { Change, ChangeKind, WeighedChange } from '../model/changes.ts';
import type { Earlier } from '../model/earlier.ts';
import type { Decision, Decisions, Session } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { fileKinds, isMany } from '../model/kinds.ts';
import { once, onceForPair } from '../model/once.ts';
import { isKind, itemsById, type PlanItem } from '../model/plans.ts';
import { decisionsFile } from '../model/sessions.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';
import { diff } from './diff.ts';
import { weigh } from './weigh.ts';

/** What a state has beside its plans: nothing of it is decided upon, and there may be very much of it. */
const besidePlans = Object.fromEntries(
  fileKinds.filter((kind) => kind !== 'plans' && kind !== 'settings').map((kind) => [kind, isMany(kind) ? [] : null]),
);

const plansAlone = once((state: Snapshot): Snapshot => ({ ...state, ...besidePlans, settingsFile: null }));

/** What changed in the plans. */
const inPlans = onceForPair((before: Snapshot, after: Snapshot) => diff(plansAlone(before), plansAlone(after)));

/** Whether the plans of two states say different things. */
export const havePlansChanged = (before: Snapshot, after: Snapshot): boolean => inPlans(before, after).length > 0;

/** What changed in the plans in substance. */
const planChanges = (before: Snapshot, after: Snapshot): readonly WeighedChange[] =>
  weigh(inPlans(before, after)).filter(({ weight }) => weight === 'substance');

/**
 * The items that a decision on one of them speaks of as well: what holds an item, and what a calendar entry is for.
 * A decision on a row is one on all that stands in it.
 */
function spokenOfWith(item: PlanItem | undefined): readonly string[] {
  if (!item) return [];
  const aims = isKind(item, 'calendar') ? item.value.for : [];
  return [item.id, ...aims, ...spokenOfWith(item.parent ?? undefined)];
}

/** Whether the plans of both states could be read: of a plan that can't, nobody can tell what changed in it. */
const bothPlansRead = (before: Snapshot, after: Snapshot): boolean =>
  !before.unreadKinds.has('plans') && !after.unreadKinds.has('plans');

/** The items, in either state, by which a decision can speak of a change. */
export function namesOf(
  { item, edits }: Pick<Change, 'item' | 'edits'>,
  before: Snapshot,
  after: Snapshot,
): ReadonlySet<string> {
  const ids = [item, ...edits.map((edit) => edit.item)].filter((id) => typeof id === 'string');
  return new Set(
    ids.flatMap((id) => [id, ...spokenOfWith(itemsById(after).get(id)), ...spokenOfWith(itemsById(before).get(id))]),
  );
}

/**
 * Whether every decision names an item that there is or was. Where one doesn't, nobody can tell what it was about, nor
 * what the others left out.
 */
const nameKnownItems = (decisions: readonly Decision[], snapshots: readonly Snapshot[]): boolean =>
  decisions.every(({ item }) => snapshots.some((snapshot) => itemsById(snapshot).has(item)));

/** What was before something was closed, and after. */
interface Step {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** A session that was closed, with the file of what it decided, and what changed at it. */
interface Deciding {
  readonly session: Session;
  readonly file: Loaded<Decisions>;
  /** What changed until it was closed. */
  readonly first: Step;
  /** What it had left once it was corrected, before another one was closed. */
  readonly corrected: Snapshot;
  /** What changed each time until it was closed again: beside its corrections that may be whatever else was done meanwhile. */
  readonly later: readonly Step[];
}

/**
 * The sessions whose decisions can be held against what changed since the closing before that decided anything: a meeting between
 * two sessions has its part in what the second of them decides.
 */
export function* decidingSessions(snapshot: Snapshot, { closings }: Earlier): Generator<Deciding> {
  const known = [snapshot, ...closings.map((one) => one.snapshot)];
  const deciding = closings.filter(
    ({ session }) => session.kind === 'crm' || decisionsFile(snapshot, session) !== undefined,
  );
  const steps = deciding.map(({ session, snapshot: after }, i) => ({
    session,
    i,
    after,
    before: deciding[i - 1]?.snapshot,
  }));
  for (const [session, own] of groupedBy(steps, (one) => one.session)) {
    const [first, ...later] = own.map(({ before, after }) =>
      before && bothPlansRead(before, after) && !isAnotherOpenAgain(after, session) ? { before, after } : null,
    );
    const file = decisionsFile(snapshot, session);
    if (!first || !file || !nameKnownItems(file.data.decisions, known)) continue;
    const begin = own[0]?.i ?? 0;
    const corrected = own.findLast(({ i, after }, n) => i === begin + n && bothPlansRead(first.before, after));
    yield {
      session,
      file,
      first,
      corrected: corrected?.after ?? first.after,
      later: later.filter((step) => step !== null),
    };
  }
}

/** Whether a session that had been closed was being corrected when another one was closed: nobody can tell what was done at which. */
const isAnotherOpenAgain = ({ sessions }: Snapshot, { id }: Session): boolean =>
  (sessions?.data.sessions ?? []).some((one) => one.reopened && one.status !== 'closed' && one.id !== id);

/** By which decisions what becomes of an item is decided, where not by any: what was put off may be reworded, and no more. */
const decidingOn: Partial<Record<ChangeKind, readonly Decision['decision'][]>> = {
  adopted: ['adopted', 'amended'],
  dropped: ['dropped', 'amended'],
  superseded: ['adopted', 'amended', 'dropped'],
  removed: ['adopted', 'amended', 'dropped'],
  'status-changed': ['adopted', 'amended', 'dropped'],
};

/**
 * The changes of substance in the plans, made until a session was closed and not taken back when it was corrected, that none of its
 * decisions speaks of.
 */
export function changesWithoutDecision({ file, first, corrected }: Deciding): readonly WeighedChange[] {
  const { before, after } = first;
  const made = groupedBy(file.data.decisions, ({ item }) => item);
  const stayed = new Set(planChanges(before, corrected).map(({ item }) => item));
  return planChanges(before, after).filter((change) => {
    const deciding = decidingOn[change.kind];
    const isBy = ({ decision }: Decision) => deciding === undefined || deciding.includes(decision);
    return stayed.has(change.item) && ![...namesOf(change, before, after)].some((name) => made.get(name)?.some(isBy));
  });
}

/**
 * The decisions of a session, but for those that put something off, that changed nothing. What came or went changed, also where
 * it is told as a part of what held it.
 */
export function decisionsWithoutChange({ file, first, later }: Deciding): readonly Decision[] {
  const changed = [first, ...later].map(({ before, after }) => {
    const spokenOf = new Set(inPlans(before, after).flatMap((change) => [...namesOf(change, before, after)]));
    return (item: string) => spokenOf.has(item) || itemsById(before).has(item) !== itemsById(after).has(item);
  });
  return file.data.decisions.filter(
    ({ item, decision }) => decision !== 'deferred' && !changed.some((changes) => changes(item)),
  );
}
