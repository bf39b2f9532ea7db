import { escapeMarkdown } from '../../render/markdown.ts';
import type { Cell, Section } from './answer.ts';
import type { Format } from './index.ts';

/** For pages of a forge and for mails. */
export const markdown: Format = ({ sections }) => `${sections.map(part).join('\n\n')}\n`;

const cell = (value: Cell): string => escapeMarkdown(String(value ?? ''));

function part(section: Section): string {
  if ('heading' in section) return `## ${cell(section.heading)}`;
  if ('paragraph' in section) return cell(section.paragraph);
  const row = (cells: readonly Cell[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [row(section.columns), `|${' --- |'.repeat(section.columns.length)}`, ...section.rows.map(row)].join('\n');
}
