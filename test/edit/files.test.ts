import { spawnSync } from 'node:child_process';
import fs, {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  finishRemoving,
  makeFolder,
  removeWhole,
  renameFile,
  writeAllNew,
  writeAllWhole,
  writeEdited,
  writeWhole,
} from '../../src/edit/files.ts';
import { emptyFolder, root } from '../support/folders.ts';

describe('new files that belong together', () => {
  const files = { 'a/uno.yaml': 'uno\n', 'a/b/dos.yaml': 'dos\n' };
  const shown = (path: string) => path;

  test('go again where what follows fails, with their folders; what somebody has saved since stays', async () => {
    const folder = emptyFolder();
    const fails = async () => {
      throw new Error('no room');
    };
    await expect(writeAllNew(join(folder, 'x'), files, shown, fails)).rejects.toThrow('no room');
    expect(readdirSync(folder)).toEqual([]);
    const saves = async () => {
      writeFileSync(join(folder, 'x/a/uno.yaml'), 'de una persona\n');
      throw new Error('no room');
    };
    await expect(writeAllNew(join(folder, 'x'), files, shown, saves)).rejects.toThrow('no room');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['x', 'x/a', 'x/a/uno.yaml']);
    expect(readFileSync(join(folder, 'x/a/uno.yaml'), 'utf8')).toBe('de una persona\n');
  });

  test('never take the place of one that is there, and leave it', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(join(folder, 'a/b/dos.yaml'), 'de una persona\n');
    await expect(writeAllNew(folder, files, shown)).rejects.toThrow('changedMeanwhile');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'a/b', 'a/b/dos.yaml']);
  });

  test('one that another run has put there just the same is as good, and stays where what follows fails', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(join(folder, 'a/b/dos.yaml'), 'dos\n');
    const fails = async () => {
      throw new Error('no room');
    };
    await expect(writeAllNew(folder, files, shown, fails)).rejects.toThrow('no room');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'a/b', 'a/b/dos.yaml']);
    await writeAllNew(folder, files, shown);
    expect(readFileSync(join(folder, 'a/uno.yaml'), 'utf8')).toBe('uno\n');
  });

  test('are not all there where another run takes its own away again meanwhile: that is said', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(join(folder, 'a/b/dos.yaml'), 'dos\n');
    const otherFails = async () => rmSync(join(folder, 'a/b/dos.yaml'));
    await expect(writeAllNew(folder, files, shown, otherFails)).rejects.toThrow('changedMeanwhile');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'a/b']);
  });
});

