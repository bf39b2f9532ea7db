import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { diff } from '../../src/diff/diff.ts';
import { underNewIds } from '../../src/diff/renames.ts';
import { inMemory } from '../support/memory.ts';

const plan = (id: string) => `
id: ${id}
title:
  es: Plan
  en: Plan
body: network
status: adopted
session: crm-13
topics:
  - id: tema
    text:
      es: Tema
      en: Topic
    rows:
      - id: fila
        objectives:
          - id: objetivo
            text:
              es: Informar
              en: Inform
        activities:
          - id: actividad
            text:
              es: Intercambiar
              en: Exchange
            responsible: countries
`;

const decisions = (id: string, paragraph = 3) => `
session: crm-13
decisions:
  - item: ${id}
    decision: adopted
    paragraph: "${paragraph}"
    text:
      es: Se adopta.
      en: Adopted.
  - item: tema
    decision: deferred
    paragraph: "4"
`;

const stamp = '{en: {source: "bf4c7dc74ae40c6d", folded: "7200aa445d7454ba", status: unofficial}}';
const stamps = (id: string) =>
  ['crm-13/ID.text', 'ID.title', 'tema.text'].map((key) => `${key.replace('ID', id)}: ${stamp}\n`).join('');

const waivers = (id: string) => `
waivers:
  - rule: contact-unconfirmed
    item: ${id}
    reason: Por ahora
    until: crm-13
`;

const state = (id: string, { named = id, paragraph = 3 } = {}) =>
  load(
    inMemory({
      [`plans/${id}.yaml`]: plan(id),
      'decisions/crm-13.yaml': decisions(named, paragraph),
      'translations.lock.yaml': stamps(named),
      'waivers.yaml': waivers(named),
    }),
  );

describe('a plan that has another id', () => {
  test('is all that changed where what names it has come along: decisions, what is accepted, translations', async () => {
    const [before, after] = [await state('uno'), await state('dos')];
    expect([before.unread, after.unread]).toEqual([[], []]);
    const { state: under, renamed } = underNewIds(before, after);
    expect(renamed).toEqual([{ from: 'uno', to: 'dos' }]);
    expect(diff(under, after)).toEqual([]);
    expect([under.stamps, under.waivers, under.decisions]).toEqual([after.stamps, after.waivers, after.decisions]);
    // What was given is as it was.
    expect(before.decisions).toEqual((await state('uno')).decisions);
  });

  test('hides nothing else that was changed in what names it', async () => {
    const [before, after] = [await state('uno'), await state('dos', { paragraph: 5 })];
    const changes = diff(underNewIds(before, after).state, after);
    expect(changes.map(({ item, edits }) => [item, edits.map(({ path }) => path)])).toEqual([
      ['crm-13/dos', ['paragraph']],
    ]);
  });

  test('leaves alone what still has the old one, of stamps and of what is accepted', async () => {
    const [before, after] = [await state('uno'), await state('dos', { named: 'uno' })];
    const { stamps: left, waivers: accepted } = underNewIds(before, after).state;
    expect([left, accepted]).toEqual([after.stamps, after.waivers]);
  });
});
