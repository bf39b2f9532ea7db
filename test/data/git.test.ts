import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { around, plan } from '../diff/everyday-edits.ts';
import { emptyFolder } from '../support/folders.ts';
import { crmPlan, spawnProgram } from '../support/program.ts';
import { commit, example, git, gitEnv, inRepository, repository } from '../support/repos.ts';

const files = { ...around, 'plan-data/plans/red.yaml': plan };
const changed = { 'plan-data/plans/red.yaml': plan.replace('es: Repartir folletos', 'es: Repartir carteles') };
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every file of a folder with the hash of its bytes. */
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

const reading = [
  ['validate', '--format', 'json'],
  ['flags', '--format', 'json'],
  ['status', '--format', 'json'],
  ['query', 'items'],
  ['diff', 'crm-7', '--format', 'json'],
  ['history', 'retorno-fondo', '--format', 'json'],
  ['translate', 'status'],
  ['session', 'list', '--format', 'json'],
  ['render', '--out', '../out'],
  ['render', 'changes', 'VII', 'VIII', '--out', '../out'],
];

describe('--at: what the data said then', () => {
  test('every reading command answers for a past session, with its last day', async () => {
    const folder = await example();
    for (const command of reading.filter(([name]) => name !== 'session' && name !== 'diff')) {
      const { code, err } = await crmPlan([...command, '--at', 'VII'], { cwd: folder, env: gitEnv });
      expect([command[0], code, err]).toEqual([command[0], 0, '']);
    }
    const at = async (ref: string) =>
      JSON.parse((await crmPlan(['status', '--format', 'json', '--at', ref], { cwd: folder, env: gitEnv })).out) as {
        today: string;
        session: string;
        plans: { rows: Record<string, number> }[];
      };
    for (const ref of ['crm-7', 'VII', '7', 'vii']) {
      const { today, session, plans } = await at(ref);
      expect([today, session, plans[0]?.rows]).toEqual([
        '2024-05-08',
        'crm-8',
        { settled: 2, proposed: 0, pending: 2, overdue: 0, undefined: 1 },
      ]);
    }
    expect((await at('session/crm-7')).today).toBe('2024-05-09');
    expect((await at('HEAD~2')).today).toBe('2025-05-02');
    const older = await crmPlan(['status', '--at', 'VII', '--today', '2030-01-01', '--format', 'json'], {
      cwd: folder,
      env: gitEnv,
    });
    expect(JSON.parse(older.out)).toMatchObject({ today: '2030-01-01' });
  });

  test('a commit says the same as the folder that it was made of', async () => {
    const folder = await example();
    for (const command of reading.filter(([name]) => ['validate', 'flags', 'status', 'query'].includes(name ?? ''))) {
      const here = await inRepository(folder, command);
      const there = await inRepository(folder, [...command, '--at', 'HEAD']);
      expect(there).toEqual(here);
    }
  });

  test('a document of the past is named so', async () => {
    const folder = await example();
    const { out } = await inRepository(folder, [
      'render',
      '--at',
      'VIII',
      '--since',
      'VII',
      '--lang',
      'es',
      '--format',
      'html',
      '--out',
      '../out',
    ]);
    expect(out).toContain('../out/plan.since-crm-7.at-crm-8.es.html\n../out/status.at-crm-8.es.html\n');
    const commitId = git(folder, 'rev-parse', '--short=12', 'HEAD~2').trim();
    const other = await inRepository(folder, [
      'render',
      'plan',
      '--clean',
      '--at',
      'HEAD~2',
      '--lang',
      'es',
      '--format',
      'html',
      '--out',
      '../out',
    ]);
    expect(other.out).toBe(`../out/plan.at-${commitId}.clean.es.html\n`);
  });

  test('a command that writes refuses', async () => {
    const folder = await example();
    const before = bytesOf(folder);
    for (const command of [
      ['translate', 'confirm', '--cosmetic'],
      ['session', 'open', 'IX'],
      ['session', 'close', 'IX'],
      ['session', 'decide', 'IX', 'retorno-fondo', 'adopted'],
      ['session', 'reopen', 'VIII', '--reason', 'x'],
      ['init', 'otra'],
    ]) {
      const { code, err } = await inRepository(folder, [...command, '--at', 'VII', '--lang', 'es']);
      expect([command.join(' '), code]).toEqual([command.join(' '), 2]);
      expect(err).toContain('Con --at');
    }
    expect(bytesOf(folder)).toEqual(before);
  });
});

