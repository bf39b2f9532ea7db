import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitAsked } from '../../../src/data/git.ts';
import { failure } from '../../../src/data/git-failures.ts';
import { openRepository } from '../../../src/data/open-repository.ts';
import { en } from '../../../src/messages/en.ts';
import { emptyFolder, root } from '../../support/folders.ts';
import { decided, flat } from '../../support/meeting.ts';
import { example, git, gitEnv, inRepository, sharedExample } from '../../support/repos.ts';

/** What is said in both languages of something that can't be done, on one line. */
async function said(folder: string, ...argv: string[]): Promise<string> {
  const told: string[] = [];
  for (const lang of ['es', 'en']) {
    const { code, err } = await inRepository(folder, [...argv, '--lang', lang]);
    expect(code).toBe(2);
    told.push(flat(err));
  }
  return told.join(' | ');
}

/** Types the last command of Git that is advised. */
function typed(folder: string, told: string): void {
  const [command = ''] = told.match(/(?<=: )git .*?(?=;| \||\. |\.?$)/g)?.slice(-1) ?? [];
  git(folder, ...command.split(' ').slice(1));
}

const done = async (folder: string, ...argv: string[]) => expect((await inRepository(folder, argv)).code).toBe(0);
const filesAt = (folder: string) => git(folder, 'ls-tree', '-r', '--name-only', 'HEAD');

/** The file of an object that a commit names. */
const objectFile = (folder: string, name: string): string => {
  const id = git(folder, 'rev-parse', name).trim();
  return join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
};

/** As a power cut leaves a file. */
function emptied(path: string): void {
  rmSync(path);
  writeFileSync(path, '');
}

