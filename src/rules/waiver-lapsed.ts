import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';
import { pendingPlan } from './example-folders.ts';
import { type WaiverArgs, waived } from './waiver-words.ts';

interface Args extends WaiverArgs {
  /** Until when it was accepted; null where nobody knows that session. */
  readonly session: Text | null;
}

/** Raised where waivers are applied (`check.ts`): it takes what all other rules find. */
export default defineRule<Args>({
  name: 'waiver-lapsed',
  group: 'waivers',
  level: 'warning',
  texts: {
    es: {
      title: 'Aceptación vencida',
      message: ({ session, ...about }) =>
        session === null
          ? `${waived.es(about)} se aceptó hasta una reunión que no está en sessions.yaml: se vuelve a señalar.`
          : `${waived.es(about)} se aceptó hasta la reunión «${wording(session, 'es')}», que ya llegó: se vuelve a señalar.`,
      hint: () =>
        'Resuelva lo señalado y borre la aceptación. Si la reunión decidió aceptarlo por más tiempo, ponga otra reunión en «until» y actualice el motivo.',
      what: 'En waivers.yaml hay una aceptación cuya reunión («until») ya empezó o se cerró, y lo aceptado sigue ahí.',
      why: 'Algo se acepta por un tiempo, para que una reunión vuelva a verlo. Sin un final, lo aceptado se olvida.',
      correct: 'Resuelva lo señalado y borre la aceptación, o prolónguela hasta otra reunión con su motivo.',
    },
    en: {
      title: 'Waiver lapsed',
      message: ({ session, ...about }) =>
        session === null
          ? `${waived.en(about)} was accepted until a meeting that is not in sessions.yaml: it is reported again.`
          : `${waived.en(about)} was accepted until the meeting “${wording(session, 'en')}”, which has come: it is reported again.`,
      hint: () =>
        'Settle what is reported and delete the waiver. If the meeting decided to accept it for longer, put another meeting in “until” and update the reason.',
      what: 'waivers.yaml has a waiver whose meeting (“until”) has begun or was closed, and what was accepted is still there.',
      why: 'Something is accepted for a time, so that a meeting looks at it again. Without an end, what was accepted is forgotten.',
      correct: 'Settle what is reported and delete the waiver, or extend it until another meeting, with the reason.',
    },
  },
  examples: {
    file: 'waivers.yaml',
    within: 'file',
    bad: yaml`
      waivers:
        - rule: wording-pending
          item: informar
          reason: La Red lo define en su taller
          until: crm-1 # !
    `,
    good: yaml`
      waivers:
        - rule: wording-pending
          item: informar
          reason: La Red lo define en su taller
          until: crm-2
    `,
    also: pendingPlan,
  },
});
