import { documentWords } from '../messages/documents/index.ts';
import { codeOfName } from '../model/countries.ts';
import type { Day } from '../model/days.ts';
import { excerpt } from '../model/excerpt.ts';
import type { ReadingArgs } from '../model/reading.ts';
import { keysThatName } from '../model/references.ts';
import { foldWords, inSentence, unbroken, withoutAccents } from '../model/text.ts';
import { eitherDay, writtenDays } from '../model/written-days.ts';
import { defineRule, yaml } from './define.ts';
import { memberCodes } from './member-codes.ts';

/** Whether a day belongs in a value's place. */
const wantsDay = ({ example }: ReadingArgs['wrong-format']): boolean =>
  example !== null && /^\d{4}-\d{2}-\d{2}$/.test(example);

/** Whether an identifier belongs in a value's place. */
const isId = (args: ReadingArgs['wrong-format']): boolean =>
  args.example !== null && /^[a-z-]+$/.test(args.example) && !wantsLanguage(args);

/** Whether the code of a language belongs in a value's place. */
const wantsLanguage = ({ example }: ReadingArgs['wrong-format']): boolean => /^[a-z]{2}$/.test(example ?? '');

/** Whether a value is a sentence rather than a name. */
const isSentence = (value: string): boolean => value.trim().split(/\s+/).length > 5;

/** "Todos los países" and the like. */
const allCountries =
  /^(todos )?(los )?(paises|estados)( miembros)?$|^(all )?(the )?(countries|members|member countries)$|^todos$/;

const roleKeys = keysThatName('role');
const referenceKeys = keysThatName();

/** Whether something is named by its id, which has to be there. Any word may be a role, but not several. */
const namesAnother = (key: string, value: string): boolean =>
  roleKeys.has(key) ? /\s/.test(value.trim()) : key !== 'id' && (referenceKeys.has(key) || /\s/.test(value.trim()));

/** What was most likely meant by a value in the wrong form. */
function meant(args: ReadingArgs['wrong-format']): string | null {
  const { key, value, example, near } = args;
  if (near !== null) return near;
  if (wantsDay(args)) {
    const days = writtenDays(value);
    return days.length === 1 || key === 'end' ? (days.at(-1) ?? null) : null;
  }
  if ((key === 'responsible' || key === 'reportsBy') && allCountries.test(foldWords(value))) return 'countries';
  if (wantsCountry(args)) {
    const code = codeOfName(value) ?? (/^[a-z]{2}$/.test(value) ? value.toUpperCase() : null);
    // The code of a country that is no member would be the next mistake.
    return code === null || args.codes.length === 0 || args.codes.some((one) => one.code === code) ? code : null;
  }
  if (isId(args)) {
    const words = withoutAccents(value)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '');
    const id = words === '' || words.startsWith(args.begins) ? words : args.begins + words;
    // Neither a "sí" nor a sentence is an identifier that somebody misspelt.
    // Where something is named by its id, one that nobody knows would be the next mistake.
    return words === 'si' || id === '' || id === value || isSentence(value) || namesAnother(key, value) ? null : id;
  }
  // A number that is a text: it needs its quotes, or it would be of another kind next.
  if (example !== null && /^\d+$/.test(example)) {
    const number = /^\D*(\d+)\W*$/u.exec(value)?.[1];
    return number === undefined || /^0+$/.test(number) ? null : `"${number}"`;
  }
  return null;
}

/** The two days that a day in figures may be, by which of both numbers is the month; null where it is one. */
const readings = (args: ReadingArgs['wrong-format']): readonly Day[] | null =>
  wantsDay(args) ? eitherDay(args.value) : null;

/** The two days that were written where only the first belongs; none elsewhere. */
const firstAndLast = (args: ReadingArgs['wrong-format']): readonly Day[] =>
  args.key === 'start' && wantsDay(args) ? writtenDays(args.value) : [];

/** An example as it is typed. */
const typed = (example: string): string => (/^\d+$/.test(example) ? `"${example}"` : example);

/** Whether the code of a country belongs in a value's place: none is given as an example, for somebody might take it. */
const wantsCountry = ({ example }: ReadingArgs['wrong-format']): boolean => /^[A-Z]{2}$/.test(example ?? '');

