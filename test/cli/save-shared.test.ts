import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../support/folders.ts';
import { flat } from '../support/meeting.ts';
import { commit, git } from '../support/repos.ts';
import { headOf, planFile, saves, textOf, twoPeople, types, unsaved, writes } from '../support/two-people.ts';

const sessions = 'plan-data/sessions.yaml';
const contacts = 'plan-data/contacts/XA.yaml';
const study = 'Elaborar un estudio de las rutas más usadas';
const spread = 'Difundir los resultados del estudio entre los consulados';

describe('two people who save', { timeout: 600_000 }, () => {
  test('what they changed in different items, also in one file and side by side, is joined and sent', async () => {
    const { shared, maria, ana } = await twoPeople();
    writes(ana, study, `${study} cada año`);
    // The line below what Maria writes, and a new entry at the same place as hers.
    writes(ana, 'en: Disseminate the results', 'en: Spread the results');
    const entry = (id: string, place: string) =>
      `\n  - id: ${id}\n    kind: workshop\n    place:\n      es: ${place}\n      en: ${place}\n    year: 2027\n    status: planned\n`;
    writeFileSync(join(ana.folder, sessions), `${textOf(ana, sessions)}${entry('taller-de-ana', 'Lomas')}`);
    expect((await types(ana, 'guardar', 'De Ana')).code).toBe(0);
    expect(headOf(shared)).toBe(headOf(ana.folder));

    writes(maria, spread, `${spread} y las embajadas`);
    writeFileSync(join(maria.folder, sessions), `${textOf(maria, sessions)}${entry('taller-de-maria', 'Costa')}`);
    const { code, out } = await types(maria, 'guardar', 'De María');
    expect(code).toBe(0);
    expect(flat(out)).toMatch(
      /Quedó guardado: .*En «origin» había cambios de Ana Lara, y se juntaron con los suyos: .*estudio de las rutas más usadas cada año.*Se envió a «origin»/,
    );
    for (const text of [`${study} cada año`, `${spread} y las embajadas`, 'Spread the results'])
      expect(textOf(maria)).toContain(text);
    expect(textOf(maria, sessions)).toMatch(/taller-de-(ana|maria)[\s\S]*taller-de-(ana|maria)/);
    expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
    expect(git(maria.folder, 'rev-list', '--parents', '-1', 'main').trim().split(' ')).toHaveLength(3);
    // Ana has nothing new: the same command brings her what Maria saved.
    expect((await types(ana, 'guardar')).code).toBe(0);
    expect([textOf(ana), unsaved(ana)]).toEqual([textOf(maria), '']);
    expect(headOf(ana.folder)).toBe(headOf(shared));
  });

  test('different things written of one item are told side by side; what is decided then is sent, and nothing is lost', async () => {
    const { shared, maria, ana } = await twoPeople();
    writes(ana, spread, `${spread} y las universidades`);
    expect((await types(ana, 'guardar', 'De Ana')).code).toBe(0);
    writes(maria, spread, `${spread} y las embajadas`);
    writes(maria, study, `${study} cada año`);
    const sent = headOf(shared);
    const told = await types(maria, 'guardar', 'De María');
    expect(told.code).toBe(1);
    expect(flat(told.err)).toMatch(
      /quedó guardado aquí y no se envió: en 1 lugar .*No se perdió nada de nadie\. 1\. plan-data\/plans\/plan-de-ejemplo\.yaml:\d+ Actividad, .* Texto \(español\) Usted: Difundir .* y las embajadas Ana Lara: Difundir .* y las universidades Escriba en esas líneas .*crm-plan guardar "por qué"/,
    );
    expect(textOf(maria)).toContain(`es: ${spread} y las embajadas\n`);
    expect(textOf(maria)).not.toMatch(/<<<<|>>>>|universidades/);
    expect([headOf(shared), unsaved(maria)]).toEqual([sent, '']);
    // What is advised works when it is typed.
    const [, shown = ''] = /(crm-plan cambios \w+ \w+)/.exec(flat(told.err)) ?? [];
    expect((await types(maria, ...shown.split(' ').slice(1))).out).toContain('universidades');
    // Nobody decides by not looking: the same again tells the same.
    expect((await types(maria, 'guardar')).code).toBe(1);
    writes(maria, ' y las embajadas', ', las embajadas y las universidades');
    const last = await types(maria, 'guardar', 'Las dos cosas');
    expect([last.code, flat(last.out)]).toEqual([0, expect.stringContaining('Se envió')]);
    expect(textOf(maria)).toContain(`${spread}, las embajadas y las universidades`);
    expect(textOf(maria)).toContain(`${study} cada año`);
    expect([headOf(shared), unsaved(maria)]).toEqual([headOf(maria.folder), '']);
    expect(git(shared, 'log', '--format=%s')).toMatch(/De Ana/);
  });

  test('where several people wrote in a file, no wording is said to be of one who may not have written it', async () => {
    const { maria, ana } = await twoPeople();
    const luis = { ...ana, env: { ...ana.env, GIT_AUTHOR_NAME: 'Luis Ortiz', GIT_AUTHOR_EMAIL: 'luis@example.org' } };
    writes(ana, spread, `${spread} y las universidades`);
    expect((await types(ana, 'guardar', 'De Ana')).code).toBe(0);
    writes(luis, study, `${study} cada año`);
    expect((await types(luis, 'guardar', 'De Luis')).code).toBe(0);
    writes(maria, spread, `${spread} y las embajadas`);
    const { code, err } = await types(maria, 'guardar', 'De María');
    expect([code, flat(err)]).toEqual([
      1,
      expect.stringMatching(/Luis Ortiz o Ana Lara: Difundir .* y las universidades/),
    ]);
  });

  test('--mine keeps what one has, once it was told, and not what came since', async () => {
    const { shared, maria, ana } = await twoPeople();
    writes(ana, spread, `${spread} y las universidades`);
    await types(ana, 'guardar', 'De Ana');
    writes(maria, spread, `${spread} y las embajadas`);
    // Before it was told it decides nothing.
    expect((await types(maria, 'guardar', 'x', '--mine')).code).toBe(1);
    writes(ana, ' y las universidades', ' y las escuelas');
    await types(ana, 'guardar', 'Otra vez Ana');
    const again = await types(maria, 'guardar', '--mine');
    expect([again.code, flat(again.err)]).toEqual([1, expect.stringContaining('y las escuelas')]);
    expect((await types(maria, 'guardar', '--mine')).code).toBe(0);
    expect(textOf(maria)).toContain(`${spread} y las embajadas`);
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('one takes away what the other changes: told; of what is for the Network no wording is shown', async () => {
    const { maria, ana } = await twoPeople();
    const text = textOf(ana, contacts);
    writes(ana, 'enlace@', 'nuevo.enlace@', contacts);
    const block = / {10}- id: estudio-difundir\n(?: {12}.*\n)+/.exec(textOf(ana))?.[0] ?? '';
    writes(ana, block, '');
    writes(ana, ', estudio-difundir]', ']');
    expect((await types(ana, 'guardar', 'De Ana')).code).toBe(0);
    writes(maria, 'enlace@', 'otro.enlace@', contacts);
    writes(maria, spread, `${spread} y las embajadas`);
    const { code, err } = await types(maria, 'guardar', 'De María');
    expect(code).toBe(1);
    expect(flat(err)).toMatch(/en 2 lugares/);
    expect(flat(err)).toMatch(/contacts\/XA\.yaml:\d+ .*Es reservado, y aquí no se muestra/);
    expect(flat(err)).toMatch(
      /Usted: \(lo cambió o lo conserva\) • Cambió la redacción de la actividad «.* y las embajadas»\. Ana Lara: \(lo quitó\)/,
    );
    expect(err).not.toContain('enlace@');
    expect(textOf(maria, contacts)).toBe(text.replace('enlace@', 'otro.enlace@'));
  });

  test('each alone is right and both together are not: told, and what is here stays', async () => {
    const { shared, maria, ana } = await twoPeople();
    const note = (id: string) =>
      `            notes:\n              - id: ${id}\n                text:\n                  es: Una nota\n                  en: A note\n`;
    writes(
      ana,
      'en: Take the campaigns to the schools of border areas\n',
      `en: Take the campaigns to the schools of border areas\n${note('nota-nueva')}`,
    );
    await types(ana, 'guardar', 'De Ana');
    writes(
      maria,
      'en: Prepare a study of the most used routes\n',
      `en: Prepare a study of the most used routes\n${note('nota-nueva')}`,
    );
    const sent = headOf(shared);
    const { code, err } = await types(maria, 'guardar', 'De María');
    expect([code, headOf(shared), unsaved(maria)]).toEqual([1, sent, '']);
    expect(flat(err)).toMatch(/nota-nueva/);
    writes(maria, 'nota-nueva', 'nota-del-estudio');
    expect((await types(maria, 'guardar', 'Otro identificador')).code).toBe(0);
  });

  test('what somebody else has broken is told with whose it is, and where: it is in no line here', async () => {
    const { maria, ana } = await twoPeople();
    writeFileSync(join(ana.folder, contacts), `${textOf(ana, contacts)}    oops: [\n`);
    git(
      ana.folder,
      '-c',
      'user.name=Ana Lara',
      'commit',
      '--quiet',
      '-am',
      'A mano',
      '--author',
      'Ana Lara <ana@example.org>',
    );
    git(ana.folder, 'push', '--quiet');
    writes(maria, study, `${study} cada año`);
    const { code, err } = await types(maria, 'guardar', 'x');
    expect([code, flat(err)]).toEqual([
      1,
      expect.stringContaining(
        `(Así está en «origin», no aquí: lo guardó Ana Lara, versión ${headOf(ana.folder).slice(0, 12)}.)`,
      ),
    ]);
  });

  test('what does not stand the check of Git is not brought, and it is said whom to ask, each time', async () => {
    const { shared, maria, ana } = await twoPeople();
    const id = git(ana.folder, 'hash-object', '-w', 'EJEMPLO.md').trim();
    const input = `${git(ana.folder, 'ls-tree', 'HEAD')}100644 blob ${id}\t.git\n`;
    const tree = execFileSync('git', ['mktree'], { cwd: ana.folder, env: ana.env, input });
    const bad = git(ana.folder, 'commit-tree', '-p', 'HEAD', '-m', 'Mal', String(tree).trim()).trim();
    git(ana.folder, 'push', '--quiet', 'origin', `${bad}:refs/heads/main`);
    writes(maria, study, `${study} cada año`);
    for (const argv of [['guardar', 'Cada año'], ['guardar']]) {
      const { code, err } = await types(maria, ...argv);
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringMatching(
          /lo que otra persona envió a «origin» no pasa la revisión de Git \(fsck error.*\), y no se trae/,
        ),
      ]);
    }
    expect([headOf(shared), unsaved(maria)]).toEqual([bad, '']);
  });

  test('what is not sent on purpose goes with the next save, as it is said', async () => {
    const { shared, maria } = await twoPeople();
    writes(maria, study, `${study} cada año`);
    const { out } = await types(maria, 'guardar', 'x', '--no-push');
    expect(flat(out)).toMatch(/Para enviarlo al repositorio común: crm-plan guardar$/);
    expect((await types(maria, 'guardar')).code).toBe(0);
    expect(headOf(shared)).toBe(headOf(maria.folder));
    expect(flat((await types(maria, 'deshacer', '--no-push')).out)).toMatch(/común: crm-plan guardar$/);
  });

  test('on a branch that follows none of its name, what was not sent is not called done when the command is typed again', async () => {
    const { shared, maria } = await twoPeople();
    git(maria.folder, 'switch', '--quiet', '--create', 'mia');
    const isSaved = /todo está guardado\.$/;
    expect(flat((await types(maria, 'guardar')).out)).toMatch(isSaved);
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'x');
    const { out } = await types(maria, 'guardar');
    expect(flat(out)).toMatch(/todo está guardado\. Está solo en esta computadora\. .*: crm-plan guardar --push/);
    expect((await types(maria, 'guardar', '--push')).code).toBe(0);
    expect(headOf(shared, 'mia')).toBe(headOf(maria.folder, 'mia'));
    expect(flat((await types(maria, 'guardar')).out)).toMatch(isSaved);
  });

  test('no network: saved here; typed again without a reason it is sent', async () => {
    const { shared, maria } = await twoPeople();
    writes(maria, study, `${study} cada año`);
    git(maria.folder, 'remote', 'set-url', 'origin', '/nonexistent/comun.git');
    const { code, err, out } = await types(maria, 'guardar', 'x');
    expect([code, flat(out)]).toEqual([2, expect.stringContaining('Quedó guardado')]);
    expect(flat(err)).toMatch(/está en esta computadora, pero no se pudo enviar a «origin».*crm-plan guardar$/);
    git(maria.folder, 'remote', 'set-url', 'origin', '../comun.git');
    const again = await types(maria, 'guardar');
    expect([again.code, headOf(shared)]).toEqual([0, headOf(maria.folder)]);
  });

  test('what the shared repository is, is not said of the one that is here', async () => {
    const { shared, maria } = await twoPeople();
    git(maria.folder, 'clone', '--quiet', shared, '../copia');
    git(maria.folder, 'bundle', 'create', '--quiet', '../paquete', 'main');
    writeFileSync(join(maria.folder, '..', 'nada'), 'gitdir: en ninguna parte\n');
    writes(maria, study, `${study} cada año`);
    await types(maria, 'guardar', 'x', '--no-push');
    // Whoever likes colours has them in what Git says to a terminal, not in what is read of it.
    git(maria.folder, 'config', 'color.ui', 'always');
    for (const [address, reason] of [
      ['../copia', '«origin» no lo aceptó (refusing to update checked out branch: refs/heads/main)'],
      ['../paquete', "no se pudo enviar a «origin» (failed to push some refs to '../paquete')"],
      ['../nada', 'no se pudo enviar a «origin» (not a git repository: ../en ninguna parte)'],
    ] as const) {
      git(maria.folder, 'remote', 'set-url', 'origin', address);
      const { code, err } = await types(maria, 'guardar');
      expect([code, flat(err)]).toEqual([2, expect.stringContaining(reason)]);
    }
  });

  test('a branch that follows none of its name is not sent; with --push it is', async () => {
    const { shared, maria } = await twoPeople();
    git(maria.folder, 'switch', '--quiet', '-c', 'mi-cambio', '--track', 'origin/main');
    writes(maria, study, `${study} cada año`);
    const { code, out } = await types(maria, 'guardar', 'x');
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('crm-plan guardar --push')]);
    expect(git(shared, 'for-each-ref', 'refs/heads', '--format=%(refname)')).toBe('refs/heads/main\n');
    expect((await types(maria, 'guardar', '--push')).code).toBe(0);
    git(maria.folder, 'remote', 'set-url', 'origin', '/nonexistent/comun.git');
    writes(maria, ' cada año', ' cada cuatro años');
    expect(flat((await types(maria, 'guardar', 'z', '--push')).err)).toMatch(/escriba: crm-plan guardar --push$/);
    git(maria.folder, 'remote', 'set-url', 'origin', '../comun.git');
    expect((await types(maria, 'guardar', '--push')).code).toBe(0);
    expect(headOf(shared, 'mi-cambio')).toBe(headOf(maria.folder, 'mi-cambio'));
    writes(maria, 'cada cuatro años', 'cada dos años');
    expect((await types(maria, 'guardar', 'y', '--no-push')).code).toBe(0);
    expect(headOf(shared, 'mi-cambio')).toBe(headOf(maria.folder, 'mi-cambio^'));
  });

  test('a shared repository of another name is the one that is meant where it is the only one', async () => {
    const { shared, maria } = await twoPeople();
    git(maria.folder, 'remote', 'rename', 'origin', 'comun');
    git(maria.folder, 'config', '--remove-section', 'branch.main');
    writes(maria, study, `${study} al mes`);
    const { out } = await types(maria, 'guardar', 'y');
    const [, command = ''] = /para que desde ahora se envíe siempre: (git push .*)$/.exec(flat(out)) ?? [];
    expect(command).toBe('git push -u comun main');
    expect(await types(maria, 'guardar', '--push')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).toBe(headOf(maria.folder));
    git(maria.folder, 'config', 'branch.main.remote', 'nadie');
    writes(maria, `${study} al mes`, study);
    const { err } = await types(maria, 'guardar', 'z', '--push');
    expect(flat(err)).toMatch(/Quite el ajuste con: .*; sin él se envía a «comun»\. No se cambió nada\.$/);
    git(maria.folder, 'config', '--unset-all', 'branch.main.remote');
    expect((await types(maria, 'guardar', 'z')).code).toBe(0);
    git(maria.folder, ...command.split(' ').slice(1));
    writes(maria, study, `${study} al mes`);
    expect(flat((await types(maria, 'guardar', 'de nuevo')).out)).toMatch(/Se envió a «comun»\.$/);
  });

  test('of several none of which has the usual name it is said which there are, and how one is chosen', async () => {
    const { shared, maria } = await twoPeople();
    git(maria.folder, 'remote', 'rename', 'origin', 'comun');
    git(maria.folder, 'remote', 'add', 'otro', '../otro.git');
    git(maria.folder, 'config', '--remove-section', 'branch.main');
    writes(maria, study, `${study} al mes`);
    expect(flat((await types(maria, 'guardar', 'y', '--no-push')).out)).toMatch(
      /Para enviarlo, elija uno de los repositorios que este conoce \(comun, otro\): git push -u <nombre> main; desde entonces se envía siempre\.$/,
    );
    for (const set of [null, 'nadie']) {
      if (set !== null) git(maria.folder, 'config', 'branch.main.remote', set);
      const { code, err } = await types(maria, 'guardar', '--push');
      expect([code, flat(err)]).toEqual([2, expect.stringMatching(/comun, otro.* No se cambió nada\.$/)]);
      const [, command = ''] = /(git config --replace-all "\S+" )<nombre>/.exec(flat(err)) ?? [];
      execFileSync('sh', ['-c', `${command} comun`], { cwd: maria.folder });
      expect(await types(maria, 'guardar', '--push')).toMatchObject({ code: 0, err: '' });
      git(maria.folder, 'config', '--unset-all', 'branch.main.remote');
    }
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('where there is none it is said how one is added', async () => {
    const { shared, maria } = await twoPeople();
    git(maria.folder, 'remote', 'remove', 'origin');
    writes(maria, study, `${study} al mes`);
    expect(flat((await types(maria, 'guardar', 'y')).out)).toMatch(
      /este repositorio no conoce otro al que enviarse\. Para añadirlo: git remote add origin <dirección>; y para enviar lo guardado: crm-plan guardar --push$/,
    );
    git(maria.folder, 'config', 'branch.main.remote', 'nadie');
    expect(flat((await types(maria, 'guardar', '--push')).err)).toMatch(
      /git config --unset-all "branch\.main\.remote"; y añada el común: git remote add origin <dirección>\. No se cambió nada\.$/,
    );
    git(maria.folder, 'config', '--unset-all', 'branch.main.remote');
    git(maria.folder, 'remote', 'add', 'origin', '../comun.git');
    expect((await types(maria, 'guardar', '--push')).code).toBe(0);
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('files beside the data that others changed come along, and what one has edited there stays', async () => {
    const { maria, ana } = await twoPeople();
    mkdirSync(join(ana.folder, 'docs'), { recursive: true });
    writeFileSync(join(ana.folder, 'docs/logo.png'), Buffer.from([0, 255, 1, 2]));
    commit(ana.folder, { 'docs/nota.txt': 'uno\n', 'suelto.txt': 'de Ana\n' }, 'Fuera de los datos');
    git(ana.folder, 'push', '--quiet');
    writeFileSync(join(maria.folder, 'suelto.txt'), 'de María\n');
    writes(maria, study, `${study} cada año`);
    const { code, err } = await types(maria, 'guardar', 'x');
    expect([code, flat(err)]).toEqual([0, expect.stringMatching(/No se pusieron al día, .*suelto\.txt/)]);
    expect(textOf(maria, 'docs/nota.txt')).toBe('uno\n');
    expect(textOf(maria, 'suelto.txt')).toBe('de María\n');
    expect(unsaved(maria)).toBe(' M suelto.txt\n');
  });

  test('files with long names and signs of all kinds come along; what can not stand here is not taken for gone', async () => {
    const { shared, maria, ana } = await twoPeople();
    const others = [
      'Acta: IX CE.txt',
      'fin..',
      '¿Qué hacer?.txt',
      'con\ttabulador.txt',
      '.git.txt',
      'zw\u200b.txt',
      `${'ñ'.repeat(125)}.txt`,
    ].map((one) => `plan-data/${one}`);
    writeFiles(ana.folder, Object.fromEntries(others.map((path) => [path, 'de Ana\n'])));
    writeFileSync(join(ana.folder, 'plan-data/a\\b.txt'), 'de Ana\n');
    expect(flat((await types(ana, 'guardar', 'De Ana')).err)).toMatch(/No se guarda lo que lleva .*a\\b\.txt/);
    git(ana.folder, '-c', 'core.protectNTFS=false', 'add', '--all');
    git(ana.folder, 'commit', '--quiet', '--message', 'Con Git');
    git(ana.folder, 'push', '--quiet');
    for (const [word, why] of [
      ['Costa', 'De María'],
      ['Playa', 'Otra vez'],
    ] as const) {
      writes(maria, study, `${study} ${word}`);
      const { code, err } = await types(maria, 'guardar', why);
      expect(code).toBe(0);
      if (word === 'Costa') expect(flat(err)).toMatch(/No se pusieron al día.*«?plan-data\/a\\b\.txt/);
      for (const path of others) expect([path, textOf(maria, path)]).toEqual([path, 'de Ana\n']);
      for (const path of [...others, 'plan-data/a\\b.txt'])
        expect([path, git(shared, 'show', `main:${path}`)]).toEqual([path, 'de Ana\n']);
    }
    // What can't be saved for its name is told, also where it was once.
    writeFileSync(join(ana.folder, 'plan-data/a\\b.txt'), 'otra vez\n');
    const { code, err } = await types(ana, 'guardar');
    expect([code, flat(err)]).toEqual([0, expect.stringMatching(/No se guarda lo que lleva .*plan-data\/a\\b\.txt/)]);
    // What Ana changes there comes along as well, and what she takes away.
    const [first = ''] = others;
    const long = others.at(-1) ?? '';
    writeFileSync(join(ana.folder, first), 'otra vez\n');
    rmSync(join(ana.folder, long));
    await types(ana, 'guardar', 'De Ana');
    expect((await types(maria, 'guardar')).code).toBe(0);
    expect([textOf(maria, first), existsSync(join(maria.folder, long))]).toEqual(['otra vez\n', false]);
  });

  test('a folder that is called as a data file is told where it comes from: it would have that missed', async () => {
    const { shared, maria, ana } = await twoPeople();
    rmSync(join(ana.folder, 'plan-data/glossary.yaml'));
    commit(ana.folder, { 'plan-data/glossary.yaml/a': 'a\n' }, 'Con Git');
    git(ana.folder, 'push', '--quiet');
    const sent = headOf(shared);
    writes(maria, study, `${study} cada año`);
    const { code, err } = await types(maria, 'guardar', 'De María');
    expect([code, headOf(shared)]).toEqual([1, sent]);
    expect(flat(err)).toMatch(/• glossary\.yaml:1: .*Así está en «origin», no aquí/);
    expect(textOf(maria, 'plan-data/glossary.yaml')).toContain('terms:');
    expect((await types(maria, 'validar')).code).toBe(0);
  });

  test('outside the data, what was edited where others wrote stays so and is told; the rest of theirs is there', async () => {
    const { shared, maria, ana } = await twoPeople();
    const lines = [1, 2, 3, 4, 5, 6, 7].map((n) => `línea ${n}\n`);
    commit(ana.folder, { 'NOTAS.md': lines.join('') }, 'Con Git');
    git(ana.folder, 'push', '--quiet');
    expect((await types(maria, 'guardar')).code).toBe(0);
    const theirs = lines.join('').replace('línea 1', 'de Ana').replace('línea 7', 'también de Ana');
    commit(ana.folder, { 'NOTAS.md': theirs }, 'Con Git');
    git(ana.folder, 'push', '--quiet');
    writeFileSync(join(maria.folder, 'NOTAS.md'), lines.join('').replace('línea 1', 'de María'));
    writes(maria, study, `${study} cada año`);
    const { code, err } = await types(maria, 'guardar', 'De María');
    expect([code, flat(err)]).toEqual([
      0,
      expect.stringMatching(/quedó lo de usted, sin guardar: NOTAS\.md\..*git diff HEAD/),
    ]);
    expect(textOf(maria, 'NOTAS.md')).toBe(theirs.replace('de Ana', 'de María'));
    expect(git(shared, 'show', 'main:NOTAS.md')).toBe(theirs);
    // What both added at the end stands there one after the other.
    git(maria.folder, 'checkout', '--quiet', '--', 'NOTAS.md');
    expect((await types(ana, 'guardar')).code).toBe(0);
    commit(ana.folder, { 'NOTAS.md': `${theirs}fin de Ana\n` }, 'Con Git');
    git(ana.folder, 'push', '--quiet');
    writeFileSync(join(maria.folder, 'NOTAS.md'), `${theirs}fin de María\n`);
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria, 'NOTAS.md')).toBe(`${theirs}fin de María\nfin de Ana\n`);
  });

  test('that a file can be run stays, whoever of them made it so, where the other wrote in it', async () => {
    const note = 'plan-data/notas.sh';
    for (const isMine of [true, false]) {
      const { maria, ana } = await twoPeople();
      writeFileSync(join(ana.folder, note), 'uno\ndos\ntres\n');
      await types(ana, 'guardar', 'Una nota');
      await types(maria, 'guardar');
      const [one, other] = isMine ? [maria, ana] : [ana, maria];
      chmodSync(join(one.folder, note), 0o755);
      git(one.folder, 'commit', '--quiet', '-am', 'Se puede ejecutar');
      if (one === ana) git(ana.folder, 'push', '--quiet');
      writes(other, 'tres', 'cuatro', note);
      await types(other, 'guardar', 'Otra cosa');
      await types(maria, 'guardar');
      const [entry] = git(maria.folder, 'ls-tree', 'main', note).split(' ');
      expect([entry, git(maria.folder, 'show', `main:${note}`)]).toEqual(['100755', 'uno\ndos\ncuatro\n']);
      expect(unsaved(maria)).toBe('');
    }
  });

  test('that a file can be run comes along by itself, and is in nobody’s way', async () => {
    const { maria, ana } = await twoPeople();
    const path = join(maria.folder, planFile);
    for (const [n, mode] of [0o755, 0o644].entries()) {
      chmodSync(join(ana.folder, planFile), mode);
      git(ana.folder, 'commit', '--quiet', '-am', 'Otro modo');
      git(ana.folder, 'push', '--quiet');
      writes(maria, 'terms:', `# ${n}\nterms:`, 'plan-data/glossary.yaml');
      for (const why of ['Una cosa', 'Otra']) {
        expect(await types(maria, 'guardar', why)).toMatchObject({ code: 0, err: '' });
        expect([unsaved(maria), statSync(path).mode & 0o100]).toEqual(['', mode & 0o100]);
      }
      await types(ana, 'guardar');
    }
  });

  test('the mark that an editor puts in front of a file comes along and goes as whoever put it there left it', async () => {
    const { maria, ana } = await twoPeople();
    const file = 'plan-data/members.yaml';
    const mark = '\ufeff';
    writeFileSync(join(maria.folder, file), `${mark}${textOf(maria, file)}`);
    writes(maria, 'es: ', 'es:  ', file);
    await saves(maria, 'El nombre de un país');
    writes(ana, 'rutas más usadas', 'rutas más usadas por mar');
    await saves(ana, 'La redacción');
    expect(textOf(ana, file)).toMatch(new RegExp(`^${mark}`));
    expect(unsaved(ana)).toBe('');
    writeFileSync(join(ana.folder, file), textOf(ana, file).replace(mark, ''));
    await saves(ana, 'Sin la marca');
    const own = `# Una nota de María\n`;
    writeFileSync(join(maria.folder, file), `${textOf(maria, file)}${own}`);
    await saves(maria, 'Una nota');
    expect(textOf(maria, file)).toBe(`${textOf(ana, file)}${own}`);
    expect([unsaved(maria), unsaved(ana)]).toEqual(['', '']);
  });

  test('a name that is a file for one and a folder for the other is told, either way round; with another name both are there', async () => {
    const notes = 'plan-data/notas';
    const asFile = { [notes]: 'Una nota\n' };
    const asFolder = { [`${notes}/acta.txt`]: 'Un acta\n' };
    for (const [first, second] of [
      [asFolder, asFile],
      [asFile, asFolder],
    ]) {
      const { shared, maria, ana } = await twoPeople();
      for (const [person, files] of [
        [ana, first],
        [maria, second],
      ] as const) {
        if (files === asFolder) mkdirSync(join(person.folder, notes));
        for (const [path, text] of Object.entries(files ?? {})) writeFileSync(join(person.folder, path), text);
      }
      expect((await types(ana, 'guardar', 'De Ana')).code).toBe(0);
      const { code, err } = await types(maria, 'guardar', 'De María');
      expect([code, flat(err)]).toEqual([
        1,
        expect.stringMatching(
          /no se envió: «?plan-data\/notas»? es un archivo para usted y una carpeta para otra persona, o al revés/,
        ),
      ]);
      for (const [path, text] of Object.entries(second ?? {})) expect(textOf(maria, path)).toBe(text);
      renameSync(join(maria.folder, notes), join(maria.folder, `${notes}-de-maria`));
      expect(await types(maria, 'guardar', 'Con otro nombre')).toMatchObject({ code: 0, err: '' });
      for (const [path, text] of Object.entries(first ?? {})) expect(textOf(maria, path)).toBe(text);
      for (const [path, text] of Object.entries(second ?? {}))
        expect(textOf(maria, path.replace(notes, `${notes}-de-maria`))).toBe(text);
      expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
    }
  });

  test('a file beside the data that one has staged and the other changed is to be committed first, and then decided', async () => {
    const { shared, maria, ana } = await twoPeople();
    commit(ana.folder, { 'EJEMPLO.md': 'de Ana\n' }, 'Fuera de los datos');
    git(ana.folder, 'push', '--quiet');
    writeFileSync(join(maria.folder, 'EJEMPLO.md'), 'de María\n');
    git(maria.folder, 'add', 'EJEMPLO.md');
    writes(maria, study, `${study} cada año`);
    const first = await types(maria, 'guardar', 'x');
    expect([first.code, flat(first.err)]).toEqual([
      2,
      expect.stringMatching(
        /no se envió: .* preparados en Git, .*EJEMPLO\.md.*\(git commit\) o retírelos \(git restore --staged :\/\)/,
      ),
    ]);
    git(maria.folder, 'commit', '--quiet', '-m', 'Mi ejemplo');
    const told = await types(maria, 'guardar');
    expect([told.code, flat(told.err)]).toEqual([1, expect.stringMatching(/EJEMPLO\.md/)]);
    expect((await types(maria, 'guardar', '--mine', 'Vale lo mío')).code).toBe(0);
    expect(git(maria.folder, 'log', '--format=%s')).toContain('Fuera de los datos');
    expect([textOf(maria, 'EJEMPLO.md'), unsaved(maria), headOf(shared)]).toEqual([
      'de María\n',
      '',
      headOf(maria.folder),
    ]);
  });
});
