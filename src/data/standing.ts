import { createHash } from 'node:crypto';
import { UsageError } from '../model/errors.ts';
import { kinds } from '../model/kinds.ts';
import { limits } from './limits.ts';
import { folderMode, type Objects } from './objects.ts';
import { passedOver } from './source.ts';

/** What stands in the folders of a version. */
export interface Standing {
  /** Of what has one of the names asked for: the same where all of that is the same, empty where there is none. */
  readonly digest: string;
  /** The data folders: those that have settings. From the top, with `/` at the end; empty for it. Null where they are too many. */
  readonly dataFolders: readonly string[] | null;
}

/** How many data folders a version may have: people's have one, or a few while one is renamed. */
const mostDataFolders = 1_000;

/**
 * Tells of versions what stands in their folders. A few of Git's folders can name endless many paths: each is looked at
 * once, wherever it stands.
 * @param names of files and folders, in small letters: a disk may tell none from capitals
 * @returns given a commit; null where more would have to be read than a data folder may hold, or deeper
 * @throws UsageError where what is named is missing
 */
export function standingIn(objects: Objects, names: ReadonlySet<string>): (commit: string) => Promise<Standing | null> {
  const known = new Map<string, Promise<Standing | null>>();
  let bytes = 0;
  const of = (tree: string, depth: number): Promise<Standing | null> => {
    const found = known.get(tree) ?? look(tree, depth);
    known.set(tree, found);
    return found;
  };
  async function look(tree: string, depth: number): Promise<Standing | null> {
    bytes += (await objects.about(tree))?.size ?? 0;
    const items = bytes > limits.total || depth > limits.folders ? 'large' : await objects.rawTree(tree);
    if (items === 'large') return null;
    if (items === null) throw new UsageError('objectMissing', { path: '', id: tree.slice(0, 12) });
    const digests: string[] = [];
    let dataFolders: string[] | null = [];
    const isNamed = ({ name }: (typeof items)[number]) => names.has(name.toLowerCase());
    const isWalked = (item: (typeof items)[number]) => item.mode === folderMode && !isNamed(item);
    const inside = await Promise.all(items.map((item) => (isWalked(item) ? of(item.id, depth + 1) : undefined)));
    for (const [i, item] of items.entries()) {
      const { mode, id, name } = item;
      const below = inside[i];
      if (below === null) return null;
      if (name === kinds.settings.path && mode.startsWith('100')) dataFolders?.push('');
      if (isNamed(item)) digests.push(`${name} ${mode} ${id}`);
      if (below === undefined) continue;
      if (below.digest !== '') digests.push(`${name} ${below.digest}`);
      const folder = `${Buffer.from(name, 'latin1').toString('utf8')}/`;
      if (passedOver.has(name)) continue;
      for (const one of below.dataFolders ?? []) dataFolders?.push(folder + one);
      if (below.dataFolders === null || (dataFolders?.length ?? 0) > mostDataFolders) dataFolders = null;
    }
    const digest = digests.length === 0 ? '' : createHash('sha256').update(digests.join('\0')).digest('hex');
    return { digest, dataFolders };
  }
  return async (commit) => of(await objects.top(commit), 0);
}
