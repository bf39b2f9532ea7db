import type { ReadingArgs } from '../model/reading.ts';
import { defineRule, yaml } from './define.ts';

const list = (keys: readonly string[], quote: [string, string]): string =>
  keys.map((key) => `${quote[0]}${key}${quote[1]}`).join(', ');

export default defineRule<ReadingArgs['unknown-key']>({
  name: 'unknown-key',
  group: 'schema',
  level: 'error',
  correct: ({ near, isSure }) => (isSure ? near : null),
  texts: {
    es: {
      title: 'Clave desconocida',
      message: ({ key, near }) => `La clave «${key}» no existe aquí${near ? `; ¿quiso escribir «${near}»?` : '.'}`,
      hint: ({ near, known }) =>
        near ? `Cámbiela por «${near}».` : `Las claves posibles son ${list(known, ['«', '»'])}.`,
      what: 'Un elemento lleva una clave que no le corresponde.',
      why: 'Con una clave mal escrita, su valor se perdería sin aviso.',
      correct:
        'Escriba la clave como en el mensaje: en inglés, con las mayúsculas que muestra. Si no hace falta, bórrela.',
    },
    en: {
      title: 'Unknown key',
      message: ({ key, near }) => `There is no key “${key}” here${near ? `; did you mean “${near}”?` : '.'}`,
      hint: ({ near, known }) =>
        near ? `Change it to “${near}”.` : `The possible keys are ${list(known, ['“', '”'])}.`,
      what: 'An item has a key that does not belong to it.',
      why: 'Because of a misspelt key, its value would be lost without a warning.',
      correct: 'Write the key as in the message: in English, with the capitals shown. If it is not needed, delete it.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: yaml`
      sessions:
        - id: crm-1
          kind: crm
          numero: 1 # !
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
          status: planned
    `,
  },
});
