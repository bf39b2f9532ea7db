import { spawn, spawnSync } from 'node:child_process';
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
import { data, decided, es, flat, plan, read, refs } from '../../support/meeting.ts';
import { git, gitEnv, inRepository } from '../../support/repos.ts';

const steps = ['nothing', 'objects', 'refs', 'index', 'file'] as const;

/** Closes the ninth session of the example up to a step, and no further. */
async function closedUpTo(folder: string, last: (typeof steps)[number]): Promise<void> {
  const past = await openPast(join(folder, 'plan-data'), 'plan-data', gitEnv);
  const snapshot = await load(folderSource(join(folder, 'plan-data')));
  const session = sessionById(snapshot, 'crm-9');
  if (!session) throw new Error('no session');
  const branch = await branchOf(past.repository);
  const closing = await planClosing(past, branch, { checked: snapshot, session, message: 'Cierre de la IX CE\n' });
  const done = close(closing);
  for (const _step of steps.slice(1, steps.indexOf(last) + 1)) await done.next();
}

describe('a close that is interrupted', () => {
  const finished = async (folder: string) => {
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(git(folder, 'rev-parse', 'main'));
    expect(git(folder, 'status', '--porcelain', '-uall')).toBe('');
    expect(read(folder, 'sessions.yaml')).toContain('status: closed\n    ref: session/crm-9\n');
    expect(git(folder, 'log', '--format=%s').match(/Cierre de la IX/g)).toHaveLength(1);
  };

  for (const [n, step] of steps.entries())
    test(`after ${step}: the refs are as before or closed, and the same command again finishes`, async () => {
      const folder = await decided();
      const before = refs(folder);
      await closedUpTo(folder, step);
      if (n < 2) expect(refs(folder)).toBe(before);
      else expect(refs(folder)).toContain('session/crm-9');
      const isHalf = n === 2 || n === 3;
      const listed = flat((await es(folder, 'sesion')).out);
      expect(listed.includes('abierta en sessions.yaml y cerrada según su etiqueta, session/crm-9')).toBe(isHalf);
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

  test('what somebody commits with Git in between takes it back: that is said, and what is to be typed saves it again', async () => {
    for (const [step, words] of [
      ['refs', ['commit', '-qm', 'x']],
      ['index', ['commit', '-qam', 'x']],
    ] as const) {
      const folder = await decided();
      await closedUpTo(folder, step);
      git(folder, ...words);
      const close = () => es(folder, 'sesion', 'cerrar', 'IX');
      const taken = await close();
      expect([taken.code, flat(taken.err)]).toEqual([
        2,
        expect.stringMatching(
          /una versión posterior la dejó abierta .* status: closed y ref: session\/crm-9, y guárdelo/,
        ),
      ]);
      const closed = read(folder, 'sessions.yaml').replace('status: open', 'status: closed\n    ref: session/crm-9');
      writeFileSync(data(folder, 'sessions.yaml'), closed);
      const unsaved = await close();
      expect([unsaved.code, flat(unsaved.err)]).toEqual([
        2,
        expect.stringMatching(
          /la última versión guardada la deja abierta\. Guárdelo con: crm-plan guardar "Cierre de la reunión"\./,
        ),
      ]);
      const [, action = '', reason = ''] = /crm-plan (\S+) "(.+?)"/.exec(flat(unsaved.err)) ?? [];
      expect((await es(folder, action, reason)).code).toBe(0);
      expect(git(folder, 'diff', '--stat', 'session/crm-9', 'main')).toBe('');
      expect((await close()).out).toContain('ya está cerrada');
      expect((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'x')).code).toBe(0);
    }
  }, 300_000);

  test('killed when nothing was left to do but to take a file of its own away: the same command does', async () => {
    const folder = await decided();
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    const { pid = 0 } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(data(folder, `.crm-plan-sessions.yaml.${pid}.0123456789ab.0.tmp`), '');
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'status', '--porcelain', '-uall')).toBe('');
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
    // Git itself is not killed with the program: it ends what it was doing, or begins it still.
    const quiet = async (folder: string) => {
      const isLocked = () =>
        readdirSync(join(folder, '.git'), { recursive: true }).some((path) => String(path).endsWith('.lock'));
      for (let [i, still] = [0, 0]; i < 200 && still < 5; i++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        still = isLocked() ? 0 : still + 1;
      }
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
      await quiet(folder);
      const now = refs(folder);
      const isClosed = now.includes('session/crm-9');
      if (!isClosed) expect(now).toBe(before);
      else expect(git(folder, 'show', 'session/crm-9:plan-data/sessions.yaml')).toContain('ref: session/crm-9');
      if (read(folder, 'sessions.yaml').includes('status: open')) interrupted += 1;
      await finished(folder);
    }
    expect(interrupted).toBeGreaterThan(0);
  }, 600_000);
});

