import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/render/letters/mail.ts';
import { dataFolder, emptyFolder } from '../support/folders.ts';
import { data, es } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { example, inRepository } from '../support/repos.ts';

interface Answer {
  readonly version: string;
  readonly today: string;
  readonly session: string | null;
  readonly letters: readonly {
    readonly country: string;
    readonly language: string;
    readonly due: number;
    readonly received: number;
    readonly late: number;
    readonly owed: number;
    readonly items: readonly object[];
  }[];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const answerOf = async (folder: string, ...argv: string[]): Promise<Answer> =>
  JSON.parse((await inRepository(folder, ['remind', ...argv, '--format', 'json'])).out);

/** A folder in which Honduras and El Salvador owe a report to a session; `over` lays files over it. */
const owing = (over: Readonly<Record<string, string>> = {}, activity = 'Informar', email = 'enlace@example.org') =>
  dataFolder({
    'crm-plan.yaml': 'formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n',
    'sessions.yaml': `sessions:
  - {id: crm-1, kind: crm, number: 1, start: 2008-05-06, end: 2008-05-09, reportsDue: 2008-04-30, status: open}
`,
    'plans/red.yaml': `id: red
title: {es: Plan inventado}
body: network
status: adopted
session: crm-1
topics:
  - id: tema
    text: {es: Tema}
    rows:
      - id: fila
        activities:
          - {id: informar, text: {es: ${JSON.stringify(activity)}}}
        calendar:
          - {id: informar-continuo, for: [informar], kind: continuous, text: {es: Continuo}, reportsTo: [crm], reportsBy: countries}
`,
    'contacts/HN.yaml': `country: HN
contacts:
  - {id: hn-1, roles: [liaison-trafficking], name: Persona Inventada, institution: {es: A}, position: {es: B}, email: ${JSON.stringify(email)}, languages: [es], since: 2007-01-01, confirmed: 2008-01-01}
`,
    ...over,
  });

/** Writes the letters of a folder as drafts, and gives that to Honduras as its bytes. */
async function draft(data: string): Promise<Buffer> {
  const out = emptyFolder();
  const { code, err } = await crmPlan(['remind', '--format', 'eml', '--out', out, '--data', data]);
  if (code !== 0) throw new Error(err);
  return readFileSync(join(out, 'remind.crm-1.HN.es.eml'));
}

test('nobody is asked for a report that is accepted as missing; of others, and once that lapses, it is asked for', async () => {
  const accepted = `waivers:
  - {rule: report-missing, country: HN, session: crm-1, reason: La Red lo acordó, until: crm-1}
`;
  const owed = async (over: Readonly<Record<string, string>>, ...more: readonly string[]) => {
    const { out } = await crmPlan(['remind', '--format', 'json', '--data', owing(over), ...more]);
    const { letters } = JSON.parse(out) as Answer;
    return letters.map((one) => [one.country, one.due, one.owed, one.items.length]);
  };
  expect(await owed({})).toEqual([
    ['HN', 1, 1, 1],
    ['SV', 1, 1, 1],
  ]);
  expect(await owed({ 'waivers.yaml': accepted })).toEqual([
    ['HN', 0, 0, 0],
    ['SV', 1, 1, 1],
  ]);
  expect(await owed({ 'waivers.yaml': accepted }, '--owing')).toEqual([['SV', 1, 1, 1]]);
  expect(await owed({ 'waivers.yaml': accepted }, '--today', '2008-05-06')).toEqual(await owed({}));

  const data = owing({ 'waivers.yaml': accepted });
  const letter = await crmPlan(['recordar', '--country', 'HN', '--data', data, '--lang', 'es']);
  expect(flat(letter.out)).toContain('a la fecha, no corresponde entregar ningún informe');
  const sheet = await crmPlan(['sesion', 'preparar', 'crm-1', '--data', data, '--lang', 'es']);
  expect(flat(sheet.out)).toContain('El Salvador: falta 1 de 1');
  expect(flat(sheet.out)).not.toContain('Honduras: falta');
});

describe('remind', () => {
  test('where there is no letter to write, says of whom that was asked, to which session, and whether it is known', async () => {
    const data = owing();
    const said = async (...argv: string[]) => flat((await crmPlan(['recordar', ...argv, '--data', data])).out);
    writeFileSync(
      join(data, 'waivers.yaml'),
      'waivers:\n  - {rule: report-missing, country: HN, session: crm-1, reason: La Red lo acordó, until: crm-1}\n',
    );
    expect(await said('crm-1', '--owing', '--country', 'HN')).toBe(
      'Honduras no debe ningún informe a la I CRM: no hay ninguna carta que escribir.',
    );
    expect(await said('--owing', '--country', 'HN', '--lang', 'en')).toBe(
      'Honduras owes no report: there is no letter to write.',
    );
    rmSync(join(data, 'members.yaml'));
    expect(await said('--owing')).toBe(
      'Sin lo que dice members.yaml no se sabe qué países son miembros: no hay ninguna carta que escribir.',
    );
  });

  test('says for machines what each member owes, to which session and since which', async () => {
    const answer = await answerOf(await example());
    expect(Object.keys(answer)).toEqual(['version', 'today', 'session', 'letters']);
    expect([answer.version, answer.today, answer.session]).toEqual(['1', '2026-11-24', 'crm-9']);
    expect(answer.letters.map(({ country, language, owed }) => [country, language, owed])).toEqual([
      ['XA', 'es', 2],
      ['XB', 'es', 1],
      ['XC', 'en', 3],
    ]);
    expect(answer.letters[0]).toEqual({
      country: 'XA',
      language: 'es',
      due: 4,
      received: 2,
      late: 0,
      owed: 2,
      items: [
        { activity: 'campanas-escuelas', session: 'crm-8', since: 'crm-8' },
        { activity: 'campanas-escuelas', session: 'crm-9', since: null },
      ],
    });
  });

  test('its sums are those of status, country by country', async () => {
    const folder = await example();
    const { letters } = await answerOf(folder);
    const status = JSON.parse((await inRepository(folder, ['status', '--format', 'json'])).out) as {
      countries: { country: string; sessions: Record<'due' | 'received' | 'late' | 'owed', number>[] }[];
    };
    const sums = ['due', 'received', 'late', 'owed'] as const;
    expect(letters.map((one) => [one.country, ...sums.map((key) => one[key])])).toEqual(
      status.countries.map(({ country, sessions }) => [
        country,
        ...sums.map((key) => sessions.reduce((sum, one) => sum + one[key], 0)),
      ]),
    );
  });

  test('to nobody by an address of a time when the repository was private, once it is public', async () => {
    const folder = await example();
    const settings = join(folder, 'plan-data/crm-plan.yaml');
    const typed = ['remind', '--at', 'VIII', '--today', '2025-05-01', '--format', 'eml', '--out'];
    const addressed = async (out: string) => {
      expect((await inRepository(folder, [...typed, out])).code).toBe(0);
      const made = readdirSync(join(folder, out)).map((name) => readFileSync(join(folder, out, name), 'utf8'));
      return made.filter((text) => /@xa\.example\.org/.test(text)).length;
    };
    expect(await addressed('antes')).toBeGreaterThan(0);
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('visibility: private', 'visibility: public'));
    expect(await addressed('ahora')).toBe(0);
  });

  test('of one session only what is owed to it; of one country only its own; --owing leaves out who owes nothing', async () => {
    const folder = await example();
    const eighth = await answerOf(folder, 'VIII', '--country', 'XB');
    expect([eighth.session, eighth.letters.length, eighth.letters[0]?.owed]).toEqual(['crm-8', 1, 1]);
    const today = '2025-05-01';
    expect((await answerOf(folder, '--at', 'VIII', '--today', today)).letters).toHaveLength(3);
    const { out } = await inRepository(folder, ['recordar', '--owing', '--lang', 'es'], '2024-01-01');
    expect(out).not.toContain('agradecimiento');
    const sentence = async (...argv: string[]) => {
      const { err, code } = await inRepository(folder, ['recordar', ...argv, '--lang', 'es']);
      return [code, flat(err)];
    };
    expect(await sentence('VII')).toEqual([
      2,
      expect.stringContaining('A «crm-7» no hay que entregarle ningún informe'),
    ]);
    expect(await sentence('--country', 'xa')).toEqual([2, expect.stringContaining('¿quiso escribir XA?')]);
    expect(await sentence('--out', 'x')).toEqual([2, expect.stringContaining('el formato text sale en la terminal')]);
  });

  test('as text, all letters one after the other, without anybody’s address', async () => {
    const { out, err } = await inRepository(await example(), ['recordar', '--lang', 'es']);
    expect(err).toBe('');
    expect(out.match(/^A los puntos|^To the contact points/gm)).toHaveLength(3);
    expect(out).not.toContain('@');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('as files: their names are listed, and the same letter is the same bytes', async () => {
    const folder = await example();
    for (const [format, extension] of [
      ['html', 'html'],
      ['markdown', 'md'],
      ['eml', 'eml'],
    ] as const) {
      const { out, code } = await inRepository(folder, ['remind', '--format', format]);
      expect([code, out]).toEqual([
        0,
        ['XA.es', 'XB.es', 'XC.en'].map((one) => `out/remind.crm-9.${one}.${extension}\n`).join(''),
      ]);
      await inRepository(folder, ['remind', '--format', format, '--out', 'otra']);
      for (const name of readdirSync(join(folder, 'otra')))
        expect(readFileSync(join(folder, 'otra', name))).toEqual(readFileSync(join(folder, 'out', name)));
    }
  });

  test('no State is reminded while the data have errors: a report may be there and not be read', async () => {
    const data = owing({ 'reports/crm-1/HN.yaml': 'reporter: HN\nsession: crm-1\n' });
    const out = join(emptyFolder(), 'out');
    const { code, err } = await crmPlan(['remind', '--format', 'eml', '--out', out, '--data', data]);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(err).toContain('No se generó nada');
    const text = await crmPlan(['remind', '--data', data]);
    expect([text.code, flat(text.err)]).toEqual([1, expect.stringContaining('puede faltar algo')]);
    expect(flat(text.out)).toMatch(/^Los datos tienen errores y puede faltar algo: estas cartas no son para enviar\./);
  });
});

describe('a draft that a mail program opens', () => {
  test('says in each part what the letter says, and where it goes', async () => {
    const bytes = await draft(owing());
    const mail = await PostalMime.parse(bytes);
    expect(mail.to).toEqual([{ address: 'enlace@example.org', name: '' }]);
    expect(mail.subject).toBe('Informes a la I CRM: recordatorio');
    expect(mail.text).toContain('La Secretaría Técnica saluda atentamente a los puntos de contacto de Honduras');
    expect(mail.html).toContain('<h1>Informes a la I CRM: recordatorio</h1>');
    expect(mail.html).toContain('<html lang="es"');
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({ 'x-unsent': '1', 'mime-version': '1.0', 'content-language': 'es' });
    // The mail program gives it those, when it is sent.
    expect(Object.keys(headers).filter((key) => ['date', 'message-id', 'from', 'cc', 'bcc'].includes(key))).toEqual([]);
    expect(bytes.toString('latin1')).not.toMatch(/[^\r]\n|[\u0080-\u00ff]/);
    expect(
      Math.max(
        ...bytes
          .toString('latin1')
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(998);
  });

  test('nothing in the data makes a header of its own', async () => {
    const nasty =
      'Informar\nBcc: otro@example.org\n\n--_NmP-crm-plan-Part_2\nContent-Type: text/html\n\n<script>x</script>';
    for (const email of [
      "a'b@example.org",
      'a{b}c@example.org',
      'a=?b?c=@example.org',
      'ñandú@ejémplo.org',
      'a%0d%0aBcc@example.org',
    ]) {
      const members = `countries:
  - {code: HN, name: {es: "Honduras\\nBcc: otro@example.org"}, language: es}
bodies:
  - {id: crm, name: {es: Conferencia inventada}, abbreviation: {es: "CRM\\r\\nBcc: otro@example.org"}}
  - {id: network, name: {es: Red inventada}}
  - {id: oim, name: {es: Organización inventada}}
`;
      const mail = await PostalMime.parse(await draft(owing({ 'members.yaml': members }, nasty, email)));
      expect(mail.headers.map(({ key }) => key).sort()).toEqual([
        'content-language',
        'content-type',
        'mime-version',
        'subject',
        'to',
        'x-unsent',
      ]);
      expect(mail.to).toHaveLength(1);
      expect(mail.attachments).toEqual([]);
      expect(mail.html).not.toContain('<script>');
      expect(mail.text).toContain('Secretaría Técnica');
    }
  });

  test('where nobody in post has an address there is none, and the program says so', async () => {
    const out = emptyFolder();
    const { err } = await crmPlan(['remind', '--format', 'eml', '--out', out, '--data', owing()]);
    expect(flat(err)).toBe(
      'Solo para la Red: contiene datos personales. No se publica ni se reenvía fuera de ella. Sin dirección de correo, porque ningún punto de contacto en el cargo la tiene registrada: El Salvador.',
    );
    const mail = await PostalMime.parse(readFileSync(join(out, 'remind.crm-1.SV.es.eml')));
    expect(mail.to ?? []).toEqual([]);
  });

  test('that drafts hold addresses is said once they are written, and of no other letter', async () => {
    const note = async (format: string, email?: string) =>
      flat(
        (
          await crmPlan([
            'remind',
            '--format',
            format,
            '--out',
            emptyFolder(),
            '--data',
            owing({}, 'Informar', email),
            '--lang',
            'en',
          ])
        ).err,
      );
    expect(await note('eml')).toMatch(/^For the Network only: it contains personal data\./);
    for (const format of ['html', 'markdown', 'text']) expect(await note(format)).not.toContain('personal data');
  });
});

test('no letter goes where a link leads that a proposed change may have brought in the place of «out»', async () => {
  const [folder, elsewhere, data] = [emptyFolder(), emptyFolder(), owing()];
  symlinkSync(elsewhere, join(folder, 'out'));
  for (const argv of [
    ['remind', '--format', 'eml'],
    ['render', 'status'],
    ['report', 'receipt', 'crm-1', 'HN', '--format', 'html'],
  ]) {
    const { code, err } = await crmPlan([...argv, '--data', data, '--lang', 'es'], { cwd: folder });
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('añada: --out out')]);
  }
  expect(readdirSync(elsewhere)).toEqual([]);
  // Whoever names a link wants it.
  expect((await crmPlan(['remind', '--format', 'eml', '--data', data, '--out', 'out'], { cwd: folder })).code).toBe(0);
  expect(readdirSync(elsewhere)).not.toEqual([]);
});

test('no text of the plan ends a part of a letter: what stands between the parts is like nothing in it', async () => {
  const letter = (text: string) =>
    draftOf({ to: ['enlace@example.org'], subject: 'Informe', language: 'es', text, html: `<p>${text}</p>` });
  // What stood between the parts of one letter doesn't stand between those of the next.
  for (const known of ['plain', 'A'.repeat(60)]) {
    const [between] = (await letter(known)).match(/^--\S+(?=\r$)/m) ?? [];
    // Somewhere in these lines are broken, and what follows begins one.
    for (let before = 0; before < 90; before++) {
      const text = `${'A'.repeat(before)} ${between}\nfin`;
      const mail = await PostalMime.parse(await letter(text));
      expect([mail.text?.trim(), mail.html?.trim()]).toEqual([text.trim(), `<p>${text}</p>`]);
    }
  }
});

describe('the meeting that letters speak of is one to which reports are due', () => {
  /** The example with another meeting. */
  const withMeeting = async (entry: string, edit = (plan: string) => plan): Promise<string> => {
    const folder = await example();
    const [sessions, plan] = ['sessions.yaml', 'plans/plan-de-ejemplo.yaml'].map((path) => data(folder, path));
    writeFileSync(sessions ?? '', `${readFileSync(sessions ?? '', 'utf8')}\n  - ${entry}\n`);
    writeFileSync(plan ?? '', edit(readFileSync(plan ?? '', 'utf8')));
    return folder;
  };
  const workshop =
    '{id: taller-datos, kind: workshop, name: {es: Taller sobre datos, en: Workshop on data}, place: {es: Puerto Claro, en: Puerto Claro}, start: 2026-10-01, end: 2026-10-02, status: planned}';
  const letter = async (folder: string, ...argv: string[]) =>
    flat((await es(folder, 'recordar', '--country', 'XA', ...argv)).out);

  test('and no workshop that comes before it, to which none is', async () => {
    const folder = await withMeeting(workshop);
    expect(await letter(folder)).toMatch(/y, con motivo de la IX CE, que se celebrará en Bahía Blanca/);
    expect(await letter(folder)).not.toContain('Taller sobre datos');
    const { out } = await es(folder, 'recordar', '--format', 'html');
    expect(out).toContain('out/remind.crm-9.XA.es.html');
  });

  test('nor one where reports are owed to sessions alone that are over', async () => {
    const folder = await withMeeting(workshop);
    const sessions = data(folder, 'sessions.yaml');
    writeFileSync(sessions, readFileSync(sessions, 'utf8').replace('    reportsDue: 2027-04-15\n', ''));
    expect(await letter(folder)).toMatch(/puntos de contacto de Costa Alta y se permite recordar/);
    expect((await answerOf(folder)).session).toBe(null);
  });

  test('that is part of another is reminded of with that one, and its reports are listed with its', async () => {
    const part = '{id: red-2027, kind: network, partOf: crm-9, start: 2027-05-09, status: planned}';
    const folder = await withMeeting(part, (plan) => plan.replaceAll('reportsTo: [crm]', 'reportsTo: [network]'));
    const { code, err } = await es(folder, 'recordar', 'red-2027');
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringMatching(/«red-2027» es parte de «crm-9».*crm-plan recordar crm-9$/),
    ]);
    expect((await es(folder, 'recordar', 'crm-9')).code).toBe(0);
    const lists = await Promise.all(['red-2027', 'crm-9'].map((word) => es(folder, 'informe', 'lista', word)));
    expect(lists[0]?.out).toContain('Plazo: 15 de abril de 2027');
    expect(lists[0]).toEqual(lists[1]);
  });

  test('is told from another of its body by its place and days; of one whose year alone is known, by that', async () => {
    const [one, other] = ['Puerto Claro', 'Río Hondo'].map(
      (place, i) =>
        `{id: red-${i}, kind: network, place: {es: ${place}, en: ${place}}, start: 2026-0${i + 3}-10, end: 2026-0${i + 3}-11, reportsDue: 2026-0${i + 3}-01, status: planned}`,
    );
    const folder = await withMeeting(`${one}\n  - ${other}`, (plan) =>
      plan.replaceAll('reportsTo: [crm]', 'reportsTo: [crm, network]'),
    );
    const said = await letter(folder);
    for (const where of ['Puerto Claro, 10 - 11 de marzo de 2026', 'Río Hondo, 10 - 11 de abril de 2026'])
      expect(said).toContain(`Para la reunión de la Red de Ejemplo (${where}; el plazo venció el`);
    const year =
      '{id: red-9, kind: network, place: {es: Puerto Claro, en: Puerto Claro}, year: 2026, reportsDue: 2026-03-01, status: planned}';
    const known = await withMeeting(year, (plan) => plan.replaceAll('reportsTo: [crm]', 'reportsTo: [network]'));
    for (const [today, when] of [
      ['2026-11-28', ', con motivo de la reunión de la Red de Ejemplo, que se celebrará en Puerto Claro, en 2026,'],
      ['2027-02-01', ', en relación con la reunión de la Red de Ejemplo (Puerto Claro, 2026),'],
    ] as const)
      expect(
        flat((await inRepository(known, ['recordar', 'red-9', '--country', 'XA', '--lang', 'es'], today)).out),
      ).toContain(when);
  });
});
