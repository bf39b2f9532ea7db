import { documentWords, type Lang } from '../messages/documents/index.ts';
import { interfaceLanguages } from '../messages/languages.ts';
import type { Finding } from '../model/findings.ts';
import { sessionName } from '../model/names.ts';
import type { RuleName } from '../model/rule-names.ts';
import { sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { rules } from '../rules/index.ts';

/** Rules speak the languages of the interface: in any other a document says it in the first of them. */
export const spoken = (lang: Lang) => interfaceLanguages.find((one) => one === lang) ?? interfaceLanguages[0];

/**
 * Something said of an outstanding item, with the session since which it has stood where that is known.
 * @param say how the two are joined: within the sentence, unless that would say something else
 */
export function withAge(
  snapshot: Snapshot,
  { since, sessionCount }: Finding,
  sentence: string,
  lang: Lang,
  say: 'since' | 'outstandingSince' = 'since',
): string {
  const session = sessionById(snapshot, since ?? undefined);
  return session ? documentWords[lang][say](sentence, sessionName(snapshot, session, lang), sessionCount) : sentence;
}

/** The rules whose sentence says that something still stands: "sigue PENDIENTE, sin fecha, desde la XIII CRM". */
const standing: readonly RuleName[] = ['calendar-pending', 'proposal-open'];

/** An outstanding item in a sentence, with its age. */
export function outstandingText(snapshot: Snapshot, finding: Finding, lang: Lang): string {
  const { rule, args } = finding;
  const sentence = rules[rule].texts[spoken(lang)].message(args);
  return withAge(snapshot, finding, sentence, lang, standing.includes(rule) ? 'since' : 'outstandingSince');
}
