import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../support/folders.ts';
import { data, decided, flat } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { commit, example, git, gitEnv } from '../support/repos.ts';
import { tracedGit } from '../support/traced-git.ts';
import { twoPeople, types, unsaved } from '../support/two-people.ts';

const [few, many] = [3, 12];

/** Notes beside the plan, each in a folder of its own; every other one has the line ends of Windows. */
const notes = (n: number, first: string, last = 'fin'): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: n }, (_, i) => {
      const text = [`${first} ${i}`, 'a', 'b', 'c', 'd', `${last} ${i}`, ''];
      return [`plan-data/notas/${i}/nota.txt`, text.join(i % 2 === 0 ? '\n' : '\r\n')];
    }),
  );

/** Runs a command that has to do what it is asked for, and tells how often it started each command of Git. */
async function gitStartedBy(folder: string, ...argv: string[]): Promise<ReadonlyMap<string, number>> {
  const { PATH, started } = tracedGit();
  const { code, err } = await crmPlan([...argv, '--today', '2026-11-24'], { cwd: folder, env: { ...gitEnv, PATH } });
  expect(code, err).toBe(0);
  return started();
}

describe('Git is started as often for many files and folders as for a few', { timeout: 120_000 }, () => {
  test('by save', async () => {
    const started = async (n: number) => {
      const folder = await example();
      commit(folder, notes(n, 'uno'));
      writeFiles(folder, notes(n, 'dos'));
      writeFiles(join(folder, 'plan-data/otras'), notes(n, 'nuevas'));
      const all = await gitStartedBy(folder, 'guardar', 'Notas', '--no-push');
      expect(git(folder, 'status', '--porcelain')).toBe('');
      expect(git(folder, 'show', 'main:plan-data/notas/2/nota.txt')).toMatch(/^dos 2\n/);
      return all;
    };
    expect(await started(many)).toEqual(await started(few));
  });

  test('by undo, also of what others went on to change', async () => {
    const started = async (n: number) => {
      const folder = await example();
      commit(folder, notes(n, 'uno'));
      writeFiles(folder, notes(n, 'dos'));
      await gitStartedBy(folder, 'guardar', 'Notas', '--no-push');
      commit(folder, notes(n, 'dos', 'punto final'));
      const all = await gitStartedBy(folder, 'deshacer', '--no-push');
      expect(git(folder, 'status', '--porcelain')).toBe('');
      expect(git(folder, 'show', 'main:plan-data/notas/2/nota.txt')).toBe('uno 2\na\nb\nc\nd\npunto final 2\n');
      return all;
    };
    expect(await started(many)).toEqual(await started(few));
  });

  test('by the closing of a session', async () => {
    const started = async (n: number) => {
      const folder = await decided();
      writeFiles(folder, notes(n, 'uno'));
      return gitStartedBy(folder, 'sesion', 'cerrar', 'IX');
    };
    expect(await started(many)).toEqual(await started(few));
  });
});

test('what a command reads of the history is given by one Git, however often it looks', async () => {
  const givenBy = async (folder: string, ...argv: string[]): Promise<number> => {
    const { PATH, givers } = tracedGit();
    const { code, err } = await crmPlan([...argv, '--today', '2026-11-24'], { cwd: folder, env: { ...gitEnv, PATH } });
    expect(code, err).toBe(0);
    return givers();
  };
  const folder = await decided();
  expect(await givenBy(folder, 'guardar', 'Decisiones', '--no-push')).toBe(1);
  expect(await givenBy(folder, 'deshacer', '--no-push')).toBe(1);
  expect(await givenBy(await decided(), 'sesion', 'cerrar', 'IX')).toBe(1);
});

