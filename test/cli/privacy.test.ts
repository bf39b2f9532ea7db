import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Command } from '../../src/cli/commands/command.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { dataFolder, writeFiles } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { commit, copyOf, example, git, inRepository } from '../support/repos.ts';

/** What must never be shown; all of it invented. */
const secrets = [
  'Persona Inventada',
  'persona@example.org',
  '9876 5432',
  'persona-inventada',
  'Logro reservado',
  '98765432',
  'SECRETO',
  '2005-09-03',
];

const contact = (more: string) => `country: HN
contacts:
  - id: hn-enlace-1
    roles: [liaison-trafficking]
    institution: {es: Cancillería inventada}
    position: {es: Dirección}
    languages: [es]
    since: 2006-01-01
    confirmed: 2007-05-01
${more}`;

const report = (more: string) => `reporter: HN
session: crm-1
entries:
  - activity: actividad-base
    status: in-progress
    achievements:
      es: Logro reservado
${more}`;

/** Files that hold what is private and are wrong in some way, each with the rule that says so. */
const wrong: Readonly<Record<string, readonly [path: string, text: string, rule: string]>> = {
  'a name in a public repository': ['contacts/HN.yaml', contact('    name: Persona Inventada\n'), 'private-in-clear'],
  'a comment in place of a value, in a public repository': [
    'contacts/HN.yaml',
    contact('#    email: persona@example.org\n'),
    'private-in-clear',
  ],
  'a name left as a comment': ['contacts/HN.yaml', contact('    # name: Persona Inventada\n'), 'private-in-clear'],
  'days in reverse order': ['contacts/HN.yaml', contact('    until: 2005-09-03\n'), 'date-order'],
  'a number in a comment': ['contacts/HN.yaml', contact('    # llamar al 9876 5432\n'), 'private-in-clear'],
  'an address that is none': ['contacts/HN.yaml', contact('    email: persona@example.org SECRETO\n'), 'wrong-format'],
  'a phone number without quotes': ['contacts/HN.yaml', contact('    phone: 9876 5432 SECRETO\n'), 'wrong-format'],
  'an unknown key': ['contacts/HN.yaml', contact('    correo: persona@example.org\n'), 'unknown-key'],
  'a colon': ['contacts/HN.yaml', contact('    name: Persona Inventada: SECRETO\n'), 'yaml-syntax'],
  'a curly quote': ['contacts/HN.yaml', contact('    name: “Persona Inventada”\n'), 'yaml-syntax'],
  'a quote never closed': [
    'contacts/HN.yaml',
    contact('    name: "Persona Inventada\n    email: persona@example.org\n'),
    'yaml-syntax',
  ],
  'an address for a key': ['contacts/HN.yaml', contact('    persona@example.org: SECRETO\n'), 'unknown-key'],
  'a number for a key, twice': ['contacts/HN.yaml', contact('    98765432: a\n    98765432: b\n'), 'duplicate-key'],
  'a line like a key inside a value': [
    'contacts/HN.yaml',
    contact('    name: "Persona\n      98765432: \u200b x"\n'),
    'encoding',
  ],
  'a bare text': ['contacts/HN.yaml', contact('    Persona Inventada\n'), 'yaml-syntax'],
  'a report for the Network in a public repository': ['reports/crm-1/HN.yaml', report(''), 'private-in-clear'],
  'a report with a value that is none': [
    'reports/crm-1/HN.yaml',
    report('  - activity: SECRETO\n    status: Logro reservado\n'),
    'value-not-allowed',
  ],
  'a report by nobody': [
    'reports/crm-1/HN.yaml',
    report('').replace('reporter: HN', 'reporter: persona-inventada'),
    'wrong-place',
  ],
  'a report to no session': [
    'reports/crm-1/HN.yaml',
    report('').replace('session: crm-1', 'session: persona-inventada'),
    'wrong-place',
  ],
  'a report on no activity': [
    'reports/crm-1/HN.yaml',
    report('').replace('actividad-base', 'persona-inventada'),
    'unknown-reference',
  ],
  'a report by no contact point': [
    'reports/crm-1/HN.yaml',
    report('').replace('entries:', 'submittedBy: persona-inventada\nentries:'),
    'private-in-clear',
  ],
  'a report with an unquoted colon': [
    'reports/crm-1/HN.yaml',
    report('    progress:\n      es: SECRETO: Logro reservado\n'),
    'yaml-syntax',
  ],
};

