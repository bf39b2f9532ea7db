import { isOfLines, mistakesOfLines } from '../../../data/pasted-lines.ts';
import { groupedBy } from '../../../model/grouped.ts';
import { readingProblem, withoutValues } from '../../../model/reading.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import type { Correctable } from '../../../rules/check.ts';
import type { Open } from './steps.ts';

/**
 * Further corrections like those that are open: of what is pasted into a file many lines have the same mistake, and to read it
 * again after every few of them would take far longer than a person waits. As any other, they are tried before they are made.
 */
export function alike(open: readonly Correctable[], { files }: Snapshot): readonly Open[] {
  const found = groupedBy(
    open.filter(({ finding }) => finding.rule === 'yaml-syntax'),
    ({ finding }) => finding.file,
  );
  return [...found].flatMap(([path, some]) => {
    const file = files.get(path);
    const kinds = some.map(({ finding }) => (finding.args as { readonly kind?: string }).kind).filter(isOfLines);
    const [first] = some;
    if (!file || !first || kinds.length === 0) return [];
    const lines = new Set(some.map(({ finding }) => finding.line));
    return mistakesOfLines(file.text, kinds).flatMap(({ from, to, advice, changes = [] }) => {
      const place = file.range(from, to);
      if (lines.has(place.line)) return [];
      const problem = readingProblem('yaml-syntax', { file: path, from, to }, advice);
      const { args, withheld = false } = file.isPrivate ? withoutValues(problem) : problem;
      return [{ finding: { ...first.finding, ...place, args, withheld }, correction: changes, isAlike: true }];
    });
  });
}
