import { sweepData, writeChecked } from '../../../edit/checked.ts';
import { withOpened } from '../../../edit/session-files.ts';
import { UsageError } from '../../../model/errors.ts';
import { meantSession } from '../../../model/meant.ts';
import { sessionText } from '../../../model/names.ts';
import type { Action } from './action.ts';

/** Marks a planned session as open. */
export const run: Action = async ({ context, data: { snapshot, folder }, words: [word] }) => {
  const session = meantSession(snapshot, word);
  const name = sessionText(snapshot, session);
  if (session.status === 'closed') throw new UsageError('sessionIsClosed', { session: name, id: session.id });
  if (session.status === 'open') {
    await sweepData(folder, snapshot);
    context.out(`${context.words.session.alreadyOpen(name)}\n`);
    return 0;
  }
  await writeChecked(folder, [withOpened(snapshot, session)]);
  context.out(`${context.words.session.opened(name)}\n`);
  return 0;
};
