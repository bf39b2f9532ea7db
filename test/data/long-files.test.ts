import { describe, expect, test } from 'vitest';
import { abridged } from '../../src/data/abridged.ts';
import { parse } from '../../src/data/parse.ts';

const path = 'plans/red.yaml';

/** An objective of a plan, as people write it. */
const objective = (id: string) => `      - id: ${id}
        # Nota de ${id}
        text:
          es: >-
            Difundir los resultados entre los consulados,
            y entre quienes lo pidan
          en: "Share the results: with the consulates"
        activities:
          - id: ${id}-a
            for: [crm, grcm]
            calendar: {type: every-session}
          - id: ${id}-b
            text: {es: Otra, en: Another}
`;

const head = `id: red
topics:
  - id: prevencion
    title:
      es: Prevención
      en: Prevention
    objectives:
`;

/** A plan with something in it, between a number of objectives. */
const planWith = (written: string, before: number, after: number): string =>
  [
    head,
    ...Array.from({ length: before }, (_, i) => objective(`antes-${i}`)),
    written,
    ...Array.from({ length: after }, (_, i) => objective(`luego-${i}`)),
  ].join('');

/** The first mistake of a text, with its places counted from where something stands that is written in it. */
function mistakeIn(text: string, written: string) {
  const { problems, failedAt } = parse(path, text);
  const start = text.indexOf(written);
  const [{ rule = '', at = {}, args = {}, changes = [] } = {}] = problems;
  const { from = Number.NaN, to = Number.NaN } = at as { from?: number; to?: number };
  return {
    rule,
    args,
    at: [from - start, to - start],
    changes: changes.map((change) => ({ ...change, from: change.from - start, to: change.to - start })),
    failedAt: failedAt === undefined ? undefined : failedAt - start,
    told: problems.length,
  };
}

/** What people write, each in an objective of its own. */
const mistakes: Readonly<Record<string, string>> = {
  'a colon in a text': `      - id: x\n        text:\n          es: Campaña: segunda parte\n`,
  'a quote that is not closed': `      - id: x\n        text:\n          es: "Campaña\n          en: Campaign\n`,
  'a bracket that is not closed': `      - id: x\n        for: [crm, grcm\n        text:\n          es: a\n`,
  'a line too far in': `      - id: x\n        text:\n          es: Campaña\n            en: Campaign\n`,
  'a line too far out': `      - id: x\n        text:\n          es: Campaña\n       en: Campaign\n`,
  'a key that ends what is open': `      - id: x\ntext\n`,
  'a tab': `      - id: x\n\ttext:\n          es: Campaña\n`,
  'a text behind the mark of a folded one': `      - id: x\n        text:\n          es: >- Campaña\n            larga\n`,
  'a folded text that is not indented': `      - id: x\n        text:\n          es: >-\n        Campaña larga\n`,
  'a sign that begins no text': `      - id: x\n        text:\n          es: @todos\n`,
  'an anchor': `      - id: x\n        text: &uno\n          es: Campaña\n`,
  'a typographic quote': `      - id: x\n        text:\n          es: “Campaña” nueva\n`,
  'a hash that swallows the rest': `      - id: x\n        text:\n          es: Campaña #segunda\n`,
};

describe('what is told of a mistake in a long file is what is told of it in a short one', () => {
  test.each(Object.entries(mistakes))('%s', (_name, written) => {
    const short = mistakeIn(planWith(written, 3, 3), written);
    expect(short.told).toBe(1);
    for (const [before, after] of [
      [3, 400],
      [200, 200],
      [400, 3],
    ] as const) {
      const text = planWith(written, before, after);
      expect(text.length).toBeGreaterThan(150_000);
      expect(mistakeIn(text, written)).toEqual(short);
    }
  });

  test('also the second of two, once the first is mended, and one that stands far from what is only unusual', () => {
    const written = mistakes['a colon in a text'] ?? '';
    // A text that goes on below is read by the parser alone, and nothing is wrong with it.
    const unusual = `      - id: z\n        text:\n          es: Campaña\n            larga\n`;
    const far = `${unusual}${Array.from({ length: 200 }, (_, i) => objective(`entre-${i}`)).join('')}${written}`;
    expect(mistakeIn(planWith(far, 200, 3), written)).toEqual(mistakeIn(planWith(written, 3, 3), written));
  });
});

describe('a text without what was read', () => {
  test('has the same length, and what stands around the mistake where it stood', () => {
    const written = mistakes['a colon in a text'] ?? '';
    const text = planWith(written, 400, 3);
    const { text: shorter, lists } = abridged(path, text);
    expect(shorter.length).toBe(text.length);
    expect(shorter.slice(shorter.indexOf(written))).toBe(text.slice(text.indexOf(written)));
    expect(shorter.startsWith(`${head}${objective('antes-0')}      ####`)).toBe(true);
    expect(shorter).toContain(`#\n${objective('antes-399')}${written}`);
    expect(shorter).not.toContain('antes-200');
    expect(lists).toBeGreaterThan(400 * 6);
  });

  test('holds less of a list in brackets, and of what ended before', () => {
    const entries = (count: number) => '  - id: x\n    es: z\n'.repeat(count);
    const long = `a: [${'uno, '.repeat(1_000)}]\nb:\n${entries(500)}c: d\ne: : x\n`;
    const shown = (text: string) => abridged(path, text).text.replaceAll(/ {9,}|#{9,}/g, '…');
    expect(shown(long)).toBe('a: […]\n…\nc: d\ne: : x\n');
    expect(shown(long.slice(long.indexOf('b:')))).toBe(`b:\n${entries(1)}  …\n${entries(1)}c: d\ne: : x\n`);
  });

  test('is the same where nothing was read', () => {
    for (const text of ['', 'a: b', '- \tx\n', '"\n', 'a: [b\n']) expect(abridged(path, text).text).toBe(text);
  });
});
