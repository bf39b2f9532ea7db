import { sentences } from '../../src/cli/finding-answers.ts';
import { en } from '../../src/messages/en.ts';
import { es } from '../../src/messages/es.ts';
import { interfaceLanguages } from '../../src/messages/index.ts';
import type { Finding } from '../../src/model/findings.ts';

const catalogues = { es, en };

/** A finding's message and hint in every language of the interface. */
export const messagesOf = (finding: Finding): readonly string[] =>
  interfaceLanguages.flatMap((lang) => {
    const { message, hint } = sentences(finding, { lang, words: catalogues[lang] });
    return [message, hint];
  });
