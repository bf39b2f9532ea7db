import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { idOf } from './blob-ids.ts';
import { type Content, joined, type NamedObject } from './conversation.ts';
import { mostOfCommit } from './git.ts';
import { limits } from './limits.ts';
import { checkReadable } from './readable.ts';
import { checkWhole } from './refs.ts';
import type { Repository } from './repository.ts';

/** One entry of a folder as Git stores it. */
export interface TreeItem {
  readonly name: string;
  readonly mode: string;
  readonly id: string;
}

/**
 * The objects of a repository: one command of Git tells of all that are asked for, and another gives them. Whoever names
 * an object does so by its id, and what is given is held against it: nothing is read for what it is not.
 */
export interface Objects {
  /** What an object is; null where there is none. */
  about(id: string): Promise<NamedObject | null>;
  /** What a folder holds; null where there is no such folder. */
  tree(id: string): Promise<Tree>;
  /** As `tree`, with the names as their bytes are: a letter a byte. */
  rawTree(id: string): Promise<Tree>;
  /** The bytes of a file; null where there is none. Who may be given an enormous one asks about it first. */
  read(id: string): Promise<Uint8Array | null>;
  /** What a commit says; null where there is none, or it is larger than those of people are. */
  commit(id: string): Promise<Uint8Array | null>;
  /** What a tag says that somebody wrote something in; as `commit`. */
  tag(id: string): Promise<Uint8Array | null>;
  /**
   * The folder of all that a commit holds, by its id.
   * @throws UsageError where there is no such commit
   */
  top(commit: string): Promise<string>;
  /** Ends both commands: nothing can be asked any more. */
  close(): Promise<void>;
}

/**
 * The objects of a repository for one who reads them.
 * @throws UsageError at whatever is asked, where Git can't be used, takes too long, or finds the repository damaged
 */
export const openObjects = (repository: Repository): Objects => sharedObjects(repository)();

/**
 * The objects of a repository for several who read at once, each of whom opens and closes them. What was asked before
 * isn't asked again.
 * @throws as `openObjects`
 */
export function sharedObjects(repository: Repository): () => Objects {
  const known = {
    about: new Map<string, Promise<NamedObject | null>>(),
    trees: new Map<string, Promise<Tree>>(),
    tops: new Map<string, Promise<string>>(),
  };
  return () => {
    const { telling, giving, leave } = joined(repository);
    const about = (id: string) => remembered(known.about, id, telling.ask);
    async function given(id: string): Promise<Content | null> {
      const content = await giving.ask(id);
      if (content) checkItself(repository, id, content);
      return content;
    }
    async function said(type: 'commit' | 'tag', id: string): Promise<Uint8Array | null> {
      const found = await about(id);
      if (!found) await checkUndamaged(repository, id);
      // Also one that seems to be something else is read: it may be none of that.
      const content = found && found.size <= mostOfCommit ? await given(id) : null;
      return content?.type === type ? content.bytes : null;
    }
    return {
      about,
      tree: (id) => remembered(known.trees, id, () => treeOf(repository, id, about, given)),
      rawTree: (id) => treeOf(repository, id, about, given, 'latin1'),
      async read(id) {
        const content = await given(id);
        if (!content) await checkUndamaged(repository, id);
        return content?.type === 'blob' ? content.bytes : null;
      },
      commit: (id) => said('commit', id),
      tag: (id) => said('tag', id),
      top: (id) => remembered(known.tops, id, async () => topIn(id, await about(id), await said('commit', id))),
      close: leave,
    };
  };
}

/**
 * The folder of all that a commit holds.
 * @param bytes what the commit says; null where there is none, or it is too large
 */
function topIn(id: string, found: NamedObject | null, bytes: Uint8Array | null): string {
  const short = id.slice(0, 12);
  if (found?.type !== 'commit') throw new UsageError('objectMissing', { path: '', id: short });
  if (bytes === null) throw new UsageError('commitTooLarge', { ref: short, isTag: false, bytes: found.size });
  const [, tree] = /^tree ([0-9a-f]+)\n/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  if (tree === undefined) throw new UsageError('repositoryDamaged', { object: id, file: null });
  return tree;
}

