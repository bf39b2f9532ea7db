import { documentLanguages } from '../messages/documents/index.ts';
import { daysLater } from '../model/days.ts';
import type { ReadingArgs } from '../model/reading.ts';
import { arabic } from '../model/sessions.ts';
import { unbroken, unquoted } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

type Args = ReadingArgs['wrong-type'];

const es = {
  expected: {
    text: 'un texto por idioma (una línea «es:» y otra «en:» debajo)',
    string: 'un texto',
    day: 'un día',
    list: 'una lista con un guion por elemento',
    ids: 'una lista entre corchetes',
    map: 'un grupo de claves, una por línea',
    integer: 'un número entero',
    boolean: '«true»',
  },
  found: {
    empty: 'está vacía',
    number: 'un número',
    boolean: 'un sí o no',
    string: 'un texto',
    list: 'una lista',
    map: 'un grupo de claves',
    'yes-no': '',
  },
} as const;

const en = {
  expected: {
    text: 'a text by language (a line “es:” and a line “en:” below it)',
    string: 'a text',
    day: 'a day',
    list: 'a list with a hyphen for each entry',
    ids: 'a list in brackets',
    map: 'a group of keys (one on each line)',
    integer: 'a whole number',
    boolean: '“true”',
  },
  found: {
    empty: 'is empty',
    number: 'a number',
    boolean: 'a yes or no',
    string: 'a text',
    list: 'a list',
    map: 'a group of keys',
    'yes-no': '',
  },
} as const;

/** What to type where nobody can tell what was meant. */
const other = {
  es: {
    text: 'Pase el texto a una línea nueva debajo, con dos espacios más de sangría y su idioma delante: «es: » o «en: ».',
    integer: 'Escriba el número en cifras y sin comillas.',
    map: 'Póngalo como un grupo de claves: una por línea, debajo de esta, con dos espacios más de sangría.',
    day: 'Escriba la fecha completa, con el año primero: 2008-05-06 es el 6 de mayo de 2008.',
    ids: 'Póngalo entre corchetes, con comas: [uno, dos].',
  } as Readonly<Partial<Record<Args['expected'], string>>>,
  en: {
    text: 'Move the text to a new line below, indented by two more spaces, with its language in front: “es: ” or “en: ”.',
    integer: 'Write the number in figures, without quotes.',
    map: 'Write it as a group of keys: one on each line, below this one, indented by two more spaces.',
    day: 'Write the full date, with the year first: 2008-05-06 is 6 May 2008.',
    ids: 'Put it in brackets, with commas: [one, two].',
  } as Readonly<Partial<Record<Args['expected'], string>>>,
};

/** Whether quotes are all that is missing: the value is right but reads as something else. */
const wantsQuotes = ({ expected, found }: Args): boolean =>
  found === 'yes-no' || (expected === 'string' && (found === 'number' || found === 'boolean'));

