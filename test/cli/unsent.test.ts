import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manyCommits, passingBomb } from '../support/bombs.ts';
import { emptyFolder, writeFiles } from '../support/folders.ts';
import { flat } from '../support/meeting.ts';
import { commit, git } from '../support/repos.ts';
import {
  copiedPeople,
  headOf,
  type Person,
  planFile,
  type TwoPeople,
  textOf,
  twoPeople,
  types,
  unsaved,
  writes,
} from '../support/two-people.ts';

const contacts = 'plan-data/contacts/XB.yaml';
const spread = 'Difundir los resultados del estudio entre los consulados';

/** Has somebody take all that is private out of the data, and make the repository public. */
function makesPublic(person: Person): void {
  writes(person, 'visibility: private', 'visibility: public', 'plan-data/crm-plan.yaml');
  for (const path of git(person.folder, 'ls-files', 'plan-data/contacts', 'plan-data/reports').trim().split('\n')) {
    const text = textOf(person, path);
    const cut = text
      .replace(/^ *(name: Persona|email:|phone:|login:).*\n/gm, '')
      .replace('audience: network', 'audience: public');
    if (cut !== text) writes(person, text, cut, path);
  }
}

/** Two people with a public repository, in which nothing private is left; what it had before somebody sent who knew it. */
async function publicPeople(): Promise<TwoPeople> {
  const people = await twoPeople();
  makesPublic(people.maria);
  expect(await types(people.maria, 'guardar', 'Público', '--no-push')).toMatchObject({ code: 0 });
  git(people.maria.folder, 'push', '--quiet', 'origin', 'main');
  return people;
}

/** Has somebody commit what may not be public, and take it out again. */
function passing(person: Person, before: string, text: string): void {
  writes(person, before, `${text}${before}`, contacts);
  git(person.folder, 'commit', '--quiet', '-am', 'datos');
  writes(person, text, '', contacts);
}

