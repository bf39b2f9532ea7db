import { commitOf } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import { UsageError } from '../model/errors.ts';
import type { Branch } from './branch.ts';
import { type Commit, closingTags, commitsFrom, mostLookedThrough } from './history.ts';
import { ownEmail } from './identity.ts';

/** What the person saved, with the commit before it. */
export interface OwnSave {
  readonly save: Commit;
  readonly parent: string;
}

/**
 * What the person saved and has not taken back yet, the last first. What others saved since stays; what a session has
 * closed with its tag, which holds what it came from and nothing beside it, is not looked behind.
 * @param dayOf the day of a moment in seconds since 1970
 * @param closes the session whose closing a tag is; null where there is none
 * @throws UsageError where there is none, with whose the last commit is; where one can't be taken back, or it is not known
 * whether there are more
 */
export async function* ownSaves(
  repository: Repository,
  { head }: Branch,
  { dayOf, closes }: { readonly dayOf: (seconds: number) => string; readonly closes: (tag: string) => string | null },
): AsyncGenerator<OwnSave> {
  const [own, closings] = [await ownEmail(repository), await closingTags(repository)];
  const undoClosing = (tag: string) => new UsageError('undoClosing', { tag, id: closes(tag) });
  const takenBack = new Set<string>();
  let first: Commit | null = null;
  // The tag of the closing that holds a commit, told to those that it comes from.
  const heldBy = new Map<string, string>();
  let [looked, found] = [0, 0];
  if (head !== null)
    for await (const commit of commitsFrom(repository, head)) {
      looked += 1;
      const closed = heldBy.get(commit.id) ?? closings.get(commit.id);
      if (closed !== undefined)
        for (const parent of commit.parents) if (!heldBy.has(parent)) heldBy.set(parent, closed);
      if (first === null && closed !== undefined) throw undoClosing(closed);
      first ??= commit;
      // What it had taken back itself is there again then.
      if (takenBack.has(commit.id)) continue;
      for (const id of commit.undoes) takenBack.add(id);
      if (!commit.isSave || commit.email !== own) continue;
      const [parent] = commit.parents;
      if (parent === undefined) throw new UsageError('undoFirst', { why: commit.why });
      if (closed !== undefined) throw undoClosing(closed);
      if (repository.isShallow && (await commitOf(repository, parent)) === null)
        throw new UsageError('undoCutOff', { why: commit.why });
      found += 1;
      yield { save: commit, parent };
    }
  if (repository.isShallow) throw new UsageError('undoCutOff', { why: null });
  if (looked >= mostLookedThrough) throw new UsageError('undoTooFar', { looked });
  if (found > 0) return;
  throw new UsageError('nothingToUndo', {
    last: first && first.email !== own ? { name: first.name, why: first.why, day: dayOf(first.seconds) } : null,
  });
}
