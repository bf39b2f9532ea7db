import { codeOfName } from '../model/countries.ts';
import type { ReadingArgs } from '../model/reading.ts';
import { excerpt } from '../model/text.ts';
import { defineRule } from './define.ts';

/** A day as people write it, day first; rewritten as the files do. */
function asDay(value: string): string | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  return Number(month) > 12 ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What was most likely meant by a value in the wrong form. */
function meant({ value, example }: ReadingArgs['wrong-format']): string | null {
  if (example !== null && /^\d{4}-\d{2}-\d{2}$/.test(example)) return asDay(value);
  if (example !== null && /^[A-Z]{2}$/.test(example))
    return codeOfName(value) ?? (/^[a-z]{2}$/.test(value) ? value.toUpperCase() : null);
  if (example !== null && /^[a-z-]+$/.test(example)) {
    const id = value
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '');
    return id === '' ? null : id;
  }
  return null;
}

export default defineRule<ReadingArgs['wrong-format']>({
  name: 'wrong-format',
  group: 'schema',
  level: 'error',
  texts: {
    es: {
      title: 'Valor mal escrito',
      message: (args) => {
        if (args.value.trim() === '') return 'El texto está vacío.';
        return `«${excerpt(args.value, 60)}» no está escrito como corresponde${args.what.es ? ` (${args.what.es.toLowerCase()})` : ''}.${args.form ? ` ${args.form.es}` : ''}`;
      },
      hint: (args) => {
        const fixed = meant(args);
        if (fixed) return `Escriba: ${fixed}`;
        return args.example ? `Por ejemplo: ${args.example}` : 'Corrija el valor.';
      },
      what: 'Un valor no tiene la forma que le corresponde: un día, un identificador, el código de un país, una dirección.',
      why: 'Con formas distintas un mismo día o un mismo elemento parecerían dos, y no se podrían ordenar ni enlazar.',
      mend: 'Escríbalo como en el ejemplo del mensaje: los días como 2008-05-06; los identificadores en minúsculas, sin tildes y con guiones.',
    },
    en: {
      title: 'Value badly written',
      message: (args) => {
        if (args.value.trim() === '') return 'The text is empty.';
        return `“${excerpt(args.value, 60)}” is not written as it should be${args.what.en ? ` (${args.what.en.toLowerCase()})` : ''}.${args.form ? ` ${args.form.en}` : ''}`;
      },
      hint: (args) => {
        const fixed = meant(args);
        if (fixed) return `Write: ${fixed}`;
        return args.example ? `For example: ${args.example}` : 'Mend the value.';
      },
      what: 'A value does not have its proper form: a day, an identifier, the code of a country, an address.',
      why: 'In different forms the same day or the same item would seem to be two, and could be neither sorted nor linked.',
      mend: 'Write it as in the example of the message: days as 2008-05-06; identifiers in lower case, without accents, with hyphens.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: 'sessions:\n  - id: crm-1\n    kind: crm\n    start: 13/03/1996\n    status: closed\n',
    good: 'sessions:\n  - id: crm-1\n    kind: crm\n    start: 1996-03-13\n    status: closed\n  - id: crm-2\n    kind: crm\n    status: planned\n',
  },
});
