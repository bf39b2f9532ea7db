import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agrees } from '../../src/data/generated/agreement.ts';
import { validators } from '../../src/data/generated/validators.ts';
import { parse } from '../../src/data/parse.ts';
import { roleOf } from '../../src/data/paths.ts';
import { type FileKind, fileKinds } from '../../src/model/kinds.ts';
import { emptyFolder, fixtures, planData } from '../support/folders.ts';
import { numRuns } from '../support/memory.ts';
import { crmPlan } from '../support/program.ts';

interface Sample {
  readonly kind: FileKind;
  readonly data: unknown;
}

/** The data of all files in the data folders that are in a folder. */
function samplesIn(folder: string): readonly Sample[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const roots = files.filter(({ name }) => name === 'crm-plan.yaml').map(({ parentPath }) => parentPath);
  return files.flatMap(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const root = roots.find((one) => one === parentPath || one === dirname(parentPath) || path.startsWith(`${one}/`));
    const role = root === undefined ? null : roleOf(relative(root, path));
    if (typeof role !== 'object' || role === null) return [];
    const { data, problems } = parse(path, readFileSync(path, 'utf8'));
    return problems.length > 0 || data === undefined ? [] : [{ kind: role.kind, data }];
  });
}

/** Kinds of which no fixture has a file. */
const others: readonly Sample[] = [
  [
    'waivers',
    'waivers:\n  - rule: report-missing\n    country: XA\n    session: crm-9\n    until: crm-10\n    reason: Motivo inventado',
  ],
  [
    'registers/guidelines',
    'owner: XA\nrecords:\n  - id: paso\n    step: {es: Paso}\n    instrument: lineamientos\n    status: completed',
  ],
  [
    'registers/outreach',
    'owner: XA\nrecords:\n  - id: foro\n    name: {es: Foro}\n    kind: forum\n    date: 2008-02-29',
  ],
  [
    'registers/training',
    'owner: XA\nrecords:\n  - id: curso\n    name: {es: Curso}\n    module: with\n    start: 2008-02-29\n    participants: 12',
  ],
  [
    'registers/entry-authorisations',
    'owner: st\nrecords:\n  - country: XA\n    nationality: HN\n    since: 2008-02-29',
  ],
].map(([kind, text]) => ({ kind: kind as FileKind, data: parse('plans/x.yaml', text ?? '').data }));

/** What the validators say of some data that tell all that is wrong. */
const isFine = ({ kind, data }: Sample): boolean => (validators[kind] as (data: unknown) => boolean)(data);

const isQuicklyFine = ({ kind, data }: Sample): boolean => (agrees[kind] as (data: unknown) => boolean)(data);

/** Data in which one value, wherever it stands, is taken away, comes under another key, or gives way to another. */
function changed(data: unknown, where: number, by: unknown, how: 'value' | 'key' | 'none'): unknown {
  const copy = structuredClone(data);
  const holders: object[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    holders.push(value);
    for (const one of Object.values(value)) look(one);
  };
  look(copy);
  const slots = holders.flatMap((holder) => Object.keys(holder).map((key) => ({ holder, key })));
  const slot = slots[Math.floor(where * slots.length)];
  if (!slot) return copy;
  const holder = slot.holder as Record<string, unknown>;
  if (how === 'value') holder[slot.key] = by;
  else if (Array.isArray(holder)) holder.splice(Number(slot.key), 1);
  else {
    const { [slot.key]: value } = holder;
    delete holder[slot.key];
    if (how === 'key') holder[String(by)] = value;
  }
  return copy;
}

const other = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, 12, -1, 1.5, '', [], {}, [null], ['a', 'a'], { es: 'a' }, { es: '' }),
  fc.constantFrom('id', 'es', 'crm-1', 'HN', 'ZZ', '2008-02-29', '2008-02-30', 'https://example.org', 'plan', 'a-b'),
  fc.constantFrom('adopted', 'done', 'public', 'off', 'America/Tegucigalpa', 'a'.repeat(5_000)),
  fc.string(),
);

test('who says yes or no agrees with who says what is wrong: every fixture, and what was changed in one', async () => {
  const folder = emptyFolder();
  await crmPlan(['init', 'example', '--example'], { cwd: folder });
  const samples = [...[planData, fixtures, folder].flatMap(samplesIn), ...others];
  expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(fileKinds));
  for (const sample of others) expect([sample, isFine(sample)]).toEqual([sample, true]);
  for (const sample of samples) expect([sample, isQuicklyFine(sample)]).toEqual([sample, isFine(sample)]);

  const counts = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      other,
      fc.constantFrom('value' as const, 'key' as const, 'none' as const),
      ({ kind, data }, where, by, how) => {
        const sample = { kind, data: changed(data, where, by, how) };
        const isRight = isFine(sample);
        expect(isQuicklyFine(sample)).toBe(isRight);
        counts[isRight ? 'right' : 'wrong'] += 1;
      },
    ),
    { numRuns: numRuns * 10 },
  );
  expect(counts.right).toBeGreaterThan(numRuns / 10);
  expect(counts.wrong).toBeGreaterThan(numRuns);
}, 300_000);
