import { expect, test } from 'vitest';
import { onTop } from '../../src/edit/on-top.ts';

const lines = (...all: readonly string[]): string => all.map((one) => `${one}\n`).join('');
const [before, own, other, both] = [
  lines('a', 'b', 'c', 'd', 'e'),
  lines('A', 'b', 'c', 'd', 'e'),
  lines('a', 'b', 'c', 'd', 'E'),
  lines('A', 'b', 'c', 'd', 'E'),
];
const windows = (text: string): string => text.replaceAll('\n', '\r\n');

test.each([
  ['everywhere', windows(before), windows(own), windows(other), windows(both)],
  ['where one person works', before, windows(own), other, windows(both)],
  ['where the other one works', before, own, windows(other), both],
  ['nowhere', before, own, other, both],
])('what two people changed is joined with the line ends of Windows %s', (_where, then, mine, theirs, joined) => {
  expect(onTop(then, mine, theirs, true)).toMatchObject({ text: joined, isTorn: false });
});

test('of what only others changed theirs is taken, with a byte order mark of theirs', () => {
  expect(onTop(before, before, `\ufeff${other}`, true)).toMatchObject({ text: `\ufeff${other}`, isTorn: false });
});

test('two who changed one line are not joined', () => {
  expect(onTop(before, own, lines('x', 'b', 'c', 'd', 'e'), true).isTorn).toBe(true);
});
