import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/diff/order.ts';
import { numRuns } from '../support/memory.ts';

/** A list, and another that has been moved about in a few places. */
const moved = (list: readonly string[], moves: readonly (readonly [number, number])[]): readonly string[] => {
  const result = [...list];
  for (const [from, to] of moves) result.splice(to % result.length, 0, ...result.splice(from % result.length, 1));
  return result;
};

const places = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 });

test('of each two things, whoever changed which comes first has decided that', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(3), places, places, (n, more, mine, others) => {
      const base = Array.from({ length: n }, (_, i) => `a${i}`);
      // What both have added stands in no earlier list.
      const both = [...base, ...Array.from({ length: more }, (_, i) => `b${i}`)];
      const [ours, theirs] = [moved(both, mine), moved(both, others)];
      const { all, isClash } = inOrder({ base, ours, theirs });
      expect([...all].sort()).toEqual([...both].sort());
      if (isClash) return;
      const before = (list: readonly string[], one: string, two: string) =>
        list.includes(one) && list.includes(two) ? list.indexOf(one) < list.indexOf(two) : undefined;
      for (const one of both)
        for (const two of both) {
          if (one === two) continue;
          const [then, here, there] = [base, ours, theirs].map((list) => before(list, one, two));
          const wanted = here === then ? there : here;
          // Two that both added, each in another order, may stand in either.
          if (wanted !== undefined && !(then === undefined && here !== there))
            expect([one, two, before(all, one, two)]).toEqual([one, two, wanted]);
        }
    }),
    { numRuns },
  );
});

test('what moved in two places far apart is joined, however long the list is', () => {
  const base = Array.from({ length: 6_000 }, (_, i) => `a${i}`);
  const { all, isClash } = inOrder({ base, ours: moved(base, [[5, 6]]), theirs: moved(base, [[5_990, 5_991]]) });
  expect(isClash).toBe(false);
  expect(all).toEqual(
    moved(base, [
      [5, 6],
      [5_990, 5_991],
    ]),
  );
});
