import { pastIfAny } from '../../../data/earlier.ts';
import { commitsOfSessions, type Past } from '../../../data/past.ts';
import { havePlansChanged } from '../../../diff/decided.ts';
import { sweepData, writeChecked } from '../../../edit/checked.ts';
import { withReopened } from '../../../edit/session-files.ts';
import { UsageError } from '../../../model/errors.ts';
import { meantSession } from '../../../model/meant.ts';
import { sessionName, sessionText } from '../../../model/names.ts';
import { laterSessions, usualTag } from '../../../model/sessions.ts';
import type { OpenData } from '../../context.ts';
import { say } from '../../say.ts';
import { typedWords } from '../../typed-words.ts';
import type { Action } from './action.ts';

/** Opens a closed session again, with the reason; what it had left stays where it is. */
export const run: Action = async ({ context, data, words: [word], typed }) => {
  const { snapshot, folder, today } = data;
  const session = meantSession(snapshot, word);
  const name = sessionText(snapshot, session);
  const reason = typedWords(typed.value('reason') ?? '');
  const isDone = session.status !== 'closed' && reason !== '' && session.reopened?.at(-1)?.reason === reason;
  if (session.status !== 'closed' && !isDone) throw new UsageError('sessionNotClosedYet', { session: name });
  if (reason === '') throw new UsageError('reasonNeeded', { session: name, id: session.id });
  // Who repeats a command that was killed has to be told the same.
  if (isDone) await sweepData(folder, snapshot);
  else await writeChecked(folder, [withReopened(snapshot, session, today, reason)]);
  const { words, lang } = context;
  const opened = await pastIfAny(data.past);
  const [commit = null] = opened ? await commitsOfSessions(opened, [session]) : [];
  const missing = opened && commit === null ? (session.ref ?? usualTag(session.id)) : null;
  say(context, words.session.reopened(name, missing));
  const later = laterSessions(snapshot, session).map((one) => sessionName(snapshot, one, lang));
  if (later.length > 0 || (opened && commit && (await hasGoneOn(data, opened, commit))))
    context.note(words.session.goneOn(name, later));
  return 0;
};

/** Whether the plan has changed since a session was closed, given the commit that it left. */
const hasGoneOn = async ({ snapshot }: OpenData, past: Past, commit: string): Promise<boolean> =>
  (await past.holdsData(commit)) && havePlansChanged(await past.at(commit), snapshot);
