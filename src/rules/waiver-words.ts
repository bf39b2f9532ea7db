import { excerpt } from '../model/excerpt.ts';
import { type Text, wording } from '../model/text.ts';
import type { Rule } from './define.ts';

/** Whether something that a rule finds may be accepted for a time: nothing of reading, schemas and privacy, nor about waivers. */
export const isAcceptable = ({ name, group }: Pick<Rule, 'name' | 'group'>): boolean =>
  !['reading', 'schema', 'waivers'].includes(group) && !['private-in-clear', 'personal-data-in-text'].includes(name);

/** What the messages about a waiver are made from. */
export interface WaiverArgs {
  /** What its rule reports, as a heading. */
  readonly title: Text;
  /** What it is about: an item, a file, a country, a meeting. */
  readonly about: readonly Text[];
}

/** What a waiver is about, as the beginning of a sentence. */
export const waived = {
  es: ({ title, about }: WaiverArgs): string => `Lo señalado como «${wording(title, 'es')}»${listed(about, 'es')}`,
  en: ({ title, about }: WaiverArgs): string => `What is reported as “${wording(title, 'en')}”${listed(about, 'en')}`,
} as const;

/** As `waived`, of a waiver that may name nothing: that is said too, for such a one accepts nothing. */
export const waivedOfAnything = {
  es: (args: WaiverArgs): string => `${waived.es(args)}${args.about.length === 0 ? ', sin decir en qué,' : ''}`,
  en: (args: WaiverArgs): string => `${waived.en(args)}${args.about.length === 0 ? ', without saying of what,' : ''}`,
} as const;

const listed = (about: readonly Text[], lang: 'es' | 'en'): string =>
  about.length === 0 ? '' : ` (${about.map((text) => excerpt(wording(text, lang), 60)).join('; ')})`;
