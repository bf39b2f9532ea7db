import { isDataFile, roleOf } from '../../../data/paths.ts';
import { hasMark, type NewText, sweepData, writeChecked } from '../../../edit/checked.ts';
import { formed, type WhyKept } from '../../../edit/formed.ts';
import type { Context, ExitCode, OpenData } from '../../context.ts';
import { block } from '../../finding-answers.ts';
import { findingsOf } from '../../findings.ts';
import { namedFiles } from '../../named-files.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';

/** What was asked for. */
interface Asked {
  /** The files and folders that were named; none for all. */
  readonly names: readonly string[];
  readonly isCheck: boolean;
  readonly isDryRun: boolean;
}

/**
 * Puts data files in the form that all have, and says which.
 * @returns 1 where one can't be read or has to stay as it is, and of a check where one is not in that form
 * @throws UsageError where a file that was named is none, or one changed meanwhile; nothing is written then
 */
export async function formatFiles(data: OpenData, context: Context, asked: Asked): Promise<ExitCode> {
  const { snapshot, folder } = data;
  const { words, terminal, out } = context;
  const { paint, width } = terminal;
  // A link or a pipe that is called like a data file was not opened.
  const unopened = snapshot.problems.flatMap(({ rule, at: { file } }) =>
    rule === 'symlink' && isDataFile(file) ? [file] : [],
  );
  const files = namedFiles(asked.names, data, context, unopened);
  const unread = new Set([...snapshot.unread, ...unopened]);
  const readable = files.filter((file) => !unread.has(file));

  const changed: NewText[] = [];
  const kept: { readonly path: string; readonly why: WhyKept }[] = [];
  for (const path of readable) {
    const formedFile = await formOf(folder, path, snapshot.files.get(path)?.text ?? '');
    if (typeof formedFile === 'string') kept.push({ path, why: formedFile });
    else if (formedFile.after !== formedFile.before || formedFile.withoutMark) changed.push(formedFile);
  }
  const isWritten = !asked.isCheck && !asked.isDryRun;
  if (isWritten) {
    await writeChecked(folder, changed);
    // Those that have their form already may have got it from a run that was killed.
    await sweepData(folder, snapshot);
  }

  const said: string[] = [];
  const list = changed.map(({ path }) => `  ${printable(path)}`);
  if (changed.length > 0)
    said.push([words.fmt[isWritten ? 'formatted' : 'wouldFormat'](changed.length), ...list].join('\n'));
  else if (kept.length === 0 && readable.length > 0) said.push(words.fmt.nothing(readable.length));
  else if (readable.length === 0) said.push(words.fmt.noFiles);
  if (changed.length > 0 && !isWritten) said.push(asked.isDryRun ? words.fmt.dryRun : words.fmt.toDo);
  for (const { path, why } of kept) said.push(paint.yellow(wrap(printable(words.fmt.kept(path, why)), width)));
  const left = files.filter((file) => unread.has(file));
  if (left.length > 0) {
    const all = await findingsOf(data, context);
    const about = { ...data, all, ...context };
    const found = all.filter(({ file, level }) => left.includes(file) && level === 'error');
    said.push(
      paint.bold(wrap(words.fmt.unread(left.length), width)),
      ...found.map((one) => block(about, one, terminal)),
    );
  }
  out(`${said.join('\n\n')}\n`);
  return left.length + kept.length > 0 || (asked.isCheck && changed.length > 0) ? 1 : 0;
}

/** A file in form, or why it has to stay as it is. */
async function formOf(folder: string, path: string, text: string): Promise<NewText | WhyKept> {
  const role = roleOf(path);
  const after = typeof role === 'object' ? formed(role.kind, path, text) : 'changes';
  return typeof after === 'string' ? after : { ...after, withoutMark: await hasMark(folder, path, text) };
}
