import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../model/errors.ts';

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/**
 * Makes sure that a folder is there to write into.
 * @throws UsageError where it is a file or can't be made
 */
export async function makeFolder(folder: string, shown: string): Promise<void> {
  try {
    await makeWithParents(folder);
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(reason === 'EEXIST' || reason === 'ENOTDIR' ? 'outputIsFile' : 'cannotWrite', {
      path: shown,
      reason,
    });
  }
}

/** Node's own way of making parents never ends where one that is there refuses with "no such file", as `/proc` does. */
async function makeWithParents(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => null))?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeWithParents(parent);
  await mkdir(folder).catch(async (error) => {
    // Another run may have made it meanwhile.
    if (reasonOf(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
  });
}

/** @throws UsageError where something other than a file stands in a file's place */
export async function checkTarget(path: string, shown: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found && !found.isFile()) throw new UsageError('targetIsNotFile', { path: shown });
}

/**
 * Writes a file whole: beside its place first, synced, then renamed. Whoever looks, at whatever moment, sees
 * the old file or the new one.
 * @param shown its path in messages
 * @param before the text that an edit was made from, null for a file that wasn't there; without it whatever
 * stands there is replaced
 * @throws UsageError where it can't be written, or somebody else has changed it since; what was there is
 * then as it was
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  shown: string,
  before?: string | null,
): Promise<void> {
  const start = `.crm-plan-${basename(path)}.`;
  const beside = join(dirname(path), `${start}${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
  const there = await lstat(path).catch(() => null);
  if (before !== undefined && there?.isSymbolicLink()) throw new UsageError('isLink', { path: shown });
  try {
    await sweep(dirname(path), start);
    const mark = before === undefined ? '' : byteOrderMark((await textNow(path)) ?? '');
    // A file that only its owner may read stays so.
    const mode = there?.isFile() ? there.mode & 0o777 : null;
    const file = await open(beside, 'wx', mode ?? 0o666);
    try {
      if (mode !== null) await file.chmod(mode);
      await file.writeFile(mark === '' ? content : mark + content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before !== undefined && before !== ((await textNow(path))?.replace(/^\ufeff/, '') ?? null))
      throw new UsageError('changedMeanwhile', { path: shown });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    if (error instanceof UsageError) throw error;
    throw new UsageError('cannotWrite', { path: shown, reason: reasonOf(error) });
  }
}

/** Takes away what a run that was killed left beside a file; what a run that still goes on is writing stays. */
async function sweep(folder: string, start: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] = name.startsWith(start) ? (/^(\d+)\.[0-9a-f]+\.tmp$/.exec(name.slice(start.length)) ?? []) : [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
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
const byteOrderMark = (text: string): string => (text.startsWith('\ufeff') ? '\ufeff' : '');

const textNow = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
