import { limits } from './limits.ts';
import { folderIn, folderMode, type Objects } from './objects.ts';

/** A file as a commit names it. */
export interface NewFile {
  /** From the top of the folder that was looked through. */
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

/**
 * The files in a folder of a commit that none of some others has just so. What one of these holds alike as a whole is not gone
 * through: of thousands of commits each takes as long as what it changed.
 * @param folder from the top of the repository, with `/` at the end; empty for the top
 * @param others commits; one that is not here has nothing
 * @returns null where there is more than a folder may hold, or a part of it is missing
 */
export async function newFiles(
  objects: Objects,
  folder: string,
  commit: string,
  others: readonly string[],
): Promise<readonly NewFile[] | null> {
  const treeOf = async (one: string): Promise<string | null> =>
    (await objects.about(one)) === null ? null : folderIn(objects, one, folder);
  const [top, before] = [await treeOf(commit), await Promise.all(others.map(treeOf))];
  const found: NewFile[] = [];
  let looked = 0;
  /** Whether all of a folder could be looked through. */
  async function walk(tree: string, before: readonly (string | null)[], path: string, depth: number): Promise<boolean> {
    if (before.includes(tree)) return true;
    const items = depth > limits.folders ? 'large' : await objects.tree(tree);
    if (items === null || items === 'large') return false;
    looked += items.length;
    if (looked > limits.files) return false;
    const listed = await Promise.all(before.map(async (one) => (one === null ? null : await objects.tree(one))));
    const known = listed.map((those) => new Map(Array.isArray(those) ? those.map((one) => [one.name, one]) : []));
    for (const { name, mode, id } of items) {
      const same = known.flatMap((those) => those.get(name) ?? []).filter((one) => one.mode === mode);
      if (same.some((one) => one.id === id)) continue;
      const place = `${path}${name}`;
      if (mode !== folderMode) {
        found.push({ path: place, mode, id });
        continue;
      }
      const then = same.map((one) => one.id);
      if (!(await walk(id, then, `${place}/`, depth + 1))) return false;
    }
    return true;
  }
  return top === null || (await walk(top, before, '', 0)) ? found : null;
}
