import type { Past } from '../data/past.ts';
import type { Branch } from '../edit/branch.ts';
import { readCommit } from '../edit/history.ts';
import { broughtLast, fetched, remoteSetting, remotesMeant, type Upstream } from '../edit/push.ts';
import { lastSent, type Unsent, unsentChanging } from '../edit/sending.ts';
import { UsageError } from '../model/errors.ts';
import { fileKinds, kindNamed } from '../model/kinds.ts';
import { excerpt } from '../model/text.ts';
import { privateIn } from '../rules/private-in-clear.ts';

/** The folders of the data that may hold what is private. */
const privateFolders = fileKinds
  .map(kindNamed)
  .filter(({ isPrivate }) => isPrivate !== undefined)
  .map(({ path }) => path);

/**
 * What is sent is sent with all versions under it: in a public repository a name that was taken out since would be in its
 * history for good.
 * @param head the last version that would be sent
 * @throws UsageError where a version that was not sent yet has what may not be public, or can't be read
 */
export async function checkUnsentPublic(past: Past, head: string, to: Upstream): Promise<void> {
  const { repository } = past;
  if (!(await isPublic(past, head))) return;
  const { remote } = to;
  if ((await firstPrivate(past, { head, remote, known: [] })) === null) return;
  // What others have sent since needn't be known here as theirs.
  const { commit } = await fetched(repository, to);
  const unsent = { head, remote, known: commit === null ? [] : [commit] };
  const found = await firstPrivate(past, unsent);
  if (found !== null) throw await refusal(past, unsent, found, { isToClose: false, choice: null });
}

/**
 * The same of a session that is to be closed: its tag would keep the versions under it. Nothing is asked of another
 * repository; where nobody has said to which one the branch is sent, each of them has to take it.
 * @throws UsageError where a version that was not sent yet has what may not be public, or can't be read
 */
export async function checkClosingPublic(past: Past, head: string, branch: Branch): Promise<void> {
  const { repository } = past;
  const remotes = await remotesMeant(repository, branch);
  if (remotes.length === 0 || !(await isPublic(past, head))) return;
  // What was brought last is of one of several: nobody knows of which.
  const brought = remotes.length === 1 ? await broughtLast(repository) : null;
  const known = brought === null ? [] : [brought];
  const looked = await Promise.all(
    remotes.map(async (remote) => ({ remote, found: await firstPrivate(past, { head, remote, known }) })),
  );
  const [refusing] = looked.flatMap(({ remote, found }) => (found === null ? [] : [{ remote, found }]));
  if (refusing === undefined) return;
  const { remote, found } = refusing;
  const taking = looked.find((one) => one.found === null)?.remote ?? null;
  const choice = remotes.length === 1 ? null : { remote, taking, setting: remoteSetting(branch) };
  throw await refusal(past, { head, remote, known }, found, { isToClose: true, choice });
}

/** Where nobody has said to which of several repositories a branch is sent: one that it can't be sent to, and one that it can. */
interface Choice {
  readonly remote: string;
  readonly taking: string | null;
  /** The setting by which it is said. */
  readonly setting: string;
}

async function refusal(
  past: Past,
  unsent: Unsent,
  { version, unread }: Found,
  about: { readonly isToClose: boolean; readonly choice: Choice | null },
): Promise<UsageError<'unsentPrivate'>> {
  const { why } = await readCommit(past.repository, version);
  return new UsageError('unsentPrivate', {
    version: version.slice(0, 12),
    why: excerpt(why, 60),
    unread,
    start: (await lastSent(past.repository, unsent))?.slice(0, 12) ?? null,
    ...about,
  });
}

const isPublic = async (past: Past, head: string): Promise<boolean> =>
  (await past.at(head)).settings.visibility === 'public';

/** A version that may not be sent, with the file of it that can't be read and may hold anything. */
interface Found {
  readonly version: string;
  readonly unread: string | null;
}

async function firstPrivate(past: Past, unsent: Unsent): Promise<Found | null> {
  for (const version of await unsentChanging(past.repository, unsent, privateFolders)) {
    if (!(await past.holdsData(version))) continue;
    const state = await past.at(version);
    const unread = state.unread.find((path) => privateFolders.some((folder) => path.startsWith(folder)));
    if (unread !== undefined || !privateIn(state).next().done) return { version, unread: unread ?? null };
  }
  return null;
}
