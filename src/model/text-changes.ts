import type { Range, TextChange } from './findings.ts';
import type { DataFile } from './snapshot.ts';

/** The stretch of a file's text that a place in it is, in UTF-16 offsets. */
export const stretchOf = (
  { startOf }: DataFile,
  { line, column, endLine, endColumn }: Range,
): { readonly from: number; readonly to: number } => ({
  from: startOf(line) + column - 1,
  to: startOf(endLine) + endColumn - 1,
});

/** A text with some of its stretches replaced, of which none holds a part of another. */
export function withChanges(text: string, changes: readonly TextChange[]): string {
  const sorted = [...changes].sort((a, b) => a.from - b.from);
  const parts = sorted.map(({ from, by }, i) => text.slice(sorted[i - 1]?.to ?? 0, from) + by);
  return parts.join('') + text.slice(sorted.at(-1)?.to ?? 0);
}
