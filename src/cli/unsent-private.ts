import type { Past } from '../data/past.ts';
import { readCommit } from '../edit/history.ts';
import { broughtLast, fetched, type Upstream } from '../edit/push.ts';
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
 * @param isToClose whether a session is to be closed on it: its tag would keep them
 * @throws UsageError where a version that was not sent yet has what may not be public, or can't be read
 */
export async function checkUnsentPublic(past: Past, head: string, to: Upstream, isToClose: boolean): Promise<void> {
  const { repository } = past;
  if ((await past.at(head)).settings.visibility !== 'public') return;
  const { remote } = to;
  if ((await firstPrivate(past, { head, remote, known: [] })) === null) return;
  // What others have sent since needn't be known here as theirs. Closing asks nobody.
  const commit = isToClose ? await broughtLast(repository) : (await fetched(repository, to)).commit;
  const unsent = { head, remote, known: commit === null ? [] : [commit] };
  const found = await firstPrivate(past, unsent);
  if (found === null) return;
  const { why } = await readCommit(repository, found.version);
  throw new UsageError('unsentPrivate', {
    version: found.version.slice(0, 12),
    why: excerpt(why, 60),
    unread: found.unread,
    start: (await lastSent(repository, unsent))?.slice(0, 12) ?? null,
    isToClose,
  });
}

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
