import { pastIfAny } from '../../../data/earlier.ts';
import { lostRefs } from '../../../data/lost-refs.ts';
import { commitsOfSessions, commitsWithoutData } from '../../../data/past.ts';
import { tagRef } from '../../../data/ref-files.ts';
import { halfClosedIn } from '../../../edit/closing.ts';
import { UsageError } from '../../../model/errors.ts';
import type { Session } from '../../../model/generated/types.ts';
import { kinds } from '../../../model/kinds.ts';
import { sessionTitle, sessionWhere } from '../../../model/names.ts';
import { inOrder } from '../../../model/sessions.ts';
import { findingsOf, printDespiteErrors } from '../../findings.ts';
import type { Answer } from '../../formats/answer.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import type { Action } from './action.ts';

/** The sessions of the folder, with the commits that hold what they left. */
export const run: Action = async ({ context, data, typed }) => {
  const { snapshot, today } = data;
  const { lang, words } = context;
  if (snapshot.unreadKinds.has('sessions'))
    throw new UsageError('sessionsUnread', { file: kinds.sessions.path, takesTag: false });
  const past = await pastIfAny(data.past);
  const all = inOrder(snapshot.sessions?.data.sessions ?? []);
  const commits = past ? await commitsOfSessions(past, all) : [];
  const lost = all.flatMap(({ ref }, i) => (ref === undefined || commits[i] ? [] : [tagRef(ref)]));
  const nowhere = past ? await lostRefs(past.repository, lost) : new Map();
  const without = past ? await commitsWithoutData(past, commits) : new Set<string>();
  const half = past && data.at === null ? await halfClosedIn(past, snapshot) : [];
  const tagsOfHalf = new Map(half.map(({ session, tag }) => [session.id, tag]));
  const sessions = all.map((session, i) => ({ session, commit: commits[i] ?? null }));
  const rows = sessions.map(
    ({ session: { id, kind, number = null, status, start = null, end = null, ...rest }, commit: kept }) => ({
      id,
      kind,
      number,
      status,
      start,
      end: end ?? start,
      reportsDue: rest.reportsDue ?? null,
      ref: rest.ref ?? null,
      commit: kept,
    }),
  );
  const state = ({ id, status, ref }: Session, kept: string | null) => {
    if (status === 'closed' && ref !== undefined && without.has(kept ?? '')) return words.session.tagWithoutData(ref);
    const tag = tagsOfHalf.get(id);
    if (tag !== undefined) return words.session.halfClosed(tag, id);
    if (status !== 'closed' || kept !== null) return words.session.statuses[status];
    if (ref === undefined) return words.session.history;
    if (past === null) return words.session.statuses.closed;
    const how = nowhere.get(tagRef(ref));
    if (how === 'noVersion') return words.session.tagIsNoVersion(ref);
    if (how === 'damaged') return words.session.tagDamaged(ref);
    return how === 'nowhere' ? words.session.tagLeadsNowhere(ref) : words.session.tagMissing(ref);
  };
  const table = sessions.map(({ session, commit: kept }) => [
    session.id,
    printable(sessionTitle(snapshot, session, lang)),
    printable(sessionWhere(session, lang)),
    printable(state(session, kept)),
    kept === null ? '' : kept.slice(0, 12),
  ]);
  const answer: Answer = {
    json: { version: '1', today, sessions: rows },
    columns: [],
    rows: [],
    sections: [{ columns: Object.values(words.session.columns), rows: table }],
    text: ({ paint, width }) => {
      if (table.length === 0) return `${words.session.none}\n`;
      const widest = Math.max(...table.map(([id = '']) => id.length));
      return `${table
        .map(([id = '', name = '', where = '', status = '', kept = '']) =>
          wrap(
            `${paint.bold(name)}${where === '' ? '' : `, ${where}`}: ${status}${kept === '' ? '' : ` (${kept})`}`,
            width,
            `${id.padEnd(widest)}  `,
          ),
        )
        .join('\n')}\n`;
    },
  };
  return printDespiteErrors(answer, await findingsOf(data, context), typed.value('format'), context);
};
