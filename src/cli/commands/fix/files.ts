import { join } from 'node:path';
import { changedSource, type FolderChanges } from '../../../data/changed-source.ts';
import { folderSource } from '../../../data/folder.ts';
import { load } from '../../../data/load.ts';
import { withUsualEnding } from '../../../data/paths.ts';
import type { Known } from '../../../data/read-file.ts';
import { type NewText, sweepData, writeChecked } from '../../../edit/checked.ts';
import { isSecondName, removeSecondName, renameFile } from '../../../edit/files.ts';
import type { Finding } from '../../../model/findings.ts';
import type { ReadingArgs } from '../../../model/reading.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { correctable } from '../../../rules/check.ts';
import { type Asking, asking } from '../../asking.ts';
import type { Context, ExitCode, OpenData } from '../../context.ts';
import { sentences } from '../../finding-answers.ts';
import { earlierWithNote, noteErrors } from '../../findings.ts';
import { namedFiles } from '../../named-files.ts';
import { say } from '../../say.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import { alike } from './alike.ts';
import { type Answer, answerOf } from './answers.ts';
import { byLine, type Open, onDisk, type State, type Step, stepOf, together, verdictOn } from './steps.ts';

/** What was asked for. */
interface Asked {
  /** The files and folders that were named; none for all. */
  readonly names: readonly string[];
  /** Whether every change is made without asking. */
  readonly isForAll: boolean;
}

const none: FolderChanges = { texts: new Map(), renamed: new Map(), gone: new Set() };

/**
 * Corrects what the messages say to type where what was meant is understood: each change is shown, and asked for. Each is
 * tried before: it has to put right what it is for, and to make nothing wrong.
 * @returns 1 where errors are left, or nobody was there to be asked
 * @throws UsageError where a file that was named is none, or one changed meanwhile; nothing is written then
 */
export async function fixFiles(data: OpenData, context: Context, { names, isForAll }: Asked): Promise<ExitCode> {
  const { out, words } = context;
  const strangers = data.snapshot.problems.flatMap(({ rule, at }) => (rule === 'unknown-file' ? [at.file] : []));
  const files = new Set(namedFiles(names, data, context, strangers));
  const person = isForAll ? undefined : context.person();
  const answers = person && (await asking(person));
  const tries = await triesOf(data, context);
  const refused = new Set<string>();
  const listed: Step[] = [];
  /** What stands in the files that get another name: until then nothing read them. */
  const strange = new Map<string, string>();
  let isAll = isForAll || !answers;
  /** Whether a change could be made that the person didn't want. */
  let isLeft = false;
  const present = tries.stateOf(none, data.snapshot);
  let state = present;
  for (;;) {
    const isWanted = ({ finding, key }: Step) => files.has(onDisk(finding.file, state.changes)) && !refused.has(key);
    const found = await tries.next(state, isWanted, isAll);
    if (!found) break;
    for (const step of found.steps) out(`${shown(step, context, state)}\n\n`);
    const [first] = found.steps;
    if (!isAll && first) {
      const answer = await answered(answers, context);
      isLeft ||= answer === 'no' || answer === 'stop';
      if (answer === 'all') isAll = true;
      if (answer === 'stop') break;
      if (answer === 'no') {
        refused.add(first.key);
        continue;
      }
    }
    for (const step of found.steps) listed.push(step);
    state = found.after;
    for (const [from, to] of state.changes.renamed)
      if (!strange.has(from)) strange.set(from, state.snapshot.files.get(to)?.text ?? '');
  }
  answers?.close();

  const isWritten = isForAll || answers !== undefined;
  if (isWritten) await write(data, state.changes, strange);
  if (listed.length === 0) out(`${isLeft ? words.fix.left : words.fix.nothing}\n`);
  else if (isWritten) out(`${words.fix.done(listed.length)}\n`);
  else say(context, words.fix.listed(listed.length));
  if (isAll && listed.length > 0 && tries.isEnough()) say(context, words.fix.more);
  const code = noteErrors((isWritten ? state : present).findings, context);
  return listed.length > 0 && !isWritten ? 1 : code;
}

/** Asks whether the change that was shown is to be made, until it is understood. */
async function answered(answers: Asking | undefined, { note, words }: Context): Promise<Answer> {
  note(words.fix.ask);
  for (;;) {
    const typed = await answers?.ask();
    const answer = answerOf(typed ?? '');
    if (answer) return answer;
    note(words.fix.askAgain);
  }
}

/**
 * How many characters are read, while nobody is asked, of files that still can't be read: to find the mistakes that are told at once
 * each is read many times over, and that takes a part of a second.
 */
const mostUnread = 50_000;

/** As how many characters a file counts each time: a long one is not read as often as its length would have it, nor is a short one. */
const ofOne = { least: 10_000, most: 25_000 };

