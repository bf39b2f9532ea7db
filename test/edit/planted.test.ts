import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { example, git, gitEnv, inRepository, sharedExample } from '../support/repos.ts';
import { trap } from '../support/trap.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const settings = (folder: string, path: string, text: string): void =>
  writeFileSync(join(folder, path), text, { flag: 'a' });

const filterText = (run: string): string =>
  `[filter "trampa"]\n\tclean = ${run}\n\tsmudge = ${run}\n\trequired = true\n`;

/** Ways in which a zip file or a shared drive brings a filter with it. */
const ways: Readonly<Record<string, (folder: string, run: string) => void>> = {
  'in its settings': (folder, run) => settings(folder, '.git/config', filterText(run)),
  'a process': (folder, run) => settings(folder, '.git/config', `[filter "trampa"]\n\tprocess = ${run}\n`),
  'under a strange name': (folder, run) => {
    settings(folder, '.git/config', filterText(run).replace('"trampa"', '"a.b = \\"c\\""'));
    settings(folder, '.git/config', filterText(run));
  },
  'in settings that are included': (folder, run) => {
    settings(folder, '.git/mas', filterText(run));
    settings(folder, '.git/config', '[include]\n\tpath = mas\n');
  },
  'in the settings of a work tree': (folder, run) => {
    settings(folder, '.git/config', '[extensions]\n\tworktreeConfig = true\n');
    settings(folder, '.git/config.worktree', filterText(run));
  },
  'with attributes from elsewhere': (folder, run) => {
    settings(folder, '.git/config', `[core]\n\tattributesFile = ${join(folder, '.git/atributos')}\n`);
    settings(folder, '.git/atributos', '* filter=trampa\n*.yaml -filter\n');
    settings(folder, '.git/config', filterText(run));
  },
};

/** As a zip leaves it: no file is newer than the index, so that Git has to look into each of them. */
function makeRacy(folder: string): void {
  const then = new Date('2026-01-01T00:00:00Z');
  for (const path of git(folder, 'ls-files', '-z').split('\0'))
    if (path !== '') utimesSync(join(folder, path), then, then);
  git(folder, 'update-index', '--refresh');
  utimesSync(join(folder, '.git/index'), then, then);
}

describe('a filter that came with a repository runs in no command', () => {
  for (const [way, plant] of Object.entries(ways))
    test(way, async () => {
      const { run, ran } = trap();
      const folder = await example();
      for (const item of ['retorno-fondo', 'contactos-reunion'])
        await inRepository(folder, ['session', 'decide', 'IX', item, 'deferred', '--paragraph', '1']);
      git(folder, 'config', 'core.checkStat', 'minimal');
      git(folder, 'config', 'core.trustctime', 'false');
      git(folder, 'add', '-A');
      git(folder, 'commit', '-qm', 'decidido');
      mkdirSync(join(folder, '.git/info'), { recursive: true });
      makeRacy(folder);
      writeFileSync(join(folder, '.git/info/attributes'), '* filter=trampa\n*.yaml -filter\n');
      plant(folder, run);
      const index = readFileSync(join(folder, '.git/index'));
      const few = [['validate'], ['session', 'close', 'IX', '--dry-run'], ['session', 'close', 'IX']];
      const all = [
        ['validate'],
        ['flags'],
        ['status', '--at', 'VIII'],
        ['diff', 'VII', 'VIII'],
        ['history', 'retorno-fondo'],
        ['translate', 'status'],
        ['translate', 'confirm', 'contactos-lista'],
        ['session', 'list'],
        ['session', 'prepare', 'IX'],
        ['session', 'decide', 'IX', 'contactos-reunion', 'deferred', '--paragraph', '2'],
        ['render', '--out', '../out'],
        ['session', 'close', 'IX', '--dry-run'],
        ['session', 'close', 'IX'],
        ['session', 'close', 'IX'],
        ['session', 'reopen', 'IX', '--reason', 'x'],
        ['save', 'Reapertura'],
        ['undo'],
      ];
      for (const argv of way === 'in its settings' ? all : few) {
        const { code, err } = await inRepository(folder, argv);
        expect([argv.join(' '), code, ran()], err).toEqual([argv.join(' '), 0, false]);
        if (argv.includes('--dry-run')) expect(readFileSync(join(folder, '.git/index')).equals(index)).toBe(true);
      }
      // That the filter was well planted: Git itself runs it.
      spawnSync('git', ['add', '--renormalize', '.'], { cwd: folder, env: gitEnv });
      expect(ran()).toBe(true);
    });
});

