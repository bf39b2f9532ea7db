import { sweepData, writeChecked } from '../../../edit/checked.ts';
import { withOpened } from '../../../edit/session-files.ts';
import { UsageError } from '../../../model/errors.ts';
import { meantSession } from '../../../model/meant.ts';
import { sessionText } from '../../../model/names.ts';
import { say } from '../../say.ts';
import type { Action } from './action.ts';

/** Marks a planned session as open. */
export const run: Action = async ({ context, data: { snapshot, folder }, words: [word] }) => {
  const session = meantSession(snapshot, word);
  const name = sessionText(snapshot, session);
  if (session.status === 'closed') throw new UsageError('sessionIsClosed', { session: name, id: session.id });
  if (session.status === 'open') {
    await sweepData(folder, snapshot);
    say(context, context.words.session.alreadyOpen(name));
    return 0;
  }
  await writeChecked(folder, [withOpened(snapshot, session)]);
  say(context, context.words.session.opened(name, session.id));
  return 0;
};
