import { escapeMarkdown } from '../../render/markdown.ts';
import type { MarkedPart } from '../../views/shown-wording.ts';
import type { Cell, Marked, Section } from './answer.ts';
import type { Format } from './index.ts';

/** For pages of a forge and for mails. */
export const markdown: Format = ({ sections }) => [`${sections.map(part).join('\n\n')}\n`];

const cell = (value: Cell | Marked): string =>
  typeof value === 'object' && value !== null
    ? value.marked.map((one) => one.map(marked).join('')).join('<br>')
    : escapeMarkdown(String(value ?? ''));

/** What was removed and what was added, as papers mark it: beside a sign, `**` and `~~` would be shown as they are written. */
function marked({ added, removed, text }: MarkedPart): string {
  const shown = escapeMarkdown(text);
  return removed ? `<del>${shown}</del>` : added ? `<ins>${shown}</ins>` : shown;
}

function part(section: Section): string {
  if ('heading' in section) return `## ${cell(section.heading)}`;
  if ('paragraph' in section) return cell(section.paragraph);
  const row = (cells: readonly (Cell | Marked)[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [row(section.columns), `|${' --- |'.repeat(section.columns.length)}`, ...section.rows.map(row)].join('\n');
}
