import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, writeWhole } from '../../src/edit/files.ts';
import { emptyFolder } from '../support/folders.ts';

describe('a file is written whole or not at all', () => {
  test('the new text takes the place of the old, and nothing else is left', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.html'), 'old');
    await writeWhole(join(folder, 'a.html'), 'new', 'a.html');
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.html']);
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
    await writeWhole(join(folder, 'a.yaml'), 'new', 'a.yaml');
    expect(readdirSync(folder)).toEqual([...left.slice(1), 'a.yaml'].sort());
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