describe('contact points and reports for the Network', () => {
  test('stay unsaid in every answer and every document, then and now', async () => {
    const folder = await example();
    const contacts = join(folder, 'plan-data/contacts/XA.yaml');
    writeFileSync(
      contacts,
      readFileSync(contacts, 'utf8').replace('Persona Inventada Uno', 'Persona Inventada Cuatro'),
    );
    const before = readdirSync(join(folder, '..'));
    for (const command of reading)
      for (const more of [[], ['--at', 'VIII']]) {
        if (command[0] === 'session' && more.length > 0) continue;
        const { all = '' } = await inRepository(folder, [...command, ...more]);
        expect(all).not.toMatch(/Persona Inventada|enlace@|campañas en curso|campaign is under way/);
      }
    for (const name of readdirSync(join(folder, '../out')))
      expect(readFileSync(join(folder, '../out', name), 'utf8')).not.toMatch(
        /Persona Inventada|enlace@|campañas en curso/,
      );
    expect(readdirSync(join(folder, '..'))).toEqual([...before, 'out'].sort());
  });
});

describe('reading leaves a repository byte for byte as it was', () => {
  test('the index and the work tree included', async () => {
    const folder = await example();
    writeFileSync(
      join(folder, 'plan-data/crm-plan.yaml'),
      `${readFileSync(join(folder, 'plan-data/crm-plan.yaml'), 'utf8')}# x\n`,
    );
    const before = bytesOf(folder);
    for (const command of reading) expect((await inRepository(folder, command)).err).toBe('');
    expect(bytesOf(folder)).toEqual(before);
  });
});

describe('where the data folder stands', () => {
  test('at the top, deep inside, and in a linked work tree', async () => {
    const inside = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.replace('plan-data/', ''), text]),
    );
    const deep = Object.fromEntries(Object.entries(files).map(([path, text]) => [`a b/ñ/${path}`, text]));
    for (const [tree, below] of [
      [inside, ''],
      [deep, 'a b/ñ/plan-data'],
    ] as const) {
      const folder = repository(tree, 'session/crm-1');
      const prefix = below === '' ? 'plans/red.yaml' : `${below}/plans/red.yaml`;
      commit(folder, { [prefix]: changed['plan-data/plans/red.yaml'] });
      const linked = join(emptyFolder(), 'otro');
      git(folder, 'worktree', 'add', '--quiet', linked, '-b', 'otra');
      for (const top of [folder, linked]) {
        const { out, err } = await inRepository(join(top, below), ['diff', '--format', 'json']);
        expect(err).toBe('');
        expect(JSON.parse(out)).toMatchObject({ summary: { substance: 1 }, changes: [{ item: 'folletos' }] });
      }
    }
  });

  test('a commit from before there was a data folder', async () => {
    const folder = repository({ 'README.md': 'x' }, 'antes');
    commit(folder, files);
    const { code, err } = await inRepository(folder, ['status', '--at', 'antes']);
    expect(code).toBe(2);
    expect(err).toContain('no existía la carpeta de datos');
  });
});

describe('a ref is a ref and nothing else', () => {
  for (const ref of [
    '--output=x',
    '-x',
    'a b',
    '$(touch x)',
    '`touch x`',
    'HEAD:plan-data',
    'HEAD@{1',
    '..',
    'HEAD..',
    'HEAD^{tree}',
    ':/inicio',
    'no-existe',
    '',
    '\u001b[31m',
    'x'.repeat(300),
    'HEAD\nx',
  ])
    test(JSON.stringify(ref.slice(0, 20)), async () => {
      const folder = repository(files, 'session/crm-1');
      const before = bytesOf(folder);
      for (const command of [
        ['status', `--at=${ref}`],
        ['render', 'plan', `--since=${ref}`, '--out', 'salida'],
        ['diff', '--', ref],
      ])
        for (const lang of ['es', 'en']) {
          const { code, out, err } = await inRepository(folder, [
            ...command.slice(0, 1),
            '--lang',
            command[0] === 'render' ? 'es' : lang,
            ...command.slice(1),
          ]);
          expect([code, out]).toEqual([2, '']);
          expect(err).toMatch(/^[\p{Lu}«“]/u);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
          expect(err).not.toMatch(/\n\s+at |fatal|\u001b/);
        }
      expect(bytesOf(folder)).toEqual(before);
    });
});

