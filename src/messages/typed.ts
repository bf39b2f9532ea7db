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
 * What is typed to go into a folder that a person named: a name that begins with a hyphen would be an option, and a shell
 * expands some signs between double quotes.
 */
export function goingInto(dir: string): string {
  const place = dir.startsWith('-') ? `./${dir}` : dir;
  return /[$`!"]/.test(place) ? `cd '${place.replaceAll("'", "'\\''")}'` : `cd "${place}"`;
}

/**
 * What is typed, anywhere in a work tree, to have files as they were saved last.
 * @param instead what stands for a file whose path is not plain
 */
export const restoring = (paths: readonly string[], instead: string): string =>
  `git restore --staged --worktree ${paths.map((path) => quotedInCommand(`:/${path}`, instead)).join(' ')}`;

/** A branch of another repository, and the name by which it is to be found here. */
export interface BranchElsewhere {
  readonly remote: string;
  readonly branch: string;
  readonly into: string;
}

/** What is typed to have a branch here; without more where nobody knows which it is, or its name isn't plain. */
export function fetching(from: BranchElsewhere | null): string {
  const isPlain = from !== null && [from.remote, from.branch].every((name) => inCommand(name, '') !== '');
  return isPlain ? `git fetch ${from.remote} ${from.branch}:${from.into}` : 'git fetch';
}

/**
 * What is typed to change a setting of Git in the file that has it.
 * @param change as Git calls it: `--unset-all`
 * @returns null where something in it isn't plain
 */
export const inSettings = ({ key, file }: { key: string; file: string }, change: string): string | null => {
  const [plainKey, plainFile] = [quotedInCommand(key, ''), quotedInCommand(file, '')];
  return plainKey === '' || plainFile === '' ? null : `git config --file ${plainFile} ${change} ${plainKey}`;
};

/**
 * What is typed to take one value out of a setting of Git that has several.
 * @returns null where something in it isn't plain
 */
export const takingOut = (at: { key: string; file: string; value: string } | null): string | null => {
  const [command, value] = [at && inSettings(at, '--fixed-value --unset-all'), quotedInCommand(at?.value ?? '', '')];
  return command === null || value === '' ? null : `${command} ${value}`;
};

/**
 * The same of values that are a program (`ext::…`): they are never plain, and are known by how they begin.
 * @returns null where something in it isn't plain, or the value begins otherwise
 */
export const takingOutPrograms = (at: { key: string; file: string; value: string } | null): string | null => {
  const [command, begin] = [at && inSettings(at, '--unset-all'), /^[\w+.-]+::?/.exec(at?.value ?? '')?.[0]];
  return command === null || begin === undefined ? null : `${command} "^${begin.replace(/[+.]/g, '[$&]')}"`;
};

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

/**
 * What is typed, in the top folder of the repository, to have Git look again at files that somebody told it to leave alone.
 * @param and the word between two commands: one alone takes back one of both ways of telling it so
 * @param instead what stands in place of a file whose path is not plain
 */
export const noLongerApart = (files: readonly string[], and: string, instead: string): string => {
  const paths = files.map((file) => quotedInCommand(file, instead)).join(' ');
  return `git update-index --no-skip-worktree ${paths} ${and} git update-index --no-assume-unchanged ${paths}`;
};
