import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, root } from '../support/folders.ts';
import { es, flat, refs } from '../support/meeting.ts';
import { copiedWhole, moving } from '../support/moving.ts';
import { crmPlan } from '../support/program.ts';
import { example, git, gitEnv, inRepository } from '../support/repos.ts';

/** The commands of Git that write, as far as the program has it write. */
const writing = 'update-ref|update-index|hash-object|mktree|commit-tree|fetch|unpack-objects|index-pack';

/**
 * Types a command while the disk has no room for what Git is to write, from its nth command on that writes.
 * @returns with how many such commands there were
 */
async function typedOnFullDisk(folder: string, command: string, nth: number) {
  const programs = emptyFolder();
  const counted = join(programs, 'counted');
  writeFileSync(counted, '');
  const real = join(git(folder, '--exec-path').trim(), 'git');
  const lines = [
    `for word; do case "$word" in ${writing}) echo "$word" >> '${counted}';`,
    `[ $(wc -l < '${counted}') -ge ${nth} ] && { echo 'fatal: unable to write new file: No space left on device' >&2; exit 128; };`,
    'break;; esac; done',
    `exec '${real}' "$@"`,
  ];
  writeFileSync(join(programs, 'git'), `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 });
  const env = { ...gitEnv, PATH: `${programs}:${gitEnv.PATH}` };
  const { code, out, err } = await crmPlan([...command.split(' '), '--lang', 'es', '--today', '2027-05-13'], {
    cwd: folder,
    env,
  });
  return { code, out: flat(out), err: flat(err), commands: readFileSync(counted, 'utf8').trim().split('\n') };
}

/** The branches and the tags of a folder. */
const ownRefs = (folder: string) => refs(folder).replace(/^refs\/(?!heads|tags).*\n/gm, '');

describe.skipIf(process.platform === 'win32')('a disk that is full at some moment of a command', () => {
  test.each(Object.entries(moving))(
    '%s: that nothing was changed is said only where that is so, and typed again it is done',
    async (command, made) => {
      const whole = await made();
      const { commands: all } = await typedOnFullDisk(copiedWhole(whole), command, 9_999);
      expect(all.length).toBeGreaterThan(2);
      for (const nth of all.keys()) {
        const folder = copiedWhole(whole);
        const before = [ownRefs(folder), git(folder, 'status', '--porcelain')];
        const { code, out, err } = await typedOnFullDisk(folder, command, nth + 1);
        const status = git(folder, 'status', '--porcelain');
        const isSame = ownRefs(folder) === before[0] && status === before[1];
        // What others had sent may be there by then, whole, which was told.
        const isBrought = status === '' && out.includes('se juntaron con los suyos') && !out.includes('Quedó deshecho');
        const said = /Lo que había antes sigue como estaba\.$/.test(err);
        const isTrue = said ? isSame || (command === 'deshacer' && isBrought) : !isSame;
        expect([nth, code, isTrue, err]).toEqual([nth, 2, true, err]);
        const again = await es(folder, ...command.split(' '), '--today', '2027-05-13');
        expect([nth, again.code, again.code === 0 ? '' : flat(again.err)]).toEqual([nth, 0, '']);
        expect(git(folder, 'status', '--porcelain')).toBe('');
      }
    },
    300_000,
  );
});

describe.skipIf(process.platform === 'win32')('a disk that is full while documents are written', () => {
  test('of those of before not one is replaced, which is said', async () => {
    const folder = await example();
    await inRepository(folder, ['generar']);
    const out = join(folder, 'out');
    const names = readdirSync(out);
    // The last page of the plan is larger than what fits, and those before it are not.
    const most = Math.floor(statSync(join(out, 'plan.es+en.html')).size / 512);
    for (const name of names) writeFileSync(join(out, name), 'old');
    const program = [process.execPath, join(root, 'bin/crm-plan.js'), 'generar'];
    const { status, stderr } = spawnSync('sh', ['-c', `ulimit -f ${most}; exec "$@"`, 'sh', ...program], {
      cwd: folder,
      env: { ...gitEnv, CRM_PLAN_LANG: 'es' },
      encoding: 'utf8',
    });
    expect([status, flat(stderr)]).toEqual([
      2,
      expect.stringMatching(/EFBIG.*Lo que había antes sigue como estaba\.$/),
    ]);
    expect(readdirSync(out).sort()).toEqual([...names].sort());
    expect(names.map((name) => readFileSync(join(out, name), 'utf8'))).toEqual(names.map(() => 'old'));
  });
});
