import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Waiver } from '../../src/model/generated/types.ts';
import { ruleNames } from '../../src/model/rule-names.ts';
import { rules } from '../../src/rules/index.ts';
import { isAcceptable } from '../../src/rules/waiver-words.ts';
import { laid } from '../support/examples.ts';
import { dataFolder } from '../support/folders.ts';
import { crmPlan, findingsOf } from '../support/program.ts';
import { commit, example, git, inRepository } from '../support/repos.ts';
import { obeyed } from '../support/runner.ts';

const sessions = `sessions:
  - {id: crm-1, kind: crm, number: 1, status: closed}
  - {id: crm-2, kind: crm, number: 2, start: 2009-05-05, end: 2009-05-06, status: planned}
  - {id: crm-3, kind: crm, number: 3, year: 2010, status: planned}
  - {id: taller, kind: workshop, name: {es: Taller inventado}, status: planned}
`;

const row = (name: string, more = '') => `      - id: fila-${name}
        activities: [{id: ${name}, text: {es: Informar de ${name}}${more}}]
        calendar: [{id: ${name}-fecha, for: [${name}], kind: pending, text: {es: Pendiente}}]
`;

const plan = `id: red
title: {es: Plan inventado}
body: network
status: adopted
session: crm-1
topics:
  - id: tema
    text: {es: Tema}
    rows:
${row('leyes')}${row('cifras')}`;

/** A folder with two PENDIENTES, and with waivers. */
const folder = (waivers: string, more: Readonly<Record<string, string>> = {}) =>
  dataFolder({ 'sessions.yaml': sessions, 'plans/red.yaml': plan, 'waivers.yaml': waivers, ...more });

const waiver = (more: string, until = 'crm-2') =>
  `waivers:\n  - rule: calendar-pending\n    ${more}\n    reason: La Red lo ve en su taller\n    until: ${until}\n`;

interface Answer {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly flags: number };
  readonly findings: readonly {
    readonly rule: string;
    readonly item: string | null;
    readonly message: string;
    readonly hint: string;
    readonly line: number;
  }[];
  readonly accepted?: readonly {
    readonly rule: string;
    readonly item: string | null;
    readonly reason: string;
    readonly until: string;
    readonly fingerprint: string;
  }[];
}

const answerOf = async (data: string, ...more: string[]): Promise<Answer> =>
  JSON.parse((await crmPlan(['validate', '--format', 'json', '--data', data, ...more])).out) as Answer;

const found = ({ findings }: Answer) => findings.map(({ rule, item }) => `${rule} ${item}`);