describe('a file is written whole or not at all', () => {
  test('the new text takes the place of the old, and nothing else is left', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.html'), 'old');
    await writeWhole(join(folder, 'a.html'), 'new', 'a.html');
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.html']);
  });

  test.skipIf(process.platform === 'win32')('its owner can read it, whatever the umask', () => {
    const folder = emptyFolder();
    const typed = (umask: string, ...argv: readonly string[]) =>
      spawnSync(
        'sh',
        ['-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, join(root, 'bin/crm-plan.js'), ...argv],
        { cwd: folder },
      );
    expect(typed('777', 'iniciar', 'plan').status).toBe(0);
    const modes = ['plan', 'plan/plan-data', 'plan/package.json', 'plan/plan-data/members.yaml'].map((path) =>
      (statSync(join(folder, path)).mode & 0o777).toString(8),
    );
    expect(modes).toEqual(['700', '700', '600', '600']);
    expect(typed('027', 'iniciar', 'otro').status).toBe(0);
    expect((statSync(join(folder, 'otro/package.json')).mode & 0o777).toString(8)).toBe('640');
  });

  test('two at once leave one of the two, whole', async () => {
    const folder = emptyFolder();
    const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(200_000));
    await Promise.all(texts.map((text) => writeWhole(join(folder, 'x'), text, 'x')));
    expect(texts).toContain(readFileSync(join(folder, 'x'), 'utf8'));
    expect(readdirSync(folder)).toEqual(['x']);
  });

  test('what a run that was killed left is taken away; what a living one is writing stays', async () => {
    const folder = emptyFolder();
    const dead = spawnSync(process.execPath, ['-e', '0']).pid;
    const left = [
      `.crm-plan-a.yaml.${dead}.00ff.tmp`,
      `.crm-plan-a.yaml.${process.pid}.00ff.tmp`,
      '.crm-plan-b.yaml.1.0f.tmp',
    ];
    for (const name of left) writeFileSync(join(folder, name), 'half');
    // Whoever proposes a change may call a folder so.
    const like = `.crm-plan-a.yaml.${dead}.00aa.tmp`;
    mkdirSync(join(folder, like));
    await writeWhole(join(folder, 'a.yaml'), 'new', 'a.yaml');
    expect(readdirSync(folder)).toEqual([...left.slice(1), like, 'a.yaml'].sort());
  });

  test('of many files written together, what a killed run left of each is taken away, and of no others', async () => {
    const folder = emptyFolder();
    const dead = spawnSync(process.execPath, ['-e', '0']).pid;
    const leftOf = (name: string, pid: number | undefined = dead) => `.crm-plan-${name}.${pid}.00ff.tmp`;
    const others = [leftOf('b.html', process.pid), leftOf('c.html')];
    for (const name of [leftOf('a.html'), leftOf('b.html'), ...others]) writeFileSync(join(folder, name), 'half');
    const files = ['a.html', 'b.html'].map((name) => ({ name, content: `new ${name}` }));
    await writeAllWhole(folder, files, (name) => name);
    expect(readdirSync(folder)).toEqual([...others, 'a.html', 'b.html'].sort());
    expect(readFileSync(join(folder, 'b.html'), 'utf8')).toBe('new b.html');
    await expect(writeAllWhole(join(folder, 'nowhere'), files, (name) => `x/${name}`)).rejects.toMatchObject({
      id: 'cannotWrite',
      args: { path: 'x/a.html', reason: 'ENOENT' },
    });
    await writeAllWhole(join(folder, 'nowhere'), [], (name) => name);
  });

  test('of many files written together none has its name before all are written; where one can not have it, which have is said', async () => {
    const folder = emptyFolder();
    const files = ['a.html', 'b.html', 'c.html'].map((name) => ({ name, content: `new ${name}` }));
    mkdirSync(join(folder, 'b.html'));
    await expect(writeAllWhole(folder, files, (name) => `x/${name}`)).rejects.toMatchObject({
      id: 'writtenInPart',
      args: { written: ['x/a.html'], path: 'x/b.html', reason: 'EISDIR' },
    });
    expect(readdirSync(folder)).toEqual(['a.html', 'b.html']);
  });

  test('what a run that was killed had put aside goes, or has its name again; a name that nobody took away does not', async () => {
    const folder = emptyFolder();
    const dead = spawnSync(process.execPath, ['-e', '0']).pid;
    const aside = (name: string, pid: number | undefined = dead) => `.crm-plan-${name}.${pid}.00ff.aside.tmp`;
    writeFileSync(join(folder, aside('a.txt')), 'old');
    writeFileSync(join(folder, aside('b.txt')), 'edited');
    const left = [aside('.git'), aside('a.txt', process.pid), aside('c.txt')];
    for (const name of left.slice(0, 2)) writeFileSync(join(folder, name), 'old');
    symlinkSync('/dev/zero', join(folder, aside('c.txt')));
    const isOld = (bytes: Buffer) => String(bytes) === 'old';
    await finishRemoving(folder, new Map(['a.txt', 'b.txt', 'c.txt'].map((name) => [name, isOld])));
    expect(readdirSync(folder)).toEqual([...left, 'b.txt'].sort());
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('edited');
  });

  test('an edit that can not be put in place leaves nothing beside the file, and no second name of it', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'a.yaml');
    writeFileSync(path, 'old');
    // As on Windows where another program has it open: here the new one is gone before it is put in place.
    const real = fs.renameSync;
    fs.renameSync = () => {
      throw Object.assign(new Error(), { code: 'EPERM' });
    };
    syncBuiltinESMExports();
    try {
      await expect(writeEdited(path, 'new', 'a.yaml', 'old')).rejects.toMatchObject({ id: 'cannotWrite' });
    } finally {
      fs.renameSync = real;
      syncBuiltinESMExports();
    }
    expect([readdirSync(folder), readFileSync(path, 'utf8'), statSync(path).nlink]).toEqual([['a.yaml'], 'old', 1]);
  });

  test('where the old one can not be read once the new one stands, it stands again, as it is said', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'a.yaml');
    writeFileSync(path, 'old');
    const real = fs.promises.readFile;
    let reads = 0;
    fs.promises.readFile = ((place: string, ...rest: []) => {
      if (!place.endsWith('.0.tmp')) return real(place, ...rest);
      reads += 1;
      return Promise.reject(Object.assign(new Error(), { code: 'EIO' }));
    }) as typeof real;
    syncBuiltinESMExports();
    try {
      await expect(writeEdited(path, 'new', 'a.yaml', 'old')).rejects.toMatchObject({ id: 'cannotWrite' });
    } finally {
      fs.promises.readFile = real;
      syncBuiltinESMExports();
    }
    expect([reads, readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([1, ['a.yaml'], 'old']);
  });

  test('where it can not be written, the old one stays and the error is one of usage', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'taken/inside'), { recursive: true });
    await expect(writeWhole(join(folder, 'taken'), 'new', 'taken')).rejects.toMatchObject({
      code: 'usage',
      id: 'cannotWrite',
    });
    expect(readdirSync(folder)).toEqual(['taken']);
    await expect(writeWhole(join(folder, 'nowhere/x'), 'new', 'nowhere/x')).rejects.toMatchObject({
      code: 'usage',
      id: 'cannotWrite',
    });
  });

  test('a folder is made where it is missing, and is no file', async () => {
    const folder = emptyFolder();
    await makeFolder(join(folder, 'a/b'), 'a/b');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
    writeFileSync(join(folder, 'file'), '');
    await expect(makeFolder(join(folder, 'file'), 'file')).rejects.toMatchObject({ id: 'outputIsFile' });
    await expect(makeFolder(join(folder, 'file/x'), 'file/x')).rejects.toMatchObject({ id: 'outputIsFile' });
  });
});

