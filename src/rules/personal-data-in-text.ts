import { pathBelow } from '../model/findings.ts';
import { personalDataIn } from '../model/personal-data.ts';
import { publicTexts } from '../model/texts.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly kind: 'email' | 'phone';
}

export default defineRule<Args>({
  name: 'personal-data-in-text',
  group: 'plan',
  level: 'warning',
  texts: {
    es: {
      title: 'Dato personal en un texto público',
      message: ({ kind }) =>
        kind === 'email'
          ? 'Este texto se publica y contiene una dirección de correo.'
          : 'Este texto se publica y contiene lo que parece un número de teléfono.',
      hint: () => 'Bórrelo del texto; los datos de contacto van en «contacts/».',
      what: 'Un texto que se publica contiene una dirección de correo o un número de teléfono.',
      why: 'Cualquiera puede leer los documentos, y no deben contener datos personales.',
      correct: 'Escriba en su lugar el cargo o la institución.',
    },
    en: {
      title: 'Personal data in a public text',
      message: ({ kind }) =>
        kind === 'email'
          ? 'This text is published and contains an e-mail address.'
          : 'This text is published and contains what looks like a phone number.',
      hint: () => 'Delete it from the text; contact details belong in “contacts/”.',
      what: 'A text that is published contains an e-mail address or a phone number.',
      why: 'Anyone may read the documents, and they must not contain personal data.',
      correct: 'Write the position or the institution instead.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller (informes al +504 2222-2222) # !
        calendar:
          - id: taller-continuo
            for: [taller]
            kind: continuous
            text:
              es: Continuo
    `,
    good: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller en 2008-05-06, con 20 000 dólares
        calendar:
          - id: taller-continuo
            for: [taller]
            kind: continuous
            text:
              es: Continuo
    `,
  },
  *check(snapshot) {
    for (const { text, file, path } of publicTexts(snapshot))
      for (const [lang, words] of Object.entries(text)) {
        const kind = personalDataIn(words);
        if (kind) yield { at: { file, path: pathBelow(path, lang) }, args: { kind } };
      }
  },
});
