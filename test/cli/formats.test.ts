import { expect, test } from 'vitest';
import type { Answer } from '../../src/cli/formats/answer.ts';
import { csv } from '../../src/cli/formats/csv.ts';
import { json } from '../../src/cli/formats/json.ts';
import { terminalOf } from '../../src/cli/terminal.ts';

const terminal = await terminalOf({ write: () => {} }, {}, false);
const answer = (parts: Partial<Answer>): Answer => ({
  json: {},
  rows: [],
  columns: [],
  sections: [],
  text: () => '',
  ...parts,
});

test('every text of a table for spreadsheets stands in quotes, and no number does', () => {
  const rows = [{ a: 'uno; dos', b: 3, c: null, d: '=1' }];
  expect([...csv(answer({ rows, columns: ['a', 'b', 'c', 'd'] }), terminal)].join('')).toBe(
    `"a","b","c","d"\n"uno; dos",3,,"'=1"\n`,
  );
});

test('no control character stands in JSON as itself, and each is read back as it was', () => {
  const every = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');
  const text = [...json(answer({ json: { every, [every]: 1 } }), terminal)].join('');
  expect(text.replaceAll('\n', '')).toMatch(/^[^\p{Cc}]*$/u);
  expect(JSON.parse(text)).toEqual({ every, [every]: 1 });
});
