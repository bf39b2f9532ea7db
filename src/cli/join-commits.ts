import type { Past } from '../data/past.ts';
import { roleOf } from '../data/paths.ts';
import { type Clash, joined } from '../diff/three-way.ts';
import { wholeOf } from '../edit/committing.ts';
import { type Commits, joinedFiles, type Way, ways } from '../edit/joining.ts';
import { storeCommit } from '../edit/store.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What comes of joining what two people saved. */
export type JoinOutcome =
  | { readonly is: 'joined'; readonly commit: string; readonly state: Snapshot }
  /** They wrote different things in one place, and nobody has decided which holds. */
  | { readonly is: 'clash'; readonly clashes: readonly Clash[]; readonly files: readonly string[] }
  /** Their changes are of different items, and their lines can't be told apart; with what comes of the lines alone. */
  | { readonly is: 'stuck'; readonly files: readonly string[]; readonly state: Snapshot };

/** How two commits are to be joined. */
export interface Join {
  readonly commits: Commits;
  /** Of a clash, or of a file that is no data file, whether it was decided that ours holds. */
  readonly isOurs: (clash: Clash) => boolean;
  readonly isOursFile: (path: string) => boolean;
  /** Of what is joined, given our state and what comes of it. */
  readonly message: (ours: Snapshot, joined: Snapshot) => string;
  /** The commits that it comes after, beside ours. */
  readonly others: readonly string[];
}

/**
 * Joins what was made of one commit by two people, item by item: by files and lines first, and what came of that has to
 * say of each item what whoever changed it wrote. Stores objects, and changes nothing that anybody sees.
 */
export async function joinCommits(
  past: Past,
  { commits, isOurs, isOursFile, message, others }: Join,
): Promise<JoinOutcome> {
  const { repository } = past;
  const whole = wholeOf(repository);
  const states = {
    base: await past.at(commits.base),
    ours: await past.at(commits.ours),
    theirs: await past.at(commits.theirs),
  };
  const { clashes, wrongIn } = joined(states, isOurs);
  const unread = new Set(Object.values(states).flatMap((state) => state.unread));
  /** Whether what a file says is seen item by item. */
  const isItems = (path: string): boolean => {
    if (!path.startsWith(repository.prefix)) return false;
    const file = path.slice(repository.prefix.length);
    const role = roleOf(file);
    return typeof role === 'object' && role.kind !== 'stamps' && !unread.has(file);
  };
  const tried = new Map<string, number>();
  const wayOf = (path: string): Way => ways[tried.get(path) ?? 0] ?? 'ours';
  let first: Snapshot | undefined;
  for (const _way of ways) {
    const { entries, both, torn, mute } = await joinedFiles(whole, commits, wayOf);
    const files = torn.filter((path) => !isItems(path) && !isOursFile(path));
    if (clashes.length > 0 || files.length > 0) return { is: 'clash', clashes, files };
    const about = { parent: commits.ours, others, entries };
    const state = await past.at(await storeCommit(whole, { ...about, message: '' }));
    first ??= state;
    const wrong = wrongIn(state).map((file) => repository.prefix + file);
    const silenced = mute.filter((path) => !isOursFile(path));
    if (wrong.length === 0 && silenced.length > 0) return { is: 'clash', clashes, files: silenced };
    if (wrong.length === 0) {
      const commit = await storeCommit(whole, { ...about, message: message(states.ours, state) });
      return { is: 'joined', commit, state };
    }
    const next = wrong.filter((path) => both.includes(path) && (tried.get(path) ?? 0) < ways.length - 1);
    if (next.length === 0) return { is: 'stuck', files: wrong, state: first };
    for (const path of next) tried.set(path, (tried.get(path) ?? 0) + 1);
  }
  return { is: 'stuck', files: [...tried.keys()], state: first ?? states.ours };
}
