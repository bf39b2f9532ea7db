import type { ReadingArgs, SyntaxAdvice } from '../model/reading.ts';
import { unbroken } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Said {
  readonly message: string;
  readonly hint: string;
}
type Kinds = {
  readonly [K in SyntaxAdvice['kind']]: (advice: Extract<SyntaxAdvice, { kind: K }>) => Said;
};

const say = (kinds: Kinds, advice: SyntaxAdvice): Said =>
  (kinds[advice.kind] as (advice: SyntaxAdvice) => Said)(advice);

const es: Kinds = {
  conflict: () => ({
    message: 'Quedaron aquí las marcas de dos versiones que Git no pudo unir (<<<<<<<, =======, >>>>>>>).',
    hint: 'Deje una sola de las dos versiones y borre las tres líneas de marcas.',
  }),
  tab: () => ({
    message: 'La línea empieza con un tabulador, pero la sangría se hace con espacios.',
    hint: 'Borre el tabulador y ponga dos espacios por nivel, como en las líneas vecinas.',
  }),
  colon: ({ before, fixed }) => ({
    message: `Después de «${before}» hay dos puntos, y un texto con dos puntos debe ir entre comillas.`,
    hint: `Escriba la línea así: ${unbroken(fixed)}`,
  }),
  'needs-quotes': ({ character, fixed }) => ({
    message: `Un texto que empieza por «${character}» debe ir entre comillas.`,
    hint: `Escriba la línea así: ${unbroken(fixed)}`,
  }),
  'open-quote': ({ quote }) => ({
    message: `Aquí se abren comillas (${quote}) que no se cierran.`,
    hint: `Ponga ${quote} también al final del texto.`,
  }),
  'inner-quote': ({ quote, fixed }) => ({
    message: `El texto empieza con ${quote} y lleva después otro ${quote}, que lo corta antes de tiempo.`,
    hint: `Escriba la línea así: ${unbroken(fixed)}`,
  }),
  'curly-end': ({ character, quote }) => ({
    message: `El texto empieza con una comilla recta (${quote}) y termina con una tipográfica (${character}), como las que pone Word, que no lo cierra.`,
    hint: `Escriba ${quote} en lugar de ${character}.`,
  }),
  'quote-break': ({ column, lines }) =>
    lines === 1
      ? {
          message: 'Esta línea continúa un texto entre comillas, pero empieza demasiado a la izquierda.',
          hint: `Únala a la de arriba, o haga que empiece tras ${column} espacios.`,
        }
      : {
          message: `Estas ${lines} líneas continúan un texto entre comillas, pero empiezan demasiado a la izquierda.`,
          hint: `Únalas a la de arriba, o haga que cada una empiece tras ${column} espacios.`,
        },
  'open-bracket': ({ bracket }) => ({
    message: `Aquí se abre «${bracket}» y no se cierra.`,
    hint: `Ponga «${bracket === '[' ? ']' : '}'}» al final, o el texto entero entre comillas.`,
  }),
  'curly-quote': ({ character, fixed }) => ({
    message: `El valor empieza con una comilla tipográfica (${character}), como las que pone Word; aquí no sirven para entrecomillar.`,
    hint: `Use comillas rectas: ${unbroken(fixed)}`,
  }),
  'hard-space': ({ codePoint }) => ({
    message: `Hay un espacio de no separación (${codePoint}), como los que pone Word, donde debe haber un espacio corriente.`,
    hint: 'Borre ese espacio y púlselo de nuevo con la barra espaciadora.',
  }),
  'pasted-dash': ({ character }) => ({
    message: `Aquí hay «${character}», como lo pone Word en sus listas; en estos archivos una lista se marca con un guion corriente y un espacio («- »).`,
    hint: 'Cámbielo por un guion corriente; si es parte de un texto, ponga el texto entre comillas.',
  }),
  'no-space-after-colon': ({ fixed }) => ({
    message: 'Falta un espacio después de los dos puntos.',
    hint: `Escriba la línea así: ${unbroken(fixed)}`,
  }),
  semicolon: ({ fixed }) => ({
    message: 'Después de una clave van dos puntos, no punto y coma.',
    hint: `Escriba la línea así: ${unbroken(fixed)}`,
  }),
  'no-space-after-dash': ({ fixed }) => ({
    message: 'Falta un espacio después del guion de la lista.',
    hint: `Escriba la línea así: ${unbroken(fixed)}`,
  }),
  'missing-colon': ({ key, fixed, mayGoOn }) =>
    mayGoOn
      ? {
          message: `Faltan los dos puntos después de «${key}», o esta línea continúa el texto de arriba.`,
          hint: `Si continúa el texto de arriba, escriba «>-» tras la clave de ese texto y todo él debajo, con dos espacios más de sangría; si es el texto en ese idioma, escriba la línea así: ${unbroken(fixed)}`,
        }
      : {
          message: `Faltan los dos puntos después de «${key}».`,
          hint: `Escriba la línea así: ${unbroken(fixed)}`,
        },
  'no-colon': ({ text }) => ({
    message: `No se puede leer «${text}»: cada línea lleva una clave y dos puntos, o un guion de lista.`,
    hint: 'Si continúa el texto de arriba, escriba «>-» tras la clave de ese texto y todo él debajo, con dos espacios más de sangría; si sobra, bórrela.',
  }),
  indent: ({ found, level }) => ({
    message: `La sangría no coincide: esta clave empieza tras ${found} ${found === 1 ? 'espacio' : 'espacios'} y la de arriba tras ${level}; una de las dos está mal.`,
    hint: 'Ponga a la misma altura las claves de un mismo nivel; cada nivel lleva dos espacios más.',
  }),
  shift: ({ found, right, lines }) => {
    const by = Math.abs(right - found);
    const spaces = by === 1 ? 'un espacio' : `${by} espacios`;
    const more = lines === 2 ? ' y la siguiente' : lines > 2 ? ` y las ${lines - 1} siguientes` : '';
    return {
      message: `Esta línea${more} ${lines === 1 ? 'está' : 'están'} ${spaces} demasiado ${right > found ? 'a la izquierda' : 'a la derecha'}.`,
      hint:
        right > found
          ? `Ponga ${spaces} más delante de esta línea${more}.`
          : `Quite ${spaces} de delante de esta línea${more}.`,
    };
  },
  'goes-on': ({ key, lines }) => ({
    message: 'Este texto continúa en la línea de abajo y contiene signos que así no se pueden leer.',
    hint: `Escriba «${key}: >-» y, debajo, el texto entero${lines > 1 ? ` (${lines + 1} líneas)` : ''}, con dos espacios más de sangría que «${key}».`,
  }),
  'no-dash': ({ fixed, above }) => ({
    message: 'Esta línea está entre los elementos de una lista, pero no lleva el guion que los marca.',
    hint:
      above === null
        ? `Escríbala así, con el guion a la altura de los demás: ${unbroken(fixed)} (o alinéela con las claves del elemento al que pertenece).`
        : `Ponga el guion, a la altura de los demás, en la línea con la que empieza el elemento: si es esta, ${unbroken(fixed)}; si «${above}» ya es de él, más arriba.`,
  }),
  'dash-after-key': () => ({
    message: 'La lista empieza en la misma línea que su clave.',
    hint: 'Pase el guion y lo que sigue a la línea de abajo, con dos espacios más de sangría.',
  }),
  'text-after-fold': () => ({
    message: 'Después de «>-» el texto debe empezar en la línea de abajo.',
    hint: 'Pase el texto a la línea siguiente, con dos espacios más de sangría.',
  }),
  'fold-indent': ({ mark }) => ({
    message: `El texto que sigue a «${mark}» debe llevar más sangría que su clave.`,
    hint: 'Empiece cada línea del texto con dos espacios más de sangría que la clave.',
  }),
  hash: ({ lost, fixed }) => ({
    message: `Lo que sigue al signo «#» («${lost}») se perdería: se leería como un comentario.`,
    hint: `Ponga el texto entre comillas: ${unbroken(fixed)}`,
  }),
  escape: ({ sequence }) => ({
    message: `Entre comillas dobles, «${sequence}» no significa nada.`,
    hint: 'Quite la barra invertida, o escriba dos seguidas (\\\\).',
  }),
  other: () => ({
    message: 'Esta línea no se puede leer.',
    hint: 'Compárela con una parecida que esté bien: la sangría, los dos puntos, las comillas.',
  }),
};

