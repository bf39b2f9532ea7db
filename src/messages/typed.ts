// What comes from a repository may mean something else to a shell: it stands in a command to be typed only where it is plain.

/**
 * A word as it stands in a command to be typed.
 * @param instead what stands there where the word is not plain
 */
export const inCommand = (word: string, instead: string): string =>
  /^(?!-)[\p{L}\p{N}_./:@+-]+$/u.test(word) ? word : instead;

/** As `inCommand`, of what may have spaces or be a path of Windows: in double quotes. */
export const quotedInCommand = (text: string, instead: string): string =>
  /^(?!-)[\p{L}\p{N}_./\\:@+~ -]+$/u.test(text) ? `"${text}"` : instead;

/**
 * What is typed to give a folder of a repository the name back that it had, from its top folder.
 * @param formerly null where that isn't known
 * @returns null where nothing that can be typed does it
 */
export const namingBack = (folder: string, formerly: string | null): string | null => {
  const words = [folder, formerly ?? ''].map((word) => quotedInCommand(word, ''));
  // Git makes no folder above it.
  return words.includes('') || formerly?.includes('/') ? null : `git mv ${words.join(' ')}`;
};

/**
 * What is typed to discard what some files hold that is not saved.
 * @param files from the top of the work tree
 * @param isNew whether Git has none of them
 * @param instead what stands in place of a file whose name is not plain
 */
export const discarding = (files: readonly string[], isNew: boolean, instead: string): string =>
  // Of files that Git is told to pass over as well; and from whatever folder it is typed in.
  `git ${isNew ? 'clean -fx' : 'restore'} ${files.map((file) => quotedInCommand(`:/${file}`, instead)).join(' ')}`;
