import type { Finding, Level } from '../model/findings.ts';
import type { ExitCode } from './context.ts';

const ranks = { flag: 1, warning: 2, error: 3 } as const satisfies Record<Level, number>;

/** The exit code of findings: 1 where one is at or above the failing level. */
export function exitFor(findings: readonly Finding[], failOn: string | undefined): ExitCode {
  if (failOn === 'never') return 0;
  const least = ranks[(failOn ?? 'error') as Level];
  return findings.some(({ level }) => ranks[level] >= least) ? 1 : 0;
}
