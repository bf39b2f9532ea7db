import { GitFailure, isRef, objectsNamed, tagRef } from '../data/git.ts';
import type { Past } from '../data/past.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { isAncestor } from './committing.ts';
import { bringTags, tagsSentTo, tagsThere } from './push.ts';
import { closingTags } from './session-files.ts';

// A closed session is a commit and a tag: who has one without the other can't say what the session left.

/** The tags of a state's closed sessions; one that has another name is a person's own, whatever a session says of it. */
const tagsIn = ({ sessions }: Snapshot): readonly string[] =>
  (sessions?.data.sessions ?? []).flatMap((session) => {
    const { status, ref } = session;
    return status === 'closed' && ref !== undefined && isRef(ref) && closingTags(session).includes(ref) ? [ref] : [];
  });

/** What becomes of the tags of closed sessions when a commit is sent. */
export interface TagsToSend {
  /** Those that the other repository has not. */
  readonly missing: readonly string[];
  /** Those that are something else there than here. */
  readonly taken: readonly string[];
}

/** How many tags are sent at once: a command takes only so many words. What is left goes with the next save. */
const mostTags = 200;

/**
 * The tags of closed sessions that stand on what a commit comes from, as far as they have to be sent with it; no other tag
 * ever is.
 * @throws GitFailure where the other repository can't be asked
 */
export async function tagsToSend(past: Past, remote: string, commit: string): Promise<TagsToSend> {
  const { repository } = past;
  const tags = tagsIn(await past.at(commit));
  const here = await objectsNamed(repository, [...tags.map(tagRef), ...tags.map((tag) => `${tagRef(tag)}^{commit}`)]);
  const held = tags.filter((tag) => here.has(tagRef(tag)));
  if (held.length === 0) return { missing: [], taken: [] };
  const there = await tagsSentTo(repository, remote, held);
  const isThere = (tag: string) => there.every((tags) => tags.get(tag) === here.get(tagRef(tag))?.id);
  const missing: string[] = [];
  const taken: string[] = [];
  for (const tag of held.filter((one) => !isThere(one)).slice(0, mostTags)) {
    const found = here.get(`${tagRef(tag)}^{commit}`);
    if (!found || !(await isAncestor(repository, found.id, commit))) continue;
    const ids = there.flatMap((tags) => tags.get(tag) ?? []);
    (ids.every((id) => id === here.get(tagRef(tag))?.id) ? missing : taken).push(tag);
  }
  return { missing, taken };
}

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