describe('no message, frame or format quotes what is private', () => {
  for (const [name, [path, text, rule]] of Object.entries(wrong))
    test(name, async () => {
      const data = dataFolder({ [path]: text });
      for (const argv of [
        ['validate'],
        ['validate', '--lang', 'en'],
        ['validate', '--format', 'json'],
        ['validate', '--format', 'github'],
        ['validate', '--format', 'sarif'],
        ['validate', '--format', 'junit'],
        ['flags', '--format', 'markdown'],
        ['flags', '--format', 'csv'],
        ['status'],
        ['query', 'items'],
        ['remind'],
        ['contacts', 'confirm', 'HN'],
        ['validate', '--verbose'],
        [],
      ]) {
        const { out, err } = await crmPlan([...argv, '--data', data]);
        for (const secret of secrets) expect(out + err).not.toContain(secret);
        if (argv.includes('json'))
          expect(
            JSON.parse(out).findings.map((one: { rule: string; country: string }) => [one.rule, one.country]),
          ).toContainEqual([rule, 'HN']);
      }
    });

  test('nor where that stands in a file of another kind, which is not read for a mistake in it', async () => {
    const broken = [
      contact('    name: "Persona Inventada\n    email: persona@example.org\n'),
      contact('    name: Persona Inventada: SECRETO\n'),
      report('    progress:\n      es: SECRETO: Logro reservado\n'),
      '{"country": "HN",\n "contacts": [{"id": "a", "name": "Persona Inventada", "email": "persona@example.org"\n',
    ];
    for (const path of [
      'plans/red.yaml',
      'plans/otro.yaml',
      'members.yaml',
      'glossary.yaml',
      'registers/treaties/HN.yaml',
    ])
      for (const text of broken) {
        const data = dataFolder({ [path]: text });
        for (const argv of [
          ['validate'],
          ['validate', '--format', 'json'],
          ['validate', '--format', 'github'],
          ['fix'],
        ]) {
          const { out, err } = await crmPlan([...argv, '--data', data]);
          for (const secret of secrets) expect([path, out + err]).toEqual([path, expect.not.stringContaining(secret)]);
        }
        const { out } = await crmPlan(['validate', '--data', data]);
        expect(out).toContain('yaml-syntax');
      }
  });

  test('a report that is public may be quoted', async () => {
    const data = dataFolder({
      'reports/crm-1/HN.yaml': report('')
        .replace('session: crm-1\n', 'session: crm-1\naudience: public\n')
        .replace('in-progress', 'completed'),
    });
    const { out } = await crmPlan(['validate', '--data', data]);
    expect(out).toContain('evidence-missing');
    expect(out).toContain('status: completed');
  });

  test('a report that was for the Network and is public now keeps to itself what it said then, and the other way round', async () => {
    const path = 'reports/crm-1/HN.yaml';
    const forAll = report('')
      .replace('session: crm-1\n', 'session: crm-1\naudience: public\n')
      .replaceAll('reservado', 'público');
    for (const [first, second] of [
      [report(''), forAll],
      [forAll, report('')],
    ] as const) {
      const folder = dataFolder({ [path]: first });
      git(folder, 'init', '-q');
      commit(folder, {});
      commit(folder, { [path]: second });
      for (const format of ['text', 'json', 'markdown']) {
        const { out } = await inRepository(folder, ['diff', 'HEAD^', 'HEAD', '--format', format]);
        expect(out).toContain('HN');
        expect(out).not.toMatch(/Logro/);
      }
    }
  });
});

/**
 * What is typed after a command's name, or its action's, where that needs more to do something. Of a new command nothing
 * has to be said here unless it does nothing without: then its test says so.
 */
