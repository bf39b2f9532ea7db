import { describe, expect, test } from 'vitest';
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
