import { UsageError } from './errors.ts';
import type { ReadingArgs } from './reading.ts';
import type { Snapshot } from './snapshot.ts';

type Instead = ReadingArgs['symlink']['is'];

/** What stands where a data file or a folder of such files would be, and is not read. */
interface Unread {
  readonly file: string;
  /** What stands there in place of a file; null for a file, which has errors. */
  readonly is: Instead | null;
}

/** Everything in a folder of which it is not known what it says: files with errors, and what is no file. */
export const unreadIn = ({ unread, problems }: Snapshot): readonly Unread[] => [
  ...unread.map((file) => ({ file, is: null })),
  ...problems
    .filter(({ rule }) => rule === 'symlink')
    .map(({ at, args }) => ({ file: at.file, is: (args as ReadingArgs['symlink']).is })),
];

/** Whether it is known of all that is in a folder what it says. */
export const isReadWhole = (snapshot: Snapshot): boolean => unreadIn(snapshot).length === 0;

/**
 * What is asked before it is said that something is not there.
 * @param path of a data file, or of a folder with a slash at its end
 * @throws UsageError where something stands there, above it or in it that is not read: nobody knows what it says
 */
export function checkRead(snapshot: Snapshot, path: string): void {
  const found = unreadIn(snapshot).find(
    ({ file }) =>
      file === path ||
      path.startsWith(`${file}/`) ||
      // What is called as neither a file of data nor a folder can hold nothing that is looked for.
      (path.endsWith('/') && file.startsWith(path) && /\.yaml$|\/[^./]+$/.test(file)),
  );
  if (!found) return;
  const { file, is } = found;
  if (is === null) throw new UsageError('fileUnread', { file });
  throw new UsageError(is === 'link' ? 'isLink' : 'notRegularFile', { path: file });
}

/** Whether the settings say that anyone may read the repository: of settings that nobody can read it isn't known. */
export const saysPublic = ({ settings, unreadKinds }: Snapshot): boolean =>
  settings.visibility === 'public' && !unreadKinds.has('settings');
