import { describe, expect, test } from 'vitest';
import { parse } from '../../src/data/parse.ts';
import { afterTyping, planPath as path, planWith, toldOf } from '../support/told.ts';

const topic = '      es: Intercambio de información\n';

describe('what the message says to type corrects the mistake', () => {
  const named: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'a language without its colon': [topic, '      es Intercambio de información\n'],
    'the last language without its colon': [
      '      en: Exchange of information\n',
      '      en Exchange of information\n',
    ],
    '`text` without its colon': [`    text:\n${topic}`, `    text\n${topic}`],
    'a folded text without its colon': [
      '              es: >-\n                Capacitar',
      '              es >-\n                Capacitar',
    ],
    'a value without its colon': ['            kind: pending\n', '            kind pending\n'],
    'an id without its colon': ['      - id: capacitacion\n', '      - id capacitacion\n'],
    'a list without its colon': ['    rows:\n      - id: capacitacion\n', '    rows\n      - id: capacitacion\n'],
    'a text that begins with a hyphen': [topic, '      es: - Intercambio de información\n'],
    'a straight quote closed by a curly one': [topic, '      es: "Intercambio de información”\n'],
    'the same with the other quotes': [topic, "      es: 'Intercambio de información’\n"],
    'the same two lines below': [topic, '      es: "Intercambio\n        de toda\n        información”\n'],
    'a sentence broken by Enter inside quotes': [topic, '      es: "Intercambio de\ninformación"\n'],
    'the same where the editor indents by itself': [topic, '      es: "Intercambio de\n      información"\n'],
    'the same at two places': [topic, '      es: "Intercambio\nde\ninformación"\n'],
    'the same with an empty line': [topic, '      es: "Intercambio de\n\ninformación"\n'],
    'the same with what looks like a key': [topic, '      es: "Intercambio de\nmás: información"\n'],
  };
  for (const [name, change] of Object.entries(named))
    test(name, async () => {
      const text = planWith(change);
      const told = await toldOf(text);
      expect(told.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
      const after = afterTyping(text, told);
      expect(await toldOf(after)).toEqual([]);
      expect(JSON.stringify(parse(path, after).data)).toContain(change[0] === topic ? 'información' : 'red-2008');
    });
});