const more: Readonly<Record<string, readonly (readonly string[])[]>> = {
  fix: [[], ['--yes']],
  diff: [['VII'], ['VII', 'VIII'], ['HEAD^', 'HEAD']],
  history: [['contactos-lista'], ['campanas-informar'], ['XA'], ['crm-9']],
  save: [['Datos al día']],
  review: [['--base', 'session/crm-8']],
  'session open': [['IX']],
  'session prepare': [['IX']],
  'session decide': [['IX', 'retorno-fondo', 'adopted']],
  'session close': [['IX', '--dry-run', '--yes'], ['IX', '--yes'], ['VIII']],
  'session reopen': [['VIII', '--reason', 'Un error']],
  'translate confirm': [['contactos-lista']],
  'contacts confirm': [['XA'], ['XA', 'xb-enlace']],
  'contacts replace': [['XA', 'xa-enlace', '--until', '2026-12-31', '--name', 'Nadie', '--email', 'nadie@example.org']],
  remind: [[], ['VIII'], ['--owing'], ['--country', 'XA']],
  'render changes': [['VII', 'VIII']],
  init: [['otra'], ['otra', '--example']],
  codeowners: [['--team', '@crm/secretaria']],
  explain: [[], ['private-in-clear']],
  'render matrix': [['treaties'], ['legislation']],
  'report list': [['IX'], ['VIII']],
  'report receipt': [
    ['IX', 'XA'],
    ['VIII', 'XB'],
  ],
  query: [['members'], ['registers'], ['obligations']],
};

/** What changes the folder: each is tried on a copy of its own. */
const changing =
  /^(init|fix|fmt|save|undo|session (open|decide|close|reopen)|translate confirm|contacts (confirm|replace))$/;

/** What has to be done before a command finds anything to do: somebody's post changes, and that is saved. */
const before: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  save: async (folder) => newPhone(folder),
  undo: async (folder) => {
    newPhone(folder);
    return inRepository(folder, ['save', 'Teléfono nuevo']);
  },
};

