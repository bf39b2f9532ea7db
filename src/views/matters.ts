import { documentWords, type Lang } from '../messages/documents/index.ts';
import { interfaceLanguages } from '../messages/languages.ts';
import type { Finding } from '../model/findings.ts';
import { sessionName } from '../model/names.ts';
import { sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { rules } from '../rules/index.ts';

/** Rules speak the languages of the interface: in any other a document says it in the first of them. */
export const spoken = (lang: Lang) => interfaceLanguages.find((one) => one === lang) ?? interfaceLanguages[0];

/** An outstanding item in a sentence, with the session since which it has been so, where that is known. */
export function matter(snapshot: Snapshot, { rule, args, since, sessions }: Finding, lang: Lang): string {
  const sentence = rules[rule].texts[spoken(lang)].message(args);
  const session = sessionById(snapshot, since ?? undefined);
  return session ? documentWords[lang].since(sentence, sessionName(snapshot, session, lang), sessions) : sentence;
}
