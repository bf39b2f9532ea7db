import { allAlike, isOfLines } from '../../../data/pasted-lines.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import type { Correctable } from '../../../rules/check.ts';
import type { Open } from './steps.ts';

/**
 * Further corrections like those that are open: of what is pasted into a file many lines have the same mistake, and to read it
 * again after every few of them would take far longer than a person waits. As any other, they are tried before they are made.
 */
export function alike(open: readonly Correctable[], { files }: Snapshot): readonly Open[] {
  const first = new Map<string, Correctable>();
  const found = new Set<string>();
  for (const one of open) {
    const { rule, file, line, args } = one.finding;
    const key = `${(args as { readonly kind?: string }).kind} ${file}`;
    if (rule !== 'yaml-syntax') continue;
    if (!first.has(key)) first.set(key, one);
    found.add(`${file} ${line}`);
  }
  return [...first.values()].flatMap(({ finding }) => {
    const file = files.get(finding.file);
    const { kind } = finding.args as { readonly kind?: string };
    if (!file || !isOfLines(kind)) return [];
    return allAlike(file.text, kind).flatMap(({ from, to, changes }) => {
      const place = file.range(from, to);
      const isOpen = found.has(`${finding.file} ${place.line}`);
      return changes && !isOpen
        ? [{ finding: { ...finding, ...place, args: {} }, correction: changes, isAlike: true }]
        : [];
    });
  });
}
