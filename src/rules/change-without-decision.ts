import { changesWithoutDecision, decidingSessions } from '../diff/decided.ts';
import { meetingNamed, typedDecisions } from '../messages/spanish.ts';
import type { Change, ChangeKind } from '../model/changes.ts';
import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import type { CalendarEntry, Decision, Session } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { itemText, sessionText } from '../model/names.ts';
import { droppedBy, isKind, itemsById, type PlanItem } from '../model/plans.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly of: Text;
  readonly session: Text;
  readonly id: string;
  /** The session before, which still had what is gone; null of what is there, or what took its place. */
  readonly last: Text | null;
  readonly advised: Advised;
}

/** What is to be decided on which item, so that the decision speaks of a change. */
interface Advised {
  readonly item: string;
  readonly decision: Decision['decision'];
  /** Whether it is written into the file: the command takes an amendment of another wording alone (design, 5). */
  readonly isByHand?: boolean;
}

/** What was to come, with or without a date. */
const toCome: readonly unknown[] = ['scheduled', 'pending'] satisfies CalendarEntry['kind'][];

/** Whether a change says no more than that something was held, when and where, or what came of it: no session decides that. */
function onlyTookPlace({ kind, itemKind, edits }: Change): boolean {
  if (itemKind !== 'calendar') return false;
  if (kind === 'rescheduled')
    return edits.some(({ path, before, after }) => path === 'kind' && after === 'held' && toCome.includes(before));
  return kind === 'edited' && edits.every(({ path }) => path.split('.')[0] === 'outcome');
}

export default defineRule<Args>({
  name: 'change-without-decision',
  group: 'sessions',
  level: 'warning',
  texts: {
    es: {
      title: 'Cambio de fondo sin decisión registrada',
      message: ({ of, session }) =>
        `«${excerpt(wording(of, 'es'))}» cambió de fondo en la ${meetingNamed(wording(session, 'es'))}, y ninguna decisión de esa reunión lo recoge.`,
      hint({ id, last, advised: { item, decision, isByHand } }) {
        const reopen = `reabra la reunión (crm-plan sesion reabrir ${id} --reason "…")`;
        const decide = `(crm-plan sesion decidir ${id} ${item} ${typedDecisions[decision]} --paragraph N)`;
        if (isByHand)
          return `Si falta anotar la decisión, ${reopen}, escríbala en decisions/${id}.yaml («item: ${item}» y «decision: ${decision}») y ciérrela de nuevo; si no, deshaga el cambio.`;
        return last
          ? `Lo que estuvo en el plan no se borra: ${reopen} y póngalo de nuevo como lo dejó la ${meetingNamed(wording(last, 'es'))}. Si se suprimió, anótelo ${decide}. Después ciérrela de nuevo.`
          : `Si falta anotar la decisión, ${reopen}, anótela ${decide} y ciérrela de nuevo; si no, deshaga el cambio.`;
      },
      what: 'Un elemento del plan cambió de fondo entre una reunión y la anterior, y las decisiones de la reunión no lo nombran. Lo que solo se realizó, sus días y su resultado no los decide ninguna reunión: de eso no se avisa.',
      why: 'Quien lea el plan preguntará quién lo decidió y en qué párrafo.',
      correct: 'Anote la decisión con su párrafo, en el elemento que cambió o en el que lo contiene.',
    },
    en: {
      title: 'Substantive change without a recorded decision',
      message: ({ of, session }) =>
        `“${excerpt(wording(of, 'en'))}” changed in substance at the ${wording(session, 'en')}, and none of its decisions records it.`,
      hint({ id, last, advised: { item, decision, isByHand } }) {
        const reopen = `reopen the session (crm-plan session reopen ${id} --reason "…")`;
        const decide = `(crm-plan session decide ${id} ${item} ${decision} --paragraph N)`;
        if (isByHand)
          return `If the decision has still to be recorded, ${reopen}, write it in decisions/${id}.yaml (“item: ${item}” and “decision: ${decision}”) and close it again; if not, undo the change.`;
        return last
          ? `What stood in the plan is not removed: ${reopen} and put it back as the ${wording(last, 'en')} left it. If it was deleted, record that ${decide}. Then close it again.`
          : `If the decision has still to be recorded, ${reopen}, record it ${decide} and close it again; if not, undo the change.`;
      },
      what: 'An item of the plan changed in substance from one session to the next, and the decisions of the session do not name it. What merely took place, its days and its outcome are no decision of a session: nothing is said of them.',
      why: 'Whoever reads the plan will ask who decided it, and in which paragraph.',
      correct: 'Record the decision with its paragraph, on the item that changed or on the one that contains it.',
    },
  },
  *check(snapshot, { earlier }) {
    for (const deciding of decidingSessions(snapshot, earlier)) {
      const { session, file, first } = deciding;
      const changes = changesWithoutDecision(deciding).filter((change) => !onlyTookPlace(change));
      const last = earlier.closings.find((one) => one.snapshot === first.before);
      for (const [item, own] of groupedBy(changes, (change) => change.item)) {
        if (item === null) continue;
        const here = itemsById(snapshot).get(item);
        const isGone = !here && own.some(({ kind }) => kind === 'removed');
        const changed: Changed = {
          id: item,
          was: itemsById(first.after).get(item) ?? itemsById(first.before).get(item),
          kinds: new Set(own.map(({ kind }) => kind)),
        };
        yield {
          at: here ? { file: here.file, path: pathBelow(here.path, 'id') } : { file: file.file, path: ['session'] },
          args: {
            of: itemText(itemsById(first.after).has(item) ? first.after : first.before, item),
            session: sessionText(snapshot, session),
            id: session.id,
            last: isGone && last ? sessionText(snapshot, last.session) : null,
            advised: isGone ? { item, decision: 'dropped' } : advisedOn(snapshot, session, changed),
          },
          session: session.id,
        };
      }
    }
  },
});

