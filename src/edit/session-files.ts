import type { Day } from '../model/days.ts';
import type { Decision, Session } from '../model/generated/types.ts';
import { kinds } from '../model/kinds.ts';
import { currentItems, isCurrent, isKind, itemsById, type PlanItem } from '../model/plans.ts';
import { decisionsOf, usualTag } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { checkedText, isSound, type NewText } from './checked.ts';
import { edited, type YamlEdit } from './yaml.ts';

/**
 * A file of the folder with some changes made.
 * @throws UsageError as `checkedText`
 */
const newText = (snapshot: Snapshot, path: string, edits: readonly YamlEdit[]): NewText =>
  checkedText(path, snapshot.files.get(path)?.text ?? null, (text) => edited(text, edits));

/** Where a session stands in the sessions' file. */
function placeOf(
  snapshot: Snapshot,
  { id }: Session,
): { readonly path: string; readonly at: readonly [string, number] } {
  const i = snapshot.sessions?.data.sessions.findIndex((session) => session.id === id) ?? -1;
  return { path: snapshot.sessions?.file ?? kinds.sessions.path, at: ['sessions', i] };
}

/** The tag that the next closing of a session gets: a number more after each reopening. */
export const closingTag = ({ id, reopened = [] }: Session): string =>
  reopened.length === 0 ? usualTag(id) : `${usualTag(id)}-r${reopened.length + 1}`;

/** The sessions' file with a session closed. */
export function withClosed(snapshot: Snapshot, session: Session): NewText {
  const { path, at } = placeOf(snapshot, session);
  return newText(snapshot, path, [
    { do: 'set', at, key: 'status', value: 'closed' },
    { do: 'set', at, key: 'ref', value: closingTag(session), after: 'status' },
  ]);
}

/** The sessions' file with a session open. */
export function withOpened(snapshot: Snapshot, session: Session): NewText {
  const { path, at } = placeOf(snapshot, session);
  return newText(snapshot, path, [{ do: 'set', at, key: 'status', value: 'open' }]);
}

/** The sessions' file with a closed session open again, and why. */
export function withReopened(snapshot: Snapshot, session: Session, date: Day, reason: string): NewText {
  const { path, at } = placeOf(snapshot, session);
  return newText(snapshot, path, [
    { do: 'set', at, key: 'status', value: 'open' },
    { do: 'append', at: [...at, 'reopened'], value: { date, reason } },
  ]);
}

/**
 * The files that a decision changes: the session's decisions, and the plan where the decision means an edit of it.
 * `adopted` takes the mark of a proposal away, of a plan it sets status and session; `amended` takes the mark away;
 * `dropped` says by which session; `deferred` edits nothing. What the same session had decided before is taken back.
 * @param then the item before it was adopted, where the decision takes that back
 */
export function withDecision(
  snapshot: Snapshot,
  session: Session,
  decision: Decision,
  then: PlanItem | null = null,
): readonly NewText[] {
  return [...planTexts(snapshot, session, decision, then), decisionsText(snapshot, session, decision)].filter(
    ({ before, after }) => before !== after,
  );
}

function planTexts(
  snapshot: Snapshot,
  session: Session,
  { item: id, decision }: Decision,
  then: PlanItem | null,
): NewText[] {
  const item = itemsById(snapshot).get(id);
  if (!item) return [];
  const { file, path: at } = item;
  const isDropped = droppedBy(item) === session.id;
  const edits: readonly YamlEdit[] = [
    ...(isDropped && decision !== 'dropped' ? [{ do: 'remove', at, key: 'dropped' } as const] : []),
    ...(then ? proposedEdits(item, then) : []),
    ...decidedEdits(item, session, decision),
  ];
  return edits.length === 0 ? [] : [newText(snapshot, file, edits)];
}

/** The session that dropped an item, as the item itself says. */
export const droppedBy = ({ value }: PlanItem): string | undefined => (value as { readonly dropped?: string }).dropped;

/** Whether a decision takes the mark of a proposal away; a plan is only adopted by `adopted`. */
const adopts = (item: PlanItem, decision: Decision['decision']): boolean =>
  decision === 'adopted' || (decision === 'amended' && !isKind(item, 'plan'));

/** Whether a session that has so far decided for an item now decides otherwise. */
export const takesBack = (snapshot: Snapshot, session: Session, item: PlanItem, now: Decision['decision']): boolean =>
  !adopts(item, now) &&
  decisionsOf(snapshot, session).some((entry) => entry.item === item.id && adopts(item, entry.decision));

/** Whether adopting an item edits it: it is a proposal, or a plan that this session has not adopted. */
export const isOpenTo = (session: Session, item: PlanItem): boolean =>
  isKind(item, 'plan')
    ? item.value.status !== 'adopted' || item.value.session !== session.id
    : 'proposedBy' in item.value;

/** What makes an item again what it was before it was adopted. */
function proposedEdits({ path: at, value }: PlanItem, then: PlanItem): readonly YamlEdit[] {
  const keys = isKind(then, 'plan') ? (['status', 'session'] as const) : (['proposedBy'] as const);
  const was = then.value as { readonly [key in (typeof keys)[number]]?: string };
  const is = value as typeof was;
  return keys.flatMap((key) =>
    was[key] === undefined || is[key] === was[key] ? [] : [{ do: 'set', at, key, value: was[key] }],
  );
}

/** What adopting or amending an item means in the plan. */
function decidedEdits(item: PlanItem, session: Session, decision: Decision['decision']): readonly YamlEdit[] {
  const { path: at } = item;
  if (decision === 'deferred') return [];
  if (decision === 'dropped') return [{ do: 'set', at, key: 'dropped', value: session.id }];
  if (!isKind(item, 'plan')) return 'proposedBy' in item.value ? [{ do: 'remove', at, key: 'proposedBy' }] : [];
  if (decision === 'amended') return [];
  return [
    { do: 'set', at, key: 'status', value: 'adopted' },
    { do: 'set', at, key: 'session', value: session.id, after: 'status' },
  ];
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
  if (i < 0) return newText(snapshot, path, [{ do: 'append', at: ['decisions'], value: decision }]);
  const at = ['decisions', i];
  const { item: _item, ...rest } = decision;
  const keys = Object.entries(rest).map(([key, value]): YamlEdit => ({ do: 'set', at, key, value }));
  return newText(snapshot, path, keys);
}

/** The proposals that a session has to decide and hasn't: only one of the Conference must decide them. */
export function undecided(snapshot: Snapshot, session: Session): readonly string[] {
  if (session.kind !== 'crm') return [];
  const decided = new Set(decisionsOf(snapshot, session).map(({ item }) => item));
  const plans = snapshot.plans
    .filter(({ data }) => isCurrent(data) && data.status === 'proposed' && data.session === session.id)
    .map(({ data }) => data.id);
  const proposals = (['objective', 'activity'] as const).flatMap((kind) =>
    [...currentItems(snapshot, kind)].filter(({ value }) => value.proposedBy !== undefined).map(({ id }) => id),
  );
  return [...plans, ...proposals].filter((id) => !decided.has(id));
}
