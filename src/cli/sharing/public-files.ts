import { anyText } from '../../data/any-text.ts';
import { mayBePrivate, mayListPeople, roleOf } from '../../data/paths.ts';
import { contentOf } from '../../data/work-tree.ts';
import type { Saving } from '../../edit/saving.ts';
import type { FileContent } from '../../edit/store.ts';
import { newCommentsIn } from '../../model/comments.ts';
import { someOf, UsageError } from '../../model/errors.ts';
import { type PersonalData, personalDataInList } from '../../model/personal-data.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { personalInContacts } from '../../rules/personal-data-in-text.ts';
import { isPublicIn } from '../context.ts';

/** What is to be kept in a commit: what was planned, and the data with it and before it. */
interface ToKeep {
  readonly plan: Pick<Saving, 'repository' | 'files' | 'kept'>;
  readonly snapshot: Snapshot;
  /** What was kept before; null where nothing was. */
  readonly last: Snapshot | null;
  readonly isToClose: boolean;
}

/**
 * What is kept in a public repository can be read by anyone for good.
 * @throws UsageError where some of the files may hold what is private: they are not read, and stand among contact points or are no
 * text; or one has somebody's address or phone number where no rule looks, or in the words of a contact point
 */
export async function checkMayBePublic({ plan, snapshot, last, isToClose }: ToKeep): Promise<void> {
  if (!isPublicIn(snapshot)) return;
  const { prefix } = plan.repository;
  // What was kept while nobody else could read it is public from now on, too.
  const more = last !== null && !isPublicIn(last) ? await unchangedFiles(plan) : [];
  const there = [...plan.files, ...more].flatMap(({ path, bytes }) => (bytes === null ? [] : [{ path, bytes }]));
  const allRead = (unread: readonly { readonly path: string }[], isContact: boolean) => {
    const some = someOf(unread.map(({ path }) => prefix + path));
    // Git goes on keeping what it has kept, whatever it is told to pass over.
    const isIgnorable = !isContact && unread.every(({ path }) => !plan.kept.has(path));
    if (unread.length > 0) throw new UsageError('privateFileToSave', { ...some, isContact, isIgnorable, isToClose });
  };
  allRead(
    there.filter(({ path }) => mayBePrivate(path) && !snapshot.files.has(path)),
    true,
  );
  const listed = there
    .filter(({ path }) => mayListPeople(path, prefix))
    .map(({ path, bytes }) => ({ path, found: listedIn(bytes) }));
  allRead(
    listed.filter(({ found }) => found === 'unread'),
    false,
  );
  const refused = (path: string, { kind, line }: OnLine, where: 'list' | 'comment' | 'contact') =>
    new UsageError('personalFileToSave', { path: `${prefix}${path}:${line}`, kind, where, isToClose });
  for (const { path, found } of listed) if (found !== null && found !== 'unread') throw refused(path, found, 'list');
  for (const { path, bytes } of there) {
    const isData = typeof roleOf(path) === 'object';
    const found = isData ? commentedIn(last?.files.get(path)?.text ?? '', bytes) : null;
    if (found) throw refused(path, found, 'comment');
  }
  const kept = new Set(there.map(({ path }) => path));
  const told = [...personalInContacts(snapshot)].find(({ at }) => kept.has(at.file));
  if (!told) return;
  const { file, path } = told.at;
  throw refused(file, { kind: told.args.kind, line: snapshot.files.get(file)?.locate(path).line ?? 1 }, 'contact');
}

/** The files that are not read and stay as they were kept. */
async function unchangedFiles({
  repository,
  files,
  kept,
}: ToKeep['plan']): Promise<Pick<FileContent, 'path' | 'bytes'>[]> {
  const changed = new Set(files.map(({ path }) => path));
  const paths = [...kept.keys()].filter((path) => !changed.has(path) && mayListPeople(path, repository.prefix));
  return Promise.all(
    paths.map(async (path) => ({
      path,
      bytes: (await contentOf(repository.folder, path, repository.prefix + path)) ?? null,
    })),
  );
}

/** What of people was found in a file, and in which line. */
interface OnLine {
  readonly kind: PersonalData['kind'];
  readonly line: number;
}

/** The line in which a place of a text is, looked for one after the other: a text may have millions. */
function lineAt(text: string, at: number): number {
  let line = 1;
  for (const { index } of text.matchAll(/\r\n|\r|\n/g)) {
    if (index >= at) return line;
    line += 1;
  }
  return line;
}

/** What of people a file holds that the program doesn't read; `unread` where it is no text, and may hold anything. */
export function listedIn(bytes: Uint8Array): OnLine | 'unread' | null {
  const text = anyText(bytes);
  if (text === null) return 'unread';
  const found = personalDataInList(text);
  return found && { kind: found.kind, line: lineAt(text, found.at) };
}

/** What of people stands in the comments of a data file that it had not before. */
function commentedIn(before: string, bytes: Uint8Array): OnLine | null {
  const text = anyText(bytes) ?? '';
  for (const { comment, from } of newCommentsIn(before, text)) {
    const found = personalDataInList(comment);
    if (found) return { kind: found.kind, line: lineAt(text, from) };
  }
  return null;
}