describe('what is accepted is found no more until its session comes', () => {
  test('the status says how much of what its figures count is on no list because it is accepted', async () => {
    const told = async (waivers: string, lang: string) =>
      (await crmPlan(['status', '--data', folder(waivers), '--lang', lang])).out.replace(/\s+/g, ' ');
    const accepted = waiver('item: leyes-fecha');
    const es = await told(accepted, 'es');
    expect(es).toContain('◷ 2 sin fecha');
    expect(es).toContain(
      '1 asunto por resolver: vea «crm-plan pendientes». 1 aceptado por un tiempo, que las cifras de arriba no descuentan: vea «crm-plan validar --verbose».',
    );
    expect(await told(accepted, 'en')).toContain(
      '1 outstanding item: see “crm-plan flags”. 1 accepted for a time, which the figures above do not leave out: see “crm-plan validate --verbose”.',
    );
    expect(await told(waiver('item: otra-fecha'), 'es')).not.toContain('por un tiempo');
  });

  test('it is in no list and no figure; the JSON has it apart, with why and until when', async () => {
    const before = await answerOf(folder(waiver('item: otra-fecha')));
    const after = await answerOf(folder(waiver('item: leyes-fecha')));
    expect(found(after)).toEqual(['calendar-pending cifras-fecha']);
    expect(after.summary).toMatchObject({ errors: 0, warnings: 0, flags: 1 });
    expect(after.accepted).toEqual([
      expect.objectContaining({
        rule: 'calendar-pending',
        item: 'leyes-fecha',
        reason: 'La Red lo ve en su taller',
        until: 'crm-2',
      }),
    ]);
    const same = before.findings.find(({ item }) => item === 'leyes-fecha') as { fingerprint?: string } | undefined;
    expect(after.accepted?.[0]?.fingerprint).toBe(same?.fingerprint);
    const { out } = await crmPlan(['flags', '--data', folder(waiver('item: leyes-fecha'))]);
    expect(out).toContain('cifras');
    expect(out).not.toContain('leyes');
  });

  test('a folder without waivers has the JSON that it always had', async () => {
    const data = dataFolder({ 'sessions.yaml': sessions, 'plans/red.yaml': plan });
    expect(Object.keys(await answerOf(data))).toEqual(['version', 'data', 'today', 'summary', 'findings']);
  });

  test('text counts it, and with --verbose says until when and why, in both languages', async () => {
    const data = folder(waiver('item: leyes-fecha'));
    const text = async (...more: string[]) => (await crmPlan(['validate', '--data', data, ...more])).out;
    expect(await text()).toContain('1 aceptado por un tiempo: vea «crm-plan validar --verbose»');
    const es = await text('--verbose');
    expect(es).toContain('1 aceptado por un tiempo\n  · «Informar de leyes» sigue PENDIENTE, sin fecha.');
    expect(es).toMatch(
      /Hasta la reunión «II CRM»\. Motivo: La Red lo ve en su taller\n {4}plans\/red\.yaml:\d+:\d+ {2}\[calendar-pending\]/,
    );
    expect(await text('--verbose', '--lang', 'en')).toContain(
      'Until the meeting “II CRM”. Reason: La Red lo ve en su taller',
    );
    const { out } = await crmPlan(['validate', '--data', data, '--format', 'github']);
    expect(out).toMatch(/1 aceptado por un tiempo\.\n$/);
    expect(out).not.toContain('leyes');
  });

  test('a reason that is a command, or that steers a terminal, is a text', async () => {
    const reason = String.raw`"::error::no ##[add-mask]x\n::set-output name=a::b [clic](javascript:alert(1))"`;
    const data = folder(waiver('item: leyes-fecha').replace('La Red lo ve en su taller', reason));
    for (const more of [['--verbose'], ['--format', 'json'], ['--format', 'github']]) {
      const { out, err } = await crmPlan(['validate', '--data', data, ...more]);
      const all = obeyed(out + err);
      expect(all.map(({ name, properties }) => [name, properties['file']])).toEqual(
        more.includes('github') ? [['notice', 'plan-data/plans/red.yaml']] : [],
      );
    }
    expect((await answerOf(data)).accepted?.[0]?.reason).toContain('::set-output name=a::b');
    const steering = folder(waiver('item: leyes-fecha').replace('La Red lo ve en su taller', String.raw`"a\u001b[2J"`));
    expect(found(await answerOf(steering))).toContain('encoding null');
  });

  test('what would make the command fail does so no more', async () => {
    const code = async (data: string) => (await crmPlan(['validate', '--data', data, '--fail-on', 'flag'])).code;
    const both = `${waiver('item: leyes-fecha')}${waiver('item: cifras-fecha').replace('waivers:\n', '')}`;
    expect([await code(folder(waiver('item: leyes-fecha'))), await code(folder(both))]).toEqual([1, 0]);
  });

  for (const [name, until, today, isBack] of [
    ['on the day before its first day', 'crm-2', '2009-05-04', false],
    ['on its first day', 'crm-2', '2009-05-05', true],
    ['once it is closed, whatever its days', 'crm-1', '2008-05-01', true],
    ['in its year, where only that is known', 'crm-3', '2010-12-31', false],
    ['after that year', 'crm-3', '2011-01-01', true],
    ['where nobody knows when it is', 'taller', '2030-01-01', false],
  ] as const)
    test(`${name}: ${isBack ? 'it is back, and the waiver is reported' : 'it is still accepted'}`, async () => {
      const all = found(await answerOf(folder(waiver('item: leyes-fecha', until)), '--today', today));
      expect(all.includes('calendar-pending leyes-fecha')).toBe(isBack);
      expect(all.includes('waiver-lapsed null')).toBe(isBack);
      expect(all).not.toContain('waiver-unused null');
    });

  test('a session that does not exist: nothing is accepted, and that is the one thing said of it', async () => {
    const all = found(await answerOf(folder(waiver('item: leyes-fecha', 'crm-20'))));
    expect(all).toContain('unknown-reference null');
    expect(all).toContain('calendar-pending leyes-fecha');
    expect(all).not.toContain('waiver-lapsed null');
  });

  test('since when something is outstanding counts the sessions at which it was accepted too', async () => {
    const since = async (data: string) => {
      const { out } = await inRepository(data, ['flags', '--format', 'json']);
      const { findings } = JSON.parse(out) as { findings: { item: string; since: string }[] };
      return findings.find(({ item }) => item === 'retorno-fondo')?.since;
    };
    const repository = await example();
    const before = await since(repository);
    expect(before).toBe('crm-7');
    // As if it had been accepted when that session was closed.
    git(repository, 'checkout', '--quiet', 'session/crm-8');
    const accepted = 'waivers:\n  - {rule: proposal-open, item: retorno-fondo, reason: Se negocia, until: crm-9}\n';
    commit(repository, { 'plan-data/waivers.yaml': accepted });
    git(repository, 'tag', '--force', 'session/crm-8');
    git(repository, 'checkout', '--quiet', 'main');
    const { out } = await inRepository(repository, ['validate', '--at', 'VIII', '--format', 'json']);
    expect((JSON.parse(out) as Answer).accepted).toHaveLength(1);
    expect(await since(repository)).toBe(before);
  });
});

