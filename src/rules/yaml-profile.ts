import { isSign, type Labels, type ProfileBreach } from '../model/reading.ts';
import { defineRule, yaml } from './define.ts';

type Kinds = { readonly [K in ProfileBreach['kind']]: (breach: Extract<ProfileBreach, { kind: K }>) => string };

const say = (kinds: Kinds, breach: ProfileBreach): string =>
  (kinds[breach.kind] as (breach: ProfileBreach) => string)(breach);

const es: Kinds = {
  anchor: () => 'Un valor que empieza por «&» sería un ancla de YAML, y estos archivos no las usan.',
  alias: () => 'Un valor que empieza por «*» sería una referencia de YAML, y estos archivos no las usan.',
  tag: () => 'Un valor que empieza por «!» sería una etiqueta de YAML, y estos archivos no las usan.',
  directive: () => 'Una línea que empieza por «%» sería una directiva de YAML, que cambia cómo se lee todo el archivo.',
  merge: () => 'La clave «<<» no se usa aquí: cada elemento lleva escritos todos sus datos.',
  documents: () => 'Una línea «---» empieza un segundo documento, y cada archivo contiene uno solo.',
  depth: ({ most }) => `Hay más de ${most} niveles, unos dentro de otros.`,
  keys: ({ most }) => `Hay más de ${most} claves juntas en un mismo nivel.`,
  lists: ({ most }) => `El archivo tiene demasiadas listas y grupos: caben unos ${most}.`,
  scalar: ({ most }) => `Este texto tiene más de ${most} caracteres.`,
  values: ({ most }) => `El archivo tiene demasiadas claves y valores: caben unos ${most}.`,
  mistakes: ({ most }) => `El archivo tiene más de ${most} errores; solo se dicen los primeros.`,
  'forbidden-key': ({ key }) => `«${key}» no se puede usar como clave.`,
  'odd-key': () => 'Una clave debe ser una palabra; aquí es una lista, un grupo o está vacía.',
};

const en: Kinds = {
  anchor: () => 'A value that begins with “&” would be a YAML anchor, and these files do not use them.',
  alias: () => 'A value that begins with “*” would be a YAML alias, and these files do not use them.',
  tag: () => 'A value that begins with “!” would be a YAML tag, and these files do not use them.',
  directive: () => 'A line that begins with “%” would be a YAML directive, which changes how the whole file is read.',
  merge: () => 'The key “<<” is not used here: each item has all its data written in full.',
  documents: () => 'A line “---” begins a second document, and each file may contain only one.',
  depth: ({ most }) => `There are more than ${most} levels, one inside another.`,
  keys: ({ most }) => `There are more than ${most} keys together at one level.`,
  lists: ({ most }) => `The file has too many lists and groups: there is room for some ${most}.`,
  scalar: ({ most }) => `This text has more than ${most} characters.`,
  values: ({ most }) => `The file has too many keys and values: there is room for some ${most}.`,
  mistakes: ({ most }) => `The file has more than ${most} mistakes; only the first ones are told.`,
  'forbidden-key': ({ key }) => `“${key}” cannot be used as a key.`,
  'odd-key': () => 'A key has to be a word; here it is a list, a group, or empty.',
};

const fewer: Labels = { es: 'Quite lo que se repite o no hace falta.', en: 'Take out what is repeated or not needed.' };

/** What to do where a file is longer than what is read. */
const hints: Readonly<Partial<Record<ProfileBreach['kind'], Labels>>> = {
  scalar: {
    es: 'Acorte el texto, o repártalo entre varios elementos.',
    en: 'Shorten the text, or divide it among several items.',
  },
  mistakes: {
    es: 'Corrija primero lo que se repite en muchos lugares.',
    en: 'First correct what is repeated in many places.',
  },
  lists: fewer,
  values: fewer,
};
const usualHint: Labels = {
  es: 'Escriba el archivo como los demás: claves, listas y textos, nada más.',
  en: 'Write the file like the others: keys, lists and texts, nothing more.',
};

export default defineRule<ProfileBreach>({
  name: 'yaml-profile',
  group: 'reading',
  level: 'error',
  texts: {
    es: {
      title: 'YAML que aquí no se usa',
      message: (breach) => say(es, breach),
      hint: (breach) =>
        isSign(breach) ? 'Si es un texto, póngalo entre comillas.' : (hints[breach.kind]?.es ?? usualHint.es),
      what: 'El archivo usa una parte de YAML que los archivos de datos no necesitan (anclas, referencias, etiquetas, directivas, varios documentos), o supera los límites de un archivo.',
      why: 'Esas partes hacen que un archivo signifique algo distinto de lo que parece decir, y pueden servir para que falle el programa que lo abre.',
      correct:
        'Escriba los datos completos, sin esos signos. Si el signo es parte de un texto, ponga el texto entre comillas.',
    },
    en: {
      title: 'YAML that is not used here',
      message: (breach) => say(en, breach),
      hint: (breach) =>
        isSign(breach) ? 'If it is a text, put it in quotes.' : (hints[breach.kind]?.en ?? usualHint.en),
      what: 'The file uses a part of YAML that data files do not need (anchors, aliases, tags, directives, several documents), or exceeds the limits of a file.',
      why: 'Those parts make a file mean something other than what it seems to say, and can be used to make a program that opens it fail.',
      correct: 'Write the data in full, without those signs. If the sign is part of a text, put the text in quotes.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: yaml`
      sessions:
        - &primera # !
          id: crm-1
          kind: crm
          number: 1
          status: closed
    `,
    good: yaml`
      sessions:
        - id: crm-1
          kind: crm
          number: 1
          status: closed
        - id: crm-2
          kind: crm
          number: 2
          status: planned
    `,
  },
});
