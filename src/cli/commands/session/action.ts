import { UsageError } from '../../../model/errors.ts';
import type { Session } from '../../../model/generated/types.ts';
import { kinds } from '../../../model/kinds.ts';
import { nearestAmong } from '../../../model/nearest.ts';
import { sessionNamed } from '../../../model/sessions.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import type { Context, ExitCode, OpenData } from '../../context.ts';
import type { Typed } from '../command.ts';

/** One thing that can be done with a session. */
export type Action = (about: {
  readonly context: Context;
  readonly data: OpenData;
  /** What was typed after the action's name. */
  readonly words: readonly string[];
  readonly typed: Typed;
}) => Promise<ExitCode>;

/**
 * The session that is meant.
 * @throws UsageError where there is none of that id or number
 */
export function meantSession(snapshot: Snapshot, word: string | undefined): Session {
  const found = word === undefined ? undefined : sessionNamed(snapshot, word);
  if (found) return found;
  if (snapshot.unreadKinds.has('sessions')) throw new UsageError('sessionsUnread', { file: kinds.sessions.path });
  const ids = (snapshot.sessions?.data.sessions ?? []).map(({ id }) => id);
  throw new UsageError('unknownSession', { session: word ?? '', near: nearestAmong(ids)(word ?? '') });
}