describe('a waiver says exactly what it is about', () => {
  const report = `reporter: HN
session: crm-1
audience: public
submitted: 2008-02-01
entries:
  - {activity: leyes, status: completed}
  - {activity: cifras, status: completed}
`;
  const completed = (more: string) =>
    folder(`waivers:\n  - rule: evidence-missing\n    ${more}\n    reason: Llega con el acta\n    until: crm-2\n`, {
      'reports/crm-1/HN.yaml': report,
      'plans/red.yaml': plan.replaceAll('pending', 'continuous').replaceAll('Pendiente', 'Continuo'),
    });
  const left = async (data: string) => {
    const { findings } = await findingsOf(data);
    return findings.filter(({ rule }) => rule === 'evidence-missing').map(({ line }) => line);
  };

  for (const [name, more, lines] of [
    ['a file', 'file: reports/crm-1/HN.yaml', []],
    ['an entry of it, by the id that it is known by', 'file: reports/crm-1/HN.yaml\n    key: entries.leyes', [7]],
    ['the value itself', 'file: reports/crm-1/HN.yaml\n    key: entries.cifras.status', [6]],
    ['another entry', 'file: reports/crm-1/HN.yaml\n    key: entries.otra', [6, 7]],
    ['another file', 'file: reports/crm-1/SV.yaml', [6, 7]],
    ['a country and a session', 'country: HN\n    session: crm-1', []],
    ['a country alone, of what is a session’s too', 'country: HN', [6, 7]],
    ['another session', 'country: HN\n    session: crm-2', [6, 7]],
    ['nothing', 'session: crm-1', [6, 7]],
  ] as const)
    test(`${name} (${more.replace(/\s+/g, ' ')})`, async () => {
      expect(await left(completed(more))).toEqual(lines);
    });

  test('one country is not all countries: what is about a country is accepted only by its name', async () => {
    const { examples } = rules['report-missing'];
    if (!examples) throw new Error('it has an example');
    const more = (about: string) => ({
      'waivers.yaml': `waivers:\n  - {rule: report-missing, ${about}, reason: Cambio de gobierno, until: crm-1}\n`,
    });
    const open = async (about: string) => {
      const { findings } = await findingsOf(laid(examples, 'bad', more(about)), '--today', '2008-04-30');
      return findings.filter(({ rule }) => rule === 'report-missing').length;
    };
    expect(await open('item: crm-1')).toBe(1);
    expect(await open('file: sessions.yaml')).toBe(1);
  });

  test('with a misspelt key in the file nothing is accepted: it might be what made it exact', async () => {
    const all = found(await answerOf(folder(waiver('item: leyes-fecha\n    pais: HN'))));
    expect(all).toContain('unknown-key null');
    expect(all.filter((one) => one.startsWith('calendar-pending'))).toHaveLength(2);
  });

  test('of two waivers of the same thing the second is not needed', async () => {
    const twice = waiver('item: leyes-fecha') + waiver('item: leyes-fecha').replace('waivers:\n', '');
    const { findings } = await answerOf(folder(twice));
    expect(findings.filter(({ rule }) => rule === 'waiver-unused').map(({ line }) => line)).toEqual([6]);
  });

  test('one that says nothing of what it is about accepts nothing, and is told so', async () => {
    const data = folder('waivers:\n  - {rule: calendar-pending, reason: Todo, until: crm-2}\n');
    const { findings } = await answerOf(data);
    const [unused] = findings.filter(({ rule }) => rule === 'waiver-unused');
    expect(unused?.message).toContain('la aceptación no dice a qué se refiere');
    expect(findings.filter(({ rule }) => rule === 'calendar-pending')).toHaveLength(2);
  });
});

