import type { FilePath } from '../model/findings.ts';
import type { DataFile } from '../model/snapshot.ts';
import type { Outcome } from './outcome.ts';
import { misplaced, misplacedFrom } from './read-file.ts';

/** A file after all were read. */
export interface Settled {
  /** With all that is told of it. */
  readonly outcome: Outcome;
  /** As it is where only keys that nobody knows are wrong in it: as if the rest were all of it. */
  readonly sure: Outcome;
  /** Where such keys stand. */
  readonly holders: readonly FilePath[];
}

/** In how many files a correction is looked for: each takes a while, and a person corrects one file after the other. */
const mostMended = 5;

/** What is told of each file, now that it is known which others there are. */
export function settled(read: readonly Outcome[]): readonly Settled[] {
  const paths = new Set(read.map(({ file }) => file.path));
  const doubtful = new Set(read.filter(({ mend }) => mend !== undefined).slice(0, mostMended));
  return read.map((outcome) => {
    if (doubtful.has(outcome)) return withSure({ ...outcome, problems: outcome.mend?.() ?? outcome.problems });
    // A copy of another file would hold the same items, and each of them would be reported as repeated.
    const own = paths.has(misplacedFrom(outcome) ?? '') ? { ...outcome, data: undefined } : outcome;
    // Where no correction was looked for, nobody knows whether such a key only stands in the wrong place.
    return own.mend ? { outcome: own, sure: own, holders: [] } : withSure(own);
  });
}

function withSure(outcome: Outcome): Settled {
  const { kind, file, problems } = outcome;
  const part = problems.every(({ rule }) => rule === 'unknown-key') ? outcome.inPart?.() : null;
  // What holds in place of the settings is right wherever they are in doubt.
  if (!part || kind === 'settings' || misplaced(kind, file.path, part.data).length > 0)
    return { outcome, sure: outcome, holders: [] };
  const { data, holders, asWritten } = part;
  const locate: DataFile['locate'] = (path, side) => file.locate(asWritten(path), side);
  const names: DataFile['names'] = (path, isPrivate) => file.names(asWritten(path), isPrivate);
  return {
    outcome,
    sure: { ...outcome, data, file: { ...file, locate, names } },
    holders: holders.map((path) => ({ file: file.path, path })),
  };
}
