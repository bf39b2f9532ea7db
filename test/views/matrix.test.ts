import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderSource } from '../../src/data/folder.ts';
import { load } from '../../src/data/load.ts';
import { documentWords } from '../../src/messages/documents/index.ts';
import { measured } from '../../src/model/measures.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { type MatrixView, matrixView } from '../../src/views/matrix.ts';
import { fixtures, planData } from '../support/folders.ts';
import { inMemory } from '../support/memory.ts';

/** What the UN Treaty Collection says of a country and an instrument, as `facts.txt` gives it. */
interface Fact {
  readonly country: string;
  readonly signed: string | null;
  readonly party: string | null;
  readonly isAccession: boolean;
}

/** The table of facts: a line a country, each with the Convention and the three protocols. */
const facts = readFileSync(join(fixtures, 'treaties/facts.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) =>
    [...line.matchAll(/([\d-]{10}|–); ([\d-]{10}|–)( a)?/g)].map(
      ([, signed = '', party = '', accession]): Fact => ({
        country: line.slice(0, 2),
        signed: signed === '–' ? null : signed,
        party: party === '–' ? null : party,
        isAccession: accession !== undefined,
      }),
    ),
  );

const textsOf = (view: MatrixView) =>
  (view.bodies[0]?.rows ?? []).map(({ head, cells }) => ({
    head: head?.wordings[0]?.text ?? '',
    cells: cells.map(({ entries }) =>
      entries.flatMap(({ lines }) => lines.map(({ wordings }) => wordings[0]?.text ?? '')),
    ),
  }));

describe('the treaties of the eleven countries, held against the table of facts', () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await load(folderSource(planData));
  });
  const at = (today: string, lang: 'es' | 'en' = 'es') =>
    matrixView(snapshot, 'treaties', { languages: [lang], today });

  test('the table has eleven countries and four instruments', () => {
    expect(facts.map((row) => row.length)).toEqual(Array(11).fill(4));
  });

  for (const today of ['2000-12-14', '2008-05-09', '2015-12-31', '2026-11-26'])
    for (const lang of ['es', 'en'] as const)
      test(`as of ${today} in «${lang}» each cell says what had been signed, ratified or acceded to, and nothing later`, () => {
        const words = { es: ['Firma', 'Ratificación', 'Adhesión'], en: ['Signature', 'Ratification', 'Accession'] }[
          lang
        ];
        const names = new Map(
          (snapshot.members?.data.countries ?? []).map(({ code, name }) => [code, name[lang] ?? '']),
        );
        const expected = facts
          .filter(([fact]) => names.has(fact?.country ?? ''))
          .map((row) => ({
            head: names.get(row[0]?.country ?? '') ?? '',
            cells: row.map(({ signed, party, isAccession }) =>
              [
                [words[0], signed],
                [isAccession ? words[2] : words[1], party],
              ].flatMap(([label, day]) => (day && day <= today ? [`${label}: ${documentWords[lang].days(day)}`] : [])),
            ),
          }))
          .sort((a, b) => new Intl.Collator(lang).compare(a.head, b.head));
        expect(textsOf(at(today, lang))).toEqual(expected);
      });

  const totals = (today: string) => at(today).totals?.cells.map(({ wordings }) => wordings[0]?.text);

  test('on the day of the XIII CRM all eleven are party to the Convention and the Trafficking Protocol, ten to the Smuggling Protocol', () => {
    expect(totals('2008-05-09')).toEqual(['11 de 11', '11 de 11', '10 de 11', '7 de 11']);
    const honduras = textsOf(at('2008-05-09')).find(({ head }) => head === 'Honduras');
    expect(honduras?.cells.map((lines) => lines.length)).toEqual([2, 1, 0, 1]);
  });

  test('Honduras is party to the Smuggling Protocol from the day of its accession', () => {
    expect(totals('2008-11-17')?.[2]).toBe('10 de 11');
    expect(totals('2008-11-18')?.[2]).toBe('11 de 11');
  });

  test('every record that is shown has its source as a note, and an empty cell is explained once', () => {
    const view = at('2026-11-26');
    for (const { cells } of view.bodies[0]?.rows ?? [])
      for (const { entries } of cells) for (const { notes } of entries) expect(notes).toHaveLength(1);
    expect(view.sources?.list.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
    expect(view.remarks.flat().map(({ text }) => text)).toEqual(['«—»: a esta fecha no consta nada en el registro.']);
  });
});

