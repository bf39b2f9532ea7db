import { spawn } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderSource } from '../../../src/data/folder.ts';
import { load } from '../../../src/data/load.ts';
import { openPast } from '../../../src/data/past.ts';
import { branchOf } from '../../../src/edit/branch.ts';
import { close, planClosing } from '../../../src/edit/closing.ts';
import { sessionById } from '../../../src/model/sessions.ts';
import { emptyFolder, root } from '../../support/folders.ts';
import { data, decided, es, read, refs } from '../../support/meeting.ts';
import { git, gitEnv } from '../../support/repos.ts';

describe('a close that is interrupted', () => {
  const finished = async (folder: string) => {
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(git(folder, 'rev-parse', 'main'));
    expect(git(folder, 'status', '--porcelain', '-uall')).toBe('');
    expect(read(folder, 'sessions.yaml')).toContain('status: closed\n    ref: session/crm-9\n');
    expect(git(folder, 'log', '--format=%s').match(/Cierre de la IX/g)).toHaveLength(1);
  };

  for (const [n, step] of ['nothing', 'objects', 'refs', 'index', 'file'].entries())
    test(`after ${step}: the refs are as before or closed, and the same command again finishes`, async () => {
      const folder = await decided();
      const before = refs(folder);
      const past = await openPast(join(folder, 'plan-data'), 'plan-data', gitEnv);
      const snapshot = await load(folderSource(join(folder, 'plan-data')));
      const session = sessionById(snapshot, 'crm-9');
      if (!session) throw new Error('no session');
      const branch = await branchOf(past.repository);
      const closing = await planClosing(past, branch, { checked: snapshot, session, message: 'Cierre de la IX CE\n' });
      const steps = close(closing);
      for (let i = 0; i < n; i++) await steps.next();
      if (n < 2) expect(refs(folder)).toBe(before);
      else expect(refs(folder)).toContain('session/crm-9');
      await finished(folder);
    });

  test('with the tag written and the branch not, or the branch and not the tag', async () => {
    for (const undo of ['tag', 'branch'] as const) {
      const folder = await decided();
      const head = git(folder, 'rev-parse', 'main').trim();
      const sessions = read(folder, 'sessions.yaml');
      expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
      if (undo === 'tag') git(folder, 'tag', '-d', 'session/crm-9');
      else git(folder, 'update-ref', 'refs/heads/main', head);
      writeFileSync(data(folder, 'sessions.yaml'), sessions);
      await finished(folder);
    }
  });

  test('killed at 25 moments of its run', async () => {
    const made = await decided();
    const argv = [join(root, 'bin/crm-plan.js'), 'sesion', 'cerrar', 'IX', '--today', '2026-11-24'];
    const killedAfter = (cwd: string, ms: number): Promise<void> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, argv, { cwd, env: gitEnv, stdio: 'ignore' });
        const timer = setTimeout(() => child.kill('SIGKILL'), ms);
        child.on('close', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    const copy = (): string => {
      const folder = join(emptyFolder(), 'ejemplo');
      cpSync(made, folder, { recursive: true });
      return folder;
    };
    // Git itself is not killed with the program: it ends what it was doing.
    const quiet = async (folder: string) => {
      const locks = () =>
        readdirSync(join(folder, '.git'), { recursive: true }).filter((path) => String(path).endsWith('.lock'));
      for (let i = 0; i < 100 && locks().length > 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const timed = copy();
    const start = performance.now();
    await killedAfter(timed, 20_000);
    const length = performance.now() - start;
    const before = refs(made);
    let interrupted = 0;
    for (let i = 0; i < 25; i++) {
      const folder = copy();
      await killedAfter(folder, length * (0.55 + 0.018 * i));
      const now = refs(folder);
      const isClosed = now.includes('session/crm-9');
      if (!isClosed) expect(now).toBe(before);
      else expect(git(folder, 'show', 'session/crm-9:plan-data/sessions.yaml')).toContain('ref: session/crm-9');
      if (read(folder, 'sessions.yaml').includes('status: open')) interrupted += 1;
      await quiet(folder);
      await finished(folder);
    }
    expect(interrupted).toBeGreaterThan(0);
  }, 600_000);
});
