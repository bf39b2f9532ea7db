import { blobId } from '../data/blob-ids.ts';
import type { Objects } from '../data/objects.ts';
import type { Indexed } from '../data/work-tree.ts';
import { byteOrderMark, withoutMark } from './files.ts';
import { textOf } from './joining.ts';
import { type JoinedText, joinedText } from './lines.ts';
import type { IndexEntry, KeptFile } from './store.ts';

/**
 * What somebody made of a text, on top of what others made of it: with the line ends that it had.
 * @param isData whether its lines belong to items; those of other texts stand for themselves
 */
export function onTop(before: string, own: string, other: string, isData: boolean): JoinedText {
  const joined =
    own === before
      ? { text: withoutMark(other), isTorn: false }
      : joinedText(lines(before), lines(own), lines(other), isData);
  const text = own.includes('\r\n') ? plain(joined.text).replaceAll('\n', '\r\n') : joined.text;
  const mark = byteOrderMark(byteOrderMark(own) === byteOrderMark(before) ? other : own);
  return { ...joined, text: mark + text };
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n');

/** A text as it is joined. */
const lines = (text: string): string => plain(withoutMark(text));

/** A file that was brought, with what somebody has staged of it. */
export interface Staged {
  /** From the top of the work tree. */
  readonly path: string;
  readonly isData: boolean;
  /** What a commit had of it, and what was brought. */
  readonly then: KeptFile | undefined;
  readonly next: KeptFile | undefined;
  readonly entry: Pick<Indexed, 'id' | 'mode'>;
}

/**
 * What somebody has staged of files that were brought, on top of what was brought: who commits it later takes nothing of that
 * away. What lines don't tell stays as it is.
 */
export async function stagedOnTop(
  reader: Objects,
  files: readonly Staged[],
  noId: string,
): Promise<readonly IndexEntry[]> {
  const entries = await Promise.all(
    files.map(async ({ path, isData, then, next, entry }): Promise<readonly IndexEntry[]> => {
      const { id } = entry;
      const mode = entry.mode === then?.mode ? (next?.mode ?? entry.mode) : entry.mode;
      const about = await reader.about(id);
      const own = { id, mode, size: about?.size ?? 0 };
      const [before, mine, other] = await Promise.all([then, own, next].map((file) => textOf(reader, file)));
      if (typeof before !== 'string' || typeof mine !== 'string' || typeof other !== 'string') return [];
      const { text, isTorn } = onTop(before, mine, other, isData);
      const bytes = Buffer.from(text);
      return isTorn ? [] : [{ path, id: blobId(bytes, noId), mode, bytes }];
    }),
  );
  return entries.flat();
}
