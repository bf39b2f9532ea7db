import { gitFed } from '../../data/git.ts';
import { GitFailure } from '../../data/git-failures.ts';
import { checkAttributes } from '../../data/git-file-checks.ts';
import type { Repository } from '../../data/repository.ts';
import { UsageError } from '../../model/errors.ts';
import { excerpt } from '../../model/excerpt.ts';
import { type Branch, branchName } from '../branch.ts';
import { addressesOf, isFolder } from './addresses.ts';
import { answering } from './answering.ts';
import { connectionTo } from './connection.ts';
import { reasonIn, whyRefused, wordsOf } from './reasons.ts';
import { mostTags, tagAsItIs } from './tags.ts';

/**
 * How sending something went; what was refused may be sent once what is new there has been fetched (`behind`), or without
 * a tag that is something else there (`taken`).
 */
export type Sent =
  | { readonly is: 'sent' | 'same' | 'behind' | 'taken' }
  /** With why, in the other side's words or Git's; may be empty. Repeated as it is it would be `refused` again. */
  | { readonly is: 'failed' | 'refused'; readonly reason: string };

/** Whether what was to be sent is there now. */
export const isDone = ({ is }: Sent): boolean => is === 'sent' || is === 'same';

/** The commit that a branch was looked at by, to be sent as a ref there: another window may have put more on the branch since. */
export const asChecked = ({ head, ref: own }: Branch, ref: string): string => `${head ?? own}:${ref}`;

/** Sends refs (`from:to`) together, or none of them. */
export async function send(repository: Repository, remote: string, refs: readonly string[]): Promise<Sent> {
  try {
    const said = await pushed(repository, remote, ['--atomic', '--porcelain'], refs);
    return { is: said.split('\n').some((line) => /^[ *+-]\t/.test(line)) ? 'sent' : 'same' };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const refused = whyRefused(error);
    if (refused !== null) return { is: 'refused', reason: refused };
    const rejected = /Updates were rejected because (the tag already exists)?/.exec(error.message);
    if (rejected === null) return { is: 'failed', reason: reasonIn(error) };
    return { is: rejected[1] === undefined ? 'behind' : 'taken' };
  }
}

/** Tags that another repository did not take. */
export interface Refused {
  readonly tags: readonly string[];
  /** Why, in its words or Git's; may be empty. */
  readonly reason: string;
}

/** Sends tags, each for itself: of those that the other repository takes none waits for one that it does not. */
export async function sendTags(repository: Repository, remote: string, tags: readonly string[]): Promise<Refused> {
  const refused: string[] = [];
  let reason = '';
  for (let at = 0; at < tags.length; at += mostTags) {
    const some = tags.slice(at, at + mostTags);
    try {
      await pushed(repository, remote, [], some.map(tagAsItIs));
    } catch (error) {
      // What was sent before them is there: whatever goes wrong here is only said.
      if (!(error instanceof UsageError)) throw error;
      const said = error instanceof GitFailure ? error : new GitFailure('');
      const told = new Map(
        [...said.message.matchAll(/^ ! \[[^\]\n]*\] +\S+ +-> (\S+)(?: \((.*)\))?$/gm)].map(([, tag, why]) => [
          tag,
          why,
        ]),
      );
      const named = some.filter((tag) => told.has(tag));
      refused.push(...(named.length > 0 ? named : some));
      reason ||= wordsOf(said) || ([...told.values()].find(Boolean) ?? reasonIn(said));
    }
  }
  return { tags: refused, reason: excerpt(reason, 200) };
}

/** Sends refs, and gives what Git says of it. */
async function pushed(
  repository: Repository,
  remote: string,
  how: readonly string[],
  refs: readonly string[],
): Promise<string> {
  await checkAttributes(repository);
  const addresses = await addressesOf(repository, remote);
  const answered = addresses.every(isFolder) ? [`--receive-pack=${await answering(repository, addresses)}`] : [];
  const given = await connectionTo(repository, remote, {
    'push.gpgSign': 'false',
    'push.recurseSubmodules': 'no',
    // By these words it is told that the other repository has something new.
    'advice.pushUpdateRejected': 'true',
    'advice.pushNonFFCurrent': 'true',
    'advice.pushNonFFMatching': 'true',
    'advice.pushFetchFirst': 'true',
    'advice.pushAlreadyExists': 'true',
  });
  return gitFed(repository, given, 'push', '--no-follow-tags', ...how, ...answered, '--', remote, ...refs);
}

/** How sharing a closing went. */
export interface Shared {
  /** Whether anything was sent that was not there yet. */
  readonly isNew: boolean;
  /** Whether the tag is something else there, and stayed so. */
  readonly isTaken: boolean;
}

/**
 * Shares a closing: the branch and the tag together, or neither; where the tag is something else there, the branch alone.
 * @throws UsageError where that failed; what is closed here stays closed
 */
export async function sendClosing(
  repository: Repository,
  branch: Branch,
  tag: string,
  remote: string,
): Promise<Shared> {
  const itself = asChecked(branch, branch.ref);
  const together = await send(repository, remote, [itself, tagAsItIs(tag)]);
  const isTaken = together.is === 'taken';
  const sent = isTaken ? await send(repository, remote, [itself]) : together;
  if (isDone(sent)) return { isNew: sent.is === 'sent', isTaken };
  const about = { remote, branch: branchName(branch), tag };
  if (sent.is === 'refused') throw new UsageError('pushRefused', { remote, reason: sent.reason });
  if (sent.is === 'failed') throw new UsageError('pushFailed', { ...about, reason: sent.reason });
  throw new UsageError('pushRejected', { remote });
}
