import type { ReadingArgs } from '../model/reading.ts';
import { defineRule, yaml } from './define.ts';

type Args = ReadingArgs['unknown-file'];

/** What stands in the place of a key in the form of a path. */
const partsInSpanish: Readonly<Record<string, string>> = {
  session: 'reunión',
  reporter: 'país u órgano',
  country: 'país',
  owner: 'país u órgano',
};

const formInSpanish = (form: string): string =>
  form.replace(/<(\w+)>/g, (all, key: string) => (partsInSpanish[key] ? `<${partsInSpanish[key]}>` : all));

/** The ending that keeps a YAML file from being read; null where it has the right one. */
const otherEnding = ({ name, ended, yaml }: Args): string | null =>
  yaml && name !== ended ? name.slice(name.lastIndexOf('.')) : null;

export default defineRule<Args>({
  name: 'unknown-file',
  group: 'reading',
  level: 'error',
  // The name that the file is to have.
  correct: (args) => (args.original || args.register || otherEnding(args) === null ? null : args.ended),
  texts: {
    es: {
      title: 'Archivo desconocido',
      message: (args) => {
        const { name, yaml, original, near, register } = args;
        const ending = otherEnding(args);
        if (register)
          return `«registers/${register.name}/» no es ningún registro, y no se leyó ${register.files === 1 ? 'su archivo' : `ninguno de sus ${register.files} archivos`}${register.near ? `; ¿quiso llamarlo «${register.near}»?` : '.'}`;
        if (original) return `«${name}» parece una copia de «${original}» y no se leyó.`;
        if (ending) return `«${name}» termina en ${ending}, y los archivos de datos terminan en .yaml; no se leyó.`;
        if (!yaml) return `«${name}» no es un archivo de datos.`;
        return `«${name}» no es ninguno de los archivos de datos y no se leyó${near ? `; ¿quiso llamarlo «${formInSpanish(near)}»?` : '.'}`;
      },
      hint: (args) => {
        const ending = otherEnding(args);
        if (args.register)
          return `Los registros son ${args.register.known.join(', ')}: cada uno tiene su carpeta dentro de «registers/».`;
        if (args.original) return 'Compare los dos, pase al original lo que falte y borre la copia.';
        if (!ending) return 'Cámbiele el nombre, o sáquelo de la carpeta de datos.';
        const shown =
          ' Windows muestra cómo termina cada nombre en el Explorador con: Ver › Mostrar › Extensiones de nombre de archivo.';
        return `Llámelo «${args.ended}».${ending.toLowerCase() === '.txt' ? shown : ''}`;
      },
      what: 'En la carpeta de datos hay un archivo cuyo nombre no es ninguno de los que se usan para los datos. Es un error si el archivo es YAML, y una advertencia si no lo es.',
      why: 'Lo que alguien escribió en un archivo mal llamado o en una copia no llegaría a ningún documento, sin que nadie lo notara.',
      correct:
        'Dele al archivo el nombre que le corresponde, pase su contenido al original o sáquelo de la carpeta de datos.',
    },
    en: {
      title: 'Unknown file',
      message: (args) => {
        const { name, yaml, original, near, register } = args;
        const ending = otherEnding(args);
        if (register)
          return `“registers/${register.name}/” is not a register, and ${register.files === 1 ? 'its file was not' : `none of its ${register.files} files were`} read${register.near ? `; did you mean “${register.near}”?` : '.'}`;
        if (original) return `“${name}” looks like a copy of “${original}” and was not read.`;
        if (ending) return `“${name}” ends in ${ending}, and data files end in .yaml; it was not read.`;
        if (!yaml) return `“${name}” is not a data file.`;
        return `“${name}” is not one of the data files and was not read${near ? `; did you mean “${near}”?` : '.'}`;
      },
      hint: (args) => {
        const ending = otherEnding(args);
        if (args.register)
          return `The registers are ${args.register.known.join(', ')}: each has its folder inside “registers/”.`;
        if (args.original) return 'Compare the two, move what is missing to the original and delete the copy.';
        if (!ending) return 'Rename it, or move it out of the data folder.';
        const shown = ' Windows shows how each name ends in the Explorer with: View › Show › File name extensions.';
        return `Call it “${args.ended}”.${ending.toLowerCase() === '.txt' ? shown : ''}`;
      },
      what: 'The data folder contains a file whose name is not one of those used for data. It is an error if the file is YAML, and a warning otherwise.',
      why: 'What someone wrote in a misnamed file or in a copy would reach no document, and nobody would notice.',
      correct: 'Give the file its proper name, move its content to the original, or move it out of the folder.',
    },
  },
  examples: {
    file: 'sessions - copia.yaml',
    within: 'file',
    bad: yaml`
      sessions: # !
        - id: crm-1
          kind: crm
          status: closed
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
    goodFile: 'sessions.yaml',
  },
});
