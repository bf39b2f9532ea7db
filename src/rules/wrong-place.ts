import type { ReadingArgs } from '../model/reading.ts';
import { defineRule, yaml } from './define.ts';

type Args = ReadingArgs['wrong-place'];

/** The code of a country that stands in small letters in a file that is called after it; null where that is not what is wrong. */
const inCapitals = ({ name, key, near }: Args): string | null =>
  near === name && key !== 'session' ? near.slice(near.lastIndexOf('/') + 1).replace(/\.yaml$/, '') : null;

export default defineRule<Args>({
  name: 'wrong-place',
  group: 'reading',
  level: 'error',
  correct: inCapitals,
  texts: {
    es: {
      title: 'Nombre y contenido no coinciden',
      message: (args) =>
        inCapitals(args) !== null
          ? `El código de un país se escribe con mayúsculas, como en el nombre del archivo («${args.name}»).`
          : `El archivo se llama «${args.name}», pero según su «${args.key}» debería llamarse «${args.content}».`,
      hint: (args) => {
        const code = inCapitals(args);
        if (code !== null) return `Escriba: ${code}`;
        return args.isTaken
          ? `Corrija «${args.key}». O, si lo que está mal es el nombre: ya hay un archivo «${args.content}»; compare los dos, pase a ese lo que falte y borre este.`
          : `Cambie el nombre del archivo o corrija «${args.key}».`;
      },
      what: 'El nombre de un archivo dice una cosa y su contenido otra.',
      why: 'Suele pasar al copiar un archivo para empezar otro: quien lo busque por su nombre encontraría los datos de otro.',
      correct: 'Haga coincidir el nombre del archivo con su contenido.',
    },
    en: {
      title: 'Name and content do not match',
      message: (args) =>
        inCapitals(args) !== null
          ? `The code of a country is written in capitals, as in the name of the file (“${args.name}”).`
          : `The file is called “${args.name}”, but according to its “${args.key}” it should be called “${args.content}”.`,
      hint: (args) => {
        const code = inCapitals(args);
        if (code !== null) return `Write: ${code}`;
        return args.isTaken
          ? `Correct “${args.key}”. Or, if it is the name that is wrong: there is a file “${args.content}” already; compare the two, move what is missing to that one and delete this one.`
          : `Rename the file or correct “${args.key}”.`;
      },
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