function newPhone(folder: string): void {
  const path = join(folder, 'plan-data/contacts/XA.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/0003|0001/, '0009'));
}

/** What is made for those whom it concerns: it shows what nothing else may. */
const meantForThem = new Set([
  'contacts',
  'contacts list',
  'render contacts',
  'render report',
  'render summary',
  'report new',
  'query reports',
  'remind --format eml',
]);

/** A command, or one of its actions, as it is typed. */
const namesOf = ({ name, words = [] }: Command): readonly string[] => [
  ...new Set([name, ...(words[0]?.values ?? []).map((choice) => `${name} ${choice.name}`)]),
];

/** Every way in which something is typed: in each format, in the other language with all details, of an earlier session. */
function linesOf(command: Command, name: string): readonly (readonly string[])[] {
  const { values = [] } = command.options.find(({ flags }) => flags.startsWith('--format')) ?? {};
  const isTable = command.options.some(({ flags }) => flags === '--excel');
  const ways = [
    [],
    ...values.map((format) => ['--format', format]),
    ...(isTable ? [['--excel']] : []),
    ['--verbose', ...(command.langTexts ? [] : ['--lang', 'en'])],
    ['--at', 'VIII'],
  ];
  const [first = [], ...others] = more[name] ?? [[]];
  return [...ways.map((way) => [...first, ...way]), ...others]
    .map((rest) => [...name.split(' '), ...rest])
    .filter((line) => !meantForThem.has(name) && !meantForThem.has([line[0], ...line.slice(-2)].join(' ')));
}

/** All files below a folder that something was written into, as one text. */
const writtenInto = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
        .join('\n')
    : '';

/** Everything that a value holds as text. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values((value ?? {}) as object).flatMap(textsIn);

/** The example with more that is private, some of it only in its past; and all that of it must not be seen. */
async function withSecrets(broken = false): Promise<{ folder: string; hidden: readonly string[] }> {
  const folder = await example((clean) => process.once('exit', clean));
  const read = (path: string) => readFileSync(join(folder, 'plan-data', path), 'utf8');
  const officer = read('contacts/XA.yaml');
  const network = read('reports/crm-9/XA.yaml');
  const earlier = officer.replace('languages: [', 'phone: "+999 5555 0001"\n    login: persona-una\n    languages: [');
  const secret = `    challenges:\n      es: Reto reservado de la Red\n    achievements:\n      es: "Logro reservado; llame al +999 5555 0002"\n`;
  commit(folder, {
    'plan-data/contacts/XA.yaml': earlier,
    'plan-data/reports/crm-9/XA.yaml': network + secret,
  });
  const now = earlier.replace('Persona Inventada Uno', 'Persona Inventada Nueve').replace('0001', '0003');
  commit(folder, {
    'plan-data/contacts/XA.yaml': now,
    'plan-data/reports/crm-9/XA.yaml': network + secret.replace('Reto', 'Otro reto'),
  });
  const files = readdirSync(join(folder, 'plan-data'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(contacts|reports)\/.*yaml$/.test(path));
  const personal = (text: string) => {
    const {
      contacts = [],
      entries = [],
      audience,
    } = parse(text) as {
      audience?: string;
      contacts?: readonly Readonly<Record<string, unknown>>[];
      entries?: readonly Readonly<Record<string, unknown>>[];
    };
    return [
      ...contacts.flatMap(({ name, email, phone, login }) => textsIn([name, email, phone, login])),
      // What a country reports for all to read is no secret.
      ...(audience === 'public' ? [] : entries).flatMap(({ achievements, progress, challenges, reason }) =>
        textsIn([achievements, progress, challenges, reason]),
      ),
    ];
  };
  const hidden = [...files.map(read), earlier, network + secret].flatMap(personal);
  if (broken)
    writeFiles(join(folder, 'plan-data'), {
      'contacts/XA.yaml': now.replace('email: ', 'email: en casa: '),
      'contacts/XB.yaml': `${read('contacts/XB.yaml')}    correo: enlace@xb.example.org\n`,
      'reports/crm-9/XA.yaml': `${network}${secret.replace('es: Reto', 'es: Reto: Reto')}`,
    });
  return { folder, hidden: [...new Set(hidden)] };
}

let prepared: ReturnType<typeof withSecrets> | undefined;

/** Runs a command in the example with its secrets, and tells how it ended and what of them was seen. */
async function seen(name: string, lines: readonly (readonly string[])[], of: ReturnType<typeof withSecrets>) {
  const { folder, hidden } = await of;
  const shared = copyOf(folder);
  const codes: (number | null)[] = [];
  const found: (readonly string[])[] = [];
  for (const line of lines) {
    const here = changing.test(name) ? copyOf(folder) : shared;
    await before[name]?.(here);
    const { code, out, err } = await inRepository(here, line);
    codes.push(code);
    const messages = changing.test(name) ? git(here, 'log', '--format=%B') : '';
    // What the editor is taught is written beside the data.
    const all = [out, err, messages, ...['out', '.vscode'].map((one) => writtenInto(join(here, one)))].join('\n');
    const shown = hidden.filter((one) => all.includes(one));
    if (shown.length > 0) found.push([...line, ...shown]);
  }
  return { codes, found };
}

describe('nothing that the program prints or writes shows what is private', () => {
  for (const command of commands)
    for (const name of namesOf(command).filter((one) => !meantForThem.has(one)))
      test(`${name}, in every format`, async () => {
        prepared ??= withSecrets();
        expect((await prepared).hidden.length).toBeGreaterThan(10);
        const { codes, found } = await seen(name, linesOf(command, name), prepared);
        expect(found).toEqual([]);
        // Otherwise nothing was tried: say above what it takes to do something. A closing that is refused says most.
        expect(codes).toContain(name === 'session close' ? 1 : 0);
      }, 600_000);

  test('nor does any where the files that hold it have errors', async () => {
    const broken = withSecrets(true);
    for (const command of commands)
      for (const name of namesOf(command).filter((one) => !meantForThem.has(one) && one !== 'init')) {
        const [line = []] = linesOf(command, name);
        expect((await seen(name, [line], broken)).found).toEqual([]);
      }
  }, 600_000);

  test('a letter has the address of its own country alone', async () => {
    prepared ??= withSecrets();
    const { folder, hidden } = await prepared;
    const here = copyOf(folder);
    expect((await inRepository(here, ['remind', '--format', 'eml'])).code).toBe(0);
    for (const country of ['XA', 'XB', 'XC']) {
      const [name = ''] = readdirSync(join(here, 'out')).filter((one) => one.includes(`.${country}.`));
      const letter = readFileSync(join(here, 'out', name), 'utf8');
      const own = `enlace@${country.toLowerCase()}.example.org`;
      expect(hidden.filter((one) => letter.includes(one))).toEqual([own]);
    }
  });
});
