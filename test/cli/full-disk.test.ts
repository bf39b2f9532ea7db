import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, root } from '../support/folders.ts';
import { decided, es, flat, refs, reword } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { example, git, gitEnv, inRepository } from '../support/repos.ts';
import { saves, twoPeople, writes } from '../support/two-people.ts';

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

/** The commands that move a branch, each with a folder in which it has something to do. */
const commands = {
  'guardar Rutas': async () => {
    const folder = await example();
    reword(folder, 'más usadas', 'más transitadas');
    return folder;
  },
  'guardar Rutas, with what somebody else has sent': async () => {
    const { maria, ana } = await twoPeople();
    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    await saves(ana, 'De Ana');
    reword(maria.folder, 'más usadas', 'más transitadas');
    return maria.folder;
  },
  deshacer: async () => {
    const folder = await example();
    reword(folder, 'más usadas', 'más transitadas');
    expect((await es(folder, 'guardar', 'Rutas')).code).toBe(0);
    return folder;
  },
  'deshacer, with a shared repository': async () => {
    const { maria } = await twoPeople();
    reword(maria.folder, 'más usadas', 'más transitadas');
    expect((await es(maria.folder, 'guardar', 'Rutas')).code).toBe(0);
    return maria.folder;
  },
  'sesion cerrar IX --yes': decided,
} as const;

/** The branches and the tags of a folder. */
const ownRefs = (folder: string) => refs(folder).replace(/^refs\/(?!heads|tags).*\n/gm, '');

describe.skipIf(process.platform === 'win32')('a disk that is full at some moment of a command', () => {
  test.each(Object.entries(commands))(
    '%s: that nothing was changed is said only where that is so, and typed again it is done',
    async (named, made) => {
      const [command = ''] = named.split(', ');
      const { commands: all } = await typedOnFullDisk(await made(), command, 9_999);
      expect(all.length).toBeGreaterThan(2);
      for (const nth of all.keys()) {
        const folder = await made();
        const before = [ownRefs(folder), git(folder, 'status', '--porcelain')];
        const { code, err } = await typedOnFullDisk(folder, command, nth + 1);
        const isSame = ownRefs(folder) === before[0];
        const said = /Lo que había antes sigue como estaba\.$/.test(err);
        expect([nth, code, said, err]).toEqual([nth, 2, isSame, err]);
        if (isSame) expect(git(folder, 'status', '--porcelain')).toBe(before[1]);
        const again = await es(folder, ...command.split(' '), '--today', '2027-05-13');
        expect([nth, again.code, again.code === 0 ? '' : flat(again.err)]).toEqual([nth, 0, '']);
        expect(git(folder, 'status', '--porcelain')).toBe('');
      }
    },
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