const en: Kinds = {
  conflict: () => ({
    message: 'The marks of two versions that Git could not merge are still here (<<<<<<<, =======, >>>>>>>).',
    hint: 'Keep one of the two versions and delete the three lines of marks.',
  }),
  tab: () => ({
    message: 'The line begins with a tab, but indentation is made with spaces.',
    hint: 'Delete the tab and put two spaces for each level, as in the lines around it.',
  }),
  colon: ({ before, fixed }) => ({
    message: `There is a colon after “${before}”, and a text with a colon has to be in quotes.`,
    hint: `Write the line like this: ${unbroken(fixed)}`,
  }),
  'needs-quotes': ({ character, fixed }) => ({
    message: `A text that begins with “${character}” has to be in quotes.`,
    hint: `Write the line like this: ${unbroken(fixed)}`,
  }),
  'open-quote': ({ quote }) => ({
    message: `A quotation mark (${quote}) opens here and is never closed.`,
    hint: `Put ${quote} at the end of the text as well.`,
  }),
  'inner-quote': ({ quote, fixed }) => ({
    message: `The text begins with ${quote} and has another ${quote} after it, which ends it too early.`,
    hint: `Write the line like this: ${unbroken(fixed)}`,
  }),
  'curly-end': ({ character, quote }) => ({
    message: `The text begins with a straight quotation mark (${quote}) and ends with a typographic one (${character}), like those that Word inserts, which does not close it.`,
    hint: `Write ${quote} instead of ${character}.`,
  }),
  'quote-break': ({ column, lines }) =>
    lines === 1
      ? {
          message: 'This line continues a text in quotes, but begins too far to the left.',
          hint: `Join it to the line above, or let it begin after ${column} spaces.`,
        }
      : {
          message: `These ${lines} lines continue a text in quotes, but begin too far to the left.`,
          hint: `Join them to the line above, or let each begin after ${column} spaces.`,
        },
  'open-bracket': ({ bracket }) => ({
    message: `“${bracket}” opens here and is never closed.`,
    hint: `Put “${bracket === '[' ? ']' : '}'}” at the end, or the whole text in quotes.`,
  }),
  'curly-quote': ({ character, fixed }) => ({
    message: `The value begins with a typographic quotation mark (${character}), like those that Word inserts; here it does not work as a quotation mark.`,
    hint: `Use straight quotation marks: ${unbroken(fixed)}`,
  }),
  'hard-space': ({ codePoint }) => ({
    message: `There is a no-break space (${codePoint}), like those that Word inserts, where an ordinary space has to be.`,
    hint: 'Delete that space and type it again with the space bar.',
  }),
  'pasted-dash': ({ character }) => ({
    message: `There is a “${character}” here, like those that Word inserts in lists; in these files a list is marked with an ordinary hyphen and a space (“- ”).`,
    hint: 'Type an ordinary hyphen instead; if it is part of a text, put the text in quotes.',
  }),
  'no-space-after-colon': ({ fixed }) => ({
    message: 'A space is missing after the colon.',
    hint: `Write the line like this: ${unbroken(fixed)}`,
  }),
  semicolon: ({ fixed }) => ({
    message: 'A key is followed by a colon, not by a semicolon.',
    hint: `Write the line like this: ${unbroken(fixed)}`,
  }),
  'no-space-after-dash': ({ fixed }) => ({
    message: 'A space is missing after the hyphen of the list.',
    hint: `Write the line like this: ${unbroken(fixed)}`,
  }),
  'missing-colon': ({ key, fixed, mayGoOn }) =>
    mayGoOn
      ? {
          message: `A colon is missing after “${key}”, or this line continues the text above.`,
          hint: `If it continues the text above, write “>-” after the key of that text and the whole text below it, indented by two more spaces; if it is the text in that language, write the line like this: ${unbroken(fixed)}`,
        }
      : {
          message: `A colon is missing after “${key}”.`,
          hint: `Write the line like this: ${unbroken(fixed)}`,
        },
  'no-colon': ({ text }) => ({
    message: `“${text}” cannot be read: each line has a key and a colon, or the hyphen of a list.`,
    hint: 'If it continues the text above, write “>-” after the key of that text and the whole text below it, indented by two more spaces; if it is not needed, delete it.',
  }),
  indent: ({ found, level }) => ({
    message: `The indentation does not match: this key begins after ${found} ${found === 1 ? 'space' : 'spaces'} and the one above after ${level}; one of the two is wrong.`,
    hint: 'Align the keys of one level; each level has two more spaces.',
  }),
  shift: ({ found, right, lines }) => {
    const by = Math.abs(right - found);
    const spaces = by === 1 ? 'one space' : `${by} spaces`;
    const more = lines === 2 ? ' and the next' : lines > 2 ? ` and the next ${lines - 1}` : '';
    return {
      message: `This line${more} ${lines === 1 ? 'is' : 'are'} ${spaces} too far to the ${right > found ? 'left' : 'right'}.`,
      hint:
        right > found
          ? `Add ${by === 1 ? 'one more space' : `${by} more spaces`} in front of this line${more}.`
          : `Remove ${spaces} in front of this line${more}.`,
    };
  },
  'goes-on': ({ key, lines }) => ({
    message: 'This text continues on the line below and contains signs that cannot be read this way.',
    hint: `Write “${key}: >-” and, below it, the whole text${lines > 1 ? ` (${lines + 1} lines)` : ''}, indented two spaces more than “${key}”.`,
  }),
  'no-dash': ({ fixed, above }) => ({
    message: 'This line is among the entries of a list, but does not have the hyphen that marks them.',
    hint:
      above === null
        ? `Write it like this, the hyphen in line with the others: ${unbroken(fixed)} (or align it with the keys of the entry that it belongs to).`
        : `Put the hyphen, in line with the others, on the line with which the entry begins: if that is this one, ${unbroken(fixed)}; if “${above}” is its own already, further up.`,
  }),
  'dash-after-key': () => ({
    message: 'The list begins on the same line as its key.',
    hint: 'Move the hyphen and what follows to the next line, indented by two more spaces.',
  }),
  'text-after-fold': () => ({
    message: 'After “>-” the text has to begin on the next line.',
    hint: 'Move the text to the next line, indented by two more spaces.',
  }),
  'fold-indent': ({ mark }) => ({
    message: `The text that follows “${mark}” has to be indented more than its key.`,
    hint: 'Indent each line of the text by two more spaces than the key.',
  }),
  hash: ({ lost, fixed }) => ({
    message: `What follows the sign “#” (“${lost}”) would be lost: it would be read as a comment.`,
    hint: `Put the text in quotes: ${unbroken(fixed)}`,
  }),
  escape: ({ sequence }) => ({
    message: `In double quotes “${sequence}” means nothing.`,
    hint: 'Remove the backslash, or write two of them (\\\\).',
  }),
  other: () => ({
    message: 'This line cannot be read.',
    hint: 'Compare it with a similar one that is right: the indentation, the colon, the quotes.',
  }),
};

