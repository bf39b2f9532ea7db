import type { ReadingArgs } from '../model/reading.ts';
import { defineRule } from './define.ts';

export default defineRule<ReadingArgs['wrong-place']>({
  name: 'wrong-place',
  group: 'reading',
  level: 'error',
  texts: {
    es: {
      title: 'Nombre y contenido no coinciden',
      message: ({ name, content, key }) =>
        `El archivo se llama «${name}», pero por su «${key}» tendría que llamarse «${content}».`,
      hint: ({ key }) => `Cambie el nombre del archivo o corrija «${key}».`,
      what: 'El nombre de un archivo dice una cosa y su contenido otra.',
      why: 'Suele pasar al copiar un archivo para empezar otro: quien lo busca por su nombre encontraría datos ajenos.',
      mend: 'Haga coincidir el nombre del archivo con lo que dice dentro.',
    },
    en: {
      title: 'Name and content disagree',
      message: ({ name, content, key }) =>
        `The file is called “${name}”, but by its “${key}” it would have to be called “${content}”.`,
      hint: ({ key }) => `Rename the file or mend “${key}”.`,
      what: 'The name of a file says one thing and its content another.',
      why: 'It usually comes from copying a file to begin another: whoever looks for it by name would find other data.',
      mend: 'Make the file’s name agree with what it says inside.',
    },
  },
  examples: {
    file: 'decisions/crm-1.yaml',
    within: 'file',
    bad: 'session: crm-2\ndecisions:\n  - item: red\n    decision: deferred\n',
    good: 'session: crm-1\ndecisions:\n  - item: red\n    decision: deferred\n',
  },
});
