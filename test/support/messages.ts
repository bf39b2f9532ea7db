import { sentences } from '../../src/cli/answers.ts';
import { interfaceLanguages } from '../../src/messages/index.ts';
import type { Finding } from '../../src/model/findings.ts';

/** A finding's message and hint in every language of the interface. */
export const messagesOf = (finding: Finding): readonly string[] =>
  interfaceLanguages.flatMap((lang) => {
    const { message, hint } = sentences(finding, lang);
    return [message, hint];
  });
