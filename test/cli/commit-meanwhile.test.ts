import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import { planFile, saves, twoPeople, types, typesWhile, unsaved, writes } from '../support/two-people.ts';

/** What two people have written at different places of the plan. */
const [own, others] = ['más transitadas', 'los consulados y las aduanas'];

/** Maria has something to save, and Ana has sent something else of the same file. */
async function bothWrote() {
  const people = await twoPeople();
  writes(people.ana, 'los consulados', others);
  await saves(people.ana, 'De Ana');
  writes(people.maria, 'más usadas', own);
  return people;
}

describe('a commit that another program makes of all that it knows', { timeout: 900_000 }, () => {
  test('at any moment of a save that joins what others sent takes nothing of theirs out of the shared repository', async () => {
    const untouched = await bothWrote();
    const { code, moments } = await typesWhile(untouched.maria, ['guardar', 'De Maria'], []);
    expect(code).toBe(0);
    const commands = moments.flatMap((name, i) => (name === 'git' ? [i + 1] : []));
    const told: string[] = [];
    for (const at of commands.slice(Math.floor(commands.length / 3))) {
      const { maria, shared } = await bothWrote();
      const commit = ['-C', maria.folder, 'commit', '--quiet', '--all', '--message', 'De otro programa'];
      const { code, err } = await typesWhile(maria, ['guardar', 'De Maria'], [{ at, git: commit }]);
      const isTold = flat(err).includes('su versión deshace lo que este comando había juntado');
      if (isTold) told.push(flat(err));
      expect([at, isTold, code]).toEqual([at, isTold, isTold ? 2 : code]);
      const again = await types(maria, 'guardar', isTold ? 'Lo que otro programa deshizo' : 'Otra vez');
      expect([at, again.code, again.err]).toEqual([at, 0, '']);
      const there = git(shared, 'show', `main:${planFile}`);
      expect([at, there.includes(own), there.includes(others)]).toEqual([at, true, true]);
      expect([at, unsaved(maria), git(shared, 'fsck', '--strict')]).toEqual([at, '', '']);
    }
    expect(told.length).toBeGreaterThan(0);
  });
});