/**
 * The id of a folder that a commit holds; null where it holds none. Git would look for it in whatever stands in the files of the
 * commit and of the folders on the way: here each is held against its id.
 * @param folder from the top; empty for it
 * @throws UsageError where the commit, or a folder on the way, is missing
 */
export async function folderIn(objects: Objects, commit: string, folder: string): Promise<string | null> {
  let id = await objects.top(commit);
  for (const name of folder.split('/').filter((part) => part !== '')) {
    const items = await objects.tree(id);
    if (items === null) throw new UsageError('objectMissing', { path: folder, id: commit.slice(0, 12) });
    if (items === 'large') throw treeTooLarge(commit);
    const found = items.find((item) => item.name === name && item.mode === folderMode);
    if (!found) return null;
    id = found.id;
  }
  return id;
}

/** Says of a folder of a commit that its own list is longer than any that people have. */
export const treeTooLarge = (commit: string): UsageError =>
  new UsageError('treeTooLarge', { commit: commit.slice(0, 12), most: limits.files, what: 'names', where: 'all' });

/** What was found for a key, found once; a failure is another matter the next time. */
function remembered<Value>(known: Map<string, Promise<Value>>, key: string, find: (key: string) => Promise<Value>) {
  const found = known.get(key) ?? find(key);
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}

/** @throws UsageError where what seems to be missing is damaged, or may not be read */
export const checkUndamaged = async (repository: Repository, name: string): Promise<void> => {
  await checkWhole(repository, [name]);
  await checkReadable(repository);
};

/**
 * Git gives what a file of one object holds without looking whether it is that object.
 * @throws UsageError where it is another one
 */
function checkItself({ kept }: Repository, id: string, { type, bytes }: Content): void {
  if (idOf(type, bytes, id) === id) return;
  const path = `objects/${id.slice(0, 2)}/${id.slice(2)}`;
  const isAlone = existsSync(join(kept.common, path));
  throw new UsageError('repositoryDamaged', { object: id, file: isAlone ? `.git/${path}` : null });
}

/** What a folder lists; null where it is none, or isn't there. */
type Tree = readonly TreeItem[] | 'large' | null;

/** A mode as Git means it: old tools and hostile ones write others that it takes for the same. */
function canonical(mode: string): string {
  const bits = Number.parseInt(mode, 8);
  const kind = bits & 0o170000;
  if (kind === 0o100000) return bits & 0o100 ? '100755' : '100644';
  return { [0o040000]: folderMode, [0o120000]: '120000' }[kind] ?? '160000';
}

/** How Git writes a folder's mode. */
export const folderMode = '40000';

/** Bytes of a folder's own list, at most: people's have some thousands. */
const mostOfTree = 16_000_000;

async function treeOf(
  repository: Repository,
  id: string,
  about: (name: string) => Promise<NamedObject | null>,
  read: (id: string) => Promise<Content | null>,
  letters: 'utf8' | 'latin1' = 'utf8',
): Promise<Tree> {
  const found = await about(id);
  if (!found) await checkUndamaged(repository, id);
  if (!found) return null;
  if (found.size > mostOfTree) return found.type === 'tree' ? 'large' : null;
  const content = await read(id);
  return content?.type === 'tree' ? itemsIn(Buffer.from(content.bytes), id, letters) : null;
}

/** `<mode> SP <name> NUL <id as bytes>`, one after the other. */
function itemsIn(bytes: Buffer, id: string, letters: 'utf8' | 'latin1'): readonly TreeItem[] {
  const idBytes = id.length / 2;
  const items: TreeItem[] = [];
  for (let from = 0; from < bytes.length; ) {
    const space = bytes.indexOf(' ', from);
    const end = bytes.indexOf(0, from);
    const mode = bytes.toString('latin1', from, Math.max(from, space));
    const next = end + 1 + idBytes;
    const isPath = bytes.subarray(space + 1, end).includes('/');
    if (!/^[0-7]{5,6}$/.test(mode) || end <= space + 1 || isPath || next > bytes.length)
      throw new UsageError('repositoryDamaged', { object: id, file: null });
    items.push({
      mode: canonical(mode),
      name: bytes.toString(letters, space + 1, end),
      id: bytes.toString('hex', end + 1, next),
    });
    from = next;
  }
  return items;
}
