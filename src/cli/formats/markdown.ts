import type { Stretch } from '../../model/word-changes.ts';
import { escapeMarkdown } from '../../render/markdown.ts';
import type { Cell, Marked, Section } from './answer.ts';
import type { Format } from './index.ts';

/** For pages of a forge and for mails. */
export const markdown: Format = ({ sections }) => [`${sections.map(part).join('\n\n')}\n`];

const cell = (value: Cell | Marked): string =>
  typeof value === 'object' && value !== null
    ? value.marked.map((one) => one.map(stretch).join('')).join('<br>')
    : escapeMarkdown(String(value ?? ''));

/** GitHub strikes out what was removed and makes bold what was added; spaces stand outside the signs. */
function stretch({ mark, text }: Stretch): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (mark === 'same' || words === '') return `${before}${escapeMarkdown(words)}${after}`;
  const sign = mark === 'removed' ? '~~' : '**';
  return `${before}${sign}${escapeMarkdown(words)}${sign}${after}`;
}

function part(section: Section): string {
  if ('heading' in section) return `## ${cell(section.heading)}`;
  if ('paragraph' in section) return cell(section.paragraph);
  const row = (cells: readonly (Cell | Marked)[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [row(section.columns), `|${' --- |'.repeat(section.columns.length)}`, ...section.rows.map(row)].join('\n');
}
