import { publicTexts } from '../model/texts.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly kind: 'email' | 'phone';
}

// The patterns see each character a fixed number of times: a text may be long, and come from anyone.
const email = /[^\s@<>()]@[^\s@<>()]+\.\p{L}{2,}/u;
const digitGroups = /\d+(?:[\s().-]\d+)*/g;
const letter = /[\p{L}\p{N}]/u;

/** Whether a text contains at least eight digits, separated only by signs used in phone numbers. */
function hasPhone(text: string): boolean {
  for (const { 0: run, index } of text.matchAll(digitGroups)) {
    const groups = run.split(/[\s().-]/);
    // Digits that are part of a word are no number.
    if (letter.test(text[index - 1] ?? '')) groups.shift();
    if (letter.test(text[index + run.length] ?? '')) groups.pop();
    if (groups.join('').length >= 8) return true;
  }
  return false;
}

/** Years and days have eight digits too, but are no phone number: "2008-05-06", "2007 - 2008". */
const days = /\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}\b/g;

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
        const kind = email.test(words) ? 'email' : hasPhone(words.replace(days, ' ; ')) ? 'phone' : null;
        if (kind) yield { at: { file, path: [...path, lang] }, args: { kind } };
      }
  },
});
