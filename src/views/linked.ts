import { isPageAddress } from '../model/value-formats.ts';

/** A stretch of a text: what may be opened by whoever reads it, or words. */
export interface LinkedPart {
  readonly text: string;
  /** Where it leads; null of words, and of an address that no page may lead to. */
  readonly address: string | null;
}

/** What looks like an address, up to white space or what none holds; a mark that ends a sentence or a bracket is no part of it. */
const address = /https:\/\/[^\s<>"{}|\\^`]*[^\s<>"{}|\\^`.,;:!?()[\]'»”’]/giu;

/** A text of the data in stretches: its addresses that may be links (`isPageAddress`), and what stands around them. */
export function linkedParts(text: string): readonly LinkedPart[] {
  const parts: LinkedPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    if (!isPageAddress(found)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), address: null });
    parts.push({ text: found, address: found });
    end = index + found.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end), address: null }] : parts;
}
