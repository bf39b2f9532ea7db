import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import {
  copiedPeople,
  headOf,
  planFile,
  textOf,
  twoPeople,
  types,
  typesWhile,
  unsaved,
  writes,
} from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';
const spread = 'Difundir los resultados del estudio entre los consulados';

describe('undo', { timeout: 600_000 }, () => {
  test('takes back the last save in a commit of its own, then the one before; what others saved since stays', async () => {
    const { shared, maria, ana } = await twoPeople();
    const start = textOf(maria);
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'Primero');
    writes(maria, spread, `${spread} y las embajadas`);
    await types(maria, 'guardar', 'Segundo');
    await types(ana, 'guardar');
    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    expect((await types(ana, 'guardar', 'De Ana')).code).toBe(0);
    await types(maria, 'guardar');
    const head = headOf(maria.folder);

    const dry = await types(maria, 'deshacer', '--dry-run');
    expect([dry.code, headOf(maria.folder)]).toEqual([0, head]);
    expect(flat(dry.out)).toMatch(
      /Se deshace lo que usted guardó el 4 de marzo de 2030, «Segundo»\. Con ello cambia: • Cambió la redacción de la actividad «Difundir.* sin --dry-run/,
    );

    const once = await types(maria, 'deshacer');
    expect([once.code, flat(once.out)]).toEqual([0, expect.stringMatching(/Quedó deshecho: .* Se envió a «origin»/)]);
    expect(textOf(maria)).toBe(
      start.replace(study, `${study} cada año`).replace('es: Prevención\n', 'es: La prevención\n'),
    );
    expect([unsaved(maria), headOf(maria.folder, 'main^'), headOf(shared)]).toEqual(['', head, headOf(maria.folder)]);
    expect(git(maria.folder, 'log', '-1', '--format=%B')).toMatch(
      /^Se deshace: Segundo\n\n- Cambió .*\n\nCrm-plan: undo [0-9a-f]{40}\n/,
    );

    expect((await types(maria, 'deshacer')).code).toBe(0);
    expect(textOf(maria)).toBe(start.replace('es: Prevención\n', 'es: La prevención\n'));
    const last = await types(maria, 'deshacer');
    expect([last.code, flat(last.err)]).toEqual([2, expect.stringContaining('No hay nada que usted haya guardado')]);
  });

  test('what somebody else saved is theirs, and it is said whose; what was changed again since is not lost', async () => {
    const { maria, ana } = await twoPeople();
    writes(ana, spread, `${spread} y las universidades`);
    await types(ana, 'guardar', 'De Ana');
    await types(maria, 'guardar');
    const others = await types(maria, 'deshacer');
    expect([others.code, flat(others.err)]).toEqual([
      2,
      expect.stringMatching(/lo último lo guardó Ana Lara el 2030-03-04 \(«De Ana»\)/),
    ]);
    writes(maria, ' y las universidades', ' y las embajadas');
    await types(maria, 'guardar', 'De María');
    const head = headOf(maria.folder);
    await types(ana, 'guardar');
    const again = await types(ana, 'deshacer');
    expect([again.code, flat(again.err), headOf(ana.folder)]).toEqual([
      2,
      expect.stringMatching(/«De Ana» ya se volvió a cambiar .*Actividad, «Difundir/),
      head,
    ]);
  });

  test('a file with unsaved changes is not touched, and a closing is not taken back', async () => {
    const { maria } = await twoPeople();
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'x', '--no-push');
    writes(maria, spread, `${spread} y las embajadas`);
    const [text, head] = [textOf(maria), headOf(maria.folder)];
    const edited = await types(maria, 'deshacer');
    expect([edited.code, flat(edited.err)]).toEqual([
      2,
      expect.stringMatching(/cambios sin guardar .*plan-de-ejemplo\.yaml\. Guárdelos primero/),
    ]);
    expect([textOf(maria), headOf(maria.folder)]).toEqual([text, head]);
    // What is advised works when it is typed.
    expect(flat(edited.err)).toContain(`(git restore ":/${planFile}")`);
    // It is typed wherever the person is, as in the folder of the data.
    git(join(maria.folder, 'plan-data'), 'restore', `:/${planFile}`);
    expect(unsaved(maria)).toBe('');
    git(maria.folder, 'tag', 'session/prueba');
    const unknown = await types(maria, 'deshacer');
    expect([unknown.code, flat(unknown.err)]).toEqual([
      2,
      expect.stringMatching(/«session\/prueba».*no es de ninguna.*git tag -d session\/prueba/),
    ]);
    git(maria.folder, 'tag', '-d', 'session/prueba');
    // A name that this program gives to nothing says the same.
    git(maria.folder, 'tag', '-a', '-m', 'x', 'session/crm-9,bis');
    const foreign = await types(maria, 'deshacer', '--dry-run');
    expect([foreign.code, flat(foreign.err)]).toEqual([
      2,
      expect.stringMatching(/«session\/crm-9,bis».*no es de ninguna/),
    ]);
    git(maria.folder, 'tag', '-d', 'session/crm-9,bis');
    git(maria.folder, 'tag', 'session/crm-9');
    const closed = await types(maria, 'deshacer');
    expect([closed.code, flat(closed.err)]).toEqual([
      2,
      expect.stringContaining('crm-plan sesion reabrir crm-9 --reason'),
    ]);
  });

  test('a file that was taken away, and is there again though Git passes over it, is discarded as it is said', async () => {
    const { maria } = await twoPeople();
    const file = 'plan-data/registers/campaigns/XB.yaml';
    const [path, text] = [join(maria.folder, file), textOf(maria, file)];
    rmSync(path);
    expect((await types(maria, 'guardar', 'Sin campañas', '--no-push')).code).toBe(0);
    writeFileSync(join(maria.folder, '.git/info/exclude'), 'XB.yaml\n');
    writeFileSync(path, `${text}# otra\n`);
    const { code, err } = await types(maria, 'deshacer');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining(`(git clean -fx ":/${file}")`)]);
    git(join(maria.folder, 'plan-data'), 'clean', '--quiet', '-fx', `:/${file}`);
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria, file)).toBe(text);
  });

  test('a note beside the data that became a folder, and a folder that became a note, are what they were', async () => {
    const { maria } = await twoPeople();
    const [file, inside] = ['plan-data/notas', 'plan-data/notas/actas/primera.txt'];
    const place = join(maria.folder, file);
    writeFileSync(place, 'Una nota\n');
    await types(maria, 'guardar', 'Una nota', '--no-push');
    rmSync(place);
    mkdirSync(join(place, 'actas'), { recursive: true });
    writeFileSync(join(maria.folder, inside), 'Un acta\n');
    await types(maria, 'guardar', 'Una carpeta', '--no-push');
    rmSync(place, { recursive: true });
    writeFileSync(place, 'Otra nota\n');
    await types(maria, 'guardar', 'Otra nota', '--no-push');

    expect(await types(maria, 'deshacer', '--no-push')).toMatchObject({ code: 0, err: '' });
    expect([textOf(maria, inside), unsaved(maria)]).toEqual(['Un acta\n', '']);
    writeFileSync(join(maria.folder, '.git/info/exclude'), '*.tmp\n');
    writeFileSync(join(place, 'borrador.tmp'), 'Nadie la ha guardado\n');
    const { code, err } = await types(maria, 'deshacer', '--no-push');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining(`(git clean -fx ":/${file}/borrador.tmp")`)]);
    git(join(maria.folder, 'plan-data'), 'clean', '--quiet', '-fx', `:/${file}/borrador.tmp`);
    expect(await types(maria, 'deshacer', '--no-push')).toMatchObject({ code: 0, err: '' });
    expect([textOf(maria, file), unsaved(maria)]).toEqual(['Una nota\n', '']);
  });

  test('a folder in the place of a note, to which somebody else has added, is not taken back', async () => {
    const { maria, ana } = await twoPeople();
    const place = join(maria.folder, 'plan-data/notas');
    writeFileSync(place, 'Una nota\n');
    await types(maria, 'guardar', 'Una nota', '--no-push');
    rmSync(place);
    mkdirSync(place);
    writeFileSync(join(place, 'acta.txt'), 'Un acta\n');
    await types(maria, 'guardar', 'Una carpeta');
    await types(ana, 'guardar');
    writeFileSync(join(ana.folder, 'plan-data/notas/otra.txt'), 'Otra\n');
    await types(ana, 'guardar', 'Otra acta');
    await types(maria, 'guardar');
    const { code, err } = await types(maria, 'deshacer');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/ya se volvió a cambiar .*plan-data\/notas/)]);
    expect([textOf(maria, 'plan-data/notas/otra.txt'), unsaved(maria)]).toEqual(['Otra\n', '']);
  });

  test('a note that nobody has saved, in the place of a folder that is to come back, is named', async () => {
    const { maria } = await twoPeople();
    const [file, inside] = ['plan-data/notas', 'plan-data/notas/acta.txt'];
    mkdirSync(join(maria.folder, file));
    writeFileSync(join(maria.folder, inside), 'Un acta\n');
    await types(maria, 'guardar', 'Un acta', '--no-push');
    rmSync(join(maria.folder, file), { recursive: true });
    await types(maria, 'guardar', 'Sin el acta', '--no-push');
    writeFileSync(join(maria.folder, file), 'Sin guardar\n');
    const { code, err } = await types(maria, 'deshacer', '--no-push');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining(`(git clean -fx ":/${file}")`)]);
    git(join(maria.folder, 'plan-data'), 'clean', '--quiet', '-fx', `:/${file}`);
    expect(await types(maria, 'deshacer', '--no-push')).toMatchObject({ code: 0, err: '' });
    expect([textOf(maria, inside), unsaved(maria)]).toEqual(['Un acta\n', '']);
  });

  test('what is no longer there is not taken back once more: that is said, and no version is made', async () => {
    const { maria } = await twoPeople();
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'Primero', '--no-push');
    writes(maria, `${study} cada año`, study);
    git(maria.folder, 'commit', '--quiet', '-am', 'A mano, como antes');
    const head = headOf(maria.folder);
    for (const more of [[], ['--dry-run']]) {
      const { code, err } = await types(maria, 'deshacer', ...more);
      expect([code, flat(err), headOf(maria.folder)]).toEqual([
        2,
        expect.stringMatching(/«Primero»\) ya no queda en los datos nada que sea solo suyo: .* No hay qué deshacer/),
        head,
      ]);
    }
  });

  test('a save of which nothing is left is passed over, which is said, and the one before it taken back', async () => {
    const { maria } = await twoPeople();
    const start = textOf(maria);
    for (const [why, from, to] of [
      ['Primero', study, `${study} cada año`],
      ['Segundo', spread, `${spread} y las embajadas`],
      ['Tercero', 'es: Prevención\n', 'es: La prevención\n'],
    ] as const) {
      writes(maria, from, to);
      await types(maria, 'guardar', why, '--no-push');
    }
    git(maria.folder, 'revert', '--no-edit', 'HEAD');
    git(maria.folder, 'revert', '--no-edit', 'HEAD^^');
    const passed = (why: string) => `De lo que usted guardó el 4 de marzo de 2030, «${why}», ya no queda nada`;
    const dry = await types(maria, 'deshacer', '--dry-run');
    expect([dry.code, dry.err]).toEqual([0, '']);
    const { code, err, out } = await types(maria, 'deshacer', '--no-push');
    expect([code, err]).toEqual([0, '']);
    for (const said of [dry.out, out])
      expect(flat(said)).toMatch(
        new RegExp(
          `^${passed('Tercero')}.*${passed('Segundo')}.*Se deshace lo que usted guardó el 4 de marzo de 2030, «Primero»\\.`,
        ),
      );
    expect([textOf(maria), unsaved(maria)]).toEqual([start, '']);
    const head = headOf(maria.folder);
    const again = await types(maria, 'deshacer', '--no-push');
    expect([again.code, flat(again.err), headOf(maria.folder)]).toEqual([
      2,
      expect.stringMatching(/\(«Segundo»\) ya no queda en los datos nada .* No hay qué deshacer/),
      head,
    ]);
    expect(flat(again.out)).toContain(passed('Tercero'));
  });

  test('a save and its undo that Git has made anew do not stand in the way of the save before', async () => {
    const { maria } = await twoPeople();
    const start = textOf(maria);
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'Primero', '--no-push');
    writes(maria, spread, `${spread} y las embajadas`);
    await types(maria, 'guardar', 'Segundo', '--no-push');
    await types(maria, 'deshacer', '--no-push');
    git(maria.folder, 'checkout', '--quiet', '-b', 'otra', 'main~3');
    git(maria.folder, 'commit', '--quiet', '--allow-empty', '--message', 'De otra persona');
    git(maria.folder, 'rebase', '--quiet', 'otra', 'main');
    const { code, err, out } = await types(maria, 'deshacer', '--no-push');
    expect([code, err, flat(out)]).toEqual([0, '', expect.stringMatching(/«Segundo», ya no queda nada.*«Primero»\./)]);
    expect(textOf(maria)).toBe(start);
  });

  test('what was saved first of all is not taken back: there is nothing before it', async () => {
    const { maria } = await twoPeople();
    rmSync(join(maria.folder, '.git'), { recursive: true });
    git(maria.folder, 'init', '--quiet', '--initial-branch', 'main');
    expect((await types(maria, 'guardar', 'Lo primero', '--no-push')).code).toBe(0);
    const { code, err } = await types(maria, 'deshacer');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('«Lo primero» es lo primero que se guardó')]);
  });

  test('of a save that Git keeps with an impossible date says the last day that there is', async () => {
    const { maria } = await twoPeople();
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    const date = '@99999999999999 +0000';
    const env = { ...maria.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    expect((await types({ ...maria, env }, 'guardar', 'x', '--no-push')).code).toBe(0);
    expect((await types(maria, 'validar', '--at', 'HEAD', '--fail-on', 'never')).code).toBe(0);
    const { code, out } = await types(maria, 'deshacer', '--no-push');
    expect([code, flat(out)]).toEqual([
      0,
      expect.stringMatching(/Se deshace lo que usted guardó el \d+ de diciembre de 9999/),
    ]);
  });

  test('works by way of a link to the data', async () => {
    const { maria } = await twoPeople();
    const start = textOf(maria);
    const link = join(maria.folder, '../enlaces/más/datos');
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(join(maria.folder, 'plan-data'), link);
    writes(maria, study, `${study} cada año`);
    for (const argv of [['guardar', 'Primero'], ['deshacer']])
      expect(await types(maria, ...argv, '--no-push', '--data', link)).toMatchObject({ code: 0, err: '' });
    expect([textOf(maria), unsaved(maria)]).toEqual([start, '']);
  });

  test('interrupted, it is finished and sent', async () => {
    const { shared, maria } = await twoPeople();
    const start = textOf(maria);
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'Primero');
    const head = headOf(maria.folder);
    await types(maria, 'deshacer', '--no-push');
    // As it is left where it ends when the branch is there, and the files are still to be brought.
    git(maria.folder, 'update-ref', 'refs/worktree/crm-plan/from', head);
    git(maria.folder, 'restore', '--source', head, '--staged', '--worktree', '.');
    const { code, out } = await types(maria, 'deshacer');
    expect([code, flat(out)]).toEqual([0, expect.stringMatching(/Se terminó .* Se envió a «origin»/)]);
    expect([textOf(maria), unsaved(maria), headOf(shared)]).toEqual([start, '', headOf(maria.folder)]);
  });

  test('without a network it is said that it is not sent; typed again it is sent, and nothing more taken back', async () => {
    const { shared, maria } = await twoPeople();
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'Primero');
    const first = textOf(maria);
    writes(maria, spread, `${spread} y las embajadas`);
    await types(maria, 'guardar', 'Segundo');
    const before = headOf(shared);
    git(maria.folder, 'remote', 'set-url', 'origin', '/nonexistent/comun.git');
    expect((await types(maria, 'deshacer')).code).toBe(2);
    const head = headOf(maria.folder);
    const again = await types(maria, 'deshacer');
    expect([again.code, flat(again.out)]).toEqual([2, 'Se deshace: Segundo']);
    expect(flat(again.err)).toMatch(/está en esta computadora, pero no se pudo enviar a «origin»/);
    expect([headOf(maria.folder), headOf(shared), textOf(maria)]).toEqual([head, before, first]);
    git(maria.folder, 'remote', 'set-url', 'origin', '../comun.git');
    const sent = await types(maria, 'deshacer');
    expect([sent.code, flat(sent.out)]).toEqual([0, 'Se deshace: Segundo Se envió a «origin».']);
    expect([headOf(maria.folder), headOf(shared), textOf(maria)]).toEqual([head, head, first]);
    // From then on it takes back what was saved before; so it does where that is not to be sent.
    git(maria.folder, 'remote', 'set-url', 'origin', '/nonexistent/comun.git');
    expect((await types(maria, 'deshacer')).code).toBe(2);
    expect(textOf(maria)).not.toContain('cada año');
    const here = await types(maria, 'deshacer', '--no-push');
    expect([here.code, flat(here.out)]).toEqual([0, expect.stringMatching(/^Se deshace: Primero Está solo en esta/)]);
    const last = await types(maria, 'deshacer', '--no-push');
    expect([last.code, flat(last.err)]).toEqual([2, expect.stringContaining('No hay nada que usted haya guardado')]);
  });

  test('also where it was joined with what others have sent before it could not be sent', async () => {
    const { shared, maria, ana } = await twoPeople();
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'Primero');
    await types(ana, 'guardar');
    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    await types(ana, 'guardar', 'De Ana');
    const text = textOf(ana);
    writes(maria, spread, `${spread} y las embajadas`);
    await types(maria, 'guardar', 'Segundo', '--no-push');
    // A repository in which somebody works takes nothing.
    git(maria.folder, 'clone', '--quiet', shared, '../copia');
    git(maria.folder, 'config', 'remote.origin.pushurl', '../copia');
    expect((await types(maria, 'deshacer')).code).toBe(2);
    const head = headOf(maria.folder);
    const again = await types(maria, 'deshacer');
    expect([again.code, flat(again.err)]).toEqual([2, expect.stringContaining('«origin» no lo aceptó')]);
    git(maria.folder, 'config', '--unset', 'remote.origin.pushurl');
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect([headOf(maria.folder), headOf(shared), textOf(maria), unsaved(maria)]).toEqual([head, head, text, '']);
  });

  test('killed as soon as it was joined with what others have sent: finished and sent, and nothing more taken back', async () => {
    const { shared, maria, ana } = await twoPeople();
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'Primero');
    await types(ana, 'guardar');
    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    await types(ana, 'guardar', 'De Ana');
    const text = textOf(ana);
    writes(maria, spread, `${spread} y las embajadas`);
    await types(maria, 'guardar', 'Segundo', '--no-push');
    const people = copiedPeople({ shared, maria, ana });
    const { moments } = await typesWhile(people.maria, ['deshacer'], []);
    // The second time that files are brought: those that are joined, once the branch has them.
    const at = 1 + moments.lastIndexOf('open');
    const { signal } = await typesWhile(maria, ['deshacer'], [{ at, kill: true }]);
    expect([signal, git(maria.folder, 'log', '-1', '--format=%P').split(' ').length]).toEqual(['SIGKILL', 2]);
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect([textOf(maria), headOf(shared), unsaved(maria)]).toEqual([text, headOf(maria.folder), '']);
  });

  test('killed when it had brought what somebody else has taken back: finished, and then it takes back what it was typed for', async () => {
    const { shared, maria, ana } = await twoPeople();
    const start = textOf(maria);
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'De Maria');
    await types(ana, 'guardar');
    writes(ana, spread, `${spread} y las embajadas`);
    await types(ana, 'guardar', 'De Ana');
    await types(ana, 'deshacer');
    // As it is left where it ends when the branch has what was sent there.
    const head = headOf(maria.folder);
    git(maria.folder, 'pull', '--quiet', '--ff-only');
    git(maria.folder, 'update-ref', 'refs/worktree/crm-plan/from', head);
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect([textOf(maria), headOf(shared), unsaved(maria)]).toEqual([start, headOf(maria.folder), '']);
  });

  test('waits until a save that was interrupted before the index was told is finished', async () => {
    const { maria } = await twoPeople();
    const [start, before] = [textOf(maria), headOf(maria.folder)];
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'Primero', '--no-push');
    git(maria.folder, 'read-tree', before);
    const { code, err } = await types(maria, 'deshacer', '--no-push');
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringMatching(/último guardado está sin terminar.* Termínelo con: crm-plan guardar\./),
    ]);
    expect((await types(maria, 'guardar', '--no-push')).code).toBe(0);
    expect((await types(maria, 'deshacer', '--no-push')).code).toBe(0);
    expect([textOf(maria), unsaved(maria)]).toEqual([start, '']);
  });

  test('an error that was there before does not stand in its way', async () => {
    const { maria } = await twoPeople();
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'Primero', '--no-push');
    writes(maria, 'responsible: countries', 'responsible: nadie');
    git(maria.folder, 'commit', '--quiet', '-am', 'A mano, con un error');
    expect(await types(maria, 'deshacer', '--no-push')).toMatchObject({ code: 0 });
    expect(textOf(maria)).not.toContain('cada año');
  });

  test('what other data depend on by now is not taken back', async () => {
    const { maria } = await twoPeople();
    const sessions = 'plan-data/sessions.yaml';
    writes(
      maria,
      '\n  - id: crm-9\n',
      '\n  - id: taller-nuevo\n    kind: workshop\n    year: 2027\n    place:\n      es: Lomas\n      en: Lomas\n    status: planned\n\n  - id: crm-9\n',
      sessions,
    );
    await types(maria, 'guardar', 'Un taller', '--no-push');
    const saved = git(maria.folder, 'rev-parse', 'HEAD').trim();
    writes(maria, '            kind: permanent\n', '            kind: scheduled\n            event: taller-nuevo\n');
    writes(maria, 'es: Permanente\n', 'es: En el taller\n');
    writes(maria, 'en: Permanent\n', 'en: At the workshop\n');
    git(maria.folder, 'commit', '--quiet', '-am', 'A mano');
    const { code, err } = await types(maria, 'deshacer');
    expect([code, flat(err)]).toEqual([1, expect.stringMatching(/otros datos dependen .*taller-nuevo/)]);
    expect(headOf(maria.folder, 'HEAD^')).toBe(saved);
  });
});
