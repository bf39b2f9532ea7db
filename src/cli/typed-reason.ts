import { withoutInvisible } from '../data/decode.ts';
import { collapse } from '../model/text.ts';

/** Why something is done, as it was typed; empty where that says nothing, as the “…” of an example. */
export function typedReason(typed: string): string {
  const reason = collapse(withoutInvisible(typed));
  return /[\p{L}\p{N}]/u.test(reason) ? reason : '';
}
