import type { Problem } from '../model/findings.ts';
import { type FileKind, kindNamed } from '../model/kinds.ts';
import { whenAsked } from '../model/once.ts';
import { type ReadingArgs, readingProblem } from '../model/reading.ts';
import { decode } from './decode.ts';
import { agrees } from './generated/agreement.ts';
import { limits } from './limits.ts';
import { type Outcome, refused, sound } from './outcome.ts';
import type { Entry, Source } from './source.ts';
import { textFile } from './text-file.ts';
import { loadedBeside } from './tuning.ts';
import { readUsual, usualFile } from './usual-yaml.ts';

/**
 * Contents read before, by what their bytes are known by and by what kind of file they were in: what two commits share, or
 * two names in one, is parsed once.
 */
export type Known = Map<string, Promise<Outcome>>;

/** Reads a file, where its content was not read before. */
export async function readOnce(source: Source, entry: Entry, kind: FileKind, known: Known): Promise<Outcome> {
  if (entry.id === undefined) return inPlace(await readOne(source, entry, kind), entry.path);
  const key = `${entry.id} ${kind}`;
  const outcome = known.get(key) ?? readOne(source, entry, kind);
  known.set(key, outcome);
  // What could not be read of one commit is said of that one.
  outcome.catch(() => known.delete(key));
  return inPlace(await outcome, entry.path);
}

/** What was read of a content, as that of a file of a path; with whether it belongs there. */
function inPlace(outcome: Outcome, path: string): Outcome {
  const { kind, file, data, mend } = outcome;
  const here = (problem: Problem): Problem =>
    problem.at.file === path ? problem : { ...problem, at: { ...problem.at, file: path } };
  const problems = [...outcome.problems.map(here), ...(data === undefined ? [] : misplaced(kind, path, data))];
  return {
    ...outcome,
    file: { ...file, path },
    problems,
    ...(mend && { mend: () => mend()?.map(here) ?? null }),
  };
}

/** What files with mistakes need: most folders have none. */
const inFull = whenAsked(() => loadedBeside(() => import('./in-full.ts')));

async function readOne(source: Source, { path, size }: Entry, kind: FileKind): Promise<Outcome> {
  const tooLarge = (bytes: number) =>
    refused(
      kind,
      textFile(path, '', () => null),
      [readingProblem('file-too-large', { file: path }, { bytes, most: limits.bytes })],
    );
  if (size > limits.bytes) return tooLarge(size);
  const bytes = await source.read(path);
  if (bytes.length > limits.bytes) return tooLarge(bytes.length);

  const { text, problem, isRead } = decode(path, bytes);
  const usual = problem ? undefined : readUsual(path, text);
  if (usual && agrees[kind](usual)) return sound(kind, usualFile(path, text), usual);
  const { readInFull, undecodable } = await inFull();
  if (problem && !isRead) return undecodable(kind, path, text, problem);
  const outcome = readInFull(kind, path, text, usual);
  return problem ? { ...outcome, problems: [problem, ...outcome.problems] } : outcome;
}

/** A file in a folder repeats in its name what its content says. */
export function misplaced(kind: FileKind, path: string, data: unknown): Problem[] {
  const { path: folder, named } = kindNamed(kind);
  if (named === undefined) return [];
  const parts = path
    .slice(folder.length)
    .replace(/\.yaml$/, '')
    .split('/');
  const content = named.map((key) => String((data as Record<string, unknown>)[key]));
  const wrong = named.findIndex((_key, i) => content[i] !== parts[i]);
  const key = named[wrong];
  if (key === undefined) return [];
  return [
    readingProblem(
      'wrong-place',
      { file: path, path: [key] },
      { name: path, content: `${folder}${content.join('/')}.yaml`, key, near: null, isTaken: false },
    ),
  ];
}

/** The path that a misplaced file's content belongs to. */
export const misplacedFrom = ({ problems }: Outcome): string | undefined =>
  problems.flatMap(({ rule, args }) =>
    rule === 'wrong-place' ? [(args as ReadingArgs['wrong-place']).content] : [],
  )[0];
