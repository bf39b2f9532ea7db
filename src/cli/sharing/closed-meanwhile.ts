import type { ThreeWay } from '../../diff/three-way.ts';
import type { Session } from '../../model/generated/types.ts';
import { sessionCalled } from '../../model/names.ts';
import { isClosedAgain, sessionById } from '../../model/sessions.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Context } from '../context.ts';

/** Says which sessions others have closed while decisions on them were recorded here: what a closing holds can't be taken back. */
export function tellClosed(context: Context, states: ThreeWay, names: readonly string[]): void {
  const { words, note, lang } = context;
  for (const { id } of closedMeanwhile(states)) {
    const session = sessionCalled(states.theirs, id, lang);
    const isByBoth = wasClosed(states.ours, id, states.base);
    note(words.save[isByBoth ? 'closedByBoth' : 'closedMeanwhile']({ session, id, names }));
  }
  for (const { id } of reopenedTwice(states))
    note(words.save.closedAgain({ session: sessionCalled(states.theirs, id, lang), id, names }));
}

/** The sessions that were reopened here, and that the other person has reopened and closed again: that closing stands. */
const reopenedTwice = ({ base, ours, theirs }: ThreeWay): readonly Session[] =>
  (theirs.sessions?.data.sessions ?? []).filter((session) =>
    isClosedAgain(sessionById(base, session.id), sessionById(ours, session.id), session),
  );

/** The sessions that the other person has closed while decisions were recorded here: those of a closed session stand. */
function closedMeanwhile({ base, ours, theirs }: ThreeWay): readonly Session[] {
  const decided = (state: Snapshot, id: string) =>
    JSON.stringify(state.decisions.flatMap(({ data }) => (data.session === id ? data.decisions : [])));
  return (theirs.sessions?.data.sessions ?? []).filter(
    ({ id, status }) =>
      status === 'closed' &&
      wasClosed(theirs, id, base) &&
      decided(ours, id) !== decided(base, id) &&
      decided(ours, id) !== decided(theirs, id),
  );
}

/** Whether a session has been closed in a state since another one, though it may have been reopened after that. */
function wasClosed(state: Snapshot, id: string, since: Snapshot): boolean {
  const timesIn = (snapshot: Snapshot) => {
    const { status, reopened = [] } = sessionById(snapshot, id) ?? {};
    return reopened.length + (status === 'closed' ? 1 : 0);
  };
  return timesIn(state) > timesIn(since);
}
