import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { git, gitAsked } from '../data/git.ts';
import { gitFoldersAt, lineIn } from '../data/git-folders.ts';
import { commitOf } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import { UsageError } from '../model/errors.ts';
import { type Branch, branchName } from './branch.ts';
import { endOfLog } from './logs.ts';

/** How many other work trees are looked at. */
const mostWorkTrees = 1_000;

/**
 * A branch that is checked out in two folders moves under the files of one of them when the other one saves: they look
 * then as if somebody had taken that save back. Git itself has to be forced to do that. Needs `checkLogs` before it.
 * @throws UsageError where another folder has the branch, with what gives this one a branch of its own
 */
export async function checkOnlyHere(repository: Repository, branch: Branch): Promise<void> {
  const { own, common } = await foldersOf(repository);
  const names = await readdir(join(common, 'worktrees')).catch(() => []);
  const linked = names.slice(0, mostWorkTrees).map((name) => join(common, 'worktrees', name));
  for (const place of [common, ...linked]) {
    if (place === own || (await checkedOutAt(repository, place, common)) !== branch.ref) continue;
    const folder = place === common ? await mainWorkTree(repository, common) : await linkedWorkTree(place);
    if (folder === null) continue;
    const commit = await lastHere(repository);
    throw new UsageError('checkedOutTwice', {
      branch: branchName(branch),
      folder,
      commit: commit?.slice(0, 12) ?? null,
    });
  }
}

/** What stands in a file of HEAD where Git keeps refs in another way: it alone knows then what is checked out. */
const keptElsewhere = 'refs/heads/.invalid';

/** The branch that is checked out in a work tree, of whose folder of Git's own this is; null where none is. */
async function checkedOutAt(repository: Repository, place: string, common: string): Promise<string | null> {
  const ref = /^ref:\s*(.*)$/.exec(lineIn(join(place, 'HEAD')) ?? '')?.[1] ?? null;
  if (ref !== keptElsewhere) return ref;
  const head = place === common ? 'main-worktree/HEAD' : `worktrees/${basename(place)}/HEAD`;
  return (await gitAsked(repository, '', 'symbolic-ref', '--quiet', head)).trim();
}

/** The folders of Git's own, by the paths that they really have: they are compared. */
const foldersOf = async ({ kept }: Repository) => ({
  own: await realpath(kept.own),
  common: await realpath(kept.common),
});

/** The work tree that is no linked one; null where the repository has none (it is bare, or a submodule's). */
async function mainWorkTree(repository: Repository, common: string): Promise<string | null> {
  if (basename(common) !== '.git') return null;
  // Asked from its work tree: a person may have Git open no repository from within the folder of its own.
  const folder = dirname(common);
  const bare = await git({ ...repository, folder }, 'rev-parse', '--is-bare-repository').catch(() => 'true');
  return bare.trim() === 'false' ? folder : null;
}

/** The linked work tree that a folder of Git's own is for; null where it is gone, or another repository's: this is a copy then. */
async function linkedWorkTree(place: string): Promise<string | null> {
  const line = lineIn(join(place, 'gitdir'));
  // What another computer has is never asked for: whoever asks may have to sign in there.
  if (line === null || /^[\\/]{2}/.test(line)) return null;
  const dotGit = resolve(place, line);
  const leadsTo = await realpath(gitFoldersAt(dotGit).own).catch(() => null);
  return leadsTo === (await realpath(place)) ? dirname(dotGit) : null;
}

/**
 * The commit that this work tree was brought to last, as its log says: what moves its branch from elsewhere writes nothing
 * there. Null where no log says so. Needs `checkLogs` before it.
 */
export async function lastHere(repository: Repository): Promise<string | null> {
  const { own } = await foldersOf(repository);
  const last = (await endOfLog(join(own, 'logs', 'HEAD'))).at(-1);
  return last === undefined ? null : commitOf(repository, last.to);
}
