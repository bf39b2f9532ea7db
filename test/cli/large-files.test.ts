import { existsSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { commit, git } from '../support/repos.ts';
import { headOf, type Person, saves, textOf, twoPeople, types, unsaved, writes } from '../support/two-people.ts';

const film = 'plan-data/video.bin';
const spread = 'Difundir los resultados del estudio entre los consulados';

/** A file of a size, which takes no room on the disk. */
function putsFile({ folder }: Person, path: string, bytes: number): void {
  writeFileSync(join(folder, path), '');
  truncateSync(join(folder, path), bytes);
}

/** Commits the film with Git itself, which has no bounds, and sends it. */
function sendsFilm(person: Person, bytes = 60_000_000): void {
  putsFile(person, film, bytes);
  commit(person.folder, {}, 'Un video');
  git(person.folder, 'push', '--quiet');
}

describe('a file of more than 50 MB', { timeout: 300_000 }, () => {
  test('that somebody sent is not brought by saving or undoing, which goes on once it was removed there', async () => {
    const { maria, ana, shared } = await twoPeople();
    await saves(maria, 'Antes');
    writes(maria, spread, `${spread} cada año`);
    await saves(maria, 'Cada año');
    expect((await types(ana, 'guardar')).code).toBe(0);
    sendsFilm(ana);

    writes(maria, `${spread} cada año`, `${spread} cada mes`);
    const refused = await types(maria, 'guardar', 'Cada mes');
    expect([refused.code, flat(refused.err)]).toEqual([
      2,
      '«plan-data/video.bin» tiene 60 MB en la versión de la que se iba a traer, y no se traen archivos de más de 50 MB. No se trajo nada. Si está en el repositorio común, pida a quien lo envió que lo quite de ahí, y repita el comando.',
    ]);
    const undone = await types(maria, 'deshacer');
    expect([undone.code, flat(undone.err)]).toEqual([2, flat(refused.err)]);
    expect([existsSync(join(maria.folder, film)), unsaved(maria)]).toEqual([false, '']);

    rmSync(join(ana.folder, film));
    await saves(ana, 'Sin el video');
    expect((await types(maria, 'guardar')).code).toBe(0);
    expect([headOf(shared), unsaved(maria)]).toEqual([headOf(maria.folder), '']);
  });

  test('that somebody put into the data folder is not saved, and the rest is once it has gone', async () => {
    const { maria } = await twoPeople();
    putsFile(maria, film, 2_300_000_000);
    writes(maria, spread, `${spread} cada año`);
    const before = headOf(maria.folder);
    for (const argv of [
      ['guardar', 'Cada año'],
      ['guardar', '--dry-run'],
    ]) {
      const { code, err } = await types(maria, ...argv);
      expect([code, flat(err)]).toEqual([
        2,
        '«plan-data/video.bin» tiene 2300 MB, y en la carpeta de datos no se guardan archivos de más de 50 MB. Sáquelo de la carpeta, o hágalo más pequeño, y repita el comando.',
      ]);
    }
    expect(headOf(maria.folder)).toBe(before);
    rmSync(join(maria.folder, film));
    await saves(maria, 'Cada año');
  });

  test('that was committed with Git itself is no obstacle as long as it stays as it is', async () => {
    const { maria, ana } = await twoPeople();
    sendsFilm(maria);
    writes(maria, spread, `${spread} cada año`);
    await saves(maria, 'Cada año');
    git(ana.folder, 'pull', '--quiet');
    writes(ana, `${spread} cada año`, `${spread} cada mes`);
    await saves(ana, 'Cada mes');
    expect((await types(maria, 'guardar')).code).toBe(0);
    expect(textOf(maria)).toContain(`${spread} cada mes`);
    // One makes it small, or takes it away: the other gets that, as of any file.
    putsFile(maria, film, 1_000);
    await saves(maria, 'Uno corto');
    expect((await types(ana, 'guardar')).code).toBe(0);
    expect([statSync(join(ana.folder, film)).size, unsaved(ana)]).toEqual([1_000, '']);
    sendsFilm(ana);
    git(maria.folder, 'pull', '--quiet');
    rmSync(join(maria.folder, film));
    await saves(maria, 'Sin el video');
    expect((await types(ana, 'guardar')).code).toBe(0);
    expect([existsSync(join(ana.folder, film)), unsaved(ana)]).toEqual([false, '']);
  });
});