describe('a closing that is half done is finished before anything is saved', () => {
  const everything = (folder: string) => [refs(folder), git(folder, 'status', '--porcelain', '-uall')];
  const isClosed = (folder: string) => git(folder, 'show', 'main:plan-data/sessions.yaml').includes('session/crm-9');
  const changed = (folder: string) =>
    writeFileSync(data(folder, plan), read(folder, plan).replace('más usadas', 'más transitadas'));
  const toFinish =
    /(interrumpió, termínelo con: crm-plan sesion cerrar|interrupted, finish it with: crm-plan session close) crm-9\..*(sesion reabrir|session reopen) crm-9 --reason "…"\. (No se cambió nada|Nothing was changed)\.$/;

  for (const step of ['refs', 'index'] as const)
    test(`after ${step}, in both languages, what is said to be typed finishes it`, async () => {
      const folder = await decided();
      await closedUpTo(folder, step);
      const before = everything(folder);
      for (const words of ['guardar x', 'guardar --dry-run', 'deshacer', 'save x --lang en']) {
        const { code, out, err } = await inRepository(folder, words.split(' '));
        expect([code, out, flat(err)]).toEqual([2, '', expect.stringMatching(toFinish)]);
        expect(everything(folder)).toEqual(before);
      }
      const [, typed = ''] = /crm-plan (sesion [^.]+)/.exec(flat((await es(folder, 'guardar', 'x')).err)) ?? [];
      expect((await es(folder, ...typed.split(' '))).code).toBe(0);
      expect(git(folder, 'status', '--porcelain', '-uall')).toBe('');
      changed(folder);
      expect((await es(folder, 'guardar', 'x')).code).toBe(0);
      expect(isClosed(folder)).toBe(true);
    });

  test('nor is another session closed', async () => {
    const folder = await decided();
    await closedUpTo(folder, 'index');
    const workshop =
      '  - id: taller\n    kind: workshop\n    name:\n      es: Taller\n      en: Workshop\n    year: 2026\n    status: open\n';
    writeFileSync(data(folder, 'sessions.yaml'), read(folder, 'sessions.yaml') + workshop);
    const before = everything(folder);
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'taller');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(toFinish)]);
    expect(everything(folder)).toEqual(before);
  });

  test('what was staged was not to be committed; taken back, the closing is still finished first', async () => {
    const folder = await decided();
    await closedUpTo(folder, 'refs');
    git(folder, 'restore', '--staged', '.');
    expect(flat((await es(folder, 'guardar', 'x')).err)).toMatch(toFinish);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'status', '--porcelain', '-uall')).toBe('');
  });

  test('what somebody has edited in between is kept, and saved once it is finished', async () => {
    const folder = await decided();
    await closedUpTo(folder, 'index');
    changed(folder);
    const sessions = read(folder, 'sessions.yaml');
    writeFileSync(data(folder, 'sessions.yaml'), `${sessions}# una nota\n`);
    expect(flat((await es(folder, 'guardar', 'x')).err)).toMatch(toFinish);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    expect(git(folder, 'show', `main:plan-data/${plan}`)).toContain('más transitadas');
    expect(git(folder, 'show', 'main:plan-data/sessions.yaml')).toContain('# una nota\n');
    expect(isClosed(folder)).toBe(true);
  });

  test('the closing that follows a reopening, too; the reopening itself is saved', async () => {
    const folder = await decided();
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'x')).code).toBe(0);
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    await closedUpTo(folder, 'index');
    expect(flat((await es(folder, 'guardar', 'x')).err)).toMatch(toFinish);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'show', 'main:plan-data/sessions.yaml')).toContain('ref: session/crm-9-r2\n');
  });

  test('a session that somebody opened by hand is told apart where it still has its tag, and what is to be typed opens it rightly', async () => {
    const byHand =
      /(abrió a mano en sessions\.yaml|opened it by hand in sessions\.yaml).*(sesion cerrar|session close) crm-9\..*(sesion reabrir|session reopen) crm-9 --reason/;
    const folder = await decided();
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    const closed = read(folder, 'sessions.yaml');
    const entry = 'status: closed\n    ref: session/crm-9';
    const opened = (as: string) => writeFileSync(data(folder, 'sessions.yaml'), closed.replace(entry, as));
    opened('status: open');
    expect(flat((await es(folder, 'guardar', 'x')).err)).toMatch(toFinish);
    opened('status: open\n    ref: session/crm-9');
    for (const words of ['guardar x', 'deshacer', 'save x --lang en']) {
      const { code, err } = await inRepository(folder, words.split(' '));
      expect([code, flat(err)]).toEqual([2, expect.stringMatching(byHand)]);
    }
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(read(folder, 'sessions.yaml')).toBe(closed);
    expect((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'x')).code).toBe(0);
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
  });

  test('a tag that is no closing of this branch holds nothing back', async () => {
    const stray = await decided();
    git(stray, 'tag', 'session/crm-9', 'HEAD~1');
    expect((await es(stray, 'guardar', 'x')).code).toBe(0);
    const undone = await decided();
    await es(undone, 'sesion', 'cerrar', 'IX');
    git(undone, 'reset', '-q', '--hard', 'HEAD^');
    writeFileSync(data(undone, 'sessions.yaml'), `${read(undone, 'sessions.yaml')}# una nota\n`);
    expect((await es(undone, 'guardar', 'x')).code).toBe(0);
  });
});
