import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitAsked, gitFed } from '../../src/data/git.ts';
import { checkAttributes, checkExcludes } from '../../src/data/git-file-checks.ts';
import { gitFoldersAt } from '../../src/data/git-folders.ts';
import { gitEnvironment, settings } from '../../src/data/git-program.ts';
import { openObjects } from '../../src/data/objects.ts';
import { openRepository } from '../../src/data/open-repository.ts';
import { openPast } from '../../src/data/past.ts';
import { commitOf, hasTags, refsThere } from '../../src/data/refs.ts';
import { waitedFor } from '../../src/data/waiting.ts';
import { type Messages, messagesIn } from '../../src/messages/index.ts';
import { around, plan } from '../diff/everyday-edits.ts';
import * as bombs from '../support/bombs.ts';
import { emptyFolder } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { commit, git, gitEnv, inRepository, repository } from '../support/repos.ts';

const files = { ...around, 'plan-data/plans/red.yaml': plan };
const tag = 'session/crm-1';
const make = () => repository(files, tag);
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What both languages say of a command that can't be done; nothing else is said. */
async function said(folder: string, argv: readonly string[], env: Record<string, string> = gitEnv) {
  const runs = [];
  for (const lang of ['es', 'en']) runs.push(await crmPlan([...argv, '--lang', lang], { cwd: folder, env }));
  expect(runs.map(({ code, out }) => [code, out])).toEqual([
    [2, ''],
    [2, ''],
  ]);
  return runs.map(({ err }) => flat(err)).join(' | ');
}

const looking = [['validate'], ['status', '--at', 'I'], ['diff']];

