import type { Plan } from '../model/generated/types.ts';
import { isEmptied, isRetired, liveParts } from '../model/plans.ts';

/**
 * The numbers of what a plan's table shows, by ids: topics (2), rows (2.1), and the objectives and activities of a row in one
 * sequence (2.1.3), so that no number stands twice. What is superseded or dropped has none.
 */
export function numbersOf(plan: Plan): ReadonlyMap<string, string> {
  const shown = plan.topics
    .filter((topic) => !isRetired(topic))
    .map((topic) => ({ topic, rows: topic.rows.filter((row) => !isRetired(row) && !isEmptied(row)) }))
    .filter(({ rows }) => rows.length > 0);
  return new Map(
    shown.flatMap(({ topic, rows }, t) => [
      [topic.id, `${t + 1}`] as const,
      ...rows.flatMap((row, r) => {
        const { objectives, activities } = liveParts(row);
        const parts = [...objectives, ...activities].map(({ id }, i) => [id, `${t + 1}.${r + 1}.${i + 1}`] as const);
        return [[row.id, `${t + 1}.${r + 1}`] as const, ...parts];
      }),
    ]),
  );
}
