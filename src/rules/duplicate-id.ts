import { type Entry, entriesOf } from '../model/entries.ts';
import { pathBelow } from '../model/findings.ts';
import { groupedBy } from '../model/grouped.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** Whether it is a record of a register, whose id or subject is no other record's in its file. */
  readonly isRecord: boolean;
}

export default defineRule<Args>({
  name: 'duplicate-id',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Identificador repetido',
      message: ({ id, file, line, isRecord }) =>
        isRecord
          ? `En este registro ya hay una anotación de «${id}» (línea ${line}).`
          : `El identificador «${id}» ya es de otro elemento (${file}, línea ${line}).`,
      hint: ({ isRecord }) =>
        isRecord
          ? 'Si las dos dicen lo mismo, deje una; si no, dé otro identificador a la nueva.'
          : 'Dé otro identificador al elemento nuevo; el más antiguo conserva el suyo.',
      what: 'Dos elementos llevan el mismo identificador: temas, filas, objetivos, actividades, párrafos, entradas del calendario, reuniones, órganos, instrumentos y términos no pueden compartir identificadores; tampoco las anotaciones de un mismo archivo de un registro.',
      why: 'El identificador sirve para enlazar un elemento y seguirlo de una reunión a otra; si hay dos iguales, no se sabe de cuál se trata.',
      correct: 'Cambie el del elemento más nuevo, también donde se use.',
    },
    en: {
      title: 'Identifier repeated',
      message: ({ id, file, line, isRecord }) =>
        isRecord
          ? `This register already has a record of “${id}” (line ${line}).`
          : `The identifier “${id}” already belongs to another item (${file}, line ${line}).`,
      hint: ({ isRecord }) =>
        isRecord
          ? 'If both say the same, keep one; if not, give the new one another identifier.'
          : 'Give the new item another identifier; the older one keeps its own.',
      what: 'Two items have the same identifier: topics, rows, objectives, activities, paragraphs, calendar entries, meetings, bodies, instruments and terms may not share an identifier; nor may the records of one file of a register.',
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
    const repeated: { readonly item: Entry; readonly earlier: Entry }[] = [];
    for (const item of entriesOf(snapshot)) {
      const { id, kind } = item;
      const isRecord = kind === 'record';
      if (id === null || !(item.isItem || isRecord)) continue;
      // The files of two owners are told apart by `wrong-place`.
      const known = isRecord ? `${item.file} ${id}` : id;
      const earlier = first.get(known);
      if (earlier) repeated.push({ item, earlier });
      else first.set(known, item);
    }
    // File by file: the lines of one file are quick to find one after the other.
    for (const inFile of groupedBy(repeated, ({ earlier }) => earlier.file).values())
      for (const { item, earlier } of inFile) {
        const { identity, kind } = item;
        const [key = 'id'] = identity;
        const isRecord = kind === 'record';
        const id = item.id ?? '';
        const line = snapshot.files.get(earlier.file)?.locate(pathBelow(earlier.path, key)).line ?? 1;
        const called = isRecord ? id.split('/').slice(2).join('/') : id;
        const at = { file: item.file, path: pathBelow(item.path, key) };
        yield { at, args: { id: called, file: earlier.file, line, isRecord } };
      }
  },
});
