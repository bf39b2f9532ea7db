import { documentWords, type Lang } from '../messages/documents/index.ts';
import { excerpt } from '../model/text.ts';
import { publicTexts } from '../model/texts.ts';
import { targetLanguages } from '../model/translations.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly source: string;
  readonly lang: Lang;
}

export default defineRule<Args>({
  name: 'translation-missing',
  group: 'languages',
  level: 'warning',
  texts: {
    es: {
      title: 'Falta la traducción',
      message: ({ source, lang }) => `«${excerpt(source)}» no está en ${documentWords.es.languageNames[lang] ?? lang}.`,
      hint: ({ lang }) =>
        `Añada debajo una línea «${lang}:» con la traducción; mientras tanto, los documentos muestran el texto original.`,
      what: 'Un texto no está en todos los idiomas de los ajustes.',
      why: 'Los documentos se publican en todos los idiomas: donde falta uno se muestra el original, con una marca.',
      correct: 'Añada la traducción junto al texto original.',
    },
    en: {
      title: 'Translation missing',
      message: ({ source, lang }) =>
        `“${excerpt(source)}” has no ${documentWords.en.languageNames[lang] ?? lang} wording.`,
      hint: ({ lang }) =>
        `Add a line “${lang}:” with the translation below it; until then the documents show the original text.`,
      what: 'A text is not in all the languages of the settings.',
      why: 'Documents are published in all the languages: where one is missing the original is shown, with a mark.',
      correct: 'Add the translation beside the original text.',
    },
  },
  examples: {
    file: 'members.yaml',
    within: 'file',
    bad: 'bodies:\n  - id: network\n    name:\n      es: Red\n',
    good: 'bodies:\n  - id: network\n    name:\n      es: Red\n      en: Network\n',
    also: {
      'crm-plan.yaml':
        'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: public\nrules:\n  translation-stale: off\n',
      'plans/red.yaml':
        'id: red\ntitle: {es: Plan, en: Plan}\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: tema\n    text: {es: Tema, en: Topic}\n    rows:\n      - id: fila\n        activities: [{id: informar, text: {es: Informar, en: Report}}]\n        calendar: [{id: informar-continuo, for: [informar], kind: continuous, text: {es: Continuo, en: Continuous}}]\n',
    },
  },
  *check(snapshot) {
    const languages = targetLanguages(snapshot);
    for (const { text, file, path, hasOwnLanguage } of publicTexts(snapshot))
      for (const lang of hasOwnLanguage ? [] : languages)
        if (text[lang] === undefined)
          yield {
            at: { file, path: [...path, lang] },
            args: { source: text[snapshot.settings.sourceLanguage] ?? '', lang },
          };
  },
});
