import { documentWords } from '../messages/documents/index.ts';
import { meetingNamed, typedDecisions } from '../messages/spanish.ts';
import { excerpt } from '../model/excerpt.ts';
import { type Place, pathBelow } from '../model/findings.ts';
import type { Decision, Session } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { itemText, sessionText } from '../model/names.ts';
import { droppedBy, isKind, itemsById, originOf, type PlanItem } from '../model/plans.ts';
import { mayEndBefore, sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

/** What the plan says of an item, other than what was decided. */
type Said = 'dropped' | 'held' | 'proposed' | 'adopted' | 'there';

interface Args {
  readonly of: Text;
  readonly session: Text;
  readonly id: string;
  readonly item: string;
  readonly decision: Decision['decision'];
  readonly said: Said;
  /** Of what stands in something that was dropped: that. */
  readonly holder: string | null;
  /** What a closed session decided is not decided anew: the plan is put right, or the session reopened. */
  readonly isClosed: boolean;
  /** Whether what was adopted is marked as a proposal. */
  readonly isMarked: boolean;
  readonly isPlan: boolean;
}

/** What the session is to decide where the plan is right; null where that is not for sure. */
const decidedSo: Readonly<Record<Said, 'dropped' | 'adopted' | null>> = {
  dropped: 'dropped',
  held: 'dropped',
  proposed: null,
  adopted: 'adopted',
  there: null,
};

const es = {
  said: {
    dropped: 'está suprimido por esa misma reunión',
    held: 'está dentro de algo que esa misma reunión suprimió',
    proposed: 'sigue siendo una propuesta',
    adopted: 'está adoptado',
    there: 'sigue contando',
  },
};

const en = {
  said: {
    dropped: 'it is deleted by that same session',
    held: 'it stands in something that the same session deleted',
    proposed: 'it is still a proposal',
    adopted: 'it is adopted',
    there: 'it still counts',
  },
};

export default defineRule<Args>({
  name: 'decision-contradicted',
  group: 'sessions',
  level: 'warning',
  texts: {
    es: {
      title: 'El plan no dice lo que se decidió',
      message: ({ of, session, decision, said }) =>
        `La decisión de la ${meetingNamed(wording(session, 'es'))} sobre «${excerpt(wording(of, 'es'))}» dice «${documentWords.es.changes.decisions[decision]}», y en el plan ${es.said[said]}.`,
      hint: ({ id, item, decision, said, holder, isClosed, isMarked, isPlan }) => {
        const formerly = isPlan ? 'lo que decía en «status» y en «session»' : '«proposedBy» en lugar de «origin»';
        if (isClosed) {
          const word = decidedSo[said];
          const otherwise = `reabra la reunión (crm-plan sesion reabrir ${id} --reason "…") y escriba lo que se decidió (crm-plan sesion decidir ${id} ${item} ${word ? typedDecisions[word] : '…'})`;
          if (said === 'adopted')
            return `Si se aplazó, escriba ahí ${formerly}. Si lo adoptó otra reunión, registre su decisión. Si lo adoptó esta, ${otherwise}.`;
          const change =
            said === 'there'
              ? `escriba en ese elemento «dropped: ${id}»`
              : `quite del plan «dropped: ${id}»${isMarked ? ' y escriba «origin» en lugar de «proposedBy»' : ''}`;
          return `Si vale la decisión, ${change}. Si vale lo que dice el plan, ${otherwise}.`;
        }
        if (said === 'held')
          return `Decida de nuevo sobre lo que lo contiene (crm-plan sesion decidir ${id} ${holder} …) o corrija esta decisión.`;
        if (said === 'adopted')
          return `Si se aplazó, escriba en el plan otra vez ${formerly}; si se adoptó: crm-plan sesion decidir ${id} ${item} adoptado`;
        return `Si vale la decisión, escríbala otra vez (crm-plan sesion decidir ${id} ${item} ${typedDecisions[decision]}). Si vale lo que dice el plan, escriba con ese comando lo que se decidió.`;
      },
      what: 'Una reunión decidió algo sobre un elemento, y el plan dice otra cosa: está suprimido y se adoptó, sigue como propuesta, está adoptado y se aplazó, o sigue contando y se suprimió. De una reunión cerrada se avisa de lo que se escribió en el plan después de cerrarla, si no lo explica lo que decidió otra.',
      why: 'Suele pasar cuando dos personas registran decisiones distintas. Los documentos dirían lo uno y lo otro.',
      correct:
        'Escriba de nuevo la decisión que vale con «crm-plan sesion decidir»: hace en el plan el cambio que significa. Si la reunión está cerrada, corrija la línea del plan, o reabra la reunión.',
    },
    en: {
      title: 'The plan does not say what was decided',
      message: ({ of, session, decision, said }) =>
        `The decision of the ${wording(session, 'en')} on “${excerpt(wording(of, 'en'))}” says “${documentWords.en.changes.decisions[decision]}”, and in the plan ${en.said[said]}.`,
      hint: ({ id, item, decision, said, holder, isClosed, isMarked, isPlan }) => {
        const formerly = isPlan ? 'what it said in “status” and in “session”' : '“proposedBy” instead of “origin”';
        if (isClosed) {
          const otherwise = `reopen the session (crm-plan session reopen ${id} --reason "…") and record what was decided (crm-plan session decide ${id} ${item} ${decidedSo[said] ?? '…'})`;
          if (said === 'adopted')
            return `If it was deferred, write ${formerly} there. If another session adopted it, record its decision. If this one did, ${otherwise}.`;
          const change =
            said === 'there'
              ? `write “dropped: ${id}” into that item`
              : `delete “dropped: ${id}” from the plan${isMarked ? ' and write “origin” instead of “proposedBy”' : ''}`;
          return `If the decision holds, ${change}. If what the plan says holds, ${otherwise}.`;
        }
        if (said === 'held')
          return `Decide again on what holds it (crm-plan session decide ${id} ${holder} …) or correct this decision.`;
        if (said === 'adopted')
          return `If it was deferred, write ${formerly} in the plan again; if it was adopted: crm-plan session decide ${id} ${item} adopted`;
        return `If the decision holds, type it again (crm-plan session decide ${id} ${item} ${decision}). If what the plan says holds, record with that command what was decided.`;
      },
      what: 'A session decided something on an item, and the plan says otherwise: it is deleted though it was adopted, still a proposal, adopted though it was deferred, or still counts though it was deleted. Of a closed session, what was written into the plan after it was closed is told, where no decision of another one explains it.',
      why: 'It mostly happens where two people record different decisions. The documents would say one thing and the other.',
      correct:
        'Type the decision that holds again with “crm-plan session decide”: it makes the change in the plan that it means. If the session is closed, correct the line of the plan, or reopen the session.',
    },
  },
  examples: {
    file: 'decisions/crm-2.yaml',
    within: 'file',
    bad: yaml`
      session: crm-2
      decisions:
        - item: actividad-base
          decision: dropped # !
    `,
    good: yaml`
      session: crm-2
      decisions:
        - item: actividad-base
          decision: deferred
    `,
  },
  *check(snapshot, { earlier }) {
    // What each session decided on an item, once: a file may say it very often.
    const all = new Map(
      snapshot.decisions.flatMap(({ data }) => {
        const by = sessionById(snapshot, data.session);
        return by ? data.decisions.map((one) => [`${one.item} ${one.decision} ${by.id}`, { ...one, by }] as const) : [];
      }),
    );
    const byItem = groupedBy(all.values(), ({ item }) => item);
    const last = earlier.closed.at(-1)?.snapshot;
    for (const { file, data } of snapshot.decisions) {
      const session = sessionById(snapshot, data.session);
      if (!session) continue;
      const isClosed = session.status === 'closed';
      for (const [n, { item: id, decision }] of data.decisions.entries()) {
        const item = itemsById(snapshot).get(id);
        // Of several decisions on one item, of one session or of two that are open, nobody can tell which came last; and what
        // a later session decided the plan says, not what an earlier one did.
        const isSure = byItem
          .get(id)
          ?.filter(({ by }) => by.status !== 'closed' || mayEndBefore(session, by))
          .every((one) => one.decision === decision && (!isClosed || one.by.id === session.id));
        const said = item && isSure ? saidAgainst(item, decision, session, last) : null;
        if (!item || said === null) continue;
        yield {
          at: isClosed ? placeIn(item, said, session) : { file, path: ['decisions', n, 'decision'] },
          args: {
            of: itemText(snapshot, id),
            session: sessionText(snapshot, session),
            id: session.id,
            item: id,
            decision,
            said,
            holder: droppedIn(item, session)?.id ?? null,
            isClosed,
            isMarked: 'proposedBy' in item.value && (decision === 'adopted' || decision === 'amended'),
            isPlan: isKind(item, 'plan'),
          },
          session: session.id,
        };
      }
    }
  },
});

/** What of an item and all that holds it a session dropped, the nearest first; null where it dropped nothing of it. */
function droppedIn(item: PlanItem, session: Session): PlanItem | null {
  if (droppedBy(item) === session.id) return item;
  return item.parent && droppedIn(item.parent, session);
}

/** Where in the plan stands what a decision is contradicted by. */
function placeIn(item: PlanItem, said: Said, session: Session): Place {
  const at = ({ file, path }: PlanItem, key: string): Place => ({ file, path: pathBelow(path, key) });
  if (said === 'adopted') return at(item, isKind(item, 'plan') ? 'status' : 'origin');
  return said === 'there' ? at(item, 'id') : at(droppedIn(item, session) ?? item, 'dropped');
}

const isProposal = (item: PlanItem): boolean =>
  isKind(item, 'plan') ? item.value.status === 'proposed' : 'proposedBy' in item.value;

/**
 * As `saidOf`, but of a closed session only what can't have come about as plans go on: what is dropped in its name, and
 * what the plan did not say yet when the last session was closed and is no proposal made since.
 */
function saidAgainst(
  item: PlanItem,
  decision: Decision['decision'],
  session: Session,
  last: Snapshot | undefined,
): Said | null {
  const said = saidOf(item, decision, session, last);
  // Since a session was closed what it adopted may have been proposed anew.
  if (said === 'proposed') return session.status === 'closed' || session.reopened ? null : said;
  if (session.status !== 'closed' || said === 'dropped') return said;
  const then = last && itemsById(last).get(item.id);
  const isNew = then !== undefined && saidOf(then, decision, session, last) === null;
  return isNew && (said === 'held' || !isProposal(item)) ? said : null;
}

/** What the plan says of an item in place of what was decided; null where it says that, or nobody can tell. */
function saidOf(
  item: PlanItem,
  decision: Decision['decision'],
  session: Session,
  last: Snapshot | undefined,
): Said | null {
  if (decision === 'dropped') return item.retired === null ? 'there' : null;
  const dropped = droppedIn(item, session);
  if (dropped) return dropped === item ? 'dropped' : 'held';
  if (item.retired !== null) return null;
  // A plan is adopted by `adopted` alone.
  if (decision !== 'deferred')
    return isProposal(item) && !(isKind(item, 'plan') && decision === 'amended') ? 'proposed' : null;
  if (isKind(item, 'plan'))
    return item.value.status === 'adopted' && item.value.session === session.id ? 'adopted' : null;
  // What was no proposal any more when the last session was closed was adopted before, unless it is another one's since.
  const then = last && itemsById(last).get(item.id);
  const isSince = last !== undefined && (!then || isProposal(then) || origin(then) !== origin(item));
  return origin(item) !== '' && !isProposal(item) && isSince ? 'adopted' : null;
}

/** Whose proposal an item was, by their codes; the empty text where it was nobody's. */
const origin = (item: PlanItem): string => String(originOf(item) ?? '');
