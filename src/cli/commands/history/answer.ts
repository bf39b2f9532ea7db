import { closingsOf, type Moment } from '../../../data/past.ts';
import { documentWords, type Lang } from '../../../messages/documents/index.ts';
import type { Earlier } from '../../../model/earlier.ts';
import { items } from '../../../model/entries.ts';
import { UsageError } from '../../../model/errors.ts';
import { excerpt } from '../../../model/excerpt.ts';
import type { Activity, Session } from '../../../model/generated/types.ts';
import {
  idNamed,
  itemText,
  proposersText,
  reporterNames,
  sessionEnd,
  sessionName,
  sessionTitle,
} from '../../../model/names.ts';
import { meantAmong } from '../../../model/nearest.ts';
import { obligations } from '../../../model/obligations.ts';
import { itemsById } from '../../../model/plans.ts';
import { lastDay, sessionById } from '../../../model/sessions.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { wording } from '../../../model/text.ts';
import { changesOf, kindOf, stateOf } from '../../../views/history.ts';
import { outcomeSentences } from '../../../views/outcomes.ts';
import { reportingByActivity } from '../../../views/reporting.ts';
import type { Context, OpenData } from '../../context.ts';
import type { Answer } from '../../formats/answer.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import { changeRows, changeSentences } from '../diff/answer.ts';

/** A moment of the folder's life with its data; null is now. */
interface Stage {
  readonly moment: Moment | null;
  readonly snapshot: Snapshot;
  readonly today: string;
}

/**
 * An item over the closed sessions and now.
 * @throws UsageError where no state of the folder knows it
 */
export async function historyAnswer(data: OpenData, earlier: Earlier, context: Context, id: string): Promise<Answer> {
  const { lang, words } = context;
  const stages = await stagesOf(data);
  const found = [...stages].reverse().find(({ snapshot }) => kindOf(snapshot, id) !== null);
  if (!found) {
    const known = new Set(stages.flatMap(({ snapshot }) => items(snapshot).map((item) => item.id)));
    const named = idNamed(data.snapshot, id);
    throw new UsageError('unknownId', { id, meant: meantAmong([...known, ...(named ? [named] : [])], id, named) });
  }
  const itemKind = kindOf(found.snapshot, id);
  const sessions = stages.map(({ moment, snapshot, today }, i) => {
    // Nothing is known from before the first session but what it decided itself.
    const before = stages[i - 1]?.snapshot ?? { ...snapshot, decisions: [] };
    const changes = changesOf(before, snapshot, id);
    const about = {
      compared: { before, after: snapshot, from: { session: null, commit: '' }, to: moment },
      changes,
      unread: [],
      lang,
      words,
    };
    // Each as of its own day: what was recorded ahead of it was not told then.
    const was = i === 0 ? [] : outcomeSentences(before, id, stages[i - 1]?.today ?? today, lang);
    const outcomes = outcomeSentences(snapshot, id, today, lang).filter((sentence) => !was.includes(sentence));
    return { moment, snapshot, state: stateOf(snapshot, id, today), about, outcomes };
  });
  return {
    json: {
      version: '1',
      today: data.today,
      item: id,
      itemKind,
      sessions: sessions.map(({ moment, state, about }) => ({
        session: moment?.session?.id ?? null,
        commit: moment?.commit ?? null,
        state,
        changes: changeRows(about),
      })),
    },
    columns: [],
    rows: [],
    sections: [],
    text: ({ paint, width }) => {
      const proposal = proposalOf(found.snapshot, id, lang);
      const shown = words.quoted(excerpt(wording(itemText(found.snapshot, id), lang), 200));
      const { states: ofItems, rowStates } = words.history;
      const states = itemKind === 'row' ? { ...ofItems, ...rowStates } : { ...rowStates, ...ofItems };
      const reports = reportsOn(data, earlier, id, context);
      const last = sessions.length - 1;
      const blocks = sessions.map(({ moment, snapshot, state, about, outcomes }, i) => {
        const isAgain = sessions
          .slice(0, i)
          .some((one) => one.moment?.session && one.moment.session === moment?.session);
        const name = moment?.session
          ? withEnd(snapshot, moment.session, lang) + (isAgain ? words.history.closedAgain : '')
          : moment
            ? moment.commit.slice(0, 12)
            : words.history.now;
        return [
          `${paint.bold(printable(name))}: ${states[state]}`,
          ...changeSentences(about).map((sentence) => wrap(sentence, width, '  · ')),
          ...outcomes.map((sentence) => wrap(printable(sentence), width, '  · ')),
          ...reports
            .filter(({ session, isClosed }) => (isClosed ? !isAgain && session === moment?.session?.id : i === last))
            .map(({ sentence }) => wrap(printable(sentence), width, '  · ')),
        ].join('\n');
      });
      const title = paint.bold(wrap(`${printable(shown)} (${id})`, width));
      const whose = proposal === '' ? [] : [wrap(printable(proposal), width, '  ')];
      return `${[[title, ...whose].join('\n'), ...blocks].join('\n\n')}\n`;
    },
  };
}

/** A session with the day on which it ended, as far as that is known. */
function withEnd(snapshot: Snapshot, session: Session, lang: Lang): string {
  const [name, end] = [sessionTitle(snapshot, session, lang), sessionEnd(session, lang)];
  return end === '' ? name : `${name} (${end})`;
}

/** Who reported on an activity to each session that wanted to know, and who did not. */
function reportsOn({ snapshot, today }: OpenData, earlier: Earlier, id: string, { lang, words }: Context) {
  const list = obligations(snapshot, earlier, today).filter(({ activity }) => activity === id);
  const names = (reporters: readonly string[]) => reporterNames(snapshot, reporters, lang);
  return reportingByActivity(list).flatMap(({ session: of, received, owed }) => {
    const session = sessionById(snapshot, of);
    if (!session) return [];
    const sentence = words.history.reports(sessionName(snapshot, session, lang), names(received), names(owed));
    return [{ session: of, isClosed: session.status === 'closed', sentence }];
  });
}

/** Whose proposal an item is, or was before it was adopted; empty where the data don't say. */
function proposalOf(snapshot: Snapshot, id: string, lang: Lang): string {
  const { proposedBy, origin } = (itemsById(snapshot).get(id)?.value ?? {}) as Partial<Activity>;
  const whose = proposedBy ?? origin;
  return whose === undefined ? '' : documentWords[lang].proposedBy(wording(proposersText(snapshot, whose), lang));
}

/**
 * The closings in the order in which they were made, and what the command was asked about. Of a session that was closed again
 * before any other was, the last time alone.
 */
async function stagesOf(data: OpenData): Promise<readonly Stage[]> {
  const past = await data.past();
  const closed = (await closingsOf(past, data.snapshot)).filter(
    ({ session }, i, all) => session.status === 'closed' && all[i + 1]?.session !== session,
  );
  const stages = await Promise.all(
    closed.map(async (moment) => ({
      moment,
      snapshot: await past.at(moment.commit),
      today: lastDay(moment.session) ?? data.today,
    })),
  );
  if (data.at !== null && stages.some(({ moment }) => moment.commit === data.at?.commit)) return stages;
  return [...stages, { moment: data.at, snapshot: data.snapshot, today: data.today }];
}
