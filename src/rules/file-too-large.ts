import type { ReadingArgs } from '../model/reading.ts';
import { defineRule } from './define.ts';

const kilobytes = (bytes: number): string => String(Math.ceil(bytes / 1000));

export default defineRule<ReadingArgs['file-too-large']>({
  name: 'file-too-large',
  group: 'reading',
  level: 'error',
  texts: {
    es: {
      title: 'Archivo demasiado grande',
      message: ({ bytes, most }) =>
        `El archivo ocupa ${kilobytes(bytes)} KB y no puede pasar de ${kilobytes(most)} KB, así que no se leyó.`,
      hint: () => 'Compruebe que es el archivo correcto; si lo es, repártalo en varios.',
      what: 'Un archivo de datos ocupa más de 4 MB.',
      why: 'Ningún plan ni informe llega a ese tamaño. Un archivo así suele ser otra cosa con el nombre equivocado, y leerlo retrasaría todo lo demás.',
      correct: 'Recupere la versión anterior del archivo o reparta su contenido en varios.',
    },
    en: {
      title: 'File too large',
      message: ({ bytes, most }) =>
        `The file has ${kilobytes(bytes)} KB and may not exceed ${kilobytes(most)} KB, so it was not read.`,
      hint: () => 'Check that it is the right file; if it is, split it.',
      what: 'A data file is larger than 4 MB.',
      why: 'No plan or report reaches that size. Such a file is usually something else under the wrong name, and reading it would delay everything else.',
      correct: 'Restore the earlier version of the file, or split its content into several.',
    },
  },
});