describe('what is damaged is named, and what is advised mends it', { timeout: 60_000 }, () => {
  test('an index that is lost, or empty', async () => {
    const folder = await example();
    const before = filesAt(folder);
    rmSync(join(folder, '.git/index'));
    const told = await said(folder, 'save', '--no-push', 'x');
    expect(told).toMatch(/Falta el índice de Git.*index of Git .* is missing/);
    typed(folder, told);
    emptied(join(folder, '.git/index'));
    const again = await said(folder, 'save', '--no-push', 'x');
    expect(again).toMatch(/Borre el archivo «.git\/index».*Delete the file “.git\/index”/);
    rmSync(join(folder, '.git/index'));
    typed(folder, again);
    await done(folder, 'save', '--no-push', 'x');
    expect([filesAt(folder), git(folder, 'status', '--porcelain')]).toEqual([before, '']);
    // One that a link leads to is there: somebody took everything out of it.
    git(folder, 'rm', '-r', '--quiet', '--cached', '.');
    renameSync(join(folder, '.git/index'), join(folder, '.git/otro'));
    symlinkSync('otro', join(folder, '.git/index'));
    expect(await said(folder, 'save', '--no-push', 'x')).not.toMatch(/Falta el índice|index of Git/);
  });

  test('a data folder that is moved away meanwhile: it is not Git that is missing', async () => {
    const folder = await decided();
    const opened = await openRepository(join(folder, 'plan-data'), gitEnv);
    renameSync(join(folder, 'plan-data'), join(folder, 'aparte'));
    await expect(gitAsked(opened, '', 'version')).rejects.toMatchObject({
      id: 'unreadable',
      args: { path: 'plan-data' },
    });
  });

  test('an index in two parts that has lost the other one', async () => {
    const folder = await decided();
    const before = [filesAt(folder), git(folder, 'status', '--porcelain')];
    const shared = () => readdirSync(join(folder, '.git')).filter((name) => name.startsWith('sharedindex.'));
    for (const spoil of [rmSync, (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -20))]) {
      git(folder, 'update-index', '--split-index');
      const parts = shared();
      expect(parts).toHaveLength(1);
      for (const name of parts) spoil(join(folder, '.git', name));
      const told = await said(folder, 'save', '--no-push', 'x');
      expect(told).toMatch(/Borre el archivo «.git\/index».*Delete the file “.git\/index”/);
      rmSync(join(folder, '.git/index'));
      typed(folder, told);
      expect([filesAt(folder), git(folder, 'status', '--porcelain')]).toEqual(before);
      for (const name of shared()) rmSync(join(folder, '.git', name));
    }
  });

  test('an index that was cut off at whatever place, or holds other bytes: nothing is told as staged, and all is kept', async () => {
    const folder = await decided();
    const index = join(folder, '.git/index');
    const whole = readFileSync(index);
    const before = [filesAt(folder), git(folder, 'status', '--porcelain')];
    const other = Buffer.from(whole);
    other.writeUInt8(other.readUInt8(other.length - 40) ^ 1, other.length - 40);
    for (const bytes of [40, 100, 600, 1000, whole.length - 300, whole.length - 1].map((to) => whole.subarray(0, to))) {
      writeFileSync(index, bytes);
      expect(await said(folder, 'save', '--no-push', 'x')).toMatch(/El índice de Git está dañado\..* is damaged\./);
    }
    for (const argv of [
      ['save', '--no-push', 'x'],
      ['session', 'close', 'IX'],
      ['undo', '--no-push'],
    ] as const) {
      writeFileSync(index, other);
      const told = await said(folder, ...argv);
      expect(told).toMatch(/Borre el archivo «.git\/index».*Delete the file “.git\/index”/);
      rmSync(index);
      typed(folder, told);
      expect([filesAt(folder), git(folder, 'status', '--porcelain')]).toEqual(before);
    }
    // Git may be set to write no digest.
    writeFileSync(index, Buffer.concat([readFileSync(index).subarray(0, -20), Buffer.alloc(20)]));
    git(folder, 'config', 'index.skipHash', 'true');
    await done(folder, 'save', '--no-push', 'x');
  });

  test('an object whose file is that of another one', async () => {
    const folder = await example();
    const copy = emptyFolder();
    git(copy, 'clone', '--quiet', '--bare', folder, 'sana.git');
    git(folder, 'remote', 'add', 'origin', join(copy, 'sana.git'));
    const [path, other] = ['plan-data/plans/plan-de-ejemplo.yaml', 'plan-data/glossary.yaml'] as const;
    const bytes = readFileSync(objectFile(folder, `HEAD:${other}`));
    const file = objectFile(folder, `HEAD:${path}`);
    rmSync(file);
    writeFileSync(file, bytes);
    const told = await said(folder, 'status', '--at', 'HEAD');
    expect(told).toMatch(/está dañado: .*git fsck.*is damaged: .*git fsck/);
    const [, named = ''] = /Delete the file “([^”]+)”/.exec(told) ?? [];
    rmSync(join(folder, named));
    git(folder, 'fetch', '--quiet', '--refetch', 'origin');
    await done(folder, 'status', '--at', 'HEAD');
  });

  describe('a version, or a folder of one, whose file is that of another one: it is never read for it', () => {
    const notRead = /está dañado: .*git fsck.*Borre el archivo.*is damaged: .*git fsck.*Delete the file/;

    /** An example in which the file of one object holds what another one is. */
    async function withOther(name: string, other: string): Promise<string> {
      const folder = await example();
      appendFileSync(join(folder, 'plan-data/members.yaml'), '# uno\n');
      await done(folder, 'save', '--no-push', 'uno');
      appendFileSync(join(folder, 'plan-data/members.yaml'), '# dos\n');
      const bytes = readFileSync(objectFile(folder, other));
      const file = objectFile(folder, name);
      rmSync(file);
      writeFileSync(file, bytes);
      return folder;
    }

    const names = ['HEAD', 'HEAD^{tree}', 'HEAD:plan-data', 'HEAD:plan-data/decisions'] as const;
    test.each(names)('%s', async (name) => {
      const folder = await withOther(name, name.replace('HEAD', 'session/crm-7^{}'));
      for (const argv of [
        ['query', 'sessions', '--at', 'HEAD'],
        ['diff', 'VII', 'HEAD'],
        ['save', '--no-push', 'dos'],
      ])
        expect([argv, await said(folder, ...argv)]).toEqual([argv, expect.stringMatching(notRead)]);
    });

    test.each([
      ['HEAD^{tree}', 'HEAD'],
      ['HEAD:plan-data', 'HEAD:plan-data/members.yaml'],
    ])('%s, whose file holds something of another kind', async (name, other) => {
      const folder = await withOther(name, other);
      expect(await said(folder, 'query', 'sessions', '--at', git(folder, 'rev-parse', 'main').trim())).toMatch(notRead);
    });

    test.each(names)('%s before a save that is taken back: no file changes', async (name) => {
      const folder = await withOther(name.replace('HEAD', 'HEAD~1'), name.replace('HEAD', 'session/crm-7^{}'));
      git(folder, 'checkout', '--quiet', 'plan-data/members.yaml');
      const before = git(folder, 'status', '--porcelain', '--branch');
      expect(await said(folder, 'undo', '--no-push')).toMatch(notRead);
      expect(git(folder, 'status', '--porcelain', '--branch')).toBe(before);
    });
  });

  test('a copy made with a filter', async () => {
    const origin = await example();
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    for (const filter of ['blob:none', 'tree:0']) {
      const folder = join(emptyFolder(), 'copia');
      git(origin, 'clone', '--quiet', `--filter=${filter}`, `file://${origin}`, folder);
      const told = await said(folder, 'diff');
      expect(told).toMatch(/git fetch --refetch --no-filter.*git fetch --refetch --no-filter/);
      typed(folder, told);
      await done(folder, 'diff');
      await done(folder, 'validate');
    }
  });

  test('the file that says which branch is checked out', async () => {
    const folder = await example();
    emptied(join(folder, '.git/HEAD'));
    for (const command of ['diff', 'validate', 'session']) {
      const told = await said(folder, command);
      expect(told).toMatch(/«.git\/HEAD», .* está dañado.*“.git\/HEAD”, .* is damaged.*: ref: refs\/heads\/main$/);
      expect(told).not.toContain('git init');
    }
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
    await done(folder, 'diff');
  });

  test('a .git that points nowhere', async () => {
    const folder = await example();
    for (const text of ['gitdir: /nonexistent\n', '']) {
      rmSync(join(folder, '.git'), { recursive: true });
      writeFileSync(join(folder, '.git'), text);
      expect(await said(folder, 'diff')).toMatch(/«.git» .*en otro lugar.*git clone.*“.git” .*elsewhere.*git clone/);
    }
  });

  test('a .git of which a part is missing', async () => {
    for (const name of ['refs', 'objects']) {
      const folder = await example();
      rmSync(join(folder, '.git', name), { recursive: true });
      if (name === 'refs') writeFileSync(join(folder, '.git', name), '');
      for (const command of ['diff', 'validate', 'session', 'save'])
        expect(await said(folder, command)).toMatch(
          new RegExp(
            `«.git» le falta una parte \\(${name}\\).*git clone.*“.git” lacks a part \\(${name}\\).*git clone`,
          ),
        );
    }
    const folder = await example();
    rmSync(join(folder, '.git/HEAD'));
    expect(await said(folder, 'validate')).toMatch(/«.git\/HEAD», .* falta, .*“.git\/HEAD”, .* is missing/);
    mkdirSync(join(folder, '.git/HEAD'));
    expect(await said(folder, 'validate')).toMatch(/Cambie de nombre esa carpeta.*Rename that folder/);
    rmSync(join(folder, '.git/HEAD'), { recursive: true });
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
    await done(folder, 'diff');
    // A folder that only has that name is none.
    rmSync(join(folder, '.git'), { recursive: true });
    mkdirSync(join(folder, '.git'));
    await done(folder, 'validate');
  });

  test('objects of which none is there: a command that reads says which session it can not read', async () => {
    const folder = await example();
    rmSync(join(folder, '.git/objects'), { recursive: true });
    mkdirSync(join(folder, '.git/objects'));
    const { code, out } = await inRepository(folder, ['validate', '--lang', 'en']);
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('should be in “session/crm-7”')]);
  });

  test('a branch: it goes back to the last version that is whole, and no file is changed', async () => {
    for (const spoil of [emptied, (path: string) => writeFileSync(path, `${'12'.repeat(20)}\n`)]) {
      const folder = await example();
      const head = git(folder, 'rev-parse', 'main');
      spoil(join(folder, '.git/refs/heads/main'));
      const told = await said(folder, 'save', '--no-push', 'x');
      expect(told).toMatch(/«.git\/refs\/heads\/main» está dañado.*“.git\/refs\/heads\/main” is damaged/);
      rmSync(join(folder, '.git/refs/heads/main'));
      typed(folder, told);
      await done(folder, 'save', '--no-push', 'x');
      expect([git(folder, 'rev-parse', 'main'), git(folder, 'status', '--porcelain')]).toEqual([head, '']);
    }
    const folder = await example();
    emptied(join(folder, '.git/refs/heads/main'));
    rmSync(join(folder, '.git/logs'), { recursive: true });
    expect(await said(folder, 'save', '--no-push', 'x')).toMatch(/git clone.*git clone/);
  });

  test('a tag in the place of that of a closing', async () => {
    for (const text of ['', `${'12'.repeat(20)}\n`]) {
      const folder = await decided();
      const tag = join(folder, '.git/refs/tags/session/crm-9');
      writeFileSync(tag, text);
      const told = await said(folder, 'session', 'close', 'IX');
      // Git deletes a tag only where its file holds one.
      if (text === '') {
        expect(told).toMatch(/«.git\/refs\/tags\/session\/crm-9» está dañado.*Bórrelo y repita.*Delete it and repeat/);
        rmSync(tag);
      } else {
        expect(told).toMatch(/«session\/crm-9» existe, pero.*git tag -d session\/crm-9;/);
        git(folder, 'tag', '-d', 'session/crm-9');
      }
      await done(folder, 'session', 'close', 'IX');
    }
  });

  test('a tag, and a branch, that Git has put into one file with others', async () => {
    const nowhere = '12'.repeat(20);
    const packed = (folder: string, ref: string) => {
      git(folder, 'pack-refs', '--all');
      const path = join(folder, '.git/packed-refs');
      const others = readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.endsWith(` ${ref}`));
      writeFileSync(path, `${[...others, `${nowhere} ${ref}`].join('\n')}\n`.replace(' sorted', ''));
    };
    const folder = await decided();
    packed(folder, 'refs/tags/session/crm-9');
    const told = await said(folder, 'session', 'close', 'IX');
    expect(told).toMatch(/«session\/crm-9» existe, pero la versión a la que lleva.*“session\/crm-9” is there, but/);
    git(folder, 'tag', '-d', 'session/crm-9');
    await done(folder, 'session', 'close', 'IX');

    const head = git(folder, 'rev-parse', 'main');
    packed(folder, 'refs/heads/main');
    const branch = await said(folder, 'save', '--no-push', 'x');
    expect(branch).toMatch(/La rama «main» está dañada.*The branch “main” is damaged/);
    typed(folder, branch);
    await done(folder, 'save', '--no-push', 'x');
    expect(git(folder, 'rev-parse', 'main')).toBe(head);

    // What is advised of a closed session brings its tag back.
    const other = await sharedExample();
    packed(other, 'refs/tags/session/crm-8');
    const lists = await inRepository(other, ['session', '--lang', 'es']);
    expect(flat(lists.out)).toMatch(
      /session\/crm-8, lleva a una versión que aquí falta \(git tag -d session\/crm-8, y/,
    );
    await said(other, 'session', 'close', 'VIII');
    const missing = await said(other, 'status', '--at', 'VIII');
    for (const [, typedThen = ''] of missing.split(' | ')[0]?.matchAll(/: git ([^;]+);/g) ?? [])
      git(other, ...typedThen.split(' '));
    await done(other, 'status', '--at', 'VIII');
  });

  test('objects: the list of a version, which is missing, and a version that is empty', async () => {
    const folder = await sharedExample();
    rmSync(objectFile(folder, 'HEAD^{tree}'));
    const missing = await said(folder, 'status', '--at', 'HEAD');
    expect(missing).toMatch(/no tiene entero el contenido de «plan-data».*lacks all or part of the content/);
    git(folder, 'fetch', '--refetch', '--no-filter');
    await done(folder, 'status', '--at', 'HEAD');

    const other = await sharedExample();
    const file = objectFile(other, 'HEAD');
    emptied(file);
    const empty = await said(other, 'status', '--at', 'HEAD');
    expect(empty).toContain(`«${file.slice(other.length + 1)}»`);
    rmSync(file);
    typed(other, empty);
    await done(other, 'status', '--at', 'HEAD');
  });
});

