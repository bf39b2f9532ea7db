import { expect, test } from 'vitest';
import { openPast } from '../../src/data/past.ts';
import { indexed } from '../../src/data/work-tree.ts';
import { branchOf } from '../../src/edit/branch.ts';
import { keptFiles } from '../../src/edit/committing.ts';
import { checkNothingStaged } from '../../src/edit/staged.ts';
import { data } from '../support/meeting.ts';
import { commit, example, gitEnv } from '../support/repos.ts';

test('what another window saves meanwhile is not taken for something staged', async () => {
  const folder = await example();
  const past = await openPast(data(folder, ''), 'plan-data', gitEnv);
  const { repository } = past;
  const branch = await branchOf(repository);
  const kept = await keptFiles(past, branch);
  await checkNothingStaged(repository, branch, kept, await indexed(repository));
  commit(folder, { 'plan-data/nota.txt': 'una nota' });
  await expect(checkNothingStaged(repository, branch, kept, await indexed(repository))).rejects.toMatchObject({
    id: 'refsMoved',
  });
});
