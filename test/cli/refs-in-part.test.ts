import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/data/open-repository.ts';
import { branchOf } from '../../src/edit/branch.ts';
import { leaveWay, wayHere } from '../../src/edit/bringing.ts';
import { emptyFolder } from '../support/folders.ts';
import { es, flat, reword } from '../support/meeting.ts';
import { copiedWhole, moving } from '../support/moving.ts';
import { spawnProgram } from '../support/program.ts';
import { example, git, gitEnv } from '../support/repos.ts';
import { copiedPeople, planFile, saves, twoPeople, types, typesWhile, writes } from '../support/two-people.ts';

// Git writes the refs of one transaction one after the other: a computer that is switched off may have only the first ones.

/**
 * Types a command that is killed when Git has written only some refs of those that it is given together.
 * @param nth which of its transactions, from 1
 * @param written how many of the refs it has written by then
 * @returns how many refs each of its transactions has, as far as it got
 */
async function killedIn(folder: string, command: string, { nth, written }: { nth: number; written: number }) {
  const programs = emptyFolder();
  const [counted, given] = [join(programs, 'counted'), join(programs, 'given')];
  writeFileSync(counted, '');
  const real = join(git(folder, '--exec-path').trim(), 'git');
  const script = `#!/bin/bash
for word; do [ "$word" = update-ref ] && isOne=1; done
[ "$isOne" ] || exec '${real}' "$@"
cat > '${given}'
grep -cE '^(update|delete) ' '${given}' >> '${counted}'
if [ $(wc -l < '${counted}') -eq ${nth} ]; then
  awk '/^(update|delete) / { n += 1 } n > ${written} && !/^(prepare|commit)/ { next } { print }' '${given}' | '${real}' "$@"
  kill -9 $PPID
else
  '${real}' "$@" < '${given}'
fi
`;
  writeFileSync(join(programs, 'git'), script, { mode: 0o755 });
  const ran = await spawnProgram([...command.split(' '), '--lang', 'es', '--today', '2027-05-13'], {
    cwd: folder,
    env: { ...gitEnv, PATH: `${programs}:${gitEnv.PATH}` },
  });
  const counts = readFileSync(counted, 'utf8').trim().split('\n').map(Number);
  return { ...ran, counts };
}

const planOf = (folder: string) => readFileSync(join(folder, 'plan-data/plans/plan-de-ejemplo.yaml'), 'utf8');

describe.skipIf(process.platform === 'win32')(
  'a command that is killed between two refs that Git writes together',
  () => {
    test.each(Object.entries(moving))(
      '%s: the same command finishes it, and does nothing twice',
      async (command, made) => {
        const folder = await made();
        const whole = copiedWhole(folder);
        const { code, counts } = await killedIn(whole, command, { nth: 0, written: 0 });
        expect(code).toBe(0);
        let killed = 0;
        for (const [i, count] of counts.entries())
          for (let written = 0; count > 1 && written <= count; written += 1) {
            const one = copiedWhole(folder);
            const ran = await killedIn(one, command, { nth: i + 1, written });
            const about = [command, i + 1, written];
            expect([...about, ran.signal]).toEqual([...about, 'SIGKILL']);
            killed += 1;
            const again = await es(one, ...command.split(' '), '--today', '2027-05-13');
            expect([...about, again.code, again.code === 0 ? '' : flat(again.err)]).toEqual([...about, 0, '']);
            expect([...about, planOf(one)]).toEqual([...about, planOf(whole)]);
            expect([...about, git(one, 'status', '--porcelain')]).toEqual([...about, '']);
            expect([...about, git(one, 'rev-parse', 'HEAD^{tree}')]).toEqual([
              ...about,
              git(whole, 'rev-parse', 'HEAD^{tree}'),
            ]);
          }
        expect(killed).toBeGreaterThan(2);
      },
      300_000,
    );
  },
);

