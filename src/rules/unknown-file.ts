import type { ReadingArgs } from '../model/reading.ts';
import { defineRule } from './define.ts';

/** The ending that keeps a YAML file from being read: Notepad adds its own to a name. */
const otherEnding = (name: string): string | undefined =>
  /\.ya?ml(\.txt)$|(\.yml)$/i.exec(name)?.slice(1).find(Boolean)?.toLowerCase();

export default defineRule<ReadingArgs['unknown-file']>({
  name: 'unknown-file',
  group: 'reading',
  level: 'error',
  texts: {
    es: {
      title: 'Archivo desconocido',
      message: ({ name, yaml, original, near }) =>
        original
          ? `«${name}» parece una copia de «${original}» y no se leyó.`
          : yaml && otherEnding(name)
            ? `«${name}» termina en ${otherEnding(name)}, y los archivos de datos terminan en .yaml; no se leyó.`
            : yaml
              ? `«${name}» no es ninguno de los archivos de datos y no se leyó${near ? `; ¿quiso llamarlo «${near}»?` : '.'}`
              : `«${name}» no es un archivo de datos.`,
      hint: ({ original, name }) =>
        original
          ? 'Compare los dos, pase al original lo que falte y borre la copia.'
          : otherEnding(name) === '.txt'
            ? 'Quítele «.txt» al nombre. Windows lo muestra en el Explorador con: Ver › Mostrar › Extensiones de nombre de archivo.'
            : 'Cámbiele el nombre, o sáquelo de la carpeta de datos.',
      what: 'En la carpeta de datos hay un archivo con un nombre que ninguna parte del plan usa. Es un error si es YAML y una advertencia si es de otra clase.',
      why: 'Lo que alguien escribió en un archivo mal llamado o en una copia no llegaría a ningún documento, sin que nadie lo notara.',
      mend: 'Déle al archivo el nombre que le corresponde, pase su contenido al original o sáquelo de la carpeta.',
    },
    en: {
      title: 'Unknown file',
      message: ({ name, yaml, original, near }) =>
        original
          ? `“${name}” looks like a copy of “${original}” and was not read.`
          : yaml && otherEnding(name)
            ? `“${name}” ends in ${otherEnding(name)}, and data files end in .yaml; it was not read.`
            : yaml
              ? `“${name}” is none of the data files and was not read${near ? `; did you mean “${near}”?` : '.'}`
              : `“${name}” is not a data file.`,
      hint: ({ original, name }) =>
        original
          ? 'Compare the two, move what is missing to the original and delete the copy.'
          : otherEnding(name) === '.txt'
            ? 'Take “.txt” off its name. Windows shows it in the Explorer with: View › Show › File name extensions.'
            : 'Rename it, or move it out of the data folder.',
      what: 'The data folder holds a file whose name no part of the plan uses. It is an error if it is YAML and a warning otherwise.',
      why: 'What someone wrote in a misnamed file or in a copy would reach no document, and nobody would notice.',
      mend: 'Give the file its proper name, move what it holds to the original, or take it out of the folder.',
    },
  },
  examples: {
    file: 'sessions - copia.yaml',
    within: 'file',
    bad: 'sessions:\n  - id: crm-1\n    kind: crm\n    status: closed\n',
    good: 'sessions:\n  - id: crm-1\n    kind: crm\n    status: closed\n  - id: crm-2\n    kind: crm\n    status: planned\n',
    goodFile: 'sessions.yaml',
  },
});