describe('what is sent to a public repository', { timeout: 300_000 }, () => {
  test('holds no private data in any version under it: what is advised sends the rest', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    passing(maria, '    position:', '    name: Persona Inventada\n');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    const { code, err } = await types(maria, 'guardar', 'Sin el nombre');
    expect([code, headOf(shared)]).toEqual([2, before]);
    expect(flat(err)).toContain('(«datos»), que aún no se ha enviado, tiene datos reservados');
    const [, start = ''] = /git reset ([0-9a-f]+)/.exec(flat(err)) ?? [];
    git(maria.folder, 'reset', '--quiet', start);
    expect(await types(maria, 'guardar', 'Sin el nombre')).toMatchObject({ code: 0, err: '' });
    expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
    expect(git(shared, 'log', '-p', 'main', '-SPersona Inventada', '--format=%s', `${before}..main`)).toBe('');
    expect(git(shared, 'show', `main:plan-data/plans/plan-de-ejemplo.yaml`)).toContain('La prevención');
  });

  test('nor where a file beside the versions says that another one came before', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    passing(maria, '    position:', '    name: Persona Inventada\n');
    git(maria.folder, 'commit', '--quiet', '-am', 'sin el nombre');
    writeFiles(join(maria.folder, '.git/info'), { grafts: `${headOf(maria.folder)} ${before}\n` });
    expect(git(maria.folder, 'log', '--format=%s', `${before}..main`)).toBe('sin el nombre\n');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    const { code, err } = await types(maria, 'guardar', 'La prevención');
    expect([code, headOf(shared)]).toEqual([2, before]);
    expect(flat(err)).toContain('(«datos»), que aún no se ha enviado, tiene datos reservados');
  });

  test('is looked at without going through endless many paths that a version had beside the data', async () => {
    for (const people of [await publicPeople(), await twoPeople()]) {
      const { shared, maria, ana } = people;
      expect((await types(ana, 'guardar')).code).toBe(0);
      passingBomb(ana.folder);
      git(ana.folder, 'push', '--quiet', 'origin', 'main');
      writes(maria, 'es: Prevención\n', 'es: La prevención\n');
      expect(await types(maria, 'guardar', 'La prevención')).toMatchObject({ code: 0, err: '' });
      expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
    }
  });

  test('more versions than can be looked at are not sent, which is said; once they are, it goes on', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    manyCommits(maria.folder, 10_001);
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    const { code, err } = await types(maria, 'guardar', 'La prevención');
    expect([code, headOf(shared)]).toEqual([2, before]);
    expect(flat(err)).toMatch(/^No se envió nada: .*\(miles de versiones, .*«git push», y repita el comando\. ?$/);
    git(maria.folder, 'push', '--quiet');
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    // A private one was asked what it is; nobody has to be asked of what was private all along.
    const other = await twoPeople();
    manyCommits(other.maria.folder, 10_001);
    writes(other.maria, 'es: Prevención\n', 'es: La prevención\n');
    expect(await types(other.maria, 'guardar', 'La prevención')).toMatchObject({ code: 0, err: '' });
    expect(headOf(other.shared)).toBe(headOf(other.maria.folder));
  });

  test('nor where a version has more data folders than are looked at, nor where its history is longer than that', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    const others = Object.fromEntries(
      Array.from({ length: 1_001 }, (_, i) => [`viejo/contacts/x/f${i}/crm-plan.yaml`, 'formatVersion: 1\n']),
    );
    const name = 'contacts:\n  - id: uno\n    name: Persona Inventada\n';
    commit(maria.folder, { ...others, 'viejo/crm-plan.yaml': 'formatVersion: 1\n', 'viejo/contacts/XA.yaml': name });
    git(maria.folder, 'rm', '-rq', 'viejo');
    commit(maria.folder, {});
    const { code, err } = await types(maria, 'guardar');
    expect([code, headOf(shared), flat(err)]).toEqual([
      2,
      before,
      expect.stringContaining('es demasiado para comprobar'),
    ]);

    // What others have sent meanwhile is not what is still to be sent here.
    const two = await publicPeople();
    expect((await types(two.ana, 'guardar')).code).toBe(0);
    manyCommits(two.maria.folder, 10_001);
    git(two.maria.folder, 'push', '--quiet');
    writes(two.ana, 'es: Prevención\n', 'es: La prevención\n');
    expect(await types(two.ana, 'guardar', 'La prevención')).toMatchObject({ code: 0, err: '' });
    expect(headOf(two.shared)).toBe(headOf(two.ana.folder));
    writes(two.ana, 'es: La prevención\n', 'es: Prevenir\n');
    git(two.ana.folder, 'update-ref', '-d', 'refs/remotes/origin/main');
    git(two.maria.folder, 'pull', '--quiet');
    writes(two.maria, spread, `${spread} cada año`);
    expect(await types(two.maria, 'guardar', 'Cada año')).toMatchObject({ code: 0, err: '' });
    // Of what is there no version is here by now.
    expect(await types(two.ana, 'guardar', 'Prevenir')).toMatchObject({ code: 0, err: '' });
    expect(headOf(two.shared)).toBe(headOf(two.ana.folder));
  });

  test('nor in what stands among contact points and is not read, whatever it is called, nor in another data folder', async () => {
    const people = await publicPeople();
    const before = headOf(people.shared);
    const contact = textOf(people.maria, contacts).replace(
      '    position:',
      '    name: Persona Inventada\n    position:',
    );
    const settings = textOf(people.maria, 'plan-data/crm-plan.yaml').replace('public', 'private');
    const versions: readonly (readonly [path: string, files: Readonly<Record<string, string>>])[] = [
      ...[
        'contacts/XD.yml',
        'Contacts/XB.yaml',
        'contacts/lista.csv',
        'contacts/XB.yaml.bak',
        'contacts/a/b/XB.txt',
      ].map((path) => [path, { [`plan-data/${path}`]: contact }] as const),
      ...['contactos/XB.yaml', 'XB.yaml', 'lista.csv', 'private/lista.csv'].map(
        (path) => [path, { [`plan-data/${path}`]: `${contact}# persona@example.org\n` }] as const,
      ),
      [
        'a position',
        {
          [contacts]: textOf(people.maria, contacts).replace(
            'Oficial de enlace',
            'Oficial de enlace (persona@example.org)',
          ),
        },
      ],
      ['reports/crm-9/XB.yml', { 'plan-data/reports/crm-9/XB.yml': 'reporter: XB\n' }],
      ['contacts/XB.yaml', { 'otra/datos/crm-plan.yaml': settings, 'otra/datos/contacts/XB.yaml': contact }],
    ];
    for (const [path, files] of versions) {
      const { maria, shared } = copiedPeople(people);
      commit(maria.folder, files, 'datos');
      git(maria.folder, 'rm', '-r', '--quiet', ...Object.keys(files));
      if (contacts in files) git(maria.folder, 'checkout', '--quiet', 'HEAD^', '--', contacts);
      git(maria.folder, 'commit', '--quiet', '-m', 'sin ellos');
      writes(maria, 'es: Prevención\n', 'es: La prevención\n');
      const { code, err } = await types(maria, 'guardar', 'De ahora');
      expect([path, code, flat(err)]).toEqual([
        path,
        2,
        expect.stringMatching(
          /\(«datos»\), que aún no se ha enviado, ((puede tener|tiene) datos reservados|tiene en «plan-data\/[^»]+» una dirección)/,
        ),
      ]);
      expect(headOf(shared)).toBe(before);
    }
  });

  test('what is there already just so holds nothing back, nor does what a system leaves in folders', async () => {
    const { maria, shared } = await publicPeople();
    const left = { 'plan-data/contacts/lista.bak': 'Persona Inventada\n', 'plan-data/contacts/.DS_Store': 'x' };
    commit(maria.folder, left, 'datos');
    git(maria.folder, 'push', '--quiet');
    commit(maria.folder, { 'plan-data/contacts/Thumbs.db': 'x' }, 'otro');
    writes(maria, 'since: 2024', 'since: 2023', contacts);
    expect(await types(maria, 'guardar', 'De ahora')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('another data folder that was there already, of people who are invented, holds nothing back', async () => {
    const { maria, shared } = await publicPeople();
    const contact = textOf(maria, contacts).replace('    position:', '    name: Persona Inventada\n    position:');
    const settings = textOf(maria, 'plan-data/crm-plan.yaml').replace('public', 'private');
    commit(maria.folder, { 'ejemplo/crm-plan.yaml': settings, 'ejemplo/contacts/XB.yaml': contact }, 'Un ejemplo');
    git(maria.folder, 'push', '--quiet');
    writes(maria, 'since: 2024', 'since: 2023', contacts);
    expect(await types(maria, 'guardar', 'De ahora')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('nor where the data are called otherwise than by small letters without accents, or stand at the top', async () => {
    for (const name of ['Planificación', '']) {
      const { maria, shared } = await publicPeople();
      const { folder } = maria;
      const place = name === '' ? '' : `${name}/`;
      if (name === '')
        for (const file of git(folder, 'ls-files', 'plan-data').trim().split('\n')) {
          const to = file.replace('plan-data/', '');
          mkdirSync(join(folder, dirname(to)), { recursive: true });
          git(folder, 'mv', file, to);
        }
      else git(folder, 'mv', 'plan-data', name);
      git(folder, 'commit', '--quiet', '-m', 'Otro nombre');
      git(folder, 'push', '--quiet');
      const before = headOf(shared);
      commit(folder, { [`${place}lista.csv`]: 'Persona Inventada;persona@example.org\n' }, 'datos');
      git(folder, 'rm', '--quiet', `${place}lista.csv`);
      git(folder, 'commit', '--quiet', '-m', 'sin ella');
      writes(maria, 'es: Prevención\n', 'es: La prevención\n', `${place}plans/plan-de-ejemplo.yaml`);
      const { code, err } = await types(maria, 'guardar', 'De ahora', '--data', name === '' ? '.' : name);
      expect([code, headOf(shared), flat(err)]).toEqual([
        2,
        before,
        expect.stringContaining(`tiene en «${place}lista.csv» una dirección`),
      ]);
    }
  });

  test('nor behind a link, which Git holds as a file', async () => {
    const { maria, shared } = await publicPeople();
    const before = headOf(shared);
    const id = git(maria.folder, 'hash-object', '-w', 'EJEMPLO.md').trim();
    git(maria.folder, 'update-index', '--add', '--cacheinfo', `120000,${id},${contacts}`);
    git(maria.folder, 'commit', '--quiet', '-m', 'datos');
    git(maria.folder, 'reset', '--quiet', 'HEAD^', '--', contacts);
    git(maria.folder, 'commit', '--quiet', '-m', 'sin él');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    const { code, err } = await types(maria, 'guardar', 'De ahora');
    expect([code, flat(err), headOf(shared)]).toEqual([
      2,
      expect.stringContaining('(su «plan-data/contacts/XB.yaml» no'),
      before,
    ]);
  });

  test('nor now: what stands among the contact points and is not read is not saved, but where Git passes over it', async () => {
    const { maria, shared } = await publicPeople();
    const before = headOf(maria.folder);
    const list = join(maria.folder, 'plan-data/contacts/lista.csv');
    writeFileSync(list, 'Persona Inventada;1\n');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    for (const argv of [
      ['guardar', 'Una lista'],
      ['guardar', '--dry-run'],
    ]) {
      const { code, err } = await types(maria, ...argv);
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringMatching(
          /^Entre los puntos de contacto hay lo que el programa no lee, .*: plan-data\/contacts\/lista\.csv\./,
        ),
      ]);
    }
    expect([headOf(maria.folder), headOf(shared)]).toEqual([before, before]);
    writeFileSync(join(maria.folder, '.gitignore'), '*.csv\n');
    expect(await types(maria, 'guardar', 'Sin ella')).toMatchObject({ code: 0, err: '' });
    expect([existsSync(list), headOf(shared)]).toEqual([true, headOf(maria.folder)]);
  });

  test('nor in a list that nobody reads, nor in the words of a contact point', async () => {
    const { maria, shared } = await publicPeople();
    const before = headOf(shared);
    const list = 'plan-data/contactos.csv';
    const refused = async (sentence: string) => {
      const { code, err } = await types(maria, 'guardar', 'De ahora');
      expect([code, flat(err)]).toEqual([2, `${sentence} No se guardó nada.`]);
      expect([headOf(maria.folder), headOf(shared)]).toEqual([before, before]);
    };
    const [email, phone] = ['una dirección de correo', 'lo que parece un número de teléfono'];
    const seen = 'y, como el repositorio es público, quedaría a la vista de todos.';
    const otherwise = ' Si el número no es de un teléfono, escríbalo de otro modo (por ejemplo, «1100 a 1230»).';
    const holds = (path: string, what: string) =>
      `«${path}» contiene ${what} ${seen} Borre ese dato del archivo, o saque el archivo de la carpeta de datos, y repita el comando.${what === phone ? otherwise : ''}`;
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    // As Excel writes it in Spanish, and as "Unicode text"; and in what people keep besides tables.
    for (const [path, bytes, what] of [
      [list, 'Nombre;Correo\nPersona Inventada;persona@example.org\n', email],
      [list, Buffer.from('Dirección;Correo\nAvenida;persona@example.org\n', 'latin1'), email],
      [list, Buffer.from('\ufeffNombre\tTeléfono\nPersona\t2222-2222\n', 'utf16le'), phone],
      ['plan-data/reuniones/NOTAS.md', '# Red\n- Persona Inventada, persona@example.org\n', email],
      ['plan-data/README.md', '# Red\nsecretaria@example.org\n', email],
      ['plan-data/contactos', 'BEGIN:VCARD\nTEL:+504 2222 2222\n', phone],
      ['plan-data/red.json', '{\n"telefono": "2222-2222"}\n', phone],
      ['plan-data/.vscode/red.csv', '\npersona@example.org\n', email],
    ] as const) {
      writeFiles(maria.folder, { [path]: bytes });
      await refused(holds(`${path}:2`, what));
      rmSync(join(maria.folder, path));
    }
    // What a program can't look into may hold anything.
    for (const path of ['plan-data/red.xlsx', 'plan-data/anexos/acta.pdf']) {
      writeFiles(maria.folder, { [path]: Buffer.from('PK\u0003\u0004\u0014\0\u0006\0persona', 'latin1') });
      await refused(
        `En la carpeta de datos hay lo que el programa no puede leer, así que no puede ver si contiene datos personales: ${path}. Como el repositorio es público, quedaría a la vista de todos. Sáquelo de la carpeta de datos, o nómbrelo en «.gitignore», y repita el comando.`,
      );
      rmSync(join(maria.folder, path));
    }
    writes(maria, 'topics:\n', 'topics:\n  # Persona Inventada, persona@example.org\n');
    const line =
      textOf(maria)
        .split('\n')
        .findIndex((one) => one.includes('persona@')) + 1;
    await refused(
      `«${planFile}:${line}» contiene en un comentario ${email} ${seen} Borre ese dato del comentario y repita el comando.`,
    );
    writes(maria, '  # Persona Inventada, persona@example.org\n', '  # Acta 20081105; ver 2008-2009\n');
    writes(maria, 'Oficial de enlace', 'Oficial de enlace, 2222-2222', contacts);
    await refused(
      `«${contacts}:10» contiene ${phone} ${seen} Escriba en su lugar el cargo o la institución, y repita el comando.${otherwise}`,
    );
    writes(maria, 'Oficial de enlace, 2222-2222', 'Oficial de enlace', contacts);
    // What is for everybody, what tools keep, and pictures.
    writeFiles(maria.folder, {
      'plan-data/LEAME.md': '# Móvil: chart.js@4.4.0, git@example.org:red/plan.git\n',
      'plan-data/.github/CODEOWNERS': '* secretaria@example.org\n',
      'plan-data/logo.png': Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
      [list]: 'Año,Casos\n2008,1200\n2009,1350\n',
    });
    expect(await types(maria, 'guardar', 'De ahora')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('nor in a file that can’t be read, nor in what another repository has', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    passing(maria, '    position:', '    name: Persona Inventada\n    languages: [\n');
    const { code, err } = await types(maria, 'guardar', 'Sin el nombre');
    expect([code, headOf(shared)]).toEqual([2, before]);
    expect(flat(err)).toContain('puede tener datos reservados (su «plan-data/contacts/XB.yaml» no se puede leer)');
    git(maria.folder, 'reset', '--quiet', '--hard', before);
    git(maria.folder, 'init', '--quiet', '--bare', '../publico.git');
    git(maria.folder, 'remote', 'add', 'publico', '../publico.git');
    git(maria.folder, 'config', 'branch.main.remote', 'publico');
    const other = await types(maria, 'guardar', '--push');
    expect(flat(other.err)).toContain('tiene datos reservados, y como el repositorio es público');
    expect([other.code, git(maria.folder, 'ls-remote', 'publico')]).toEqual([2, '']);
  });

  test('nor are versions held back that others have sent, of which nobody has heard here', async () => {
    const { shared, maria, ana } = await twoPeople();
    expect((await types(ana, 'contactos', 'confirmar', 'XB')).code).toBe(0);
    expect(await types(ana, 'guardar', 'Confirmado')).toMatchObject({ code: 0 });
    makesPublic(ana);
    // Who made the repository public knows what it had before.
    expect(await types(ana, 'guardar', 'Público', '--no-push')).toMatchObject({ code: 0 });
    git(ana.folder, 'push', '--quiet', 'origin', 'main');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    expect(await types(maria, 'guardar', 'Artículo')).toMatchObject({ code: 0, err: '' });
    expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
  });

  test('nor in one under a closing, whose tag would keep it, nor as a comment, nor far back', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    passing(maria, 'contacts:\n', '# persona.inventada@example.org\n');
    for (let n = 0; n < 220; n += 1) git(maria.folder, 'commit', '--quiet', '--allow-empty', '-am', `versión ${n}`);
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      expect(await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
    const head = headOf(maria.folder);
    const { code, err } = await types(maria, 'sesion', 'cerrar', 'IX', '--push', '--yes');
    expect(flat(err)).toContain('No se cerró la reunión: la versión');
    expect([code, headOf(maria.folder), headOf(shared)]).toEqual([2, head, before]);
    const [, start = ''] = /git reset ([0-9a-f]+)/.exec(flat(err)) ?? [];
    git(maria.folder, 'reset', '--quiet', start);
    expect(await types(maria, 'sesion', 'cerrar', 'IX', '--push', '--yes')).toMatchObject({ code: 0 });
    expect(git(shared, 'log', '-p', '--all', '-Spersona.inventada', '--format=%s', `${before}..main`)).toBe('');
    expect(git(shared, 'tag', '--list', 'session/*')).toContain('session/crm-9');
  });

  test('what a program cannot look into and is public already may have another name', async () => {
    const { shared, maria } = await publicPeople();
    const acta = join(maria.folder, 'plan-data/acta.pdf');
    const other = join(maria.folder, 'plan-data/acta-ix.pdf');
    writeFiles(maria.folder, { 'plan-data/acta.pdf': Buffer.from([1, 2, 3, 4]) });
    git(maria.folder, 'add', '-A');
    git(maria.folder, 'commit', '--quiet', '-m', 'acta');
    git(maria.folder, 'push', '--quiet');
    renameSync(acta, other);
    expect(await types(maria, 'guardar', 'Otro nombre')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).toBe(headOf(maria.folder));
    writeFileSync(other, Buffer.from([1, 2, 3, 5]));
    expect(await types(maria, 'guardar', 'Otra acta')).toMatchObject({ code: 2 });
  });

  test('nor a comment of any file of data that was committed with Git; one that is there already stays', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    const comment = '# Persona Inventada, persona@example.org\n';
    writes(maria, 'topics:\n', `${comment}topics:\n`);
    git(maria.folder, 'commit', '--quiet', '-am', 'nota');
    writes(maria, comment, '');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    const { code, err } = await types(maria, 'guardar', 'Sin la nota');
    expect([code, headOf(shared)]).toEqual([2, before]);
    expect(flat(err)).toContain(`(«nota»), que aún no se ha enviado, tiene en «${planFile}» una dirección de correo`);
    // Whoever sends it with Git has done so: from then on nobody's work is held back by it.
    writes(maria, 'topics:\n', `${comment}topics:\n`);
    git(maria.folder, 'commit', '--quiet', '-am', 'nota otra vez');
    git(maria.folder, 'push', '--quiet');
    writes(maria, 'es: La prevención\n', 'es: Prevención\n');
    expect(await types(maria, 'guardar', 'Artículo')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).toBe(headOf(maria.folder));
    // Nor by the file's having another name.
    const other = 'plan-data/plans/otro-plan.yaml';
    git(maria.folder, 'mv', planFile, other);
    for (const file of [other, 'plan-data/decisions/crm-7.yaml', 'plan-data/translations.lock.yaml'])
      writes(maria, 'plan-de-ejemplo', 'otro-plan', file);
    git(maria.folder, 'reset', '--quiet');
    expect(await types(maria, 'guardar', 'Otro nombre')).toMatchObject({ code: 0 });
    git(maria.folder, 'mv', other, planFile);
    for (const file of [planFile, 'plan-data/decisions/crm-7.yaml', 'plan-data/translations.lock.yaml'])
      writes(maria, 'otro-plan', 'plan-de-ejemplo', file);
    git(maria.folder, 'commit', '--quiet', '-am', 'como antes');
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0 });
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('nor what was kept while it was private, from the change that makes it public on', async () => {
    const { maria, shared } = await twoPeople();
    const list = 'plan-data/contactos.csv';
    writeFileSync(join(maria.folder, list), 'Persona Inventada;persona@example.org\n');
    const [glossary, comment] = ['plan-data/glossary.yaml', '# persona@example.org\n'];
    writes(maria, 'terms:\n', `${comment}terms:\n`, glossary);
    expect(await types(maria, 'guardar', 'Lista')).toMatchObject({ code: 0 });
    makesPublic(maria);
    const before = headOf(shared);
    const { code, err } = await types(maria, 'guardar', 'Público');
    expect([code, flat(err), headOf(shared)]).toEqual([
      2,
      expect.stringMatching(/^«plan-data\/contactos\.csv:1» contiene una dirección de correo /),
      before,
    ]);
    // What Git keeps already it is not to be told to pass over.
    writeFileSync(join(maria.folder, list), Buffer.from([1, 2, 3, 4]));
    expect(flat((await types(maria, 'guardar', 'Público')).err)).toMatch(
      /: plan-data\/contactos\.csv\. Como .* Sáquelo de la carpeta de datos y repita el comando\./,
    );
    rmSync(join(maria.folder, list));
    expect(flat((await types(maria, 'guardar', 'Público')).err)).toMatch(
      /^«plan-data\/glossary\.yaml:\d+» contiene en un comentario una dirección de correo /,
    );
    writes(maria, comment, '', glossary);
    // The folder may be public then; what the repository had before may not.
    expect(await types(maria, 'guardar', 'Público', '--no-push')).toMatchObject({ code: 0, err: '' });
    const sending = await types(maria, 'guardar');
    expect([sending.code, flat(sending.err), headOf(shared)]).toEqual([
      2,
      expect.stringContaining('Toda su historia quedaría a la vista de todos'),
      before,
    ]);
  });

  test('nor in what a closing would take in: a list that nobody reads', async () => {
    const { shared, maria } = await publicPeople();
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      expect(await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
    const list = join(maria.folder, 'plan-data/contactos.csv');
    writeFileSync(list, 'Persona Inventada;persona@example.org\n');
    const head = headOf(maria.folder);
    for (const more of ['--push', '--dry-run']) {
      const { code, err } = await types(maria, 'sesion', 'cerrar', 'IX', '--yes', more);
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringMatching(/^«plan-data\/contactos\.csv:1» contiene .* No se cerró la reunión\.$/),
      ]);
      expect(headOf(maria.folder)).toBe(head);
    }
    writeFileSync(list, 'Año;Casos\n2008;1200\n20080506;14.08180000\n');
    // What can't be taken in for its name is told.
    writeFileSync(join(maria.folder, 'plan-data/a\\b.txt'), 'nota\n');
    const { code, err } = await types(maria, 'sesion', 'cerrar', 'IX', '--yes', '--push');
    expect([code, flat(err)]).toEqual([
      0,
      expect.stringMatching(/No se guarda lo que lleva .*: plan-data\/a\\b\.txt\./),
    ]);
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('nor in one under a closing of which nobody knows where it will be sent: it is chosen, or the version is left out', async () => {
    for (const isChosen of [true, false]) {
      const { shared, maria } = await publicPeople();
      const before = headOf(shared);
      passing(maria, '    position:', '    name: Persona Inventada\n');
      // One has the version already, and the other none of it.
      git(maria.folder, 'init', '--quiet', '--bare', '../copia.git');
      git(maria.folder, 'remote', 'add', 'copia', '../copia.git');
      git(maria.folder, 'push', '--quiet', 'copia', 'main');
      git(maria.folder, 'remote', 'rename', 'origin', 'publico');
      git(maria.folder, 'branch', '--unset-upstream');
      for (const item of ['retorno-fondo', 'contactos-reunion'])
        expect(await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
      const head = headOf(maria.folder);
      const closing = ['sesion', 'cerrar', 'IX', '--yes'] as const;
      const { code, err } = await types(maria, ...closing);
      expect(flat(err)).toContain('que aún no se ha enviado a «publico», tiene datos reservados');
      expect([code, headOf(maria.folder), git(maria.folder, 'tag', '--list', 'session/crm-9')]).toEqual([2, head, '']);
      const [, choosing = ''] = /se envía a «copia», .*? con: (git config .+?) y repita/.exec(flat(err)) ?? [];
      const [, start = ''] = /git reset ([0-9a-f]+)/.exec(flat(err)) ?? [];
      expect([choosing, start]).toEqual(['git config --replace-all "branch.main.remote" copia', before.slice(0, 12)]);
      if (isChosen) git(maria.folder, 'config', '--replace-all', 'branch.main.remote', 'copia');
      else {
        git(maria.folder, 'reset', '--quiet', start);
        git(maria.folder, 'config', 'branch.main.remote', 'publico');
      }
      expect(await types(maria, ...closing, '--push')).toMatchObject({ code: 0 });
      expect(git(shared, 'log', '-p', '--all', '-SPersona Inventada', '--format=%s', `${before}..main`)).toBe('');
    }
  });

  test('nor is a closing held back where each of several has all versions, nor where there is none to send it to', async () => {
    for (const has of ['several', 'none']) {
      const { maria } = await publicPeople();
      passing(maria, '    position:', '    name: Persona Inventada\n');
      git(maria.folder, 'remote', 'remove', 'origin');
      for (const name of has === 'several' ? ['copia', 'publico'] : []) {
        git(maria.folder, 'init', '--quiet', '--bare', `../${name}.git`);
        git(maria.folder, 'remote', 'add', name, `../${name}.git`);
        git(maria.folder, 'push', '--quiet', name, 'main');
      }
      for (const item of ['retorno-fondo', 'contactos-reunion'])
        expect(await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
      expect(await types(maria, 'sesion', 'cerrar', 'IX', '--yes')).toMatchObject({ code: 0 });
    }
  });

  test('nor in one under a closing where a setting of the repository keeps it from being sent now', async () => {
    const { maria } = await publicPeople();
    passing(maria, '    position:', '    name: Persona Inventada\n');
    git(maria.folder, 'config', 'url.https://example.org/.insteadOf', 'x');
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      expect(await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
    const { code, err } = await types(maria, 'sesion', 'cerrar', 'IX', '--yes');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('que aún no se ha enviado, tiene datos reservados')]);
  });

  test('nor in one under a session that was closed before there was where to send: no advice leaves it without its tag', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    passing(maria, '    position:', '    name: Persona Inventada\n');
    git(maria.folder, 'remote', 'remove', 'origin');
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      expect(await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
    expect(await types(maria, 'sesion', 'cerrar', 'IX', '--yes')).toMatchObject({ code: 0 });
    git(maria.folder, 'remote', 'add', 'origin', '../comun.git');
    for (const argv of [
      ['guardar', '--push'],
      ['sesion', 'cerrar', 'IX', '--push'],
    ]) {
      const { code, err } = await types(maria, ...argv);
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringMatching(/^No se envió nada: la versión .* Pida a quien mantiene el repositorio/),
      ]);
      expect([flat(err).includes('git reset'), headOf(shared)]).toEqual([false, before]);
    }
    expect(git(shared, 'tag', '--list', 'session/crm-9')).toBe('');
  });
});

describe('what a repository has is asked of the address where things are sent', { timeout: 600_000 }, () => {
  test('what another address had is not taken for sent: nothing with names goes to a new one', async () => {
    const { shared, maria } = await twoPeople();
    makesPublic(maria);
    git(maria.folder, 'init', '--quiet', '--bare', '../publico.git');
    git(maria.folder, 'remote', 'set-url', 'origin', '../publico.git');
    const { code, err } = await types(maria, 'guardar', 'Público');
    expect([code, git(maria.folder, 'ls-remote', '../publico.git')]).toEqual([2, '']);
    expect(flat(err)).toMatch(/^No se envió nada: la versión .* tiene datos reservados.* Pida a quien mantiene/);
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      expect(await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
    const closing = await types(maria, 'sesion', 'cerrar', 'IX', '--push', '--yes');
    expect([closing.code, flat(closing.err)]).toEqual([
      2,
      expect.stringContaining('No se cerró la reunión: la versión'),
    ]);
    expect(git(maria.folder, 'tag', '--list', 'session/crm-9')).toBe('');
    // Closed without being sent, it is not sent later either.
    expect(await types(maria, 'sesion', 'cerrar', 'IX', '--yes')).toMatchObject({ code: 0 });
    const again = await types(maria, 'sesion', 'cerrar', 'IX', '--push');
    expect([again.code, flat(again.err)]).toEqual([2, expect.stringContaining('No se envió nada: la versión')]);
    expect(git(maria.folder, 'ls-remote', '../publico.git')).toBe('');
    git(maria.folder, 'remote', 'set-url', 'origin', '../comun.git');
    // That one is private, and has them: it is made public only by whoever knows that.
    const there = await types(maria, 'guardar');
    expect([there.code, flat(there.err)]).toEqual([2, expect.stringContaining('en «origin» todavía es privado')]);
    git(maria.folder, 'push', '--quiet', 'origin', 'main');
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('where it is sent to several, each is asked; what both have goes', async () => {
    const { shared, maria } = await publicPeople();
    git(maria.folder, 'init', '--quiet', '--bare', '../otro.git');
    for (const address of ['../comun.git', '../otro.git'])
      git(maria.folder, 'config', '--add', 'remote.origin.pushurl', address);
    const before = headOf(shared);
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    const { code, err } = await types(maria, 'guardar', 'Artículo');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('No se envió nada: la versión')]);
    expect([headOf(shared), git(maria.folder, 'ls-remote', '../otro.git')]).toEqual([before, '']);
    git(maria.folder, 'push', '--quiet', '../otro.git', `${before}:refs/heads/main`);
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('where it can’t be asked nothing is refused: it is saved here, and sent once it can', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    git(maria.folder, 'remote', 'set-url', 'origin', '/nonexistent/comun.git');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    const { code, err, out } = await types(maria, 'guardar', 'Artículo');
    expect([code, flat(out)]).toEqual([2, expect.stringContaining('Quedó guardado')]);
    expect(flat(err)).toMatch(/está en esta computadora, pero no se pudo enviar a «origin» \(.*crm-plan guardar$/);
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      expect(await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
    const closing = await types(maria, 'sesion', 'cerrar', 'IX', '--push', '--yes');
    expect([closing.code, flat(closing.out)]).toEqual([2, expect.stringContaining('quedó cerrada')]);
    expect(flat(closing.err)).toMatch(/no se pudo enviar a «origin» \(.*crm-plan guardar$/);
    expect(headOf(shared)).toBe(before);
    git(maria.folder, 'remote', 'set-url', 'origin', '../comun.git');
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).toBe(headOf(maria.folder));
    expect(git(shared, 'tag', '--list', 'session/crm-9')).toContain('session/crm-9');
  });

  test('a version is looked at also where the folder of the data had another name in it', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    git(maria.folder, 'mv', 'plan-data', 'datos');
    const file = 'datos/contacts/XB.yaml';
    writes(maria, '    position:', '    name: Persona Inventada\n    position:', file);
    git(maria.folder, 'commit', '--quiet', '-am', 'datos');
    writes(maria, '    name: Persona Inventada\n', '', file);
    git(maria.folder, 'mv', 'datos', 'plan-data');
    git(maria.folder, 'commit', '--quiet', '-am', 'otra vez');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    const { code, err } = await types(maria, 'guardar', 'Artículo');
    expect([code, headOf(shared)]).toEqual([2, before]);
    expect(flat(err)).toContain('(«datos»), que aún no se ha enviado, tiene datos reservados');
    const [, start = ''] = /git reset ([0-9a-f]+)/.exec(flat(err)) ?? [];
    git(maria.folder, 'reset', '--quiet', start);
    expect(await types(maria, 'guardar', 'Artículo')).toMatchObject({ code: 0, err: '' });
    expect(git(shared, 'log', '-p', 'main', '-SPersona Inventada', '--format=%s', `${before}..main`)).toBe('');
  });
});

describe('what is public by what was sent', { timeout: 600_000 }, () => {
  const isPublicThere = /^No se envió nada: .*«visibility: private».* git push origin main/;

  test('does not become private by a line: nothing is sent until the repository is, or the line is as it was', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    writes(maria, 'visibility: public', 'visibility: private', 'plan-data/crm-plan.yaml');
    writes(maria, '    position:', '    name: Persona Inventada\n    position:', contacts);
    const { code, err } = await types(maria, 'guardar', 'Reservado');
    expect([code, flat(err), headOf(shared)]).toEqual([2, expect.stringMatching(isPublicThere), before]);
    const again = await types(maria, 'guardar');
    expect([again.code, flat(again.err), headOf(shared)]).toEqual([2, expect.stringMatching(isPublicThere), before]);
    // Nor under the name of another branch.
    git(maria.folder, 'switch', '--quiet', '-c', 'otra');
    const other = await types(maria, 'guardar', '--push');
    expect([other.code, flat(other.err)]).toEqual([2, expect.stringContaining('git push origin otra')]);
    expect(git(shared, 'branch', '--list', 'otra')).toBe('');
    git(maria.folder, 'switch', '--quiet', 'main');
    // It stays public after all.
    writes(maria, 'visibility: private', 'visibility: public', 'plan-data/crm-plan.yaml');
    writes(maria, '    name: Persona Inventada\n', '', contacts);
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    const cleaned = await types(maria, 'guardar', 'Público');
    const [, start = ''] = /git reset ([0-9a-f]+)/.exec(flat(cleaned.err)) ?? [];
    git(maria.folder, 'reset', '--quiet', start);
    expect(await types(maria, 'guardar', 'Público')).toMatchObject({ code: 0, err: '' });
    expect(git(shared, 'log', '-p', 'main', '-SPersona Inventada', '--format=%s', `${before}..main`)).toBe('');
    // The repository itself was made private: what is advised sends it, and from then on names go.
    writes(maria, 'visibility: public', 'visibility: private', 'plan-data/crm-plan.yaml');
    expect((await types(maria, 'guardar', 'Reservado')).code).toBe(2);
    git(maria.folder, 'push', '--quiet', 'origin', 'main');
    writes(maria, '    position:', '    name: Persona Inventada\n    position:', contacts);
    expect(await types(maria, 'guardar', 'Nombre')).toMatchObject({ code: 0, err: '' });
    expect(git(shared, 'show', `main:${contacts}`)).toContain('Persona Inventada');
  });

  test('nor by undo, which changes nothing then; what is advised sends it once the repository is private', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    for (const _time of [1, 2]) {
      const { code, err } = await types(maria, 'deshacer');
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringMatching(
          /^No se deshizo nada: .*«visibility: private».*crm-plan deshacer --no-push.*git push origin main/,
        ),
      ]);
      expect([headOf(maria.folder), headOf(shared), unsaved(maria)]).toEqual([before, before, '']);
    }
    expect(await types(maria, 'deshacer', '--no-push')).toMatchObject({ code: 0 });
    const { code, err } = await types(maria, 'guardar');
    expect([code, flat(err), headOf(shared)]).toEqual([2, expect.stringMatching(isPublicThere), before]);
    git(maria.folder, 'push', '--quiet', 'origin', 'main');
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
  });

  test('nor by closing a session', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    writes(maria, 'visibility: public', 'visibility: private', 'plan-data/crm-plan.yaml');
    git(maria.folder, 'commit', '--quiet', '-am', 'reservado');
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      expect(await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
    const { code, err } = await types(maria, 'sesion', 'cerrar', 'IX', '--push', '--yes');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/^No se cerró la reunión: .*«visibility: private»/)]);
    expect([headOf(shared), git(maria.folder, 'tag', '--list', 'session/crm-9')]).toEqual([before, '']);
    git(maria.folder, 'push', '--quiet', 'origin', 'main');
    expect(await types(maria, 'sesion', 'cerrar', 'IX', '--push', '--yes')).toMatchObject({ code: 0 });
  });
});