test('a work tree that is said to be elsewhere is told, with what to type, and never looked into', async () => {
  const folder = await example();
  // Around the folder, too: Git then takes its files for others.
  for (const elsewhere of [await example(), dirname(folder)]) {
    git(folder, 'config', 'core.worktree', elsewhere);
    for (const argv of [['session', 'close', 'IX'], ['diff'], ['session', 'close', 'IX', '--dry-run']]) {
      const { code, err, out } = await inRepository(folder, [...argv, '--lang', 'es']);
      expect([code, out]).toEqual([2, '']);
      expect(flat(err)).toMatch(/core\.worktree.*git config --unset core\.worktree$/);
    }
  }
  spawnSync('git', ['config', '--unset', 'core.worktree'], { cwd: folder, env: gitEnv });
  expect((await inRepository(folder, ['diff'])).code).toBe(0);
});

describe('what a push would have run, or where it would have gone, is told before anything is done', () => {
  const shared = async (): Promise<readonly [string, string]> => {
    const folder = await example();
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      await inRepository(folder, ['session', 'decide', 'IX', item, 'deferred', '--paragraph', '1']);
    const origin = join(emptyFolder(), 'comun.git');
    git(folder, 'clone', '--quiet', '--bare', folder, origin);
    git(folder, 'remote', 'add', 'origin', origin);
    return [folder, origin];
  };
  const refsOf = (folder: string): string => git(folder, 'for-each-ref');
  const risks: Readonly<Record<string, (run: string, origin: string) => readonly string[]>> = {
    'remote.origin.receivepack': (run) => ['remote.origin.receivepack', run],
    'remote.origin.vcs': () => ['remote.origin.vcs', 'trampa'],
    'url.<base>.insteadOf': (run, origin) => [`url.ext::${run} .insteadOf`, origin],
    'url.<base>.pushInsteadOf': (_run, origin) => ['url.https://example.org/.pushInsteadOf', origin],
  };
  for (const [name, setting] of Object.entries(risks))
    test(`${name}; with what the message says to type, it is sent`, async () => {
      const { run, ran } = trap();
      const [folder, origin] = await shared();
      const before = refsOf(folder);
      const [key = '', value = ''] = setting(run, origin);
      git(folder, 'config', key, value);
      git(folder, 'config', 'protocol.ext.allow', 'always');
      const { code, err, out } = await inRepository(folder, ['session', 'close', 'IX', '--push', '--lang', 'es']);
      expect([code, out, ran(), refsOf(folder)]).toEqual([2, '', false, before]);
      expect(flat(err)).toMatch(
        /Un ajuste de este repositorio, «(remote|url)\.[^»]+», enviaría .* No se cambió nada\.$/,
      );
      const [, command = ''] = /bórrelo: (git config --file "[^"]+" --unset-all "[^"]+")/.exec(flat(err)) ?? [];
      expect(spawnSync('sh', ['-c', command], { cwd: folder, env: gitEnv }).status).toBe(0);
      expect((await inRepository(folder, ['session', 'close', 'IX', '--push'])).code).toBe(0);
      expect(refsOf(origin)).toContain('refs/tags/session/crm-9');
    });

  test('an address that is a program', async () => {
    const { run, ran } = trap();
    const [folder] = await shared();
    const before = refsOf(folder);
    git(folder, 'remote', 'set-url', 'origin', `ext::${run}`);
    git(folder, 'config', 'protocol.ext.allow', 'always');
    const { code, err } = await inRepository(folder, ['session', 'close', 'IX', '--push', '--lang', 'es']);
    expect([code, ran(), refsOf(folder)]).toEqual([2, false, before]);
    expect(flat(err)).toMatch(/La dirección de «origin» no es un lugar, sino un programa: .*git remote set-url origin/);
  });

  test('an address that is a program, for pushing alone', async () => {
    const { run, ran } = trap();
    const [folder, origin] = await shared();
    git(folder, 'config', 'remote.origin.pushurl', `ext::${run}`);
    git(folder, 'config', 'remote.origin.mirror', 'true');
    const { code, err } = await inRepository(folder, ['session', 'close', 'IX', '--push', '--lang', 'es']);
    expect([code, ran()]).toEqual([2, false]);
    expect(flat(err)).toContain('git remote set-url --push origin <dirección>');
    git(folder, 'remote', 'set-url', '--push', 'origin', origin);
    expect((await inRepository(folder, ['session', 'close', 'IX', '--push'])).code).toBe(0);
    expect(refsOf(origin)).toContain('refs/tags/session/crm-9');
  });

  for (const key of ['remote.origin.url', 'remote.origin.pushurl'])
    for (const isIncluded of [false, true])
      test(`a program among the addresses of ${key}${isIncluded ? ', from an included file' : ''}: what is said takes it out, and the good one stays`, async () => {
        const { run, ran } = trap();
        const [folder, origin] = await shared();
        git(folder, 'config', key, origin);
        if (isIncluded) {
          settings(folder, '.git/mas', `[remote "origin"]\n\t${key.split('.')[2]} = ext::${run}\n`);
          settings(folder, '.git/config', '[include]\n\tpath = mas\n');
        } else git(folder, 'config', '--add', key, `ext::${run}`);
        const { code, err } = await inRepository(folder, ['session', 'close', 'IX', '--push', '--lang', 'es']);
        expect([code, ran()]).toEqual([2, false]);
        expect(flat(err)).toMatch(/Una de las direcciones de «origin» no es un lugar, sino un programa: «ext::/);
        const [, command = ''] = /Quítela: (git config .*)\. No se cambió nada\.$/.exec(flat(err)) ?? [];
        expect(spawnSync('sh', ['-c', command], { cwd: folder, env: gitEnv }).status, flat(err)).toBe(0);
        expect(git(folder, 'config', '--get-all', key).trim()).toBe(origin);
        expect((await inRepository(folder, ['session', 'close', 'IX', '--push'])).code).toBe(0);
        expect(refsOf(origin)).toContain('refs/tags/session/crm-9');
      });

  test('programs as all addresses, and one in an included file: what is said puts the right one in their place', async () => {
    const included: readonly boolean[] = [false, true];
    for (const isIncluded of included) {
      const { run, ran } = trap();
      const [folder, origin] = await shared();
      git(folder, 'config', 'remote.origin.url', `ext::${run}`);
      if (isIncluded) {
        git(folder, 'config', '--unset', 'remote.origin.url');
        settings(folder, '.git/mas', `[remote "origin"]\n\turl = ext::${run}\n`);
        settings(folder, '.git/config', '[include]\n\tpath = mas\n');
      } else git(folder, 'config', '--add', 'remote.origin.url', 'otro::x');
      const { code, err } = await inRepository(folder, ['session', 'close', 'IX', '--push', '--lang', 'es']);
      expect([code, ran()]).toEqual([2, false]);
      const [, command = ''] = /Ponga la del repositorio común: (git .*) <dirección>\./.exec(flat(err)) ?? [];
      const typed = spawnSync('sh', ['-c', `${command} '${origin}'`], { cwd: folder, env: gitEnv });
      expect(typed.status, flat(err)).toBe(0);
      expect((await inRepository(folder, ['session', 'close', 'IX', '--push'])).code).toBe(0);
      expect(refsOf(origin)).toContain('refs/tags/session/crm-9');
    }
  });

  test('addresses of which one is a folder and one is not: both are told, and what is said leaves the other', async () => {
    for (const key of ['remote.origin.url', 'remote.origin.pushurl']) {
      const [folder, origin] = await shared();
      git(folder, 'config', key, origin);
      git(folder, 'config', '--add', key, 'https://example.org/comun.git');
      const { code, err } = await inRepository(folder, ['session', 'close', 'IX', '--push', '--lang', 'es']);
      expect(code).toBe(2);
      expect(flat(err)).toContain(`una carpeta («${origin}») y un servidor («https://example.org/comun.git»)`);
      const commands = [
        ...flat(err).matchAll(/(git config --file "[^"]+" --fixed-value --unset-all "[^"]+" "[^"]+")/g),
      ];
      expect(commands.length, flat(err)).toBe(2);
      expect(spawnSync('sh', ['-c', commands[1]?.[1] ?? ''], { cwd: folder, env: gitEnv }).status).toBe(0);
      expect(git(folder, 'config', '--get-all', key).trim()).toBe(origin);
      expect((await inRepository(folder, ['session', 'close', 'IX', '--push'])).code).toBe(0);
      expect(refsOf(origin)).toContain('refs/tags/session/crm-9');
    }
  });

  test('a branch that is to be sent to what is no remote; with what the message says to type, it is sent', async () => {
    const [folder, origin] = await shared();
    git(folder, 'config', 'branch.main.remote', '../base.git');
    const { code, err } = await inRepository(folder, ['session', 'close', 'IX', '--push', '--lang', 'es']);
    expect(code).toBe(2);
    const [, command = ''] = /(git config --unset-all "[^"]+")/.exec(flat(err)) ?? [];
    expect(spawnSync('sh', ['-c', command], { cwd: folder, env: gitEnv }).status).toBe(0);
    expect((await inRepository(folder, ['session', 'close', 'IX', '--push'])).code).toBe(0);
    expect(refsOf(origin)).toContain('refs/tags/session/crm-9');
  });

  test('an address that is a program, in a file of an older Git', async () => {
    const { run, ran } = trap();
    const [folder] = await shared();
    git(folder, 'remote', 'remove', 'origin');
    mkdirSync(join(folder, '.git/remotes'));
    writeFileSync(join(folder, '.git/remotes/origin'), `URL: ext::${run}\n`);
    git(folder, 'config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    git(folder, 'config', 'protocol.ext.allow', 'always');
    const { code } = await inRepository(folder, ['session', 'close', 'IX', '--push']);
    expect([code, ran()]).toEqual([2, false]);
  });

  test('what a shell would run is never put into a command to be typed', async () => {
    const [folder] = await shared();
    git(folder, 'config', 'url.$(touch PWNED).insteadOf', 'x');
    const risky = await inRepository(folder, ['session', 'close', 'IX', '--push', '--lang', 'es']);
    expect(flat(risky.err)).toContain('«url.$(touch PWNED).insteadof»');
    expect(flat(risky.err)).toMatch(/bórrelo en el archivo «[^»]*config»/);
    expect(flat(risky.err)).not.toContain('git config --file');
    git(folder, 'config', '--unset-all', 'url.$(touch PWNED).insteadOf');
    git(folder, 'config', 'remote.a;touch PWNED.url', 'ext::x');
    git(folder, 'config', 'branch.main.remote', 'a;touch PWNED');
    const other = await inRepository(folder, ['session', 'close', 'IX', '--push', '--lang', 'es']);
    expect(flat(other.err)).toContain('git remote set-url <nombre> <dirección>');
  });

  test("the person's own settings are theirs", async () => {
    const [folder, origin] = await shared();
    git(folder, 'remote', 'set-url', 'origin', 'comun:');
    const own = join(emptyFolder(), 'gitconfig');
    writeFileSync(own, `[url "${origin}"]\n\tinsteadOf = comun:\n`);
    const { crmPlan } = await import('../support/program.ts');
    const { code, err } = await crmPlan(['session', 'close', 'IX', '--push', '--today', '2027-05-12'], {
      cwd: folder,
      env: { ...gitEnv, GIT_CONFIG_GLOBAL: own },
    });
    expect([code, err.includes('origin')]).toEqual([0, false]);
    expect(refsOf(origin)).toContain('refs/tags/session/crm-9');
    expect(readdirSync(folder)).not.toContain('trampa');
  });
});

describe('hooks that settings name, which a Git since 2.54 runs, are switched off whatever they are called', () => {
  const names = ['uno', 'a.b = "c"', "d'e", 'Ñandú'];
  const plant = (file: string, run: string): void => {
    for (const name of names)
      for (const event of ['reference-transaction', 'post-index-change', 'pre-push', 'pre-receive', 'update']) {
        git(dirname(file), 'config', '--file', file, '--add', `hook.${name}.event`, event);
        git(dirname(file), 'config', '--file', file, `hook.${name}.command`, run);
      }
  };
  /** A Git that writes down, before it does what it is to do, what settings of hooks it has. */
  function watched() {
    const folder = emptyFolder();
    const told = join(folder, 'dicho');
    const real = spawnSync('sh', ['-c', 'command -v git'], { env: gitEnv, encoding: 'utf8' }).stdout.trim();
    writeFileSync(
      join(folder, 'git'),
      `#!/bin/sh\necho "= $1" >> '${told}'\n'${real}' config --get-regexp '^hook[.]' >> '${told}'\nif [ "$1" = push ]; then printf '%s\\n' "$@" > '${told}.push'; fi\nexec '${real}' "$@"\n`,
      { mode: 0o755 },
    );
    /** What a command of Git says that is told as much as what answers where things are sent. */
    const answering = (...args: readonly string[]): string => {
      const [, command = ''] =
        /^--receive-pack=(.*) git receive-pack$/m.exec(readFileSync(`${told}.push`, 'utf8')) ?? [];
      return spawnSync('sh', ['-c', `${command} git "$@"`, 'sh', ...args], {
        env: gitEnv,
        encoding: 'utf8',
      }).stdout.trim();
    };
    /** What hooks a command would run: of each name whether it is switched on, and for what; the last setting counts. */
    const hooksOf = (command: string): readonly string[] => {
      const runs = readFileSync(told, 'utf8').split(/^= /m);
      const settings = runs
        .filter((run) => run.startsWith(`${command}\n`))
        .map((run) => new Map(run.split('\n').map((line) => [line.replace(/ \S*$/, ''), line.replace(/^.* /, '')])));
      const said = settings.flatMap((values) =>
        names.map((name) => `${values.get(`hook.${name}.enabled`)} [${values.get(`hook.${name}.event`)}]`),
      );
      return [...new Set(said)];
    };
    return { PATH: `${folder}:${gitEnv.PATH}`, hooksOf, answering };
  }
  const waysOfHooks: Readonly<Record<string, (folder: string, run: string) => Readonly<Record<string, string>>>> = {
    'in its settings': (folder, run) => {
      plant(join(folder, '.git/config'), run);
      return {};
    },
    'in settings that are included': (folder, run) => {
      plant(join(folder, '.git/mas'), run);
      git(folder, 'config', 'include.path', 'mas');
      return {};
    },
    'in the settings of a work tree': (folder, run) => {
      git(folder, 'config', 'extensions.worktreeConfig', 'true');
      plant(join(folder, '.git/config.worktree'), run);
      return {};
    },
    "in the person's own": (_folder, run) => {
      const file = join(emptyFolder(), 'gitconfig');
      plant(file, run);
      return { GIT_CONFIG_GLOBAL: file };
    },
  };
  for (const [way, plantHooks] of Object.entries(waysOfHooks))
    test(way, async () => {
      const { run, ran } = trap();
      const folder = await sharedExample();
      git(folder, 'push', '--quiet', '--set-upstream', 'origin', 'main');
      const { PATH, hooksOf } = watched();
      const env = { ...gitEnv, ...plantHooks(folder, run), PATH };
      ran();
      for (const argv of [['session', 'decide', 'IX', 'retorno-fondo', 'deferred'], ['save', 'x'], ['undo']]) {
        const { code, err } = await crmPlan([...argv, '--today', '2026-11-24'], { cwd: folder, env });
        expect([argv[0], code, ran()], err).toEqual([argv[0], 0, false]);
      }
      for (const command of ['update-ref', 'update-index', 'push'])
        expect([command, hooksOf(command)]).toEqual([command, ['false []']]);
    });

  test('in a folder where things are sent', async () => {
    const { run, ran } = trap();
    const folder = await sharedExample();
    git(folder, 'push', '--quiet', '--set-upstream', 'origin', 'main');
    const address = git(folder, 'remote', 'get-url', 'origin').trim();
    plant(join(address, 'config'), run);
    ran();
    const beside = git(folder, 'clone', '--quiet', '--bare', address, join(folder, '../al-lado.git'));
    expect(beside).toBe('');
    plant(join(folder, '../al-lado.git/config'), run);
    const addresses = [`file://${address}`, `file://localhost${address}`, address.replace(/\.git$/, ''), '../al-lado'];
    for (const [i, url] of [address, ...addresses].entries()) {
      git(folder, 'remote', 'set-url', 'origin', url);
      const { PATH, answering } = watched();
      await inRepository(folder, ['session', 'decide', 'IX', 'retorno-fondo', 'deferred', '--paragraph', `${i + 1}`]);
      const { code, err } = await crmPlan(['save', 'x', '--today', '2026-11-24'], {
        cwd: folder,
        env: { ...gitEnv, PATH },
      });
      expect([url, code, ran()], err).toEqual([url, 0, false]);
      for (const name of names)
        for (const [key, value] of [
          ['enabled', 'false'],
          ['event', ''],
        ] as const)
          expect([url, name, key, answering('config', '--get', `hook.${name}.${key}`)]).toEqual([
            url,
            name,
            key,
            value,
          ]);
    }
    // One that is too large to be looked at may name hooks as well: Git is not asked there.
    appendFileSync(join(folder, '../al-lado.git/config'), `# ${'x'.repeat(5_500_000)}\n`);
    const { code, err } = await crmPlan(['save', '--push'], { cwd: folder, env: gitEnv });
    expect([code, err, ran()]).toEqual([2, expect.stringContaining('al-lado.git/config'), false]);
  });
});
