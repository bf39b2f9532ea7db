import type { ReadingArgs } from '../model/reading.ts';
import { defineRule } from './define.ts';

export default defineRule<ReadingArgs['symlink']>({
  name: 'symlink',
  group: 'reading',
  level: 'error',
  texts: {
    es: {
      title: 'Enlace en lugar de archivo',
      message: ({ special }) =>
        special
          ? 'Esto no es un archivo corriente, así que no se leyó.'
          : 'Esto es un enlace a otro archivo o carpeta, y los enlaces no se siguen.',
      hint: () => 'Ponga aquí el archivo mismo.',
      what: 'En la carpeta de datos hay un enlace simbólico u otro elemento que no es un archivo corriente.',
      why: 'Un enlace podría llevar a un archivo ajeno a los datos y publicarlo.',
      correct: 'Borre el enlace y copie en su lugar el archivo al que llevaba.',
    },
    en: {
      title: 'Link instead of a file',
      message: ({ special }) =>
        special
          ? 'This is not an ordinary file, so it was not read.'
          : 'This is a link to another file or folder, and links are not followed.',
      hint: () => 'Put the file itself here.',
      what: 'The data folder contains a symbolic link, or something else that is not an ordinary file.',
      why: 'A link could lead to a file that is not part of the data, and publish it.',
      correct: 'Delete the link and put a copy of the file in its place.',
    },
  },
});
