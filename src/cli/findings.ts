import type { Earlier } from '../model/earlier.ts';
import { UsageError } from '../model/errors.ts';
import { type Finding, summarise } from '../model/findings.ts';
import { sessionName } from '../model/names.ts';
import { onceForPair } from '../model/once.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { checkAll } from '../rules/check.ts';
import type { Checked } from '../rules/checking/accepted.ts';
import { withSince } from '../rules/outstanding-since.ts';
import type { Context, ExitCode, OpenData } from './context.ts';
import type { Answer } from './formats/answer.ts';
import { printAnswer } from './formats/index.ts';

/**
 * What the closed sessions left, worked out and noted once; a note says so where the data speak of some and Git knows nothing
 * of them, where what one left can't be read, or where a file is gone that all others refer to.
 */
export const earlierWithNote = onceForPair(async ({ snapshot, past }: OpenData, context: Context): Promise<Earlier> => {
  const { earlierOf } = await import('../data/earlier.ts');
  const earlier = await earlierOf(snapshot, past);
  if (earlier.isAbsent) context.note(context.words.past.absent);
  noteUnread(snapshot, earlier, context);
  await noteGone({ snapshot, past }, context);
  return earlier;
});

/** Notes which files are gone that all others refer to, with what brings them back. */
export async function noteGone(
  { snapshot, past }: Pick<OpenData, 'snapshot' | 'past'>,
  context: Context,
): Promise<void> {
  if (context.atOption !== undefined) return;
  const [{ pastIfAny }, { goneFiles }] = await Promise.all([
    import('../data/earlier.ts'),
    import('../data/gone-files.ts'),
  ]);
  // What can't be known of a repository is no reason not to answer.
  const gone = await goneFiles(snapshot, () => pastIfAny(past)).catch((error: unknown) => {
    if (error instanceof UsageError) return [];
    throw error;
  });
  if (gone.length > 0) context.note(context.words.past.gone(gone));
}

function noteUnread(snapshot: Snapshot, { closed }: Earlier, { note, words, lang }: Context): void {
  const unread = closed.filter((one) => one.snapshot !== snapshot && one.snapshot.unread.length > 0);
  const [first] = unread;
  if (!first) return;
  const sessions = unread.map(({ session }) => sessionName(snapshot, session, lang));
  note(words.past.unread({ sessions, id: first.session.id }));
}

/** All findings, those that look back included. */
export async function findingsOf(data: OpenData, context: Context, known?: Earlier): Promise<readonly Finding[]> {
  return checkedIn(data, known ?? (await earlierWithNote(data, context))).findings;
}

/** As `findingsOf`, and what is accepted for a time. */
export async function checkedOf(data: OpenData, context: Context): Promise<Checked> {
  return checkedIn(data, await earlierWithNote(data, context));
}

const checkedIn = ({ snapshot, today, written }: OpenData, earlier: Earlier): Checked =>
  checkAll(snapshot, today, earlier, { written });

/** As `findingsOf`, each flag with the session since which it has been there. */
export async function findingsSince(data: OpenData, context: Context, known?: Earlier): Promise<readonly Finding[]> {
  return checkedSince(data, known ?? (await earlierWithNote(data, context))).findings;
}

/** What is found, each flag with the session since which it has been there, and what is accepted for a time. */
export function checkedSince(data: OpenData, earlier: Earlier): Checked {
  const { findings, accepted } = checkedIn(data, earlier);
  return { findings: withSince(findings, earlier.closed, data.today), accepted };
}

/** How many errors there are. */
export const errorCount = (findings: readonly Finding[]): number => summarise(findings, 0).errors;

/**
 * Says on stderr how many errors there are, where something is answered from what could be read.
 * @returns 1 where there are errors
 */
export function noteErrors(findings: readonly Finding[], context: Context): ExitCode {
  const errors = errorCount(findings);
  if (errors > 0) context.note(context.words.findings.unreadErrors(errors, context.atOption));
  return errors > 0 ? 1 : 0;
}

/**
 * Prints an answer that was made from what could be read; as `noteErrors`.
 * @param format the name of one of the formats
 * @returns 1 where there are errors
 */
export async function printDespiteErrors(
  answer: Answer,
  findings: readonly Finding[],
  format: string | undefined,
  context: Context,
): Promise<ExitCode> {
  const code = noteErrors(findings, context);
  await printAnswer(answer, format, context);
  return code;
}
