import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse as parseHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { dataFolder, emptyFolder, fixtures, planData } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';

interface Status {
  readonly session: string | null;
  readonly plans: readonly {
    readonly id: string;
    readonly rows: Readonly<Record<string, number>>;
    readonly objectives: number;
    readonly activities: number;
    readonly calendar: Readonly<Record<string, number>>;
    readonly topics: readonly { readonly topic: string; readonly rows: Readonly<Record<string, number>> }[];
  }[];
  readonly countries: readonly { readonly country: string; readonly sessions: readonly unknown[] }[];
  readonly totals: object;
}

const statusOf = async (folder: string, today = '2008-05-01'): Promise<Status> =>
  JSON.parse((await crmPlan(['status', '--format', 'json', '--data', folder, '--today', today])).out) as Status;

describe('how the 2008 plan stands', () => {
  test('as of 2008-05-01: 5 rows settled, 1 proposed, 2 pending, 0 overdue, 2 undefined', async () => {
    const status = await statusOf(planData);
    expect(Object.keys(status)).toEqual(['version', 'today', 'session', 'plans', 'countries', 'totals']);
    expect(status.session).toBe('crm-13');
    expect(status.plans).toHaveLength(1);
    const [plan] = status.plans;
    expect(plan).toMatchObject({ id: 'red-2008', objectives: 10, activities: 18 });
    expect(plan?.rows).toEqual({ settled: 5, proposed: 1, pending: 2, overdue: 0, undefined: 2 });
    expect(plan?.calendar).toEqual({ continuous: 6, permanent: 6, pending: 2, scheduled: 0, held: 2, note: 2 });
    expect(status.countries.map(({ country }) => country)).toEqual([
      'BZ',
      'CA',
      'CR',
      'DO',
      'GT',
      'HN',
      'MX',
      'NI',
      'PA',
      'SV',
      'US',
    ]);
    expect(status.totals).toEqual({ due: 0, received: 0, late: 0, owed: 0 });
  });

  for (const [lang, sentence] of [
    ['es', '■ 5 sin asuntos por resolver  ✎ 1 con propuestas  ◷ 2 sin fecha  ▲ 0 vencidas\n… 2 por definir'],
    ['en', '■ 5 with nothing outstanding  ✎ 1 proposed  ◷ 2 with no date  ▲ 0 overdue\n… 2 to be defined'],
  ] as const)
    test(`the text says the same in ${lang}, within 80 columns`, async () => {
      const { out, code } = await crmPlan(['status', '--data', planData, '--lang', lang]);
      expect(code).toBe(0);
      expect(out).toContain(sentence);
      expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    });

  test('the table for spreadsheets has a row a topic', async () => {
    const { out } = await crmPlan(['estado', '--format', 'csv', '--data', planData]);
    expect(out).toBe(
      [
        '"plan","topic","settled","proposed","pending","overdue","undefined"',
        '"red-2008","combate-trafico-y-trata",3,1,0,0,0',
        '"red-2008","intercambio-de-informacion",2,0,0,0,1',
        '"red-2008","proteccion-a-victimas",0,0,2,0,1',
        '',
      ].join('\n'),
    );
  });
});

describe('the state of a row is the first that applies', () => {
  const line = (parts: {
    proposedBy?: boolean;
    toBeDefined?: boolean;
    kind?: string;
    empty?: boolean;
    dropped?: boolean;
  }) => {
    const entry = parts.empty
      ? ''
      : `        calendar: [{id: fecha, for: [actividad], kind: ${parts.kind ?? 'note'}, text: {es: En marzo}${parts.kind === 'scheduled' ? ', start: 2008-03-03' : ''}${parts.dropped ? ', dropped: crm-1' : ''}}]\n`;
    return `id: red\ntitle: {es: Plan inventado}\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: tema\n    text: {es: Tema}\n    rows:\n      - id: fila\n        activities: [{id: actividad, ${parts.toBeDefined ? 'toBeDefined: true' : 'text: {es: Informar}'}${parts.proposedBy ? ', proposedBy: SV' : ''}}]\n${entry}`;
  };
  for (const [name, parts, state] of [
    ['nothing outstanding', {}, 'settled'],
    ['a proposal', { proposedBy: true }, 'proposed'],
    ['a proposal without a date', { proposedBy: true, kind: 'pending' }, 'pending'],
    ['no calendar', { empty: true }, 'pending'],
    ['a calendar that was dropped', { dropped: true }, 'pending'],
    ['a proposal whose date has passed', { proposedBy: true, kind: 'scheduled' }, 'overdue'],
    ['activities to be defined, and overdue', { toBeDefined: true, kind: 'scheduled' }, 'undefined'],
  ] as const)
    test(`${name}: ${state}`, async () => {
      const { plans } = await statusOf(dataFolder({ 'plans/red.yaml': line(parts) }));
      expect(Object.entries(plans[0]?.rows ?? {}).filter(([, n]) => n > 0)).toEqual([[state, 1]]);
    });

  test('a plan that is superseded is in no status', async () => {
    expect((await statusOf(dataFolder(join(fixtures, 'rules/proposal-open/near-miss')))).plans).toEqual([]);
  });
});

