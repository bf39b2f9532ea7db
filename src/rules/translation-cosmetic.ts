import { documentWords, type Lang } from '../messages/documents/index.ts';
import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import { outdatedTranslations } from '../model/translations.ts';
import { defineRule, yaml } from './define.ts';
import { translatedPlan } from './example-folders.ts';

interface Args {
  readonly source: string;
  readonly lang: Lang;
}

export default defineRule<Args>({
  name: 'translation-cosmetic',
  group: 'languages',
  level: 'warning',
  texts: {
    es: {
      title: 'Solo cambió la forma del original',
      message: ({ source, lang }) =>
        `En «${excerpt(source)}» cambiaron solo tildes, mayúsculas o signos después de revisarse su traducción al ${documentWords.es.languageNames[lang] ?? lang}.`,
      hint: () =>
        'Si no cambió ninguna cifra (1,5 no es 15), la traducción sigue siendo válida; renueve todas a la vez: crm-plan traducir confirmar --cosmetic',
      what: 'Del texto original cambiaron solo las tildes, las mayúsculas, los signos o los espacios desde que se revisó su traducción.',
      why: 'Casi nunca hace falta tocar la traducción, pero alguien debe saberlo.',
      correct: 'Anote la revisión de estas traducciones, todas juntas.',
    },
    en: {
      title: 'Only an editorial change in the original',
      message: ({ source, lang }) =>
        `In “${excerpt(source)}” only accents, capitals or punctuation have changed since its ${documentWords.en.languageNames[lang] ?? lang} translation was reviewed.`,
      hint: () =>
        'If no figure changed (1.5 is not 15), the translation is still valid; renew all of them at once: crm-plan translate confirm --cosmetic',
      what: 'Of the original text only accents, capitals, punctuation or spaces have changed since its translation was reviewed.',
      why: 'The translation hardly ever needs to be touched, but somebody has to know.',
      correct: 'Record the review of these translations, all at once.',
    },
  },
  examples: {
    file: 'translations.lock.yaml',
    within: 'file',
    bad: yaml`
      red.title: {en: {source: "27512b011beeb026", folded: "0f723c6877cb2838", status: unofficial}}
    `,
    good: yaml`
      red.title: {en: {source: "136022848b377c9a", folded: "0f723c6877cb2838", status: unofficial}}
    `,
    also: translatedPlan,
  },
  *check(snapshot) {
    for (const { file, path, source, lang, state } of outdatedTranslations(snapshot))
      if (state === 'cosmetic') yield { at: { file, path: pathBelow(path, lang) }, args: { source, lang } };
  },
});
