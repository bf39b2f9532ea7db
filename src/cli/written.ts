import path from 'node:path';
import { checkTarget, makeFolder, writeWhole } from '../edit/files.ts';
import type { Rendered } from '../render/render.ts';
import type { Context } from './context.ts';

/**
 * Writes documents into a folder, which is made where it is missing, and prints their names.
 * @param out the folder, as it was typed
 * @throws UsageError where one of them can't be written; before anything is written, where something else stands in its place
 */
export async function writeRendered(
  rendered: readonly Rendered[],
  out: string,
  { cwd, out: print }: Pick<Context, 'cwd' | 'out'>,
): Promise<void> {
  const folder = path.resolve(cwd, out);
  await makeFolder(folder, out);
  const shown = (name: string) => path.relative(cwd, path.join(folder, name)).split(path.sep).join('/');
  for (const { name } of rendered) await checkTarget(path.join(folder, name), shown(name));
  for (const { name, content } of rendered) await writeWhole(path.join(folder, name), content, shown(name));
  print(rendered.map(({ name }) => `${shown(name)}\n`).join(''));
}
