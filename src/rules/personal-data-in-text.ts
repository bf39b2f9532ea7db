import { foundInComments } from '../model/comments.ts';
import { loadedFiles } from '../model/entries.ts';
import { type FilePath, type Place, pathBelow } from '../model/findings.ts';
import { personalDataIn, personalDataInList } from '../model/personal-data.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { publicTexts, textsIn } from '../model/texts.ts';
import { saysPublic } from '../model/unread.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly kind: 'email' | 'phone';
  /** Whether the repository is public: there is no other place for it then. */
  readonly isPublic: boolean;
  readonly isComment?: boolean;
}

export default defineRule<Args>({
  name: 'personal-data-in-text',
  group: 'plan',
  level: 'warning',
  texts: {
    es: {
      title: 'Dato personal en un texto público',
      message: ({ kind, isComment }) =>
        `Este ${isComment ? 'comentario' : 'texto'} se publica y contiene ${kind === 'email' ? 'una dirección de correo' : 'lo que parece un número de teléfono'}.`,
      hint: ({ isPublic, isComment }) =>
        isPublic
          ? `Bórrelo del ${isComment ? 'comentario' : 'texto'}: este repositorio es público.`
          : 'Bórrelo del texto; los datos de contacto van en «contacts/».',
      what: 'Un texto que se publica, o un comentario de un archivo de un repositorio público, contiene una dirección de correo o un número de teléfono.',
      why: 'Cualquiera puede leer los documentos, y no deben contener datos personales.',
      correct: 'Escriba en su lugar el cargo o la institución.',
    },
    en: {
      title: 'Personal data in a public text',
      message: ({ kind, isComment }) =>
        `This ${isComment ? 'comment' : 'text'} is published and contains ${kind === 'email' ? 'an e-mail address' : 'what looks like a phone number'}.`,
      hint: ({ isPublic, isComment }) =>
        isPublic
          ? `Delete it from the ${isComment ? 'comment' : 'text'}: this repository is public.`
          : 'Delete it from the text; contact details belong in “contacts/”.',
      what: 'A text that is published, or a comment in a file of a public repository, contains an e-mail address or a phone number.',
      why: 'Anyone may read the documents, and they must not contain personal data.',
      correct: 'Write the position or the institution instead.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller (informes al +504 2222-2222) # !
        calendar:
          - id: taller-continuo
            for: [taller]
            kind: continuous
            text:
              es: Continuo
    `,
    good: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller en 2008-05-06, con 20 000 dólares
        calendar:
          - id: taller-continuo
            for: [taller]
            kind: continuous
            text:
              es: Continuo
    `,
  },
  *check(snapshot) {
    yield* personalAmong(published(snapshot), saysPublic(snapshot));
    if (saysPublic(snapshot)) yield* inComments(snapshot);
  },
});

/** The words of contact points that hold personal data: in a public repository there is no place for them at all. */
export const personalInContacts = ({ contacts }: Snapshot): Iterable<Found> =>
  personalAmong(inContacts(contacts), true);

/** What stands in comments, as whoever saves it is told; those beside the contact points are private in clear. */
function* inComments(snapshot: Snapshot): Generator<{ readonly at: Place; readonly args: Args }> {
  for (const { kind, file, data } of loadedFiles(snapshot)) {
    const read = kind === 'contacts' ? undefined : snapshot.files.get(file);
    if (read === undefined) continue;
    for (const { comment, from, found } of foundInComments(read, data, personalDataInList))
      yield {
        at: { file, from, to: from + comment.length },
        args: { kind: found.kind, isPublic: true, isComment: true },
      };
  }
}

/** What was found, and where. */
interface Found {
  readonly at: FilePath;
  readonly args: Args;
}

function* personalAmong(all: Iterable<Published>, isPublic: boolean): Generator<Found> {
  for (const { words, file, path } of all)
    for (const [key, one] of Object.entries(words)) {
      const kind = personalDataIn(one);
      if (kind) yield { at: { file, path: pathBelow(path, key) }, args: { kind, isPublic } };
    }
}

/** What anyone may read, by the keys that it stands under: a text by its languages. */
interface Published extends FilePath {
  readonly words: Readonly<Record<string, string>>;
}

/** What people write that anyone may read: texts, why a session was reopened, and why something is accepted for a time. */
function* published(snapshot: Snapshot): Generator<Published> {
  const { contacts, sessions, waivers } = snapshot;
  for (const { text, file, path } of publicTexts(snapshot)) yield { file, path, words: text };
  if (saysPublic(snapshot)) yield* inContacts(contacts);
  const reasons = [
    ...(sessions?.data.sessions ?? []).flatMap(({ reopened = [] }, i) =>
      reopened.map(({ reason }, j) => ({ file: sessions?.file, path: ['sessions', i, 'reopened', j], reason })),
    ),
    ...(waivers?.data.waivers ?? []).map(({ reason }, i) => ({ file: waivers?.file, path: ['waivers', i], reason })),
  ];
  for (const { file = '', path, reason } of reasons) yield { file, path, words: { reason } };
}

function* inContacts(contacts: Snapshot['contacts']): Generator<Published> {
  for (const { file, data } of contacts) for (const { text, path } of textsIn(data)) yield { file, path, words: text };
}
