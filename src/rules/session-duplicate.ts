import { meetingNamed } from '../messages/spanish.ts';
import { sessionText } from '../model/names.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

/** The kinds of meetings that are counted one after the other; workshops are not all of one series. */
const counted: ReadonlySet<string> = new Set(['crm', 'grcm', 'network']);

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
      what: 'Dos reuniones del mismo órgano (la Conferencia, su grupo consultivo o la Red) llevan el mismo número.',
      why: 'A una reunión se la llama por su número, también en los comandos: con dos iguales no se sabe de cuál se trata.',
      correct: 'Corrija en sessions.yaml el número equivocado, o borre la reunión que se anotó dos veces.',
    },
    en: {
      title: 'Two meetings with the same number',
      message: ({ session, id, first, line }) =>
        `The ${wording(session, 'en')} (“${id}”) has the same number as “${first}” (line ${line}).`,
      hint: () =>
        'If they are the same meeting, keep only one; if not, correct the number of the one that has it wrong.',
      what: 'Two meetings of the same body (the Conference, its consultation group or the Network) have the same number.',
      why: 'A meeting is called by its number, in commands too: with two alike it is not known which one is meant.',
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
    const known = new Map<string, { readonly id: string; readonly n: number }>();
    for (const [n, session] of data.sessions.entries()) {
      const { id, kind, number } = session;
      if (number === undefined || !counted.has(kind)) continue;
      const first = known.get(`${kind} ${number}`);
      if (!first) known.set(`${kind} ${number}`, { id, n });
      else
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
