import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataFolder, emptyFolder, fixtures } from '../support/folders.ts';
import { leftBeside } from '../support/left.ts';
import { es } from '../support/meeting.ts';
import { crmPlan, findingsOf } from '../support/program.ts';
import { example } from '../support/repos.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Invented contact points, written as somebody in a hurry writes them. */
const honduras = `# Confirmado por teléfono.
country: HN
contacts:
  - id: hn-enlace   # la de siempre
    roles: [liaison-trafficking]
    name: "Persona Inventada"
    institution: {es: Cancillería inventada}
    position:
      es: >-
        Dirección
        inventada
    email: persona@example.org
    languages: [es]
    since: 2006-01-01
    confirmed: 2007-05-01

  # Campañas
  - id: hn-campanas
    roles: [campaigns]
    institution: {es: Cancillería inventada}
    position: {es: Dirección}
    languages: [es, en]
    since: 2006-01-01
    until: 2007-12-31
    confirmed: 2007-05-01
  - id: hn-campanas-2
    roles: [campaigns]
    institution: {es: Cancillería inventada}
    position: {es: Dirección}
    languages: [es, en]
    since: 2008-01-01
    confirmed: 2008-05-01
# fin
`;
const settings = (more = '', visibility = 'private') =>
  `formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: ${visibility}\n${more}`;
const required = 'requiredRoles: [liaison-trafficking, liaison-smuggling]\ncontactMonths: 6\n';

const folderWith = (over: Readonly<Record<string, string>> = {}) =>
  dataFolder({ 'crm-plan.yaml': settings(required), 'contacts/HN.yaml': honduras, ...over });
const run = (data: string, ...argv: string[]) => crmPlan([...argv, '--data', data]);
const read = (data: string) => readFileSync(join(data, 'contacts/HN.yaml'), 'utf8');

test('of a country that is a member no longer it is told; the list that is circulated leaves it out', async () => {
  const members = readFileSync(join(fixtures, 'base/members.yaml'), 'utf8');
  const left = members.replace(/(code: HN\n)/, '$1    until: 2008-04-30\n');
  expect(left).not.toBe(members);
  const data = folderWith({ 'members.yaml': left });
  const told = async (...argv: string[]) => flat((await run(data, 'contactos', 'lista', ...argv)).out);
  expect(await told()).toContain('Honduras (HN) ⚑ fue miembro hasta el 30 de abril de 2008');
  expect(await told('--lang', 'en')).toContain('Honduras (HN) ⚑ was a member until 30 April 2008');
  expect(await told('--format', 'markdown')).toContain('fue miembro hasta el 30 de abril de 2008');
  expect(await told('--today', '2008-04-30')).not.toContain('fue miembro');
  expect(await told('HN')).toContain('Honduras (HN) ⚑ fue miembro hasta el 30 de abril de 2008 · Persona Inventada');
  const circulated = async (...more: string[]) => {
    const out = emptyFolder();
    await run(data, 'generar', 'contactos', '--format', 'markdown', '--out', out, ...more);
    return readFileSync(join(out, 'contacts.es.md'), 'utf8');
  };
  expect(await circulated()).not.toMatch(/Honduras|Persona Inventada/);
  expect(await circulated('--today', '2008-04-30')).toContain('Persona Inventada');
});

