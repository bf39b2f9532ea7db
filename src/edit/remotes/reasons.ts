import type { GitFailure } from '../../data/git-failures.ts';
import { excerpt } from '../../model/excerpt.ts';

/**
 * Why the other side did not take what was sent to it, in its own words as far as it has any; null where it did not refuse it,
 * or would take it another time.
 */
export function whyRefused(failure: GitFailure): string | null {
  const told = [...failure.printed.matchAll(/^!\t\S+\t\[remote rejected\] \((.*)\)$/gm)].map(([, why = '']) => why);
  // Of what was sent together with something that it refused it says only that.
  const [why] = told.filter((one) => !one.startsWith('atomic '));
  if (why === undefined || /lock|failed to update|old value|already exists|unpacker/.test(why)) return null;
  const [, line = ''] = /^remote: *(\S.{0,299})/m.exec(linesSaid(failure).join('\n')) ?? [];
  return excerpt((wordsOf(failure) || line || why).replace(/[. ]+$/, ''), 200);
}

/** What Git, or the other side, said. The side that answers is told to run no command, and complains of it: that is no reason. */
const linesSaid = ({ message }: GitFailure): readonly string[] =>
  message.split('\n').filter((line) => !/^(remote: )?error: cannot run : /.test(line));

/** What the other side says itself of why it refuses something; may be empty. */
export const wordsOf = (failure: GitFailure): string =>
  (/^remote: *(?:error|fatal|GitLab): *(.{0,300})/m.exec(linesSaid(failure).join('\n'))?.[1] ?? '').replace(
    /[. ]+$/,
    '',
  );

/** What Git, or the other side, said that went wrong; may be empty. */
export function reasonIn(failure: GitFailure): string {
  const lines = linesSaid(failure);
  const said =
    lines.find((line) => /^fatal: /.test(line)) ??
    lines.find((line) => /^remote: error: /.test(line)) ??
    lines.find((line) => /fatal|error/.test(line)) ??
    '';
  return said
    .replace(/^(remote: )?(fatal|error): */, '')
    .trim()
    .replace(/\.$/, '');
}
