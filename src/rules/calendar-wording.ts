import type { Lang } from '../messages/documents/index.ts';
import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import { ownValue } from '../model/own-value.ts';
import { isKind, planItems } from '../model/plans.ts';
import { foldWords } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly wording: string;
  readonly kind: string;
  /** The kind that the first word stands for, or null where it stands for none. */
  readonly said: string | null;
  /** The word that the kind calls for, or null where it calls for none. */
  readonly word: string | null;
}

/** The words of the 2008 plan's calendar and its English, with the kinds that they stand for. */
const words: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  es: { continuo: 'continuous', permanente: 'permanent', pendiente: 'pending' },
  en: { continuous: 'continuous', permanent: 'permanent', pending: 'pending' },
};

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

export default defineRule<Args>({
  name: 'calendar-wording',
  group: 'plan',
  level: 'warning',
  texts: {
    es: {
      title: 'El texto del calendario no corresponde a su clase',
      message: ({ wording, kind, said, word }) =>
        said
          ? `El texto «${excerpt(wording)}» corresponde a la clase ${said}, y la entrada es de la clase ${kind}.`
          : `La entrada es de la clase ${kind}, pero su texto «${excerpt(wording)}» no empieza por «${capital(word ?? '')}».`,
      hint: ({ said, word }) =>
        said
          ? `Escriba kind: ${said}, o corrija el texto.`
          : `Empiece el texto por «${capital(word ?? '')}», o corrija kind.`,
      what: 'El texto de una entrada del calendario empieza por Continuo, Permanente o Pendiente y su clase («kind») es otra, o al revés.',
      why: 'El texto es lo que se publica y la clase es lo que se cuenta: si no coinciden, lo pendiente deja de contarse como pendiente.',
      correct: 'Cambie la clase o el texto para que coincidan.',
    },
    en: {
      title: 'The text of the calendar does not match its kind',
      message: ({ wording, kind, said, word }) =>
        said
          ? `The text “${excerpt(wording)}” corresponds to the kind ${said}, and the entry is of the kind ${kind}.`
          : `The entry is of the kind ${kind}, but its text “${excerpt(wording)}” does not begin with “${capital(word ?? '')}”.`,
      hint: ({ said, word }) =>
        said
          ? `Write kind: ${said}, or correct the text.`
          : `Begin the text with “${capital(word ?? '')}”, or correct kind.`,
      what: 'The text of a calendar entry begins with Continuous, Permanent or Pending (in Spanish: Continuo, Permanente, Pendiente) and its “kind” is a different one, or the reverse.',
      why: 'The text is what is published and the kind is what is counted: if they disagree, what is pending is no longer counted as pending.',
      correct: 'Change the kind or the text so that they agree.',
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
              es: Realizar un taller
        calendar:
          - id: taller-fecha
            for: [taller]
            kind: permanent # !
            text:
              es: Continuo
    `,
    good: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller
        calendar:
          - id: taller-fecha
            for: [taller]
            kind: continuous
            text:
              es: Continuo
    `,
  },
  *check(snapshot) {
    const lang = snapshot.settings.sourceLanguage;
    for (const plan of snapshot.plans)
      for (const item of planItems(plan)) {
        if (!isKind(item, 'calendar')) continue;
        const { kind, text } = item.value;
        const source = text[lang] ?? '';
        // Quotation marks and brackets may stand before it.
        const first = /^[^\p{L}\p{N}]*(\p{L}+)/u.exec(foldWords(source))?.[1] ?? '';
        const said = ownValue(words[lang], first) ?? null;
        const word = Object.entries(words[lang]).find(([, stands]) => stands === kind)?.[0] ?? null;
        if (said !== (word === null ? null : kind))
          yield {
            at: { file: item.file, path: pathBelow(item.path, 'kind') },
            args: { wording: source, kind, said, word },
          };
      }
  },
});