/** Takes away what is private from the contact points of somebody, and saves. */
const withoutName = (person: Person) => {
  writes(person, '    name: Persona Inventada\n', '', contacts);
  return types(person, 'guardar', 'Sin el nombre');
};

const settings = 'plan-data/crm-plan.yaml';

describe('nothing private gets into what is public by a way around', { timeout: 600_000 }, () => {
  test('what was committed while the folder had no settings is looked at as well', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    writes(maria, '    position:', '    name: Persona Inventada\n    position:', contacts);
    git(maria.folder, 'mv', settings, 'ajustes.yaml');
    git(maria.folder, 'commit', '--quiet', '-am', 'sin ajustes');
    git(maria.folder, 'mv', 'ajustes.yaml', settings);
    git(maria.folder, 'commit', '--quiet', '-am', 'con ajustes');
    const { code, err } = await withoutName(maria);
    expect([code, flat(err), headOf(shared)]).toEqual([2, expect.stringContaining('tiene datos reservados'), before]);
  });

  test('a branch of another history, whose own settings say that it is private, does not go into a public repository', async () => {
    const { shared, maria } = await publicPeople();
    git(maria.folder, 'checkout', '--quiet', '--orphan', 'otra');
    writes(maria, 'visibility: public', 'visibility: private', settings);
    writes(maria, '    position:', '    name: Persona Inventada\n    position:', contacts);
    git(maria.folder, 'commit', '--quiet', '-am', 'Primero');
    const { code, err } = await types(maria, 'guardar', '--push');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('dicen que ese repositorio es público')]);
    expect(git(shared, 'branch', '--list', 'otra')).toBe('');
  });

  test('nor where the last version there has no settings: the one before it tells', async () => {
    const { shared, maria } = await publicPeople();
    const text = textOf(maria, settings);
    commit(maria.folder, { [settings]: null });
    git(maria.folder, 'push', '--quiet', 'origin', 'main');
    const before = headOf(shared);
    writeFiles(maria.folder, { [settings]: text.replace('visibility: public', 'visibility: private') });
    writes(maria, '    position:', '    name: Persona Inventada\n    position:', contacts);
    const { code, err } = await types(maria, 'guardar', 'Reservado');
    expect([code, flat(err), headOf(shared)]).toEqual([
      2,
      expect.stringContaining('dicen que ese repositorio es público'),
      before,
    ]);
  });

  test('a folder that says it is private is not sent with another one that says the repository is public', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    cpSync(join(maria.folder, 'plan-data'), join(maria.folder, 'red-data'), { recursive: true });
    writes(maria, 'visibility: public', 'visibility: private', 'red-data/crm-plan.yaml');
    writes(maria, '    position:', '    name: Persona Inventada\n    position:', 'red-data/contacts/XB.yaml');
    const { code, err } = await types(maria, 'guardar', 'Red', '--data', 'red-data');
    expect([code, flat(err), headOf(shared)]).toEqual([
      2,
      expect.stringContaining('el repositorio es público (lo dice «plan-data/crm-plan.yaml»)'),
      before,
    ]);
  });

  test('a private repository does not become public with names in its history; one without them does', async () => {
    const { shared, maria } = await twoPeople();
    const before = headOf(shared);
    makesPublic(maria);
    const { code, err } = await types(maria, 'guardar', 'Público');
    expect([code, headOf(shared)]).toEqual([2, before]);
    expect(flat(err)).toMatch(
      /^No se envió nada: «plan-data\/crm-plan\.yaml» diría que el repositorio es público, .* la versión [0-9a-f]{12} \(«.*»\) tiene datos personales de un punto de contacto\. .*\(git init\).*«visibility: private»/,
    );
    writes(maria, 'visibility: public', 'visibility: private', settings);
    expect(await types(maria, 'guardar', 'Sigue privado')).toMatchObject({ code: 0, err: '' });
    // Of the present folder a new repository is made, private at first.
    git(maria.folder, 'checkout', '--quiet', '--orphan', 'nueva');
    git(maria.folder, 'commit', '--quiet', '-m', 'Sin lo de antes');
    git(maria.folder, 'init', '--quiet', '--bare', '../nuevo.git');
    git(maria.folder, 'remote', 'set-url', 'origin', '../nuevo.git');
    git(maria.folder, 'push', '--quiet', '-u', 'origin', 'nueva');
    writes(maria, 'visibility: private', 'visibility: public', settings);
    expect(await types(maria, 'guardar', 'Público')).toMatchObject({ code: 0, err: '' });
    expect(git(maria.folder, 'ls-remote', 'origin', 'nueva')).toContain(headOf(maria.folder, 'nueva'));
  });

  test('an older branch of what is public already may follow it', async () => {
    const { shared, maria } = await publicPeople();
    git(maria.folder, 'checkout', '--quiet', '-b', 'trabajo', 'main^');
    git(maria.folder, 'push', '--quiet', '-u', 'origin', 'trabajo');
    git(maria.folder, 'merge', '--quiet', '--no-edit', '--no-ff', 'main');
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared, 'trabajo')).toBe(headOf(maria.folder, 'trabajo'));
  });

  test('nor with what others have sent while it was private, when it is joined or undone', async () => {
    const { shared, maria, ana } = await publicPeople();
    git(ana.folder, 'pull', '--quiet');
    // Private for a while, as it is advised to be sent.
    writes(maria, 'visibility: public', 'visibility: private', settings);
    expect((await types(maria, 'guardar', 'Privado', '--no-push')).code).toBe(0);
    git(maria.folder, 'push', '--quiet', 'origin', 'main');
    expect(await types(ana, 'guardar')).toMatchObject({ code: 0 });
    writeFiles(ana.folder, { 'plan-data/lista.csv': 'Persona Inventada;persona@example.org\n' });
    expect(await types(ana, 'guardar', 'Lista')).toMatchObject({ code: 0, err: '' });
    const [before, own] = [headOf(shared), headOf(maria.folder)];
    const undone = await types(maria, 'deshacer');
    expect([undone.code, flat(undone.err), headOf(shared)]).toEqual([
      2,
      expect.stringMatching(/^No se deshizo nada: .* diría que el repositorio es público/),
      before,
    ]);
    git(maria.folder, 'reset', '--quiet', '--hard', own);
    writes(maria, 'visibility: private', 'visibility: public', settings);
    const { code, err } = await types(maria, 'guardar', 'Público otra vez');
    expect([code, flat(err), headOf(shared)]).toEqual([
      2,
      expect.stringContaining('diría que el repositorio es público'),
      before,
    ]);
  });

  test.skipIf(process.platform === 'win32')(
    'only what was looked at is sent, whatever another window commits meanwhile',
    async () => {
      const { shared, maria } = await publicPeople();
      const folder = emptyFolder();
      const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
      const names = `sed -i 's/^    position:/    name: Persona Inventada\\n    position:/' ${contacts} && ${real} commit -qam nombres`;
      writeFileSync(
        join(folder, 'git'),
        `#!/bin/sh\nfor one in "$@"; do [ "$one" = push ] && (cd '${maria.folder}' && ${names}); done\nexec ${real} "$@"\n`,
        { mode: 0o755 },
      );
      writes(maria, 'es: Prevención\n', 'es: La prevención\n');
      const env = { ...maria.env, PATH: `${folder}:${maria.env['PATH']}` };
      expect((await types({ ...maria, env }, 'guardar', 'Artículo')).code).toBe(0);
      expect(git(maria.folder, 'log', '-1', '--format=%s').trim()).toBe('nombres');
      expect(headOf(shared)).toBe(headOf(maria.folder, 'HEAD^'));
    },
  );

  test('a closing that makes the data public is not made over a version with names that was not sent', async () => {
    const { maria } = await twoPeople();
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      expect(await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
    writes(maria, '    position:', '    phone: "+504 2222-3333"\n    position:', contacts);
    expect((await types(maria, 'guardar', 'Un teléfono', '--no-push')).code).toBe(0);
    makesPublic(maria);
    for (const more of [[], ['--push']]) {
      const { code, err } = await types(maria, 'sesion', 'cerrar', 'IX', '--yes', ...more);
      expect([code, flat(err)]).toEqual([2, expect.stringMatching(/^No se cerró la reunión: /)]);
      expect(git(maria.folder, 'tag', '--list', 'session/crm-9')).toBe('');
    }
  });

  test('nor in what stands where nobody looks: unsealed, in another form of a report, called a picture, in a name', async () => {
    const people = await publicPeople();
    const before = headOf(people.shared);
    const kept: readonly (readonly [path: string, text: string, says: RegExp])[] = [
      ['private/falsos.yaml', 'titular: Persona Inventada\n', /^En «private\/» hay lo que no está cifrado/],
      ['reports/crm-9/XB.txt', 'Un informe reservado\n', /^Entre los informes hay lo que el programa no lee/],
      ['contactos.png', 'persona@example.org\n', /^«plan-data\/contactos\.png:1» contiene una dirección/],
      ['.vscode/contactos.md', 'persona@example.org\n', /^«plan-data\/\.vscode\/contactos\.md:1» contiene una/],
      ['Persona persona@example.org.md', 'x\n', /^El nombre de un archivo, «[^»]*•••[^»]*», contiene/],
    ];
    for (const [path, text, says] of kept) {
      const { maria, shared } = copiedPeople(people);
      const place = join(maria.folder, 'plan-data', path);
      writeFiles(maria.folder, { [`plan-data/${path}`]: text });
      const { code, err } = await types(maria, 'guardar', 'Algo');
      expect([path, code, flat(err), err.includes('persona@')]).toEqual([path, 2, expect.stringMatching(says), false]);
      commit(maria.folder, {}, 'con Git');
      rmSync(place);
      const sending = await types(maria, 'guardar', 'Sin ello');
      expect([path, sending.code, headOf(shared)]).toEqual([path, 2, before]);
      expect(flat(sending.err)).toMatch(/^No se envió nada: la versión [0-9a-f]+ \(«con Git»\)/);
      expect(sending.err).not.toContain('persona@');
    }
    const { maria, shared } = people;
    writeFiles(maria.folder, { 'plan-data/private/a.age': 'age-encryption.org/v1\n\u0001\u0002\u0003\u0004' });
    expect(await types(maria, 'guardar', 'Cifrado')).toMatchObject({ code: 0 });
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('an address in the message of a version is none for all to read, but that of somebody who took part', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    git(
      maria.folder,
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'Ajuste',
      '-m',
      'Co-authored-by: Prueba <prueba@example.org>',
    );
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).not.toBe(before);
    git(maria.folder, 'commit', '--quiet', '--allow-empty', '-m', 'correo de persona@example.org');
    const { code, err } = await types(maria, 'guardar');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('tiene en su mensaje una dirección de correo')]);
    expect(err).not.toContain('persona@example.org');
  });

  test('nor in what tells something to Git, wherever it stands', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    for (const name of ['.gitattributes', '.gitignore', 'contacts/.gitkeep']) {
      writeFiles(maria.folder, { [`plan-data/${name}`]: '# persona@example.org\n' });
      const { code, err } = await types(maria, 'guardar', 'Ajustes');
      expect([code, headOf(shared)]).toEqual([2, before]);
      expect(flat(err)).toContain(name);
      expect(err).not.toContain('persona@example.org');
      writeFiles(maria.folder, { [`plan-data/${name}`]: '# nada\n' });
    }
    expect(await types(maria, 'guardar', 'Ajustes')).toMatchObject({ code: 0, err: '' });
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('nor in the message of the tag of a closing, nor of one that it stands on: what is advised sends it without', async () => {
    const { shared, maria } = await publicPeople();
    const before = headOf(shared);
    const closed = git(maria.folder, 'rev-parse', 'session/crm-8^{}').trim();
    const tagged = (words: string, on: string) =>
      git(maria.folder, 'tag', '-f', '-a', '-m', words, 'session/crm-8', on);
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    for (const last of ['Contacto: persona@example.org', 'Cierre de la VIII']) {
      git(shared, 'update-ref', '-d', 'refs/tags/session/crm-8');
      tagged('Contacto: persona@example.org', closed);
      tagged(last, 'session/crm-8');
      const { code, err } = await types(maria, 'guardar', 'Prevención');
      expect([code, headOf(shared)]).toEqual([2, before]);
      expect(flat(err)).toMatch(/«session\/crm-8».* tiene en su mensaje una dirección de correo/);
      expect(err).not.toContain('persona@example.org');
      const [, name = '', on = ''] = /git tag -f (\S+) "([^"]+)"/.exec(flat(err)) ?? [];
      git(maria.folder, 'tag', '-f', name, on);
    }
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(git(shared, 'rev-parse', 'session/crm-8').trim()).toBe(closed);
    expect(headOf(shared)).toBe(headOf(maria.folder));
    // A message without one goes as it is.
    git(shared, 'update-ref', '-d', 'refs/tags/session/crm-8');
    tagged('Cierre de la VIII', closed);
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(git(shared, 'cat-file', '-p', 'session/crm-8')).toContain('Cierre de la VIII');
  });
});

