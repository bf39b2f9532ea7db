import type { Change, ChangeKind, WeighedChange } from '../model/changes.ts';
import type { Earlier, EarlierSession } from '../model/earlier.ts';
import type { Decision, Decisions, Session } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { fileKinds, isMany } from '../model/kinds.ts';
import { once, onceForPair } from '../model/once.ts';
import { isKind, itemsById, type PlanItem } from '../model/plans.ts';
import { decisionsFile, inOrder } from '../model/sessions.ts';
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

/** A closing with the data as the one before left them, and the file of what was decided between the two. */
interface Step {
  readonly session: Session;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly file: Loaded<Decisions>;
}

/**
 * The closings whose decisions can be held against what changed. Where a session between two was reopened and is not closed
 * again, nobody can tell yet what changed at which.
 */
export function* closingSteps(snapshot: Snapshot, { closed }: Earlier): Generator<Step> {
  const known = [snapshot, ...closed.map((one) => one.snapshot)];
  const sessions = inOrder(snapshot.sessions?.data.sessions ?? []);
  const places = new Map(sessions.map(({ id }, place) => [id, place]));
  const placeOf = ({ session }: EarlierSession): number => places.get(session.id) ?? -1;
  const reopened = sessions.flatMap((one, place) => (one.status !== 'closed' && one.reopened ? [place] : []));
  for (const [i, one] of closed.entries()) {
    const [last, file] = [closed[i - 1], decisionsFile(snapshot, one.session)];
    if (!last || !file || reopened.some((place) => placeOf(last) < place && place < placeOf(one))) continue;
    const { session, snapshot: after } = one;
    if (bothPlansRead(last.snapshot, after) && nameKnownItems(file.data.decisions, known))
      yield { session, before: last.snapshot, after, file };
  }
}

/** By which decisions what becomes of an item is decided, where not by any: what was put off may be reworded, and no more. */
const decidingOn: Partial<Record<ChangeKind, readonly Decision['decision'][]>> = {
  adopted: ['adopted', 'amended'],
  dropped: ['dropped', 'amended'],
  superseded: ['adopted', 'amended', 'dropped'],
  removed: ['adopted', 'amended', 'dropped'],
  'status-changed': ['adopted', 'amended', 'dropped'],
};

/** The changes of substance in the plans that no decision speaks of. */
export function changesWithoutDecision(
  before: Snapshot,
  after: Snapshot,
  decisions: readonly Decision[],
): readonly WeighedChange[] {
  const made = groupedBy(decisions, ({ item }) => item);
  return planChanges(before, after).filter((change) => {
    const deciding = decidingOn[change.kind];
    const isBy = ({ decision }: Decision) => deciding === undefined || deciding.includes(decision);
    return ![...namesOf(change, before, after)].some((name) => made.get(name)?.some(isBy));
  });
}

/**
 * The decisions, but for those that put something off, that changed nothing. What came or went changed, also where it is told
 * as a part of what held it.
 */
export function decisionsWithoutChange(
  before: Snapshot,
  after: Snapshot,
  decisions: readonly Decision[],
): readonly Decision[] {
  const spokenOf = new Set(inPlans(before, after).flatMap((change) => [...namesOf(change, before, after)]));
  const stayed = (item: string) => itemsById(before).has(item) === itemsById(after).has(item);
  return decisions.filter(({ item, decision }) => decision !== 'deferred' && stayed(item) && !spokenOf.has(item));
}
