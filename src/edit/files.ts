import { hash, randomBytes } from 'node:crypto';
import { linkSync, lstatSync, renameSync, rmSync, type Stats } from 'node:fs';
import {
  chmod,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { limits } from '../data/limits.ts';
import { reasonOf as reasonToldBy, UsageError } from '../model/errors.ts';

/** How the names of the files begin that the program writes beside others for a moment. */
export const ownStart = '.crm-plan-';

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/**
 * Makes sure that a folder is there to write into.
 * @returns what was made: it, and those around it that weren't there, each behind those around it
 * @throws UsageError where it is a file or can't be made
 */
export async function makeFolder(folder: string, shown: string): Promise<readonly string[]> {
  try {
    return await makeWithParents(folder);
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(reason === 'EEXIST' || reason === 'ENOTDIR' ? 'outputIsFile' : 'cannotWrite', {
      path: shown,
      reason,
    });
  }
}

/** Node's own way of making parents never ends where one that is there refuses with "no such file", as `/proc` does. */
async function makeWithParents(folder: string): Promise<readonly string[]> {
  if ((await stat(folder).catch(() => null))?.isDirectory()) return [];
  const parent = dirname(folder);
  const around = parent === folder ? [] : await makeWithParents(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (reasonOf(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
    return around;
  }
  // Where a person's settings (`umask`) take it even from themselves, nothing could be put into it. Windows has none.
  const made = (await stat(folder)).mode & 0o777;
  if (process.platform !== 'win32' && (made & 0o700) !== 0o700) await chmod(folder, made | 0o700);
  return [...around, folder];
}

/**
 * Writes new files where nothing stands, and the folders that they need; where one can't be written, those before it go
 * again, unless somebody has changed them: half of them would be in the way of whoever repeats it. One that stands there
 * just as it would be written, as another run has left it or puts it there meanwhile, is as good, and that run's to take away.
 * @param top the folder that the paths of the files start from
 * @param shown a path in messages
 * @param then what is done with the files once all are there; where that fails, they go as well
 * @throws UsageError where one can't be written, or is gone again at the end, or what `then` throws
 */
export async function writeAllNew(
  top: string,
  files: Readonly<Record<string, string>>,
  shown: (path: string) => string,
  then: () => Promise<void> = async () => {},
): Promise<void> {
  const folders: string[] = [];
  const written: string[] = [];
  try {
    for (const [path, text] of Object.entries(files)) {
      folders.push(...(await makeFolder(dirname(join(top, path)), shown(dirname(path)))));
      if (await putNewText(join(top, path), text, shown(path))) written.push(path);
    }
    await then();
    for (const path of Object.keys(files))
      if ((await textIfFile(join(top, path))) === null) throw new UsageError('changedMeanwhile', { path: shown(path) });
  } catch (error) {
    for (const path of written) await removeIfStill(join(top, path), shown(path), files[path] ?? '');
    for (const folder of folders.toReversed()) await rmdir(folder).catch(() => {});
    throw error;
  }
}

/**
 * Writes a new file where nothing stands.
 * @returns false where it stands there already, just the same
 * @throws UsageError where it can't be written, or another one stands there
 */
async function putNewText(path: string, text: string, shown: string): Promise<boolean> {
  const isThere = async () => (await textIfFile(path)) === text;
  if (await isThere()) return false;
  try {
    await writeEdited(path, text, shown, null);
    return true;
  } catch (error) {
    if (await isThere()) return false;
    throw error;
  }
}

/** Takes a file of ours away that nobody has changed; where it can't be, it stays. */
async function removeIfStill(path: string, shown: string, text: string): Promise<void> {
  const isStill: IsStill = (bytes) => bytes.toString('utf8') === text;
  const there = await readFile(path).catch(() => null);
  if (there && isStill(there)) await removeWhole(path, shown, isStill).catch(() => {});
}

/**
 * Looks at the folders that files are going to stand in, before anything is written.
 * @param top the folder that the paths of the files start from
 * @param shown a folder's path in messages
 * @throws UsageError where one of them is a file, or a link, which could lead anywhere
 */
export async function checkFolders(
  top: string,
  files: readonly string[],
  shown: (folder: string) => string = (folder) => folder,
): Promise<void> {
  const folders = files.flatMap((path) => {
    const names = path.split('/').slice(0, -1);
    return names.map((_name, i) => names.slice(0, i + 1).join('/'));
  });
  for (const path of new Set(folders)) {
    const found = await lstat(join(top, path)).catch(() => null);
    if (found?.isSymbolicLink()) throw new UsageError('isLink', { path: shown(path) });
    if (found && !found.isDirectory()) throw new UsageError('folderIsFile', { path: shown(path) });
  }
}

/**
 * The text of a file that others may have made.
 * @returns null only where nothing stands there; the empty text where it is no file, larger than what is read, or can't be read
 */
export async function textIfFile(path: string): Promise<string | null> {
  const isNone = await lstat(path).then(
    () => false,
    (error) => reasonOf(error) === 'ENOENT' || reasonOf(error) === 'ENOTDIR',
  );
  if (isNone) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() && found.size <= limits.bytes ? readFile(path, 'utf8').catch(() => '') : '';
}

/** @throws UsageError where something other than a file stands in the place of a document, which may be written elsewhere */
export async function checkTarget(path: string, shown: string): Promise<void> {
  if (await otherThanFile(path)) throw new UsageError('targetIsNotFile', { path: shown });
}

/** @throws UsageError where something other than a file stands in the place of a file that has but that place */
export async function checkPlaceOf(path: string, shown: string): Promise<void> {
  const found = await otherThanFile(path);
  if (found) throw new UsageError(found.isSymbolicLink() ? 'isLink' : 'notRegularFile', { path: shown });
}

/** What stands in a file's place and is none; null where a file or nothing does. */
async function otherThanFile(path: string): Promise<Stats | null> {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() ? null : found;
}

/**
 * Writes files one after the other.
 * @param write writes one of them
 * @throws UsageError what `write` throws for the first; for a later one, also which were written before it
 */
export async function inTurn<T extends { readonly path: string }>(
  files: readonly T[],
  write: (file: T) => Promise<void>,
): Promise<void> {
  for (const [i, file] of files.entries())
    await write(file).catch((error) => {
      if (i === 0 || !(error instanceof UsageError)) throw error;
      const written = files.slice(0, i).map(({ path }) => path);
      throw new UsageError('writtenInPart', { written, path: file.path, reason: reasonToldBy(error) });
    });
}

/**
 * Writes a file whole: beside its place first, synced, then renamed. Whoever looks, at whatever moment, sees
 * the old file or the new one. Whatever stands there is replaced.
 * @param shown its path in messages
 * @throws UsageError where it can't be written; what was there is then as it was
 */
export const writeWhole = (path: string, content: string | Uint8Array, shown: string): Promise<void> =>
  writeBeside(path, content, shown, (beside) => rename(beside, path));

/**
 * As `writeWhole`, for files of one folder: all are written beside their places before the first one is renamed, so that a disk
 * that fills leaves those of before together. The folder is looked through once for what killed runs left.
 * @param shown the path in messages of a file's name
 * @throws UsageError where one can't be written: all that was there is then as it was; where one can't be renamed, with those
 * that were
 */
export async function writeAllWhole(
  folder: string,
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
  shown: (name: string) => string,
): Promise<void> {
  const names = files.map(({ name }) => name);
  if (names[0] === undefined) return;
  await orCannotWrite(shown(names[0]), () => sweep(folder, names.map(startOf)));
  const places = files.map(({ name, content }) => {
    const place = join(folder, name);
    return { path: shown(name), content, place, beside: placeBeside(place) };
  });
  try {
    for (const { path, content, place, beside } of places)
      await orCannotWrite(path, () => writeLike(place, beside, content));
    await inTurn(places, ({ path, place, beside }) => orCannotWrite(path, () => rename(beside, place)));
  } catch (error) {
    for (const { beside } of places) await remove(beside);
    throw error;
  }
}

/**
 * As `writeWhole`, for an edit: what somebody else saved since is kept. Only who puts another file in its place in the
 * few microseconds of the renaming itself goes unseen.
 * @param before the text that the edit was made from, null for a file that wasn't there
 * @param dropsMark whether the byte order mark in front of it goes
 * @throws UsageError as `writeWhole`, and where the file is no longer what it was
 */
export async function writeEdited(
  path: string,
  content: string,
  shown: string,
  before: string | null,
  dropsMark = false,
): Promise<void> {
  const now = await unchangedText(path, shown, before);
  const isStill: IsStill = (bytes) => withoutMark(bytes.toString('utf8')) === before;
  const text = (dropsMark ? '' : byteOrderMark(now ?? '')) + content;
  await writeOver(path, text, shown, before === null ? null : isStill);
}

/**
 * As `writeEdited`, for a file that may be no text.
 * @param isStill whether the bytes of what stands there are what they were; null for a file that wasn't there
 * @throws UsageError as `writeWhole`, and where the file is no longer what it was
 */
export const writeOver = (
  path: string,
  content: string | Uint8Array,
  shown: string,
  isStill: IsStill | null,
): Promise<void> =>
  writeBeside(path, content, shown, async (beside) => {
    const isPut = isStill === null ? await putNew(beside, path) : await putInPlace(beside, path, isStill);
    if (!isPut) throw new UsageError('changedMeanwhile', { path: shown });
  });

/** Whether a file's bytes are what they were. */
type IsStill = (bytes: Buffer) => boolean;

/**
 * The text of a file that an edit is made from, with its byte order mark; null where there is no file.
 * @throws UsageError where it is no longer what it was, or a link stands in its place
 */
export async function unchangedText(path: string, shown: string, before: string | null): Promise<string | null> {
  await checkPlaceOf(path, shown);
  const now = await textNow(path).catch(() => undefined);
  if (now === undefined || (now && withoutMark(now)) !== before)
    throw new UsageError('changedMeanwhile', { path: shown });
  return now;
}

/** How the names begin that a file has while it is written beside its place. What is as long as a name may be leaves no room for more. */
const startOf = (name: string): string =>
  `${ownStart}${Buffer.byteLength(name) > longName ? hash('sha256', name) : name}.`;

/** Bytes of a name beside which there is room for what says whose a file of ours is: a name has 255 at most. */
const longName = 200;

/** A place of ours beside another one, which no other run has; by its name it is known whose it is. */
const placeBeside = (path: string, ending = ''): string =>
  join(dirname(path), `${startOf(basename(path))}${process.pid}.${randomBytes(6).toString('hex')}${ending}.tmp`);

/** Writes a file beside its place, and has it put there; what killed runs left of it goes. */
async function writeBeside(
  path: string,
  content: string | Uint8Array,
  shown: string,
  put: (beside: string) => Promise<void>,
): Promise<void> {
  await orCannotWrite(shown, () => sweep(dirname(path), [startOf(basename(path))]));
  const beside = placeBeside(path);
  try {
    await orCannotWrite(shown, async () => {
      await writeLike(path, beside, content);
      await put(beside);
    });
  } catch (error) {
    await remove(beside);
    throw error;
  }
}

/** Writes a file of ours for good that is to take the place of another one, and may be read by those who may read that one. */
async function writeLike(path: string, beside: string, content: string | Uint8Array): Promise<void> {
  const found = await lstat(path).catch(() => null);
  const there = found?.isFile() ? found : null;
  // Until it is known who may read it, nobody else opens it.
  const file = await open(beside, 'wx', there ? there.mode & 0o700 : 0o666);
  try {
    const made = (await file.stat()).mode & 0o777;
    // The settings that made it so may make a file that nobody can read.
    const wanted = there ? await modeLike(file, there) : made | 0o600;
    if (wanted !== made) await file.chmod(wanted);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Gives a file the group of the one whose place it takes, which not everybody can.
 * @returns its mode: that of the other one; where it has another group, that may do what everybody may
 */
async function modeLike(file: FileHandle, { gid, mode }: Stats): Promise<number> {
  const made = await file.stat();
  const isGroups =
    made.gid === gid ||
    (await file.chown(made.uid, gid).then(
      () => true,
      () => false,
    ));
  // The system asks what the group may do before it asks what everybody may: less than that would shut them out.
  return isGroups ? mode & 0o777 : (mode & 0o707) | ((mode & 0o007) << 3);
}

/** @throws UsageError where what is done does, or can't be done to a file */
async function orCannotWrite(shown: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('cannotWrite', { path: shown, reason: reasonOf(error) });
  }
}

/**
 * Takes a file away that is still what it was. It is put aside first and looked at there, so that nothing is lost of what
 * an editor saves meanwhile.
 * @throws UsageError where it is no longer what it was, or can't be taken away
 */
export async function removeWhole(path: string, shown: string, isStill: IsStill): Promise<void> {
  const aside = placeBeside(path, '.aside');
  await orCannotWrite(shown, async () => {
    renameSync(path, aside);
    const now = await readFile(aside).catch((error) => {
      putBack(aside, path);
      throw error;
    });
    if (isStill(now)) return remove(aside);
    putBack(aside, path);
    throw new UsageError('changedMeanwhile', { path: shown });
  });
}

/** Gives a file that was put aside its name again; where an editor has put one there meanwhile, both stay. */
function putBack(aside: string, path: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false })) renameSync(aside, path);
}

/** Has a file be one that whoever reads it can run, or nobody; where a disk knows no such thing, nothing is done. */
export async function makeRunnable(path: string, canRun: boolean): Promise<void> {
  const there = await lstat(path).catch(() => null);
  if (process.platform === 'win32' || !there?.isFile()) return;
  const readers = (there.mode & 0o444) >> 2;
  await chmod(path, canRun ? there.mode | readers : there.mode & ~0o111).catch(() => {});
}

/**
 * Finishes what runs that were killed had begun to take away in a folder: what is still what it was goes, anything else
 * has its name again.
 * @param gone what is taken away, by name, with whether bytes are what it was; no other, since whoever proposes a change may
 * name files as they like
 */
export async function finishRemoving(folder: string, gone: ReadonlyMap<string, IsStill>): Promise<void> {
  const starts = new Map([...gone.keys()].map((name) => [startOf(name), name]));
  for (const left of await readdir(folder).catch(() => [])) {
    const [, start = '', pid] = /^(\.crm-plan-.+\.)(\d+)\.[0-9a-f]+\.aside\.tmp$/.exec(left) ?? [];
    const name = starts.get(start) ?? '';
    const isStill = isRunning(Number(pid)) ? undefined : gone.get(name);
    const aside = join(folder, left);
    if (!isStill || !lstatSync(aside, { throwIfNoEntry: false })?.isFile()) continue;
    if (isStill(await readFile(aside))) await remove(aside);
    else putBack(aside, join(folder, name));
  }
}

/** Takes a folder away that holds nothing but folders, and what killed runs left; one that holds anything else stays. */
export async function removeEmpty(folder: string): Promise<void> {
  const isFolder = (await lstat(folder).catch(() => null))?.isDirectory();
  if (!isFolder) return;
  const inside = await sweep(folder, [ownStart])
    .then(() => readdir(folder))
    .catch(() => []);
  for (const one of inside) await removeEmpty(join(folder, one));
  await rmdir(folder).catch(() => {});
}

/**
 * Gives a file another name in its folder. Whoever looks, at whatever moment, finds it under one of the two, or both.
 * @param shown its path in messages
 * @throws UsageError where it can't be, or something has that name already
 */
export async function renameFile(path: string, to: string, shown: string): Promise<void> {
  const there = await lstat(path).catch(() => null);
  if (!there?.isFile()) throw new UsageError('changedMeanwhile', { path: shown });
  await orCannotWrite(shown, async () => {
    if (await isOtherwiseWritten(path, to)) return;
    if (!(await putNew(path, to))) throw new UsageError('changedMeanwhile', { path: shown });
  });
}

/**
 * Takes a name from a file that has another one: nothing of what it says is lost.
 * @param shown the name in messages
 * @throws UsageError where the two are not one file's any more
 */
export const removeSecondName = (path: string, other: string, shown: string): Promise<void> =>
  orCannotWrite(shown, async () => {
    if (!isSecondName(path, other)) throw new UsageError('changedMeanwhile', { path: shown });
    rmSync(path);
  });

/**
 * Gives a file its name in other letters, where the disk takes the two for one (Windows, macOS).
 * @returns whether they are one file's
 */
async function isOtherwiseWritten(path: string, to: string): Promise<boolean> {
  if (path.toLowerCase() !== to.toLowerCase() || !lstatSync(to, { throwIfNoEntry: false })) return false;
  if (!isOneFile(path, to)) return false;
  renameSync(path, to);
  // A disk that tells them apart has two names of one file, and keeps both.
  if ((await readdir(dirname(path))).includes(basename(path))) await rm(path);
  return true;
}

/** Takes a file of ours away. Where that fails it stays until the next run: nothing depends on it. */
const remove = (path: string): Promise<void> => rm(path, { force: true }).catch(() => {});

/** Gives a file a second name; not every disk has two names for one. */
function isLinked(path: string, second: string): boolean {
  try {
    linkSync(path, second);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a file in the place of another, unless that one is no longer what it was. The old one is held by a second name
 * until the new one stands: what an editor saves into it meanwhile is seen there, and put back.
 * @returns whether it was put there
 */
async function putInPlace(beside: string, path: string, isStill: IsStill): Promise<boolean> {
  const there = await readFile(path).catch(() => null);
  if (there === null || !isStill(there)) return false;
  const old = beside.replace(/\.tmp$/, '.0.tmp');
  // One right after the other, so that nobody puts another file there in between.
  const isHeld = isLinked(path, old);
  try {
    if (isHeld && !isOneFile(path, old)) return false;
    renameSync(beside, path);
    if (!isHeld) return true;
    const now = await readFile(old).catch((error) => {
      // Where it can't be seen what was saved into it meanwhile, it stands again.
      renameSync(old, path);
      throw error;
    });
    if (isStill(now)) return true;
    renameSync(old, path);
    return false;
  } finally {
    if (isHeld) await remove(old);
  }
}

/** Whether a name is the second one of a file, which keeps the other: some disks of a network say that all files are one. */
export function isSecondName(path: string, other: string): boolean {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found !== undefined && found.ino !== 0n && found.nlink > 1n && isOneFile(path, other);
}

/** Whether two names are those of one file. */
function isOneFile(one: string, other: string): boolean {
  const [found, also] = [one, other].map((path) => lstatSync(path, { bigint: true, throwIfNoEntry: false }));
  return found !== undefined && found.dev === also?.dev && found.ino === also.ino;
}

/** Puts a new file where nothing stands. A second name is only given where nothing has it; a disk without them is asked first. */
async function putNew(beside: string, path: string): Promise<boolean> {
  try {
    await link(beside, path);
  } catch (error) {
    if (reasonOf(error) === 'EEXIST' || lstatSync(path, { throwIfNoEntry: false })) return false;
    renameSync(beside, path);
    return true;
  }
  await remove(beside);
  return true;
}

/**
 * Takes away what a run that was killed was writing; what a run that still goes on is writing stays.
 * @param starts how the names begin, in one way or another
 * @param take takes one away: a folder stays, unless it is a folder that was being made
 */
async function sweep(folder: string, starts: readonly string[], take = remove): Promise<void> {
  const own = (await readdir(folder)).filter((name) => name.startsWith(ownStart));
  for (const name of own) {
    const [, pid] = starts.some((start) => name.startsWith(start))
      ? (/\.(\d+)\.[0-9a-f]+(?:\.0)?\.tmp$/.exec(name) ?? [])
      : [];
    if (pid !== undefined && !isRunning(Number(pid))) await take(join(folder, name));
  }
}

/**
 * Makes a folder of ours beside the place of another one, which is made in it; what killed runs left of it goes.
 * @returns its path
 */
export async function newFolderBeside(path: string): Promise<string> {
  await sweep(dirname(path), [startOf(basename(path))], (left) =>
    rm(left, { recursive: true, force: true }).catch(() => {}),
  );
  const beside = placeBeside(path);
  await mkdir(beside);
  return beside;
}

/** Takes away what runs that were killed left beside files of a folder; where that fails it stays until the next run. */
export async function sweepBeside(top: string, paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map(dirname))) {
    const names = paths.filter((path) => dirname(path) === folder).map((path) => startOf(basename(path)));
    await sweep(join(top, folder), names).catch(() => {});
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What some editors put in front of a text; reading leaves it out, so writing puts it back. */
export const byteOrderMark = (text: string): string => (text.startsWith('\ufeff') ? '\ufeff' : '');

/** A text without that mark. */
export const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

const textNow = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