/** Whether the only entry of a list was written without its hyphen. */
const lacksHyphen = ({ expected, found, source }: Args): boolean =>
  expected === 'list' && found === 'map' && !/^[{…]|^$/.test(source);

/** The key that a group begins with. */
const firstKey = ({ source }: Args): string => source.split(':')[0] ?? '';

/** Whether a text stands where a group of keys belongs that has a place for it. */
const isTextOfMap = ({ expected, found, keys }: Args): boolean =>
  expected === 'map' && found === 'string' && keys[0] === 'text';

/** The language that stands in front of a text without its colon; null where none does. */
const colonless = ({ expected, found, source }: Args): string | null =>
  expected === 'text' && found === 'string'
    ? (documentLanguages.find((lang) => source.startsWith(`${lang} `)) ?? null)
    : null;

const lowered = (sentence = ''): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** The day that Excel keeps as a number, where it is one of our time: 39574 is 2008-05-06. */
const dayOfExcel = (number: number): string | null =>
  Number.isInteger(number) && number > 30_000 && number < 80_000 ? daysLater('1899-12-30', number) : null;

/** What was most likely meant by a text where a list or a number belongs. */
function meant({ expected, found, source, near }: Args): string | null {
  if (near !== null) return near;
  if (expected === 'day' && found === 'number') return dayOfExcel(Number(source));
  if (found !== 'string') return null;
  const bare = unquoted(source).trim();
  if (expected === 'integer') return /^\d+$/.test(bare) ? bare : (arabic(bare)?.toString() ?? null);
  if (expected !== 'ids') return null;
  const entries = bare.split(/\s*[,;]\s*|\s+\/\s+/u);
  const ids = entries.flatMap((entry) => entry.split(/\s+(?:y|e|and)\s+/u));
  if (ids.every((id) => /^[a-z0-9-]+$/i.test(id))) return `[${ids.join(', ')}]`;
  return entries.every((entry) => /^[\p{L}\p{N}][\p{L}\p{N} .()/-]*$/u.test(entry)) ? `[${entries.join(', ')}]` : null;
}

export default defineRule<Args>({
  name: 'wrong-type',
  group: 'schema',
  level: 'error',
  correct: (args) => {
    const { expected, source } = args;
    // A source as long as what is shown of one may have been cut; Excel counts its days from one of two.
    if (source.length >= 80 || expected === 'day') return null;
    // Two capital letters may be the code of a State, which a person has to look at.
    if (wantsQuotes(args)) return /^[A-Z]{2}$/.test(source) ? null : `"${source}"`;
    return meant(args);
  },
  texts: {
    es: {
      title: 'Valor de una clase distinta',
      message: (args) => {
        const { key, expected, found, source } = args;
        if (found === 'yes-no')
          return `En «${key}», ${source} sin comillas se lee en otros programas como un sí o un no.`;
        if (wantsQuotes(args))
          return `En «${key}», ${source} sin comillas no se lee como un texto, sino como ${es.found[found]}.`;
        if (found === 'empty') return `La clave «${key}» está vacía; se espera ${es.expected[expected]}.`;
        return `En ${key === '' ? 'el archivo' : `«${key}»`} se espera ${es.expected[expected]}, pero hay ${es.found[found]}${source && found !== 'map' ? `: ${source}` : ''}.`;
      },
      hint: (args) => {
        const { key, expected, found, source } = args;
        if (key === '') return 'Escriba cada clave al principio de una línea, con dos puntos y su valor detrás.';
        const fixed = meant(args);
        const lang = colonless(args);
        if (lang !== null)
          return `Si «${lang}» es el idioma, escriba dos puntos detrás («${lang}: …»). Si es parte del texto: ${lowered(other.es.text)}`;
        if (wantsQuotes(args)) return `Póngalo entre comillas: ${unbroken(`"${source}"`)}.`;
        if (found === 'empty') return 'Escriba el valor, o borre la línea si no hace falta.';
        if (fixed !== null) return `Escriba${expected === 'integer' ? ', sin comillas' : ''}: ${unbroken(fixed)}`;
        if (expected === 'list' && found === 'string')
          return `Póngalo en la línea de abajo, con dos espacios más de sangría y un guion delante: ${unbroken(`- ${source}`)}`;
        if (lacksHyphen(args))
          return `Escriba un guion y un espacio en lugar de los dos últimos espacios que hay delante de «${firstKey(args)}»: las demás claves quedan alineadas. Así en cada elemento.`;
        if (isTextOfMap(args))
          return `Deje sola la clave en su línea. Debajo, con dos espacios más de sangría, escriba «text:»; y debajo, con otros dos: ${unbroken(`es: ${source}`)}`;
        return (
          other.es[expected] ??
          (found === 'list'
            ? 'Aquí cabe un solo valor: sin corchetes ni guion.'
            : 'Escríbalo como en los elementos vecinos.')
        );
      },
      what: 'Un valor es de una clase distinta de la esperada: un número en lugar de un texto, un texto sin su idioma en lugar de uno por idioma, una lista en lugar de un solo valor.',
      why: 'Sin comillas, «08» pierde su cero, «1.10» se vuelve 1.1 y «no» se lee en otros programas como falso.',
      correct:
        'Escriba entre comillas los textos que parecen números, o un sí o un no; escriba los demás valores como en los elementos vecinos.',
    },
    en: {
      title: 'Value of a different kind',
      message: (args) => {
        const { key, expected, found, source } = args;
        if (found === 'yes-no')
          return `In “${key}”, ${source} without quotes is read by other programs as a yes or no.`;
        if (wantsQuotes(args))
          return `In “${key}”, ${source} without quotes is not read as a text but as ${en.found[found]}.`;
        if (found === 'empty') return `The key “${key}” is empty; ${en.expected[expected]} is expected.`;
        return `In ${key === '' ? 'the file' : `“${key}”`}, ${en.expected[expected]} is expected, but there is ${en.found[found]}${source && found !== 'map' ? `: ${source}` : ''}.`;
      },
      hint: (args) => {
        const { key, expected, found, source } = args;
        if (key === '') return 'Write each key at the beginning of a line, followed by a colon and its value.';
        const fixed = meant(args);
        const lang = colonless(args);
        if (lang !== null)
          return `If “${lang}” is the language, write a colon after it (“${lang}: …”). If it is part of the text, ${lowered(other.en.text)}`;
        if (wantsQuotes(args)) return `Put it in quotes: ${unbroken(`"${source}"`)}.`;
        if (found === 'empty') return 'Write the value, or delete the line if it is not needed.';
        if (fixed !== null) return `Write${expected === 'integer' ? ', without quotes' : ''}: ${unbroken(fixed)}`;
        if (expected === 'list' && found === 'string')
          return `Put it on the line below, indented by two more spaces, with a hyphen in front: ${unbroken(`- ${source}`)}`;
        if (lacksHyphen(args))
          return `Write a hyphen and a space instead of the last two spaces in front of “${firstKey(args)}”: the other keys stay aligned. Do so for each entry.`;
        if (isTextOfMap(args))
          return `Leave the key alone on its line. Below it, indented by two more spaces, write “text:”; and below that, by two more: ${unbroken(`es: ${source}`)}`;
        return (
          other.en[expected] ??
          (found === 'list'
            ? 'Only one value is allowed here: no brackets and no hyphen.'
            : 'Write it as in the items around it.')
        );
      },
      what: 'A value is of a different kind from the one expected: a number instead of a text, a text without its language instead of one by language, a list instead of a single value.',
      why: 'Without quotes “08” loses its zero, “1.10” becomes 1.1, and other programs read “no” as false.',
      correct:
        'Put texts that look like numbers, or like yes or no, in quotes; write the other values as in the items around them.',
    },
  },
  examples: {
    file: 'decisions/crm-1.yaml',
    within: 'file',
    bad: yaml`
      session: crm-1
      decisions:
        - item: red
          decision: deferred
          paragraph: 08 # !
    `,
    good: yaml`
      session: crm-1
      decisions:
        - item: red
          decision: deferred
          paragraph: "08"
    `,
  },
});
