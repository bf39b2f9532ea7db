import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';

interface Found {
  readonly rule: string;
  readonly line: number;
  readonly fingerprint: string;
}

/** What is found in one file of a folder: rule, line and fingerprint. */
async function foundIn(path: string, text: string, also: Readonly<Record<string, string>> = {}) {
  const data = dataFolder({ ...also, [path]: text });
  const { out } = await crmPlan(['validate', '--format', 'json', '--today', '2009-01-01', '--data', data]);
  return (JSON.parse(out) as { findings: readonly (Found & { file: string })[] }).findings.filter(
    ({ file }) => file === path,
  );
}

const waiver = (item: string, reason = 'Se espera el acta', until = 'crm-2') =>
  `  - {rule: overdue, item: ${item}, reason: ${reason}, until: ${until}}\n`;
const waivers = (...list: readonly string[]) => `waivers:\n${list.join('')}`;

const report = (...activities: readonly string[]) =>
  `reporter: HN\nsession: crm-1\nsubmitted: 2009-01-01\nentries:\n${activities
    .map((activity) => `  - {activity: ${activity}, status: not-applicable}\n`)
    .join('')}`;

/** The fingerprints, and no two alike. */
const prints = (found: readonly Found[]): readonly string[] => {
  const all = found.map(({ fingerprint }) => fingerprint);
  expect(new Set(all).size).toBe(all.length);
  return all;
};

describe('a finding is known by what it is about, wherever it stands in a list', () => {
  test('an entry without an id that went, came or moved makes no other finding of its neighbours', async () => {
    const [one, two, three] = prints(
      await foundIn('waivers.yaml', waivers(waiver('uno'), waiver('dos'), waiver('tres'))),
    );
    expect(prints(await foundIn('waivers.yaml', waivers(waiver('dos'), waiver('tres'))))).toEqual([two, three]);
    expect(prints(await foundIn('waivers.yaml', waivers(waiver('tres'), waiver('uno'))))).toEqual([three, one]);
  });

  test('what says why it is there, and until when, makes no other of it', async () => {
    const [before] = prints(await foundIn('waivers.yaml', waivers(waiver('uno'))));
    expect(prints(await foundIn('waivers.yaml', waivers(waiver('uno', 'Otro motivo', 'crm-3'))))).toContain(before);
  });

  test('another entry in the same place is another finding; alike ones are told apart', async () => {
    const [one] = prints(await foundIn('waivers.yaml', waivers(waiver('uno'))));
    const [other] = prints(await foundIn('waivers.yaml', waivers(waiver('dos'))));
    expect(other).not.toBe(one);
    const twice = prints(await foundIn('waivers.yaml', waivers(waiver('uno'), waiver('uno'))));
    expect(twice).toHaveLength(2);
    expect(twice[0]).toBe(one);
  });

  test('an entry of a report is known by its activity', async () => {
    const path = 'reports/crm-1/HN.yaml';
    const [one, two] = prints((await foundIn(path, report('uno', 'dos'))).filter((it) => it.rule === 'reason-missing'));
    const other = (await foundIn(path, report('tres', 'dos', 'uno'))).filter((it) => it.rule === 'reason-missing');
    expect(prints(other).slice(1)).toEqual([two, one]);
    expect([one, two]).not.toContain(prints(other)[0]);
  });
});

describe('inside an item', () => {
  const plan = (...activities: readonly string[]) => `id: red
title: {es: Plan inventado}
body: network
status: adopted
session: crm-1
topics:
  - id: tema
    text: {es: Tema}
    rows:
      - id: fila
        activities: [{id: leyes, text: {es: Informar}}, {id: cifras, text: {es: Contar}}]
        calendar:
          - {id: fecha, for: [${activities.join(', ')}], kind: permanent, text: {es: Permanente}}
`;
  const unknown = async (...activities: readonly string[]) =>
    (await foundIn('plans/red.yaml', plan(...activities))).filter(({ rule }) => rule === 'unknown-reference');

  test('another wrong value in the place of a corrected one is a new finding, and a moved one is not', async () => {
    const [one] = prints(await unknown('leyes', 'una'));
    const [other] = prints(await unknown('leyes', 'otra'));
    expect(other).not.toBe(one);
    expect(prints(await unknown('una', 'leyes', 'cifras'))).toEqual([one]);
    expect(prints(await unknown('una', 'otra'))).toEqual([one, other]);
  });
});

test('of contact points nothing goes into it: neither names nor addresses can be guessed from it', async () => {
  const contact = (id: string, more = '') =>
    `country: HN\ncontacts:\n  - {id: ${id}, roles: [x], institution: {es: I}, position: {es: P}, languages: [es], since: 2008-01-01, confirmed: ayer${more}}\n`;
  const path = 'contacts/HN.yaml';
  const one = await foundIn(path, contact('ana-lopez', ', email: ana@example.org'));
  const other = await foundIn(path, contact('luis-paz', ', email: luis@example.org'));
  expect(one).not.toEqual([]);
  expect(prints(other)).toEqual(prints(one));
});

test('nor do a key that nobody knows and an activity that is none', async () => {
  const contact = (more: string) =>
    `country: HN\ncontacts:\n  - {id: ana, roles: [x], institution: {es: I}, position: {es: P}, languages: [es], since: 2008-01-01, confirmed: 2008-01-01, ${more}: x}\n`;
  const path = 'contacts/HN.yaml';
  expect(prints(await foundIn(path, contact('ana@example.org')))).toEqual(
    prints(await foundIn(path, contact('luis@example.org'))),
  );
  const late = (activity: string) =>
    `reporter: HN\nsession: crm-1\nsubmitted: 2009-01-01\nentries:\n  - {activity: ${activity}, status: ayer}\n`;
  const ofReport = async (activity: string) =>
    (await foundIn('reports/crm-1/HN.yaml', late(activity))).filter(({ rule }) => rule === 'value-not-allowed');
  expect(prints(await ofReport('Llamar a Ana'))).toEqual(prints(await ofReport('Llamar a Luis')));
  expect(prints(await ofReport('informar'))).not.toEqual(prints(await ofReport('contar')));
});
