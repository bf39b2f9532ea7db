import type { Past } from '../data/past.ts';
import { readCommit } from '../edit/history.ts';
import { lastSent, unsentChanging } from '../edit/sending.ts';
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
 * @throws UsageError where a version that was not sent yet has what may not be public
 */
export async function checkUnsentPublic(past: Past, head: string, isToClose: boolean): Promise<void> {
  const { repository } = past;
  if ((await past.at(head)).settings.visibility !== 'public') return;
  for (const id of await unsentChanging(repository, head, privateFolders)) {
    if (!(await past.holdsData(id))) continue;
    if (privateIn(await past.at(id)).next().done) continue;
    const { why } = await readCommit(repository, id);
    throw new UsageError('unsentPrivate', {
      version: id.slice(0, 12),
      why: excerpt(why, 60),
      start: (await lastSent(repository, head))?.slice(0, 12) ?? null,
      isToClose,
    });
  }
}
