import { expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.ts';
import { weigh } from '../../src/diff/weigh.ts';
import { invented } from '../support/snapshots.ts';

/** The weight of a new wording of an activity. */
async function weightOf(before: string, after: string): Promise<string> {
  const saying = (text: string) => invented([['es: Hacer una campaña cada año', `es: "${text}"`]]);
  const [change] = weigh(diff(await saying(before), await saying(after)));
  return change?.weight ?? 'none';
}

test.each([
  ['Destinar 1,5 millones', 'Destinar 15 millones'],
  ['Destinar 1.5 millones', 'Destinar 15 millones'],
  ['Un curso de ≥ 500 alumnos', 'Un curso de ≤ 500 alumnos'],
  ['Un curso de ≠ 500 alumnos', 'Un curso de = 500 alumnos'],
  ['Destinar +10 al año', 'Destinar −10 al año'],
  ['Destinar 10 $', 'Destinar 10 €'],
  ['Destinar el 10 %', 'Destinar el 10'],
  ['La mitad (1/2) de las zonas', 'La mitad (12) de las zonas'],
  ['Del 6-9 de mayo', 'Del 69 de mayo'],
])('a figure that says something else is a change of substance: “%s” → “%s”', async (before, after) => {
  expect(await weightOf(before, after)).toBe('substance');
});

test.each([
  ['Del 6 - 9 de mayo', 'Del 6–9 de mayo'],
  ['Destinar 1 000 al año', 'Destinar 1000 al año'],
  ['Destinar 10% al año', 'Destinar 10 % al año.'],
  ['En 2008, 2009 y después', 'En 2008 2009, y después'],
  ['Protección', 'PROTECCION'],
])('case, accents, punctuation and spaces are form: “%s” → “%s”', async (before, after) => {
  expect(await weightOf(before, after)).toBe('editorial');
});
