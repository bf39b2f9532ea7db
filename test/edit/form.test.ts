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

  test('keys stand in the order of the schema with their comments, long texts are folded, quotes stay where they are needed', () => {
    const typed = `# El plan
%topics:
  - rows:
      # la fila
      - {id: fila, activities: [{id: "informar", text: {en: 'Report', es: "Informar: por escrito"}, toBeDefined: true}]} # dicha
    text:
      # en español
      es: Un tema cuya redacción es tan larga que no cabe en una línea, y que por eso se parte en dos líneas del mismo ancho
    id: 'tema'   # el tema


status: "proposed"
id: "red"
title:
    en: "no"
    es: 'No. 1'
# al final
`;
    expect(inForm('plans', typed.replace('%', '').replaceAll('\n', '\r\n'))).toBe(`# El plan
id: red
title:
  es: No. 1
  en: "no"
status: proposed
topics:
  - id: tema # el tema
    text:
      # en español
      es: >-
        Un tema cuya redacción es tan larga que no cabe en una línea, y que por eso se parte
        en dos líneas del mismo ancho
    rows:
      # la fila
      # dicha
      - id: fila
        activities:
          - id: informar
            text:
              es: "Informar: por escrito"
              en: Report
            toBeDefined: true

# al final
`);
  });

  test('a comment below a list that stands as deep as its key stays above the next key', () => {
    const typed = `country: HN
contacts:
- id: hn-b
  roles:
  - campaigns

  # Llamar solo por la mañana.
  # No los lunes.
  phone: "+504 2222 2222"
  languages:
  - es # el primero
  # Ojo: este correo no se publica.
  email: b@example.org
  evidence:
  - uno
  # el último
- id: hn-c
# al final
`;
    const formed = inForm('contacts', typed) ?? '';
    expect(formed).toMatch(/# Llamar solo por la mañana\.\n +# No los lunes\.\n +phone:/);
    expect(formed).toMatch(/- es # el primero\n/);
    expect(formed).toMatch(/# Ojo: este correo no se publica\.\n +email:/);
    expect(formed).toMatch(/- uno\n +# el último\n +- id: hn-c\n/);
    expect(formed.endsWith('# al final\n')).toBe(true);
    expect(commentsIn(formed)).toEqual(commentsIn(typed));
    expect(inForm('contacts', formed)).toBe(formed);
  });

  test('stamps are sorted, each on one line with its hashes in quotes', () => {
    const typed = `b.text:\n  en:\n    folded: "0123456789012345"\n    source: "4bb0d1c65a33d906"\n    status: unofficial\n# de a\na.text: {en: {source: "4bb0d1c65a33d906", folded: "f7534c32a6ecf5f6", status: official, wording: "f7534c32a6ecf5f6"}}\n`;
    expect(inForm('stamps', typed)).toBe(
      `# de a\na.text: {en: {source: "4bb0d1c65a33d906", folded: "f7534c32a6ecf5f6", status: official, wording: "f7534c32a6ecf5f6"}}\nb.text: {en: {source: "4bb0d1c65a33d906", folded: "0123456789012345", status: unofficial}}\n`,
    );
  });
});
