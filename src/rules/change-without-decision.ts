import { changesWithoutDecision, decidingSessions } from '../diff/decided.ts';
import { meetingNamed } from '../messages/spanish.ts';
import type { Change } from '../model/changes.ts';
import { pathBelow } from '../model/findings.ts';
import type { CalendarEntry } from '../model/generated/types.ts';
import { itemText, sessionText } from '../model/names.ts';
import { itemsById } from '../model/plans.ts';
import { excerpt, type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly of: Text;
  readonly session: Text;
  readonly id: string;
  readonly item: string;
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
      hint: ({ id, item }) =>
        `Si falta anotar la decisión, reabra la reunión (crm-plan sesion reabrir ${id} --reason "…"), anótela (crm-plan sesion decidir ${id} ${item} enmendado --paragraph N) y ciérrela de nuevo; si no, deshaga el cambio.`,
      what: 'Un elemento del plan cambió de fondo entre una reunión y la anterior, y las decisiones de la reunión no lo nombran. Lo que solo se realizó, sus días y su resultado no los decide ninguna reunión: de eso no se avisa.',
      why: 'Quien lea el plan preguntará quién lo decidió y en qué párrafo.',
      correct: 'Anote la decisión con su párrafo, en el elemento que cambió o en el que lo contiene.',
    },
    en: {
      title: 'Substantive change without a recorded decision',
      message: ({ of, session }) =>
        `“${excerpt(wording(of, 'en'))}” changed in substance at the ${wording(session, 'en')}, and none of its decisions records it.`,
      hint: ({ id, item }) =>
        `If the decision has still to be recorded, reopen the session (crm-plan session reopen ${id} --reason "…"), record it (crm-plan session decide ${id} ${item} amended --paragraph N) and close it again; if not, undo the change.`,
      what: 'An item of the plan changed in substance from one session to the next, and the decisions of the session do not name it. What merely took place, its days and its outcome are no decision of a session: nothing is said of them.',
      why: 'Whoever reads the plan will ask who decided it, and in which paragraph.',
      correct: 'Record the decision with its paragraph, on the item that changed or on the one that contains it.',
    },
  },
  *check(snapshot, { earlier }) {
    for (const deciding of decidingSessions(snapshot, earlier)) {
      const { session, file, first } = deciding;
      for (const change of changesWithoutDecision(deciding)) {
        const { item } = change;
        if (item === null || onlyTookPlace(change)) continue;
        const here = itemsById(snapshot).get(item);
        yield {
          at: here ? { file: here.file, path: pathBelow(here.path, 'id') } : { file: file.file, path: ['session'] },
          args: {
            of: itemText(itemsById(first.after).has(item) ? first.after : first.before, item),
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
