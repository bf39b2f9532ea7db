import { isList, mayBePrivate } from '../../data/paths.ts';
import type { FileContent } from '../../edit/store.ts';
import { UsageError } from '../../model/errors.ts';
import type { Finding } from '../../model/findings.ts';
import { personalDataInList } from '../../model/personal-data.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/** What is to be kept in a commit. */
interface ToKeep {
  readonly files: readonly FileContent[];
  readonly snapshot: Snapshot;
  /** What is found in it, without what is accepted. */
  readonly findings: readonly Finding[];
  /** The data folder, from the top of the work tree. */
  readonly prefix: string;
  readonly isToClose: boolean;
}

/**
 * What is kept in a public repository can be read by anyone for good.
 * @throws UsageError where one of the files may hold what is private: it stands among contact points and is not read, or has
 * somebody's address as a list that nobody reads, or in the words of a contact point
 */
export function checkMayBePublic({ files, snapshot, findings, prefix, isToClose }: ToKeep): void {
  if (snapshot.settings.visibility !== 'public') return;
  const there = files.flatMap(({ path, bytes }) => (bytes === null ? [] : [{ path, bytes }]));
  const hidden = there.find(({ path }) => mayBePrivate(path) && !snapshot.files.has(path));
  if (hidden) throw new UsageError('privateFileToSave', { path: prefix + hidden.path, isToClose });
  const list = there.find(({ path, bytes }) => isList(path) && personalDataInList(bytes) !== null);
  if (list) throw new UsageError('personalFileToSave', { path: prefix + list.path, isToClose });
  const kept = new Set(there.map(({ path }) => path));
  const contact = new Set(snapshot.contacts.map(({ file }) => file));
  const told = findings.find(
    ({ rule, file }) => rule === 'personal-data-in-text' && contact.has(file) && kept.has(file),
  );
  if (told) throw new UsageError('personalFileToSave', { path: `${prefix}${told.file}:${told.line}`, isToClose });
}
