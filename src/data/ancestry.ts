import { git, gitAsked, linesOf } from './git.ts';
import { onceThere, type Repository } from './repository.ts';

/**
 * The commits that two come from: more than one where they were joined with each other more than once, in both directions.
 * @throws as `git`
 */
export const mergeBases = async (repository: Repository, one: string, other: string): Promise<readonly string[]> =>
  linesOf(await git(repository, 'merge-base', '--all', one, other));

/** As `mergeBases`; none also where only part of the history is here. */
export const commonCommits = (repository: Repository, one: string, other: string): Promise<readonly string[]> =>
  mergeBases(repository, one, other).catch(() => []);

/**
 * Which place each of some commits has in the history: those that it comes from have smaller ones, whatever the clocks said. None
 * where there are fewer than two, or where only part of the history is here.
 */
export async function placesInHistory(
  repository: Repository,
  commits: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  if (commits.size < 2) return new Map();
  const known = knownPlaces(repository);
  const input = [...commits].map((commit) => `${commit}\n`).join('');
  const places = known.get(input) ?? askPlaces(repository, input, commits);
  known.set(input, places);
  return places;
}

/** What was asked before, by what was asked: no commit ever comes from another one. */
const knownPlaces = onceThere(() => new Map<string, Promise<ReadonlyMap<string, number>>>());

async function askPlaces(repository: Repository, input: string, commits: ReadonlySet<string>) {
  const said = await gitAsked(repository, input, 'rev-list', '--topo-order', '--reverse', '--stdin').catch(() => '');
  const listed = linesOf(said).filter((commit) => commits.has(commit));
  return new Map(listed.map((commit, place) => [commit, place]));
}

/** The commits of the branch, the newest first, without those that were joined; none where there are none yet. */
export const lastCommits = async (repository: Repository, most: number): Promise<readonly string[]> =>
  linesOf(await git(repository, 'rev-list', '--first-parent', `--max-count=${most}`, 'HEAD').catch(() => ''));

/** When a commit was made, in seconds since 1970, as it says itself. */
export async function timeOf(repository: Repository, commit: string): Promise<number> {
  const text = await git(repository, 'cat-file', 'commit', commit);
  return Number(/^committer .*> (\d+) [+-]\d+$/m.exec(text)?.[1] ?? 0);
}
