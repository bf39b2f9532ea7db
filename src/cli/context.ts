import { basename } from 'node:path';
import type { Moment, Past } from '../data/past.ts';
import type { Repository } from '../data/repository.ts';
import { mayLeaveOut } from '../data/sparse.ts';
import type { InterfaceLang, Messages } from '../messages/index.ts';
import type { Day } from '../model/days.ts';
import { someOf, UsageError } from '../model/errors.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Terminal } from './terminal.ts';

/** Where output goes: a stream, or whatever a test puts in its place. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Where answers come from: a stream, or whatever a test puts in its place. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** What the program is given by whoever runs it. */
export interface Surroundings {
  /** Where there is none, nobody can be asked. */
  readonly stdin?: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** In place of the clock's. */
  readonly today?: Day;
}

/** 0 fine · 1 findings at or above the failing level · 2 wrong usage or environment · 3 a defect of the program. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command works with. */
export interface Context {
  readonly lang: InterfaceLang;
  readonly words: Messages;
  readonly terminal: Terminal;
  readonly cwd: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** As `--lang` was given: for `render` it names the documents' languages. */
  readonly langOption: string | undefined;
  readonly dataOption: string | undefined;
  readonly todayOption: Day | undefined;
  readonly clock: Day | undefined;
  /** As `--at` was given: a session or a Git ref. */
  readonly atOption: string | undefined;
  readonly env: Surroundings['env'];
  /** Where a person answers who sits at a terminal; undefined where there is none. */
  person(): Input | undefined;
  /** Results. */
  out(text: string): void;
  /** Results that are commands to a forge's runner: nothing is taken out of them. */
  outToRunner(text: string): void;
  /** Everything else: progress, notes, errors. */
  note(text: string): void;
  /** Has something ended when the command is done. */
  whenDone(end: () => Promise<void>): void;
}

/** The language that is spoken, with its words. */
export type Speech = Pick<Context, 'lang' | 'words'>;

/** The data that a command is about. */
export interface OpenData {
  readonly snapshot: Snapshot;
  readonly today: Day;
  /** By when the data were as they are: `today`, or the day of their commit where that was later. */
  readonly written: Day;
  /** Where the data folder is, for commands that write into it. */
  readonly folder: string;
  /** With `--at`: which session or commit the data are of. */
  readonly at: Moment | null;
  /** Whether anyone may read what is in the folder, by what it says now, or said then. */
  readonly isPublic: boolean;
  /**
   * What Git remembers of the folder.
   * @throws UsageError where it remembers nothing
   */
  past(): Promise<Past>;
}

/**
 * Reads the data that a command is about: those of the folder, or with `--at` those of a commit. A note says so where a
 * part of what the folder is read for is left out of this work tree.
 * @throws UsageError where there are none
 */
export async function openData(context: Context): Promise<OpenData> {
  const opened = await openFolder(context);
  await (context.atOption === undefined ? noteLeftOut : noteSessionsLeftOut)(context, opened);
  return dataIn(opened, context);
}

/**
 * Says which data are left out of a work tree on purpose, where an answer is to be made from what is there.
 * @param opened the data folder, and what gives the repository that it stands in
 * @param top from the top of that repository's folder to the data folder
 */
export async function noteLeftOut(
  context: Context,
  opened: Pick<OpenData, 'folder' | 'past'>,
  top = '',
): Promise<void> {
  const { isDataFile } = await import('../data/paths.ts');
  const isData = (path: string) => path.startsWith(top) && isDataFile(path.slice(top.length));
  const files = await leftOutHere(opened, isData);
  if (files.length > 0) context.note(context.words.past.inPart(someOf(files)));
}

/** Says so where the file is left out that says which sessions there are: the rest of an answer is made from commits. */
async function noteSessionsLeftOut(context: Context, opened: Pick<OpenData, 'folder' | 'past'>): Promise<void> {
  const { kinds } = await import('../model/kinds.ts');
  const [file] = await leftOutHere(opened, (path) => path === kinds.sessions.path);
  if (file !== undefined) context.note(context.words.past.sessionsLeftOut(file));
}