/** An item that changed at a session. */
interface Changed {
  readonly id: string;
  /** As it was then. */
  readonly was: PlanItem | undefined;
  readonly kinds: ReadonlySet<ChangeKind>;
}

/** What a session is to decide, so that it speaks of what became of an item and the plan stays as it is. */
function advisedOn(snapshot: Snapshot, session: Session, { id, was, kinds }: Changed): Advised {
  const present = itemsById(snapshot);
  const item = present.get(id);
  // What is gone, as a placeholder that was defined, or was deleted by another session, takes no decision: what holds it does.
  if (!item) {
    const holder = holdersOf(was).find((one) => present.has(one.id));
    return holder ? amended(holder) : { item: id, decision: 'amended', isByHand: true };
  }
  const dropped = [item, ...holdersOf(item)].filter((one) => droppedBy(one) !== undefined);
  const byOther = dropped.findLast((one) => droppedBy(one) !== session.id);
  if (byOther?.parent) return amended(byOther.parent);
  // In what the session itself deleted it decides nothing else.
  const [own] = dropped;
  return own ? { item: own.id, decision: 'dropped' } : decisionOn(item, kinds);
}

/** What holds an item, from within. */
const holdersOf = (item: PlanItem | undefined): readonly PlanItem[] =>
  item?.parent ? [item.parent, ...holdersOf(item.parent)] : [];

const isWorded = (item: PlanItem): boolean => isKind(item, 'plan') || 'text' in item.value;

/** An amendment of what holds something that changed: its own wording did not. */
const amended = (item: PlanItem): Advised => ({ item: item.id, decision: 'amended', isByHand: isWorded(item) });

function decisionOn(item: PlanItem, kinds: ReadonlySet<ChangeKind>): Advised {
  const { id } = item;
  const isProposal = isKind(item, 'plan') ? item.value.status === 'proposed' : 'proposedBy' in item.value;
  // Other decisions would adopt it; of what was adopted then, or replaced, that is not enough.
  const isSettled = (['adopted', 'superseded', 'status-changed'] as const).some((kind) => kinds.has(kind));
  if (isProposal && !isSettled) return { item: id, decision: 'deferred' };
  if (kinds.has('reworded')) return { item: id, decision: 'amended' };
  // Of a plan it would write that it is adopted.
  if (isKind(item, 'plan') && item.value.status !== 'adopted') return amended(item);
  return isWorded(item) || kinds.has('added') ? { item: id, decision: 'adopted' } : amended(item);
}
