import { type Entry, items } from '../model/entries.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

export default defineRule<Args>({
  name: 'duplicate-id',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Identificador repetido',
      message: ({ id, file, line }) => `El identificador «${id}» ya es de otro elemento (${file}, línea ${line}).`,
      hint: () => 'Dé otro identificador al elemento nuevo; el más antiguo conserva el suyo.',
      what: 'Dos elementos llevan el mismo identificador: temas, filas, objetivos, actividades, párrafos, entradas del calendario, reuniones, órganos, instrumentos y términos no pueden compartir identificadores.',
      why: 'El identificador sirve para enlazar un elemento y seguirlo de una reunión a otra; si hay dos iguales, no se sabe de cuál se trata.',
      correct: 'Cambie el del elemento más nuevo, también donde se use.',
    },
    en: {
      title: 'Identifier repeated',
      message: ({ id, file, line }) =>
        `The identifier “${id}” already belongs to another item (${file}, line ${line}).`,
      hint: () => 'Give the new item another identifier; the older one keeps its own.',
      what: 'Two items have the same identifier: topics, rows, objectives, activities, paragraphs, calendar entries, meetings, bodies, instruments and terms may not share an identifier.',
      why: 'The identifier is used to link an item and to follow it from one session to the next; if two are the same, it is not known which is meant.',
      correct: 'Change the identifier of the newer item, also wherever it is used.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: yaml`
      sessions:
        - id: crm-1
          kind: crm
          status: closed
        - id: crm-1 # !
          kind: crm
          status: planned
    `,
    good: yaml`
      sessions:
        - id: crm-1
          kind: crm
          status: closed
        - id: crm-2
          kind: crm
          status: planned
    `,
  },
  *check(snapshot) {
    const first = new Map<string, Entry>();
    for (const item of items(snapshot)) {
      const earlier = first.get(item.id);
      if (!earlier) {
        first.set(item.id, item);
        continue;
      }
      const line = snapshot.files.get(earlier.file)?.locate([...earlier.path, 'id']).line ?? 1;
      yield { at: { file: item.file, path: [...item.path, 'id'] }, args: { id: item.id, file: earlier.file, line } };
    }
  },
});
