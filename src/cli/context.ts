import type { InterfaceLang, Messages } from '../messages/index.ts';
import type { Day } from '../model/days.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Terminal } from './terminal.ts';

/** Where output goes: a stream, or whatever a test puts in its place. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What the program is given by whoever runs it. */
export interface Surroundings {
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
  /** Results. */
  out(text: string): void;
  /** Everything else: progress, notes, errors. */
  note(text: string): void;
}

/** The data that a command is about. */
export interface OpenData {
  readonly snapshot: Snapshot;
  readonly today: Day;
  /** Where the data folder is, for commands that write into it. */
  readonly folder: string;
}

/** Reads the data folder that a command is about. */
export async function openData(context: Context): Promise<OpenData> {
  const { findDataFolder, folderSource } = await import('../data/folder.ts');
  const { load } = await import('../data/load.ts');
  const { presentDay } = await import('../model/days.ts');
  const folder = await findDataFolder(context.cwd, context.dataOption);
  const snapshot = await load(folderSource(folder));
  return { snapshot, today: context.todayOption ?? context.clock ?? presentDay(snapshot.settings.timeZone), folder };
}
