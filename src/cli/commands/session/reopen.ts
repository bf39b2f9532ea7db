import { withoutInvisible } from '../../../data/decode.ts';
import { writeChecked } from '../../../edit/checked.ts';
import { withReopened } from '../../../edit/session-files.ts';
import { UsageError } from '../../../model/errors.ts';
import { meantSession } from '../../../model/meant.ts';
import { sessionText } from '../../../model/names.ts';
import { collapse } from '../../../model/text.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import type { Action } from './action.ts';

/** Opens a closed session again, with the reason; what it had left stays where it is. */
export const run: Action = async ({ context, data: { snapshot, folder, today }, words: [word], typed }) => {
  const session = meantSession(snapshot, word);
  const name = sessionText(snapshot, session);
  const reason = collapse(withoutInvisible(typed.value('reason') ?? ''));
  if (session.status !== 'closed') throw new UsageError('sessionNotClosedYet', { session: name });
  if (reason === '') throw new UsageError('reasonNeeded', { session: name, id: session.id });
  await writeChecked(folder, [withReopened(snapshot, session, today, reason)]);
  context.out(`${wrap(printable(context.words.session.reopened(name)), context.terminal.width)}\n`);
  return 0;
};
