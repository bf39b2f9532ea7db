import fc from 'fast-check';
import { parse as parseHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { statusAnswer } from '../src/cli/commands/status/answer.ts';
import { frame } from '../src/cli/frame.ts';
import { terminalOf } from '../src/cli/terminal.ts';
import { load } from '../src/data/load.ts';
import { parse } from '../src/data/parse.ts';
import { messagesIn } from '../src/messages/index.ts';
import { isDay } from '../src/model/days.ts';
import { nothingEarlier } from '../src/model/earlier.ts';
import { excerpt } from '../src/model/excerpt.ts';
import { roman } from '../src/model/sessions.ts';
import { byCodePoint, fold } from '../src/model/text.ts';
import { documentFormats } from '../src/render/formats.ts';
import { check } from '../src/rules/check.ts';
import { planView } from '../src/views/plan.ts';
import { statusView } from '../src/views/status.ts';
import { inMemory, numRuns } from './support/memory.ts';
import { messagesOf } from './support/messages.ts';
import { plan } from './support/random-plans.ts';

const settings = JSON.stringify({
  formatVersion: 1,
  languages: ['es', 'en'],
  sourceLanguage: 'es',
  timeZone: 'UTC',
  visibility: 'public',
});

/** Pieces of YAML as people and attackers combine them. */
const yamlText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'es',
        ':',
        ' ',
        '  ',
        '\n',
        '- ',
        '? ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        '#',
        ',',
        '|',
        '>-',
        '&a',
        '*a',
        '!t',
        '%',
        '---\n',
        '...',
        '\t',
        '<<',
        '\u00a0',
        '“',
        '–',
        'ñ',
        '08',
        'no',
        '\r\n',
        '@',
        '`',
        '\\',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('reading', () => {
  test('no text makes the parser throw, and data are only given where nothing was wrong', () => {
    fc.assert(
      fc.property(yamlText, (source) => {
        const { data, problems, file } = parse('plans/red.yaml', source);
        if (problems.length === 0) expect(data).not.toBeUndefined();
        for (const { at } of problems) if ('from' in at) expect(file.range(at.from, at.to).line).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  });

  test('whatever stands in a folder, every finding has its place and both its sentences', async () => {
    await fc.assert(
      fc.asyncProperty(yamlText, yamlText, async (one, other) => {
        const snapshot = await load(
          inMemory({
            'crm-plan.yaml': settings,
            'plans/red.yaml': one,
            'sessions.yaml': other,
            'glossary.yaml': `terms: ${one}`,
          }),
        );
        for (const finding of check(snapshot, '2008-05-01')) {
          expect(finding.line).toBeGreaterThan(0);
          expect(finding.column).toBeGreaterThan(0);
          for (const sentence of messagesOf(finding)) expect(sentence).not.toMatch(/undefined|\[object|^\s*$/);
        }
      }),
      { numRuns },
    );
  });
});

/** The elements and attributes that the template itself writes: a text that got out would bring others. */
const ourNames = new Set(
  'html head meta title style body main header div p h1 h2 span table caption thead tbody tr th td ul li a section dl dt dd footer charset http-equiv content name lang id class role scope rowspan data-label data-topic data-mark data-title href aria-label aria-labelledby'.split(
    ' ',
  ),
);

const namesIn = (node: Tree.ParentNode): string[] =>
  node.childNodes.flatMap((one) =>
    'tagName' in one ? [one.tagName, ...one.attrs.map(({ name }) => name), ...namesIn(one)] : [],
  );

describe('rendering', () => {
  test('a valid plan always renders, and no text gets out of its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        plan,
        fc.constantFrom(['es'], ['en'], ['es', 'en']),
        fc.boolean(),
        async (data, languages, clean) => {
          const snapshot = await load(inMemory({ 'crm-plan.yaml': settings, 'plans/red.yaml': JSON.stringify(data) }));
          expect(snapshot.problems).toEqual([]);
          const [loaded] = snapshot.plans;
          if (!loaded) throw new Error('no plan');
          const findings = check(snapshot, '2008-05-01');
          const view = planView(snapshot, loaded, {
            languages: [...languages],
            today: '2008-05-01',
            findings,
            clean,
            numbered: clean,
            since: null,
          });
          const page = parseHtml(await (await documentFormats.html.load())('plan', view));
          expect(namesIn(page).filter((name) => !ourNames.has(name))).toEqual([]);
          const markdown = await (await documentFormats.markdown.load())('plan', view);
          expect(markdown).not.toMatch(/<(?!br>)/);
          expect(markdown).not.toMatch(/(^|[^\\])\[x\]\(|@todos/);
          const rows = data.topics.flatMap(({ rows }) => rows.filter((row) => !('dropped' in row)));
          const table = markdown
            .split('\n')
            .filter((one) => one.startsWith('|'))
            .slice(2);
          expect(table).toHaveLength(rows.length);
          for (const row of table) expect(row.replace(/\\./g, '').match(/\|/g)).toHaveLength(5);
        },
      ),
      { numRuns },
    );
  }, 1_800_000);
});

describe('status', () => {
  test('never throws on a valid plan, and its sums agree over text, JSON and HTML', async () => {
    const terminal = await terminalOf({ write: () => {} }, {}, false);
    const words = await messagesIn('es');
    await fc.assert(
      fc.asyncProperty(plan, fc.constantFrom('2007-01-01', '2008-05-01', '2031-01-01'), async (data, today) => {
        const snapshot = await load(inMemory({ 'crm-plan.yaml': settings, 'plans/red.yaml': JSON.stringify(data) }));
        const findings = check(snapshot, today);
        const answer = statusAnswer({
          snapshot,
          today,
          findings,
          accepted: [],
          earlier: nothingEarlier,
          lang: 'es',
          words,
        });
        const { plans } = answer.json as {
          plans: { rows: Record<string, number>; topics: { rows: Record<string, number> }[] }[];
        };
        const { rows = {}, topics = [] } = plans[0] ?? {};
        const [loaded] = snapshot.plans;
        if (!loaded) throw new Error('no plan');
        const view = statusView(snapshot, loaded.data, loaded.file, {
          languages: ['es', 'en'],
          today,
          findings,
          accepted: [],
          earlier: nothingEarlier,
        });
        const page = await (await documentFormats.html.load())('status', view);
        await (await documentFormats.markdown.load())('status', view);
        const text = answer.text(terminal);
        const said = text
          .split('\n\n')
          .map((block) => block.slice(block.search(/^■/m)))
          .find((one) => one.startsWith('■'))
          ?.match(/\d+/g)
          ?.map(Number);
        const figures = [...page.matchAll(/<li class="state-\w+"><b>(\d+)<\/b>/g)].map(([, n]) => Number(n));
        const states = ['settled', 'proposed', 'pending', 'overdue', 'undefined'];
        const sums = states.map((state) => topics.reduce((sum, topic) => sum + (topic.rows[state] ?? 0), 0));
        expect([said, figures, sums]).toEqual([Object.values(rows), Object.values(rows), Object.values(rows)]);
        expect(sums.reduce((a, b) => a + b)).toBe(
          data.topics.flatMap((topic) => topic.rows.filter((row) => !('dropped' in row))).length,
        );
      }),
      { numRuns },
    );
  }, 1_800_000);
});

describe('small functions', () => {
  test('a frame is never wider than the terminal, and its mark stands under the text', async () => {
    const terminal = await terminalOf({ write: () => {} }, {}, false);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ñ', '\t', ' ', 'é', '漢', '\u001b'), maxLength: 300 }),
        fc.nat(300),
        fc.nat(100),
        (line, from, length) => {
          const column = Math.min(from, line.length) + 1;
          const drawn = frame(line, { line: 1, column, endLine: 1, endColumn: column + length }, terminal) ?? '';
          for (const row of drawn.split('\n'))
            expect([...row].length + (row.match(/漢/g)?.length ?? 0)).toBeLessThanOrEqual(80);
          expect(drawn.split('\n').at(-1)).toMatch(/^\s+\| +\^~*$|^\s+\| \^~*$/);
        },
      ),
      { numRuns },
    );
  });

  test('days: as the calendar has them', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true }),
        (date) => {
          expect(isDay(date.toISOString().slice(0, 10))).toBe(true);
        },
      ),
      { numRuns },
    );
    for (const wrong of [
      '2007-02-29',
      '1900-02-29',
      '2008-13-01',
      '2008-00-10',
      '2008-04-31',
      '2008-4-1',
      '2008-04-01T00:00',
      '',
    ])
      expect(isDay(wrong)).toBe(false);
  });

  test('folding makes what differs in form alone equal; excerpts are short', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aáeéiíoóuúüñ ,.;:«»¿?-ABCÑÉ'), maxLength: 200 }), (words) => {
        expect(fold(words.toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''))).toBe(fold(words));
        expect(excerpt(words, 40).length).toBeLessThanOrEqual(41);
      }),
      { numRuns, examples: [['Trata de personas.'], ['VÍCTIMAS']] },
    );
    expect(fold('¡TRATA, de Personas!')).toBe(fold('trata de personas'));
    expect([1, 4, 9, 13, 14, 40, 2008].map(roman)).toEqual(['I', 'IV', 'IX', 'XIII', 'XIV', 'XL', 'MMVIII']);
  });
});

test('texts stand in the order of their code points, also those beyond the first 65,536', () => {
  const character = fc.constantFrom('', 'a', 'ñ', '\ud7ff', '\ue000', '\uffff', '😀', '𝟘');
  const text = fc.array(character, { maxLength: 6 }).map((characters) => characters.join(''));
  const points = (of: string) => Array.from(of, (one) => one.codePointAt(0) ?? 0);
  const inOrder = (a: readonly number[], b: readonly number[]): number => {
    const i = a.findIndex((one, at) => one !== b[at]);
    return i < 0 ? a.length - b.length : (a[i] ?? 0) - (b[i] ?? -1);
  };
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(inOrder(points(a), points(b))));
    }),
    { numRuns },
  );
});
