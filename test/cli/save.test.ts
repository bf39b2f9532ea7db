import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../src/cli/sharing/save-sentences.ts';
import { dataFolder, emptyFolder, writeFiles } from '../support/folders.ts';
import { data, es, flat, plan, read, refs } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { commit, example, git, gitEnv, inRepository } from '../support/repos.ts';

const write = (folder: string, path: string, text: string) => writeFileSync(data(folder, path), text);
const status = (folder: string) => git(folder, 'status', '--porcelain', '-uall');
const message = (folder: string) => git(folder, 'log', '-1', '--format=%B');
const changed = (folder: string, from = 'más usadas', to = 'más transitadas') =>
  write(folder, plan, read(folder, plan).replace(from, to));

describe('save', { timeout: 600_000 }, () => {
  test('saves what changed in the data folder and nothing else, with the reason and what changed', async () => {
    const folder = await example();
    changed(folder);
    writeFileSync(join(folder, 'README.md'), 'otra cosa');
    write(folder, 'notas.txt', 'una nota');
    const before = git(folder, 'rev-parse', 'main').trim();
    const { code, out, err } = await es(folder, 'guardar', 'Según  la nota\nde la Presidencia');
    expect([code, err]).toEqual([0, '']);
    expect(flat(out)).toContain('Se guardan estos archivos: plan-data/notas.txt plan-data/plans/plan-de-ejemplo.yaml');
    expect(flat(out)).toContain(
      'Cambió la redacción de la actividad «Elaborar un estudio de las rutas más transitadas».',
    );
    expect(flat(out)).toContain('Está solo en esta computadora: este repositorio no conoce otro al que enviarse.');
    expect(git(folder, 'rev-parse', 'main^').trim()).toBe(before);
    expect(git(folder, 'show', '--format=', '--name-only', 'main').trim().split('\n')).toEqual([
      'plan-data/notas.txt',
      `plan-data/${plan}`,
    ]);
    expect(git(folder, 'show', `main:plan-data/${plan}`)).toBe(read(folder, plan));
    expect(message(folder).split('\n').slice(0, 4)).toEqual([
      'Según la nota de la Presidencia',
      '',
      '- Cambió la redacción de la actividad «Elaborar un estudio de las rutas más transitadas».',
      '',
    ]);
    expect(status(folder)).toBe('?? README.md\n');
    expect(flat((await es(folder, 'guardar')).out)).toContain('No hay nada que guardar');
  });

  test('on a disk that is full once it is saved, says so, and finishes when it is typed again', async () => {
    const folder = await example();
    changed(folder);
    const programs = emptyFolder();
    const real = join(git(folder, '--exec-path').trim(), 'git');
    const full = 'echo "fatal: unable to write new index file: No space left on device" >&2; exit 128';
    writeFileSync(
      join(programs, 'git'),
      `#!/bin/sh\nfor one in "$@"; do [ "$one" = update-index ] && { ${full}; }; done\nexec '${real}' "$@"\n`,
      { mode: 0o755 },
    );
    const { code, out, err } = await crmPlan(['guardar', 'x', '--lang', 'es', '--today', '2026-11-24'], {
      cwd: folder,
      env: { ...gitEnv, PATH: `${programs}:${gitEnv.PATH}` },
    });
    expect([code, flat(out)]).toEqual([2, expect.stringContaining('Quedó guardado')]);
    expect(flat(err)).toBe(
      'Lo suyo quedó guardado, pero no se pudo dejar al día la lista de archivos de Git: el disco está lleno. Libere espacio y repita el comando, que hará lo que falta.',
    );
    expect(status(folder)).not.toBe('');
    expect((await es(folder, 'guardar')).code).toBe(0);
    expect(status(folder)).toBe('');
  });

  test('what is accepted for a time and which translations are confirmed is told like the rest', async () => {
    const folder = await example();
    const waiver = (reason: string) =>
      `waivers:\n  - rule: contact-unconfirmed\n    country: XB\n    reason: ${reason}\n    until: crm-9\n`;
    const lock = 'translations.lock.yaml';
    const before = read(folder, lock);
    write(folder, 'waivers.yaml', waiver('Su reforma no termina'));
    write(folder, lock, before.replace(/^campanas\.text: .*\n/m, ''));
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    expect(message(folder)).toMatch(
      /- Lo señalado como «Punto de contacto sin confirmar» \(Valle Verde\) se acepta hasta la reunión «IX CE»\.\n- 1 traducción dejó de estar confirmada\./,
    );
    write(folder, 'waivers.yaml', waiver('Otro motivo'));
    write(folder, lock, before);
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    expect(message(folder)).toMatch(/cambió el motivo o el plazo.*\n- Se confirmó 1 traducción: «.*»\./);
    rmSync(data(folder, 'waivers.yaml'));
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    expect(message(folder)).toMatch(/\(Valle Verde\) ya no se acepta/);
  });

  test('a translation that never was confirmed, or no longer was, is not told as no longer confirmed', async () => {
    const folder = await example();
    const lock = 'translations.lock.yaml';
    const before = read(folder, lock);
    const [line = ''] = /^campanas\.text: .*\n/m.exec(before) ?? [];
    const ofEarlier = line.replace(/(: ?"?)[0-9a-f]{4}/, '$10000');
    expect(ofEarlier).not.toBe(line);
    write(folder, lock, before.replace(line, ''));
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    expect(message(folder)).toContain('1 traducción dejó de estar confirmada');
    // One that confirms nothing comes, and goes.
    for (const text of [before.replace(line, ofEarlier), before.replace(line, '')]) {
      write(folder, lock, text);
      expect((await es(folder, 'guardar', 'x')).code).toBe(0);
      expect(message(folder)).not.toContain('dejó de estar');
    }
  });

  test('what is staged is taken back by the command that is named, with a first version and before there is one', async () => {
    const folder = dataFolder({});
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    for (const isFirst of [true, false]) {
      writeFiles(folder, { 'notas.txt': isFirst ? 'una nota' : 'otra nota' });
      git(folder, 'add', '-A');
      const { code, err } = await es(folder, 'guardar', 'x');
      const [, advised = ''] = /retírelos \(git (.*?)\)\. No se cambió nada/.exec(flat(err)) ?? [];
      expect([code, advised]).toEqual([2, isFirst ? 'reset' : 'restore --staged .']);
      git(folder, ...advised.split(' '));
      expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    }
  });

  test('a file that all others refer to and that is gone is told, with what brings it back; sessions that were closed are not saved away', async () => {
    const folder = await example();
    for (const [name, code] of [
      ['sessions.yaml', 2],
      ['members.yaml', 1],
    ] as const) {
      rmSync(data(folder, name));
      const [, command = ''] =
        /a propósito: git (restore .*:\/plan-data\/\S+")/.exec(flat((await es(folder, 'validar')).err)) ?? [];
      const saved = await es(folder, 'guardar', 'x', '--dry-run');
      expect([name, saved.code]).toEqual([name, code]);
      if (code === 2)
        expect(flat(saved.err)).toMatch(
          /reuniones cerradas: sin él nadie encontraría lo que dejaron\..* No se cambió nada\.$/,
        );
      git(folder, ...command.replaceAll('"', '').split(' '));
      expect([existsSync(data(folder, name)), (await es(folder, 'validar')).err]).toEqual([true, '']);
    }
    // What only ends otherwise is told as such: the version that was saved is not what its person wants.
    renameSync(data(folder, 'sessions.yaml'), data(folder, 'sessions.yml'));
    const { out, err } = await es(folder, 'validar');
    expect([err.includes('git restore'), flat(out).includes('Llámelo «sessions.yaml»')]).toEqual([false, true]);
  });

  test('of a closed session whose decisions or entry change it is said so, with what to do instead', async () => {
    const folder = await example();
    const decisions = 'decisions/crm-8.yaml';
    write(folder, decisions, read(folder, decisions).replace('paragraph: "3"', 'paragraph: "33"'));
    for (const argv of [['--dry-run'], ['Un párrafo']]) {
      const { code, err } = await es(folder, 'guardar', ...argv);
      expect([code, flat(err).trim()]).toEqual([
        0,
        'La VIII CE está cerrada, y sus decisiones ya no dicen lo que decían al cerrarla. Deshaga el cambio; si hay que corregir lo que decidió, reábrala: crm-plan sesion reabrir crm-8 --reason "…"',
      ]);
    }
    // What was saved so before is not said again with what else is saved.
    changed(folder);
    expect((await es(folder, 'guardar', 'Otra cosa')).err).toBe('');
  });

  test('where Git can’t say whether a file was there, what can be read is answered all the same', async () => {
    const folder = emptyFolder();
    expect((await inRepository(folder, ['init', '.'])).code).toBe(0);
    git(folder, 'init', '--quiet');
    rmSync(data(folder, 'sessions.yaml'));
    const before = await es(folder, 'validar');
    writeFileSync(join(folder, '.git/HEAD'), 'nada');
    expect(await es(folder, 'validar')).toEqual(before);
    expect(before.code).toBe(0);
  });

  test('the “…” of an example is no reason', async () => {
    const folder = await example();
    changed(folder);
    const head = git(folder, 'rev-parse', 'main');
    const { code, err } = await es(folder, 'guardar', '…', '--no-push');
    expect([code, flat(err), git(folder, 'rev-parse', 'main')]).toEqual([
      2,
      expect.stringContaining('Diga por qué se hizo el cambio'),
      head,
    ]);
  });

  test('a reason that anyone may read holds no address and no phone number', async () => {
    const folder = dataFolder({});
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    const head = commit(folder, {});
    writeFiles(folder, { 'notas.txt': 'una nota' });
    for (const [reason, said] of [
      ['Según ana@example.org', 'contiene una dirección de correo'],
      ['Llamar al +504 2222–2222', 'lo que parece un número de teléfono'],
    ] as const) {
      const { code, err, out } = await es(folder, 'guardar', reason, '--no-push');
      expect([code, flat(err), out]).toEqual([2, expect.stringContaining(said), '']);
    }
    expect(git(folder, 'rev-parse', 'main').trim()).toBe(head);
    expect((await es(folder, 'guardar', 'Según la Secretaría', '--no-push')).code).toBe(0);
  });

  test('the reason is UTF-8 for everybody, whatever encoding the settings name', async () => {
    const folder = await example();
    git(folder, 'config', 'i18n.commitEncoding', 'ISO-8859-1');
    changed(folder);
    expect((await es(folder, 'guardar', 'Razón de España')).code).toBe(0);
    expect(git(folder, 'cat-file', 'commit', 'main')).not.toContain('\nencoding');
    expect(git(folder, '-c', 'i18n.logOutputEncoding=UTF-8', 'log', '-1', '--format=%s')).toBe('Razón de España\n');
  });

  test('words need no quotes; in English too', async () => {
    const folder = await example();
    changed(folder);
    const { code, out } = await inRepository(folder, ['save', 'as', 'the', 'note', 'says', '--lang', 'en']);
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('These files are saved')]);
    expect(message(folder)).toMatch(/^as the note says\n\n- .* changed\./);
  });

  test('without a reason nothing is saved, and it is said what to type; --dry-run says what would be', async () => {
    const folder = await example();
    changed(folder);
    const before = refs(folder);
    for (const reason of [[], [''], ['  ​ ']]) {
      const { code, err } = await es(folder, 'guardar', ...reason);
      expect([code, flat(err), refs(folder)]).toEqual([2, expect.stringContaining('crm-plan guardar "'), before]);
    }
    const { code, out } = await es(folder, 'guardar', '--dry-run');
    expect([code, refs(folder)]).toEqual([0, before]);
    expect(flat(out)).toMatch(
      /Se guardan estos archivos: .*Qué cambió: .*Sin --dry-run se guardaría en la rama main, sin/,
    );
  });

  test('with errors nothing is saved', async () => {
    const folder = await example();
    changed(folder, 'kind: permanent', 'kind: permanente');
    const before = refs(folder);
    const { code, err } = await es(folder, 'guardar', 'x');
    expect([code, flat(err), refs(folder)]).toEqual([1, expect.stringContaining('hay 1 error'), before]);
  });

  test('of contact points and of reports for the Network the message says only that something changed', async () => {
    const folder = await example();
    write(folder, 'contacts/XA.yaml', read(folder, 'contacts/XA.yaml').replace('enlace@', 'nuevo.enlace@'));
    const report = 'reports/crm-9/XA.yaml';
    write(folder, report, read(folder, report).replace(/es: .*/, 'es: Un logro que es solo de la Red'));
    const { code, out } = await es(folder, 'guardar', 'Datos al día');
    expect(code).toBe(0);
    expect(message(folder)).toMatch(
      /^Datos al día\n\n- En archivos reservados, \d cambios?, que aquí no se describen?\.\n\nCrm-plan: save\n/,
    );
    expect(out).not.toMatch(/@|logro/);
  });

  test('a report with a day that is still to come was not received', async () => {
    const folder = await example();
    const report = (submitted: string) =>
      `reporter: XC\nsession: crm-9\nsubmitted: ${submitted}\naudience: public\nentries:\n  - activity: campanas-informar\n    status: in-progress\n    progress:\n      en: One.\n`;
    write(folder, 'reports/crm-9/XC.yaml', report('2999-01-01'));
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    expect(message(folder)).toContain('con un día de entrega que aún no llega: hasta ese día no cuenta como recibido.');
    expect(message(folder)).not.toContain('Se recibió');
    write(folder, 'reports/crm-9/XC.yaml', report('2026-01-15'));
    expect((await es(folder, 'guardar', 'y')).code).toBe(0);
  });

  test('a text that a forge would obey is harmless in the message', async () => {
    const folder = await example();
    changed(folder, 'más usadas', '[skip ci] (#1) GH-2 https://example.org/x/issues/3 @equipo');
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    expect(message(folder)).not.toMatch(/\[skip|#\d|GH-\d|:\/\/|@\w/);
  });

  test('nor is one in the reason, or in the name of whoever is joined with', async () => {
    expect(messageOf('Se juntan los cambios de Ana [skip ci] @equipo', ['con #12'])).toBe(
      'Se juntan los cambios de Ana (skip ci) @ equipo\n\n- con # 12\n',
    );
    const folder = await example();
    changed(folder);
    expect((await es(folder, 'guardar', 'Nota [ci skip]')).code).toBe(0);
    expect(message(folder)).toMatch(/^Nota \(ci skip\)\n/);
  });

  test('what is staged outside the data folder is no part of it, and that is said', async () => {
    const folder = await example();
    changed(folder);
    writeFileSync(join(folder, 'README.md'), 'otra cosa');
    git(folder, 'add', 'README.md');
    const { code, err } = await es(folder, 'guardar', 'x');
    expect([code, flat(err)]).toEqual([
      0,
      'Está preparado en Git fuera de la carpeta de datos, y este comando no lo guarda: README.md. Para guardarlo: git commit',
    ]);
    expect(status(folder)).toBe('A  README.md\n');
  });

  test.skipIf(process.platform !== 'linux')(
    'what nobody can save under its name is told, and not that all is saved',
    async () => {
      const folder = await example();
      const notes = Buffer.concat([Buffer.from(data(folder, 'oficio')), Buffer.from([0xf1]), Buffer.from('.txt')]);
      writeFileSync(notes, 'a');
      for (const words of [
        ['guardar', 'x'],
        ['guardar', '--dry-run'],
      ]) {
        const { code, out, err } = await es(folder, ...words);
        expect([code, out]).toEqual([0, expect.not.stringContaining('todo está guardado')]);
        expect(flat(err)).toContain(
          'que Git no admite en todos los sistemas: plan-data/oficio\ufffd.txt. Cámbiele el nombre',
        );
      }
      changed(folder);
      const { code, out, err } = await es(folder, 'guardar', 'x');
      expect([code, flat(out), flat(err)]).toEqual([
        0,
        expect.stringContaining('Quedó guardado'),
        expect.stringContaining('oficio'),
      ]);
    },
  );

  test('many changes are counted', async () => {
    const folder = await example();
    write(folder, plan, read(folder, plan).replace(/^( +es: [^\n":]{10,})$/gm, '$1 (nuevo)'));
    expect((await es(folder, 'guardar', 'Todo')).code).toBe(0);
    const lines = message(folder)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect([lines.length, lines.at(-1)]).toEqual([21, expect.stringMatching(/^- y \d+ más$/)]);
  });

  test('what stands in the way is said, with what to type, and nothing is changed', async () => {
    const ways: Readonly<Record<string, readonly [(folder: string) => void, RegExp]>> = {
      staged: [(folder) => git(folder, 'add', '-A'), /cambios preparados en Git.*git commit/],
      merge: [
        (folder) => writeFileSync(join(folder, '.git/MERGE_HEAD'), git(folder, 'rev-parse', 'HEAD')),
        /sin terminar \(merge\).*git merge --abort/,
      ],
      detached: [
        (folder) => git(folder, 'checkout', '--quiet', '--detach'),
        /no está en ninguna rama.*git switch main/,
      ],
      locked: [(folder) => writeFileSync(join(folder, '.git/index.lock'), ''), /dejó «\.git\/index\.lock»/],
      'at a session': [() => {}, /Quite --at/],
    };
    for (const [name, [make, said]] of Object.entries(ways)) {
      const folder = await example();
      changed(folder);
      make(folder);
      const before = refs(folder);
      const at = name === 'at a session' ? ['--at', 'VIII'] : [];
      for (const command of [['guardar', 'x'], ['deshacer']]) {
        const { code, err } = await es(folder, ...command, ...at);
        expect([name, code, flat(err), refs(folder)]).toEqual([name, 2, expect.stringMatching(said), before]);
      }
    }
  });

  test('what is unfinished in Git is seen by way of a link to the data, too', async () => {
    const folder = await example();
    changed(folder);
    writeFileSync(join(folder, '.git/MERGE_HEAD'), git(folder, 'rev-parse', 'HEAD'));
    mkdirSync(join(folder, 'enlaces/más'), { recursive: true });
    symlinkSync('../../plan-data', join(folder, 'enlaces/más/datos'));
    const before = refs(folder);
    const { code, err } = await es(folder, 'guardar', 'x', '--data', 'enlaces/más/datos');
    expect([code, flat(err), refs(folder)]).toEqual([2, expect.stringMatching(/sin terminar \(merge\)/), before]);
  });

  test('who is unknown to Git is told how to say who they are', async () => {
    const { crmPlan } = await import('../support/program.ts');
    const folder = await example();
    changed(folder);
    const env = { GIT_CONFIG_GLOBAL: '/dev/null' };
    const { code, err } = await crmPlan(['guardar', 'x'], { cwd: folder, env });
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('git config --global user.name')]);
  });

  test('a file that is gone is saved as gone, and a first commit is one', async () => {
    const folder = await example();
    rmSync(data(folder, 'registers'), { recursive: true });
    expect((await es(folder, 'guardar', 'Sin registros')).code).toBe(0);
    expect(git(folder, 'ls-tree', '-r', '--name-only', 'main')).not.toContain('registers/');
    expect(status(folder)).toBe('');
    rmSync(join(folder, '.git'), { recursive: true });
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    const { code, out } = await es(folder, 'guardar', 'Inicio');
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('Es lo primero que se guarda.')]);
    expect(git(folder, 'show', `main:plan-data/${plan}`)).toBe(read(folder, plan));
  });

  test('a file is gone as well where a folder without anything in it stands in its place', async () => {
    const folder = await example();
    write(folder, 'notas', 'una nota');
    await es(folder, 'guardar', 'x');
    rmSync(data(folder, 'notas'));
    mkdirSync(data(folder, 'notas'));
    const { code, out } = await es(folder, 'guardar', 'Sin la nota');
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('Se guardan estos archivos: plan-data/notas')]);
    expect([git(folder, 'ls-files', 'plan-data/notas'), status(folder)]).toEqual(['', '']);
  });

  test('a closing waits until a save that was interrupted is finished', async () => {
    const folder = await example();
    const head = git(folder, 'rev-parse', 'HEAD').trim();
    git(folder, 'update-ref', 'refs/heads/main', 'HEAD^');
    git(folder, 'update-ref', '-m', 'crm-plan: join', 'refs/heads/main', head);
    git(folder, 'update-ref', 'refs/worktree/crm-plan/from', head);
    const open = await es(folder, 'sesion', 'cerrar', 'IX', '--yes');
    expect(open.code).toBe(1);
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      await es(folder, 'sesion', 'decidir', 'IX', item, 'aplazado', '--paragraph', '1');
    const decided = await es(folder, 'sesion', 'cerrar', 'IX', '--yes');
    expect([decided.code, flat(decided.err)]).toEqual([2, expect.stringContaining('Termínelo con: crm-plan guardar')]);
    expect(flat((await es(folder, 'guardar', 'Decisiones')).out)).toMatch(/Se terminó lo que .*Quedó guardado/);
    expect((await es(folder, 'sesion', 'cerrar', 'IX', '--yes')).code).toBe(0);
  });

  test('interrupted before the index was told, it is finished by the same command', async () => {
    const folder = await example();
    changed(folder);
    const before = git(folder, 'rev-parse', 'main').trim();
    await es(folder, 'guardar', 'Uno');
    // As it is then: the branch has it, the index does not.
    git(folder, 'read-tree', before);
    expect((await es(folder, 'guardar', 'Uno')).code).toBe(0);
    expect(status(folder)).toBe('');
  });

  test('what was really staged since is told as such, and stays, also where it takes the save back', async () => {
    const folder = await example();
    changed(folder);
    await es(folder, 'guardar', 'Uno');
    git(folder, 'checkout', '--quiet', 'main^', '--', '.');
    const before = git(folder, 'rev-parse', 'main').trim();
    const { code, err } = await es(folder, 'guardar', 'Dos');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/cambios preparados en Git.*git commit/)]);
    expect([status(folder), git(folder, 'rev-parse', 'main').trim()]).toEqual([`M  plan-data/${plan}\n`, before]);
  });

  test('what was staged besides after an interrupted save is told, and the save is finished', async () => {
    const folder = await example();
    changed(folder);
    const before = git(folder, 'rev-parse', 'main').trim();
    await es(folder, 'guardar', 'Uno');
    git(folder, 'read-tree', before);
    write(folder, 'notas.txt', 'una nota');
    git(folder, 'add', data(folder, 'notas.txt'));
    const { code, err } = await es(folder, 'guardar', 'Dos');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/preparados en Git.*: plan-data\/notas\.txt\./)]);
    expect(status(folder)).toBe('A  plan-data/notas.txt\n');
  });
});
