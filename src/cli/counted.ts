import type { Day } from '../model/days.ts';
import type { Earlier } from '../model/earlier.ts';
import { UsageError } from '../model/errors.ts';
import { firstUncounted, type Obligation, obligations } from '../model/obligations.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * Who owes what, for an answer that would say of someone that nothing is due.
 * @param at as `--at` was given: the same state is then named
 * @throws UsageError where more would be due than is counted
 */
export function countedObligations(
  snapshot: Snapshot,
  earlier: Earlier,
  today: Day,
  at?: string,
): readonly Obligation[] {
  if (firstUncounted(snapshot, earlier, today) !== null) throw new UsageError('reportsUncounted', { at });
  return obligations(snapshot, earlier, today);
}
