import { documentWords, type Lang } from '../messages/documents/index.ts';
import { excerpt } from './excerpt.ts';
import { fullLength } from './left-out.ts';
import { type Text, wording } from './text.ts';

/** How many are named before it is only said how many more there are. */
const mostNamed = 3;

/**
 * Some wordings as a message names them: each in quotes and cut short, of many the first with how many more there are.
 * @param texts at least one
 */
export function named(texts: readonly Text[], lang: Lang): string {
  const all = fullLength(texts, (text) => wording(text, lang));
  const first = texts.slice(0, all > mostNamed ? mostNamed - 1 : mostNamed);
  const short = first.map((text) => excerpt(wording(text, lang), all === 1 ? 90 : 60));
  return documentWords[lang].named(short, all - first.length);
}
