import type { ReadingArgs } from '../model/reading.ts';
import { defineRule, yaml } from './define.ts';

type Args = ReadingArgs['encoding'];
type Kinds = { readonly [K in Args['kind']]: (args: Extract<Args, { kind: K }>) => { message: string; hint: string } };

const say = (kinds: Kinds, args: Args) => (kinds[args.kind] as (args: Args) => { message: string; hint: string })(args);

const es: Kinds = {
  'utf-16': () => ({
    message: 'El archivo está guardado como «Unicode» (UTF-16) y debe estar en UTF-8.',
    hint: 'En el Bloc de notas: Archivo › Guardar como › Codificación: UTF-8.',
  }),
  'not-utf-8': () => ({
    message: 'Aquí hay una letra que no está guardada en UTF-8, así que las tildes y la ñ se perderían.',
    hint: 'Abra el archivo donde lo escribió y guárdelo con la codificación UTF-8.',
  }),
  'mac-line-ends': () => ({
    message: 'Las líneas terminan como en los Mac antiguos (solo CR), y el archivo parece tener una sola línea.',
    hint: 'Guárdelo de nuevo con fin de línea LF (Unix) o CRLF (Windows).',
  }),
  'lone-return': () => ({
    message:
      'Esta línea termina con un fin de línea suelto (CR), distinto de los demás, y parece seguir en la de abajo.',
    hint: 'Borre en un editor el salto de línea que hay aquí, póngalo de nuevo con la tecla Intro y guarde el archivo.',
  }),
  encrypted: () => ({
    message: 'El archivo está cifrado, y así no se puede leer.',
    hint: 'Descífrelo con el programa que lo cifró; con git-crypt: git-crypt unlock',
  }),
  elsewhere: () => ({
    message: 'Del archivo solo está aquí dónde lo guarda Git LFS, no lo que contiene.',
    hint: 'Tráigalo con: git lfs pull',
  }),
  'not-nfc-name': () => ({
    message: 'El nombre del archivo lleva la tilde separada de su letra, como la escriben algunos Mac.',
    hint: 'Cambie el nombre del archivo: solo minúsculas sin tilde, cifras y guiones.',
  }),
  'not-utf-8-name': () => ({
    message: 'En el nombre hay una letra que no está en UTF-8 (aquí se ve «�»), y no se leyó nada de lo que contiene.',
    hint: 'Cámbiele el nombre: solo minúsculas sin tilde, cifras y guiones.',
  }),
  character: ({ codePoint, count }) => ({
    message: `Aquí hay un carácter invisible (${codePoint})${count > 1 ? ` y ${count - 1} más en el archivo` : ''}; suele llegar al pegar desde otro programa.`,
    hint: 'Borre la palabra entera y escríbala de nuevo con el teclado.',
  }),
  'lost-letter': ({ count }) => ({
    message: `Aquí se perdió una letra, y en su lugar quedó «�»${count > 1 ? `; hay ${count - 1} más en el archivo` : ''}.`,
    hint: 'Escriba de nuevo la palabra entera, como es.',
  }),
  'not-nfc': ({ text }) => ({
    message: `En «${text}» la tilde está separada de su letra, y se tomaría por otra palabra.`,
    hint: 'Borre la palabra y escríbala de nuevo con el teclado.',
  }),
};

const en: Kinds = {
  'utf-16': () => ({
    message: 'The file is saved as “Unicode” (UTF-16) and must be UTF-8.',
    hint: 'In Notepad: File › Save as › Encoding: UTF-8.',
  }),
  'not-utf-8': () => ({
    message: 'There is a letter here that is not saved in UTF-8, so accents and ñ would be lost.',
    hint: 'Open the file where it was written and save it with the encoding UTF-8.',
  }),
  'mac-line-ends': () => ({
    message: 'The lines end as on old Macs (CR only), so the file appears to have a single line.',
    hint: 'Save it again with LF (Unix) or CRLF (Windows) line endings.',
  }),
  'lone-return': () => ({
    message:
      'This line ends with a line ending of its own kind (CR), unlike the others, and appears to go on in the next.',
    hint: 'In an editor delete the line break here, put it in again with the Enter key, and save the file.',
  }),
  encrypted: () => ({
    message: 'The file is encrypted, and cannot be read like this.',
    hint: 'Decrypt it with the program that encrypted it; with git-crypt: git-crypt unlock',
  }),
  elsewhere: () => ({
    message: 'Only where Git LFS keeps the file is here, not what it contains.',
    hint: 'Bring it here with: git lfs pull',
  }),
  'not-nfc-name': () => ({
    message: 'The name of the file has an accent stored separately from its letter, as some Macs do.',
    hint: 'Rename the file: lower-case letters without accents, digits and hyphens only.',
  }),
  'not-utf-8-name': () => ({
    message:
      'There is a letter in the name that is not in UTF-8 (shown as “�” here), and nothing of what it holds was read.',
    hint: 'Rename it: lower-case letters without accents, digits and hyphens only.',
  }),
  character: ({ codePoint, count }) => ({
    message: `There is an invisible character here (${codePoint})${count > 1 ? `, and ${count - 1} more in the file` : ''}; it usually comes with text pasted from another program.`,
    hint: 'Delete the whole word and type it again.',
  }),
  'lost-letter': ({ count }) => ({
    message: `A letter was lost here, and “�” stands in its place${count > 1 ? `; there ${count === 2 ? 'is' : 'are'} ${count - 1} more in the file` : ''}.`,
    hint: 'Type the whole word again, as it is spelt.',
  }),
  'not-nfc': ({ text }) => ({
    message: `In “${text}” the accent is stored separately from its letter, so it would be taken for another word.`,
    hint: 'Delete the word and type it again.',
  }),
};

export default defineRule<Args>({
  name: 'encoding',
  group: 'reading',
  level: 'error',
  texts: {
    es: {
      title: 'Codificación incorrecta o caracteres invisibles',
      message: (args) => say(es, args).message,
      hint: (args) => say(es, args).hint,
      what: 'El archivo no está en UTF-8, o contiene caracteres invisibles: de control, de ancho cero o que invierten el sentido de la escritura. O en él se perdió una letra, y quedó «�» en su lugar.',
      why: 'Con una codificación incorrecta, una tilde se convierte en un signo extraño en el documento impreso; un carácter invisible hace distintas dos palabras que se leen igual.',
      correct: 'Guarde el archivo como UTF-8 y vuelva a escribir con el teclado lo que señala el mensaje.',
    },
    en: {
      title: 'Wrong character encoding or invisible characters',
      message: (args) => say(en, args).message,
      hint: (args) => say(en, args).hint,
      what: 'The file is not in UTF-8, or contains invisible characters: control characters, zero-width characters or characters that reverse the direction of writing. Or a letter in it was lost, and “�” stands in its place.',
      why: 'With the wrong encoding, an accented letter becomes a strange sign in the printed document; an invisible character makes two words that look the same different.',
      correct: 'Save the file as UTF-8 and retype what the message points to.',
    },
  },
  examples: {
    file: 'glossary.yaml',
    within: 'file',
    bad: yaml`
      terms:
        - id: termino-trata
          term:
            es: tra\u200bta de personas # !
          source: Protocolo
    `,
    good: yaml`
      terms:
        - id: termino-trata
          term:
            es: trata de personas
          source: Protocolo
    `,
  },
});
