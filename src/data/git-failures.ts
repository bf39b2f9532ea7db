import { existsSync, statfsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { byCodePoint } from '../model/text.ts';
import { upward } from './git-folders.ts';
import { locksIn } from './git-locks.ts';
import { isForbidden } from './readable.ts';
import { placesOf, type Surroundings, shownIn } from './repository.ts';

/** A command of Git that failed, with what it said: where nobody knows better, that is what the person is told. */
export class GitFailure extends UsageError {
  /** What it had printed by then. */
  printed = '';

  constructor(said: string) {
    const [line = ''] = said.split('\n').filter((one) => /^(fatal|error): /.test(one));
    super('gitFailed', { reason: line.replace(/^(fatal|error): /, '').replace(/\.$/, '') });
    this.message = said;
  }
}

/** What Git says of an object that isn't what was stored, also where it then goes on as if it weren't there. */
export const damage =
  /is corrupt|unable to (unpack|parse|stream)|header for .* too long|garbage at end|hash mismatch|object file .* is empty|too-short tree|malformed mode|empty filename in tree/;

/** What Git itself says, without the lines of another repository that it repeats. */
export const ownWords = (said: string): string => said.replace(/^remote:.*[\r\n]*/gm, '');

/**
 * What is said of a command of Git that failed: what it means, where that can be told from Git's own words.
 * @param isOfAnother whether another repository may be what is no repository, or too new
 */
export function failure(said: string, around: Surroundings, isOfAnother = false): Error {
  const { folder, env } = around;
  const own = isOfAnother ? ownWords(said) : said;
  if (/^(?:Error: )?spawn .* ENOENT$/m.test(own))
    // Of a folder that is no longer there to work in Node says the same.
    return existsSync(folder)
      ? new UsageError('noGit')
      : new UsageError('unreadable', { path: basename(folder), reason: 'ENOENT' });
  const [, limit] = /^(?:Error: )?spawn .* (EMFILE|ENFILE|EAGAIN)$/m.exec(own) ?? [];
  if (limit !== undefined) return new UsageError('noMoreAllowed', { reason: limit });
  // What simple-git says where Node could make no pipes.
  if (/^(TypeError: )?Cannot read properties of undefined/.test(own))
    return new UsageError('noMoreAllowed', { reason: 'EMFILE' });
  if (/dubious ownership/.test(own)) {
    const [, path = folder] = /safe\.directory '?([^'\n]+)'?/.exec(own) ?? [];
    return new UsageError('dubiousOwnership', { path });
  }
  if (!isOfAnother && /cannot use bare repository/.test(own))
    return new UsageError('takenForRepository', { path: `${basename(folder)}/HEAD` });
  const needed = isOfAnother ? [] : unknownToGit(own);
  if (needed.length > 0) return new UsageError('gitTooOld', { needs: needed });
  if (!isOfAnother && /not a git repository|must be run in a work tree|invalid gitfile format/i.test(own))
    return new UsageError('notARepository');
  if (!isOfAnother && /unknown (option|switch)|is not a git command/.test(own))
    return new UsageError('gitOutdated', {});
  const [, lock] = /Unable to create '([^']+\.lock)': File exists/.exec(own) ?? [];
  // One that is killed says nothing.
  const locks = lock !== undefined || said === '' ? placesOf(around).flatMap(locksIn) : [];
  const left = new Set([...(lock === undefined ? [] : [lock]), ...locks].map((path) => shownIn(around, path)));
  if (left.size > 0) return new UsageError('gitLocked', { paths: [...left].sort(byCodePoint).slice(0, mostLocks) });
  const [, date] = /invalid date format: (.*)/.exec(own) ?? [];
  if (date !== undefined) {
    const name = env['GIT_AUTHOR_DATE'] === date ? 'GIT_AUTHOR_DATE' : 'GIT_COMMITTER_DATE';
    return new UsageError('badGitDate', { name, value: date });
  }
  const badSetting = isOfAnother ? null : badSettingIn(own);
  if (badSetting) return badSetting;
  if (/from promisor remote/.test(own)) return new UsageError('partialCopy');
  if (damagedIndex.test(own)) return new UsageError('indexDamaged');
  if (damage.test(own)) return damageIn(own, folder);
  // A version between two others that is not there: the history is no shorter than that, it is broken.
  const [, version] = (isOfAnother ? null : /^error: Could not read ([0-9a-f]{40,64})$/m.exec(own)) ?? [];
  if (version !== undefined) return new UsageError('repositoryDamaged', { object: version, file: null });
  if (/No space left on device|Out of diskspace/.test(own))
    return new UsageError('cannotWrite', { path: '.git', reason: 'ENOSPC' });
  if (/Read-only file system/.test(own)) return new UsageError('cannotWrite', { path: '.git', reason: 'EROFS' });
  const unread = forbidden.map((words) => words.exec(own)?.[1]).find((path) => path !== undefined);
  if (unread !== undefined) return new UsageError('unreadable', { path: unread, reason: 'EACCES' });
  if (/^fatal: failed to read object \w+: Permission denied$/m.test(own))
    return new UsageError('unreadable', { path: '.git/objects', reason: 'EACCES' });
  // Of what the other side refuses it says so itself (`Permission denied (publickey)`).
  if (/: Permission denied$|^error: insufficient permission for adding an object/m.test(own))
    return new UsageError('cannotWrite', { path: '.git', reason: 'EACCES' });
  if (notWritten.test(own) && isFull(folder)) return new UsageError('cannotWrite', { path: '.git', reason: 'ENOSPC' });
  return new GitFailure(said.trim());
}

