import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeEdited } from '../../src/edit/files.ts';
import { emptyFolder, planData, planDataWith } from '../support/folders.ts';
import { spawnProgram } from '../support/program.ts';
import { saves, textOf, twoPeople, types, unsaved, writes } from '../support/two-people.ts';

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

/** A small disk of its own; null where the machine doesn't let us have one. */
function smallDisk(kilobytes: number): string | null {
  const folder = emptyFolder();
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

const diskAllowed = (() => {
  const { status } = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']);
  return status === 0;
})();
if (!diskAllowed) console.log('skipped: this machine allows no disk of our own (full disk, read-only disk)');

const render = (out: string, cwd: string, today = '2008-05-01', env = {}) =>
  spawnProgram(['generar', '--data', planData, '--today', today, '--out', out], { cwd, env });

const read = (path: string) => readFileSync(path, 'utf8');

describe.skipIf(!diskAllowed)('a disk that does not take what is written', () => {
  test('full, while documents are rendered: each file is old or new, the message says so', async () => {
    const disk = smallDisk(64) ?? '';
    const names = ['plan.es.html', 'plan.es.md', 'plan.en.html', 'plan.es+en.html', 'status.es.html'];
    for (const name of names) writeFileSync(join(disk, name), 'OLD');
    const { code, err, out } = await render(disk, emptyFolder());
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(/\s+/g, ' ')).toMatch(
      /^No se pudo escribir «.*»: el disco está lleno\. Lo que había antes sigue como estaba\. $/,
    );
    const left = readdirSync(disk);
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    for (const name of left) expect(read(join(disk, name))).toMatch(/^OLD$|<\/html>\n$|\n$/);
    expect(left.filter((name) => read(join(disk, name)) === 'OLD').length).toBeGreaterThan(0);
  });

  test('full, while a translation is confirmed: the old file stays', async () => {
    const data = planDataWith(
      { 'plans/red-2008.yaml': [['es: Intercambio de información\n', 'es: Intercambio de datos\n']] },
      read,
    );
    const disk = smallDisk(128) ?? '';
    cpSync(data, disk, { recursive: true });
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'lleno.tmp')}`, 'bs=1k']);
    const before = read(join(disk, 'translations.lock.yaml'));
    const typed = ['traducir', 'confirmar', 'intercambio-de-informacion', '--data', disk];
    const { code, err } = await spawnProgram(typed);
    expect(code).toBe(2);
    expect(err).toContain('el disco está lleno');
    expect(read(join(disk, 'translations.lock.yaml'))).toBe(before);
  });

  test.each([60, 100, 400, 600])(
    'full at %i KB, while a folder is begun: nothing stays of it, and with room the same command makes it',
    async (kilobytes) => {
      const disk = smallDisk(kilobytes) ?? '';
      const begins = () => spawnProgram(['iniciar', 'nueva/plan', '--example'], { cwd: disk });
      const { code, err } = await begins();
      expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringMatching(/el disco está lleno/)]);
      expect(readdirSync(disk)).toEqual([]);
      mount('-o', 'remount,size=8m', disk);
      expect((await begins()).code).toBe(0);
    },
  );

  test('read-only: one sentence, nothing written', async () => {
    const disk = smallDisk(256) ?? '';
    writeFileSync(join(disk, 'plan.es.html'), 'OLD');
    mount('-o', 'remount,ro', disk);
    const { code, err } = await render(disk, emptyFolder());
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toMatch(/^No se pudo escribir «.*»: el disco es de solo lectura\./);
    expect(readdirSync(disk)).toEqual(['plan.es.html']);
    const below = await render(join(disk, 'nueva'), emptyFolder());
    expect(below.code).toBe(2);
    expect(below.err).toContain('No se pudo escribir');
  });
});

describe.skipIf(!diskAllowed)('a folder that does not take what others have saved', { timeout: 60_000 }, () => {
  test('it is said that it is saved, what could not be written, and that the same command finishes', async () => {
    const { maria, ana } = await twoPeople();
    const report = 'plan-data/reports/crm-9/st.yaml';
    writes(ana, 'terms:', '# Una nota\nterms:', 'plan-data/glossary.yaml');
    writes(ana, 'tres recomendaciones', 'cuatro recomendaciones', report);
    await saves(ana, 'De Ana');
    const folder = join(maria.folder, 'plan-data/reports/crm-9');
    mount('--bind', folder, folder);
    onTestFinished(() => void spawnSync('umount', ['-l', folder]));
    mount('-o', 'remount,ro,bind', folder);
    const { code, err } = await types(maria, 'guardar');
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([
      2,
      `Está guardado en Git, pero no se pudo cambiar «${report}»: el disco es de solo lectura, y esta carpeta todavía no está al día. Corrija eso y repita el comando, que terminará lo que empezó. `,
    ]);
    mount('-o', 'remount,rw,bind', folder);
    await saves(maria);
    expect([textOf(maria, report), unsaved(maria)]).toEqual([textOf(ana, report), '']);
  });
});

describe('what stands where a document would go', () => {
  test('a link is not written through', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'ajeno.txt'), 'AJENO');
    mkdirSync(join(cwd, 'out'));
    symlinkSync('../ajeno.txt', join(cwd, 'out/plan.es.html'));
    const { code, err } = await render('out', cwd);
    expect(code).toBe(2);
    expect(err).toContain('es una carpeta o un enlace');
    expect(read(join(cwd, 'ajeno.txt'))).toBe('AJENO');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['plan.es.html']);
  });

  test('the folder that Git keeps for itself is not written into', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, '.git'));
    for (const out of ['.git', '.git/hooks/mas']) {
      const { code, err } = await render(out, cwd);
      expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('es donde Git guarda lo suyo')]);
    }
    expect(readdirSync(join(cwd, '.git'))).toEqual([]);
  });

  test('a folder of a document’s name, and a file in place of the folder', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'out/plan.es.html'), { recursive: true });
    expect((await render('out', cwd)).code).toBe(2);
    writeFileSync(join(cwd, 'salida'), 'x');
    const { code, err } = await render('salida', cwd);
    expect(code).toBe(2);
    expect(err).toContain('es un archivo');
    expect(read(join(cwd, 'salida'))).toBe('x');
  });
});

describe('two runs at once', () => {
  test('of render: every file is whole and of one of the two', async () => {
    const cwd = emptyFolder();
    for (const today of ['2008-05-01', '2030-01-01']) await render(today, cwd, today);
    await Promise.all(['2008-05-01', '2030-01-01'].map((today) => render('out', cwd, today)));
    const names = readdirSync(join(cwd, 'out'));
    expect(names).toEqual(readdirSync(join(cwd, '2008-05-01')));
    for (const name of names)
      expect([read(join(cwd, '2008-05-01', name)), read(join(cwd, '2030-01-01', name))]).toContain(
        read(join(cwd, 'out', name)),
      );
  });

  test('an edit made from a text that somebody else has changed since is not written over it', async () => {
    const path = join(emptyFolder(), 'a.yaml');
    writeFileSync(path, 'theirs\n');
    await expect(writeEdited(path, 'ours\n', 'a.yaml', 'before\n')).rejects.toThrow('changedMeanwhile');
    await expect(writeEdited(path, 'ours\n', 'a.yaml', null)).rejects.toThrow('changedMeanwhile');
    expect(read(path)).toBe('theirs\n');
    await writeEdited(path, 'ours\n', 'a.yaml', 'theirs\n');
    expect(read(path)).toBe('ours\n');
    expect(readdirSync(join(path, '..'))).toEqual(['a.yaml']);
  });
});
