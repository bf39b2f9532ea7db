import { git, gitAsked, gitParts, linesOf } from '../data/git.ts';
import type { Objects } from '../data/objects.ts';
import { commitOf, commitsUnder } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import { standingIn } from '../data/standing.ts';
import type { Branch } from './branch.ts';
import { moveRefs } from './committing.ts';
import { closingTags } from './history.ts';
import type { RefUpdate } from './store.ts';

/**
 * The undo that is being sent, or what came of joining it with what others have sent. Who was killed meanwhile, or had no
 * network, and types it again wants it sent, and nothing more taken back.
 */
const sendingRef = 'refs/worktree/crm-plan/sending';

/** Whether the branch's last commit is an undo that was still to be sent. */
export const isToBeSent = async (repository: Repository, { head }: Pick<Branch, 'head'>): Promise<boolean> =>
  head !== null && (await commitOf(repository, sendingRef)) === head;

/** Remembers which undo is to be sent; null where none is any more. */
export async function rememberSending(repository: Repository, commit: string | null): Promise<void> {
  const from = await commitOf(repository, sendingRef);
  if (from !== commit) await moveRefs(repository, [{ ref: sendingRef, to: commit, from }], 'crm-plan: sending');
}

/** What has to be moved with a branch so that what is to be sent is still known where it was joined with what others have sent. */
export async function sendingMoved(
  repository: Repository,
  { head }: Pick<Branch, 'head'>,
  to: string,
): Promise<readonly RefUpdate[]> {
  return (await isToBeSent(repository, { head })) ? [{ ref: sendingRef, to, from: head }] : [];
}

/** Whether a branch has what no shared repository is known to have; where there is none, there is nobody to have it. */
export async function isUnsent(repository: Repository, { head }: Branch): Promise<boolean> {
  if (head === null || (await git(repository, 'remote')) === '') return false;
  return (await git(repository, 'rev-list', '--max-count=1', head, '--not', '--remotes')) !== '';
}

/** What may not have been sent yet: a version, and those that are there where it is to be sent to, as far as they are here. */
export interface Unsent {
  readonly head: string;
  readonly there: readonly string[];
}

/** The versions that a remote is known to have by what was sent there or fetched before: nothing is asked of it. */
export const knownThere = async (repository: Repository, remote: string): Promise<readonly string[]> => [
  ...(await commitsUnder(repository, `refs/remotes/${remote}/`)).values(),
];

/** By the standard input: another repository may have more branches and tags than a command takes words. */
const notThere = ({ there }: Unsent): string => there.map((id) => `^${id}\n`).join('');

/** How many versions are looked at before they are sent: more than anybody saves without sending. */
const mostUnsent = 10_000;

/** How many of them at once. */
const atOnce = 64;

/**
 * The versions that were not sent yet, and that have something at a path of a data folder (`crm-plan.yaml`) that none before them
 * has so: the last first. The folder may have had another name. Git itself would go through all that a
 * version holds, which a few objects make endless.
 * @param open opens the repository's objects
 * @returns null where there is more than can be looked at
 */
export async function unsentChanging(
  repository: Repository,
  unsent: Unsent,
  paths: readonly string[],
  open: () => Objects,
): Promise<readonly string[] | null> {
  const versions = await unsentVersions(repository, unsent);
  if (versions === null) return null;
  const objects = open();
  try {
    const standing = standingIn(objects, new Set(paths.map((path) => path.replace(/\/$/, ''))));
    const digests = new Map<string, Promise<string | null>>();
    const digestOf = (commit: string): Promise<string | null> => {
      const found = digests.get(commit) ?? standing(commit).then((one) => one?.digest ?? null);
      digests.set(commit, found);
      return found;
    };
    const isChanging = async ([id = '', ...parents]: readonly string[]): Promise<boolean | null> => {
      const [own, before] = await Promise.all([digestOf(id), Promise.all(parents.map(digestOf))]);
      return own === null ? null : own !== '' && !before.includes(own);
    };
    const changing: string[] = [];
    for (let i = 0; i < versions.length; i += atOnce) {
      const some = versions.slice(i, i + atOnce);
      const found = await Promise.all(some.map(isChanging));
      if (found.includes(null)) return null;
      changing.push(...some.flatMap(([id = ''], n) => (found[n] ? [id] : [])));
    }
    return changing;
  } finally {
    await objects.close();
  }
}

/** Bytes of what Git says of them: a commit with thousands of parents is none of people's. */
const mostOfVersions = 10_000_000;

/** The versions that were not sent yet, the last first, each with those before it; null where they are too many. */
export async function unsentVersions(
  repository: Repository,
  unsent: Unsent,
): Promise<readonly (readonly string[])[] | null> {
  const said: Buffer[] = [];
  let bytes = 0;
  const asked = ['--stdin', '--parents', `--max-count=${mostUnsent + 1}`, unsent.head] as const;
  for await (const part of gitParts(repository, notThere(unsent), 'rev-list', ...asked)) {
    bytes += part.length;
    if (bytes > mostOfVersions) return null;
    said.push(part);
  }
  const lines = linesOf(Buffer.concat(said).toString('utf8'));
  return lines.length > mostUnsent ? null : lines.map((line) => line.split(' '));
}

/**
 * A version that was sent and on which all that was not can be made one; null where there is none, or a session was closed
 * since: its tag keeps the version that it stands on.
 */
export async function lastSent(repository: Repository, unsent: Unsent): Promise<string | null> {
  const lines = linesOf(await gitAsked(repository, notThere(unsent), 'rev-list', '--stdin', '--boundary', unsent.head));
  const closings = await closingTags(repository);
  if (lines.some((line) => closings.has(line))) return null;
  return lines.find((line) => line.startsWith('-'))?.slice(1) ?? null;
}
