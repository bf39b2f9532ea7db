import { meetingNamed } from '../messages/spanish.ts';
import { sessionText } from '../model/names.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly session: Text;
  readonly id: string;
  readonly first: string;
  readonly line: number;
}

export default defineRule<Args>({
  name: 'session-duplicate',
  group: 'sessions',
  level: 'warning',
  texts: {
    es: {
      title: 'Dos reuniones con el mismo número',
      message: ({ session, id, first, line }) =>
        `La ${meetingNamed(wording(session, 'es'))} («${id}») lleva el mismo número que «${first}» (línea ${line}).`,
      hint: () => 'Si son la misma reunión, deje una sola; si no, corrija el número de la que lo tenga mal.',
      what: 'Dos reuniones de la Conferencia llevan el mismo número.',
      why: 'A una CRM se la llama por su número, también en los comandos: con dos iguales no se sabe de cuál se trata.',
      correct: 'Corrija en sessions.yaml el número equivocado, o borre la reunión que se anotó dos veces.',
    },
    en: {
      title: 'Two meetings with the same number',
      message: ({ session, id, first, line }) =>
        `The ${wording(session, 'en')} (“${id}”) has the same number as “${first}” (line ${line}).`,
      hint: () =>
        'If they are the same meeting, keep only one; if not, correct the number of the one that has it wrong.',
      what: 'Two meetings of the Conference have the same number.',
      why: 'An RCM is called by its number, in commands too: with two alike it is not known which one is meant.',
      correct: 'Correct the wrong number in sessions.yaml, or delete the meeting that was recorded twice.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: yaml`
      sessions:
        - id: crm-1
          kind: crm
          number: 1
          start: 2006-03-13
          status: closed
        - id: crm-2
          kind: crm
          number: 1 # !
          start: 2007-03-13
          status: planned
    `,
    good: yaml`
      sessions:
        - id: crm-1
          kind: crm
          number: 1
          start: 2006-03-13
          status: closed
        - id: crm-2
          kind: crm
          number: 2
          start: 2007-03-13
          status: planned
        - id: taller-1
          kind: workshop
          number: 1
          status: planned
    `,
  },
  *check(snapshot) {
    const { file, data } = snapshot.sessions ?? {};
    if (file === undefined || data === undefined) return;
    const known = new Map<number, { readonly id: string; readonly n: number }>();
    for (const [n, session] of data.sessions.entries()) {
      const { id, kind, number } = session;
      // Only the Conference is known to count its meetings one after the other.
      if (number === undefined || kind !== 'crm') continue;
      const first = known.get(number);
      if (!first) known.set(number, { id, n });
      // Of two with one identifier that is what is said.
      else if (first.id !== id)
        yield {
          at: { file, path: ['sessions', n, 'number'] },
          args: {
            session: sessionText(snapshot, session),
            id,
            first: first.id,
            line: snapshot.files.get(file)?.locate(['sessions', first.n, 'number']).line ?? 1,
          },
        };
    }
  },
});
