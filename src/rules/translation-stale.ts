import { documentWords, type Lang } from '../messages/documents/index.ts';
import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import { outdatedTranslations } from '../model/translations.ts';
import { defineRule, yaml } from './define.ts';
import { translatedPlan } from './example-folders.ts';

interface Args {
  readonly source: string;
  readonly lang: Lang;
  readonly item: string;
  /** Whether the translation was reviewed at some time, against another wording. */
  readonly confirmed: boolean;
}

export default defineRule<Args>({
  name: 'translation-stale',
  group: 'languages',
  level: 'warning',
  texts: {
    es: {
      title: 'Traducción por revisar',
      message: ({ source, lang, confirmed }) => {
        const name = documentWords.es.languageNames[lang] ?? lang;
        return confirmed
          ? `El texto «${excerpt(source)}» cambió después de revisarse su traducción al ${name}.`
          : `La traducción al ${name} de «${excerpt(source)}» no se ha revisado nunca.`;
      },
      hint: ({ item }) =>
        `Compare los dos textos, corrija la traducción si hace falta y confírmela: crm-plan traducir confirmar ${item}`,
      what: 'Una traducción no se ha revisado con la redacción actual del texto original.',
      why: 'Al cambiar el original, su traducción puede decir otra cosa. Vale la redacción, no la fecha del archivo: en una copia o en un zip el resultado es el mismo.',
      correct: 'Compare las dos redacciones, corrija la traducción y confírmela.',
    },
    en: {
      title: 'Translation to be reviewed',
      message: ({ source, lang, confirmed }) => {
        const name = documentWords.en.languageNames[lang] ?? lang;
        return confirmed
          ? `The text “${excerpt(source)}” has changed since its ${name} translation was reviewed.`
          : `The ${name} translation of “${excerpt(source)}” was never reviewed.`;
      },
      hint: ({ item }) =>
        `Compare the two texts, correct the translation if need be and confirm it: crm-plan translate confirm ${item}`,
      what: 'A translation was not reviewed against the present wording of the original text.',
      why: 'When the original changes, its translation may say something else. It holds by wording, never by the date of a file: a copy or an unpacked zip gives the same result.',
      correct: 'Compare the two wordings, correct the translation and confirm it.',
    },
  },
  examples: {
    file: 'translations.lock.yaml',
    within: 'file',
    bad: yaml`
      red.title: {en: {source: "4942d7206eca7331", folded: "22de82e35f0952cb", status: unofficial}}
    `,
    good: yaml`
      red.title: {en: {source: "136022848b377c9a", folded: "0f723c6877cb2838", status: unofficial}}
    `,
    also: translatedPlan,
  },
  *check(snapshot) {
    for (const { file, path, named, source, lang, state } of outdatedTranslations(snapshot))
      if (state === 'stale' || state === 'never-confirmed')
        yield {
          at: { file, path: pathBelow(path, lang) },
          args: { source, lang, item: named, confirmed: state === 'stale' },
        };
  },
});
