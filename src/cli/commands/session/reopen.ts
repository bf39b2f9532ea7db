import { withoutInvisible } from '../../../data/decode.ts';
import { pastIfAny } from '../../../data/earlier.ts';
import { commitsOfSessions } from '../../../data/past.ts';
import { havePlansChanged } from '../../../diff/decided.ts';
import { sweepData, writeChecked } from '../../../edit/checked.ts';
import { withReopened } from '../../../edit/session-files.ts';
import { UsageError } from '../../../model/errors.ts';
import type { Session } from '../../../model/generated/types.ts';
import { meantSession } from '../../../model/meant.ts';
import { sessionName, sessionText } from '../../../model/names.ts';
import { laterSessions } from '../../../model/sessions.ts';
import { collapse } from '../../../model/text.ts';
import type { OpenData } from '../../context.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import type { Action } from './action.ts';

/** Opens a closed session again, with the reason; what it had left stays where it is. */
export const run: Action = async ({ context, data, words: [word], typed }) => {
  const { snapshot, folder, today } = data;
  const session = meantSession(snapshot, word);
  const name = sessionText(snapshot, session);
  const reason = collapse(withoutInvisible(typed.value('reason') ?? ''));
  const isDone = session.status !== 'closed' && reason !== '' && session.reopened?.at(-1)?.reason === reason;
  if (session.status !== 'closed' && !isDone) throw new UsageError('sessionNotClosedYet', { session: name });
  if (reason === '') throw new UsageError('reasonNeeded', { session: name, id: session.id });
  // Who repeats a command that was killed has to be told the same.
  if (isDone) await sweepData(folder, snapshot);
  else await writeChecked(folder, [withReopened(snapshot, session, today, reason)]);
  const { words, terminal, lang } = context;
  context.out(`${wrap(printable(words.session.reopened(name)), terminal.width)}\n`);
  const later = laterSessions(snapshot, session).map((one) => sessionName(snapshot, one, lang));
  if (later.length > 0 || (await hasGoneOn(data, session)))
    context.note(wrap(printable(words.session.goneOn(name, later)), terminal.width));
  return 0;
};

/** Whether the plan has changed since a session was closed, as far as Git knows what it left. */
async function hasGoneOn({ snapshot, past }: OpenData, session: Session): Promise<boolean> {
  const opened = await pastIfAny(past);
  const [commit = null] = opened ? await commitsOfSessions(opened, [session]) : [];
  if (!opened || commit === null || !(await opened.holdsData(commit))) return false;
  return havePlansChanged(await opened.at(commit), snapshot);
}