const base = {
  'crm-plan.yaml': 'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n',
  'members.yaml': `countries:
  - {code: HN, name: {es: Honduras, en: Honduras}, language: es}
  - {code: BZ, name: {es: Belice, en: Belize}, language: en}
  - {code: US, name: {es: Estados Unidos, en: United States}, language: en, from: 2009-01-01}
`,
  'sessions.yaml':
    'sessions:\n  - {id: taller, kind: workshop, name: {es: Taller inventado, en: Invented workshop}, start: 2008-05-06, end: 2008-05-07, status: closed}\n',
  'plans/red.yaml':
    'id: red\ntitle: {es: Plan}\nbody: x\nstatus: adopted\nsession: x\ntopics: [{id: t, text: {es: Tema}, rows: [{id: f}]}]\n',
};

const view = async (
  files: Readonly<Record<string, string>>,
  register: Parameters<typeof matrixView>[1],
  today: string,
) => {
  const snapshot = await load(inMemory({ ...base, ...files }));
  expect(snapshot.unread).toEqual([]);
  return matrixView(snapshot, register, { languages: ['es'], today });
};

describe('a register on the table', () => {
  test('without a member there is no row for it, and without a record there is a row with nothing in it', async () => {
    const law =
      'owner: HN\nrecords:\n  - {id: a, name: {es: Ley inventada}, number: Decreto 1, criminalises: [trafficking], source: x}\n';
    const found = await view({ 'registers/legislation/HN.yaml': law }, 'legislation', '2008-05-09');
    expect(textsOf(found)).toEqual([
      { head: 'Belice', cells: [[], []] },
      { head: 'Honduras', cells: [['Ley inventada', 'Número: Decreto 1'], []] },
    ]);
    expect(found.columns.map(({ wordings: [column] }) => column?.text)).toEqual([
      'País',
      'Trata de personas',
      'Tráfico ilícito de migrantes',
    ]);
    expect(found.totals?.cells.map(({ wordings }) => wordings[0]?.text)).toEqual(['1 de 2', '0 de 2']);
  });

  test('a text without the language of the document is shown in the language of its own file, and marked', async () => {
    const law = 'owner: BZ\nrecords:\n  - {id: a, name: {en: Invented Act}, criminalises: [smuggling], source: x}\n';
    const found = await view({ 'registers/legislation/BZ.yaml': law }, 'legislation', '2008-05-09');
    const [entry] = found.bodies[0]?.rows[0]?.cells[1]?.entries ?? [];
    expect(entry?.lines[0]?.wordings).toMatchObject([{ lang: 'en', text: 'Invented Act', leads: true }]);
    expect(entry?.lines[0]?.untranslated.map(({ text }) => text)).toEqual(['sin traducción']);
  });

  test('what began later, or ended before, counts nowhere', async () => {
    const record = (nationality: string, more: string) =>
      `  - {country: HN, nationality: ${nationality}, ${more}source: x}\n`;
    const file = `owner: st\nlanguage: es\nrecords:\n${record('MX', 'since: 2008-05-10, ')}${record('FR', 'until: 2008-05-08, ')}${record('JP', 'since: 2008-05-09, until: 2008-05-09, ')}`;
    const found = await view({ 'registers/entry-authorisations/st.yaml': file }, 'entry-authorisations', '2008-05-09');
    expect(
      found.bodies.flatMap(({ rows }) =>
        rows.map(({ cells }) => cells[0]?.entries.map(({ lines }) => lines[0]?.wordings[0]?.text)),
      ),
    ).toEqual([[], ['Japón']]);
  });

  test('of a planned meeting of which only the year is known nothing counts until that is over', async () => {
    const file =
      'owner: st\nlanguage: es\nrecords:\n  - {id: una, event: taller, recommendation: {es: Capacitar}, source: x}\n';
    const sessions = (status: string) =>
      `sessions:\n  - {id: taller, kind: workshop, name: {es: Taller, en: Workshop}, year: 2008, status: ${status}}\n`;
    const rowsOn = async (today: string, status: string) =>
      (await view({ 'registers/events/st.yaml': file, 'sessions.yaml': sessions(status) }, 'events', today)).bodies
        .length;
    expect([await rowsOn('2008-06-01', 'planned'), await rowsOn('2008-12-31', 'planned')]).toEqual([0, 1]);
    expect(await rowsOn('2008-06-01', 'closed')).toBe(1);
  });

  test('a meeting has a row for each of its recommendations, from its first day on', async () => {
    const file = `owner: st
language: es
records:
  - {id: una, event: taller, recommendation: {es: Capacitar}, outcome: {es: Se capacitó}, source: x}
  - {id: otra, event: taller, recommendation: {es: Informar}, source: x}
`;
    const files = { 'registers/events/st.yaml': file };
    expect((await view(files, 'events', '2008-05-05')).bodies).toEqual([]);
    const found = await view(files, 'events', '2008-05-06');
    expect(
      found.bodies.map(({ rows }) =>
        rows.map(({ head, cells }) => [
          head && [head.wordings[0]?.text, head.span],
          ...cells.map(({ entries }) => entries.flatMap(({ lines }) => lines.map(({ wordings }) => wordings[0]?.text))),
        ]),
      ),
    ).toEqual([
      [
        [['Taller inventado, 6 - 7 de mayo de 2008', 2], ['Capacitar'], ['Se capacitó']],
        [null, ['Informar'], []],
      ],
    ]);
  });

  test('what shows that something is so stands in the notes after its source', async () => {
    const file = `owner: st
language: es
records:
  - {id: una, event: taller, recommendation: {es: Capacitar}, evidence: [https://example.org/acta, https://example.org/lista], source: Acta}
`;
    const found = await view({ 'registers/events/st.yaml': file }, 'events', '2008-05-06');
    expect(found.sources?.list.map(({ n, text, parts }) => [n, text, parts.map(({ address }) => address)])).toEqual([
      [1, 'Acta', [null]],
      [2, 'https://example.org/acta', ['https://example.org/acta']],
      [3, 'https://example.org/lista', ['https://example.org/lista']],
    ]);
    const notes = found.bodies.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.flatMap((entry) => entry.notes))),
    );
    expect(notes.map(({ n }) => n)).toEqual([1, 2, 3]);
  });

  test('what shows it has no note of its own where the source names the same address', async () => {
    const file = `owner: st
language: es
records:
  - {id: una, event: taller, recommendation: {es: Capacitar}, evidence: [https://example.org/acta, https://example.org/a], source: "Acta; https://example.org/acta."}
`;
    const found = await view({ 'registers/events/st.yaml': file }, 'events', '2008-05-06');
    expect(found.sources?.list.map(({ text }) => text)).toEqual([
      'Acta; https://example.org/acta.',
      'https://example.org/a',
    ]);
  });

  test('where nothing tells which meetings there are, what is recorded of each stands under its id', async () => {
    const { 'sessions.yaml': _missing, ...files } = base;
    const file =
      'owner: st\nlanguage: es\nrecords:\n  - {id: una, event: taller-dos, recommendation: {es: Capacitar}, source: x}\n  - {id: otra, event: taller-uno, recommendation: {es: Informar}, source: x}\n';
    const snapshot = await load(inMemory({ ...files, 'registers/events/st.yaml': file }));
    const { bodies, remarks } = matrixView(snapshot, 'events', { languages: ['es'], today: '2008-05-09' });
    expect(bodies.flatMap(({ rows }) => rows.map(({ head }) => head?.wordings[0]?.text))).toEqual([
      'taller-dos',
      'taller-uno',
    ]);
    expect(remarks.flat().map(({ text }) => text)).toEqual(['«—»: a esta fecha no consta nada en el registro.']);
  });

  test('where a register holds nothing as of the day, that is said', async () => {
    const found = await view({}, 'treaties', '2008-05-09');
    expect(found.bodies).toEqual([]);
    expect(found.remarks.flat().map(({ text }) => text)).toEqual(['A esta fecha no consta nada en el registro.']);
  });

  test('a table that nobody could read is not made: countries and instruments multiply', async () => {
    const countries = Array.from({ length: 100 }, (_, i) =>
      String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
    );
    const members = `countries:\n${countries.map((code) => `  - {code: "${code}", name: {es: País inventado}, language: es}\n`).join('')}`;
    const treaties = (n: number) =>
      `owner: AA\nrecords:\n${Array.from({ length: n }, (_, i) => `  - {instrument: tratado-${i}, signed: 2001-01-01, source: x}\n`).join('')}`;
    const large = (n: number) =>
      view({ 'members.yaml': members, 'registers/treaties/AA.yaml': treaties(n) }, 'treaties', '2008-05-09');
    expect((await large(1_000)).bodies[0]?.rows).toHaveLength(100);
    await expect(large(1_001)).rejects.toMatchObject({ id: 'tooManyCells', args: { rows: 100, columns: 1_001 } });
  });
});

test('where nobody knows who the members are, countries are shown and not counted', async () => {
  const own = (path: string) => readFileSync(join(planData, path), 'utf8');
  const snapshot = await load(
    inMemory({
      'crm-plan.yaml': own('crm-plan.yaml'),
      'instruments.yaml': own('instruments.yaml'),
      'registers/treaties/HN.yaml': own('registers/treaties/HN.yaml'),
    }),
  );
  const view = matrixView(snapshot, 'treaties', { languages: ['es'], today: '2026-11-24' });
  expect(textsOf(view).map(({ head }) => head)).toEqual(['HN']);
  expect(view.totals).toBe(null);
  expect(measured(snapshot, { register: 'treaties' }, '2026-11-24')).toBe(null);
});
