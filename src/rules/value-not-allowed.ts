import { entriesById } from '../model/entries.ts';
import { pathBelow } from '../model/findings.ts';
import { firstUncounted, mostCounted } from '../model/obligations.ts';
import { itemsById } from '../model/plans.ts';
import type { ReadingArgs } from '../model/reading.ts';
import { unbroken } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

type Args = ReadingArgs['value-not-allowed'];
interface Said {
  readonly message: string;
  readonly hint: string;
}
type Kinds = { readonly [K in Args['kind']]: (args: Extract<Args, { kind: K }>) => Said };

const say = (kinds: Kinds, args: Args): Said => (kinds[args.kind] as (args: Args) => Said)(args);

/** Whether a meeting has a deadline that only the one which it is part of can have (design, 2.2). */
const isDueOfPart = ({ key, other }: { readonly key: string; readonly other: string | null }): boolean =>
  key === 'reportsDue' && other === 'partOf';

const es: Kinds = {
  list: ({ value, allowed, meanings, near }) => ({
    message: `«${value}» no es uno de los valores posibles${near ? `; ¿quiso escribir «${near}»?` : '.'}`,
    hint: near
      ? `Escriba: ${unbroken(near)}`
      : `${allowed.length === 1 ? 'El único valor posible es' : 'Los valores posibles son'} ${allowed.map((one) => (meanings[one] ? `${one} (${meanings[one]})` : one)).join(', ')}.`,
  }),
  'not-together': ({ key, other }) => ({
    message: isDueOfPart({ key, other })
      ? 'Una reunión que es parte de otra («partOf») no tiene plazo propio: los informes se entregan dentro del plazo de esa otra.'
      : other
        ? `«${key}» no puede ir junto con «${other}»: dicen lo mismo de dos maneras.`
        : `«${key}» no puede ir aquí.`,
    hint: isDueOfPart({ key, other })
      ? 'Borre la línea «reportsDue»; el plazo va en la reunión que «partOf» nombra.'
      : other
        ? `Deje «${key}» o «${other}», el que corresponda.`
        : 'Borre la línea.',
  }),
  range: ({ value, least, most }) => ({
    message: `${value} queda fuera de lo posible${least !== null && most !== null ? `: entre ${least} y ${most}` : least !== null ? `: no menos de ${least}` : `: no más de ${most}`}.`,
    hint: 'Corrija el número.',
  }),
  'empty-list': ({ value }) => ({
    message: `La lista «${value}» está vacía.`,
    hint: 'Añada un elemento, o borre la clave.',
  }),
  'empty-map': ({ value }) => ({
    message: `«${value}» está vacío.`,
    hint: 'Escriba al menos una de sus claves, o bórrelo.',
  }),
  repeated: ({ value }) => ({ message: `«${value}» está repetido en la lista.`, hint: 'Borre una de las dos.' }),
  reserved: ({ value }) => ({
    message: `«${value}» está reservado: lo usa el programa, o Windows no admite archivos con ese nombre.`,
    hint: 'Elija otro identificador, más preciso.',
  }),
  'fixed-level': ({ value }) => ({
    message: `El nivel de la regla «${value}» no se puede cambiar.`,
    hint: 'Borre la línea.',
  }),
  'never-accepted': ({ value }) => ({
    message: `Lo que señala la regla «${value}» no se puede aceptar: hay que corregirlo.`,
    hint: 'Corrija lo señalado y borre la aceptación. No se aceptan los errores de lectura ni de estructura, ni lo que expone datos reservados o personales.',
  }),
  'not-in-languages': ({ value, allowed }) => ({
    message: `«${value}» no es uno de los idiomas de los ajustes.`,
    hint: `Los idiomas son ${allowed.join(', ')}.`,
  }),
  'long-list': ({ value, most }) => ({
    message: `La lista «${value}» admite ${most} elementos como máximo.`,
    hint: 'Deje en la lista solo los que hagan falta.',
  }),
  itself: ({ value }) => ({
    message: `«${value}» se sustituye a sí mismo: no estaría en ningún documento, ni nada en su lugar.`,
    hint: 'Escriba el identificador de lo que ocupa su lugar; si sigue vigente, borre la línea «supersededBy»; si lo suprimió una reunión, escriba en su lugar «dropped».',
  }),
  'too-many-reports': ({ reports, obligations }) => ({
    message: `Con los plazos de todas las reuniones se deberían más informes de los que se cuentan (${reports}, con ${obligations} actividades en total), y no se cuenta ninguno.`,
    hint: 'Revise qué reuniones tienen plazo (reportsDue), qué países hay en «members.yaml» y qué pide informar el plan (reportsTo, reportsBy).',
  }),
};

