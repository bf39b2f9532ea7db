import { blobId } from '../../data/blob-ids.ts';
import { keptIn, type Past } from '../../data/past.ts';
import { isDataFile, mayBePrivate, mayListPeople } from '../../data/paths.ts';
import { contentOf } from '../../data/work-tree.ts';
import type { Saving } from '../../edit/saving.ts';
import { commentLines } from '../../model/comments.ts';
import { someOf, UsageError } from '../../model/errors.ts';
import { withoutPersonalData } from '../../model/personal-data.ts';
import { personalInContacts } from '../../rules/personal-data-in-text.ts';
import { isPublicIn } from '../context.ts';
import { commentedIn, isNamedAfterSomebody, isSealed, listedIn, type OnLine } from './people-in-files.ts';

/** What is to be kept in a commit. */
type ToKeep = Pick<Saving, 'repository' | 'branch' | 'checked' | 'files' | 'kept'>;

/**
 * What is kept in a public repository can be read by anyone for good.
 * @throws UsageError where some of the files may hold what is private: they are not read, and stand among contact points or are no
 * text; or one has somebody's address or phone number where no rule looks, or in the words of a contact point
 */
export async function checkMayBePublic(past: Past, plan: ToKeep, isToClose: boolean): Promise<void> {
  const { checked, branch } = plan;
  if (!isPublicIn(checked)) return;
  const { prefix } = plan.repository;
  const last = await keptIn(past, branch.head);
  const before = last !== null && isPublicIn(last) ? last : null;
  // What only has another name or place now anyone could read before.
  const publicIds = new Set(before === null ? [] : [...plan.kept.values()].map(({ id }) => id));
  // A comment may have gone from one file to another, too.
  const changed = [...(before?.files ?? [])].filter(([path, { text }]) => checked.files.get(path)?.text !== text);
  const known = new Set(changed.flatMap(([, { text }]) => commentLines(text)));
  const looked: Looked[] = [];
  // What was kept while nobody else could read it is public from now on, too.
  for await (const { path, bytes } of contents(plan, last !== null && before === null)) {
    const found = mayListPeople(path, prefix) ? listedIn(path, bytes) : null;
    const isUnread = found === 'unread' && !publicIds.has(blobId(bytes, branch.head ?? ''));
    const comment = isDataFile(path) ? commentedIn(known, bytes) : null;
    looked.push({ path, isUnread, isSealed: isSealed(bytes), list: found === 'unread' ? null : found, comment });
  }
  // A name that anyone could read before is no secret any more.
  const named = looked.find(({ path }) => isNamedAfterSomebody(path) && (before === null || !plan.kept.has(path)));
  if (named) throw new UsageError('personalNameToSave', { path: withoutPersonalData(prefix + named.path), isToClose });
  const checkNone = (unread: readonly Looked[], where: 'contacts' | 'reports' | 'private' | 'data') => {
    const some = someOf(unread.map(({ path }) => prefix + path));
    // Git goes on keeping what it has kept, whatever it is told to pass over.
    const isIgnorable = where === 'data' && unread.every(({ path }) => !plan.kept.has(path));
    if (unread.length > 0) throw new UsageError('privateFileToSave', { ...some, where, isIgnorable, isToClose });
  };
  const hidden = looked.filter((one) => mayBePrivate(one.path) && !one.isSealed && !checked.files.has(one.path));
  for (const where of ['contacts', 'reports', 'private'] as const)
    checkNone(
      hidden.filter(({ path }) => path.toLowerCase().startsWith(`${where}/`)),
      where,
    );
  checkNone(
    looked.filter(({ isUnread }) => isUnread),
    'data',
  );
  const refused = (path: string, { kind, line }: OnLine, where: 'list' | 'comment' | 'contact') =>
    new UsageError('personalFileToSave', { path: `${prefix}${path}:${line}`, kind, where, isToClose });
  for (const { path, list } of looked) if (list) throw refused(path, list, 'list');
  for (const { path, comment } of looked) if (comment) throw refused(path, comment, 'comment');
  const kept = new Set(looked.map(({ path }) => path));
  const told = [...personalInContacts(checked)].find(({ at }) => kept.has(at.file));
  if (!told) return;
  const { file, path } = told.at;
  throw refused(file, { kind: told.args.kind, line: checked.files.get(file)?.locate(path).line ?? 1 }, 'contact');
}

/** What was found in a file. */
interface Looked {
  readonly path: string;
  /** Whether it may hold anything, and is not public yet. */
  readonly isUnread: boolean;
  readonly isSealed: boolean;
  readonly list: OnLine | null;
  readonly comment: OnLine | null;
}

/** What is to be kept, one file after the other, since all of them may not fit into memory: what changed, or all there is. */
async function* contents(
  { repository, files, kept }: ToKeep,
  isAll: boolean,
): AsyncGenerator<{ readonly path: string; readonly bytes: Uint8Array }> {
  for (const { path, bytes } of files) if (bytes !== null) yield { path, bytes };
  if (!isAll) return;
  const changed = new Set(files.map(({ path }) => path));
  for (const path of kept.keys()) {
    const bytes = changed.has(path) ? null : await contentOf(repository.folder, path, repository.prefix + path);
    if (bytes) yield { path, bytes };
  }
}
