import { lasting, notAsItIs, plain } from '../../data/git-program.ts';
import type { Repository } from '../../data/repository.ts';
import { allowsCommands, settingsStill } from './trusted.ts';

/**
 * What Git is set to while it talks to another repository: the person's own settings (how they sign in, and through which
 * network), without what this repository could have it run.
 * @param more settings of one command
 * @throws UsageError where it has come by something else since
 */
export async function connectionTo(
  repository: Repository,
  remote: string,
  more: Readonly<Record<string, string>> = {},
) {
  const config = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'submodule.recurse': 'false',
    ...notAsItIs,
    ...plain,
    ...lasting,
    ...(allowsCommands(await settingsStill(repository)) ? {} : { 'protocol.ext.allow': 'never' }),
    [`remote.${remote}.mirror`]: 'false',
    ...more,
  };
  return { input: '', config, variables: { GIT_CONFIG_NOSYSTEM: '0' }, sends: true } as const;
}
