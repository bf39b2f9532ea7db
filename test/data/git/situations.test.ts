import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { around, plan } from '../../diff/everyday-edits.ts';
import { emptyFolder, root } from '../../support/folders.ts';
import { crmPlan, spawnProgram } from '../../support/program.ts';
import { commit, example, git, gitEnv, inRepository, repository } from '../../support/repos.ts';

const files = { ...around, 'plan-data/plans/red.yaml': plan };
const changed = { 'plan-data/plans/red.yaml': plan.replace('es: Repartir folletos', 'es: Repartir carteles') };
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('each situation of Git has its own sentence, with the command that helps', () => {
  const said = async (cwd: string, argv: readonly string[], env: Record<string, string> = gitEnv) => {
    const es = await crmPlan([...argv, '--lang', 'es'], { cwd, env });
    const en = await crmPlan([...argv, '--lang', 'en'], { cwd, env });
    expect([es.code, en.code, es.out, en.out]).toEqual([2, 2, '', '']);
    return [flat(es.err), flat(en.err)].join(' | ');
  };

  test('no repository', async () => {
    const folder = emptyFolder();
    cpSync(repository(files), folder, { recursive: true, filter: (path) => !path.includes('.git') });
    expect(await said(folder, ['diff', 'crm-1'])).toMatch(/git init.*git init/);
    expect((await inRepository(folder, ['validate'])).err).toContain('las reuniones cerradas se guardan en Git');
  });

  test('no Git at all', async () => {
    const folder = repository(files, 'session/crm-1');
    expect(await said(folder, ['diff', 'crm-1'], { PATH: '/nonexistent' })).toMatch(/git-scm\.com.*git-scm\.com/);
    const { code, err } = await crmPlan(['validate'], { cwd: folder, env: { PATH: '/nonexistent' } });
    expect(code).toBe(0);
    expect(err).toContain('no se comprobó nada que dependa de ellas');
    // Whether the tag is there nobody knows.
    const listed = await crmPlan(['session', 'list'], { cwd: folder, env: { PATH: '/nonexistent' } });
    expect(listed.out).toMatch(/: cerrada$/m);
    expect(listed.err).toBe(err);
  });

  test.skipIf(process.platform === 'win32')('a Git that is too old for what it is asked', async () => {
    const folder = repository(files, 'session/crm-1');
    const old = emptyFolder();
    writeFileSync(join(old, 'git'), "#!/bin/sh\necho 'fatal: unknown option: --end-of-options' >&2\nexit 129\n", {
      mode: 0o755,
    });
    expect(await said(folder, ['diff', 'crm-1'], { ...gitEnv, PATH: old })).toMatch(
      /demasiado antiguo.*git-scm\.com.*too old.*git-scm\.com/,
    );
  });

  test.skipIf(process.platform === 'win32')('as few open files as let the program start, and no more', () => {
    const folder = repository(files, 'session/crm-1');
    const typed = (files: number, ...argv: readonly string[]) =>
      spawnSync(
        'sh',
        ['-c', `ulimit -n ${files}; exec "$@"`, 'sh', process.execPath, join(root, 'bin/crm-plan.js'), ...argv],
        { cwd: folder, encoding: 'utf8', env: { ...gitEnv, CRM_PLAN_LANG: 'en' } },
      );
    const kept: unknown[] = [];
    for (const files of [20, 22, 24, 26, 28, 30, 32, 36, 40])
      for (const argv of [['validate'], ['render', '--out', emptyFolder()], ['save', 'x', '--no-push']]) {
        const { status, stderr } = typed(files, ...argv);
        const isLimit = /does not let this program open more files or start other programs \(EMFILE\)/.test(
          flat(stderr),
        );
        // One that Node itself does not start with ends by a signal.
        if (status !== null) kept.push([argv[0], files, status, /^ {4}at /m.test(stderr), isLimit]);
      }
    expect(kept.filter((one) => JSON.stringify(one).endsWith(',2,false,true]'))).not.toEqual([]);
    expect(kept.filter((one) => !/,(?:0,false,false|2,false,true)\]$/.test(JSON.stringify(one)))).toEqual([]);
  });

  test('a tag that is missing', async () => {
    const folder = repository(files, 'otra');
    for (const command of [['status', '--at', 'crm-1'], ['diff']])
      expect(await said(folder, command)).toMatch(/session\/crm-1.*git fetch --tags/);
  });

  test('a shallow copy', async () => {
    const origin = repository(files, 'session/crm-1');
    commit(origin, changed);
    const copy = join(emptyFolder(), 'copia');
    git(origin, 'clone', '--quiet', '--depth', '1', '--no-tags', `file://${origin}`, copy);
    expect(await said(copy, ['status', '--at', 'crm-1'])).toMatch(
      /git fetch --unshallow --tags.*git fetch --unshallow --tags/,
    );
    expect((await inRepository(copy, ['validate'])).code).toBe(0);
    for (const command of [['diff'], ['render', 'changes', '--out', emptyFolder()]])
      expect(flat((await inRepository(copy, command)).err)).toContain('git fetch --unshallow --tags');
    git(copy, 'fetch', '--quiet', '--unshallow', '--tags');
    expect((await inRepository(copy, ['diff'])).code).toBe(0);
  });

  test('a session that is older than the repository, and one that has not been closed', async () => {
    const sessions = (around['plan-data/sessions.yaml'] ?? '').replace('    ref: session/crm-1\n', '');
    const folder = repository({ ...files, 'plan-data/sessions.yaml': sessions });
    expect(await said(folder, ['status', '--at', 'I'])).toMatch(
      /es anterior a este repositorio.*before this repository existed/,
    );
    expect(await said(folder, ['status', '--at', 'II'])).toMatch(/no se ha cerrado.*has not been closed/);
    expect(await said(folder, ['diff'])).toMatch(/Todavía no hay ninguna reunión cerrada/);
  });

  test.skipIf(process.getuid?.() !== 0)('a folder that belongs to somebody else', async () => {
    const folder = repository(files, 'session/crm-1');
    for (const path of [folder, join(folder, '.git'), join(folder, 'plan-data')]) chownSync(path, 12_345, 12_345);
    expect(await said(folder, ['diff', 'crm-1'])).toMatch(/git config --global --add safe\.directory/);
  });

  test('a repository that a newer Git has made', async () => {
    const folder = repository(files, 'session/crm-1');
    const config = readFileSync(join(folder, '.git/config'), 'utf8').replace(/repositoryformatversion = \d+/, '');
    const ways = [
      ['1\n[extensions]\n\tyetToCome = true\n\tandAnother = true', 'extensions.yettocome, extensions.andanother'],
      ['77', 'core.repositoryFormatVersion 77'],
    ] as const;
    for (const [settings, needs] of ways) {
      writeFileSync(join(folder, '.git/config'), `${config}\n[core]\n\trepositoryFormatVersion = ${settings}\n`);
      for (const command of [
        ['diff', 'crm-1'],
        ['save', 'x'],
        ['status', '--at', 'session/crm-1'],
      ])
        expect(await said(folder, command)).toBe(
          `Este repositorio lo hizo un Git más nuevo que el de esta computadora, y necesita lo que este no conoce (${needs}). Instale el último desde https://git-scm.com y abra una terminal nueva. | This repository was made by a newer Git than the one on this computer, and needs what this one does not know (${needs}). Install the latest from https://git-scm.com and open a new terminal.`,
        );
    }
  });
});