const en: Kinds = {
  list: ({ value, allowed, near }) => ({
    message: `“${value}” is not one of the possible values${near ? `; did you mean “${near}”?` : '.'}`,
    hint: near
      ? `Write: ${unbroken(near)}`
      : `${allowed.length === 1 ? 'The only possible value is' : 'The possible values are'} ${allowed.join(', ')}.`,
  }),
  'not-together': ({ key, other }) => ({
    message: isDueOfPart({ key, other })
      ? 'A meeting that is part of another (“partOf”) has no deadline of its own: reports fall due at the one that it is part of.'
      : other
        ? `“${key}” cannot be used together with “${other}”: they say the same in two ways.`
        : `“${key}” cannot be used here.`,
    hint: isDueOfPart({ key, other })
      ? 'Delete the line “reportsDue”; the deadline stands at the meeting that “partOf” names.'
      : other
        ? `Keep “${key}” or “${other}”, whichever is right.`
        : 'Delete the line.',
  }),
  range: ({ value, least, most }) => ({
    message: `${value} is out of range${least !== null && most !== null ? `: from ${least} to ${most}` : least !== null ? `: not less than ${least}` : `: not more than ${most}`}.`,
    hint: 'Correct the number.',
  }),
  'empty-list': ({ value }) => ({ message: `The list “${value}” is empty.`, hint: 'Add an entry, or delete the key.' }),
  'empty-map': ({ value }) => ({
    message: `“${value}” is empty.`,
    hint: 'Write at least one of its keys, or delete it.',
  }),
  repeated: ({ value }) => ({ message: `“${value}” is repeated in the list.`, hint: 'Delete one of the two.' }),
  reserved: ({ value }) => ({
    message: `“${value}” is reserved: the program uses it, or Windows does not allow files with that name.`,
    hint: 'Choose another, more precise identifier.',
  }),
  'fixed-level': ({ value }) => ({
    message: `The level of the rule “${value}” cannot be changed.`,
    hint: 'Delete the line.',
  }),
  'never-accepted': ({ value }) => ({
    message: `What the rule “${value}” reports cannot be accepted: it has to be corrected.`,
    hint: 'Correct what is reported and delete the waiver. Errors of reading or structure, and whatever exposes private or personal data, are never accepted.',
  }),
  'not-in-languages': ({ value, allowed }) => ({
    message: `“${value}” is not one of the languages of the settings.`,
    hint: `The languages are ${allowed.join(', ')}.`,
  }),
  'long-list': ({ value, most }) => ({
    message: `The list “${value}” may have at most ${most} entries.`,
    hint: 'Keep only those that are needed in the list.',
  }),
  itself: ({ value }) => ({
    message: `“${value}” supersedes itself: it would be in no document, and nothing in its place.`,
    hint: 'Write the id of what takes its place; if it still counts, delete the line “supersededBy”; if a session deleted it, write “dropped” instead.',
  }),
  'too-many-reports': ({ reports, obligations }) => ({
    message: `With the deadlines of all sessions, more reports would be due than are counted (${reports}, on ${obligations} activities in all), and none is counted.`,
    hint: 'Check which sessions have a deadline (reportsDue), which countries are in “members.yaml”, and what the plan wants reports on (reportsTo, reportsBy).',
  }),
};

export default defineRule<Args>({
  name: 'value-not-allowed',
  group: 'schema',
  level: 'error',
  correct: (args) => (args.kind === 'list' && args.isSure ? args.near : null),
  texts: {
    es: {
      title: 'Valor no admitido',
      message: (args) => say(es, args).message,
      hint: (args) => say(es, args).hint,
      what: 'Un valor no es uno de los posibles, queda fuera de los límites, está repetido, o no puede ir junto con otro; o una lista es más larga de lo que puede ser, o se deberían más informes de los que se cuentan.',
      why: 'De estos valores dependen los documentos y los recuentos: con uno desconocido, el elemento no aparecería en ninguno.',
      correct: 'Elija uno de los valores que da el mensaje, o revise lo que indica.',
    },
    en: {
      title: 'Value not allowed',
      message: (args) => say(en, args).message,
      hint: (args) => say(en, args).hint,
      what: 'A value is not one of the possible ones, is out of range, is repeated, or cannot be used together with another; or a list is longer than it may be, or more reports would be due than are counted.',
      why: 'Documents and counts depend on these values: with an unknown one, the item would appear in none of them.',
      correct: 'Choose one of the values that the message gives, or check what it points out.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: yaml`
      sessions:
        - id: crm-1
          kind: crm
          status: cerrada # !
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
  *check(snapshot, { today, earlier }) {
    for (const { id, file, path, value } of itemsById(snapshot).values()) {
      const own = value.supersededBy?.indexOf(id) ?? -1;
      if (own >= 0)
        yield { at: { file, path: pathBelow(path, 'supersededBy', own) }, args: { kind: 'itself', value: id } };
    }
    const session = firstUncounted(snapshot, earlier, today);
    const entry = session && entriesById(snapshot).get(session.id);
    if (!entry) return;
    yield {
      at: { file: entry.file, path: pathBelow(entry.path, 'reportsDue') },
      args: { kind: 'too-many-reports', ...mostCounted },
    };
  },
});
