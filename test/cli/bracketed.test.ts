import { expect, test } from 'vitest';
import { bracketed } from '../../src/cli/bracketed.ts';

test('an old and a new wording stand apart as they are, only with brackets', () => {
  for (const [before, after, removed, added] of [
    ['Realizar un taller', 'Realizar dos talleres en Tela', 'Realizar [un taller]', 'Realizar [dos talleres en Tela]'],
    ['Red, «Sur»', 'Red del «Sur»', 'Red[,] «Sur»', 'Red [del] «Sur»'],
    ['CRM', 'la CRM', 'CRM', '[la] CRM'],
  ] as const)
    expect(bracketed(before, after)).toEqual({ removed, added });
});