test('files of whatever size are saved byte by byte', async () => {
  const folder = await example();
  const sizes = [0, 1, 15, 16, 2047, 2048, 65_535, 65_536, 65_537, 131_070, 262_144, 3_000_000];
  const bytesOf = (size: number) => Buffer.from(Array.from({ length: size }, (_, i) => (i * i) % 251));
  for (const size of sizes) writeFileSync(data(folder, `${size}.bin`), bytesOf(size));
  await gitStartedBy(folder, 'guardar', 'Archivos', '--no-push');
  expect(git(folder, 'fsck', '--strict')).toBe('');
  for (const size of sizes) {
    const kept = execFileSync('git', ['cat-file', 'blob', `main:plan-data/${size}.bin`], {
      cwd: folder,
      env: gitEnv,
      maxBuffer: 10_000_000,
    });
    expect(kept.equals(bytesOf(size))).toBe(true);
  }
});

// Disks of other systems have no such names.
test.skipIf(process.platform !== 'linux')(
  'a file beside those that are saved keeps its name, in whatever letters an old computer wrote it',
  async () => {
    const folder = await example();
    const name = Buffer.concat([Buffer.from(`${folder}/a`), Buffer.from([0xf1]), Buffer.from('o.txt')]);
    writeFileSync(name, 'uno\n');
    commit(folder, {});
    const list = () => execFileSync('git', ['ls-tree', '-z', 'main'], { cwd: folder, env: gitEnv, encoding: 'latin1' });
    expect(list()).toContain('\ta\u00f1o.txt\0');
    writeFileSync(data(folder, 'nota.txt'), 'una nota\n');
    await gitStartedBy(folder, 'guardar', 'Nota', '--no-push');
    expect(list()).toContain('\ta\u00f1o.txt\0');
    expect(git(folder, 'status', '--porcelain')).toBe('');
  },
);

test.skipIf(process.platform !== 'linux')(
  'such a file of the plan’s folder, there or gone, is left as it is, and nothing is saved in its name',
  async () => {
    const folder = await example();
    const name = Buffer.concat([Buffer.from(data(folder, 'a')), Buffer.from([0xf1]), Buffer.from('o.txt')]);
    writeFileSync(name, 'uno\n');
    commit(folder, {});
    const [last, tree] = ['main', 'main^{tree}'].map((of) => git(folder, 'rev-parse', of));
    const saves = async () => {
      await crmPlan(['guardar', 'Nada', '--no-push'], { cwd: folder, env: gitEnv });
      return ['main', 'main^{tree}'].map((of) => git(folder, 'rev-parse', of));
    };
    expect(await saves()).toEqual([last, tree]);
    rmSync(name);
    expect(await saves()).toEqual([last, tree]);
  },
);

test.skipIf(process.platform !== 'linux')(
  'what another person makes of such a file is joined by Git alone, as the message says, and keeps its name',
  async () => {
    const { shared, maria, ana } = await twoPeople();
    const nameIn = (folder: string) => Buffer.concat([Buffer.from(`${folder}/a`), Buffer.from([0xf1, 0x2e, 0x74])]);
    const sends = (text: string) => {
      writeFileSync(nameIn(maria.folder), text);
      commit(maria.folder, {});
      git(maria.folder, 'push', '--quiet');
    };
    sends('uno\n');
    git(ana.folder, 'pull', '--quiet');
    sends('dos\n');
    writeFileSync(data(ana.folder, 'nota.txt'), 'una nota\n');
    const refused = await types(ana, 'guardar', 'Nota');
    expect([refused.code, flat(refused.err)]).toEqual([2, expect.stringContaining('git pull --no-rebase --no-edit')]);
    git(ana.folder, 'pull', '--quiet', '--no-rebase', '--no-edit');
    expect((await types(ana, 'guardar')).code).toBe(0);
    const list = execFileSync('git', ['ls-tree', '-r', '-z', 'main'], { cwd: shared, env: gitEnv, encoding: 'latin1' });
    const [, id = ''] = /([0-9a-f]{40})\ta\u00f1\.t\0/.exec(list) ?? [];
    expect(git(shared, 'cat-file', 'blob', id)).toBe('dos\n');
    expect(list).toContain('plan-data/nota.txt');
    expect(list).not.toContain('\u00ef\u00bf\u00bd');
    expect(unsaved(ana)).toBe('');
  },
);
