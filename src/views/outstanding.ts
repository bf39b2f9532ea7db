import { documentWords, type Lang } from '../messages/documents/index.ts';
import { interfaceLanguages } from '../messages/languages.ts';
import type { Finding } from '../model/findings.ts';
import { sessionName } from '../model/names.ts';
import { sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { rules } from '../rules/index.ts';

/** Rules speak the languages of the interface: in any other a document says it in the first of them. */
export const spoken = (lang: Lang) => interfaceLanguages.find((one) => one === lang) ?? interfaceLanguages[0];

/** Something said of an outstanding item, with the session since which it has stood where that is known. */
export function withAge(snapshot: Snapshot, { since, sessionCount }: Finding, sentence: string, lang: Lang): string {
  const session = sessionById(snapshot, since ?? undefined);
  return session ? documentWords[lang].since(sentence, sessionName(snapshot, session, lang), sessionCount) : sentence;
}

/** An outstanding item in a sentence, with its age. */
export const outstandingText = (snapshot: Snapshot, finding: Finding, lang: Lang): string =>
  withAge(snapshot, finding, rules[finding.rule].texts[spoken(lang)].message(finding.args), lang);
