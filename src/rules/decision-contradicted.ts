import { documentWords } from '../messages/documents/index.ts';
import { meetingNamed } from '../messages/spanish.ts';
import type { Earlier } from '../model/earlier.ts';
import type { Decision } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { itemText, sessionText } from '../model/names.ts';
import { droppedBy, itemsById, type PlanItem } from '../model/plans.ts';
import { begins, sessionById } from '../model/sessions.ts';
import { excerpt, type Text, wording } from '../model/text.ts';
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
}

const es = {
  typed: { adopted: 'adoptado', amended: 'enmendado', deferred: 'aplazado', dropped: 'retirado' },
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
      hint: ({ id, item, decision, said, holder }) => {
        if (said === 'held')
          return `Decida de nuevo sobre lo que lo contiene (crm-plan sesion decidir ${id} ${holder} …) o corrija esta decisión.`;
        if (said === 'adopted')
          return `Si se aplazó, escriba en el plan otra vez «proposedBy» en lugar de «origin»; si se adoptó: crm-plan sesion decidir ${id} ${item} adoptado`;
        return `Si vale la decisión, escríbala otra vez (crm-plan sesion decidir ${id} ${item} ${es.typed[decision]}). Si vale lo que dice el plan, escriba con ese comando lo que se decidió.`;
      },
      what: 'Una reunión que no está cerrada decidió algo sobre un elemento, y el plan dice otra cosa: está suprimido y se adoptó, sigue como propuesta, está adoptado y se aplazó, o sigue contando y se suprimió.',
      why: 'Suele pasar cuando dos personas registran decisiones distintas. Los documentos dirían lo uno y lo otro.',
      correct:
        'Escriba de nuevo la decisión que vale con «crm-plan sesion decidir»: hace en el plan el cambio que significa.',
    },
    en: {
      title: 'The plan does not say what was decided',
      message: ({ of, session, decision, said }) =>
        `The decision of the ${wording(session, 'en')} on “${excerpt(wording(of, 'en'))}” says “${documentWords.en.changes.decisions[decision]}”, and in the plan ${en.said[said]}.`,
      hint: ({ id, item, decision, said, holder }) => {
        if (said === 'held')
          return `Decide again on what holds it (crm-plan session decide ${id} ${holder} …) or correct this decision.`;
        if (said === 'adopted')
          return `If it was deferred, write “proposedBy” in the plan again instead of “origin”; if it was adopted: crm-plan session decide ${id} ${item} adopted`;
        return `If the decision holds, type it again (crm-plan session decide ${id} ${item} ${decision}). If what the plan says holds, record with that command what was decided.`;
      },
      what: 'A session that is not closed decided something on an item, and the plan says otherwise: it is deleted though it was adopted, still a proposal, adopted though it was deferred, or still counts though it was deleted.',
      why: 'It mostly happens where two people record different decisions. The documents would say one thing and the other.',
      correct:
        'Type the decision that holds again with “crm-plan session decide”: it makes the change in the plan that it means.',
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
    for (const { file, data } of snapshot.decisions) {
      const session = sessionById(snapshot, data.session);
      if (!session || session.status === 'closed') continue;
      for (const [n, { item: id, decision }] of data.decisions.entries()) {
        const item = itemsById(snapshot).get(id);
        // Of several decisions on one item, of one session or of two that are open, nobody can tell which came last; and what
        // a later session decided the plan says, not what an earlier one did that was reopened.
        const isSure = byItem
          .get(id)
          ?.filter(({ by }) => by.status !== 'closed' || begins(by) > begins(session))
          .every((one) => one.decision === decision);
        const holder = item ? droppedIn(item, session.id) : null;
        const said = item && isSure ? saidOf(item, decision, holder, earlier) : null;
        if (said === null) continue;
        yield {
          at: { file, path: ['decisions', n, 'decision'] },
          args: {
            of: itemText(snapshot, id),
            session: sessionText(snapshot, session),
            id: session.id,
            item: id,
            decision,
            said,
            holder: holder?.id ?? null,
          },
          session: session.id,
        };
      }
    }
  },
});

/** What of an item and all that holds it a session dropped, the nearest first; null where it dropped nothing of it. */
function droppedIn(item: PlanItem, session: string): PlanItem | null {
  if (droppedBy(item) === session) return item;
  return item.parent && droppedIn(item.parent, session);
}

/** What the plan says of an item in place of what was decided; null where it says that, or nobody can tell. */
function saidOf(
  item: PlanItem,
  decision: Decision['decision'],
  dropped: PlanItem | null,
  { closed }: Earlier,
): Said | null {
  if (decision === 'dropped') return item.retired === null ? 'there' : null;
  if (dropped) return dropped === item ? 'dropped' : 'held';
  if (item.retired !== null) return null;
  if (decision !== 'deferred') return 'proposedBy' in item.value ? 'proposed' : null;
  // What was no proposal any more when the last session was closed was adopted before.
  const last = closed.at(-1);
  const then = last && itemsById(last.snapshot).get(item.id);
  const wasOpen = last !== undefined && (!then || 'proposedBy' in then.value);
  return 'origin' in item.value && wasOpen ? 'adopted' : null;
}
