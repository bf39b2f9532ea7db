import { documentWords } from '../messages/documents/index.ts';
import { fullLength } from '../model/left-out.ts';
import { type TermsMissing, termsMissing } from '../model/terms.ts';
import { defineRule, yaml } from './define.ts';

type Args = TermsMissing['args'];

/** How many forms of a term a sentence can name before nobody reads it. */
const mostForms = 20;

const list = (missing: Args['missing'], [open, close]: readonly [string, string], or: string): string =>
  missing
    .map(({ term, accepted }) => {
      if (accepted.length === 0) return term;
      const forms = accepted.slice(0, mostForms).map((one) => `${open}${one}${close}`);
      return `${open}${term}${close} → ${forms.join(or)}${accepted.length > mostForms ? ' …' : ''}`;
    })
    .join('; ');

/** Those included that a review leaves out. */
const countOf = (missing: Args['missing']): number => fullLength(missing, ({ term }) => term);

export default defineRule<Args>({
  name: 'terminology',
  group: 'languages',
  level: 'warning',
  texts: {
    es: {
      title: 'Término traducido de otro modo',
      message: ({ lang, missing }) =>
        `En ${documentWords.es.languageNames[lang] ?? lang} ${countOf(missing) === 1 ? 'falta un término' : `faltan ${countOf(missing)} términos`} del texto original: ${list(missing, ['«', '»'], ' o ')}.`,
      hint: () => 'Use el término oficial en la traducción, o añada la forma usada a «alternatives» en glossary.yaml.',
      what: 'Un término del glosario está en el texto original y no aparece en la traducción con ninguna de las formas aceptadas.',
      why: 'Los términos vienen de los tratados: «trata» y «tráfico ilícito» son delitos distintos, y una traducción que los confunda cambia lo acordado.',
      correct: 'Use el término oficial en la traducción. Si la forma usada es correcta, añádala al glosario.',
    },
    en: {
      title: 'Term translated differently',
      message: ({ lang, missing }) =>
        `The ${documentWords.en.languageNames[lang] ?? lang} text lacks ${countOf(missing) === 1 ? 'a term' : `${countOf(missing)} terms`} of the original one: ${list(missing, ['“', '”'], ' or ')}.`,
      hint: () => 'Use the official term in the translation, or add the form used to “alternatives” in glossary.yaml.',
      what: 'A term of the glossary is in the original text, and none of its accepted forms is in the translation.',
      why: 'The terms come from the treaties: trafficking and smuggling are different crimes, and a translation that mixes them up changes what was agreed.',
      correct: 'Use the official term in the translation. If the form used is right, add it to the glossary.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: yaml`
      - id: fila-trata
        activities:
          - id: combatir
            text:
              es: Combatir la trata
              en: Fight smuggling # !
        calendar:
          - id: combatir-continuo
            for: [combatir]
            kind: continuous
            text:
              es: Continuo
              en: Continuous
    `,
    good: yaml`
      - id: fila-trata
        activities:
          - id: combatir
            text:
              es: Combatir la trata
              en: Fight trafficking
        calendar:
          - id: combatir-continuo
            for: [combatir]
            kind: continuous
            text:
              es: Continuo
              en: Continuous
    `,
    also: {
      'crm-plan.yaml': yaml`
        formatVersion: 1
        languages: [es, en]
        sourceLanguage: es
        timeZone: UTC
        visibility: public
        rules:
          translation-missing: off
          translation-stale: off
      `,
      'glossary.yaml': yaml`
        terms:
          - id: termino-trata
            term:
              es: trata
              en: trafficking
            source: Protocolo
      `,
    },
  },
  check: (snapshot) => termsMissing(snapshot),
});