test('a data folder that goes away while it is read is no defect of the program', async () => {
  const folder = await example();
  const bin = emptyFolder();
  const real = join(git(folder, '--exec-path').trim(), 'git');
  const moved = `mv '${folder}/plan-data' '${folder}/otra' 2>/dev/null`;
  writeFileSync(join(bin, 'git'), `#!/bin/sh\n${moved}\nexec '${real}' "$@"\n`, { mode: 0o755 });
  const { code, out, err } = await spawnProgram(['cambios', 'VIII', '--lang', 'es'], {
    cwd: folder,
    env: { ...gitEnv, PATH: `${bin}:${gitEnv.PATH}` },
  });
  expect([code, out, flat(err)]).toEqual([2, '', expect.stringMatching(/No se pudo leer «.*plan-data» \(ENOENT\)\./)]);
});

test('where the list of sessions can not be read, a session can not be named, and a tag can', async () => {
  const folder = await example();
  writeFileSync(join(folder, 'plan-data/sessions.yaml'), 'sessions: [\n');
  const unread =
    '«sessions.yaml» tiene errores, así que no se sabe qué reuniones hay. Corríjalo primero (vea «crm-plan validar»)';
  for (const [then, ...commands] of [
    // A tag is only offered where one is taken.
    [', o indique la etiqueta: session/crm-13.', ['status', '--at', 'VII'], ['diff', 'VII']],
    ['.', ['session'], ['session', 'close', 'session/crm-8'], ['report', 'receipt', 'session/crm-8', 'XA']],
  ] as const)
    for (const command of commands) {
      const { code, err, out } = await inRepository(folder, [...command, '--lang', 'es']);
      expect([code, out]).toEqual([2, '']);
      expect(`${flat(err)}\n`).toContain(`${unread}${then}\n`);
    }
  expect((await inRepository(folder, ['status', '--at', 'session/crm-7'])).code).toBe(0);
});
