import { isList, mayBePrivate } from '../../data/paths.ts';
import type { FileContent } from '../../edit/store.ts';
import { UsageError } from '../../model/errors.ts';
import { personalDataInList } from '../../model/personal-data.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { personalInContacts } from '../../rules/personal-data-in-text.ts';
import { isPublicIn } from '../context.ts';

/** What is to be kept in a commit. */
interface ToKeep {
  readonly files: readonly FileContent[];
  readonly snapshot: Snapshot;
  /** The data folder, from the top of the work tree. */
  readonly prefix: string;
  readonly isToClose: boolean;
}

/**
 * What is kept in a public repository can be read by anyone for good.
 * @throws UsageError where one of the files may hold what is private: it stands among contact points and is not read, or has
 * somebody's address as a list that nobody reads, or in the words of a contact point
 */
export function checkMayBePublic({ files, snapshot, prefix, isToClose }: ToKeep): void {
  if (!isPublicIn(snapshot)) return;
  const there = files.flatMap(({ path, bytes }) => (bytes === null ? [] : [{ path, bytes }]));
  const hidden = there.find(({ path }) => mayBePrivate(path) && !snapshot.files.has(path));
  if (hidden) throw new UsageError('privateFileToSave', { path: prefix + hidden.path, isToClose });
  const refused = (path: string, isContact: boolean) =>
    new UsageError('personalFileToSave', { path: prefix + path, isContact, isToClose });
  const list = there.find(({ path, bytes }) => isList(path) && personalDataInList(bytes) !== null);
  if (list) throw refused(list.path, false);
  const kept = new Set(there.map(({ path }) => path));
  const told = [...personalInContacts(snapshot)].find(({ at }) => kept.has(at.file));
  if (!told) return;
  const { file, path } = told.at;
  throw refused(`${file}:${snapshot.files.get(file)?.locate(path).line ?? 1}`, true);
}
