import { documentWords, type Lang } from '../messages/documents/index.ts';
import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import { outdatedTranslations } from '../model/translations.ts';
import { defineRule, yaml } from './define.ts';
import { translatedPlan } from './example-folders.ts';

interface Args {
  readonly translation: string;
  readonly lang: Lang;
  readonly item: string;
}

export default defineRule<Args>({
  name: 'translation-altered',
  group: 'languages',
  level: 'warning',
  texts: {
    es: {
      title: 'Cambió una traducción oficial',
      message: ({ translation, lang }) =>
        `«${excerpt(translation)}» no es la redacción oficial en ${documentWords.es.languageNames[lang] ?? lang}: la que se anotó como adoptada por la Conferencia es otra.`,
      hint: ({ item }) =>
        `Vuelva a poner la redacción adoptada. Si la adoptada es esta: crm-plan traducir confirmar ${item} --official. Si ya no hay una oficial: crm-plan traducir confirmar ${item}`,
      what: 'Una traducción que consta como oficial no dice, palabra por palabra, lo que decía al anotarse.',
      why: 'Una traducción oficial la adoptó la Conferencia: no se cambia sin que ella lo decida, y un documento no puede presentar como oficial otra redacción.',
      correct: 'Vuelva a poner la redacción adoptada; o anote que la nueva es la oficial, o que ya no hay una oficial.',
    },
    en: {
      title: 'Official translation changed',
      message: ({ translation, lang }) =>
        `“${excerpt(translation)}” is not the official ${documentWords.en.languageNames[lang] ?? lang} wording: what was recorded as adopted by the Conference is another one.`,
      hint: ({ item }) =>
        `Put the adopted wording back. If this is the adopted one: crm-plan translate confirm ${item} --official. If there is no official one any more: crm-plan translate confirm ${item}`,
      what: 'A translation recorded as official does not say, word for word, what it said when it was recorded.',
      why: 'An official translation was adopted by the Conference: it is not changed unless the Conference decides so, and no document may present another wording as official.',
      correct:
        'Put the adopted wording back; or record that the new one is official, or that there is no official one any more.',
    },
  },
  examples: {
    file: 'translations.lock.yaml',
    within: 'file',
    bad: yaml`
      red.title: {en: {source: "136022848b377c9a", folded: "0f723c6877cb2838", status: official, wording: "02ef5dc133f96aeb"}}
    `,
    good: yaml`
      red.title: {en: {source: "136022848b377c9a", folded: "0f723c6877cb2838", status: official, wording: "61f8c8cda159f74e"}}
    `,
    also: translatedPlan,
  },
  *check(snapshot) {
    for (const { file, path, named, translation, lang, state } of outdatedTranslations(snapshot))
      if (state === 'altered')
        yield { at: { file, path: pathBelow(path, lang) }, args: { translation, lang, item: named } };
  },
});
