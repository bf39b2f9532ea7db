import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { commit, git, inRepository } from '../support/repos.ts';

/** What must never be shown; all of it invented. */
const secrets = [
  'Persona Inventada',
  'persona@example.org',
  '9876 5432',
  'persona-inventada',
  'Logro reservado',
  '98765432',
  'SECRETO',
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
        ['flags', '--format', 'markdown'],
        ['flags', '--format', 'csv'],
        ['status'],
        ['query', 'items'],
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
