import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openObjects } from '../../src/data/objects.ts';
import { openRepository } from '../../src/data/open-repository.ts';
import { type Standing, standingIn } from '../../src/data/standing.ts';
import * as bombs from '../support/bombs.ts';
import { commit, git, gitEnv, repository } from '../support/repos.ts';

/** What stands in some commits by some names, looked at one after the other. */
async function standing(
  folder: string,
  commits: readonly string[],
  ...names: string[]
): Promise<readonly (Standing | null)[]> {
  const objects = openObjects(await openRepository(folder, gitEnv));
  try {
    const of = standingIn(objects, new Set(names));
    return await Promise.all(commits.map((one) => of(git(folder, 'rev-parse', one).trim())));
  } finally {
    await objects.close();
  }
}

describe('what stands in the folders of a version', () => {
  test('is the same where all that has one of the names is the same, wherever it stands', async () => {
    const folder = repository({ 'a/x.txt': '1' });
    const word = fc.constantFrom('contacts', 'reports', 'otra', 'a');
    const path = fc.array(word, { minLength: 1, maxLength: 3 }).map((names) => `${names.join('/')}/f.yaml`);
    const files = fc.dictionary(path, fc.constantFrom('1', '2'), { minKeys: 1, maxKeys: 4 });
    /** What Git says of the same, by all paths. */
    const listed = (id: string) =>
      git(folder, 'ls-tree', '-r', id)
        .split('\n')
        .filter((line) => /\t(.*\/)?(contacts|reports)\//.test(line))
        .join('\n');
    const ids: string[] = [];
    for (const some of fc.sample(files, { numRuns: 40, seed: 1 })) {
      git(folder, 'rm', '-rq', '.');
      ids.push(commit(folder, some));
    }
    const byGit = ids.map(listed);
    const found = await standing(folder, ids, 'contacts', 'reports');
    const pairs = ids.flatMap((_id, i) => ids.map((_other, j) => [i, j] as const));
    const differing = pairs.filter(([i, j]) => (found[i]?.digest === found[j]?.digest) !== (byGit[i] === byGit[j]));
    expect(differing).toEqual([]);
    expect(new Set(found.map((one) => one?.digest)).size).toBeGreaterThan(10);
    expect(byGit.filter((said, i) => (found[i]?.digest === '') !== (said === ''))).toEqual([]);
  });

  test('the data folders are those with settings, but for what tools leave', async () => {
    const settings = 'formatVersion: 1\n';
    const folder = repository({
      'crm-plan.yaml': settings,
      'años/crm-plan.yaml': settings,
      'a/b/crm-plan.yaml': settings,
      'node_modules/x/crm-plan.yaml': settings,
      'c/otro.yaml': settings,
    });
    const [found] = await standing(folder, ['HEAD']);
    expect([...(found?.dataFolders ?? [])].sort()).toEqual(['', 'a/b/', 'años/']);
  });

  test('a million paths of a few folders are looked at by their folders; of folders without end nothing is told', async () => {
    const folder = repository({ 'plan-data/crm-plan.yaml': 'x\n' });
    bombs.treeBomb(folder, 'bomba', 9);
    bombs.deepTree(folder, 'honda', 120);
    const [bomb, deep] = await standing(folder, ['bomba', 'honda'], 'contacts');
    expect([bomb, deep]).toEqual([{ digest: '', dataFolders: ['plan-data/'] }, null]);
  });
});
