import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import {
  headOf,
  planFile,
  saves,
  type TwoPeople,
  textOf,
  twoPeople,
  types,
  unsaved,
  writes,
} from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';
const spread = 'Difundir los resultados del estudio entre los consulados';

/** Two people who wrote different things in one place; the second one was told so. */
async function clashing() {
  const people = await twoPeople();
  const { maria, ana } = people;
  writes(ana, study, `${study}, según Ana`);
  await saves(ana, 'De Ana');
  writes(maria, study, `${study}, según María`);
  expect((await types(maria, 'guardar', 'De María')).code).toBe(1);
  return people;
}

describe('undo of what was joined with what somebody else saved', { timeout: 600_000 }, () => {
  test('where it was decided that ours holds: what the other one saved is there again, and it is said so', async () => {
    const { shared, maria } = await clashing();
    await saves(maria, '--mine');
    expect(textOf(maria)).toContain('según María');
    const dry = await types(maria, 'deshacer', '--dry-run');
    expect([dry.code, flat(dry.out)]).toEqual([0, expect.stringContaining('según Ana')]);
    const { code, err, out } = await types(maria, 'deshacer');
    expect([code, err, flat(out)]).toEqual([0, '', expect.stringContaining('según Ana')]);
    expect(textOf(maria)).toContain(`${study}, según Ana`);
    expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
  });

  test('also where others have saved since, and it had to be joined twice', async () => {
    const { maria, ana } = await clashing();
    await saves(maria, '--mine');
    writes(ana, spread, `${spread} y las embajadas`);
    await saves(ana, 'Más de Ana', '--no-push');
    await saves(ana);
    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    await saves(ana, 'Aún más de Ana');
    await saves(maria);
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    const text = textOf(maria);
    for (const one of [`${study}, según Ana`, `${spread} y las embajadas`, 'es: La prevención\n'])
      expect(text).toContain(one);
  });

  test('what the other one took away is gone again', async () => {
    const { maria, ana } = await twoPeople();
    const file = 'plan-data/registers/campaigns/XB.yaml';
    const text = textOf(maria, file);
    const [, name = ''] = /es: (.*)/.exec(text) ?? [];
    git(ana.folder, 'rm', '--quiet', file);
    git(ana.folder, 'reset', '--quiet');
    await saves(ana, 'Sin campañas');
    writes(maria, name, `${name} y más`, file);
    expect((await types(maria, 'guardar', 'De María')).code).toBe(1);
    await saves(maria, '--mine');
    expect(textOf(maria, file)).toContain(`${name} y más`);
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect(() => textOf(maria, file)).toThrow('ENOENT');
    expect(unsaved(maria)).toBe('');
  });

  test('a wording that settles both is not taken back: nobody can say which of the two would hold', async () => {
    const { maria } = await clashing();
    writes(maria, ', según María', ', según ambas');
    await saves(maria, 'Según ambas');
    const head = headOf(maria.folder);
    const { code, err } = await types(maria, 'deshacer');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/«Según ambas» .*Actividad, «Elaborar un estudio/)]);
    expect([headOf(maria.folder), unsaved(maria)]).toEqual([head, '']);
    expect(textOf(maria)).toContain('según ambas');
  });

  test('what both wrote alike is the other one’s as well, and stays', async () => {
    const { maria, ana } = await twoPeople();
    for (const one of [ana, maria]) writes(one, study, `${study} cada año`);
    writes(maria, spread, `${spread} y las embajadas`);
    await saves(ana, 'De Ana');
    await saves(maria, 'De María');
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria)).toContain(`${study} cada año`);
    expect(textOf(maria)).not.toContain('y las embajadas');

    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    await saves(ana, 'Igual');
    await saves(maria, 'Igual');
    const again = await types(maria, 'deshacer');
    expect([again.code, flat(again.err)]).toEqual([2, expect.stringContaining('alguien más guardó lo mismo')]);
    expect(textOf(maria)).toContain('es: La prevención\n');
  });

  test('where all that was saved gave way to what the other one wrote: said, and no file is only written otherwise', async () => {
    const { maria, ana } = await twoPeople();
    const replaces = ['contactos', 'relevar', 'XB', 'xb-enlace', '--until'] as const;
    await types(ana, ...replaces, '2026-09-29', '--name', 'Una Persona', '--email', 'u@xb.example.org');
    await saves(ana, 'De Ana');
    await types(maria, ...replaces, '2026-09-30', '--name', 'Otra Persona', '--email', 'o@xb.example.org');
    expect((await types(maria, 'guardar', 'De María')).code).toBe(1);
    await saves(maria, '--mine');
    await saves(ana);
    const head = headOf(ana.folder);
    const { code, err } = await types(ana, 'deshacer');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/ya no queda en los datos nada que sea solo suyo/)]);
    expect([headOf(ana.folder), unsaved(ana)]).toEqual([head, '']);
  });

  test('two saves that were joined together are taken back one after the other, and nothing else', async () => {
    const { maria, ana } = await twoPeople();
    const start = textOf(maria);
    writes(maria, study, `${study} cada año`);
    await saves(maria, 'Primero', '--no-push');
    writes(maria, `${study} cada año`, `${study} cada dos años`);
    await saves(maria, 'Segundo', '--no-push');
    writes(ana, spread, `${spread} y las embajadas`);
    await saves(ana, 'De Ana');
    await saves(maria);
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria)).toContain(`${study} cada año\n`);
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria)).toBe(start.replace(spread, `${spread} y las embajadas`));
    expect((await types(maria, 'deshacer')).code).toBe(2);
  });

  test('what was taken back stays so, though it had come from a branch of its own that Git joined', async () => {
    const { maria, ana } = await twoPeople();
    writes(ana, spread, `${spread} y las embajadas`);
    await saves(ana, 'De Ana');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    await saves(maria, 'Primero');
    git(maria.folder, 'checkout', '--quiet', '-b', 'aparte');
    writes(maria, study, `${study} cada año`);
    await saves(maria, 'Segundo', '--no-push');
    git(maria.folder, 'checkout', '--quiet', 'main');
    git(maria.folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'aparte');
    await saves(maria);
    for (const one of ['«Segundo»', '«Primero»']) {
      const { code, err, out } = await types(maria, 'deshacer');
      expect([code, err, flat(out)]).toEqual([0, '', expect.stringContaining(one)]);
      expect(textOf(maria)).not.toContain('cada año');
    }
    expect(textOf(maria)).toContain(`${spread} y las embajadas`);
    expect(textOf(maria)).toContain('es: Prevención\n');
  });

  test('also where three branches were joined at once, whichever of them has the save', async () => {
    for (const order of [
      ['de-ana', 'otra', 'propia'],
      ['propia', 'otra', 'de-ana'],
    ]) {
      const { maria } = await twoPeople();
      const start = git(maria.folder, 'rev-parse', 'main').trim();
      const on = async (branch: string, from: string, to: string) => {
        git(maria.folder, 'checkout', '--quiet', '-b', branch, start);
        writes(maria, from, to);
        if (branch === 'propia') await saves(maria, 'Propio', '--no-push');
        else git(maria.folder, '-c', 'user.email=ana@example.org', 'commit', '--quiet', '-am', branch);
      };
      await on('propia', study, `${study} cada año`);
      await on('otra', spread, `${spread} y las embajadas`);
      await on('de-ana', 'es: Prevención\n', 'es: La prevención\n');
      git(maria.folder, 'checkout', '--quiet', '-B', 'main', order[0] ?? '');
      git(maria.folder, 'merge', '--quiet', '--no-ff', '-m', 'Las tres', ...order.slice(1));
      expect(await types(maria, 'deshacer', '--no-push')).toMatchObject({ code: 0, err: '' });
      const text = textOf(maria);
      expect([text.includes('cada año'), text.includes('y las embajadas'), text.includes('La prevención')]).toEqual([
        false,
        true,
        true,
      ]);
    }
  });

  test('what somebody added while joining by hand stays', async () => {
    const { maria, ana } = await clashing();
    git(maria.folder, 'fetch', '--quiet');
    try {
      git(maria.folder, 'merge', '--quiet', 'origin/main');
    } catch {
      // They clash, as they are to.
    }
    git(maria.folder, 'checkout', '--ours', planFile);
    writes(maria, spread, `${spread} y las embajadas`);
    git(maria.folder, 'commit', '--quiet', '-am', 'A mano');
    expect(await types(maria, 'deshacer', '--no-push')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria)).toContain(`${study}, según Ana`);
    expect(textOf(maria)).toContain(`${spread} y las embajadas`);
    expect(unsaved(ana)).toBe('');
  });

  /** Ana's branch joined by hand with what María has saved, with a file as it is said then. */
  function joinsByHand({ maria, ana }: TwoPeople, text: string, path = planFile): void {
    git(maria.folder, 'checkout', '--quiet', '-b', 'de-ana', 'origin/main');
    git(maria.folder, 'pull', '--quiet', '--ff-only', 'origin', 'main');
    try {
      git(maria.folder, 'merge', '--quiet', 'main');
    } catch {
      // They clash, as they are to.
    }
    writeFileSync(join(maria.folder, path), text);
    git(maria.folder, 'commit', '--quiet', '-am', 'A mano');
    git(maria.folder, 'checkout', '--quiet', '-B', 'main');
    expect(unsaved(ana)).toBe('');
  }

  test('also where somebody else joined it by hand, and let it hold: what they had saved is there again', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    writes(ana, study, `${study}, según Ana`);
    writes(ana, spread, `${spread}, según Ana`);
    const [start, theirs] = [textOf(maria), textOf(ana)];
    await saves(ana, 'De Ana');
    writes(maria, study, `${study}, según María`);
    writes(maria, spread, `${spread}, según María`);
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    await saves(maria, 'De María', '--no-push');
    // Of two places, María's wording holds in one, and Ana's in the other.
    joinsByHand(people, textOf(maria).replace(`${spread}, según María`, `${spread}, según Ana`));
    const { code, err, out } = await types(maria, 'deshacer', '--no-push');
    expect([code, err, flat(out)]).toEqual([0, '', expect.stringContaining('según Ana')]);
    expect([textOf(maria), unsaved(maria)]).toEqual([theirs, '']);
    expect(start).not.toBe(theirs);
  });

  test('also where they had taken away what it changed, and where it is a note that lines alone do not join', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    const note = 'plan-data/notas.txt';
    for (const one of [maria, ana]) writeFileSync(join(one.folder, note), 'Una nota\n');
    await saves(maria, 'Una nota');
    await saves(ana, 'Una nota');
    const file = 'plan-data/registers/campaigns/XB.yaml';
    git(ana.folder, 'rm', '--quiet', file);
    git(ana.folder, 'reset', '--quiet');
    writes(ana, 'Una nota', 'Según Ana', note);
    await saves(ana, 'De Ana');
    writes(maria, 'es: ', 'es: Más y ', file);
    writes(maria, 'Una nota', 'Según María', note);
    const mine = textOf(maria, file);
    await saves(maria, 'De María', '--no-push');
    joinsByHand(people, 'Según María\n', note);
    expect([textOf(maria, file), textOf(maria, note)]).toEqual([mine, 'Según María\n']);
    expect(await types(maria, 'deshacer', '--no-push')).toMatchObject({ code: 0, err: '' });
    expect(() => textOf(maria, file)).toThrow('ENOENT');
    expect([textOf(maria, note), unsaved(maria)]).toEqual(['Según Ana\n', '']);
  });

  test('a comment goes from its line, though another one has written that line anew since', async () => {
    const people = await twoPeople();
    const { maria, ana, shared } = people;
    const line = 'es: Conocer mejor los riesgos en las rutas';
    writes(maria, line, `${line} # NOTA de María`);
    await saves(maria, 'Nota');
    await saves(ana);
    writes(ana, 'es: Conocer mejor los riesgos', 'es: Conocer bien los riesgos');
    await saves(ana, 'De Ana');
    await saves(maria);
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0 });
    expect(git(shared, 'show', `main:${planFile}`)).toContain('es: Conocer bien los riesgos en las rutas\n');
  });

  test('a save that is there again since another one was taken back that had held against it is taken back as well', async () => {
    const { maria } = await twoPeople();
    const start = textOf(maria);
    git(maria.folder, 'checkout', '--quiet', '-b', 'aparte');
    writes(maria, study, `${study} cada año`);
    await saves(maria, 'Primero', '--no-push');
    git(maria.folder, 'checkout', '--quiet', 'main');
    writes(maria, study, `${study} cada mes`);
    await saves(maria, 'Segundo', '--no-push');
    try {
      git(maria.folder, 'merge', '--quiet', 'aparte');
    } catch {
      // They clash, as they are to.
    }
    git(maria.folder, 'checkout', '--ours', planFile);
    git(maria.folder, 'commit', '--quiet', '-am', 'A mano');
    for (const text of [start.replace(study, `${study} cada año`), start]) {
      expect(await types(maria, 'deshacer', '--no-push')).toMatchObject({ code: 0, err: '' });
      expect([textOf(maria), unsaved(maria)]).toEqual([text, '']);
    }
  });
});
