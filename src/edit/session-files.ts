import type { FormerEdition } from '../data/past.ts';
import type { Day } from '../model/days.ts';
import type { Decision, Session } from '../model/generated/types.ts';
import { kinds } from '../model/kinds.ts';
import { currentItems, droppedBy, isCurrent, isKind, itemsById, type PlanItem } from '../model/plans.ts';
import { closingTag, decisionsOf, laterSessions } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { checkedText, isSound, type NewText, withEdits } from './checked.ts';
import { edited, type YamlEdit } from './yaml.ts';

/** Where a session stands in the sessions' file. */
function placeOf(
  snapshot: Snapshot,
  { id }: Session,
): { readonly path: string; readonly at: readonly [string, number] } {
  const i = snapshot.sessions?.data.sessions.findIndex((session) => session.id === id) ?? -1;
  return { path: snapshot.sessions?.file ?? kinds.sessions.path, at: ['sessions', i] };
}

/** The sessions' file with a session closed. */
export function withClosed(snapshot: Snapshot, session: Session): NewText {
  const { path, at } = placeOf(snapshot, session);
  return withEdits(snapshot, path, [
    { do: 'set', at, key: 'status', value: 'closed' },
    { do: 'set', at, key: 'ref', value: closingTag(session), after: 'status' },
  ]);
}

/** The sessions' file with a session open. */
export function withOpened(snapshot: Snapshot, session: Session): NewText {
  const { path, at } = placeOf(snapshot, session);
  return withEdits(snapshot, path, [{ do: 'set', at, key: 'status', value: 'open' }]);
}

/** The sessions' file with a closed session open again, and why. */
export function withReopened(snapshot: Snapshot, session: Session, date: Day, reason: string): NewText {
  const { path, at } = placeOf(snapshot, session);
  return withEdits(snapshot, path, [
    { do: 'set', at, key: 'status', value: 'open' },
    { do: 'append', at: [...at, 'reopened'], value: { date, reason } },
  ]);
}

/**
 * The files that a decision changes: the session's decisions, and the plan where the decision means an edit of it.
 * `adopted` makes the mark of a proposal a note of whose it was, of a plan it sets status and session; `amended` does so
 * of a proposal; `dropped` says by which session; `deferred` edits nothing. What the same session had dropped before is
 * taken back.
 * @param back what takes back first what the session had adopted (`editsBack`)
 */
export function withDecision(
  snapshot: Snapshot,
  session: Session,
  decision: Decision,
  back: readonly YamlEdit[] = [],
): readonly NewText[] {
  return [...planTexts(snapshot, session, decision, back), decisionsText(snapshot, session, decision)].filter(
    ({ before, after }) => before !== after,
  );
}

function planTexts(
  snapshot: Snapshot,
  session: Session,
  { item: id, decision }: Decision,
  back: readonly YamlEdit[],
): NewText[] {
  const item = itemsById(snapshot).get(id);
  if (!item) return [];
  const { file, path: at } = item;
  const isDropped = droppedBy(item) === session.id;
  const edits: readonly YamlEdit[] = [
    ...(isDropped && decision !== 'dropped' ? [{ do: 'remove', at, key: 'dropped' } as const] : []),
    ...back,
    ...decidedEdits(item, session, decision),
  ];
  return edits.length === 0 ? [] : [withEdits(snapshot, file, edits)];
}

/** Whether a decision takes the mark of a proposal away; a plan is only adopted by `adopted`. */
const adopts = (item: PlanItem, decision: Decision['decision']): boolean =>
  decision === 'adopted' || (decision === 'amended' && !isKind(item, 'plan'));

/** Whether a session has adopted an item, as far as it is recorded. */
export const hasAdopted = (snapshot: Snapshot, session: Session, item: PlanItem): boolean =>
  decisionsOf(snapshot, session).some((entry) => entry.item === item.id && adopts(item, entry.decision));