test('a version that is missing between two others is not told as a change that has no history in common', {
  timeout: 60_000,
}, async () => {
  const folder = await sharedExample();
  git(folder, 'checkout', '--quiet', '-b', 'propuesta', 'HEAD~2');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'cambio');
  const review = ['review', '--base', 'main', '--head', 'propuesta'];
  await done(folder, ...review);
  rmSync(objectFile(folder, 'main~1'));
  const told = await said(folder, ...review);
  expect(told).toMatch(/está dañado: no se puede leer el objeto [0-9a-f]{12}\. .*git fsck.*is damaged/);
  typed(folder, told);
  await done(folder, ...review);
});

/** Whether the program can be run by the user that root becomes here: a checkout, or Node, may stand in a folder of root's own. */
const programRunsForNobody = (): boolean =>
  process.getuid?.() !== 0 ||
  spawnSync(process.execPath, [join(root, 'bin/crm-plan.js'), '--version'], {
    cwd: '/',
    env: gitEnv,
    uid: 65_534,
    gid: 65_534,
  }).status === 0;

describe('a repository that is there and is not read says why, also where only its tags are asked for', {
  timeout: 300_000,
}, () => {
  test('its settings say that it has no files', async () => {
    const folder = await example();
    git(folder, 'config', 'core.bare', 'true');
    expect(await said(folder, 'validate')).toMatch(/core\.bare.*core\.bare/);
    typed(folder, await said(folder, 'diff'));
    await done(folder, 'validate');
  });

  test.skipIf(process.getuid?.() !== 0)('it belongs to somebody else', async () => {
    const folder = await example();
    for (const path of [folder, join(folder, '.git'), join(folder, 'plan-data')]) chownSync(path, 12_345, 12_345);
    for (const command of ['validate', 'session'])
      expect(await said(folder, command)).toMatch(/safe\.directory.*safe\.directory/);
  });

  test.skipIf(process.platform === 'win32')('a part of it may not be read', async ({ skip }) => {
    if (!programRunsForNobody()) skip('the user 65534 may not read Node or this checkout');
    const folder = await example();
    const head = git(folder, 'rev-parse', 'HEAD').trim();
    const object = `.git/objects/${head.slice(0, 2)}`;
    // Nothing is forbidden to root.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    if (nobody.uid) execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, dirname(folder)]);
    for (const [path, ...commands] of [
      ['.git', 'validate', 'session', 'save x'],
      ['.git/HEAD', 'validate', 'save x'],
      ['.git/objects', 'validate', 'save x'],
      ['.git/refs', 'validate', 'save x'],
      ['.git/refs/tags', 'validate', 'session', 'diff', 'status --at VIII', 'session close IX'],
      ['.git/refs/tags/session/crm-8', 'validate', 'session', 'diff', 'status --at VIII', 'session close VIII'],
      ['.git/refs/heads/main', 'save x', 'status --at main', 'session close IX'],
      [object, 'save x', 'status --at main', 'status --at HEAD'],
      [`${object}/${head.slice(2)}`, 'save x', 'status --at main'],
      ['.git/index', 'save x'],
    ] as const) {
      const { mode } = statSync(join(folder, path));
      chmodSync(join(folder, path), 0o000);
      try {
        for (const words of commands) {
          const { status, stderr } = spawnSync(
            process.execPath,
            [join(root, 'bin/crm-plan.js'), ...words.split(' '), '--lang', 'en'],
            { cwd: folder, env: gitEnv, encoding: 'utf8', ...nobody },
          );
          expect([path, words, status, flat(stderr)]).toEqual([
            path,
            words,
            2,
            expect.stringContaining(`“${path}” could not be read (EACCES)`),
          ]);
        }
      } finally {
        chmodSync(join(folder, path), mode);
      }
    }
  });

  test.each([
    ['xx yy', 3, 3],
    ['[user]\n\tname', 4, 4],
    ['[core]\n\tlogAllRefUpdates = maybe', null, 4],
    ['[core]\n\tbigFileThreshold = zz', null, 4],
  ])('its settings are written wrongly: %j', async (text, told, line) => {
    const folder = await example();
    const config = join(folder, '.git/config');
    const before = readFileSync(config, 'utf8');
    const [head = '', ...rest] = before.split(/(?<=\n)/);
    // Below the second line: what comes after it is of the same part.
    writeFileSync(config, [head, rest[0], `${text}\n[core]\n`, ...rest.slice(1)].join(''));
    const words = await said(folder, 'status', '--at', 'HEAD');
    if (told !== null)
      expect(words).toMatch(
        new RegExp(`la línea ${told} de «.git/config» está mal.*line ${told} of “.git/config” is written wrongly`),
      );
    else {
      expect(words).toMatch(/«core\.\w+» no puede ser «\w+».*“core\.\w+” cannot be “\w+”/);
      const [, command = ''] = /: (git config \S+ \S+ [\w.]+)\./.exec(words) ?? [];
      expect(git(folder, ...command.split(' ').slice(1))).toMatch(/^file:\.git\/config\t(maybe|zz)$/m);
    }
    expect(words).not.toContain('git status');
    const lines = readFileSync(config, 'utf8').split('\n');
    writeFileSync(config, lines.toSpliced(line - 1, 1).join('\n'));
    await done(folder, 'status', '--at', 'HEAD');
  });

  test('its settings cannot be read', async () => {
    const folder = await example();
    const top = join(folder, '..');
    for (const path of [top, folder, join(folder, '.git')]) chmodSync(path, 0o755);
    chmodSync(join(folder, '.git/config'), 0o000);
    // Nothing is forbidden to root.
    const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
    if (nobody) for (const path of [folder, join(folder, '.git')]) chownSync(path, nobody, nobody);
    const { stderr } = spawnSync('git', ['rev-parse', '--show-prefix'], { cwd: folder, env: gitEnv, uid: nobody });
    const error = failure(String(stderr), { folder, env: gitEnv });
    expect([String(stderr), error]).toEqual([expect.any(String), expect.objectContaining({ id: 'unreadable' })]);
    expect((error as unknown as { in(words: typeof en): string }).in(en)).toContain('.git/config” could not be read');
  });
});

test('a tag that is no version is not taken for that of a closing that is to come', async () => {
  const folder = await decided();
  git(folder, 'tag', 'session/crm-9', 'HEAD^{tree}');
  const told = await said(folder, 'session', 'close', 'IX');
  expect(told).toMatch(/«session\/crm-9».* no es la de este cierre.*git tag -d session\/crm-9/);
  git(folder, 'tag', '-d', 'session/crm-9');
  await done(folder, 'session', 'close', 'IX');
});

test('a closed session whose tag is no version is told so', async () => {
  const folder = await example();
  git(folder, 'tag', '-f', 'session/crm-8', 'HEAD^{tree}');
  const { out } = await inRepository(folder, ['session', '--lang', 'es']);
  expect(flat(out)).toMatch(/session\/crm-8, no lleva a ninguna versión de los datos/);
});
