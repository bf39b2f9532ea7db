import { meetingNamed } from '../messages/spanish.ts';
import type { Session } from '../model/generated/types.ts';
import { sessionText } from '../model/names.ts';
import { sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly session: Text;
  readonly id: string;
}

export default defineRule<Args>({
  name: 'session-circle',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Una reunión que sería parte de sí misma',
      message: ({ session, id }) =>
        `Según «partOf», la ${meetingNamed(wording(session, 'es'))} («${id}») sería parte de sí misma.`,
      hint: () => 'Borre «partOf», o escriba la reunión de la que esta forma parte.',
      what: 'Una reunión es parte de otra (partOf) que, a su vez, es parte de ella, o es parte de sí misma.',
      why: 'La reunión desaparece de la próxima reunión, de los plazos y de las cartas.',
      correct: 'Escriba «partOf» solo en la reunión que forma parte de otra, con el identificador de esa otra.',
    },
    en: {
      title: 'A meeting that would be part of itself',
      message: ({ session, id }) =>
        `According to “partOf”, the ${wording(session, 'en')} (“${id}”) would be part of itself.`,
      hint: () => 'Delete “partOf”, or write the meeting that this one is part of.',
      what: 'A meeting is part of another (partOf) that is itself part of it, or it is part of itself.',
      why: 'The meeting is missing from the next meeting, the deadlines and the letters.',
      correct: 'Write “partOf” only in the meeting that is part of another, with the identifier of that other one.',
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
        - id: red-1
          kind: network
          number: 1
          partOf: red-1 # !
          status: planned
    `,
    good: yaml`
      sessions:
        - id: crm-1
          kind: crm
          number: 1
          start: 2006-03-13
          status: closed
        - id: red-1
          kind: network
          number: 1
          partOf: crm-1
          status: planned
    `,
  },
  *check(snapshot) {
    const { file, data } = snapshot.sessions ?? {};
    if (file === undefined || data === undefined) return;
    const circular = inCircles(snapshot, data.sessions);
    for (const [n, session] of data.sessions.entries())
      if (circular.has(session))
        yield {
          at: { file, path: ['sessions', n, 'partOf'] },
          args: { session: sessionText(snapshot, session), id: session.id },
        };
  },
});

/** The meetings from which `partOf` leads back to themselves. */
function inCircles(snapshot: Snapshot, sessions: readonly Session[]): ReadonlySet<Session> {
  const found = new Set<Session>();
  const passed = new Set<Session>();
  for (const first of sessions) {
    const way: Session[] = [];
    let next: Session | undefined = first;
    while (next && !passed.has(next)) {
      passed.add(next);
      way.push(next);
      next = sessionById(snapshot, next.partOf);
    }
    const from = next ? way.indexOf(next) : -1;
    if (from >= 0) for (const one of way.slice(from)) found.add(one);
  }
  return found;
}
