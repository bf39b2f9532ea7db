import { documentWords, type Lang } from '../messages/documents/index.ts';
import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import { publicTexts } from '../model/texts.ts';
import { targetLanguages } from '../model/translations.ts';
import { defineRule, yaml } from './define.ts';

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
    bad: yaml`
      bodies:
        - id: network
          name:
            es: Red # !
    `,
    good: yaml`
      bodies:
        - id: network
          name:
            es: Red
            en: Network
    `,
    also: {
      'crm-plan.yaml': yaml`
        formatVersion: 1
        languages: [es, en]
        sourceLanguage: es
        timeZone: UTC
        visibility: public
        rules:
          translation-stale: off
      `,
      'plans/red.yaml': yaml`
        id: red
        title: {es: Plan, en: Plan}
        body: network
        status: adopted
        session: crm-1
        topics:
          - id: tema
            text: {es: Tema, en: Topic}
            rows:
              - id: fila
                activities: [{id: informar, text: {es: Informar, en: Report}}]
                calendar: [{id: informar-continuo, for: [informar], kind: continuous, text: {es: Continuo, en: Continuous}}]
      `,
    },
  },
  *check(snapshot) {
    const languages = targetLanguages(snapshot);
    for (const { text, file, path, hasOwnLanguage } of publicTexts(snapshot))
      for (const lang of hasOwnLanguage ? [] : languages)
        if (text[lang] === undefined)
          yield {
            at: { file, path: pathBelow(path, lang) },
            args: { source: text[snapshot.settings.sourceLanguage] ?? '', lang },
          };
  },
});