describe('some things are never accepted', () => {
  const never = ruleNames.filter((name) => !isAcceptable(rules[name]));

  test('those of reading, of schemas and of privacy, and waivers themselves', () => {
    const others = never.filter((name) => !['reading', 'schema'].includes(rules[name].group));
    expect(others).toEqual(['private-in-clear', 'personal-data-in-text', 'waiver-lapsed', 'waiver-unused']);
    expect(never.length).toBe(17);
  });

  test('a waiver of one is refused, with a sentence that says so', async () => {
    const all = never.map((rule) => `  - {rule: ${rule}, file: plans/red.yaml, reason: No importa, until: crm-2}\n`);
    const { findings } = await answerOf(folder(`waivers:\n${all.join('')}`));
    expect(findings.filter(({ rule }) => rule === 'value-not-allowed').map(({ message }) => message)).toEqual(
      never.map((rule) => `Lo que señala la regla «${rule}» no se puede aceptar: hay que corregirlo.`),
    );
  });

  test('the heading of a rule is understood as its name', async () => {
    const { findings } = await answerOf(folder(waiver('item: leyes-fecha').replace('calendar-pending', 'Sin fecha')));
    expect(findings.find(({ rule }) => rule === 'value-not-allowed')?.hint).toBe('Escriba: calendar-pending');
  });
});

describe('a waiver that is not needed is told, unless something could not be checked', () => {
  test('of what is settled', async () => {
    const { findings } = await answerOf(folder(waiver('item: otra-fecha')));
    expect(findings[2]).toMatchObject({ rule: 'waiver-unused', line: 2 });
    expect(findings[2]?.message).toBe(
      'Lo señalado como «Sin fecha» (otra-fecha) no está en los datos: no hay nada que aceptar.',
    );
  });

  test('not while a file has errors: it may be there that it stands', async () => {
    const data = folder(waiver('item: otra-fecha'), { 'members.yaml': 'countries: 3\n' });
    expect(found(await answerOf(data))).not.toContain('waiver-unused null');
  });

  test('the settings set the level of both rules, or switch them off', async () => {
    const settings = 'formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: public\n';
    const of = (level: string) =>
      folder(waiver('item: otra-fecha'), { 'crm-plan.yaml': `${settings}rules: {waiver-unused: ${level}}\n` });
    expect((await answerOf(of('error'))).summary.errors).toBe(1);
    expect((await answerOf(of('off'))).summary.warnings).toBe(0);
  });
});

describe('what is said to be typed to accept something accepts it, and nothing else', () => {
  for (const rule of Object.values(rules)) {
    if (!rule.examples || !isAcceptable(rule)) continue;
    const { name, examples } = rule;
    test(name, async () => {
      const data = laid(examples, 'bad');
      appendFileSync(join(data, 'sessions.yaml'), '  - {id: crm-9, kind: crm, number: 9, status: planned}\n');
      const before = await findingsOf(data);
      const { out } = await crmPlan(['validate', '--data', data, '--verbose']);
      const { out: flags } = await crmPlan(['flags', '--data', data, '--verbose']);
      const shown = [...`${out}\n${flags}`.matchAll(/^ *- (rule: .*\n(?: +(?:item|file|country|session): .*\n)*)/gm)];
      const typed = [...new Set(shown.map(([, text = '']) => text.replace(/^ +/gm, '')))]
        .filter((text) => text.startsWith(`rule: ${name}\n`))
        .map(
          (text) =>
            Object.fromEntries(
              text
                .trim()
                .split('\n')
                .map((line) => line.split(': ')),
            ) as Waiver,
        );
      expect(typed.length).toBeGreaterThan(0);
      const until = { reason: 'Se acordó así', until: 'crm-9' };
      writeFileSync(join(data, 'waivers.yaml'), stringify({ waivers: typed.map((one) => ({ ...one, ...until })) }));
      const after = await answerOf(data);
      const rest = before.findings.filter((one) => one.rule !== name).map((one) => `${one.rule} ${one.item}`);
      expect(found(after)).toEqual(rest);
    });
  }
});
