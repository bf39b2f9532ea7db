import { join } from 'node:path';
import { changedSource, type FolderChanges } from '../../../data/changed-source.ts';
import { folderSource } from '../../../data/folder.ts';
import { type Known, load } from '../../../data/load.ts';
import { type NewText, writeChecked } from '../../../edit/checked.ts';
import { renameFile } from '../../../edit/files.ts';
import { check, correctable } from '../../../rules/check.ts';
import { asking } from '../../asking.ts';
import type { Context, ExitCode, OpenData } from '../../context.ts';
import { earlierWithNote, noteErrors } from '../../findings.ts';
import { namedFiles } from '../../named-files.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import { isGood, type State, type Step, stepOf } from './steps.ts';

/** What was asked for. */
interface Asked {
  /** The files and folders that were named; none for all. */
  readonly names: readonly string[];
  /** Whether every change is made without asking. */
  readonly isForAll: boolean;
}

const none: FolderChanges = { texts: new Map(), renamed: new Map() };

/**
 * Corrects what the messages say to type where what was meant is understood: each change is shown, and asked for. Each is
 * tried before: it has to put right what it is for, and to make nothing wrong.
 * @returns 1 where errors are left, or nobody was there to be asked
 * @throws UsageError where a file that was named is none, or one changed meanwhile; nothing is written then
 */
export async function fixFiles(data: OpenData, context: Context, { names, isForAll }: Asked): Promise<ExitCode> {
  const { out, note, words } = context;
  const strangers = data.snapshot.problems.flatMap(({ rule, at }) => (rule === 'unknown-file' ? [at.file] : []));
  const files = new Set(namedFiles(names, data, context, strangers));
  const person = isForAll ? undefined : context.person();
  const answers = person && (await asking(person));
  const tries = await triesOf(data, context);
  const refused = new Set<string>();
  const listed: Step[] = [];
  let isAll = isForAll || !answers;
  let state = await tries.stateWith(none);
  for (;;) {
    const found = await tries.next(state, (step) => files.has(onDisk(step, state)) && !refused.has(step.key), refused);
    if (!found) break;
    out(`${shown(found.step, context, state)}\n\n`);
    if (!isAll) {
      note(words.fix.ask);
      const answer = (await answers?.ask()) ?? '';
      if (/^[ta]/.test(answer)) isAll = true;
      else if (answer === '' || /^[fq]/.test(answer)) break;
      else if (!/^[sy]/.test(answer)) {
        refused.add(found.step.key);
        continue;
      }
    }
    listed.push(found.step);
    state = found.after;
  }
  answers?.close();

  const isWritten = isForAll || answers !== undefined;
  if (isWritten) await write(data, state.changes);
  if (listed.length === 0) out(`${words.fix.nothing}\n`);
  else if (isWritten) out(`${words.fix.done(listed.length)}\n`);
  else out(`${wrap(words.fix.listed(listed.length), context.terminal.width)}\n`);
  const code = noteErrors(isWritten ? state.findings : check(data.snapshot, data.today, tries.earlier), context);
  return listed.length > 0 && !isWritten ? 1 : code;
}

/** The path that a step's file has on the disk. */
const onDisk = ({ finding }: Step, { changes }: State): string =>
  [...changes.renamed].find(([, path]) => path === finding.file)?.[0] ?? finding.file;

/** What reads the folder as it would be. What is the same each time is read once. */
async function triesOf(data: OpenData, context: Context) {
  const { folder, today } = data;
  const earlier = await earlierWithNote(data, context);
  const source = folderSource(folder);
  const entries = await source.list();
  const taken = new Set(entries.map(({ path }) => path));
  const known: Known = new Map();

  async function stateWith(changes: FolderChanges): Promise<State> {
    const snapshot = await load(changedSource(source, entries, changes), known);
    return {
      changes,
      snapshot,
      findings: check(snapshot, today, earlier),
      open: correctable(snapshot, today, earlier),
    };
  }

  /** The first correction that is wanted and does no harm; those that do are refused from then on. */
  async function next(state: State, isWanted: (step: Step) => boolean, refused: Set<string>) {
    for (const one of state.open) {
      const step = stepOf(one, state);
      if (!step || !isWanted(step) || (step.path !== one.finding.file && taken.has(step.path))) continue;
      const after = await stateWith(step.changes);
      if (isGood(step, state, after)) return { step, after };
      refused.add(step.key);
    }
    return null;
  }

  return { earlier, stateWith, next };
}

/** Writes what was corrected; files get their new names last. */
async function write({ snapshot, folder }: OpenData, { texts, renamed }: FolderChanges): Promise<void> {
  const edited = [...texts].map(
    ([path, after]): NewText => ({ path, before: snapshot.files.get(path)?.text ?? null, after }),
  );
  await writeChecked(folder, edited);
  for (const [from, to] of renamed) await renameFile(join(folder, from), join(folder, to), from);
}

/** A correction as a person sees it: where, and the lines before and after; of a private file only where. */
function shown(
  { finding, lines, path }: Step,
  { terminal: { paint, width }, words }: Context,
  { snapshot }: State,
): string {
  const head = `${paint.bold(printable(`${finding.file}:${finding.line}`))}  ${paint.dim(`[${finding.rule}]`)}`;
  if (lines.before.length === 0) return `${head}\n  ${printable(words.fix.renamed(path))}`;
  if (snapshot.files.get(finding.file)?.isPrivate !== false) return `${head}\n  ${words.fix.withheld}`;
  const cut = (line: string) => {
    const whole = printable(line);
    return whole.length > width - 4 ? `${whole.slice(0, width - 5)}…` : whole;
  };
  return [
    head,
    ...lines.before.map((line) => paint.red(`  - ${cut(line)}`)),
    ...lines.after.map((line) => paint.green(`  + ${cut(line)}`)),
  ].join('\n');
}
