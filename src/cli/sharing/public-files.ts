import { anyText } from '../../data/any-text.ts';
import { mayBePrivate, mayListPeople } from '../../data/paths.ts';
import type { FileContent } from '../../edit/store.ts';
import { commentsIn } from '../../model/comments.ts';
import { UsageError } from '../../model/errors.ts';
import { type PersonalData, personalDataIn, personalDataInList } from '../../model/personal-data.ts';
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
 * @throws UsageError where one of the files may hold what is private: it is not read, and stands among contact points or is no text;
 * or it has somebody's address or phone number where no rule looks, or in the words of a contact point
 */
export function checkMayBePublic({ files, snapshot, prefix, isToClose }: ToKeep): void {
  if (!isPublicIn(snapshot)) return;
  const there = files.flatMap(({ path, bytes }) => (bytes === null ? [] : [{ path, bytes }]));
  const hidden = there.find(({ path }) => mayBePrivate(path) && !snapshot.files.has(path));
  if (hidden) throw new UsageError('privateFileToSave', { path: prefix + hidden.path, isContact: true, isToClose });
  const refused = (path: string, kind: PersonalData['kind'], isContact: boolean) =>
    new UsageError('personalFileToSave', { path: prefix + path, kind, isContact, isToClose });
  for (const { path, bytes } of there) {
    const found = mayListPeople(path) ? listedIn(bytes) : commentedIn(bytes);
    if (found === 'unread')
      throw new UsageError('privateFileToSave', { path: prefix + path, isContact: false, isToClose });
    if (found) throw refused(`${path}:${found.line}`, found.kind, false);
  }
  const kept = new Set(there.map(({ path }) => path));
  const told = [...personalInContacts(snapshot)].find(({ at }) => kept.has(at.file));
  if (!told) return;
  const { file, path } = told.at;
  throw refused(`${file}:${snapshot.files.get(file)?.locate(path).line ?? 1}`, told.args.kind, true);
}

/** What of people was found in a file, and in which line. */
interface OnLine {
  readonly kind: PersonalData['kind'];
  readonly line: number;
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\r|\n/).length;

/** What of people a file holds that the program doesn't read; `unread` where it is no text, and may hold anything. */
export function listedIn(bytes: Uint8Array): OnLine | 'unread' | null {
  const text = anyText(bytes);
  if (text === null) return 'unread';
  const found = personalDataInList(text);
  return found && { kind: found.kind, line: lineAt(text, found.at) };
}

/** What of people stands in the comments of a data file. */
function commentedIn(bytes: Uint8Array): OnLine | null {
  const text = anyText(bytes) ?? '';
  for (const { comment, from } of commentsIn(text)) {
    const kind = personalDataIn(comment);
    if (kind) return { kind, line: lineAt(text, from) };
  }
  return null;
}
