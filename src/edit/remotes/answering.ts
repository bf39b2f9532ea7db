import { gitFoldersAt } from '../../data/git-folders.ts';
import { asVariables, hooksOff, lasting } from '../../data/git-program.ts';
import { hooksOf } from '../../data/open-repository.ts';
import type { Repository } from '../../data/repository.ts';
import { placesAt } from './addresses.ts';

/**
 * What answers in a folder, without what its own settings could have it run: it is told none of those that `connectionTo` gives.
 * Nor are files changed there that somebody may be working on; and what is sent there outlasts a power cut, as it does here.
 */
export async function answering(repository: Repository, addresses: readonly string[]): Promise<string> {
  const hooks: string[] = [];
  for (const address of addresses)
    for (const place of await placesAt(repository, address))
      hooks.push(...(await hooksOf(repository, gitFoldersAt(place))));
  const variables = asVariables({
    'core.hooksPath': '/dev/null',
    'core.alternateRefsCommand': '',
    'core.fsmonitor': 'false',
    'receive.autogc': 'false',
    'receive.denyCurrentBranch': 'refuse',
    ...lasting,
    ...hooksOff(hooks),
  });
  const told = Object.entries(variables).map(([name, value]) => `${name}='${value.replaceAll("'", "'\\''")}'`);
  return `${told.join(' ')} git receive-pack`;
}
