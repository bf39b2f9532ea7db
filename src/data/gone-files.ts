import { type FileKind, kinds } from '../model/kinds.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { listTree } from './commit-source.ts';
import type { Past } from './past.ts';
import { commitOf } from './refs.ts';

/** The files that all others refer to. */
const referredTo = ['sessions', 'members', 'instruments'] as const satisfies readonly FileKind[];

/**
 * The files that all others refer to and a folder has no more, though the version that was saved last has them: nothing that
 * refers to them is checked then.
 * @param past what Git remembers of the folder; asked only where one of them is missing
 * @returns their paths from the top of the work tree
 */
export async function goneFiles(snapshot: Snapshot, past: () => Promise<Past | null>): Promise<readonly string[]> {
  const missing = referredTo.filter((kind) => snapshot[kind] === null && !snapshot.unreadKinds.has(kind));
  const opened = missing.length === 0 ? null : await past();
  const head = opened && (await commitOf(opened.repository, 'HEAD'));
  if (!opened || !head) return [];
  const there = new Set(((await listTree(opened.repository, head, opened.objects)) ?? []).map(({ path }) => path));
  return missing
    .map((kind) => kinds[kind].path)
    .filter((path) => there.has(path))
    .map((path) => opened.repository.prefix + path);
}
