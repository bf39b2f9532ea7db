import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/folders.ts';
import { git } from '../support/repos.ts';
import { copiedPeople, headOf, textOf, twoPeople, types, typesWhile, unsaved, writes } from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';
const spread = 'Difundir los resultados del estudio entre los consulados';
const glossary = 'plan-data/glossary.yaml';

/** Every moment takes long: that is for `npm run check:long`. */
const parts = process.env['CRM_PLAN_RUNS'] === undefined ? 3 : 1_000;
const spreadOver = (moments: number, from = 0): readonly number[] => {
  const stride = Math.max(1, Math.floor((moments - from) / parts));
  return Array.from({ length: Math.floor((moments - from) / stride) }, (_, i) => from + 1 + i * stride);
};

/** Two people who have both changed something, one of whom has saved it. */
async function bothChanged() {
  const people = await twoPeople();
  writes(people.ana, study, `${study} cada año`);
  writes(people.ana, 'terms:', '# de Ana\nterms:', glossary);
  expect((await types(people.ana, 'guardar', 'De Ana')).code).toBe(0);
  writes(people.maria, spread, `${spread} y las embajadas`);
  return people;
}

const argv = ['guardar', 'De María'];

describe('a save that joins what somebody else has saved', () => {
  test('killed at some moments: as before or saved, nothing of the other taken back, and the same command again finishes', async () => {
    const made = await bothChanged();
    const whole = await typesWhile(copiedPeople(made).maria, argv, []);
    expect([whole.code, whole.err]).toEqual([0, '']);
    const before = headOf(made.maria.folder);
    // Those in which the other's files are brought are tried each time.
    const writing = whole.moments.flatMap((name, i) => (name === 'sync' || name === 'rm' ? [i + 1] : []));
    for (const at of new Set([...spreadOver(whole.moments.length), ...writing])) {
      const { maria, shared } = copiedPeople(made);
      const killed = await typesWhile(maria, argv, [{ at, kill: true }]);
      const about = `at ${at} (${whole.moments[at - 1]}): ${killed.err}`;
      expect(killed.signal, about).toBe('SIGKILL');
      const head = headOf(maria.folder);
      if (head !== before)
        expect(git(maria.folder, 'show', `main:plan-data/plans/plan-de-ejemplo.yaml`), about).toContain(
          'y las embajadas',
        );
      expect(textOf(maria), about).toContain(`${spread} y las embajadas`);
      const again = await types(maria, ...argv);
      expect([again.code, again.err], about).toEqual([0, '']);
      expect([unsaved(maria), headOf(shared)], about).toEqual(['', headOf(maria.folder)]);
      expect(textOf(maria), about).toContain(`${study} cada año`);
      expect(textOf(maria), about).toContain(`${spread} y las embajadas`);
      expect(textOf(maria, glossary), about).toContain('# de Ana');
      expect(git(maria.folder, 'for-each-ref', 'refs/worktree/crm-plan/from'), about).toBe('');
    }
  }, 3_600_000);

  test('a folder that is a link for a while: what others put into it is not taken for removed', async () => {
    const made = await bothChanged();
    const record = 'plan-data/registers/legislation/XB.yaml';
    const text = textOf(made.ana, 'plan-data/registers/legislation/XA.yaml').replace('owner: XA', 'owner: XB');
    writeFileSync(join(made.ana.folder, record), text);
    expect((await types(made.ana, 'guardar', 'De Ana')).code).toBe(0);
    const { moments } = await typesWhile(copiedPeople(made).maria, argv, []);
    const writing = moments.flatMap((name, i) => (name === 'sync' || name === 'mkdir' ? [i + 1] : []));
    for (const at of new Set([...spreadOver(moments.length), ...writing])) {
      const { maria, shared } = copiedPeople(made);
      const folder = join(maria.folder, 'plan-data/registers');
      const swap = `const fs = require('fs'); fs.renameSync(${JSON.stringify(folder)}, ${JSON.stringify(`${folder}.aparte`)}); fs.mkdirSync(${JSON.stringify(`${folder}.otra`)}); fs.symlinkSync('registers.otra', ${JSON.stringify(folder)});`;
      const ran = await typesWhile(maria, argv, [{ at, node: ['-e', swap] }]);
      const about = `at ${at} (${moments[at - 1]}): ${ran.code} ${ran.out} ${ran.err}`;
      expect(ran.err, about).not.toMatch(/\n\s+at |Error:/);
      expect(existsSync(join(`${folder}.otra`, 'legislation')), about).toBe(false);
      rmSync(folder);
      rmSync(`${folder}.otra`, { recursive: true });
      renameSync(`${folder}.aparte`, folder);
      for (const _ of [1, 2]) await types(maria, ...argv);
      expect([unsaved(maria), headOf(shared)], about).toEqual(['', headOf(maria.folder)]);
      expect(textOf(maria, record), about).toBe(text);
    }
  }, 3_600_000);

  test('an editor that saves meanwhile loses nothing, and nothing unchecked is saved', async () => {
    const made = await bothChanged();
    const { moments } = await typesWhile(copiedPeople(made).maria, argv, []);
    const wrong = '    oops: [\n';
    const other = 'en: Protection of all victims\n';
    for (const [i, at] of spreadOver(moments.length).entries()) {
      const { maria, shared } = copiedPeople(made);
      const text = textOf(maria);
      const saved = i % 2 === 0 ? `${text}${wrong}` : text.replace('en: Protection of victims\n', other);
      const path = `${maria.folder}/plan-data/plans/plan-de-ejemplo.yaml`;
      const ran = await typesWhile(maria, argv, [{ at, path, text: saved, byRenaming: i % 4 < 2 }]);
      const about = `at ${at} (${moments[at - 1]}): ${ran.code} ${ran.out} ${ran.err}`;
      expect([0, 1, 2], about).toContain(ran.code);
      expect(ran.err, about).not.toMatch(/\n\s+at |Error:/);
      expect(textOf(maria), about).toContain(i % 2 === 0 ? wrong : other);
      for (const one of [maria.folder, shared])
        expect(git(one, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml'), about).not.toContain(wrong);
      if (i % 2 === 0) writes(maria, wrong, '');
      for (const _ of [1, 2]) await types(maria, ...argv);
      expect([unsaved(maria), headOf(shared)], about).toEqual(['', headOf(maria.folder)]);
      for (const one of [`${study} cada año`, `${spread} y las embajadas`, ...(i % 2 === 0 ? [] : [other])])
        expect(textOf(maria), about).toContain(one);
    }
  }, 3_600_000);
});

test('an undo that is killed is done or not, and typed again it is done once', async () => {
  const made = await twoPeople();
  const start = textOf(made.maria);
  writes(made.maria, study, `${study} cada año`);
  await types(made.maria, 'guardar', 'Primero', '--no-push');
  const first = textOf(made.maria);
  writes(made.maria, spread, `${spread} y las embajadas`);
  await types(made.maria, 'guardar', 'Segundo', '--no-push');
  const undo = ['deshacer', '--no-push'];
  const { moments } = await typesWhile(copiedPeople(made).maria, undo, []);
  for (const at of spreadOver(moments.length, Math.floor(moments.length / 2))) {
    const { maria } = copiedPeople(made);
    const head = headOf(maria.folder);
    await typesWhile(maria, undo, [{ at, kill: true }]);
    const about = `at ${at} (${moments[at - 1]})`;
    // Whoever sees that it is done does not type it again.
    const isDone = headOf(maria.folder) !== head && unsaved(maria) === '';
    if (!isDone) expect((await types(maria, ...undo)).code, about).toBe(0);
    expect([textOf(maria) === first, textOf(maria) === start, unsaved(maria)], about).toEqual([true, false, '']);
  }
}, 3_600_000);

/** Somebody who has saved a note, and then something else in its place. */
async function withNote(note: string | Uint8Array, then: (place: string) => void) {
  const people = await twoPeople();
  const { maria } = people;
  const place = join(maria.folder, 'plan-data/notas');
  writeFileSync(place, note);
  await types(maria, 'guardar', 'Una nota', '--no-push');
  then(place);
  await types(maria, 'guardar', 'Otra cosa', '--no-push');
  return people;
}

const undo = ['deshacer', '--no-push'];

test('an undo that is killed while a folder makes room for a note is finished', async () => {
  const made = await withNote('Una nota\n', (place) => {
    rmSync(place);
    mkdirSync(place);
    writeFileSync(join(place, 'acta.txt'), 'Un acta\n');
  });
  const { moments } = await typesWhile(copiedPeople(made).maria, undo, []);
  const removing = moments.flatMap((name, i) => (name === 'rm' || name === 'sync' ? [i + 1] : []));
  expect(removing.length).toBeGreaterThan(1);
  for (const at of removing) {
    const maria = copiedPeople(made).maria;
    expect((await typesWhile(maria, undo, [{ at, kill: true }])).signal).toBe('SIGKILL');
    await types(maria, ...undo);
    expect([textOf(maria, 'plan-data/notas'), unsaved(maria)], `at ${at}`).toEqual(['Una nota\n', '']);
  }
}, 3_600_000);

test('an undo that is killed while it is sent is sent by the next one, which takes nothing more back', async () => {
  const made = await twoPeople();
  for (const [n, from] of [study, spread].entries()) {
    writes(made.maria, from, `${from} cada año`);
    await types(made.maria, 'guardar', `Número ${n}`);
  }
  const { moments } = await typesWhile(copiedPeople(made).maria, ['deshacer'], []);
  const asking = moments.flatMap((name, i) => (name === 'git' ? [i + 1] : []));
  let unsent = 0;
  for (const at of asking.slice(-6)) {
    const { maria, shared } = copiedPeople(made);
    expect((await typesWhile(maria, ['deshacer'], [{ at, kill: true }])).signal).toBe('SIGKILL');
    const trial = await types(maria, 'deshacer', '--dry-run');
    const isDone = git(maria.folder, 'for-each-ref', 'refs/worktree/crm-plan/sending') === '';
    if (isDone) continue;
    unsent += 1;
    expect(trial.out, `at ${at}`).not.toContain('Número 0');
    const { code, out } = await types(maria, 'deshacer');
    expect([code, out], `at ${at}`).toEqual([
      0,
      // Where the files were still on their way, they are brought first.
      expect.stringMatching(
        /^(?:Se deshace: Número 1|Se terminó lo que se había interrumpido\.)\n.*Se envió a «origin»/s,
      ),
    ]);
    expect(git(shared, 'log', '-2', '--format=%s', 'main')).toBe('Se deshace: Número 1\nNúmero 1\n');
    expect((await types(maria, 'deshacer')).out).toContain('Número 0');
  }
  expect(unsent).toBeGreaterThan(0);
}, 3_600_000);

test('what is saved into a picture while an undo brings back the one before is not lost', async () => {
  const made = await withNote(Buffer.from([0xff, 1]), (place) => writeFileSync(place, Buffer.from([0xff, 2])));
  const { moments } = await typesWhile(copiedPeople(made).maria, undo, []);
  const writing = moments.flatMap((name, i) => (/^(open|sync|close|link)$/.test(name) ? [i] : []));
  for (const at of new Set([...spreadOver(moments.length, -1), ...writing])) {
    const maria = copiedPeople(made).maria;
    const path = join(maria.folder, 'plan-data/notas');
    const ran = await typesWhile(maria, undo, [{ at: at + 1, path, text: 'Editada', byRenaming: at % 2 === 0 }]);
    expect([0, 1, 2]).toContain(ran.code);
    expect(readFileSync(path, 'utf8'), `at ${at + 1} (${moments[at]}): ${ran.out} ${ran.err}`).toBe('Editada');
  }
}, 3_600_000);

test('of two undos at once, the one that comes too late takes nothing more back, nor advises to type it again', async () => {
  const made = await twoPeople();
  for (const [n, from] of [study, spread].entries()) {
    writes(made.maria, from, `${from} cada año`);
    await types(made.maria, 'guardar', `Número ${n}`, '--no-push');
  }
  const { moments } = await typesWhile(copiedPeople(made).maria, undo, []);
  const saves = (text: string) => text.split('cada año').length - 1;
  const asking = moments.flatMap((name, i) => (name === 'git' ? [i + 1] : []));
  for (const at of spreadOver(asking.length).map((n) => asking[n - 1])) {
    const maria = copiedPeople(made).maria;
    const node = [join(root, 'bin/crm-plan.js'), ...undo, '--data', join(maria.folder, 'plan-data')];
    const ran = await typesWhile(maria, undo, [{ at, node }]);
    const about = `at ${at}: ${ran.code} ${ran.out} ${ran.err}`;
    const undone = git(maria.folder, 'log', '--format=%s').split('Se deshace: ').length - 1;
    // One that ends before the other begins, or begins when the other has ended, takes back one more.
    expect([saves(textOf(maria)), undone], about).toEqual(ran.code === 2 ? [1, 1] : [2 - undone, undone]);
    expect(ran.err, about).not.toMatch(/repita/);
    expect(unsaved(maria), about).toBe('');
  }
}, 3_600_000);
