import type { Reading, Stretch } from './places.ts';
import { readUsual } from './usual-yaml.ts';

/** A text in which all that stands has its place, but for a part that was read and left out. */
export interface Abridged {
  readonly text: string;
  /** How many pieces of YAML were left out with that part, or a few more; how many lists and maps. */
  readonly pieces: number;
  readonly lists: number;
}

/** A list or map: where the second of its entries begins, the last one that was begun, and that before it: of each its line. */
interface Begun {
  readonly from: number;
  entries: number;
  second: number;
  beforeLast: number;
  last: number;
}

/** What is shorter than this may as well be read. */
const long = 1_000;

/**
 * A text without most of what the reader of the usual style read before it stopped: nothing is wrong with that, and in a long
 * file it is nearly all. Of each list and map the first entry stays and the last one, and the one before that where reading
 * stopped in it, so that whatever follows means what it means; a comment as long as they are stands in place of the others.
 */
export function abridged(path: string, text: string): Abridged {
  const { whole, ...counted } = wholeIn(path, untilTab(text));
  let shorter = '';
  let behind = 0;
  for (const { from, to } of whole) {
    if (from < behind) continue;
    shorter += text.slice(behind, from) + inPlaceOf(text, from, to);
    behind = to;
  }
  return { text: shorter + text.slice(behind), ...counted };
}

/** The lines before the first that holds a tab. */
function untilTab(text: string): string {
  const tab = text.indexOf('\t');
  return tab < 0 ? text : text.slice(0, text.lastIndexOf('\n', tab) + 1);
}

/** As long as what stood there: a comment in place of lines, which end with a line break; spaces inside brackets. */
function inPlaceOf(text: string, from: number, to: number): string {
  if (text[to - 1] !== '\n') return ' '.repeat(to - from);
  const indent = /^ */.exec(text.slice(from, to))?.[0] ?? '';
  return `${indent.padEnd(to - from - 1, '#')}\n`;
}

/** The long parts of a text that may be left out, in their order; those before that hold others. */
function wholeIn(path: string, text: string) {
  const whole: Stretch[] = [];
  const around: Begun[] = [];
  let counted = { pieces: 0, lists: 0 };
  const add = (from: number, to: number): void => {
    if (to - from > long) whole.push({ from, to });
  };
  const begin = (from: number): void => {
    around.push({ from, entries: 0, second: Number.POSITIVE_INFINITY, beforeLast: 0, last: 0 });
  };
  const reading: Reading = {
    map: begin,
    list: begin,
    key() {},
    scalar() {},
    entry(line) {
      const begun = around.at(-1);
      if (!begun) return;
      begun.entries += 1;
      if (begun.entries === 2) begun.second = line;
      begun.beforeLast = begun.last;
      begun.last = line;
    },
    end(to) {
      const begun = around.pop();
      if (!begun) return;
      if (begun.entries > 0) add(begun.second, begun.last);
      else add(begun.from + 1, to - 1);
    },
    stopped(pieces, lists) {
      counted = { pieces, lists };
    },
  };
  readUsual(path, text, reading);
  // Of what was begun and has not ended, the last entry is the one in which reading stopped, or none at all.
  for (const { second, beforeLast } of around) add(second, beforeLast);
  return { whole: whole.sort((a, b) => a.from - b.from || b.to - a.to), ...counted };
}