describe('each situation of Git has its own sentence, with the command that mends it', () => {
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
  });

  test('a tag that is missing', async () => {
    const folder = repository(files, 'otra');
    expect(await said(folder, ['status', '--at', 'crm-1'])).toMatch(/session\/crm-1.*git fetch --tags/);
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
});

test('where the list of sessions can not be read, a session can not be named, and a tag can', async () => {
  const folder = await example();
  writeFileSync(join(folder, 'plan-data/sessions.yaml'), 'sessions: [\n');
  for (const command of [['status', '--at', 'VII'], ['diff', 'VII'], ['session'], ['session', 'close', 'IX']]) {
    const { code, err, out } = await inRepository(folder, [...command, '--lang', 'es']);
    expect([code, out]).toEqual([2, '']);
    expect(flat(err)).toContain('«sessions.yaml» tiene errores, así que no se sabe qué reuniones hay');
  }
  expect((await inRepository(folder, ['status', '--at', 'session/crm-7'])).code).toBe(0);
});

describe('what a commit may hold', () => {
  test('links, submodules and odd names are told as in a folder, and never followed', async () => {
    const folder = repository(files, 'session/crm-1');
    symlinkSync('/etc/passwd', join(folder, 'plan-data/glosario-viejo.yaml'));
    symlinkSync('../../../secreto.yaml', join(folder, 'plan-data/plans/otro.yaml'));
    writeFileSync(join(folder, 'plan-data/plans/migracio\u0301n.yaml'), plan);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'enlaces');
    git(
      folder,
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${git(folder, 'rev-parse', 'HEAD').trim()},plan-data/contacts/sub`,
    );
    git(folder, 'commit', '-qm', 'submodulo');
    const { out } = await inRepository(folder, ['validate', '--format', 'json', '--at', 'HEAD']);
    const found = (JSON.parse(out) as { findings: { rule: string; file: string }[] }).findings
      .filter(({ rule }) => ['symlink', 'encoding', 'unknown-file'].includes(rule))
      .map(({ rule, file }) => `${file} ${rule}`);
    expect(found).toEqual([
      'contacts/sub symlink',
      'glosario-viejo.yaml symlink',
      'plans/migracio\u0301n.yaml encoding',
      'plans/otro.yaml symlink',
    ]);
    expect(out).not.toContain('root:');
  });

  test('brackets that would end the process are refused before they are parsed', async () => {
    const deep = `a: ${'['.repeat(2_000)}${']'.repeat(2_000)}\n`;
    const folder = repository(
      { ...files, 'plan-data/glossary.yaml': deep, 'plan-data/instruments.yaml': deep },
      'session/crm-1',
    );
    const { code, signal, out } = await spawnProgram(['validate', '--at', 'HEAD', '--format', 'json'], {
      cwd: folder,
      env: gitEnv,
    });
    expect([code, signal]).toEqual([1, null]);
    expect(out.match(/yaml-profile/g)).toHaveLength(2);
  });
});

describe('a repository with planted commands', () => {
  /** Each plants a command that leaves a file behind where it runs. */
  const planted: Readonly<Record<string, (folder: string, run: string) => void>> = {
    fsmonitor: (folder, run) => void git(folder, 'config', 'core.fsmonitor', run),
    'hooks path': (folder, run) => hooks(folder, join(folder, 'ganchos'), run, true),
    hooks: (folder, run) => hooks(folder, join(folder, '.git/hooks'), run, false),
    pager: (folder, run) => void git(folder, 'config', 'core.pager', run),
    'pager of a command': (folder, run) =>
      ['log', 'diff', 'ls-tree', 'cat-file'].forEach((name) => void git(folder, 'config', `pager.${name}`, run)),
    alias: (folder, run) =>
      ['rev-parse', 'ls-tree', 'cat-file', 'update-ref'].forEach(
        (name) => void git(folder, 'config', `alias.${name}`, `!${run}`),
      ),
    'external diff': (folder, run) => void git(folder, 'config', 'diff.external', run),
    'text conversion': (folder, run) => {
      git(folder, 'config', 'diff.trampa.textconv', run);
      attributes(folder, '* diff=trampa\n');
    },
    'clean filter': (folder, run) => filter(folder, 'clean', run),
    'smudge filter': (folder, run) => filter(folder, 'smudge', run),
    'process filter': (folder, run) => filter(folder, 'process', run),
    'merge driver': (folder, run) => void git(folder, 'config', 'merge.trampa.driver', run),
    'gpg program': (folder, run) => {
      git(folder, 'config', 'gpg.program', run);
      git(folder, 'config', 'commit.gpgSign', 'true');
      git(folder, 'config', 'tag.gpgSign', 'true');
    },
    'credential helper': (folder, run) => void git(folder, 'config', 'credential.helper', `!${run}`),
    'ssh command': (folder, run) => void git(folder, 'config', 'core.sshCommand', run),
    editor: (folder, run) => void git(folder, 'config', 'core.editor', run),
    askpass: (folder, run) => void git(folder, 'config', 'core.askPass', run),
    'included settings': (folder, run) => {
      writeFileSync(
        join(folder, '.git/mas'),
        `[core]\n\tfsmonitor = ${run}\n\thooksPath = ${join(folder, 'ganchos')}\n`,
      );
      git(folder, 'config', 'include.path', 'mas');
      hooks(folder, join(folder, 'ganchos'), run, false);
    },
  };
  function hooks(folder: string, where: string, run: string, set: boolean): void {
    mkdirSync(where, { recursive: true });
    for (const name of [
      'reference-transaction',
      'pre-commit',
      'post-commit',
      'commit-msg',
      'prepare-commit-msg',
      'post-index-change',
      'post-checkout',
      'pre-push',
      'update',
      'post-rewrite',
    ])
      symlinkSync(run, join(where, name));
    if (set) git(folder, 'config', 'core.hooksPath', where);
  }
  function attributes(folder: string, text: string): void {
    mkdirSync(join(folder, '.git/info'), { recursive: true });
    writeFileSync(join(folder, '.git/info/attributes'), text);
  }
  function filter(folder: string, kind: string, run: string): void {
    git(folder, 'config', `filter.trampa.${kind}`, run);
    git(folder, 'config', 'filter.trampa.required', 'true');
    attributes(folder, '* filter=trampa\n');
  }

  for (const [name, plant] of Object.entries(planted))
    test(`${name}: nothing runs, reading or closing`, async () => {
      const folder = await example();
      const outside = emptyFolder();
      const trace = join(outside, 'corrio');
      const run = join(outside, 'trampa.sh');
      writeFileSync(run, `#!/bin/sh\ntouch '${trace}'\ncat\n`);
      chmodSync(run, 0o755);
      plant(folder, run);
      // Planting may itself have made Git run it.
      if (existsSync(trace)) renameSync(trace, `${trace}.antes`);
      for (const command of reading)
        expect([command[0], (await inRepository(folder, command)).code]).toEqual([command[0], 0]);
      for (const [item, decision] of [
        ['retorno-fondo', 'adopted'],
        ['contactos-reunion', 'deferred'],
      ] as const)
        expect((await inRepository(folder, ['session', 'decide', 'IX', item, decision])).code).toBe(0);
      const { code, err } = await inRepository(folder, ['session', 'close', 'IX']);
      expect([code, err.includes('defecto')]).toEqual([0, false]);
      expect(existsSync(trace)).toBe(false);
      expect(git(folder, '-c', 'core.fsmonitor=false', 'rev-parse', 'session/crm-9')).toBe(
        git(folder, '-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD'),
      );
    });
});
