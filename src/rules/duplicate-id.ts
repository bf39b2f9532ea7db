import { type Entry, entriesOf } from '../model/entries.ts';
import { pathBelow } from '../model/findings.ts';
import { groupedBy } from '../model/grouped.ts';
import { defineRule, yaml } from './define.ts';

/** Kinds whose id, code or subject is no other one's in its file. */
const ofFile = ['record', 'contact', 'country'] as const;

interface Args {
  /** Empty of a contact point: nothing of it is shown. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly of: (typeof ofFile)[number] | 'item';
}

const kindOf = ({ kind, isItem }: Entry): Args['of'] | null =>
  ofFile.find((one) => one === kind) ?? (isItem ? 'item' : null);

export default defineRule<Args>({
  name: 'duplicate-id',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Identificador repetido',
      message: ({ id, file, line, of }) =>
        ({
          record: `En este registro ya hay una anotación de «${id}» (línea ${line}).`,
          contact: `En este archivo ya hay un punto de contacto con ese identificador (línea ${line}).`,
          country: `El país «${id}» ya está en la lista (línea ${line}).`,
          item: `El identificador «${id}» ya es de otro elemento (${file}, línea ${line}).`,
        })[of],
      hint: ({ of }) =>
        ({
          record: 'Si las dos dicen lo mismo, deje una; si no, dé otro identificador a la nueva.',
          contact: 'Dé otro identificador al punto de contacto nuevo; el más antiguo conserva el suyo.',
          country: 'Deje una sola entrada del país, con los datos que valen.',
          item: 'Dé otro identificador al elemento nuevo; el más antiguo conserva el suyo.',
        })[of],
      what: 'Dos elementos llevan el mismo identificador: temas, filas, objetivos, actividades, párrafos, entradas del calendario, reuniones, órganos, instrumentos y términos no pueden compartir identificadores; tampoco las anotaciones de un mismo archivo de un registro, los puntos de contacto de un país ni los países.',
      why: 'El identificador sirve para enlazar un elemento y seguirlo de una reunión a otra; si hay dos iguales, no se sabe de cuál se trata.',
      correct: 'Cambie el del elemento más nuevo, también donde se use.',
    },
    en: {
      title: 'Identifier repeated',
      message: ({ id, file, line, of }) =>
        ({
          record: `This register already has a record of “${id}” (line ${line}).`,
          contact: `This file already has a contact point with that identifier (line ${line}).`,
          country: `The country “${id}” is already in the list (line ${line}).`,
          item: `The identifier “${id}” already belongs to another item (${file}, line ${line}).`,
        })[of],
      hint: ({ of }) =>
        ({
          record: 'If both say the same, keep one; if not, give the new one another identifier.',
          contact: 'Give the new contact point another identifier; the older one keeps its own.',
          country: 'Keep a single entry for the country, with the data that hold.',
          item: 'Give the new item another identifier; the older one keeps its own.',
        })[of],
      what: 'Two items have the same identifier: topics, rows, objectives, activities, paragraphs, calendar entries, meetings, bodies, instruments and terms may not share an identifier; nor may the records of one file of a register, the contact points of a country, or the countries.',
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
      const { id, file } = item;
      const of = kindOf(item);
      if (id === null || of === null) continue;
      // The files of two owners are told apart by `wrong-place`.
      const known = of === 'item' ? id : `${file} ${id}`;
      const earlier = first.get(known);
      if (earlier) repeated.push({ item, earlier });
      else first.set(known, item);
    }
    // File by file: the lines of one file are quick to find one after the other.
    for (const inFile of groupedBy(repeated, ({ earlier }) => earlier.file).values())
      for (const { item, earlier } of inFile) {
        const [key = 'id'] = item.identity;
        const of = kindOf(item) ?? 'item';
        const id = item.id ?? '';
        const line = snapshot.files.get(earlier.file)?.locate(pathBelow(earlier.path, key)).line ?? 1;
        const called = of === 'contact' ? '' : of === 'record' ? id.split('/').slice(2).join('/') : id;
        const at = { file: item.file, path: pathBelow(item.path, key) };
        yield { at, args: { id: called, file: earlier.file, line, of } };
      }
  },
});
