import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, root } from '../support/folders.ts';
import { decided, es, flat, refs, reword } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { example, git, gitEnv } from '../support/repos.ts';
import { headOf, saves, textOf, twoPeople, writes } from '../support/two-people.ts';

const logs = ['.git/logs/HEAD', '.git/logs/refs/heads/main'] as const;

/** The commands that move a branch, each with a folder in which it has something to do. */
const commands = {
  'guardar x': async () => {
    const folder = await example();
    reword(folder, 'más usadas', 'más transitadas');
    return folder;
  },
  deshacer: async () => {
    const folder = await example();
    reword(folder, 'más usadas', 'más transitadas');
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    return folder;
  },
  'sesion cerrar IX --yes': decided,
} as const;

const all = Object.entries(commands);

/**
 * Types a command while Git can't write to a log: a folder comes into its place when the refs are written, and goes again.
 * @param isFull whether the disk has no room for an index either
 */
function typedWithout(log: string, folder: string, command: string, isFull = false) {
  const programs = emptyFolder();
  const [place, aside] = [join(folder, log), join(programs, 'log')];
  const real = join(git(folder, '--exec-path').trim(), 'git');
  const full = 'echo "fatal: unable to write new index file: No space left on device" >&2; exit 128';
  const lines = [
    isFull ? `[ "$1" = update-index ] && { ${full}; }` : '',
    `[ "$1" = update-ref ] || exec '${real}' "$@"`,
    `mv '${place}' '${aside}'; mkdir -p '${place}/x'; touch '${place}/x/y'`,
    `'${real}' "$@"; code=$?`,
    `rm -r '${place}'; mv '${aside}' '${place}'; exit $code`,
  ];
  writeFileSync(join(programs, 'git'), `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 });
  const env = { ...gitEnv, PATH: `${programs}:${gitEnv.PATH}` };
  return crmPlan([...command.split(' '), '--lang', 'es', '--today', '2027-05-13'], { cwd: folder, env });
}

const type = (folder: string, command: string) => es(folder, ...command.split(' '), '--today', '2027-05-13');

/** What is not saved in a folder. */
const unsaved = (folder: string) => git(folder, 'status', '--porcelain', '-uall');

describe.skipIf(process.platform === 'win32')('where Git fails at a log while refs are written', () => {
  test.each(all)('%s: with the log of HEAD the refs are written by then, and all is done', async (command, made) => {
    const folder = await made();
    const commits = Number(git(folder, 'rev-list', '--count', 'main'));
    expect((await typedWithout(logs[0], folder, command)).code).toBe(0);
    expect([Number(git(folder, 'rev-list', '--count', 'main')), unsaved(folder)]).toEqual([commits + 1, '']);
    reword(folder, 'rutas', 'vías');
    expect(await type(folder, 'guardar más')).toMatchObject({ code: 0, err: '' });
  });

  test.each(all)(
    '%s: with the log of the branch nothing is written, and typed again it is done',
    async (command, made) => {
      const folder = await made();
      const before = refs(folder);
      const { code } = await typedWithout(logs[1], folder, command);
      expect([code, refs(folder)]).toEqual([2, before]);
      expect((await type(folder, command)).code).toBe(0);
      expect([refs(folder) === before, unsaved(folder)]).toEqual([false, '']);
    },
  );

  test('a save with the log of HEAD and then with the index: that it is saved is said, and typed again it is done', async () => {
    const folder = await commands['guardar x']();
    const { code, err } = await typedWithout(logs[0], folder, 'guardar x', true);
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/^Lo suyo quedó guardado, .* repita el comando/)]);
    expect(await type(folder, 'guardar x')).toMatchObject({ code: 0, err: '' });
    expect(unsaved(folder)).toBe('');
  });

  test('a save that joins what another one has sent, with the log of HEAD: all is done', async () => {
    const { shared, maria, ana } = await twoPeople();
    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    await saves(ana, 'De Ana');
    reword(maria.folder, 'más usadas', 'más transitadas');
    expect((await typedWithout(logs[0], maria.folder, 'guardar x')).code).toBe(0);
    expect([textOf(maria), unsaved(maria.folder)]).toEqual([expect.stringContaining('es: La prevención\n'), '']);
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('a closing with the log of its tag: that it is done in part is said, and typed again it is done', async () => {
    const folder = await decided();
    git(folder, 'config', 'core.logAllRefUpdates', 'always');
    const log = join(folder, '.git/logs/refs/tags/session/crm-9');
    mkdirSync(join(log, 'x'), { recursive: true });
    writeFileSync(join(log, 'x/y'), '');
    const { code, err } = await type(folder, 'sesion cerrar IX --yes');
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringMatching(/Git escribió solo una parte .*que hará lo que falta\.$/),
    ]);
    rmSync(log, { recursive: true });
    expect((await type(folder, 'sesion cerrar IX --yes')).code).toBe(0);
    expect([git(folder, 'rev-parse', 'session/crm-9'), unsaved(folder)]).toEqual([
      git(folder, 'rev-parse', 'main'),
      '',
    ]);
  });
});

/** Whoever is root may write everywhere. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Types a command as somebody who isn't root, to whom the folder belongs. */
function typedByOwner(folder: string, command: string) {
  const argv = [...command.split(' '), '--lang', 'es', '--today', '2027-05-13'];
  const ran = spawnSync(process.execPath, [join(root, 'bin/crm-plan.js'), ...argv], {
    cwd: folder,
    env: gitEnv,
    encoding: 'utf8',
    ...nobody,
  });
  return { code: ran.status, said: flat(ran.stderr) };
}

const givenToNobody = (folder: string) => {
  if (nobody.uid) execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, dirname(folder)]);
};

describe.skipIf(process.platform === 'win32')('a log to which Git may not write', () => {
  for (const log of [...logs, '.git/logs/refs/heads'])
    test.each(all)(`${log}, %s: nothing is changed, and what is said to be typed helps`, async (command, made) => {
      const folder = await made();
      if (log.endsWith('heads')) rmSync(join(folder, logs[1]));
      givenToNobody(folder);
      chmodSync(join(folder, log), 0o444);
      const before = readFileSync(join(folder, '.git/refs/heads/main'), 'utf8');
      const { code, said } = typedByOwner(folder, command);
      expect([code, said]).toEqual([2, expect.stringContaining(`No tiene permiso para escribir en «${log}»`)]);
      expect(readFileSync(join(folder, '.git/refs/heads/main'), 'utf8')).toBe(before);
      const [, typed = ''] = /con: (chmod .*") y repita/.exec(said) ?? [];
      expect(spawnSync('sh', ['-c', typed], nobody).status).toBe(0);
      expect(typedByOwner(folder, command).code).toBe(0);
    });

  test.skipIf(!nobody.uid)('one of another user: whose it is is said, and how it is had back', async () => {
    const folder = await commands['guardar x']();
    givenToNobody(folder);
    chownSync(join(folder, logs[0]), 0, 0);
    chmodSync(join(folder, logs[0]), 0o644);
    const { code, said } = typedByOwner(folder, 'guardar x');
    const typed = `sudo chown -R "$(whoami)" "${join(folder, '.git')}"`;
    expect([code, said]).toEqual([2, expect.stringContaining(`Pertenece a otro usuario`)]);
    expect(said).toContain(typed);
  });

  test('one that Git does not write by its settings is no hindrance', async () => {
    const folder = await commands['guardar x']();
    rmSync(join(folder, '.git/logs'), { recursive: true });
    mkdirSync(join(folder, '.git/logs'));
    git(folder, 'config', 'core.logAllRefUpdates', 'false');
    givenToNobody(folder);
    chmodSync(join(folder, '.git/logs'), 0o555);
    expect(typedByOwner(folder, 'guardar x')).toEqual({ code: 0, said: expect.stringContaining('') });
  });

  test('a folder in the place of one is told as a folder', async () => {
    const folder = await commands['guardar x']();
    rmSync(join(folder, logs[0]));
    mkdirSync(join(folder, logs[0]));
    const { code, err } = await type(folder, 'guardar x');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/^«\.git\/logs\/HEAD» es una carpeta, .*Quítela/)]);
    rmSync(join(folder, logs[0]), { recursive: true });
    expect((await type(folder, 'guardar x')).code).toBe(0);
  });
});
