import type { DocumentWords, Lang } from '../messages/documents/index.ts';
import { inAlphabet } from '../model/alphabet.ts';
import type { Day } from '../model/days.ts';
import type { Earlier } from '../model/earlier.ts';
import { excerpt } from '../model/excerpt.ts';
import { groupedBy } from '../model/grouped.ts';
import { itemText, reporterName, reporterNames, sessionName } from '../model/names.ts';
import type { Obligation, Sums } from '../model/obligations.ts';
import { itemsById, topOf } from '../model/plans.ts';
import { sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { wording } from '../model/text.ts';
import { outstandingThen } from '../rules/outstanding-since.ts';
import { comingSessions } from './coming-session.ts';
import { activityDue } from './report-entries.ts';
import { type Due, reportingByActivity, reportingOf, saidSums } from './reporting.ts';
import { inEach, type Shown, shown, type Wording } from './shown-wording.ts';

/** A row of a table of reports: whose it is, and its figures. */
export interface ReportsRow {
  readonly names: readonly Wording[];
  /** Due, received, late, owed. */
  readonly counts: readonly number[];
}

/** One session of several, as the trend shows it. */
export interface TrendRow extends ReportsRow {
  readonly session: string;
  /** Of what was due, in per cent: received in time, received late. */
  readonly inTime: number;
  readonly late: number;
  /** How many items were outstanding when it was closed; a dash for a session that was not closed by then, or left no data. */
  readonly outstanding: string;
}

/** What was received of what was due to a session, as a document or a table shows it. */
export interface ReportsReceived {
  readonly session: string;
  readonly title: readonly Wording[];
  /** Until when, and how many of how many were received. */
  readonly intro: readonly Wording[];
  /** The headings of the figures. */
  readonly columns: readonly (readonly Wording[])[];
  readonly reporterHeading: readonly Wording[];
  readonly countries: readonly ReportsRow[];
  readonly bodies: readonly ReportsRow[];
  readonly total: ReportsRow;
  /** What is counted. */
  readonly unit: readonly Wording[];
  readonly topicHeading: readonly Wording[];
  /** The countries' figures by topic; none where all is of one. */
  readonly topics: readonly (ReportsRow & Pick<Shown, 'untranslated'> & { readonly summary: readonly Wording[] })[];
  readonly activityHeadings: readonly (readonly Wording[])[];
  readonly activities: readonly (Shown & {
    /**
     * Who has reported on it, who is still asked to, and, in words, of whom it is accepted for a time that it is missing, which is
     * empty where it is of none: names in the alphabetical order of the document's language.
     */
    readonly received: readonly Wording[];
    readonly owed: readonly Wording[];
    readonly excused: readonly Wording[];
  })[];
}

/** How reporting went, session by session. */
export interface ReportsTrend {
  readonly title: readonly Wording[];
  readonly sessionHeading: readonly Wording[];
  readonly pictureHeading: readonly Wording[];
  readonly outstandingHeading: readonly Wording[];
  readonly rows: readonly TrendRow[];
}

const counts = ({ due, received, late, owed }: Sums): readonly number[] => [due, received, late, owed];

/** The session whose reports matter now: the next one at which something is due, as of letters, else the last at which something was. */
function sessionInQuestion(snapshot: Snapshot, list: readonly Obligation[]): string | null {
  const due = new Set(list.map(({ session }) => session));
  return comingSessions(snapshot).find(({ id }) => due.has(id))?.id ?? list.at(-1)?.session ?? null;
}

/**
 * Who reported to a session, by country and by activity.
 * @param list what `obligations` gives of the same data, with what is accepted as missing
 * @param wanted a session's id, in place of the one that matters now
 * @returns null where nothing is due at it
 */
export function reportsReceived(
  snapshot: Snapshot,
  {
    list,
    earlier,
    today,
    languages,
    wanted,
  }: {
    readonly list: readonly Due[];
    readonly earlier: Earlier;
    readonly today: Day;
    readonly languages: readonly Lang[];
    readonly wanted?: string;
  },
): ReportsReceived | null {
  const id = wanted ?? sessionInQuestion(snapshot, list);
  const session = sessionById(snapshot, id ?? undefined);
  const of = list.filter((one) => one.session === id);
  if (!session?.reportsDue || of.length === 0) return null;
  const due = session.reportsDue;
  const { countries, bodies } = reportingOf(snapshot, of, today);
  // Countries alone are counted; where none is to report, whoever is.
  const ofCountries = of.filter(({ isCountry }) => isCountry);
  const totals = saidSums(ofCountries.length === 0 ? of : ofCountries);
  const nameIn = (reporter: string, lang: Lang) => wording(reporterName(snapshot, reporter), lang);
  const said = (say: (words: DocumentWords['reports'], lang: Lang) => string) =>
    inEach(languages, ({ reports }, lang) => say(reports, lang));
  const row = ({ reporter, sessions }: (typeof countries)[number]): ReportsRow => ({
    names: inEach(languages, (_words, lang) => nameIn(reporter, lang)),
    counts: counts(sessions[0] ?? { due: 0, received: 0, late: 0, owed: 0 }),
  });
  const lead = languages[0] ?? snapshot.settings.sourceLanguage;
  const alphabetical = inAlphabet(lead);
  const listed = (reporters: readonly string[], lang: Lang) => reporterNames(snapshot, reporters, lang).join(', ');
  const names = (reporters: readonly string[]) =>
    inEach(languages, (_words, lang) => (reporters.length === 0 ? '–' : listed(reporters, lang)));
  return {
    session: session.id,
    title: said(({ title }, lang) => title(sessionName(snapshot, session, lang))),
    intro: said(({ deadline, summary }) => `${deadline(due)}. ${summary(totals)}`),
    columns: (['due', 'received', 'late', 'owed'] as const).map((key) => said((words) => words.columns[key])),
    reporterHeading: said(({ columns }) => columns.reporter),
    countries: countries
      .filter(({ sessions }) => sessions.length > 0)
      .map(row)
      .sort((a, b) => alphabetical(a.names[0]?.text ?? '', b.names[0]?.text ?? '')),
    bodies: bodies.map(row),
    total: { names: inEach(languages, ({ state }) => state.total), counts: counts(totals) },
    unit: said(({ unit }) => unit),
    topicHeading: said(({ columns }) => columns.topic),
    topics: topicRows(snapshot, of, languages),
    activityHeadings: (['activity', 'receivedFrom', 'owedBy'] as const).map((key) =>
      said((words) => words.columns[key]),
    ),
    activities: reportingByActivity(of).map(({ activity, received, owed, excused }) => {
      const asked = owed.filter((one) => !excused.includes(one));
      return {
        ...activityDue({ snapshot, earlier }, activity, session.id, languages),
        received: names(received),
        // A dash would say that nobody's is missing.
        owed: asked.length === 0 && excused.length > 0 ? [] : names(asked),
        excused:
          excused.length === 0 ? [] : said(({ columns }, lang) => `${columns.excused}: ${listed(excused, lang)}`),
      };
    }),
  };
}

/** What the countries reported on each topic, in the order of the plans; none where all is of one. */
function topicRows(snapshot: Snapshot, list: readonly Due[], languages: readonly Lang[]): ReportsReceived['topics'] {
  const items = itemsById(snapshot);
  const byTopic = groupedBy(
    list.filter(({ isCountry }) => isCountry),
    ({ activity }) => topOf(items.get(activity) ?? null)?.id ?? null,
  );
  if (byTopic.size < 2) return [];
  const inPlan = [...items.keys()].filter((id) => byTopic.has(id));
  return [...inPlan, ...(byTopic.has(null) ? [null] : [])].map((id) => {
    const sums = saidSums(byTopic.get(id) ?? []);
    const { wordings, untranslated } =
      id === null
        ? { wordings: inEach(languages, ({ reports }) => reports.columns.noTopic), untranslated: [] }
        : shown(itemText(snapshot, id), languages, snapshot.settings.sourceLanguage);
    const names = wordings.map((one) => ({ ...one, text: excerpt(one.text) }));
    return {
      names,
      untranslated,
      counts: counts(sums),
      summary: inEach(languages, ({ reports }) => reports.summary(sums)),
    };
  });
}

/**
 * How the countries' reporting went over the sessions at which something was due of them, in their order.
 * @param list what `obligations` gives of the same data
 * @returns null where there are fewer than two
 */
export function reportsTrend(
  snapshot: Snapshot,
  {
    list,
    earlier,
    today,
    languages,
  }: {
    readonly list: readonly Obligation[];
    readonly earlier: Earlier;
    readonly today: Day;
    readonly languages: readonly Lang[];
  },
): ReportsTrend | null {
  const bySession = groupedBy(
    list.filter(({ isCountry }) => isCountry),
    ({ session }) => session,
  );
  if (bySession.size < 2) return null;
  const rows = [...bySession].flatMap(([id, due]): TrendRow[] => {
    const session = sessionById(snapshot, id);
    if (!session) return [];
    const { totals } = reportingOf(snapshot, due, today);
    const share = (n: number) => (totals.due === 0 ? 0 : Math.round((n / totals.due) * 10_000) / 100);
    const then = earlier.closed.find((one) => one.session.id === id);
    return [
      {
        session: id,
        names: inEach(languages, (_words, lang) => sessionName(snapshot, session, lang)),
        counts: counts(totals),
        inTime: share(totals.received - totals.late),
        late: share(totals.late),
        outstanding: String((then && outstandingThen(then, today)) ?? '–'),
      },
    ];
  });
  return {
    title: inEach(languages, ({ reports }) => reports.trend),
    sessionHeading: inEach(languages, ({ reports }) => reports.columns.session),
    pictureHeading: inEach(languages, ({ reports }) => reports.columns.share),
    outstandingHeading: inEach(languages, ({ reports }) => reports.columns.outstanding),
    rows,
  };
}
