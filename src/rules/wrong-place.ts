import type { ReadingArgs } from '../model/reading.ts';
import { defineRule, yaml } from './define.ts';

export default defineRule<ReadingArgs['wrong-place']>({
  name: 'wrong-place',
  group: 'reading',
  level: 'error',
  texts: {
    es: {
      title: 'Nombre y contenido no coinciden',
      message: ({ name, content, key }) =>
        `El archivo se llama «${name}», pero según su «${key}» debería llamarse «${content}».`,
      hint: ({ key }) => `Cambie el nombre del archivo o corrija «${key}».`,
      what: 'El nombre de un archivo dice una cosa y su contenido otra.',
      why: 'Suele pasar al copiar un archivo para empezar otro: quien lo busque por su nombre encontraría los datos de otro.',
      correct: 'Haga coincidir el nombre del archivo con su contenido.',
    },
    en: {
      title: 'Name and content do not match',
      message: ({ name, content, key }) =>
        `The file is called “${name}”, but according to its “${key}” it should be called “${content}”.`,
      hint: ({ key }) => `Rename the file or correct “${key}”.`,
      what: 'The name of a file says one thing and its content another.',
      why: 'It usually happens when a file is copied to begin another: whoever looks for it by name would find the data of another.',
      correct: 'Make the name of the file match its content.',
    },
  },
  examples: {
    file: 'decisions/crm-1.yaml',
    within: 'file',
    bad: yaml`
      session: crm-2 # !
      decisions:
        - item: red
          decision: deferred
    `,
    good: yaml`
      session: crm-1
      decisions:
        - item: red
          decision: deferred
    `,
  },
});
