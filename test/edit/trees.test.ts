import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/data/open-repository.ts';
import { entriesOf, storeCommit, usualMode } from '../../src/edit/store.ts';
import { emptyFolder } from '../support/folders.ts';
import { git, gitEnv } from '../support/repos.ts';

/** Names that Git sorts in different ways as files and as folders. */
const name = fc.constantFrom('a', 'a-b', 'a.b', 'a0', 'b', 'á');
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));

/** Files, none of which stands where another has its folder. */
const files = fc
  .uniqueArray(fc.tuple(path, fc.constantFrom('uno\n', 'dos\n')), { selector: ([one]) => one, maxLength: 8 })
  .map((all) => new Map(all.filter(([one]) => !all.some(([other]) => other.startsWith(`${one}/`)))));

/** A folder as Git makes it of these files. */
function treeByGit(folder: string, wanted: ReadonlyMap<string, string>): string {
  const given = (input: string, ...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: gitEnv, input, encoding: 'utf8' }).trim();
  const lines = [...wanted].map(
    ([one, text]) => `${usualMode} ${given(text, 'hash-object', '-w', '--stdin')}\t${one}\n`,
  );
  given('', 'read-tree', '--empty');
  given(lines.join(''), 'update-index', '--add', '--index-info');
  return given('', 'write-tree');
}

describe.each(['sha1', 'sha256'])('in a repository of %s', { timeout: 120_000 }, (format) => {
  test('a commit with some files changed is the one that Git makes, whatever becomes a file or a folder', async () => {
    const folder = emptyFolder();
    git(folder, 'init', '--quiet', `--object-format=${format}`, '-b', 'main');
    const repository = await openRepository(folder, gitEnv);
    const committed = async (parent: string | null, changes: ReadonlyMap<string, string | null>) => {
      const contents = [...changes].map(([one, text]) => ({
        path: one,
        bytes: text === null ? null : Buffer.from(text),
      }));
      const entries = entriesOf(repository, contents);
      return storeCommit(repository, { parent, entries, message: 'cambio' });
    };
    await fc.assert(
      fc.asyncProperty(files, files, async (before, after) => {
        const gone = [...before.keys()].filter((one) => !after.has(one)).map((one) => [one, null] as const);
        const commit = await committed(await committed(null, before), new Map([...gone, ...after]));
        expect(git(folder, 'rev-parse', `${commit}^{tree}`).trim()).toBe(treeByGit(folder, after));
      }),
      { numRuns: 40 },
    );
    git(folder, 'fsck', '--strict', '--no-dangling');
  });
});
