import { kinds } from '../model/kinds.ts';
import type { ReadingArgs } from '../model/reading.ts';
import { inSentence } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

export default defineRule<ReadingArgs['missing-key']>({
  name: 'missing-key',
  group: 'schema',
  level: 'error',
  texts: {
    es: {
      title: 'Falta una clave',
      message: ({ key, what, empty }) =>
        empty
          ? 'El archivo está vacío.'
          : key === 'plans'
            ? 'La carpeta de datos no contiene ningún plan.'
            : key === kinds.settings.path
              ? `La carpeta de datos no tiene el archivo «${key}».`
              : `Falta «${key}»${what?.es ? ` (${inSentence(what.es)})` : ''}.`,
      hint: ({ key, empty }) =>
        empty || key === kinds.settings.path
          ? 'Recupere su versión anterior. Si no la hay, escriba lo que debe contener, o borre el archivo si no hace falta (crm-plan.yaml siempre hace falta).'
          : key === 'plans'
            ? 'Ponga el plan en un archivo dentro de «plans/», por ejemplo «plans/red-2008.yaml».'
            : key === 'for'
              ? 'Añada una línea «for:» con los identificadores de las actividades u objetivos de esta fila, entre corchetes: for: [id-de-la-actividad]'
              : key === 'language'
                ? 'Añada una línea «language:» con el código del idioma, como language: es'
                : `Añada una línea «${key}:» con su valor.`,
      what: 'A un elemento le falta una clave que siempre debe llevar, o un archivo está vacío.',
      why: 'Sin ella el elemento no se puede publicar, ni se le puede dar seguimiento.',
      correct: 'Añada la clave con su valor, como en los elementos vecinos.',
    },
    en: {
      title: 'Missing key',
      message: ({ key, what, empty }) =>
        empty
          ? 'The file is empty.'
          : key === 'plans'
            ? 'The data folder contains no plan.'
            : key === kinds.settings.path
              ? `The data folder has no file “${key}”.`
              : `“${key}” is missing${what?.en ? ` (${inSentence(what.en)})` : ''}.`,
      hint: ({ key, empty }) =>
        empty || key === kinds.settings.path
          ? 'Restore its earlier version. If there is none, write what it should contain, or delete the file if it is not needed (crm-plan.yaml always is).'
          : key === 'plans'
            ? 'Put the plan in a file inside “plans/”, for example “plans/red-2008.yaml”.'
            : key === 'for'
              ? 'Add a line “for:” with the identifiers of the activities or objectives of this row, in square brackets: for: [id-of-the-activity]'
              : key === 'language'
                ? 'Add a line “language:” with the code of the language, such as language: es'
                : `Add a line “${key}:” with its value.`,
      what: 'An item lacks a key that it must always have, or a file is empty.',
      why: 'Without it the item can be neither published nor followed up.',
      correct: 'Add the key with its value, as in the items around it.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: yaml`
      sessions:
        - id: crm-1 # !
          kind: crm
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
});
