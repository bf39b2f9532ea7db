import { decidingSessions, decisionsWithoutChange } from '../diff/decided.ts';
import { meetingNamed } from '../messages/spanish.ts';
import { excerpt } from '../model/excerpt.ts';
import { itemText, sessionText } from '../model/names.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly of: Text;
  readonly session: Text;
  readonly id: string;
}

export default defineRule<Args>({
  name: 'decision-without-change',
  group: 'sessions',
  level: 'warning',
  texts: {
    es: {
      title: 'Decisión que no cambió nada',
      message: ({ of, session }) =>
        `La ${meetingNamed(wording(session, 'es'))} decidió sobre «${excerpt(wording(of, 'es'))}», y en el plan ese elemento no cambió.`,
      hint: ({ id }) =>
        `Reabra la reunión (crm-plan sesion reabrir ${id} --reason "…") y haga en el plan el cambio que se decidió, o corrija la decisión (aplazado, si se aplazó).`,
      what: 'Una decisión adopta, enmienda o suprime un elemento que está igual que en la reunión anterior.',
      why: 'O falta hacer el cambio en el plan, o la decisión nombra un elemento equivocado.',
      correct: 'Haga el cambio, o corrija la decisión.',
    },
    en: {
      title: 'A decision that changed nothing',
      message: ({ of, session }) =>
        `The ${wording(session, 'en')} decided on “${excerpt(wording(of, 'en'))}”, and that item did not change in the plan.`,
      hint: ({ id }) =>
        `Reopen the session (crm-plan session reopen ${id} --reason "…") and make the change that was decided, or correct the decision (deferred, if it was deferred).`,
      what: 'A decision adopts, amends or deletes an item that is the same as at the previous session.',
      why: 'Either the change has still to be made, or the decision names the wrong item.',
      correct: 'Make the change, or correct the decision.',
    },
  },
  *check(snapshot, { earlier }) {
    for (const deciding of decidingSessions(snapshot, earlier)) {
      const { session, file, first, later } = deciding;
      const { after } = later.at(-1) ?? first;
      const idle = new Set(decisionsWithoutChange(deciding));
      for (const [n, decision] of file.data.decisions.entries())
        if (idle.has(decision))
          yield {
            at: { file: file.file, path: ['decisions', n, 'item'] },
            args: { of: itemText(after, decision.item), session: sessionText(snapshot, session), id: session.id },
            session: session.id,
          };
    }
  },
});
