import type { Level, Problem } from '../../model/findings.ts';
import type { RuleName } from '../../model/rule-names.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { rules } from '../index.ts';

/** Whether the settings switch a rule off. */
export const isOff = ({ settings }: Snapshot, name: RuleName): boolean =>
  (settings.rules as Readonly<Record<string, string | undefined>> | undefined)?.[name] === 'off';

/** The settings may change the level of a rule; those of reading and schemas are always their own. */
export function levelOf({ settings }: Snapshot, { rule, level }: Problem): Level {
  const set = (settings.rules as Readonly<Record<string, Level | 'off' | undefined>> | undefined)?.[rule];
  return set === undefined || set === 'off' ? (level ?? rules[rule].level) : set;
}
