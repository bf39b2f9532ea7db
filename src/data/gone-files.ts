import { type FileKind, kinds } from '../model/kinds.ts';
import type { ReadingArgs } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { listTree } from './commit-source.ts';
import type { Past } from './past.ts';
import { commitOf } from './refs.ts';

/** The files that all others refer to, and that every folder has from its beginning. */
const referredTo = ['sessions', 'members'] as const satisfies readonly FileKind[];

/**
 * The files that all others refer to and a folder has no more, though the version that was saved last has them: what
 * refers to them can't be checked then. One that only ends otherwise (`.yml`) is told as such.
 * @param past what Git remembers of the folder; asked only where one of them is missing
 * @returns their paths from the top of the work tree
 */
export async function goneFiles(snapshot: Snapshot, past: () => Promise<Past | null>): Promise<readonly string[]> {
  const misnamed = new Set(
    snapshot.problems
      .filter(({ rule }) => rule === 'unknown-file')
      .map(({ args }) => (args as ReadingArgs['unknown-file']).ended),
  );
  const missing = referredTo.filter(
    (kind) => snapshot[kind] === null && !snapshot.unreadKinds.has(kind) && !misnamed.has(kinds[kind].path),
  );
  const opened = missing.length === 0 ? null : await past();
  const head = opened && (await commitOf(opened.repository, 'HEAD'));
  if (!opened || !head) return [];
  const there = new Set(((await listTree(opened.repository, head, opened.objects)) ?? []).map(({ path }) => path));
  return missing
    .map((kind) => kinds[kind].path)
    .filter((path) => there.has(path))
    .map((path) => opened.repository.prefix + path);
}
