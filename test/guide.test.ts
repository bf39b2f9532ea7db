import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { root } from './support/folders.ts';
import { crmPlan } from './support/program.ts';
import { example } from './support/repos.ts';

/** The files that a guide shows, each with the path that is named last before it. */
function filesOf(page: string): readonly (readonly [path: string, text: string])[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((block) => {
    const named = [...text.slice(0, block.index).matchAll(/`(plan-data\/\S+\.yaml)`/g)];
    return [named.at(-1)?.[1] ?? '', block[1] ?? ''];
  });
}

const guide = filesOf('docs/guia.md');
const [report, register, contacts, settings] = guide;

interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly country: string | null;
}

/** Writes files of the guide into the example: of the settings those keys that are shown. */
async function findings(
  shown: readonly (typeof report)[],
  day: string,
  also: object = {},
): Promise<readonly Finding[]> {
  const folder = await example();
  const ownSettings = join(folder, 'plan-data/crm-plan.yaml');
  for (const [path = '', text = ''] of shown.flatMap((one) => (one ? [one] : [])))
    if (path.endsWith('/crm-plan.yaml'))
      writeFileSync(ownSettings, stringify({ ...parse(readFileSync(ownSettings, 'utf8')), ...parse(text) }));
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  writeFileSync(ownSettings, stringify({ ...parse(readFileSync(ownSettings, 'utf8')), ...also }));
  const { out } = await crmPlan(['validate', '--format', 'json', '--today', day], { cwd: folder });
  return (JSON.parse(out) as { findings: readonly Finding[] }).findings;
}

const of = (rule: string, all: readonly Finding[]) => all.filter((one) => one.rule === rule);

test('the page on how a plan is written shows one that the program accepts, in both languages the same', async () => {
  const shown = filesOf('docs/escribir-un-plan.md');
  expect(shown.map(([path]) => path)).toEqual(['plan-data/plans/plan-nuevo.yaml']);
  expect(filesOf('docs/writing-a-plan.md').map(([path, text]) => [path, parse(text)])).toEqual(
    shown.map(([path, text]) => [path, parse(text)]),
  );
  const all = await findings(shown, '2026-11-24');
  const own = all.filter(({ file, rule }) => file === 'plans/plan-nuevo.yaml' && rule !== 'translation-stale');
  expect(own.map(({ rule }) => rule).sort()).toEqual([
    'activities-undefined',
    'calendar-missing',
    'calendar-pending',
    'proposal-open',
  ]);
});

for (const page of ['docs/escribir-un-plan.md', 'docs/writing-a-plan.md'])
  test(`${page}: the session it shows can be added as it stands`, async () => {
    const [, session = ''] = /\n\n( {4}- id: crm-10\n(?: {6}.*\n)+)/.exec(readFileSync(join(root, page), 'utf8')) ?? [];
    const folder = await example();
    const path = join(folder, 'plan-data/sessions.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${session.replaceAll(/^ {2}/gm, '')}`);
    const { out } = await crmPlan(['query', 'sessions', '--today', '2026-11-24'], { cwd: folder });
    expect(JSON.parse(out).rows.map(({ id }: { id: string }) => id)).toContain('crm-10');
  });

test('both guides show the same files', () => {
  expect(guide.map(([path]) => path)).toEqual([
    'plan-data/reports/crm-9/XB.yaml',
    'plan-data/registers/legislation/XB.yaml',
    'plan-data/contacts/XB.yaml',
    'plan-data/crm-plan.yaml',
  ]);
  expect(filesOf('docs/guide.md')).toEqual(guide);
});

test('the program accepts what the guides show: the report, the register, the contact points and the settings', async () => {
  const all = await findings([report, register, contacts, settings], '2026-11-24');
  const levels = all.filter(({ file }) => guide.some(([path]) => path === `plan-data/${file}`));
  expect(levels.map(({ rule }) => rule).filter((rule) => rule !== 'contact-missing')).toEqual([]);
  expect(of('translation-stale', all)).toHaveLength(1);
});

describe('what the guides say of contact points is what the program does', () => {
  const inXB = (rule: string, all: readonly Finding[]) =>
    of(rule, all).filter(({ file }) => file === 'contacts/XB.yaml').length;

  test('who is to be confirmed is whoever is there on the day: the first officer before the handover, nobody after it', async () => {
    expect(inXB('contact-unconfirmed', await findings([contacts, settings], '2026-09-30'))).toBe(1);
    expect(inXB('contact-unconfirmed', await findings([contacts, settings], '2026-10-01'))).toBe(0);
    // A year after the last confirmation the second one is to be confirmed again.
    expect(inXB('contact-unconfirmed', await findings([contacts, settings], '2027-10-03'))).toBe(0);
    expect(inXB('contact-unconfirmed', await findings([contacts, settings], '2027-10-04'))).toBe(1);
  });

  test('a country without anybody for a required role is an outstanding item; without the settings nothing is', async () => {
    const all = await findings([contacts, settings], '2026-11-24');
    expect(of('contact-missing', all).map(({ country }) => country)).toEqual(['XA', 'XC']);
    const none = { requiredRoles: undefined, contactMonths: undefined };
    const without = await findings([contacts], '2030-01-01', none);
    expect([...of('contact-missing', without), ...of('contact-unconfirmed', without)]).toEqual([]);
  });

  test('in a public repository each name, address, telephone and user name is an error, the rest is not', async () => {
    const all = await findings([contacts], '2026-11-24', { visibility: 'public' });
    expect(inXB('private-in-clear', all)).toBe(contacts?.[1].match(/^ +(name|email|phone|login):/gm)?.length);
    const kept = contacts?.[1].replace(/^ +(name|email|phone|login):.*\n/gm, '') ?? '';
    const after = await findings([[contacts?.[0] ?? '', kept]], '2026-11-24', { visibility: 'public' });
    expect(after.filter(({ file, rule }) => file === 'contacts/XB.yaml' && rule !== 'contact-unconfirmed')).toEqual([]);
  });
});
