import { git } from '../data/git.ts';
import { GitFailure } from '../data/git-failures.ts';
import type { Past } from '../data/past.ts';
import { isRef, tagRef } from '../data/ref-files.ts';
import { objectsNamed } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import { closingTags, usualTag } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { bringTags } from './remotes/fetch.ts';
import { tagsSentTo, tagsThere } from './remotes/there.ts';

// A closed session is a commit and a tag: who has one without the other can't say what the session left.

/**
 * The tags of the closings of a state's sessions, those of earlier editions too: errata are made from them. One that has another name is
 * a person's own, whatever a session says of it.
 */
const tagsIn = ({ sessions }: Snapshot): readonly string[] =>
  (sessions?.data.sessions ?? []).flatMap((session) => {
    const tags = closingTags(session).filter(isRef);
    const { status, ref } = session;
    // The last one is that which the next closing gets, unless an open session says that it was closed under it.
    return tags.slice(0, Math.max(tags.indexOf(ref ?? '') + 1, status === 'closed' ? 0 : tags.length - 1));
  });

/** What becomes of the tags of closings when a commit is sent. */
export interface TagsToSend {
  /** Those that the other repository has not. */
  readonly missing: readonly string[];
  /** Those that are something else there than here. */
  readonly taken: readonly string[];
}

/**
 * The tags of closed sessions that stand on what a commit comes from, as far as they have to be sent with it; no other tag
 * ever is.
 * @throws GitFailure where the other repository can't be asked
 */
export async function tagsToSend(past: Past, remote: string, commit: string): Promise<TagsToSend> {
  const { repository } = past;
  const tags = tagsIn(await past.at(commit));
  const here = await objectsNamed(repository, tags.map(tagRef));
  const held = tags.filter((tag) => here.has(tagRef(tag)));
  if (held.length === 0) return { missing: [], taken: [] };
  const there = await tagsSentTo(repository, remote, held);
  const isThere = (tag: string) => there.every((tags) => tags.get(tag) === here.get(tagRef(tag))?.id);
  const isOther = (tag: string) => there.some((tags) => tags.has(tag) && tags.get(tag) !== here.get(tagRef(tag))?.id);
  const notThere = held.filter((tag) => !isThere(tag));
  if (notThere.length === 0) return { missing: [], taken: [] };
  const standing = await tagsOn(repository, commit);
  const toSend = notThere.filter((tag) => standing.has(tagRef(tag)));
  return { missing: toSend.filter((tag) => !isOther(tag)), taken: toSend.filter(isOther) };
}

/**
 * The tags of closings that would be sent with a commit, and in which somebody wrote something (ours hold nothing): their ids by
 * their names.
 * @param there what there is at each address that they would be sent to, ids by the names of refs
 */
export async function writtenTagsToSend(
  past: Past,
  commit: string,
  there: readonly ReadonlyMap<string, string>[],
): Promise<ReadonlyMap<string, string>> {
  const { repository } = past;
  const tags = tagsIn(await past.at(commit)).filter((tag) => there.some((refs) => !refs.has(tagRef(tag))));
  const here = await objectsNamed(repository, tags.map(tagRef));
  const written = tags.flatMap((tag): [string, string][] => {
    const object = here.get(tagRef(tag));
    return object?.type === 'tag' ? [[tag, object.id]] : [];
  });
  const standing = written.length === 0 ? new Set() : await tagsOn(repository, commit);
  return new Map(written.filter(([tag]) => standing.has(tagRef(tag))));
}

/** The tags of closings, as refs, that stand on what a commit comes from. */
const tagsOn = async (repository: Repository, commit: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await git(repository, 'for-each-ref', `--merged=${commit}`, '--format=%(refname)', tagRef(usualTag('')))).split(
      '\n',
    ),
  );

/**
 * Brings the tags of closed sessions that are missing here and that another repository has. Where it can't be reached
 * nothing is lost: they are asked for again the next time.
 */
export async function bringClosingTags(past: Past, remote: string, commit: string): Promise<void> {
  const { repository } = past;
  const tags = tagsIn(await past.at(commit));
  const here = await objectsNamed(repository, tags.map(tagRef));
  const missing = tags.filter((tag) => !here.has(tagRef(tag)));
  if (missing.length === 0) return;
  try {
    const there = await tagsThere(repository, remote, missing);
    await bringTags(repository, remote, [...there.keys()]);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
  }
}
