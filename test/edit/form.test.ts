import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { parse } from '../../src/data/parse.ts';
import { diff } from '../../src/diff/diff.ts';
import { commentsIn, inForm } from '../../src/edit/form.ts';
import { handWritten } from '../support/hand-written.ts';
import { inMemory, numRuns } from '../support/memory.ts';
import { plan } from '../support/random-plans.ts';

const settings = {
  formatVersion: 1,
  languages: ['es', 'en'],
  sourceLanguage: 'es',
  timeZone: 'UTC',
  visibility: 'private',
};

const path = 'plans/red.yaml';

describe('the form that data files have', () => {
  test('of a random folder, however it was typed, changes no data and loses no comment; put in form again, nothing changes', async () => {
    await fc.assert(
      fc.asyncProperty(handWritten(plan), handWritten(fc.constant(settings)), async (red, own) => {
        const before = { 'crm-plan.yaml': own.text, [path]: red.text };
        const put = (text: string) => text.replace(/^\ufeff/, '');
        const after = {
          'crm-plan.yaml': inForm('settings', put(own.text)) ?? '',
          [path]: inForm('plans', put(red.text)) ?? '',
        };
        const [was, is] = [await load(inMemory(before)), await load(inMemory(after))];
        expect(was.problems).toEqual([]);
        expect(is.problems).toEqual([]);
        expect(diff(was, is)).toEqual([]);
        expect(isDeepStrictEqual(parse(path, after[path] ?? '').data, parse(path, put(red.text)).data)).toBe(true);
        expect(commentsIn(after[path] ?? '')).toEqual(commentsIn(put(red.text)));
        expect(inForm('plans', after[path] ?? '')).toBe(after[path]);
        expect(inForm('settings', after['crm-plan.yaml'])).toBe(after['crm-plan.yaml']);
        expect(Object.values(after).join('')).not.toMatch(/\r|\ufeff/);
      }),
      { numRuns, endOnFailure: true },
    );
  }, 1_800_000);
});