export default defineRule<ReadingArgs['wrong-format']>({
  name: 'wrong-format',
  group: 'schema',
  level: 'error',
  correct: (args) => (readings(args) === null ? meant(args) : null),
  texts: {
    es: {
      title: 'Valor con formato incorrecto',
      message: (args) => {
        if (args.value.trim() === '') return 'El texto está vacío.';
        if (args.noSuchDay)
          return `${args.value === '…' ? 'Ese día' : `El día ${args.value}`} no existe en el calendario.`;
        if (wantsDay(args))
          return `«${excerpt(args.value, 60)}»: los días se escriben con el año primero, luego el mes y el día, como 2008-05-06.`;
        return `«${excerpt(args.value, 60)}» no está escrito como corresponde${args.what.es ? ` (${inSentence(args.what.es)})` : ''}.${args.form ? ` ${args.form.es}` : ''}`;
      },
      hint: (args) => {
        if (args.noSuchDay) return 'Corrija el mes o el día.';
        const either = readings(args);
        if (either !== null)
          return `Escriba el que sea: ${either.map((day) => `${day} (${documentWords.es.days(day)})`).join(' o ')}.`;
        const fixed = meant(args);
        if (fixed) return `Escriba: ${unbroken(fixed)}`;
        const [first, last] = firstAndLast(args);
        if (last)
          return `Escriba el primer día, ${first}, y el último en una línea propia: «${unbroken(`end: ${last}`)}».`;
        if (roleKeys.has(args.key))
          return 'Una función se escribe con minúsculas, sin tildes y con guiones, como «liaison-trafficking».';
        if (isId(args) && args.key !== 'id' && !args.isSession)
          return 'Escriba en su lugar el identificador: lo que sigue a «id:».';
        if (wantsCountry(args))
          return args.codes.length > 0 ? memberCodes.es(args.codes) : 'Escriba el código de dos letras del país.';
        if (args.isSession) return 'Escriba el identificador de la reunión, el que está tras «id:» en sessions.yaml.';
        return args.example ? `Por ejemplo: ${typed(args.example)}` : 'Corrija el valor.';
      },
      what: 'Un valor no tiene el formato que le corresponde: un día, un identificador, el código de un país, una dirección.',
      why: 'Con formatos distintos, un mismo día o un mismo elemento parecerían dos, y no se podrían ordenar ni enlazar.',
      correct:
        'Escríbalo como en el ejemplo del mensaje: los días como 2008-05-06; los identificadores en minúsculas, sin tildes y con guiones.',
    },
    en: {
      title: 'Value in the wrong format',
      message: (args) => {
        if (args.value.trim() === '') return 'The text is empty.';
        if (args.noSuchDay)
          return `${args.value === '…' ? 'That day' : `The day ${args.value}`} does not exist in the calendar.`;
        if (wantsDay(args))
          return `“${excerpt(args.value, 60)}”: days are written with the year first, then the month and the day, as in 2008-05-06.`;
        return `“${excerpt(args.value, 60)}” is not written as it should be${args.what.en ? ` (${inSentence(args.what.en)})` : ''}.${args.form ? ` ${args.form.en}` : ''}`;
      },
      hint: (args) => {
        if (args.noSuchDay) return 'Correct the month or the day.';
        const either = readings(args);
        if (either !== null)
          return `Write whichever it is: ${either.map((day) => `${day} (${documentWords.en.days(day)})`).join(' or ')}.`;
        const fixed = meant(args);
        if (fixed) return `Write: ${unbroken(fixed)}`;
        const [first, last] = firstAndLast(args);
        if (last)
          return `Write the first day, ${first}, and the last one on a line of its own: “${unbroken(`end: ${last}`)}”.`;
        if (roleKeys.has(args.key))
          return 'A role is written in lower case, without accents and with hyphens, as “liaison-trafficking” is.';
        if (isId(args) && args.key !== 'id' && !args.isSession)
          return 'Write its identifier instead: what comes after “id:”.';
        if (wantsCountry(args))
          return args.codes.length > 0 ? memberCodes.en(args.codes) : 'Write the two-letter code of the country.';
        if (args.isSession) return 'Write the identifier of the meeting: what is after “id:” in sessions.yaml.';
        return args.example ? `For example: ${typed(args.example)}` : 'Correct the value.';
      },
      what: 'A value does not have the format that it should have: a day, an identifier, the code of a country, an address.',
      why: 'In different formats, the same day or the same item would look like two, and could not be sorted or linked.',
      correct:
        'Write it as in the example in the message: days as in 2008-05-06; identifiers in lower case, without accents, with hyphens.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: yaml`
      sessions:
        - id: crm-1
          kind: crm
          start: 13/03/1996 # !
          status: closed
    `,
    good: yaml`
      sessions:
        - id: crm-1
          kind: crm
          start: 1996-03-13
          status: closed
        - id: crm-2
          kind: crm
          status: planned
    `,
  },
});
