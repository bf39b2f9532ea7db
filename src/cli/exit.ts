import { type Finding, type Level, levelRanks } from '../model/findings.ts';
import type { ExitCode } from './context.ts';

/** The exit code of findings: 1 where one is at or above the failing level. */
export function exitFor(findings: readonly Finding[], failOn: string | undefined): ExitCode {
  if (failOn === 'never') return 0;
  const last = levelRanks[(failOn ?? 'error') as Level];
  return findings.some(({ level }) => levelRanks[level] <= last) ? 1 : 0;
}
