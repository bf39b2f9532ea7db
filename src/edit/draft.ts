import { wrapAnsi } from 'fast-wrap-ansi';
import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Report, Session } from '../model/generated/types.ts';
import { itemText, reporterText, sessionName } from '../model/names.ts';
import { withoutPersonalData } from '../model/personal-data.ts';
import { inOrder, sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { collapse, wording } from '../model/text.ts';

/** What a report can say of an activity, in the order in which it is written. */
const said = ['achievements', 'progress', 'challenges'] as const;

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

/** What was last reported on an activity; empty where nothing was. */
function lastSaid(snapshot: Snapshot, reports: readonly Report[], activity: string, lang: Lang): string {
  const words = documentWords[lang].draft;
  for (const { session: id, entries } of reports) {
    const entry = entries.find((one) => one.activity === activity && said.some((key) => one[key] !== undefined));
    const session = sessionById(snapshot, id);
    if (!entry || !session) continue;
    const texts = said.flatMap((key) => (entry[key] ? [`${words.said[key]}: ${wording(entry[key], lang)}`] : []));
    return `${words.before(sessionName(snapshot, session, lang))} ${texts.join(' ')}`;
  }
  return '';
}

/**
 * A draft of a report, with what is due: for each activity the plan's wording, and what was last reported on it, as
 * comments beside it. It counts once it has the day of its submission.
 * @param activities the ids of what is to be reported on
 * @param isBody whether it is a body's: its file says its language itself
 * @param isPublic whether anyone may read the folder: then the report is one for all, and quotes nothing that is for fewer
 */
export function draftReport(
  snapshot: Snapshot,
  {
    session,
    reporter,
    activities,
    lang,
    isBody,
    isPublic,
  }: {
    readonly session: Session;
    readonly reporter: string;
    readonly activities: readonly string[];
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
  const entries = activities.flatMap((activity) => [
    '',
    ...comment(quoted(words.quoted(wording(itemText(snapshot, activity), lang))), '  '),
    ...comment(quoted(lastSaid(snapshot, reports, activity, lang)), '  '),
    `  - activity: ${activity}`,
    `    # status: in-progress`,
    `    # progress:`,
    `    #   ${lang}: >-`,
    `    #     …`,
  ]);
  return `${[
    ...comment(words.title(who, sessionName(snapshot, session, lang))),
    ...(session.reportsDue === undefined
      ? []
      : comment(`${documentWords[lang].reports.deadline(session.reportsDue)}.`)),
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
