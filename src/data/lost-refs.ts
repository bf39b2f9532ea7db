import type { LostRef } from '../model/earlier.ts';
import { UsageError } from '../model/errors.ts';
import { textIn } from './git-files.ts';
import { checkReadable } from './readable.ts';
import { isRef } from './ref-files.ts';
import { commitsOf, objectsNamed, refsThere } from './refs.ts';
import type { Repository } from './repository.ts';

/**
 * How it stands with refs that lead to no commit, by their full names: of one that is left out there is nothing in the repository.
 * @throws UsageError where a part of the repository may not be read
 */
export async function lostRefs(
  repository: Repository,
  refs: readonly string[],
): Promise<ReadonlyMap<string, Exclude<LostRef, 'absent'>>> {
  if (refs.length === 0) return new Map();
  const loose = await checkReadable(repository, refs);
  const named = await refsThere(repository, refs);
  const led = await objectsNamed(repository, refs.filter(isRef));
  // Of a file that holds no ref Git doesn't tell, and neither deletes it nor fetches anything while it is there.
  return new Map([
    ...[...loose].map((ref) => [ref, 'damaged'] as const),
    ...[...named].map((ref) => [ref, 'nowhere'] as const),
    ...[...led.keys()].map((ref) => [ref, 'noVersion'] as const),
  ]);
}

/**
 * Has to be called of a ref that leads to no commit.
 * @throws UsageError where it is there and leads to nothing: it doesn't hold what a ref does, names what isn't in the
 * repository, or may not be read
 */
export async function checkRefLeads(repository: Repository, ref: string): Promise<void> {
  const lost = (await lostRefs(repository, [ref])).get(ref);
  if (lost === undefined || lost === 'noVersion') return;
  const isBranch = ref.startsWith('refs/heads/');
  const last = isBranch ? await lastLogged(repository, ref) : null;
  if (lost === 'damaged' || (isBranch && (await checkReadable(repository, [ref])).has(ref)))
    throw new UsageError('refDamaged', { ref, isBranch, last });
  // Git has put it into a file with others.
  if (isBranch) throw new UsageError('branchLeadsNowhere', { ref, last });
  throw new UsageError('tagLeadsNowhere', { tag: ref.replace('refs/tags/', '') });
}

/** How many of the last places of a branch are looked at. */
const mostPlaces = 20;

/** The last place of a branch, as its log says, that is still in the repository; null where none is. */
async function lastLogged(repository: Repository, ref: string): Promise<string | null> {
  const lines = ((await textIn(repository, `logs/${ref}`)) ?? '').trimEnd().split('\n').slice(-mostPlaces).reverse();
  const ids = lines.flatMap((line) => /^[0-9a-f]+ ([0-9a-f]{40,64}) /.exec(line)?.[1] ?? []);
  const commits = await commitsOf(repository, ids);
  return ids.find((id) => commits.has(id)) ?? null;
}