describe('undo of what was sent', { timeout: 300_000 }, () => {
  test('leaves what somebody else has saved as well since, word for word', async () => {
    const { shared, maria, ana } = await twoPeople();
    for (const one of [maria, ana]) {
      expect((await types(one, 'contactos', 'confirmar', 'XB')).code).toBe(0);
      expect(await types(one, 'guardar', 'Confirmado por teléfono')).toMatchObject({ code: 0 });
    }
    const { code, err } = await types(maria, 'deshacer');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('ya no queda en los datos nada que sea solo suyo')]);
    expect(git(shared, 'show', `main:${contacts}`)).toContain('confirmed: 2026-11-24');
    expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
  });

  test('the same where something was saved here meanwhile, and taken back, and not sent', async () => {
    const { shared, maria, ana } = await twoPeople();
    expect((await types(maria, 'contactos', 'confirmar', 'XB')).code).toBe(0);
    expect(await types(maria, 'guardar', 'Confirmado por teléfono')).toMatchObject({ code: 0 });
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    expect((await types(maria, 'guardar', 'Artículo', '--no-push')).code).toBe(0);
    expect((await types(maria, 'deshacer', '--no-push')).code).toBe(0);
    expect((await types(ana, 'contactos', 'confirmar', 'XB')).code).toBe(0);
    expect(await types(ana, 'guardar', 'Confirmado por correo')).toMatchObject({ code: 0 });
    const { code, err } = await types(maria, 'deshacer');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('ya no queda en los datos nada que sea solo suyo')]);
    expect(git(shared, 'show', `main:${contacts}`)).toContain('confirmed: 2026-11-24');
    expect(unsaved(maria)).toBe('');
  });

  test('keeps a report again for those for whom it was, that was made public by mistake', async () => {
    const { shared, maria } = await twoPeople();
    const file = 'plan-data/reports/crm-9/XA.yaml';
    writes(maria, 'audience: network', 'audience: public', file);
    expect(await types(maria, 'guardar', 'Por error')).toMatchObject({ code: 0 });
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect(git(shared, 'show', `main:${file}`)).toContain('audience: network');
  });
});