/** The files that are left out, from the top of the repository; none where Git can't tell: most answers don't need it. */
async function leftOutHere(
  { folder, past }: Pick<OpenData, 'folder' | 'past'>,
  isAsked: (path: string) => boolean,
): Promise<readonly string[]> {
  if (!mayLeaveOut(folder)) return [];
  const { leftOutOf } = await import('../data/work-tree.ts');
  try {
    const { repository } = await past();
    return (await leftOutOf(repository)).filter(isAsked).map((path) => repository.prefix + path);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

async function dataIn({ folder, past }: Pick<OpenData, 'folder' | 'past'>, context: Context): Promise<OpenData> {
  const { atOption, todayOption, clock } = context;
  const [{ load }, { folderSource, topSource }, { presentDay }] = await Promise.all([
    import('../data/load.ts'),
    import('../data/folder.ts'),
    import('../model/days.ts'),
  ]);
  if (atOption === undefined) {
    const present = await load(folderSource(folder));
    const today = todayOption ?? clock ?? presentDay(present.settings.timeZone);
    return { snapshot: present, today, written: today, folder, at: null, isPublic: isPublicIn(present), past };
  }
  const { momentOf } = await import('../data/past.ts');
  const present = await load(topSource(folder));
  const at = await momentOf(await past(), present, atOption);
  const snapshot = await (await past()).at(at.commit);
  const days =
    todayOption === undefined ? await daysOf(await past(), at, snapshot) : { today: todayOption, written: todayOption };
  return { snapshot, ...days, folder, at, isPublic: isPublicIn(present) || isPublicIn(snapshot), past };
}

/** Whether a state is public by its settings. */
export const isPublicIn = ({ settings }: Snapshot): boolean => settings.visibility === 'public';

/**
 * As `openData`, for a command that writes or commits: it must not take a part of the folder for all of it.
 * @param repository the one that the folder stands in, where it has been opened before
 * @throws UsageError also where a part is left out of this work tree, or the repository is there and can't be asked
 */
export async function openWhole(context: Context, repository?: Repository): Promise<OpenData> {
  const opened = await openFolder(context, repository);
  const data = await dataIn(opened, context);
  const [{ pastIfAny }, { checkAllHere }] = await Promise.all([
    import('../data/earlier.ts'),
    import('../edit/work-tree.ts'),
  ]);
  const past = await pastIfAny(opened.past);
  if (past) await checkAllHere(past.repository);
  return data;
}

/** What says of a folder which sessions there are: whoever compares two others of its states needs no more. */
export async function openSessions(context: Context): Promise<Pick<OpenData, 'snapshot' | 'at' | 'past'>> {
  const [{ load }, { topSource }] = await Promise.all([import('../data/load.ts'), import('../data/folder.ts')]);
  const opened = await openFolder(context);
  await noteSessionsLeftOut(context, opened);
  return { snapshot: await load(topSource(opened.folder)), at: null, past: opened.past };
}

/** The days that go with an earlier state: the last day of its session, else the commit's; and the later of the two. */
async function daysOf(
  past: Past,
  { session, commit }: Moment,
  snapshot: Snapshot,
): Promise<Pick<OpenData, 'today' | 'written'>> {
  const [{ dayOfCommit }, { lastDay, ownDays, sessionById }] = await Promise.all([
    import('../data/past.ts'),
    import('../model/sessions.ts'),
  ]);
  const entry = session && (sessionById(snapshot, session.id) ?? session);
  const known = entry && ownDays(entry) ? lastDay(entry) : null;
  const committed = await dayOfCommit(past, commit, snapshot.settings.timeZone);
  const today = known ?? committed;
  return { today, written: today < committed ? committed : today };
}

/** Finds the data folder, and its past for whoever asks: in its repository, which may have been opened before. */
export async function openFolder(
  context: Context,
  repository?: Repository,
): Promise<Pick<OpenData, 'folder' | 'past'>> {
  const { findDataFolder } = await import('../data/folder.ts');
  const folder = await findDataFolder(context.cwd, context.dataOption);
  let opened: Promise<Past> | undefined;
  return {
    folder,
    past() {
      opened ??= pastFor(context, folder, repository);
      return opened;
    },
  };
}

/** The past of a data folder. Git is asked for all objects by the same commands while the command runs. */
async function pastFor(context: Context, folder: string, repository?: Repository): Promise<Past> {
  const { openPast, pastOf } = await import('../data/past.ts');
  const name = basename(folder);
  const past = repository ? pastOf(repository, name) : await openPast(folder, name, context.env);
  context.whenDone(past.objects().close);
  return past;
}

/** @throws UsageError where `--at` was given to a command that writes */
export function refuseAt({ atOption }: Context): void {
  if (atOption !== undefined) throw new UsageError('atReadsOnly');
}