describe('what a few objects of Git make endless is not read to its end', () => {
  test('a million paths behind a session', async () => {
    const folder = make();
    bombs.treeBomb(folder, tag);
    for (const argv of looking)
      expect(await said(folder, argv)).toMatch(/más de 50000 archivos.*git log -1 --decorate.*more than 50000 files/);
  });

  test('a million paths beside the data folder of what is proposed: it is not said to be the data folder', async () => {
    const folder = make();
    bombs.bombBeside(folder, 'propuesta');
    const told = await said(folder, ['review', '--base', 'HEAD', '--head', 'propuesta']);
    expect(told).toMatch(
      /el repositorio entero tiene más de 50000 archivos.*the repository as a whole has more than 50000/,
    );
    expect(told).not.toMatch(/carpeta de datos tiene|data folder has/);
  });

  test('many names of folders, at each of many levels', async () => {
    const folder = make();
    bombs.wideTree(folder, tag, 12, 10_000);
    expect(await said(folder, ['status', '--at', 'I'])).toMatch(/más de 50000 archivos.*more than 50000 files/);
  });

  test('folders inside each other', async () => {
    const folder = make();
    bombs.deepTree(folder, tag, 120);
    for (const argv of looking)
      expect(await said(folder, argv)).toMatch(
        /más de 100 carpetas, una dentro de otra.*git log -1 --decorate.*more than 100 folders inside each other/,
      );
  });

  test('names without end', async () => {
    for (const [levels, letters] of [
      [4, 900],
      [1, 2_000],
    ] as const) {
      const folder = make();
      bombs.treeBomb(folder, tag, levels, 'n'.repeat(letters));
      expect(await said(folder, ['status', '--at', 'I'])).toMatch(
        /nombres de archivo demasiado largos.*file names that are too long/,
      );
    }
  });

  test('one content under many names', async () => {
    const folder = make();
    bombs.manyOfOne(folder, tag, `${plan}# ${'x'.repeat(3_900_000)}\n`, 200);
    const commit = git(folder, 'rev-parse', `${tag}^{commit}`).slice(0, 12);
    expect(await said(folder, ['status', '--at', 'I'])).toMatch(
      new RegExp(
        `En ${commit}, los archivos .* suman 781 MB .*100 MB.*git log -1 --decorate ${commit}.*come to 781 MB`,
      ),
    );
  });

  test('a large file is a finding, and is not read', async () => {
    const folder = make();
    bombs.withFile(folder, tag, 'plan-data/plans/red.yaml', Buffer.alloc(20_000_000, 97));
    const { code, out } = await inRepository(folder, ['validate', '--at', 'I', '--format', 'json']);
    expect(code).toBe(1);
    expect(out).toContain('file-too-large');
  });

  test('a commit with an enormous message, by whatever name', async () => {
    const folder = make();
    bombs.longMessage(folder, tag, 20_000_000);
    bombs.tagChain(folder, 'otra', `refs/tags/${tag}`, 'commit', 2);
    for (const argv of [...looking, ['status', '--at', tag], ['status', '--at', 'otra'], ['session', 'list']])
      expect(await said(folder, argv)).toMatch(
        /descomunal \(21 MB.*git tag -d (session|otra).*enormous commit \(21 MB.*git tag -d (session|otra)/,
      );
  });

  test('what is a branch is not to be deleted as a tag', async () => {
    const folder = make();
    bombs.longMessage(folder, 'larga', 20_000_000);
    git(folder, 'branch', 'rama', 'refs/tags/larga');
    git(folder, 'tag', '-d', 'larga');
    const words = await said(folder, ['status', '--at', 'rama']);
    expect(words).toMatch(/descomunal .*git show -s --format=%an "rama".*enormous commit .*"rama"/);
    expect(words).not.toContain('tag -d');
  });

  test('a commit with many parents', async () => {
    const folder = make();
    bombs.longHistory(folder, 25_000);
    bombs.manyParents(folder, tag);
    expect(await said(folder, ['status', '--at', 'I'])).toMatch(/descomunal.*enormous/);
  }, 180_000);

  test('a long history', async () => {
    const folder = make();
    bombs.longHistory(folder, 3_000);
    for (const argv of looking) expect((await inRepository(folder, argv)).code).toBe(0);
  });

  test('many tags: only those that are asked for are looked up', async () => {
    const folder = make();
    bombs.manyTags(folder, 100_000);
    for (const argv of looking) expect((await inRepository(folder, argv)).code).toBe(0);
    expect(await said(folder, ['status', '--at', 'v/no'])).toMatch(/«v\/no».*“v\/no”/);
  });

  test('many sessions whose refs lead nowhere', async () => {
    const folder = make();
    appendFileSync(join(folder, 'plan-data/sessions.yaml'), bombs.sessionsNowhere(1_500));
    const { out } = await inRepository(folder, ['validate', '--format', 'json']);
    expect(out.match(/"session-ref-missing"/g)).toHaveLength(1_500);
    const past = await openPast(join(folder, 'plan-data'), 'plan-data', gitEnv);
    const refs = Array.from({ length: 1_500 }, (_, i) => `session/otra-${i}`);
    expect((await past.commitsOf([...refs, tag])).size).toBe(1);
  });
});

describe('a tag', () => {
  test('that is nearly another is offered, of those that there are', async () => {
    const folder = make();
    expect(await said(folder, ['status', '--at', 'session/crm-11'])).toMatch(
      /¿quiso escribir session\/crm-1\?.*did you mean session\/crm-1\?/,
    );
    expect(await said(folder, ['status', '--at', 'session/crm-22'])).not.toMatch(/quiso|mean/);
  });

  test('on a tag on a commit is that commit', async () => {
    const folder = make();
    const id = git(folder, 'rev-parse', tag).trim();
    bombs.tagChain(folder, tag, tag, 'commit', 3);
    const { out } = await inRepository(folder, ['session', 'list', '--format', 'json']);
    expect(out).toContain(`"commit": "${id}"`);
    expect((await inRepository(folder, ['status', '--at', 'I'])).code).toBe(0);
  });

  test('of many megabytes is not read to see what it leads to', async () => {
    const folder = make();
    bombs.longTag(folder, tag, 20_000_000);
    // Whoever reads on finds it damaged.
    const id = git(folder, 'rev-parse', tag).trim();
    const path = join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(path, 0o644);
    truncateSync(path, 5_000);
    for (const argv of [...looking, ['session', 'list'], ['status', '--at', tag], ['undo']])
      expect(await said(folder, argv)).toMatch(
        /descomunal \(21 MB.*git tag -d session\/crm-1.*enormous commit \(21 MB.*git tag -d session\/crm-1/,
      );
  });

  test('on a tag on a file is there, and is no version of the data', async () => {
    const folder = make();
    bombs.tagChain(folder, tag, 'HEAD:plan-data/crm-plan.yaml', 'blob', 2);
    for (const typed of ['I', tag])
      expect(await said(folder, ['status', '--at', typed])).toMatch(
        /«session\/crm-1» existe en Git, pero no lleva.*-t "session\/crm-1\^\{\}".*exists in Git but does not point to/,
      );
  });
});

describe('a damaged repository is called damaged', () => {
  const damage = (folder: string, rev: string, bytes: string | null = 'xxxxxxxx'): void => {
    const id = git(folder, 'rev-parse', '--verify', rev).trim();
    const path = join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
    rmSync(path);
    if (bytes !== null) writeFileSync(path, bytes);
  };

  test.each(['', 'x', 'xxxxxxxx'])('whatever stands in its place: %j', async (bytes) => {
    const folder = make();
    commit(folder, { 'plan-data/plans/red.yaml': `${plan}# x\n` });
    damage(folder, tag, bytes);
    expect(await said(folder, ['status', '--at', 'I'])).toMatch(/está dañado: .*git fsck.*is damaged: .*git fsck/);
  });

  for (const [what, rev] of Object.entries({
    'its tree': `${tag}^{tree}`,
    'its folder': `${tag}:plan-data`,
    'a file': `${tag}:plan-data/plans/red.yaml`,
  }))
    test(what, async () => {
      const folder = make();
      commit(folder, { 'plan-data/plans/red.yaml': `${plan}# x\n` });
      damage(folder, rev);
      expect(await said(folder, ['status', '--at', 'I'])).toMatch(/está dañado: .*git fsck.*is damaged: .*git fsck/);
    });

  test('a file whose end is spoilt: Git gives what it is called and its size', async () => {
    const folder = make();
    const spoilt = `${plan}# ${randomBytes(30_000).toString('hex')}\n`;
    bombs.withFile(folder, tag, 'plan-data/plans/red.yaml', spoilt);
    const id = git(folder, 'rev-parse', `${tag}:plan-data/plans/red.yaml`).trim();
    const path = join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
    const bytes = readFileSync(path);
    chmodSync(path, 0o644);
    writeFileSync(path, bytes.fill(0, bytes.length - 10_000));
    expect(await said(folder, ['status', '--at', 'I'])).toMatch(
      new RegExp(`está dañado: .*${id.slice(0, 12)}.*git fsck.*is damaged: .*git fsck`),
    );
  });

  test('an object that is missing is called missing', async () => {
    const folder = make();
    commit(folder, { 'plan-data/plans/red.yaml': `${plan}# x\n` });
    damage(folder, `${tag}:plan-data`, null);
    expect(await said(folder, ['status', '--at', 'I'])).toMatch(/no tiene entero el contenido de «plan-data»/);
  });

  test('a tree that is none', async () => {
    const folder = make();
    bombs.brokenTree(folder, tag);
    expect(await said(folder, ['status', '--at', 'I'])).toMatch(/está dañado.*is damaged/);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe in a file’s place is told, not waited for', () => {
  const pipe = (path: string): void => {
    rmSync(path, { force: true });
    mkdirSync(join(path, '..'), { recursive: true });
    execFileSync('mkfifo', [path]);
  };

  for (const name of ['config', 'HEAD', 'packed-refs', 'index', 'objects/pack/multi-pack-index'])
    test(`.git/${name}`, async () => {
      const folder = make();
      pipe(join(folder, '.git', name));
      for (const argv of looking)
        expect(await said(folder, argv)).toMatch(new RegExp(`«\\.git/${name}» no es un archivo.*is not a file`));
    });

  for (const [path, shown] of Object.entries({
    '.git/info/exclude': '.git/info/exclude',
    '.gitignore': '../.gitignore',
    'plan-data/plans/.gitignore': 'plans/.gitignore',
    'plan-data/plans/.gitattributes': 'plans/.gitattributes',
    'docs/.gitattributes': '../docs/.gitattributes',
  }))
    test(path, async () => {
      const folder = make();
      commit(folder, { 'docs/leame.txt': 'Inventado\n' }, 'docs');
      const opened = await openRepository(join(folder, 'plan-data'), gitEnv);
      await checkAttributes(opened);
      pipe(join(folder, path));
      await expect(checkAttributes(opened)).rejects.toMatchObject({ id: 'notAFile', args: { path: shown } });
    });

  for (const name of ['info/alternates', 'pack/multi-pack-index'])
    test(`${name} of the store that another one takes objects from`, async () => {
      const folder = make();
      const stores = ['uno', 'dos'].map((store) => join(folder, store));
      const named = [join(folder, '.git/objects'), ...stores];
      for (const [i, store] of stores.entries()) {
        mkdirSync(store);
        mkdirSync(join(named[i] ?? '', 'info'), { recursive: true });
        writeFileSync(join(named[i] ?? '', 'info/alternates'), `# stores\n${store}\n`);
      }
      pipe(join(folder, 'dos', name));
      expect(await said(folder, ['validate'])).toMatch(new RegExp(`«[^»]*/dos/${name}» no es un archivo`));
    });

  test('what the settings name', async () => {
    const folder = make();
    pipe(join(folder, 'tubo'));
    // Git takes what is no full path from the top of the work tree.
    for (const key of ['core.excludesfile', 'core.attributesfile']) {
      for (const path of [join(folder, 'tubo'), 'tubo']) {
        git(folder, 'config', key, path);
        await expect(checkExcludes(await openRepository(join(folder, 'plan-data'), gitEnv))).rejects.toMatchObject({
          id: 'settingNotAFile',
          args: { key, path },
        });
      }
      // What the message gives to be typed.
      git(folder, 'config', '--unset-all', key);
      await checkExcludes(await openRepository(join(folder, 'plan-data'), gitEnv));
    }
  });

  test('in the place of the settings: the folder is that of the plan, and where the mistake is is told', async () => {
    const folder = make();
    pipe(join(folder, 'plan-data/crm-plan.yaml'));
    const { code, out } = await crmPlan(['validate', '--lang', 'es'], { cwd: folder, env: gitEnv });
    expect(code).toBe(1);
    expect(flat(out)).toContain('crm-plan.yaml:1:1 [symlink] Esto no es un archivo corriente, así que no se leyó.');
  });

  test('in a data file’s place: nothing is known of what it would hold', async () => {
    const folder = make();
    pipe(join(folder, 'plan-data/sessions.yaml'));
    for (const argv of [
      ['session', 'list'],
      ['session', 'decide', 'crm-1', 'informar', 'adopted'],
    ])
      expect((await crmPlan([...argv, '--lang', 'es'], { cwd: folder, env: gitEnv })).err).toMatch(
        /«sessions.yaml» tiene\s+errores/,
      );
  });

  test('settings of many megabytes are told, not read', async () => {
    const folder = make();
    appendFileSync(join(folder, '.git/config'), '# x\n'.repeat(2_000_000));
    for (const argv of looking) expect(await said(folder, argv)).toMatch(/«\.git\/config» tiene 9 MB.*has 9 MB/);
    truncateSync(join(folder, '.git/HEAD'), 2_000_000_000);
    expect(await said(folder, ['validate'])).toMatch(/«\.git\/HEAD» tiene 2000 MB.*has 2000 MB/);
  });

  const notAFile = (path: string) => new RegExp(`«\\.git/${path}» no es un archivo.*“\\.git/${path}” is not a file`);
  const device = (path: string): void => {
    rmSync(path, { force: true });
    symlinkSync('/dev/zero', path);
  };

  for (const [what, put] of Object.entries({ pipe, device })) {
    test(`a ref that is asked for: ${what}`, async () => {
      const folder = make();
      put(join(folder, `.git/refs/tags/${tag}`));
      for (const argv of [...looking, ['session', 'list'], ['status', '--at', tag]])
        expect(await said(folder, argv)).toMatch(notAFile(`refs/tags/${tag}`));
    });

    test(`what is checked out, through other refs and a link: ${what}`, async () => {
      const folder = make();
      const at = (name: string) => join(folder, '.git', name);
      writeFileSync(at('HEAD'), 'ref: refs/heads/una\n');
      writeFileSync(at('refs/heads/una'), 'ref: refs/heads/otra\n');
      symlinkSync('refs/heads/última', at('refs/heads/otra'));
      put(at('refs/heads/última'));
      for (const argv of looking) expect(await said(folder, argv)).toMatch(notAFile('refs/heads/última'));
    });

    test(`a name that may be several refs: ${what}`, async () => {
      const folder = make();
      git(folder, 'branch', 'varias');
      for (const name of ['refs/remotes/varias/HEAD', 'refs/varias', 'varias']) {
        mkdirSync(join(folder, '.git', name, '..'), { recursive: true });
        put(join(folder, '.git', name));
        expect(await said(folder, ['status', '--at', 'varias'])).toMatch(notAFile(name));
        rmSync(join(folder, '.git', name));
      }
      expect((await inRepository(folder, ['status', '--at', 'varias'])).code).toBe(0);
    });

    test(`one that another names among refs that are listed: ${what}`, async () => {
      const folder = make();
      const opened = await openRepository(join(folder, 'plan-data'), gitEnv);
      writeFileSync(join(folder, '.git/refs/tags/session/una'), 'ref: refs/heads/otra\n');
      put(join(folder, '.git/refs/heads/otra'));
      const refused = { id: 'notAFile', args: { path: '.git/refs/heads/otra' } };
      await expect(refsThere(opened, [`refs/tags/${tag}`])).rejects.toMatchObject(refused);
      await expect(hasTags(opened)).rejects.toMatchObject(refused);
    });
  }

  for (const name of ['HEAD', 'config', 'refs/worktree/crm-plan/from'])
    test(`in a linked work tree, which has its own: ${name}`, async () => {
      const main = make();
      const folder = join(main, 'otra');
      git(main, 'worktree', 'add', '--quiet', '-b', 'otra', folder);
      const at = join(main, '.git', name === 'config' ? '' : 'worktrees/otra', name);
      pipe(at);
      const argv = name.startsWith('refs') ? ['save', 'por qué'] : ['validate'];
      appendFileSync(join(folder, 'plan-data/plans/red.yaml'), '# x\n');
      expect(await said(folder, argv)).toContain(`«${at}» no es un archivo`);
    });

  test('by way of a link to the data, and where a folder’s name has two lines', async () => {
    const folder = join(make(), 'dos\nlíneas');
    renameSync(make(), folder);
    pipe(join(folder, `.git/refs/tags/${tag}`));
    mkdirSync(join(folder, 'enlaces/más'), { recursive: true });
    symlinkSync('../../plan-data', join(folder, 'enlaces/más/datos'));
    for (const data of ['plan-data', 'enlaces/más/datos'])
      expect(await said(folder, ['validate', '--data', data])).toMatch(notAFile(`refs/tags/${tag}`));
  });

  test('a ref beside those that are written: nothing is saved', async () => {
    const folder = make();
    appendFileSync(join(folder, 'plan-data/plans/red.yaml'), '# x\n');
    const before = git(folder, 'rev-parse', 'HEAD');
    for (const name of ['refs/otra', 'refs/heads/otra', 'refs/tags/otra']) {
      device(join(folder, '.git', name));
      for (const argv of [['save', 'por qué', '--dry-run'], ['save', 'por qué'], ['undo']])
        expect(await said(folder, argv)).toMatch(notAFile(name));
      rmSync(join(folder, '.git', name));
    }
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(before);
    expect(await inRepository(folder, ['save', 'por qué', '--dry-run'])).toMatchObject({ code: 0 });
  });

  test('in folders of refs that are very deep', async () => {
    const folder = make();
    bombs.deepRefs(folder, 800);
    appendFileSync(join(folder, 'plan-data/plans/red.yaml'), '# x\n');
    expect(await inRepository(folder, ['save', 'por qué', '--no-push'])).toMatchObject({ code: 0 });
  });

  test('behind a link to a folder of refs, which may lead round in a circle', async () => {
    const folder = make();
    const opened = await openRepository(join(folder, 'plan-data'), gitEnv);
    mkdirSync(join(folder, 'aparte'));
    symlinkSync('..', join(folder, '.git/refs/tags/vuelta'));
    await hasTags(opened);
    symlinkSync(join(folder, 'aparte'), join(folder, '.git/refs/tags/enlace'));
    pipe(join(folder, 'aparte/tubo'));
    expect(await waitedFor([opened.kept], gitEnv, () => false)).toMatchObject({ id: 'notAFile' });
    await expect(hasTags(opened)).rejects.toMatchObject({
      id: 'notAFile',
      args: { path: expect.stringMatching(/^\.git\/refs\/tags\/(vuelta\/tags\/)?enlace\/tubo$/) },
    });
  });

  test('what nobody waits for stands there like another file: Git says itself what it makes of it', async () => {
    const folder = make();
    const path = join(folder, `.git/refs/tags/${tag}`);
    rmSync(path);
    symlinkSync('/dev/null', path);
    for (const argv of [
      ['session', 'list'],
      ['status', '--at', tag],
    ])
      expect((await inRepository(folder, [...argv, '--lang', 'es'])).err).not.toMatch(/no es un archivo|20 segundos/);
    rmSync(path);
    symlinkSync('/dev/null', join(folder, '.git/info/grafts'));
    expect(await inRepository(folder, ['validate'])).toMatchObject({ code: 0 });
  });

  for (const [shown, put] of Object.entries({ HEAD: 'plan-data/datos', '../HEAD': 'plan-data' }))
    test(`where Git looks for a repository without a work tree: ${shown}`, async () => {
      const folder = make();
      renameSync(join(folder, 'plan-data'), join(folder, 'datos'));
      mkdirSync(join(folder, 'plan-data'));
      renameSync(join(folder, 'datos'), join(folder, 'plan-data/datos'));
      pipe(join(folder, put, 'HEAD'));
      const argv = ['diff', '--data', 'plan-data/datos'];
      expect(await said(folder, argv)).toContain(`«${shown}» no es un archivo`);
      rmSync(join(folder, put, 'HEAD'));
      // Where a `.git` is, Git looks no further.
      pipe(join(folder, 'HEAD'));
      expect(await said(folder, argv)).not.toMatch(/no es un archivo/);
    });

  test('a pipe that Git doesn’t open is not what a slow Git waits for', async () => {
    const folder = make();
    const found = (isOver = false, env: Record<string, string> = gitEnv) =>
      waitedFor([gitFoldersAt(join(folder, '.git'))], env, () => isOver);
    for (const name of ['annex', 'modules', 'lfs', 'logs', 'hooks']) pipe(join(folder, '.git', name, 'tubo'));
    expect(await found()).toBeNull();
    pipe(join(folder, '.git/objects/pack/tubo'));
    expect(await found()).toMatchObject({ id: 'notAFile', args: { path: '.git/objects/pack/tubo' } });
    expect(await found(true)).toBeNull();
    rmSync(join(folder, '.git/objects/pack/tubo'));
    // An empty variable is none.
    pipe(join(folder, '.config/git/config'));
    expect(await found(false, { HOME: folder, XDG_CONFIG_HOME: '' })).toMatchObject({ id: 'notAFile' });
    expect(await found(false, { XDG_CONFIG_HOME: '' })).toBeNull();
  });

  test('a ref that is a link to a file, or to another ref, is a ref like others', async () => {
    const folder = make();
    const path = join(folder, `.git/refs/tags/${tag}`);
    renameSync(path, join(folder, 'aparte'));
    for (const target of [join(folder, 'aparte'), 'refs/heads/main']) {
      symlinkSync(target, path);
      expect((await inRepository(folder, ['status', '--at', 'I'])).code).toBe(0);
      const opened = await openRepository(join(folder, 'plan-data'), gitEnv);
      expect(await hasTags(opened)).toBe(target !== 'refs/heads/main');
      rmSync(path);
    }
  });

  test('a ref of many megabytes is told, not read', async () => {
    const folder = make();
    const path = join(folder, `.git/refs/tags/${tag}`);
    truncateSync(path, 2_000_000_000);
    for (const argv of looking)
      expect(await said(folder, argv)).toMatch(new RegExp(`«\\.git/refs/tags/${tag}» tiene 2000 MB.*has 2000 MB`));
    rmSync(path);
    writeFileSync(join(folder, '.git/refs/tags/otra'), '');
    truncateSync(join(folder, '.git/refs/tags/otra'), 2_000_000_000);
    await expect(hasTags(await openRepository(join(folder, 'plan-data'), gitEnv))).rejects.toMatchObject({
      id: 'gitFileTooLarge',
      args: { path: '.git/refs/tags/otra' },
    });
  });

  test('an object', async () => {
    for (const rev of [tag, `${tag}:plan-data/plans/red.yaml`]) {
      const folder = make();
      commit(folder, { 'plan-data/plans/red.yaml': `${plan}# x\n` });
      const id = git(folder, 'rev-parse', rev).trim();
      const name = `objects/${id.slice(0, 2)}/${id.slice(2)}`;
      pipe(join(folder, '.git', name));
      expect(await said(folder, ['status', '--at', 'I'])).toMatch(notAFile(name));
    }
  });

  for (const [what, written] of Object.entries({
    'in full': (path: string) => `[include]\n\tpath = ${path} # otro\n`,
    'in one line, in quotes, on a condition': (path: string) => `[IncludeIf "gitdir:/**"] Path="${path}"\n`,
    'from its own folder': () => '[include]\npath = ../tubo\n',
    'by way of another': () => '[include]\npath = ../otros\n',
  }))
    test(`what the settings have read as well: ${what}`, async () => {
      const folder = make();
      pipe(join(folder, 'tubo'));
      writeFileSync(join(folder, 'otros'), '[include]\npath = tubo\n');
      appendFileSync(join(folder, '.git/config'), written(join(folder, 'tubo')));
      expect(await said(folder, ['validate'])).toMatch(/hacen que lea además «.*tubo».*have it read “.*tubo” as well/);
    });

  test('what a person’s own settings have read as well', async () => {
    const folder = make();
    const home = join(folder, 'casa');
    pipe(join(home, 'tubo'));
    writeFileSync(join(home, '.gitconfig'), '[include]\npath = ~/tubo\n');
    const { GIT_CONFIG_GLOBAL: _, ...env } = gitEnv;
    expect(await said(folder, ['validate'], { ...env, HOME: home })).toMatch(/en «.*casa\/\.gitconfig».*«~\/tubo»/);
    pipe(join(home, '.gitconfig'));
    expect(await said(folder, ['validate'], { ...env, HOME: home })).toMatch(/«.*casa\/\.gitconfig» no es un archivo/);
  });

  test('Git is not waited for without end, wherever else one stands', async () => {
    const folder = make();
    const opened = { ...(await openRepository(join(folder, 'plan-data'), gitEnv)), patience: 300 };
    const id = git(folder, 'rev-parse', `${tag}:plan-data/plans/red.yaml`).trim();
    pipe(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    await expect(openObjects(opened).read(id)).rejects.toMatchObject({ id: 'gitTooSlow' });
    await expect(commitOf(opened, id)).rejects.toMatchObject({ id: 'gitTooSlow' });
    // `git fsck` would wait at the same pipe.
    expect(await Promise.all([messagesIn('es'), messagesIn('en')])).toSatisfy((all: Messages[]) =>
      all.every(({ usage }) => !usage.gitTooSlow({ seconds: 60 }).includes('fsck')),
    );
  });
});

describe('what is sent and what is written', () => {
  test('nothing but sending may reach another repository, whatever settings are added', () => {
    const added = { ...settings, 'filter.x.clean': '' };
    expect(gitEnvironment({}, added)).toMatchObject({ GIT_ALLOW_PROTOCOL: '' });
    expect(gitEnvironment({}, added, true)).not.toHaveProperty('GIT_ALLOW_PROTOCOL');
  });

  test('a command that writes and fails without a word has failed; one that reads has answered', async () => {
    const repository = await openRepository(join(make(), 'plan-data'), gitEnv);
    const silent = ['config', '--get', 'no.hay'] as const;
    expect(await gitAsked(repository, '', ...silent)).toBe('');
    await expect(gitFed(repository, { input: '' }, ...silent)).rejects.toMatchObject({ id: 'gitFailed' });
  });

  test.skipIf(process.platform === 'win32')(
    'one that something kills, or that fails without a word, has answered nothing, and nothing goes on without it',
    async () => {
      const folder = make();
      const bin = emptyFolder();
      const env = { ...gitEnv, PATH: `${bin}:${gitEnv['PATH'] ?? process.env['PATH']}` };
      for (const end of ['kill -9 $$', 'exit 128']) {
        writeFileSync(join(bin, 'git'), `#!/bin/sh\n${end}\n`);
        chmodSync(join(bin, 'git'), 0o755);
        for (const words of [
          'validar',
          'estado',
          'generar',
          'cambios',
          'sesion decidir II una adoptado',
          'contactos confirmar HN',
        ]) {
          const { code, out, err } = await crmPlan([...words.split(' '), '--lang', 'es'], { cwd: folder, env });
          expect([end, words, code, out, err]).toEqual([
            end,
            words,
            2,
            '',
            expect.stringContaining('Git no pudo hacer'),
          ]);
        }
      }
      expect(git(folder, 'status', '--porcelain')).toBe('');
    },
  );
});

test.skipIf(process.platform === 'win32')(
  'a Git that fails without a word at any of its calls saves nothing half',
  async () => {
    const folder = make();
    const bin = emptyFolder();
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const counter = join(bin, 'calls');
    writeFileSync(
      join(bin, 'git'),
      `#!/bin/sh\necho x >> ${counter}\n[ "$(wc -l < ${counter})" -eq "$FAILS_AT" ] && exit 128\nexec ${real} "$@"\n`,
    );
    chmodSync(join(bin, 'git'), 0o755);
    const env = { ...gitEnv, PATH: `${bin}:${gitEnv['PATH'] ?? process.env['PATH']}` };
    const codes: (number | null)[] = [];
    for (let at = 1; at <= 12; at += 1) {
      appendFileSync(join(folder, 'plan-data/plans/red.yaml'), `# ${at}\n`);
      rmSync(counter, { force: true });
      const { code } = await crmPlan(['guardar', 'Más'], { cwd: folder, env: { ...env, FAILS_AT: String(at) } });
      codes.push(code);
    }
    expect(codes.filter((code) => code !== 0 && code !== 2)).toEqual([]);
    expect(codes.filter((code) => code === 2).length).toBeGreaterThan(6);
    // An author without a name or an address would be one.
    expect(git(folder, 'fsck', '--strict', '--no-dangling')).toBe('');
  },
);

test('a bad date in the surroundings is called by its name', async () => {
  const folder = repository({ ...files, 'plan-data/plans/red.yaml': plan.replace(/ +proposedBy: .*\n/g, '') }, tag);
  for (const name of ['GIT_AUTHOR_DATE', 'GIT_COMMITTER_DATE'])
    expect(await said(folder, ['session', 'close', 'II', '--yes'], { ...gitEnv, [name]: 'ayer no' })).toMatch(
      new RegExp(
        `«ayer no» no es una fecha que Git entienda, y es el valor de la variable ${name}.*“ayer no”.*${name}`,
      ),
    );
  expect(readFileSync(join(folder, 'plan-data/sessions.yaml'), 'utf8')).toBe(around['plan-data/sessions.yaml']);
});