/** What is said of settings that Git can't read, where it says so: of some it tells the line, of others what they say. */
function badSettingIn(said: string): UsageError | null {
  const [, line, file] = /^fatal: bad config line (\d+) in file (.+)$/m.exec(said) ?? [];
  if (file !== undefined) return new UsageError('badSettings', { file, line: Number(line) });
  const [, place, number] = /^fatal: bad config variable '.*' in file '(.+)' at line (\d+)$/m.exec(said) ?? [];
  if (place !== undefined) return new UsageError('badSettings', { file: place, line: Number(number) });
  const [, value, key] = /^fatal: bad \w+ config value '(.*)' for '([^']+)'/m.exec(said) ?? [];
  return key === undefined ? null : new UsageError('badSetting', { key, value: value ?? '' });
}

/** How Git says of its index that it can't be read; one in two parts may have lost the other (`core.splitIndex`). */
const damagedIndex =
  /index file (smaller than expected|corrupt)|bad index file|index file open failed: No such file|broken index/;

/** How many locks are named: Git leaves three or four. */
const mostLocks = 10;

/** The settings by which a repository needs a newer Git, as Git tells them: what it doesn't know stands in lines of its own. */
function unknownToGit(said: string): readonly string[] {
  const [, version] = /Expected git repo version <= \d+, found (\d+)/.exec(said) ?? [];
  if (version !== undefined) return [`core.repositoryFormatVersion ${version}`];
  const [, lines = ''] = /unknown repository extensions? found:\n((?:\t.*\n?)+)/.exec(said) ?? [];
  const names = [...lines.matchAll(/^\t([\w.-]+)$/gm)].map(([, name]) => `extensions.${name}`);
  return names.slice(0, mostNeeds);
}

/** How many of such settings are told. */
const mostNeeds = 5;

/** How Git says of a file that it wasn't written, where it keeps the reason to itself. */
const notWritten = /couldn't write|unable to write|write error|[Uu]nable to create/;

/** Whether the disk of a folder has no room for the smallest file of Git. */
function isFull(folder: string): boolean {
  try {
    const { blocks, bavail, bsize } = statfsSync(folder);
    // Some disks of others say nothing of their size.
    return blocks > 0 && bavail * bsize < 32_768;
  } catch {
    return false;
  }
}

/** How Git says of a file of its own that it may not be read. */
const forbidden = [
  /^fatal: unable to access '(.+)': Permission denied$/m,
  /^fatal: couldn't read (.+): Permission denied$/m,
  /^fatal: (.+): index file open failed: Permission denied$/m,
] as const;

/** What is said of damage: Git takes an object that may not be read for one that is damaged. */
function damageIn(said: string, folder: string): UsageError {
  const found = damaged(said);
  const { file } = found;
  if (file !== null && upward(folder).some((place) => isForbidden(join(place, file))))
    return new UsageError('unreadable', { path: file, reason: 'EACCES' });
  return new UsageError('repositoryDamaged', found);
}

/** Which object is damaged, and the file that holds nothing else, as far as Git says so. */
function damaged(said: string): { readonly object: string | null; readonly file: string | null } {
  const [, folder, name] =
    /objects\/([0-9a-f]{2})\/([0-9a-f]{38,62})\b/.exec(said) ??
    /unable to unpack ([0-9a-f]{2})([0-9a-f]{38,62}) header/.exec(said) ??
    [];
  if (folder === undefined) return { object: /\b[0-9a-f]{40,64}\b/.exec(said)?.[0] ?? null, file: null };
  return { object: `${folder}${name}`, file: `.git/objects/${folder}/${name}` };
}
