import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { joined, toldOf } from '../../src/diff/three-way.ts';
import { joinedText } from '../../src/edit/lines.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { inMemory } from '../support/memory.ts';
import { around, people, plan } from './everyday-edits.ts';

const file = 'plans/red.yaml';
const others = Object.fromEntries(Object.entries(around).map(([path, text]) => [path.replace('plan-data/', ''), text]));

const stateOf = (text: string): Promise<Snapshot> => load(inMemory({ ...others, [file]: text }));

/** What people do to the plan alone, as whole texts of it. */
const everyday = people.flatMap(({ does, file: of, edits = [] }) => {
  if (of !== undefined || edits.length === 0) return [];
  return [{ does, edits, text: edits.reduce((text, [from, to]) => text.replace(from, () => to), plan) }];
});

describe('what two people made of one plan', { timeout: 600_000 }, () => {
  test('whoever changed nothing: what the other made; both the same: that', async () => {
    const base = await stateOf(plan);
    for (const { does, text } of everyday) {
      const one = await stateOf(text);
      for (const about of [
        { base, ours: one, theirs: base },
        { base, ours: base, theirs: one },
        { base, ours: one, theirs: one },
      ]) {
        const { clashes, wrongIn } = joined(about, () => null);
        expect([does, clashes, wrongIn(one)]).toEqual([does, [], []]);
      }
    }
  });

  test('a plan with another id is the same plan; where both give it one that is one question, of its id', async () => {
    const named = (id: string) =>
      load(inMemory({ ...others, [`plans/${id}.yaml`]: plan.replace('id: red', `id: ${id}`) }));
    const [base, one, two] = [await stateOf(plan), await named('uno'), await named('dos')];
    expect(joined({ base, ours: one, theirs: base }, () => null).wrongIn(one)).toEqual([]);
    expect(joined({ base, ours: base, theirs: one }, () => null).wrongIn(base)).toContain('plans/uno.yaml');
    const { clashes } = joined({ base, ours: one, theirs: two }, () => null);
    expect(clashes).toMatchObject([{ what: 'value', path: ['id'], ours: 'uno', theirs: 'dos' }]);
    const { wrongIn, pieceOf } = joined({ base, ours: one, theirs: two }, () => 'ours');
    expect(wrongIn(one)).toEqual([]);
    expect(wrongIn(two)).not.toEqual([]);
    expect(pieceOf('plans/dos.yaml')).toBeNull();
    expect(pieceOf('plans/uno.yaml')?.lists.size).toBe(1);
  });

  test('each two of the everyday changes: a clash is told, or the lines give what both made, in either order', async () => {
    const base = await stateOf(plan);
    const states = await Promise.all(everyday.map(({ text }) => stateOf(text)));
    let together = 0;
    for (const [i, one] of everyday.entries())
      for (const [j, other] of everyday.entries()) {
        const [ours, theirs] = [states[i], states[j]];
        if (i >= j || !ours || !theirs) continue;
        const about = `${one.does}; ${other.does}`;
        const { clashes, wrongIn } = joined({ base, ours, theirs }, () => null);
        const back = joined({ base, ours: theirs, theirs: ours }, () => null);
        expect(back.clashes.map(({ key, path }) => `${key} ${path.join('.')}`).sort(), about).toEqual(
          clashes.map(({ key, path }) => `${key} ${path.join('.')}`).sort(),
        );
        const lines = joinedText(plan, one.text, other.text);
        if (clashes.length > 0 || !lines || lines.isTorn) continue;
        const wrong = wrongIn(await stateOf(lines.text));
        if (wrong.length === 0) together += 1;
        // Neither alone holds what both made, unless it was the same.
        else expect(lines.text, about).not.toBe(one.text);
      }
    const pairs = (everyday.length * (everyday.length - 1)) / 2;
    expect(together / pairs).toBeGreaterThan(0.6);
  });

  test('a value that both changed, each otherwise, is a clash, and what was decided holds', async () => {
    const text = (es: string) => plan.replace('es: Repartir folletos', `es: ${es}`);
    const [base, ours, theirs] = await Promise.all(
      [plan, text('Repartir hojas'), text('Repartir carteles')].map(stateOf),
    );
    if (!base || !ours || !theirs) throw new Error('no plan');
    const { clashes } = joined({ base, ours, theirs }, () => null);
    expect(clashes).toMatchObject([
      { item: 'folletos', path: ['text', 'es'], ours: 'Repartir hojas', theirs: 'Repartir carteles', isPrivate: false },
    ]);
    const decided = joined({ base, ours, theirs }, () => 'ours');
    expect([decided.clashes, decided.wrongIn(ours), decided.wrongIn(theirs)]).toEqual([[], [], [file]]);
  });

  test('of two clashes that were told, one decided stays decided; what was never told is not', async () => {
    const text = (one: string, two: string, three = 'es: Conocer los riesgos') =>
      stateOf(
        plan
          .replace('es: Repartir folletos', `es: ${one}`)
          .replace('es: Informar de las campañas', `es: ${two}`)
          .replace('es: Conocer los riesgos', three),
      );
    const base = await stateOf(plan);
    const theirs = await text('Repartir carteles', 'Informar mucho', 'es: Conocer los peligros');
    const first = await text('Repartir hojas', 'Informar poco');
    const told = toldOf({ base, ours: first, theirs });
    const clashes = async (ours: Snapshot, isMeant = false) =>
      joined({ base, ours, theirs }, (clash) =>
        told.wasTold(clash) && (isMeant || told.isRewritten(clash)) ? 'ours' : null,
      ).clashes.map(({ item }) => item);
    expect(await clashes(first)).toEqual(['campanas', 'folletos']);
    expect(await clashes(await text('Repartir hojas y carteles', 'Informar poco'))).toEqual(['campanas']);
    expect(await clashes(await text('Repartir hojas y carteles', 'Informar bastante'))).toEqual([]);
    expect(await clashes(first, true)).toEqual([]);
    expect(await clashes(await text('Repartir hojas', 'Informar poco', 'es: Conocer las rutas'), true)).toEqual([
      'objetivo-estudio',
    ]);
  });

  test('one takes away what the other changes, or puts something into', async () => {
    const block = / {10}- id: folletos\n(?: {12}.*\n)+/.exec(plan)?.[0] ?? '';
    const [base, without, changed] = await Promise.all(
      [plan, plan.replace(block, ''), plan.replace('es: Repartir folletos', 'es: Repartir hojas')].map(stateOf),
    );
    if (!base || !without || !changed) throw new Error('no plan');
    expect(joined({ base, ours: without, theirs: changed }, () => null).clashes).toMatchObject([
      { item: 'folletos', path: [], what: 'item', in: 'theirs', ours: null },
    ]);
    expect(joined({ base, ours: without, theirs: base }, () => null).clashes).toEqual([]);
  });
});
