import { documentWords, type Lang } from '../messages/documents/index.ts';
import { inAlphabet } from '../model/alphabet.ts';
import type { Day } from '../model/days.ts';
import type { Earlier } from '../model/earlier.ts';
import type { Report, Session } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { itemText, reporterName, reporterNames, sessionCalled, sessionName } from '../model/names.ts';
import { itemsById, topOf } from '../model/plans.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { wording } from '../model/text.ts';
import { organisation } from './plan.ts';
import { activityDue, type ReportedView, reportedView } from './report-entries.ts';
import { type Due, isAskedFor, isExcused, saidSums } from './reporting.ts';
import { inEach, type Shown, shown, type Wording } from './shown-wording.ts';

interface OfActivity {
  readonly id: string;
  readonly activity: Shown;
  /** What each country or body reported, in the alphabetical order of the document's language. */
  readonly reports: readonly (ReportedView & { readonly names: readonly Wording[] })[];
  /** Who has still to report on it, and of whom it is accepted for a time that it is missing; empty where there is neither. */
  readonly owed: readonly Wording[];
}

/** What all countries and bodies reported to a session, by topic and activity: for the Network only. */
export interface SummaryView {
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly bilingual: boolean;
  readonly pageTitle: string;
  readonly organisation: readonly Wording[];
  readonly heading: readonly Wording[];
  readonly asOf: readonly Wording[];
  readonly intro: readonly (readonly Wording[])[];
  readonly parts: readonly {
    readonly id: string;
    readonly heading: Shown;
    readonly activities: readonly OfActivity[];
  }[];
  readonly none: readonly Wording[];
}

/**
 * A summary of the reports to a session; drafts, and reports dated after `today`, are left out.
 * @param list what is due at the session
 * @param meetings the session and its parts, by their ids
 */
export function summaryView(
  snapshot: Snapshot,
  session: Session,
  {
    list: all,
    meetings,
    earlier,
    languages,
    today,
  }: {
    readonly list: readonly Due[];
    readonly meetings: ReadonlySet<string>;
    readonly earlier: Earlier;
    readonly languages: readonly Lang[];
    readonly today: Day;
  },
): SummaryView {
  // What bodies owe shows in the status only (design, 2.8).
  const list = all.filter(({ isCountry }) => isCountry);
  const lang = languages[0] ?? snapshot.settings.sourceLanguage;
  const source = snapshot.settings.sourceLanguage;
  const title = (one: Lang) => documentWords[one].reported.summary(sessionName(snapshot, session, one));
  const reports = snapshot.reports
    .map(({ data }) => data)
    .filter(({ session: of, submitted }) => meetings.has(of) && submitted !== undefined && submitted <= today);
  const byActivity = groupedBy(
    reports.flatMap((report) => report.entries.map((entry) => ({ report, entry }))),
    ({ entry }) => entry.activity,
  );
  const due = groupedBy(list, ({ activity }) => activity);
  const items = itemsById(snapshot);
  const inPlan = [...items.keys()].filter((id) => byActivity.has(id) || due.has(id));
  // What the plan no longer has was reported on all the same: as in the tables, it comes last.
  const gone = [...new Set([...due.keys(), ...byActivity.keys()])].filter((id) => !items.has(id));
  const order = [...inPlan, ...gone];
  const topics = groupedBy(order, (id) => topOf(items.get(id) ?? null)?.id ?? null);
  const nameIn = (reporter: string, one: Lang) => wording(reporterName(snapshot, reporter), one);
  const alphabetical = (a: Report, b: Report) => inAlphabet(lang)(nameIn(a.reporter, lang), nameIn(b.reporter, lang));

  // Of what somebody reported both to the session and to a part of it, it is said to which.
  const called = (report: Report, all: readonly { readonly report: Report }[], one: Lang): string => {
    const isOnly = all.filter(({ report: { reporter } }) => reporter === report.reporter).length < 2;
    const who = nameIn(report.reporter, one);
    return isOnly ? who : documentWords[one].reported.toMeeting(who, sessionCalled(snapshot, report.session, one));
  };

  const ofActivity = (id: string): OfActivity => {
    const ofWhom = (wanted: (one: Due) => boolean) =>
      (due.get(id) ?? []).filter(wanted).map(({ reporter }) => reporter);
    const missing = { owedBy: ofWhom(isAskedFor), excused: ofWhom(isExcused) };
    const reported = byActivity.get(id) ?? [];
    return {
      id: `_${id}`,
      activity: activityDue({ snapshot, earlier }, id, session.id, languages),
      reports: [...reported]
        .sort((a, b) => alphabetical(a.report, b.report))
        .map(({ report, entry }) => ({
          names: inEach(languages, (_words, one) => called(report, reported, one)),
          ...reportedView(snapshot, report, entry, languages),
        })),
      owed:
        missing.owedBy.length + missing.excused.length === 0
          ? []
          : inEach(languages, ({ reports: { columns } }, one) =>
              (['owedBy', 'excused'] as const)
                .filter((key) => missing[key].length > 0)
                .map((key) => `${columns[key]}: ${reporterNames(snapshot, missing[key], one).join(', ')}`)
                .join('. '),
            ),
    };
  };

  return {
    lang,
    languages,
    bilingual: languages.length > 1,
    pageTitle: title(lang),
    organisation: organisation(snapshot, languages),
    heading: inEach(languages, (_words, one) => title(one)),
    asOf: inEach(languages, (words) => words.asOf(today)),
    intro: [
      inEach(languages, ({ reported }) => reported.networkOnly),
      ...(list.length === 0 ? [] : [inEach(languages, ({ reports: words }) => words.summary(saidSums(list)))]),
    ],
    parts: [...topics].map(([topic, ids]) => ({
      // No id has a capital letter.
      id: `_${topic ?? 'noTopic'}`,
      heading:
        topic === null
          ? { wordings: inEach(languages, ({ reports: { columns } }) => columns.noTopic), untranslated: [] }
          : shown(itemText(snapshot, topic), languages, source),
      activities: ids.map(ofActivity),
    })),
    none: order.length === 0 ? inEach(languages, ({ reported }) => reported.none) : [],
  };
}
