import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numRuns } from '../support/memory.ts';
import { afterTyping, planWith, type Told, toldOf } from '../support/told.ts';

const topic = '      es: Intercambio de información\n';

const places = (told: readonly Told[]) => told.map(({ line, advice }) => `${line} ${advice.kind}`);

describe('several mistakes of one file are told in one run', () => {
  test('each at its place, with what to type', async () => {
    const text = planWith(
      ['      es: Intercambio de información\n', '      es Intercambio de información\n'],
      ['            kind: pending\n', '            kind; pending\n'],
      ['for: [taller-lineamientos-atencion]', 'for: [taller-lineamientos-atencion'],
    );
    const told = await toldOf(text);
    expect(places(told)).toHaveLength(3);
    expect(await toldOf(afterTyping(text, told))).toEqual([]);
  });

  test('also where the first is a sign that YAML would read as its own, or what Word pastes', async () => {
    const text = planWith(
      [topic, '      es: *Intercambio* de información\n'],
      ['      en: Exchange of information\n', '      en: “Exchange of information”\n'],
      ['            kind: pending\n', '            kind; pending\n'],
    );
    expect((await toldOf(text)).map(({ rule, advice }) => `${rule} ${advice.kind}`)).toEqual([
      'yaml-profile alias',
      'yaml-syntax curly-quote',
      'yaml-syntax semicolon',
    ]);
  });

  test('a quote that is never closed is told, not what looks like a sign of YAML behind it', async () => {
    const text = planWith(
      [topic, '      es: "Intercambio de información\n'],
      ['      en: Exchange of information\n', '      en: "Note: *exchange* of information"\n'],
    );
    expect(places(await toldOf(text)).map((one) => one.split(' ')[1])).toEqual(['open-quote']);
  });

  test('the mark of a merge does not hide the next one', async () => {
    const conflict = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> honduras\n`;
    const text = planWith(
      [topic, conflict(topic, '      es: Intercambio de datos\n')],
      ['            kind: pending\n', conflict('            kind: pending\n', '            kind: note\n')],
    );
    expect(places(await toldOf(text)).map((one) => one.split(' ')[1])).toEqual(['conflict', 'conflict']);
  });

  test('a line that stands too far in is told as such beside the others', async () => {
    const text = planWith([topic, ` ${topic}`], ['            kind: pending\n', '            kind; pending\n']);
    const told = await toldOf(text);
    expect(told.map(({ advice }) => advice.kind)).toEqual(['shift', 'semicolon']);
    expect(await toldOf(afterTyping(text, told))).toEqual([]);
  });

  test('at most ten', async () => {
    const text = planWith().replace(/^( +)es: (?!>)/gm, '$1es; ');
    expect(text.match(/es; /g)?.length).toBeGreaterThan(10);
    expect(await toldOf(text)).toHaveLength(10);
  });

  test('what the schema would say of the rest waits until it can be read', async () => {
    const text = planWith([topic, '      es Intercambio de información\n'], ['kind: pending', 'kind: pendiente']);
    expect((await toldOf(text)).map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });
});

describe('no mistake is told that another one caused', () => {
  /** What a slip makes of a line, wherever it happens. */
  const slips: readonly ((line: string) => string)[] = [
    (line) => ` ${line}`,
    (line) => `    ${line}`,
    (line) => line.replace(/^ {2}/, ''),
    (line) => line.replace(/^ /, ''),
    (line) => line.replace(/- /, ''),
    (line) => line.replace(/- /, '-'),
    (line) => line.replace(/:( |$)/, '$1'),
    (line) => line.replace(/: (?=\S)/, ': "'),
    (line) => line.replace(/: (?=\S)/, ': ['),
    (line) => line.replace(/: (?=\S)/, ': *'),
    (line) => line.replace(/(?<=: \S+) (.*)/, ': $1'),
    (line) => line.replace(/(?<=\S) (?=\S)/, '\n'),
    (line) => line.replace(/: (\S+) (.*)/, ': "$1\n$2"'),
    (line) => `${line}\npendiente de revisar`,
    () => '',
  ];
  const lines = planWith().split('\n');

  test('one slip in any line of the plan', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length - 1), fc.constantFrom(...slips), async (at, slip) => {
        const told = await toldOf(lines.map((line, i) => (i === at ? slip(line) : line)).join('\n'));
        expect(told.filter(({ rule }) => rule === 'yaml-syntax' || rule === 'yaml-profile').length).toBeLessThan(2);
      }),
      { numRuns: Math.ceil(numRuns / 20) },
    );
  }, 600_000);
});

describe('of mistakes planted at random', () => {
  /** An activity of the plan with a mistake in its Spanish text or its key, which typing what is advised corrects. */
  const mistakes: Readonly<Record<string, (line: string) => readonly string[]>> = {
    'missing-colon': (line) => [line.replace('es: ', 'es ')],
    semicolon: (line) => [line.replace('es: ', 'es; ')],
    'no-space-after-colon': (line) => [line.replace('es: ', 'es:')],
    colon: (line) => [line.replace(' de ', ': ')],
    'needs-quotes': (line) => [line.replace('es: ', 'es: - ')],
    'open-quote': (line) => [line.replace('es: ', 'es: "')],
    'curly-end': (line) => [`${line.replace('es: ', 'es: "')}”`],
    'curly-quote': (line) => [`${line.replace('es: ', 'es: “')}”`],
    'inner-quote': (line) => [line.replace('es: Informe', 'es: "Informe"')],
    'quote-break': (line) => [
      line.replace('es: ', 'es: "').replace(/ de .*/, ''),
      `${line.replace(/.*(?= de )/, '')}"`,
    ],
    'needs-quotes [': (line) => [line.replace('es: ', 'es: [')],
    hash: (line) => [`${line} #1`],
    'hard-space': (line) => [line.replace('es: ', 'es:\u00a0')],
  };
  const kinds = Object.keys(mistakes);

  /** A plan of some activities, those planted with their mistakes; and the line at which each text begins. */
  function planted(count: number, at: ReadonlyMap<number, string>) {
    const lines = [
      'id: red-2008',
      'title:',
      '  es: Plan',
      'body: network',
      'status: proposed',
      'session: crm-1',
      'topics:',
    ];
    lines.push('  - id: tema', '    text:', '      es: Tema', '    rows:');
    const begins: number[] = [];
    for (let i = 0; i < count; i += 1) {
      if (i % 3 === 0) lines.push(`      - id: fila-${i}`, '        activities:');
      lines.push(`          - id: actividad-${i}`, '            text:');
      begins.push(lines.length + 1);
      const line = `              es: Informe ${i} de los países`;
      lines.push(...(mistakes[at.get(i) ?? '']?.(line) ?? [line]), `              en: Report ${i} by the countries`);
    }
    return { text: `${lines.join('\n')}\n`, begins };
  }

  test('each that is told is one of them, and typing all that is said leaves none of those', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 18 }),
        fc.uniqueArray(fc.tuple(fc.nat(17), fc.constantFrom(...kinds)), {
          selector: ([i]) => i,
          minLength: 1,
          maxLength: 10,
        }),
        async (more, chosen) => {
          const at = new Map(chosen);
          const { text, begins } = planted(18 + more, at);
          const told = await toldOf(text);
          const lines = new Map([...at].map(([i, kind]) => [begins[i] ?? 0, kind.split(' ')[0]]));
          const where = told.map(({ line, advice }) => lines.get(advice.kind === 'quote-break' ? line - 1 : line));
          expect(where).toEqual(told.map(({ advice }) => advice.kind));
          expect(told).toHaveLength(at.size);
          expect(await toldOf(afterTyping(text, told))).toEqual([]);
        },
      ),
      { numRuns: Math.ceil(numRuns / 20) },
    );
  }, 600_000);
});
