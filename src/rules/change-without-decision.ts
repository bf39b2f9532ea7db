import { changesWithoutDecision, nameKnownItems } from '../diff/decided.ts';
import { itemText, sessionText } from '../model/names.ts';
import { itemsById } from '../model/plans.ts';
import { decisionsFile } from '../model/sessions.ts';
import { excerpt, type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly of: Text;
  readonly session: Text;
  readonly id: string;
  readonly item: string;
}

export default defineRule<Args>({
  name: 'change-without-decision',
  group: 'sessions',
  level: 'warning',
  texts: {
    es: {
      title: 'Cambió sin que conste la decisión',
      message: ({ of, session }) =>
        `«${excerpt(wording(of, 'es'))}» cambió de fondo en la ${wording(session, 'es')}, y ninguna decisión de esa sesión lo dice.`,
      hint: ({ id, item }) =>
        `Si falta anotarla, reabra la sesión (crm-plan sesion reabrir ${id} --reason "…"), anótela (crm-plan sesion decidir ${id} ${item} enmendado --paragraph N) y ciérrela de nuevo; si no, deshaga el cambio.`,
      what: 'Algo del plan cambió de fondo entre una sesión y la anterior, y las decisiones de la sesión no lo nombran.',
      why: 'Quien lea el plan preguntará quién lo decidió y en qué párrafo.',
      mend: 'Anote la decisión con su párrafo, en el elemento que cambió o en lo que lo contiene.',
    },
    en: {
      title: 'Changed without a recorded decision',
      message: ({ of, session }) =>
        `“${excerpt(wording(of, 'en'))}” changed in substance at the ${wording(session, 'en')}, and none of its decisions says so.`,
      hint: ({ id, item }) =>
        `If it has still to be recorded, reopen the session (crm-plan session reopen ${id} --reason "…"), record it (crm-plan session decide ${id} ${item} amended --paragraph N) and close it anew; if not, undo the change.`,
      what: 'Something in the plan changed in substance from one session to the next, and the decisions of the session do not name it.',
      why: 'Whoever reads the plan will ask who decided it, and in which paragraph.',
      mend: 'Record the decision with its paragraph, on the item that changed or on what holds it.',
    },
  },
  *check(snapshot, { earlier }) {
    const known = [snapshot, ...earlier.closed.map((one) => one.snapshot)];
    for (const [i, { session, snapshot: after }] of earlier.closed.entries()) {
      const before = earlier.closed[i - 1]?.snapshot;
      const decisions = decisionsFile(snapshot, session);
      if (!before || !decisions || !nameKnownItems(decisions.data.decisions, known)) continue;
      for (const { item } of changesWithoutDecision(before, after, decisions.data.decisions)) {
        if (item === null) continue;
        const here = itemsById(snapshot).get(item);
        yield {
          at: here ? { file: here.file, path: [...here.path, 'id'] } : { file: decisions.file, path: ['session'] },
          args: {
            of: itemText(itemsById(after).has(item) ? after : before, item),
            session: sessionText(snapshot, session),
            id: session.id,
            item,
          },
          session: session.id,
        };
      }
    }
  },
});
