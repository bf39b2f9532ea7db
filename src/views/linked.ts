import { isPageAddress } from '../model/value-formats.ts';

/** A stretch of a text: what may be opened by whoever reads it, or words. */
export interface LinkedPart {
  readonly text: string;
  /** Where it leads; null of words, and of an address that no page may lead to. */
  readonly address: string | null;
}

/** What looks like an address, up to white space or what none holds. */
const address = /https:\/\/[^\s<>"{}|\\^`]+/giu;

const endsSentence = new Set(".,;:!?()[]'»”’");

/** An address without the marks behind it that end a sentence or a bracket; a bracket that begins in it also ends in it. */
function withoutMarks(found: string): string {
  let end = found.length;
  while (end > 0 && endsSentence.has(found[end - 1] ?? '')) end -= 1;
  const isOpen = found.lastIndexOf('(', end - 1) > found.lastIndexOf(')', end - 1);
  return found.slice(0, isOpen && found[end] === ')' ? end + 1 : end);
}

/** A text of the data in stretches: its addresses that may be links (`isPageAddress`), and what stands around them. */
export function linkedParts(text: string): readonly LinkedPart[] {
  const parts: LinkedPart[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(address)) {
    const found = withoutMarks(run);
    if (!isPageAddress(found)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), address: null });
    parts.push({ text: found, address: found });
    end = index + found.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end), address: null }] : parts;
}
