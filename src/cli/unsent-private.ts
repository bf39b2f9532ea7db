import type { Past } from '../data/past.ts';
import type { Branch } from '../edit/branch.ts';
import { readCommit } from '../edit/history.ts';
import { unsentUnder } from '../edit/sending.ts';
import { UsageError } from '../model/errors.ts';
import { excerpt } from '../model/text.ts';
import { privateIn } from '../rules/private-in-clear.ts';

/**
 * What is sent is sent with all versions under it: in a public repository a name that was taken out since would be in its
 * history for good.
 * @throws UsageError where a version that was not sent yet has what may not be public
 */
export async function checkUnsentPublic(past: Past, branch: Branch): Promise<void> {
  const { repository } = past;
  const { commits, start } = await unsentUnder(repository, branch);
  if (branch.head === null || commits.length === 0) return;
  if ((await past.at(branch.head)).settings.visibility !== 'public') return;
  for (const id of commits) {
    if (!(await past.holdsData(id))) continue;
    if (privateIn(await past.at(id)).next().done) continue;
    const { why } = await readCommit(repository, id);
    throw new UsageError('unsentPrivate', {
      version: id.slice(0, 12),
      why: excerpt(why, 60),
      start: start?.slice(0, 12) ?? null,
    });
  }
}
