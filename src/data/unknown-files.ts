import type { Problem } from '../model/findings.ts';
import { groupedBy } from '../model/grouped.ts';
import { nearestWord } from '../model/nearest.ts';
import { readingProblem, type UnknownRegister } from '../model/reading.ts';
import { isRegister, registerNames } from '../model/register-names.ts';
import { registerNamed } from '../model/registers.ts';
import { knownPaths, originalOf, registerIn, withUsualEnding } from './paths.ts';

/** A file that has no place in a data folder, and whether it is one of data. */
export interface UnknownPath {
  readonly path: string;
  readonly yaml: boolean;
}

/**
 * What is told of such files. A folder of `registers/` that is no register's is one mistake, however many files stand in it.
 * @param taken the paths of the files that are read
 */
export function unknownFiles(paths: readonly UnknownPath[], taken: ReadonlySet<string>): readonly Problem[] {
  const folders = groupedBy(
    paths.filter(({ path, yaml }) => yaml && registerIn(path) !== null && !isRegister(registerIn(path))),
    ({ path }) => registerIn(path),
  );
  const inFolders = new Set([...folders.values()].flat());
  return paths.flatMap((one) => {
    if (!inFolders.has(one)) return [unknownFile(one, null, taken)];
    const name = registerIn(one.path);
    const inFolder = folders.get(name) ?? [];
    return inFolder[0] === one ? [unknownFile(one, unknownRegister(name ?? '', inFolder.length), taken)] : [];
  });
}

function unknownFile(
  { path, yaml }: UnknownPath,
  register: UnknownRegister | null,
  taken: ReadonlySet<string>,
): Problem {
  const ended = withUsualEnding(path);
  // Whoever gave it the usual ending would write over the file that has that name.
  const original = originalOf(path) ?? (ended !== path && taken.has(ended) ? ended : null);
  const like = nearestWord(
    ended,
    knownPaths.map((known) => known.path),
  );
  const near = knownPaths.find((known) => known.path === like)?.form ?? null;
  const problem = readingProblem('unknown-file', { file: path }, { name: path, yaml, ended, original, near, register });
  return yaml ? problem : { ...problem, level: 'warning' };
}

const unknownRegister = (name: string, files: number): UnknownRegister => ({
  name,
  near: registerNamed(name),
  known: registerNames,
  files,
});