describe('contacts list', () => {
  test('shows who is in post, who is to be confirmed, who has left and which role is missing', async () => {
    const data = folderWith();
    const { out, code } = await run(data, 'contactos', 'lista', 'HN');
    expect(code).toBe(0);
    expect(flat(out)).toContain(
      'Persona Inventada · Dirección inventada · Cancillería inventada Enlace contra la trata de personas persona@example.org · español hn-enlace · desde el 1 de enero de 2006 · última confirmación: 1 de mayo de 2007 ⚑ sin confirmar',
    );
    expect(flat(out)).toContain('desde el 1 de enero de 2006 hasta el 31 de diciembre de 2007');
    expect(out.match(/⚑ .*/g)).toEqual([
      '⚑ sin confirmar',
      '⚑ dejó el cargo',
      '⚑ Falta el punto de contacto: Enlace contra el tráfico ilícito de migrantes',
    ]);
    expect((await run(data, 'contacts', '--lang', 'en')).out).toContain('⚑ Contact point missing: Liaison against');
  });

  test('names each language that is spoken, and says where nobody is registered', async () => {
    const french = honduras.replace('languages: [es, en]', 'languages: [fr, pt]');
    const data = folderWith({ 'contacts/HN.yaml': french });
    expect((await run(data, 'contactos', 'lista', 'HN')).out).toContain('francés, portugués');
    expect((await run(data, 'contacts', 'list', 'HN', '--lang', 'en')).out).toContain('French, Portuguese');
    const none = dataFolder({ 'crm-plan.yaml': settings() });
    rmSync(join(none, 'members.yaml'));
    expect((await run(none, 'contactos')).out).toBe('No se ha registrado ninguno.\n');
  });

  test('says on stderr that it is for the Network only, and on stdout nothing but the list', async () => {
    const { out, err } = await run(folderWith(), 'contactos', '--format', 'csv');
    expect(flat(err)).toBe('Solo para la Red: contiene datos personales. No se publica ni se reenvía fuera de ella.');
    expect(out).toMatch(/^"country","id","roles","name","institution\.es"/);
    expect(out).toContain('"HN","hn-enlace","liaison-trafficking","Persona Inventada"');
    expect(out).toMatch(/^"HN",,"liaison-smuggling",.*"missing"$/m);
  });

  test('gives machines each of them with its status, sorted by country', async () => {
    const answer = JSON.parse((await run(folderWith(), 'contacts', '--format', 'json')).out);
    expect(answer).toMatchObject({ version: '1', today: '2008-05-01' });
    expect(answer.contacts.map((one: { id: string; status: string }) => [one.id, one.status])).toEqual([
      ['hn-enlace', 'unconfirmed'],
      ['hn-campanas', 'former'],
      ['hn-campanas-2', 'current'],
    ]);
    expect(answer.missing).toContainEqual({ country: 'HN', role: 'liaison-smuggling' });
    expect(Object.keys(answer.contacts[0])).toEqual([
      'country',
      'id',
      'roles',
      'name',
      'institution',
      'position',
      'email',
      'phone',
      'languages',
      'since',
      'until',
      'confirmed',
      'status',
    ]);
  });

  test('as Markdown, a table that says at its top whom it is for', async () => {
    const { out } = await run(folderWith(), 'contactos', '--format', 'markdown');
    expect(out).toMatch(/^## Puntos de contacto\n\nSolo para la Red: /);
    expect(out).toContain('| Honduras | Enlace contra la trata de personas | Persona Inventada |');
  });

  test('no State is guessed: a name or a code in small letters gets the code to type', async () => {
    for (const typed of ['hn', 'Honduras']) {
      const { err, code } = await run(folderWith(), 'contactos', 'lista', typed);
      expect([code, flat(err)]).toEqual([
        2,
        `«${typed}» no es el código de ningún país que sea miembro hoy; ¿quiso escribir HN? No se cambió nada.`,
      ]);
    }
    expect((await run(folderWith(), 'contactos', 'lista', 'ZZ')).err).toContain('Códigos: ');
  });
});

describe('contacts confirm', () => {
  test('writes the present day for those in post, and changes nothing else', async () => {
    const data = folderWith();
    const { out, code } = await run(data, 'contactos', 'confirmar', 'HN', '--today', '2008-05-06');
    expect([code, flat(out)]).toEqual([
      0,
      '2 puntos de contacto confirmados al 6 de mayo de 2008; país: Honduras. Archivos que cambiaron: contacts/HN.yaml',
    ]);
    expect(read(data)).toBe(
      honduras.replace('confirmed: 2007-05-01', 'confirmed: 2008-05-06').replace('2008-05-01', '2008-05-06'),
    );
    const again = await run(data, 'contacts', 'confirm', 'HN', '--today', '2008-05-06', '--lang', 'en');
    expect(flat(again.out)).toContain('country: Honduras. Files that changed: none: it was already recorded');
  });

  test('of some, only those that are named; line ends stay what they are', async () => {
    const data = folderWith({ 'contacts/HN.yaml': honduras.replaceAll('\n', '\r\n') });
    expect((await run(data, 'contacts', 'confirm', 'HN', 'hn-enlace')).code).toBe(0);
    expect(read(data)).toBe(honduras.replace('2007-05-01', '2008-05-01').replaceAll('\n', '\r\n'));
  });

  test('one that is named twice is one', async () => {
    const { out } = await run(folderWith(), 'contactos', 'confirmar', 'HN', 'hn-enlace', 'hn-enlace');
    expect(flat(out)).toMatch(/^1 punto de contacto confirmado al/);
  });

  test('whoever has left, an unknown one and a country without any are each refused in a sentence, and nothing is written', async () => {
    const data = folderWith();
    const refused = async (...argv: string[]) => {
      const { code, err } = await run(data, 'contactos', 'confirmar', ...argv);
      expect([code, read(data)]).toEqual([2, honduras]);
      return flat(err);
    };
    expect(await refused('HN', 'hn-campanas')).toContain('«hn-campanas» ya dejó el cargo');
    expect(await refused('HN', 'hn-enlase')).toBe(
      '«hn-enlase» no es ningún punto de contacto de HN. Para ver los que hay: crm-plan contactos lista HN. No se cambió nada.',
    );
    expect(await refused('SV')).toBe(
      'No se ha registrado ningún punto de contacto; país: El Salvador. Se escriben en contacts/SV.yaml. No se cambió nada.',
    );
    expect(await refused()).toContain('Falta el argumento «país».');
    expect(await refused('HN', '--at', 'crm-1')).toContain('Quite --at');
    expect(await refused('HN', '--until', '2008-01-01')).toBe(
      '«--until» es una opción de «contactos relevar». No se cambió nada.',
    );
  });

  test('a day before the last confirmation changes nothing; the others may be named', async () => {
    const data = folderWith();
    const { code, err } = await run(data, 'contactos', 'confirmar', 'HN', '--today', '2008-04-01');
    expect([code, read(data)]).toEqual([2, honduras]);
    expect(flat(err)).toBe(
      '«hn-campanas-2» ya está confirmado con una fecha posterior (2008-05-01, en contacts/HN.yaml), y una anterior no la cambia. Compruebe --today, o escriba los identificadores de los demás. No se cambió nada.',
    );
    expect((await run(data, 'contactos', 'confirmar', 'HN', 'hn-enlace', '--today', '2008-04-01')).code).toBe(0);
    expect(read(data)).toBe(honduras.replace('confirmed: 2007-05-01', 'confirmed: 2008-04-01'));
  });

  test('a file with errors is left alone', async () => {
    const text = honduras.replace('roles: [campaigns]', 'role: campaigns');
    const data = folderWith({ 'contacts/HN.yaml': text });
    const { code, err } = await run(data, 'contactos', 'confirmar', 'HN');
    expect([code, read(data)]).toEqual([2, text]);
    expect(err).toContain('tiene errores, así que no se sabe qué dice');
  });
});

describe('contacts replace', () => {
  const handover = ['replace', 'HN', 'hn-enlace', '--until', '2008-05-31', '--name', 'Otra Persona Inventada'];

  test('repeated after it was killed at the last moment, leaves nothing of what the file said before', async () => {
    const data = folderWith();
    expect((await run(data, 'contacts', ...handover)).code).toBe(0);
    const left = leftBeside(join(data, 'contacts/HN.yaml'));
    expect((await run(data, 'contacts', ...handover)).code).toBe(2);
    expect(existsSync(left)).toBe(false);
  });

  test('the former one gets its last day, the new one the same post from the day after: one step, nothing lost', async () => {
    const data = folderWith();
    const { code, out } = await run(data, 'contacts', ...handover, '--email', 'otra@example.org', '--lang', 'es');
    expect([code, flat(out)]).toEqual([
      0,
      'Relevo anotado: quien deja el cargo, hasta el 31 de mayo de 2008; quien lo asume, desde el 1 de junio de 2008; país: Honduras. Archivos que cambiaron: contacts/HN.yaml',
    ]);
    const added = `  - id: hn-enlace-2
    roles:
      - liaison-trafficking
    name: Otra Persona Inventada
    institution:
      es: Cancillería inventada
    position:
      es: Dirección inventada
    email: otra@example.org
    languages:
      - es
    since: 2008-06-01
    confirmed: 2008-05-01
`;
    expect(read(data)).toBe(
      honduras
        .replace('since: 2006-01-01\n', 'since: 2006-01-01\n    until: 2008-05-31\n')
        .replace('# fin', `${added}# fin`),
    );
    const { findings } = await findingsOf(data);
    expect(findings.filter(({ level }) => level !== 'flag')).toEqual([]);
  });

  test('a name that was pasted with a line break is one line', async () => {
    const data = folderWith();
    const pasted = handover.map((word) => word.replace('Otra Persona', 'Otra\n  Persona'));
    expect((await run(data, 'contacts', ...pasted)).code).toBe(0);
    expect(read(data)).toContain('\n    name: Otra Persona Inventada\n');
  });

  test('a former one that has its last day already keeps it; the next free number makes the id', async () => {
    const data = folderWith({ 'contacts/HN.yaml': honduras.replace('since: 2008-01-01', 'since: 2008-03-01') });
    expect((await run(data, 'contactos', 'relevar', 'HN', 'hn-campanas')).code).toBe(0);
    const { contacts } = parse(read(data)) as { contacts: { id: string; since: string; until?: string }[] };
    expect(contacts.map(({ id, since, until }) => [id, since, until])).toEqual([
      ['hn-enlace', '2006-01-01', undefined],
      ['hn-campanas', '2006-01-01', '2007-12-31'],
      ['hn-campanas-2', '2008-03-01', undefined],
      ['hn-campanas-3', '2008-01-01', undefined],
    ]);
  });

  test('the id that follows on one of a hundred characters has no more of them', async () => {
    const id = `hn-${'a'.repeat(93)}-abc`;
    expect(id.length).toBe(100);
    const data = folderWith({ 'contacts/HN.yaml': honduras.replaceAll('hn-enlace', id) });
    const [, country = '', , ...rest] = handover;
    expect((await run(data, 'contactos', 'relevar', country, id, ...rest)).code).toBe(0);
    expect(read(data)).toContain(`\n  - id: ${id.slice(0, 98)}-2\n`);
    const { findings } = await findingsOf(data);
    expect(findings.filter(({ level }) => level !== 'flag')).toEqual([]);
  });

  test('typed twice, it is recorded once', async () => {
    const data = folderWith();
    await run(data, 'contactos', ...handover);
    const once = read(data);
    const { code, err } = await run(data, 'contactos', ...handover);
    expect([code, read(data)]).toEqual([2, once]);
    expect(flat(err)).toContain('El relevo de «hn-enlace» ya está anotado');
    // Nor with another day: there would be two who took over.
    const later = handover.map((word) => (word === '2008-05-31' ? '2008-06-30' : word));
    expect(later).not.toEqual(handover);
    const again = await run(data, 'contactos', ...later);
    expect([again.code, read(data), flat(again.err)]).toEqual([2, once, expect.stringContaining('«until» de quien')]);
  });

  test('what can’t be is refused in a sentence, and nothing is written', async () => {
    const data = folderWith();
    const refused = async (...argv: string[]) => {
      const { code, err } = await run(data, 'contactos', 'relevar', ...argv);
      expect([code, read(data)]).toEqual([2, honduras]);
      return flat(err);
    };
    expect(await refused('HN', 'hn-enlace')).toContain('Falta la opción «--until».');
    expect(await refused('HN')).toContain('Falta el argumento «contacto».');
    expect(await refused('HN', 'hn-enlace', '--until', '2005-12-31')).toContain('no pudo dejar el cargo el 2005-12-31');
    expect(await refused('HN', 'hn-enlace', '--until', '9999-12-31')).toContain(
      'Después del 9999-12-31 no hay otro día',
    );
    expect(await refused('HN', 'hn-enlace', '--until', '31/05/2008')).toContain('escriba año, mes y día');
    expect(await refused('HN', 'hn-enlace', '--until', '2008-05-31', '--id', 'hn-campanas')).toContain(
      'Ya hay un punto de contacto con el id «hn-campanas»',
    );
    for (const [option, value] of [
      ['--email', 'sin arroba'],
      ['--email', 'a@b.c\nBcc: x@example.org'],
      ['--phone', 'mañana'],
      ['--id', 'Ñandú'],
      ['--name', ''],
      ['--name', '…'],
      ['--name', 'a\u200bb'],
    ] as const) {
      const sentence = await refused('HN', 'hn-enlace', '--until', '2008-05-31', option, value);
      expect(sentence).toContain(`El valor de «${option}» no está bien escrito.`);
    }
    expect(await refused('GT', 'gt-enlace', '--until', '2008-05-31')).toContain('GT');
  });

  test('in a public repository a name, an address or a telephone is refused; the post alone is handed over', async () => {
    const text = honduras.replace(/^ +(name|email):.*\n/gm, '');
    const data = folderWith({ 'crm-plan.yaml': settings('', 'public'), 'contacts/HN.yaml': text });
    for (const option of ['--name', '--email', '--phone']) {
      const { code, err } = await run(data, 'contacts', 'replace', 'HN', 'hn-enlace', option, 'x', '--lang', 'en');
      expect([code, read(data)]).toEqual([2, text]);
      expect(flat(err)).toMatch(/until/);
    }
    const { code, err } = await run(data, 'contactos', ...handover);
    expect([code, read(data)]).toEqual([2, text]);
    expect(flat(err)).toContain('Este repositorio es público (visibility: public), y «--name» sería un dato reservado');
    expect((await run(data, 'contactos', ...handover.slice(0, 5))).code).toBe(0);
  });
});

describe('a role of a contact point', () => {
  test('that is nearly one that the settings or a plan know gets that one, and nothing of the file is quoted', async () => {
    const text = honduras.replace('liaison-trafficking', 'liaison-traficking');
    const data = folderWith({ 'contacts/HN.yaml': text });
    const { findings } = await findingsOf(data);
    const wrong = findings.filter(({ level }) => level !== 'flag');
    expect(wrong.map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([
      'contacts/HN.yaml:5 unknown-reference',
    ]);
    expect(wrong[0]?.message).toContain('¿quiso escribir liaison-trafficking?');
    expect(wrong[0]?.message).not.toContain('traficking;');
    expect(wrong[0]?.message).not.toContain('liaison-traficking');
  });

  test('that is like none is whatever the country calls it', async () => {
    const { findings } = await findingsOf(folderWith({ 'contacts/HN.yaml': honduras.replace('campaigns', 'visados') }));
    expect(findings.filter(({ level }) => level !== 'flag')).toEqual([]);
  });
});

describe('render contacts', () => {
  test('is made only where it is named, says at its top that it is for the Network, and leaves out whoever has left', async () => {
    const out = emptyFolder();
    const usual = await run(folderWith(), 'render', '--out', out);
    expect(usual.out).not.toContain('contacts');
    const { code, out: names } = await run(folderWith(), 'generar', 'contactos', '--lang', 'es,en', '--out', out);
    expect([code, names.match(/contacts\.\S+/g)?.length]).toEqual([0, 4]);
    const page = readFileSync(join(out, 'contacts.es.html'), 'utf8');
    expect(page).toContain('Solo para la Red');
    expect(page).toContain('Persona Inventada');
    expect(page).toContain('sin confirmar');
    expect(page).toContain('Falta el punto de contacto: Enlace contra el tráfico');
    expect(page).not.toContain('31 de diciembre de 2007');
    expect(readFileSync(join(out, 'contacts.en.md'), 'utf8')).toContain('**For the Network only: ');
  });

  test('is refused in a public folder, and nothing is written', async () => {
    const out = join(emptyFolder(), 'out');
    const data = dataFolder({ 'crm-plan.yaml': settings('', 'public') });
    const { code, err } = await run(data, 'render', 'contacts', '--out', out);
    expect(code).toBe(2);
    expect(flat(err)).toContain('Este documento es solo para la Red, y este repositorio es público');
    expect(existsSync(out)).toBe(false);
  });

  test('what was for the Network only is not written into a repository that is public by now', async () => {
    const folder = await example();
    const path = join(folder, 'plan-data/crm-plan.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('visibility: private', 'visibility: public'));
    for (const argv of [['contactos'], ['resumen', 'VIII'], ['informe', 'VIII', 'XA']]) {
      const { code, out, err } = await es(folder, 'generar', ...argv, '--at', 'VIII');
      expect([code, out, flat(err)]).toEqual([2, '', expect.stringContaining('este repositorio es público')]);
    }
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect((await es(folder, 'generar', 'plan', '--at', 'VIII')).code).toBe(0);
  });
});

test('an e-mail address with what mail programs leave around it is a mistake, since nothing could be sent to it', async () => {
  const wrongIn = async (email: string) =>
    (await findingsOf(dataFolder({ 'contacts/HN.yaml': honduras.replace('persona@example.org', email) }))).findings
      .filter(({ rule }) => rule === 'wrong-format')
      .map(({ line }) => line);
  for (const email of [
    'a@example.org,',
    'a@example.org;',
    'a@example.org)',
    'mailto:a@example.org',
    '"a@example.org, b@example.org"',
    '"\\"Una Persona\\" a@example.org"',
    'a@example..org',
    'a@example.org.',
  ])
    expect([email, await wrongIn(email)]).toEqual([email, [12]]);
  for (const email of ["o'brien+red@correo.example.org", 'peña_2@señal-2.example'])
    expect([email, await wrongIn(email)]).toEqual([email, []]);
});