test('a name in other letters is given where the disk takes the two for one file', async () => {
  const folder = emptyFolder();
  const [old, wanted] = [join(folder, 'x.YAML'), join(folder, 'x.yaml')];
  writeFileSync(old, 'uno');
  // A disk that does so finds the file under both names.
  linkSync(old, wanted);
  await renameFile(old, wanted, 'x.YAML');
  expect([readdirSync(folder), readFileSync(wanted, 'utf8')]).toEqual([['x.yaml'], 'uno']);
});

test.skipIf(process.platform === 'win32')('a file that is to go and cannot be looked at keeps its name', async () => {
  const folder = emptyFolder();
  const path = join(folder, 'a.yaml');
  writeFileSync(path, 'a: 1\n');
  chmodSync(path, 0o000);
  const [isRoot, nobody] = [process.getuid?.() === 0, 65_534];
  if (isRoot) for (const one of [folder, path]) chownSync(one, nobody, nobody);
  if (isRoot) process.seteuid?.(nobody);
  try {
    await expect(removeWhole(path, 'a.yaml', () => true)).rejects.toThrow('cannotWrite');
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

// Only the administrator can give a file to a group of others.
test.skipIf(process.getuid?.() !== 0)(
  'a file that is edited stays the group’s that it was, and no other group may read it',
  async () => {
    const folder = emptyFolder();
    const path = join(folder, 'XA.yaml');
    const [nobody, group] = [65_534, 12_345];
    writeFileSync(path, 'old');
    chownSync(folder, nobody, nobody);
    chownSync(path, nobody, group);
    chmodSync(path, 0o640);
    const now = () => {
      const { gid, mode } = statSync(path);
      return [readFileSync(path, 'utf8'), gid === group, (mode & 0o777).toString(8)];
    };
    await writeEdited(path, 'new', 'XA.yaml', 'old');
    expect(now()).toEqual(['new', true, '640']);
    // In another group what everybody may do stays allowed: a group that may do less is shut out.
    for (const [mode, then] of [
      [0o640, '600'],
      [0o664, '644'],
    ] as const) {
      chownSync(path, nobody, group);
      chmodSync(path, mode);
      const before = readFileSync(path, 'utf8');
      process.seteuid?.(nobody);
      try {
        await writeEdited(path, `${before}er`, 'XA.yaml', before);
      } finally {
        process.seteuid?.(0);
      }
      expect(now()).toEqual([`${before}er`, false, then]);
    }
  },
);
