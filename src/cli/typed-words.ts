import { withoutInvisible } from '../data/decode.ts';
import { collapse } from '../model/text.ts';

/** Words for people, as they were typed; empty where they say nothing, as the “…” of an example. */
export function typedWords(typed: string): string {
  const words = collapse(withoutInvisible(typed));
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}
