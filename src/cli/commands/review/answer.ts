import { documentWords } from '../../../messages/documents/index.ts';
import type { Finding } from '../../../model/findings.ts';
import { sentenceOf } from '../../../views/change-sentences.ts';
import type { Review, RowCells } from '../../../views/review.ts';
import type { Speech } from '../../context.ts';
import { sentences } from '../../finding-answers.ts';
import type { Answer } from '../../formats/answer.ts';
import { json } from '../../formats/json.ts';
import { printable, type Terminal } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import { type Item, type ReviewSection, sectionsOf } from './sections.ts';
import { reviewWords } from './words.ts';

/** Bytes of a review as JSON: whoever reads it elsewhere takes no more (`most` of `artifact.ts`). */
const mostBytes = 950_000;

/** Characters of a sentence in JSON. */
const mostOfSentence = 2_000;

/** A review for every format to print. */
export function reviewAnswer(review: Review, speech: Speech): Answer {
  return {
    json: fittingJson(review, speech),
    columns: [],
    rows: [],
    sections: [],
    text: (terminal) => reviewText(review, speech, terminal),
  };
}

/** As much of a review as may be handed on: of the lists the one that takes most is halved until it fits, `summary` counts everything. */
function fittingJson(review: Review, speech: Speech): object {
  const all = jsonOf(review, speech);
  const answer = { json: all, columns: [], rows: [], sections: [], text: () => '' };
  const bytes = [...json(answer, { paint: {} as Terminal['paint'], width: 80 })].reduce(
    (total, part) => total + Buffer.byteLength(part),
    0,
  );
  if (bytes <= mostBytes) return all;
  const sizeOf = (list: (typeof lists)[number]) => JSON.stringify(all[list]).length;
  const largest = lists.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
  return fittingJson(
    { ...review, [largest]: review[largest].slice(0, Math.floor(review[largest].length / 2)) },
    speech,
  );
}

const lists = ['findings', 'changes', 'rows', 'files', 'notices', 'unread'] as const;

const cut = (text: string): string => text.slice(0, mostOfSentence).replace(/[\uD800-\uDBFF]$/u, '');

function jsonOf(review: Review, speech: Speech): Readonly<Record<(typeof lists)[number], object>> {
  return {
    ...review,
    findings: review.findings.map((finding) => {
      const { message, hint } = sentences(finding as unknown as Finding, speech);
      return { ...finding, message: cut(message), hint: cut(hint) };
    }),
    changes: review.changes.map((change) => ({
      ...change,
      message: cut(printable(sentenceOf(change.said[speech.lang], speech.lang))),
    })),
  };
}

/** How many items of a part a terminal shows. */
const mostItems = 20;

function reviewText(review: Review, speech: Speech, terminal: Terminal): string {
  const words = reviewWords[speech.lang];
  const { paint, width } = terminal;
  const { errors, warnings } = review.summary.new;
  const color = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
  const blocks = [paint.bold(words.title), color(wrap(words.verdict(review.summary), width))];
  for (const section of sectionsOf(review, speech)) blocks.push(sectionText(section, speech, terminal));
  return `${blocks.join('\n\n')}\n`;
}

function sectionText({ heading, lead, items, total }: ReviewSection, speech: Speech, terminal: Terminal): string {
  const { paint, width } = terminal;
  const shown = items.slice(0, mostItems);
  const rest = total - shown.length;
  return [
    paint.bold(`${heading}${total > 0 ? ` (${total})` : ''}`),
    ...lead.map((text) => wrap(text, width, '  ')),
    ...shown.map((item, i) => itemText(item, speech, terminal, shown[i - 1])),
    ...(rest > 0 ? [`  ${reviewWords[speech.lang].more(rest)}`] : []),
  ].join('\n');
}

/** @param last the item before: what it says too isn't said again of several files */
function itemText(item: Item, { lang }: Speech, { paint, width }: Terminal, last: Item | undefined): string {
  const words = reviewWords[lang];
  switch (item.kind) {
    case 'finding':
      return [
        wrap(`${item.label}: ${item.message}`, width, '  · '),
        wrap(item.hint, width, '    → '),
        paint.dim(`    ${words.line(item.file, item.line)}`),
      ].join('\n');
    case 'line': {
      const more = item.more === '' ? '' : ` (${item.more})`;
      if (item.where === null) return wrap(`${item.text}${more}`, width, '  · ');
      const where = paint.dim(`    ${item.where}${more}`);
      const isSaid = last?.kind === 'line' && last.text === item.text;
      return isSaid ? where : `${wrap(item.text, width, '  · ')}\n${where}`;
    }
    case 'row':
      return [
        `  ${item.title}`,
        ...cellTexts(item.before, item.after, lang, width),
        ...(item.hidden === null ? [] : [wrap(item.hidden, width, '    ')]),
      ].join('\n');
  }
}

/** The cells of a row that differ, as they were and as they are. */
function cellTexts(
  before: RowCells | null,
  after: RowCells | null,
  lang: Speech['lang'],
  width: number,
): readonly string[] {
  const words = reviewWords[lang];
  const { topics, objectives, activities, calendar } = documentWords[lang].columns;
  return [topics, objectives, activities, calendar].flatMap((column, i) => {
    const [was, is] = [before?.[i] ?? [], after?.[i] ?? []];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const side = (label: string, cell: readonly string[]) =>
      wrap(`${label}: ${printable(cell.join(' · ')) || words.nothing}`, width, '      ');
    return [`    ${column}`, side(words.before, was), side(words.after, is)];
  });
}
