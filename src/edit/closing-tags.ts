import { GitFailure, isRef, objectsNamed, tagRef } from '../data/git.ts';
import type { Past } from '../data/past.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { isAncestor } from './committing.ts';
import { bringTags, tagsThere } from './push.ts';

// A closed session is a commit and a tag: who has one without the other can't say what the session left.

/** The tags that a state's sessions name as those of their closings. */
const tagsIn = ({ sessions }: Snapshot): readonly string[] =>
  (sessions?.data.sessions ?? []).flatMap(({ status, ref }) =>
    // What names a commit by way of a tag (`…^`) is no tag.
    status === 'closed' && ref !== undefined && isRef(ref) && !/[~^]/.test(ref) ? [ref] : [],
  );

/** The tags of closed sessions that stand on what a commit comes from, and so are sent with it; no other tag ever is. */
export async function closingTagsOn(past: Past, commit: string): Promise<readonly string[]> {
  const { repository } = past;
  const tags = tagsIn(await past.at(commit));
  const here = await objectsNamed(
    repository,
    tags.map((tag) => `${tagRef(tag)}^{commit}`),
  );
  const on: string[] = [];
  for (const tag of tags) {
    const found = here.get(`${tagRef(tag)}^{commit}`);
    if (found && (await isAncestor(repository, found.id, commit))) on.push(tag);
  }
  return on;
}

/** Of some tags, those that are something else in another repository than here. */
export async function tagsOtherwiseThere(
  { repository }: Past,
  remote: string,
  tags: readonly string[],
): Promise<readonly string[]> {
  const there = await tagsThere(repository, remote, tags);
  const here = await objectsNamed(repository, tags.map(tagRef));
  return tags.filter((tag) => there.has(tag) && there.get(tag) !== here.get(tagRef(tag))?.id);
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
    if (there.size > 0) await bringTags(repository, remote, [...there.keys()]);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
  }
}