/** Whether a session that has so far decided for an item, as no later one and no other that is open did, now decides otherwise. */
export const takesBack = (snapshot: Snapshot, session: Session, item: PlanItem, now: Decision['decision']): boolean => {
  const open =
    snapshot.sessions?.data.sessions.filter(({ id, status }) => status === 'open' && id !== session.id) ?? [];
  const others = [...open, ...laterSessions(snapshot, session)];
  return (
    !adopts(item, now) &&
    hasAdopted(snapshot, session, item) &&
    !others.some((other) => hasAdopted(snapshot, other, item))
  );
};

/** What adopting or amending an item means in the plan. */
function decidedEdits(item: PlanItem, session: Session, decision: Decision['decision']): readonly YamlEdit[] {
  const { path: at } = item;
  if (decision === 'deferred') return [];
  if (decision === 'dropped') return [{ do: 'set', at, key: 'dropped', value: session.id }];
  if (!isKind(item, 'plan')) return 'proposedBy' in item.value ? adoptedEdits(item) : [];
  if (decision === 'amended') return [];
  return [
    { do: 'set', at, key: 'status', value: 'adopted' },
    { do: 'set', at, key: 'session', value: session.id, after: 'status' },
  ];
}

/** What makes a proposal a part of the plan: whose it was is kept, that of the last one who proposed it. */
function adoptedEdits({ path: at, value }: PlanItem): readonly YamlEdit[] {
  const before: readonly YamlEdit[] = 'origin' in value ? [{ do: 'remove', at, key: 'origin' }] : [];
  return [...before, { do: 'rename', at, key: 'proposedBy', to: 'origin' }];
}

/** What a session's first decision is written into. */
const emptyDecisions = ({ id }: Session) => ({ path: `${kinds.decisions.path}${id}.yaml`, text: `session: ${id}\n` });

/** The edit that adds a session's first decision. */
const withFirst = (text: string, decision: Decision): string =>
  edited(text, [{ do: 'append', at: ['decisions'], value: decision }]);

/** Whether the data may hold a decision as it was typed. */
export function isDecision(session: Session, decision: Decision): boolean {
  const { path, text } = emptyDecisions(session);
  return isSound(path, withFirst(text, decision));
}

function decisionsText(snapshot: Snapshot, session: Session, decision: Decision): NewText {
  const there = snapshot.decisions.find(({ data }) => data.session === session.id);
  if (!there) {
    const { path, text } = emptyDecisions(session);
    return checkedText(path, null, () => withFirst(text, decision));
  }
  const path = there.file;
  const i = there.data.decisions.findIndex(({ item }) => item === decision.item);
  if (i < 0) return withEdits(snapshot, path, [{ do: 'append', at: ['decisions'], value: decision }]);
  const at = ['decisions', i];
  const { item: _item, ...rest } = decision;
  const keys = Object.entries(rest).map(([key, value]): YamlEdit => ({ do: 'set', at, key, value }));
  return withEdits(snapshot, path, keys);
}

/**
 * The proposals that a session has to decide and hasn't: only one of the Conference must decide them.
 * @param former what it had left before, where it was reopened: what was proposed since, but for what is proposed now that it is
 *   open again, is for a later one to decide
 */
export function undecided(snapshot: Snapshot, session: Session, former: FormerEdition | null): readonly string[] {
  const decided = new Set(decisionsOf(snapshot, session).map(({ item }) => item));
  const own = former && new Set(proposalsTo(former.left, session));
  const since = new Set(former?.reopenedFrom ? proposalsTo(former.reopenedFrom, session) : []);
  const isOfLater = (id: string): boolean =>
    former !== null && own?.has(id) === false && (former.hasLater || since.has(id));
  return proposalsTo(snapshot, session).filter((id) => !decided.has(id) && !isOfLater(id));
}

function proposalsTo(snapshot: Snapshot, session: Session): readonly string[] {
  if (session.kind !== 'crm') return [];
  const plans = snapshot.plans
    .filter(({ data }) => isCurrent(data) && data.status === 'proposed' && data.session === session.id)
    .map(({ data }) => data.id);
  const proposals = (['objective', 'activity'] as const).flatMap((kind) =>
    currentItems(snapshot, kind)
      .filter(({ value }) => value.proposedBy !== undefined)
      .map(({ id }) => id),
  );
  return [...plans, ...proposals];
}