test('two windows: of a way that the other one has gone meanwhile nothing is taken away', async () => {
  const folder = await example();
  const repository = await openRepository(folder, gitEnv);
  const before = await branchOf(repository);
  reword(folder, 'más usadas', 'más transitadas');
  git(folder, 'commit', '--quiet', '-am', 'De otra ventana');
  const to = git(folder, 'rev-parse', 'main').trim();
  git(folder, 'update-ref', 'refs/heads/main', before.head ?? '');
  git(folder, 'update-ref', '-m', 'crm-plan: join', 'refs/heads/main', to);
  const way = () => git(folder, 'for-each-ref', '--format=%(refname:lstrip=3) %(objectname)', 'refs/worktree');
  git(folder, 'update-ref', 'refs/worktree/crm-plan/from', before.head ?? '');
  git(folder, 'update-ref', 'refs/worktree/crm-plan/to', to);
  const there = way();
  await expect(leaveWay(repository, before)).rejects.toMatchObject({ id: 'refsMoved' });
  expect([way(), await wayHere(repository, await branchOf(repository))]).toEqual([there, 'begun']);
  git(folder, 'reset', '--quiet', '--hard', before.head ?? '');
  await leaveWay(repository, before);
  expect(way()).toBe('');
});

test('killed before the branch was moved: what Git itself brings after that is not brought once more', async () => {
  for (const isOwn of [false, true]) {
    const { maria, ana } = await twoPeople();
    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    await saves(ana, 'De Ana');
    if (isOwn) reword(maria.folder, 'más usadas', 'más transitadas');
    // The second of those that it gives Git after what it fetches: the branch.
    const { counts } = await killedIn(copiedWhole(maria.folder), 'guardar Rutas', { nth: 0, written: 0 });
    const way = counts.indexOf(2) + 1;
    const { signal } = await killedIn(maria.folder, 'guardar Rutas', { nth: way, written: 2 });
    expect([signal, git(maria.folder, 'for-each-ref', 'refs/worktree')]).toEqual([
      'SIGKILL',
      expect.stringMatching(/from\n/),
    ]);
    git(maria.folder, 'pull', '--quiet', '--no-rebase', '--no-edit');
    writes(maria, 'es: La prevención\n', 'es: La prevención y la educación\n');
    const { code, err } = await types(maria, 'guardar', 'Prevención');
    expect([isOwn, code, err]).toEqual([isOwn, 0, '']);
    expect(git(maria.folder, 'show', `main:${planFile}`)).toContain('es: La prevención y la educación\n');
    expect(git(maria.folder, 'status', '--porcelain')).toBe('');
  }
}, 60_000);

test('another window that moves or leaves the branch once something was saved: it is not said that nothing was changed', async () => {
  const made = await twoPeople();
  writes(made.ana, 'es: Prevención\n', 'es: La prevención\n');
  await saves(made.ana, 'De Ana');
  writes(made.maria, 'más usadas', 'más transitadas');
  const { moments } = await typesWhile(copiedPeople(made).maria, ['guardar', 'Rutas'], []);
  const commands = moments.flatMap((name, i) => (name === 'git' ? [i + 1] : [])).slice(-24);
  const said = new Set<string>();
  for (const [i, at] of commands.entries()) {
    const { maria } = copiedPeople(made);
    const acts = [
      ['branch', '--move', 'main', 'otra'],
      ['commit', '--quiet', '--allow-empty', '--message', 'De otra ventana'],
      ['checkout', '--quiet', '--detach'],
    ];
    const happening = { at, git: ['-C', maria.folder, ...(acts[i % acts.length] ?? [])] };
    const { code, out, err } = await typesWhile(maria, ['guardar', 'Rutas'], [happening]);
    if (code !== 2 || !out.includes('Quedó guardado')) continue;
    said.add(flat(err));
  }
  expect([...said].filter((one) => /No se cambió nada|sigue como estaba/.test(one))).toEqual([]);
  expect(said.size).toBeGreaterThan(1);
}, 120_000);