describe('where the only plan has ended', () => {
  const folder = () => {
    const plan = readFileSync(join(fixtures, 'base/plans/red.yaml'), 'utf8');
    return dataFolder({ 'plans/red.yaml': plan.replace('status: adopted', 'status: ended') });
  };

  test('what is said to be typed for its documents makes them', async () => {
    const data = folder();
    for (const [lang, quoted] of [
      ['es', /«crm-plan (generar [^»]*)» \(los documentos\)/],
      ['en', /“crm-plan (render [^”]*)” \(the documents\)/],
    ] as const) {
      const { out } = await crmPlan(['--data', data, '--lang', lang]);
      const [, typed = ''] = quoted.exec(out.replace(/\s+/g, ' ')) ?? [];
      const made = await crmPlan([...typed.split(' '), '--data', data, '--out', emptyFolder()]);
      expect([made.code, made.err]).toEqual([0, '']);
    }
  });

  test('the status says that none is proposed or adopted, and not that none can be read', async () => {
    const data = folder();
    const told = async (lang: string) => (await crmPlan(['status', '--data', data, '--lang', lang])).out.split('\n');
    expect(await told('es')).toContain('No hay ningún plan propuesto ni adoptado.');
    expect(await told('en')).toContain('There is no proposed or adopted plan.');
    const unread = dataFolder({ 'plans/red.yaml': 'id: red\n' });
    expect((await crmPlan(['status', '--data', unread, '--lang', 'en'])).out).toContain(
      'There is no proposed or adopted plan that can be read.',
    );
  });
});

describe('text, JSON and page agree', () => {
  /** The figures over the page's picture, and what the bars of the picture add up to, by state. */
  function figuresOf(page: string): { figures: number[]; bars: Record<string, number> } {
    const figures: number[] = [];
    const bars: Record<string, number> = {};
    const walk = (node: Tree.ParentNode, state: string): void => {
      for (const child of node.childNodes) {
        if (!('tagName' in child)) continue;
        const [text] = child.childNodes;
        const named = child.attrs.find(({ name }) => name === 'class')?.value.replace(/^state-/, '') ?? '';
        const n = Number(text && 'value' in text ? text.value : Number.NaN);
        if (child.tagName === 'b' && state !== '') figures.push(n);
        if (child.tagName === 'text') bars[named] = (bars[named] ?? 0) + n;
        walk(child, child.tagName === 'li' ? named : state);
      }
    };
    walk(parseHtml(page), '');
    return { figures, bars };
  }

  test('whatever the day', async () => {
    const out = emptyFolder();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('2006-01-01', '2008-04-30', '2008-05-10', '2030-01-01'), async (today) => {
        const { plans } = await statusOf(planData, today);
        const rows = Object.values(plans[0]?.rows ?? {});
        for (const { rows: ofTopic } of plans[0]?.topics ?? [])
          expect(Object.keys(ofTopic)).toEqual(Object.keys(plans[0]?.rows ?? {}));
        const { out: text } = await crmPlan(['status', '--data', planData, '--today', today]);
        expect([...(/■[\s\S]*?(?=\n\n)/.exec(text)?.[0] ?? '').matchAll(/\d+/g)].map(([n]) => Number(n))).toEqual(rows);
        await crmPlan([
          'render',
          'status',
          '--data',
          planData,
          '--today',
          today,
          '--lang',
          'es',
          '--format',
          'html',
          '--out',
          out,
        ]);
        const { figures, bars } = figuresOf(readFileSync(join(out, 'status.es.html'), 'utf8'));
        expect(figures).toEqual(rows);
        expect(bars).toEqual(Object.fromEntries(Object.entries(plans[0]?.rows ?? {}).filter(([, n]) => n > 0)));
      }),
      { numRuns: 4 },
    );
  });
});
