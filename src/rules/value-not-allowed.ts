import type { ReadingArgs } from '../model/reading.ts';
import { defineRule } from './define.ts';

type Args = ReadingArgs['value-not-allowed'];
interface Said {
  readonly message: string;
  readonly hint: string;
}
type Kinds = { readonly [K in Args['kind']]: (args: Extract<Args, { kind: K }>) => Said };

const say = (kinds: Kinds, args: Args): Said => (kinds[args.kind] as (args: Args) => Said)(args);

const es: Kinds = {
  list: ({ value, allowed, near }) => ({
    message: `«${value}» no es uno de los valores posibles${near ? `; ¿quiso escribir «${near}»?` : '.'}`,
    hint: near
      ? `Escriba: ${near}`
      : `${allowed.length === 1 ? 'El único valor posible es' : 'Los valores posibles son'} ${allowed.join(', ')}.`,
  }),
  'not-together': ({ key, other }) => ({
    message: other
      ? `«${key}» no puede ir junto con «${other}»: dicen lo mismo de dos maneras.`
      : `«${key}» no puede ir aquí.`,
    hint: other ? `Deje «${key}» o «${other}», el que corresponda.` : 'Borre la línea.',
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
    message: `«${value}» no contiene nada.`,
    hint: 'Escriba al menos una de sus claves, o bórrelo.',
  }),
  repeated: ({ value }) => ({ message: `«${value}» está dos veces en la lista.`, hint: 'Borre una de las dos.' }),
  reserved: ({ value }) => ({
    message: `«${value}» está reservado: lo usa el programa, o Windows no admite un archivo con ese nombre.`,
    hint: 'Elija otro identificador, más preciso.',
  }),
  'fixed-level': ({ value }) => ({
    message: `La regla «${value}» es siempre un error: su nivel no se puede cambiar.`,
    hint: 'Borre la línea.',
  }),
  'not-in-languages': ({ value, allowed }) => ({
    message: `«${value}» no es uno de los idiomas de los ajustes.`,
    hint: `Los idiomas son ${allowed.join(', ')}.`,
  }),
};

const en: Kinds = {
  list: ({ value, allowed, near }) => ({
    message: `“${value}” is not one of the possible values${near ? `; did you mean “${near}”?` : '.'}`,
    hint: near
      ? `Write: ${near}`
      : `${allowed.length === 1 ? 'The only possible value is' : 'The possible values are'} ${allowed.join(', ')}.`,
  }),
  'not-together': ({ key, other }) => ({
    message: other
      ? `“${key}” cannot stand beside “${other}”: they say the same thing in two ways.`
      : `“${key}” cannot stand here.`,
    hint: other ? `Keep “${key}” or “${other}”, whichever is right.` : 'Delete the line.',
  }),
  range: ({ value, least, most }) => ({
    message: `${value} is out of range${least !== null && most !== null ? `: from ${least} to ${most}` : least !== null ? `: not less than ${least}` : `: not more than ${most}`}.`,
    hint: 'Mend the number.',
  }),
  'empty-list': ({ value }) => ({ message: `The list “${value}” is empty.`, hint: 'Add an entry, or delete the key.' }),
  'empty-map': ({ value }) => ({
    message: `“${value}” holds nothing.`,
    hint: 'Write at least one of its keys, or delete it.',
  }),
  repeated: ({ value }) => ({ message: `“${value}” stands in the list twice.`, hint: 'Delete one of the two.' }),
  reserved: ({ value }) => ({
    message: `“${value}” is reserved: the program uses it, or Windows allows no file of that name.`,
    hint: 'Choose another, more precise identifier.',
  }),
  'fixed-level': ({ value }) => ({
    message: `The rule “${value}” is always an error: its level cannot be changed.`,
    hint: 'Delete the line.',
  }),
  'not-in-languages': ({ value, allowed }) => ({
    message: `“${value}” is not one of the languages of the settings.`,
    hint: `The languages are ${allowed.join(', ')}.`,
  }),
};

export default defineRule<Args>({
  name: 'value-not-allowed',
  group: 'schema',
  level: 'error',
  texts: {
    es: {
      title: 'Valor que no se admite',
      message: (args) => say(es, args).message,
      hint: (args) => say(es, args).hint,
      what: 'Un valor no es uno de los posibles, queda fuera de los límites, se repite, o no puede ir junto con otro.',
      why: 'De estos valores dependen los documentos y las cuentas: con uno desconocido el elemento quedaría fuera de todos.',
      mend: 'Elija uno de los valores que da el mensaje.',
    },
    en: {
      title: 'Value not allowed',
      message: (args) => say(en, args).message,
      hint: (args) => say(en, args).hint,
      what: 'A value is not one of the possible ones, is out of range, stands twice, or cannot stand beside another.',
      why: 'Documents and counts depend on these values: with an unknown one the item would be left out of all of them.',
      mend: 'Choose one of the values that the message gives.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: 'sessions:\n  - id: crm-1\n    kind: crm\n    status: cerrada\n',
    good: 'sessions:\n  - id: crm-1\n    kind: crm\n    status: closed\n  - id: crm-2\n    kind: crm\n    status: planned\n',
  },
});