export default defineRule<ReadingArgs['yaml-syntax']>({
  name: 'yaml-syntax',
  group: 'reading',
  level: 'error',
  texts: {
    es: {
      title: 'Error de escritura en YAML',
      message: (advice) => say(es, advice).message,
      hint: (advice) => say(es, advice).hint,
      what: 'El archivo no está escrito como YAML: dos puntos sin comillas, un tabulador, comillas que no se cierran, una sangría que no coincide, signos que llegan al pegar desde Word, o las marcas que deja Git cuando dos personas cambiaron la misma línea.',
      why: 'Si un archivo solo se puede leer en parte, no se puede saber qué dice; por eso no se usa nada de él hasta que esté bien.',
      correct:
        'Corrija lo que señalan los mensajes y vuelva a validar. Si un archivo tiene varios de estos errores, se muestran hasta diez: los que no vienen de otro. Lo demás del archivo se comprueba cuando ya se puede leer.',
    },
    en: {
      title: 'YAML syntax error',
      message: (advice) => say(en, advice).message,
      hint: (advice) => say(en, advice).hint,
      what: 'The file is not written as YAML: a colon without quotes, a tab, quotes that are not closed, indentation that does not match, signs that come with text pasted from Word, or the marks that Git leaves when two people changed the same line.',
      why: 'What a file says cannot be known if only part of it can be read, so none of it is used until it is correct.',
      correct:
        'Correct what the messages point to and validate again. If a file has several such mistakes, up to ten are shown: those that do not come from another. The rest of the file is checked once it can be read.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: yaml`
      - id: fila-informes
        calendar:
          - id: informes-continuo
            for: [informar]
            kind: continuous
            text:
              es: Continuo: los países informan # !
        activities:
          - id: informar
            text:
              es: Informar
    `,
    good: yaml`
      - id: fila-informes
        calendar:
          - id: informes-continuo
            for: [informar]
            kind: continuous
            text:
              es: "Continuo: los países informan"
        activities:
          - id: informar
            text:
              es: Informar
    `,
  },
});
