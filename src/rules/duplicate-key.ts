import type { ReadingArgs } from '../model/reading.ts';
import { defineRule, yaml } from './define.ts';

export default defineRule<ReadingArgs['duplicate-key']>({
  name: 'duplicate-key',
  group: 'reading',
  level: 'error',
  texts: {
    es: {
      title: 'Clave repetida',
      message: ({ key, line }) => `La clave «${key}» ya está en la línea ${line}, dentro del mismo elemento.`,
      hint: () => 'Deje una de las dos. Si son dos elementos distintos, falta el guion («- ») que empieza el segundo.',
      what: 'Una misma clave aparece dos veces en el mismo elemento.',
      why: 'No se puede saber cuál de los dos valores es el bueno; otros programas tomarían el segundo sin aviso.',
      correct: 'Borre la que sobra, o separe los dos elementos con un guion.',
    },
    en: {
      title: 'Key repeated',
      message: ({ key, line }) => `The key “${key}” is already on line ${line}, in the same item.`,
      hint: () => 'Keep one of the two. If they are two items, the hyphen (“- ”) that begins the second is missing.',
      what: 'The same key appears twice in one item.',
      why: 'It is not known which of the two values is right; other programs would take the second without a warning.',
      correct: 'Delete the one that is not needed, or separate the two items with a hyphen.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: yaml`
      sessions:
        - id: crm-1
          kind: crm
          number: 1
          status: closed
          status: open # !
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
          status: open
    `,
  },
});
