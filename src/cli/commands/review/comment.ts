import { documentWords } from '../../../messages/documents/index.ts';
import { type InterfaceLang, type Messages, messagesIn } from '../../../messages/index.ts';
import { excerpt } from '../../../model/excerpt.ts';
import { leftOut, withoutLeftOut } from '../../../model/left-out.ts';
import { collapse } from '../../../model/text.ts';
import type { Review, RowCells } from '../../../views/review.ts';
import { cellWithin } from '../../../views/review-rows.ts';
import type { Speech } from '../../context.ts';
import { printable } from '../../terminal.ts';
import { code, harmless } from './harmless.ts';
import { type Item, type ReviewSection, sectionsOf } from './sections.ts';
import { reviewWords } from './words.ts';

/** The first line of the comment: by it the next one finds the one that it takes the place of. */
export const marker = '<!-- crm-plan: review -->';

/**
 * Characters and bytes of a comment at most: forges refuse longer ones, the first of them from 65,536 characters on; whoever
 * counts bytes takes this too.
 */
const most = { characters: 60_000, bytes: 65_000 };

/** How much is shown: items of each part, and characters of each text. What fits first is taken. */
const sizes = [
  { items: 100, text: 1_000 },
  { items: 50, text: 800 },
  { items: 25, text: 600 },
  { items: 12, text: 400 },
  { items: 6, text: 300 },
  { items: 3, text: 200 },
  { items: 1, text: 100 },
  { items: 0, text: 100 },
] as const;
type Size = (typeof sizes)[number];

/**
 * A review as one comment of a forge: in the author's language, with the other one folded below.
 * @param lang the language where the author's isn't known
 * @returns at most 60,000 characters and 65,000 bytes; what is left out is counted, in each part
 */
export async function commentOn(review: Review, lang: InterfaceLang): Promise<string> {
  const first = review.language ?? lang;
  const second = first === 'es' ? 'en' : 'es';
  const words = { [first]: await messagesIn(first), [second]: await messagesIn(second) } as Record<
    InterfaceLang,
    Messages
  >;
  const inLanguage = (one: InterfaceLang) => {
    const speech = { lang: one, words: words[one] };
    const sections = sectionsOf(review, speech);
    return (size: Size) => pageOf(review, sections, speech, size);
  };
  const [own, other] = [inLanguage(first), inLanguage(second)];
  const folded = (size: Size) =>
    `<details>\n<summary>${reviewWords[second].otherLanguage}</summary>\n\n${other(size)}\n\n</details>`;
  const whole = (size: Size) => `${marker}\n${own(size)}\n\n${folded(size)}\n`;
  let text = '';
  for (const size of sizes) {
    text = whole(size);
    if (text.length <= most.characters && Buffer.byteLength(text) <= most.bytes) break;
  }
  return text;
}

function pageOf(review: Review, sections: readonly ReviewSection[], { lang }: Speech, size: Size): string {
  const words = reviewWords[lang];
  return [
    `## ${words.title}`,
    `**${words.verdict(review.summary)}**`,
    ...(review.head === null ? [] : [words.versions(commitShown(review.head), commitShown(review.base))]),
    ...sections.map((section) => sectionOf(section, lang, size)),
    ...(review.head === null ? [] : [`*${words.outdated(commitShown(review.head))}*`]),
  ].join('\n\n');
}

/** As much of a commit's id as people compare; as code, so that no forge makes a link of it. */
const commitShown = (id: string): string => code(id.slice(0, 12));

function sectionOf({ heading, lead, items, total, isAside }: ReviewSection, lang: InterfaceLang, size: Size): string {
  const shown = items.slice(0, isAside ? Math.floor(size.items / 5) : size.items);
  const rest = total - shown.length;
  const blocks = shown.map((item) => itemOf(item, lang, size));
  const isTable = shown.some(({ kind }) => kind === 'row');
  return [
    `### ${heading}${total > 0 ? ` (${total})` : ''}`,
    ...lead.map((text) => quoted(text, size)),
    ...(blocks.length === 0 ? [] : [blocks.join(isTable ? '\n\n' : '\n')]),
    ...(rest > 0 ? [reviewWords[lang].more(rest)] : []),
  ].join('\n\n');
}

/** A text that may quote data: what it takes to make it harmless counts too. */
const quoted = (text: string, { text: most }: Size): string => fitting(text, most);

function fitting(text: string, most: number): string {
  const written = harmless(shortened(text, most));
  if (written.length <= most * 1.5) return written;
  const kept = Math.floor((Math.min(text.length, most) * most) / written.length);
  return harmless(shortened(text, Math.max(kept, 20)));
}

/** A text cut at a word, with how many characters are missing: those that a review left out before are among them. */
function shortened(text: string, most: number): string {
  const whole = collapse(text);
  const short = excerpt(whole, most);
  if (short === whole) return whole;
  const { kept, missing } = withoutLeftOut(whole);
  const shown = short.length - 1;
  return short.slice(0, shown) + leftOut(kept.length - shown + missing);
}

const path = (text: string, { text: most }: Size): string => code(excerpt(text, most));

function itemOf(item: Item, lang: InterfaceLang, size: Size): string {
  switch (item.kind) {
    case 'finding': {
      const { line } = reviewWords[lang];
      const where = line(path(item.file, size), item.line);
      return `- **${item.label}** (${where}): ${quoted(item.message, size)}\n  → ${quoted(item.hint, size)}`;
    }
    case 'line': {
      const more = item.more === '' ? '' : ` (${item.more})`;
      const where = item.where === null ? '' : ` — ${path(item.where, size)}`;
      return `- ${quoted(item.text, size)}${where}${more}`;
    }
    case 'row':
      return rowTable(item, lang, size);
  }
}

function rowTable(item: Item & { readonly kind: 'row' }, lang: InterfaceLang, size: Size): string {
  const words = reviewWords[lang];
  const { topics, objectives, activities, calendar } = documentWords[lang].columns;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const side = (label: string, cells: RowCells | null, others: RowCells | null) =>
    row([
      `**${label}**`,
      ...(cells ?? [[words.nothing], [], [], []]).map((cell, i) => cellOf(cell, others?.[i] ?? [], size)),
    ]);
  return [
    quoted(item.title, size),
    '',
    row(['', topics, objectives, activities, calendar]),
    `|${' --- |'.repeat(5)}`,
    side(words.before, item.before, item.after),
    side(words.after, item.after, item.before),
    ...(item.hidden === null ? [] : ['', item.hidden]),
  ].join('\n');
}

/** Characters of a cell at least: a change in it is seen however much else there is to show. */
const leastOfCell = 200;

/** The wordings of a cell, each on a line of its own; together no longer than half a text may be: a row has eight. */
function cellOf(cell: readonly string[], other: readonly string[], { text: most }: Size): string {
  const room = Math.max(most / 2, leastOfCell);
  const written = (wording: string, length: number) => fitting(printable(wording), length);
  return cellWithin(cell, other, { cell: room, wording: room }, written).join('<br>');
}
