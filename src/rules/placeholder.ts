import { loadedFiles } from '../model/entries.ts';
import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import { placeholders } from '../model/generated/placeholders.ts';
import { collapse } from '../model/text.ts';
import { textsIn } from '../model/texts.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly placeholder: string;
}

/** What a draft of a report has in the place of each text. */
const ofDrafts = '…';

/** The placeholder that a text still holds, with more around it or without. */
const placeholderIn = (text: string): string | undefined => {
  const whole = collapse(text);
  return whole === ofDrafts ? ofDrafts : placeholders.find((placeholder) => whole.includes(placeholder));
};

export default defineRule<Args>({
  name: 'placeholder',
  group: 'plan',
  level: 'warning',
  texts: {
    es: {
      title: 'Un texto de muestra sin sustituir',
      message: ({ placeholder }) => `«${excerpt(placeholder)}» es un texto de muestra que escribió el programa.`,
      hint: () => 'Escriba en su lugar el texto verdadero, en cada idioma.',
      what: 'Un texto que «crm-plan iniciar» o «crm-plan informe nuevo» escribió para que se sustituyera sigue en los datos.',
      why: 'Saldría publicado en los documentos como si fuera del plan.',
      correct: 'Escriba el texto verdadero. Si ese tema, esa fila o esa reunión sobra, quite la entrada entera.',
    },
    en: {
      title: 'A sample text not yet replaced',
      message: ({ placeholder }) => `“${excerpt(placeholder)}” is a sample text that the program wrote.`,
      hint: () => 'Write the real text in its place, in each language.',
      what: 'A text that “crm-plan init” or “crm-plan report new” wrote to be replaced is still in the data.',
      why: 'Documents would publish it as if it were part of the plan.',
      correct: 'Write the real text. Where that topic, row or meeting is not needed, take the whole entry out.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: yaml`
      - id: primera-fila
        activities:
          - id: informar
            text:
              es: (Sustituya esta actividad) # !
        calendar:
          - id: informar-continuo
            for: [informar]
            kind: continuous
            text:
              es: Continuo
    `,
    good: yaml`
      - id: primera-fila
        activities:
          - id: informar
            text:
              es: Informar a los países miembros
        calendar:
          - id: informar-continuo
            for: [informar]
            kind: continuous
            text:
              es: Continuo
    `,
  },
  *check(snapshot) {
    // Its translations are replaced along with it: one finding, in the first language that still holds one.
    for (const { file, data } of loadedFiles(snapshot))
      for (const { text, path } of textsIn(data))
        for (const [lang, words] of Object.entries(text)) {
          const placeholder = placeholderIn(words);
          if (placeholder === undefined) continue;
          yield { at: { file, path: pathBelow(path, lang) }, args: { placeholder } };
          break;
        }
  },
});
