import { wrapAnsi } from 'fast-wrap-ansi';
import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Earlier } from '../model/earlier.ts';
import type { Report, Session } from '../model/generated/types.ts';
import { itemText, reporterText, sessionName } from '../model/names.ts';
import { holderOf } from '../model/obligations.ts';
import { withoutPersonalData } from '../model/personal-data.ts';
import { dueAt, inOrder, sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { collapse, wording } from '../model/text.ts';

/** What a report can say of an activity besides its status, in the order in which it is written. */
const said = ['achievements', 'progress', 'challenges', 'reason'] as const;

const lineWidth = 96;

/** A text as lines of a comment; none of an empty one. */
const comment = (text: string, indent = ''): readonly string[] =>
  text === ''
    ? []
    : wrapAnsi(collapse(text), lineWidth - indent.length)
        .split('\n')
        .map((line) => `${indent}# ${line.trim()}`);

/** The reporter's reports to sessions before one, the last first. */
function reportsBefore(snapshot: Snapshot, reporter: string, session: Session): readonly Report[] {
  const sessions = inOrder(snapshot.sessions?.data.sessions ?? []);
  const before = sessions.slice(
    0,
    sessions.findIndex(({ id }) => id === session.id),
  );
  const place = new Map(before.map(({ id }, i) => [id, i]));
  return snapshot.reports
    .map(({ data }) => data)
    .filter((report) => report.reporter === reporter && report.submitted !== undefined && place.has(report.session))
    .sort((a, b) => (place.get(b.session) ?? 0) - (place.get(a.session) ?? 0));
}

/** What was last reported on an activity; empty where nothing was. That nothing has changed since says no more. */
function lastSaid(snapshot: Snapshot, reports: readonly Report[], activity: string, lang: Lang): string {
  const { draft: words, reported } = documentWords[lang];
  for (const { session: id, entries } of reports) {
    const saysMore = (one: Report['entries'][number]) =>
      one.status !== undefined || said.some((key) => one[key] !== undefined);
    const entry = entries.find((one) => one.activity === activity && saysMore(one));
    const session = sessionById(snapshot, id);
    if (!entry || !session) continue;
    const status = (entry.status ? reported.statuses[entry.status] : reported.unchanged).toLowerCase();
    const texts = said.flatMap((key) => (entry[key] ? [`${reported.labels[key]}: ${wording(entry[key], lang)}`] : []));
    return [`${words.before(sessionName(snapshot, session, lang))} ${status}.`, ...texts].join(' ');
  }
  return '';
}

/**
 * A draft of a report, with what is due: for each activity the plan's wording, and what was last reported on it, as
 * comments beside it. It counts once it has the day of its submission.
 * @param activities the ids of what is to be reported on
 * @param earlier knows the activities that the plan no longer has
 * @param isBody whether it is a body's: its file says its language itself
 * @param isPublic whether anyone may read the folder: then the report is one for all, and quotes nothing that is for fewer
 */
export function draftReport(
  snapshot: Snapshot,
  {
    session,
    reporter,
    activities,
    earlier,
    lang,
    isBody,
    isPublic,
  }: {
    readonly session: Session;
    readonly reporter: string;
    readonly activities: readonly string[];
    readonly earlier: Earlier;
    readonly lang: Lang;
    readonly isBody: boolean;
    readonly isPublic: boolean;
  },
): string {
  const words = documentWords[lang].draft;
  const reports = reportsBefore(snapshot, reporter, session).filter(
    ({ audience }) => !isPublic || audience === 'public',
  );
  const quoted = (text: string): string => (isPublic ? withoutPersonalData(text) : text);
  const who = wording(reporterText(snapshot, reporter), lang);
  const whole = dueAt(snapshot, session);
  const due = sessionById(snapshot, whole)?.reportsDue;
  const textOf = (activity: string) => itemText(holderOf({ snapshot, earlier }, activity, whole), activity);
  const entries = activities.flatMap((activity) => [
    '',
    ...comment(quoted(words.quoted(wording(textOf(activity), lang))), '  '),
    ...comment(quoted(lastSaid(snapshot, reports, activity, lang)), '  '),
    `  - activity: ${activity}`,
    `    # status: in-progress`,
    `    # progress:`,
    `    #   ${lang}: >-`,
    `    #     …`,
  ]);
  return `${[
    ...comment(words.title(who, sessionName(snapshot, session, lang))),
    ...(due === undefined ? [] : comment(`${documentWords[lang].reports.deadline(due)}.`)),
    ...words.howTo.flatMap((line) => comment(line)),
    ...(isPublic ? comment(words.forAll) : []),
    `reporter: ${reporter}`,
    `session: ${session.id}`,
    ...(isBody ? [`language: ${lang}`] : []),
    `# submitted: ${words.day}`,
    ...(isPublic ? ['audience: public'] : []),
    'entries:',
    ...entries.slice(1),
  ].join('\n')}\n`;
}
