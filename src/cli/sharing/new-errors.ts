import type { Finding } from '../../model/findings.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Context, OpenData } from '../context.ts';
import { sentences } from '../finding-answers.ts';
import { findingsOf } from '../findings.ts';
import { noteItem } from '../say.ts';

/** A state of which is asked which errors it has that were not there before. */
interface Suspect {
  readonly before: Snapshot;
  readonly state: Snapshot;
  /** What is said first where there are any. */
  readonly why: string;
  /** Of what somebody else has sent: what it has by itself, and what is said of that, by the file. */
  readonly alone?: { readonly state: Snapshot; readonly whose: (file: string) => Promise<string> };
}

/**
 * Says which errors a state has that were not there before, and that nobody may be left with.
 * @returns whether there are any
 */
export async function tellNewErrors(
  context: Context,
  data: OpenData,
  { before, state, why, alone }: Suspect,
): Promise<boolean> {
  const { words, note } = context;
  const found = async (snapshot: Snapshot) =>
    (await findingsOf({ ...data, snapshot }, context)).filter(({ level }) => level === 'error');
  const all = await found(state);
  const known = new Set(all.length === 0 ? [] : (await found(before)).map(nameOf));
  const errors = all.filter((one) => !known.has(nameOf(one)));
  if (errors.length === 0) return false;
  const there = new Map(alone === undefined ? [] : (await found(alone.state)).map((one) => [nameOf(one), one]));
  note(why);
  for (const error of errors.slice(0, mostErrors)) {
    // It stands in a line that is not here.
    const theirs = there.get(nameOf(error));
    const { file, line } = theirs ?? error;
    const whose = theirs && alone ? ` ${await alone.whose(file)}` : '';
    noteItem(context, `${file}:${line}: ${sentences(error, context).message}${whose}`);
  }
  if (errors.length > mostErrors) note(`  ${words.save.more(errors.length - mostErrors)}`);
  return true;
}

const nameOf = ({ rule, fingerprint }: Finding): string => `${rule} ${fingerprint}`;

const mostErrors = 10;