/** What reads the folder as it would be. What is the same each time is read once. */
async function triesOf(data: OpenData, context: Context) {
  const { folder, today } = data;
  const earlier = await earlierWithNote(data, context);
  const source = folderSource(folder);
  const entries = await source.list();
  const taken = new Set(entries.map(({ path }) => path));
  const known: Known = new Map();

  function stateOf(changes: FolderChanges, snapshot: Snapshot): State {
    const { findings, open } = correctable(snapshot, today, earlier);
    return { changes, snapshot, findings, open: [...open, ...alike(open, snapshot), ...secondNames(findings, folder)] };
  }

  /** Which do harm: none of them is tried again. */
  const harmful = new Set<string>();
  /** How many corrections are tried at once: fewer where nobody can tell which of them does harm. */
  let size = Number.POSITIVE_INFINITY;
  let unread = 0;
  /** Whether what else may be wrong is left for another time. */
  const isEnough = () => unread >= mostUnread;

  /** The first correction that is wanted and does no harm, or several. */
  async function next(state: State, isWanted: (step: Step) => boolean, isMany: boolean) {
    const all = byLine(state)
      .map((one) => stepOf(one, state))
      .filter((step) => step !== null)
      .filter(isWanted)
      .filter(namingNoneTwice(new Set([...taken, ...state.changes.renamed.values()])));
    /** Those of which nothing can be told before others are made. */
    const early = new Set<string>();
    /** Those that are looked at without the others, whose files are read by then. */
    const waiting = new Set<string>();
    for (;;) {
      const left = all.filter(({ place }) => !harmful.has(place) && !early.has(place));
      const free = left.filter(({ place }) => !waiting.has(place));
      if (free.length === 0) waiting.clear();
      const { made, changes } = together((free.length === 0 ? left : free).slice(0, isMany ? size : 1), state);
      if (made.length === 0 || (isMany && isEnough())) return null;
      const after = stateOf(changes, await load(changedSource(source, entries, changes), known));
      const tried = new Set(made.map(({ step }) => step.path));
      for (const path of isMany ? after.snapshot.unread : [])
        if (tried.has(path)) {
          const { length } = after.snapshot.files.get(path)?.text ?? '';
          unread += Math.min(Math.max(length, ofOne.least), ofOne.most);
        }
      const verdict = verdictOn(made, state, after);
      for (const { step } of verdict.early) early.add(step.place);
      // What harm there is may be theirs.
      if (verdict.early.length > 0) continue;
      for (const { step } of verdict.harmful) harmful.add(step.place);
      if (verdict.harmful.length > 0) continue;
      const { doubtful } = verdict;
      if (doubtful.length === 0) {
        size = 2 * size;
        return { steps: made.map(({ step }) => step), after };
      }
      if (doubtful.length < made.length) for (const { step } of doubtful) waiting.add(step.place);
      else if (made.length > 1) size = Math.floor(made.length / 2);
      else for (const { step } of doubtful) harmful.add(step.place);
    }
  }

  return { stateOf, next, isEnough };
}

/** Of files that have a name which no file of the data has beside their right one, as a run leaves them that is killed while it renames: those names. */
const secondNames = (findings: readonly Finding[], folder: string): readonly Open[] =>
  findings.flatMap((finding) => {
    if (finding.rule !== 'unknown-file') return [];
    const { ended, original } = finding.args as ReadingArgs['unknown-file'];
    const isSecond = original === ended && isSecondName(join(folder, finding.file), join(folder, ended));
    return isSecond ? [{ finding, correction: ended, isSecondName: true }] : [];
  });

/** Of corrections that give files other names, those that give one that no file has, nor gets by another of them. */
function namingNoneTwice(taken: ReadonlySet<string>): (step: Step) => boolean {
  const given = new Set<string>();
  return ({ path, finding, isSecondName }) => {
    if (path === finding.file || isSecondName) return true;
    if (taken.has(path) || given.has(path)) return false;
    given.add(path);
    return true;
  };
}

/** Writes what was corrected; files get their new names last. A second name goes first: an edit would make two files of the one. */
async function write(
  { snapshot, folder }: OpenData,
  { texts, renamed, gone }: FolderChanges,
  strange: ReadonlyMap<string, string>,
): Promise<void> {
  const edited = [...texts].map(
    ([path, after]): NewText => ({ path, before: snapshot.files.get(path)?.text ?? strange.get(path) ?? null, after }),
  );
  for (const path of gone) await removeSecondName(join(folder, path), join(folder, withUsualEnding(path)), path);
  await writeChecked(folder, edited);
  for (const [from, to] of renamed) await renameFile(join(folder, from), join(folder, to), from);
  await sweepData(folder, snapshot);
}

/** A correction as a person sees it: where, and the lines before and after; of a private file what is wrong, and what to do. */
function shown({ finding, lines, path }: Step, context: Context, { snapshot }: State): string {
  const { paint, width } = context.terminal;
  const { words } = context;
  const head = `${paint.bold(printable(`${finding.file}:${finding.line}`))}  ${paint.dim(`[${finding.rule}]`)}`;
  if (lines.before.length === 0) return `${head}\n  ${printable(words.fix.renamed(path))}`;
  if (snapshot.files.get(finding.file)?.isPrivate !== false) {
    const { message, hint } = sentences(finding, context);
    return [head, ...[message, `→ ${hint}`, words.fix.withheld].map((one) => wrap(one, width, '  '))].join('\n');
  }
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
