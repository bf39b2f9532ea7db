import { gitFed, linesOf } from '../../data/git.ts';
import { tagRef } from '../../data/ref-files.ts';
import type { Repository } from '../../data/repository.ts';
import { addressesOf } from './addresses.ts';
import { connectionTo } from './connection.ts';

/** Which of some tags there are where a remote's things come from, with what each is there. */
export const tagsThere = async (
  repository: Repository,
  remote: string,
  tags: readonly string[],
): Promise<ReadonlyMap<string, string>> => tagsAt(repository, await connectionTo(repository, remote), remote, tags);

/** The same of each place where a remote's things are sent: that may be another one than where they come from. */
export async function tagsSentTo(
  repository: Repository,
  remote: string,
  tags: readonly string[],
): Promise<readonly ReadonlyMap<string, string>[]> {
  const given = await connectionTo(repository, remote);
  return atEach(repository, remote, (address) => tagsAt(repository, given, address, tags));
}

/**
 * What there is at each place where a remote's things are sent, asked of that very address: ids by their names there (`HEAD`,
 * `refs/heads/…`, `refs/tags/…`; what a tag leads to as `refs/tags/…^{}`).
 * @throws GitFailure where one of them can't be asked
 */
export async function refsSentTo(
  repository: Repository,
  remote: string,
): Promise<readonly ReadonlyMap<string, string>[]> {
  const given = await connectionTo(repository, remote);
  const asked = ['HEAD', 'refs/heads/*', 'refs/tags/*'];
  return atEach(repository, remote, async (address) =>
    refsIn(await gitFed(repository, given, 'ls-remote', '--quiet', '--', address, ...asked)),
  );
}

/** What there is at each place where a remote's things are sent; each asks its person to sign in: one after the other. */
async function atEach(
  repository: Repository,
  remote: string,
  ask: (address: string) => Promise<ReadonlyMap<string, string>>,
): Promise<readonly ReadonlyMap<string, string>[]> {
  const all: ReadonlyMap<string, string>[] = [];
  for (const address of await addressesOf(repository, remote)) all.push(await ask(address));
  return all;
}

/** What `ls-remote` tells: ids by the names of refs. */
const refsIn = (said: string): ReadonlyMap<string, string> =>
  new Map(linesOf(said).map((line) => [line.split('\t')[1] ?? '', line.split('\t')[0] ?? '']));

/** Asks for all tags, and looks among them here: a command takes only so many words. */
async function tagsAt(
  repository: Repository,
  given: Parameters<typeof gitFed>[1],
  address: string,
  tags: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const there = refsIn(await gitFed(repository, given, 'ls-remote', '--refs', '--tags', '--quiet', '--', address));
  return new Map(
    tags.flatMap((tag): [string, string][] => {
      const id = there.get(tagRef(tag));
      return id === undefined ? [] : [[tag, id]];
    }),
  );
}
