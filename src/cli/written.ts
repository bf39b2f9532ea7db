import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { checkTarget, makeFolder, writeAllWhole } from '../edit/files.ts';
import { UsageError } from '../model/errors.ts';
import type { Rendered } from '../render/render.ts';
import type { Typed } from './commands/command.ts';
import type { Context } from './context.ts';
import { printable } from './terminal.ts';

/**
 * Writes documents into the folder that `--out` names, which is made where it is missing, and prints their names. The one
 * that nobody named may be no link: a change that somebody proposed may have brought that, and it could lead anywhere.
 * @throws UsageError where that is the folder that Git keeps for itself; where one of them can't be written; before anything
 * is written, where something else stands in its place
 */
export async function writeRendered(
  rendered: readonly Rendered[],
  typed: Pick<Typed, 'value' | 'has'>,
  { cwd, out: print }: Pick<Context, 'cwd' | 'out'>,
): Promise<void> {
  const out = typed.value('out') ?? 'out';
  const folder = path.resolve(cwd, out);
  if (folder.split(path.sep).includes('.git')) throw new UsageError('insideOther', { path: out, is: 'git' });
  const there = await lstat(folder).catch(() => null);
  if (!typed.has('out') && there?.isSymbolicLink()) throw new UsageError('outIsLink', { path: out });
  await makeFolder(folder, out);
  const shown = (name: string) => path.relative(cwd, path.join(folder, name)).split(path.sep).join('/');
  for (const { name } of rendered) await checkTarget(path.join(folder, name), shown(name));
  await writeAllWhole(folder, rendered, shown);
  print(rendered.map(({ name }) => `${printable(shown(name))}\n`).join(''));
}
