import { blobId } from '../../data/blob-ids.ts';
import { keptIn, type Past } from '../../data/past.ts';
import { mayBePrivate, mayListPeople, roleOf } from '../../data/paths.ts';
import { contentOf } from '../../data/work-tree.ts';
import type { Saving } from '../../edit/saving.ts';
import type { FileContent } from '../../edit/store.ts';
import { someOf, UsageError } from '../../model/errors.ts';
import { personalInContacts } from '../../rules/personal-data-in-text.ts';
import { isPublicIn } from '../context.ts';
import { commentedIn, listedIn, type OnLine } from './people-in-files.ts';

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
  // What was kept while nobody else could read it is public from now on, too.
  const wasPublic = last !== null && isPublicIn(last);
  const more = last !== null && !wasPublic ? await unchangedFiles(plan) : [];
  // What only has another name or place now anyone could read before.
  const publicIds = new Set(wasPublic ? [...plan.kept.values()].map(({ id }) => id) : []);
  const there = [...plan.files, ...more].flatMap(({ path, bytes }) => (bytes === null ? [] : [{ path, bytes }]));
  const allRead = (unread: readonly { readonly path: string }[], isContact: boolean) => {
    const some = someOf(unread.map(({ path }) => prefix + path));
    // Git goes on keeping what it has kept, whatever it is told to pass over.
    const isIgnorable = !isContact && unread.every(({ path }) => !plan.kept.has(path));
    if (unread.length > 0) throw new UsageError('privateFileToSave', { ...some, isContact, isIgnorable, isToClose });
  };
  allRead(
    there.filter(({ path }) => mayBePrivate(path) && !checked.files.has(path)),
    true,
  );
  const listed = there
    .filter(({ path }) => mayListPeople(path, prefix))
    .map(({ path, bytes }) => ({ path, bytes, found: listedIn(bytes) }));
  allRead(
    listed.filter(({ bytes, found }) => found === 'unread' && !publicIds.has(blobId(bytes, branch.head ?? ''))),
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
  const told = [...personalInContacts(checked)].find(({ at }) => kept.has(at.file));
  if (!told) return;
  const { file, path } = told.at;
  throw refused(file, { kind: told.args.kind, line: checked.files.get(file)?.locate(path).line ?? 1 }, 'contact');
}

/** The files that are not read and stay as they were kept. */
async function unchangedFiles({ repository, files, kept }: ToKeep): Promise<Pick<FileContent, 'path' | 'bytes'>[]> {
  const changed = new Set(files.map(({ path }) => path));
  const paths = [...kept.keys()].filter((path) => !changed.has(path) && mayListPeople(path, repository.prefix));
  return Promise.all(
    paths.map(async (path) => ({
      path,
      bytes: (await contentOf(repository.folder, path, repository.prefix + path)) ?? null,
    })),
  );
}
