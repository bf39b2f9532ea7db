import type { ReadingArgs } from '../model/reading.ts';
import { defineRule } from './define.ts';

export default defineRule<ReadingArgs['symlink']>({
  name: 'symlink',
  group: 'reading',
  level: 'error',
  texts: {
    es: {
      title: 'Enlace en lugar de archivo',
      message: ({ is }) =>
        ({
          link: 'Esto es un enlace a otro archivo o carpeta, y los enlaces no se siguen.',
          folder: 'Esto es una carpeta con el nombre de un archivo de datos, así que no se leyó como tal.',
          other: 'Esto no es un archivo corriente, así que no se leyó.',
        })[is],
      hint: ({ is }) => (is === 'folder' ? 'Cambie el nombre de la carpeta.' : 'Ponga aquí el archivo mismo.'),
      what: 'En la carpeta de datos hay un enlace simbólico, una carpeta con el nombre de un archivo de datos u otro elemento que no es un archivo corriente.',
      why: 'Un enlace podría llevar a un archivo ajeno a los datos y publicarlo.',
      correct: 'Borre el enlace y copie en su lugar el archivo al que llevaba. A una carpeta póngale otro nombre.',
    },
    en: {
      title: 'Link instead of a file',
      message: ({ is }) =>
        ({
          link: 'This is a link to another file or folder, and links are not followed.',
          folder: 'This is a folder with the name of a data file, so it was not read as one.',
          other: 'This is not an ordinary file, so it was not read.',
        })[is],
      hint: ({ is }) => (is === 'folder' ? 'Rename the folder.' : 'Put the file itself here.'),
      what: 'The data folder contains a symbolic link, a folder with the name of a data file, or something else that is not an ordinary file.',
      why: 'A link could lead to a file that is not part of the data, and publish it.',
      correct: 'Delete the link and put a copy of the file in its place. Rename a folder.',
    },
  },
});
