import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Day } from '../model/days.ts';
import type { Earlier } from '../model/earlier.ts';
import type { Report, Session } from '../model/generated/types.ts';
import { reporterText, sessionName } from '../model/names.ts';
import { dueAt } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { wording } from '../model/text.ts';
import { organisation } from './plan.ts';
import { activityDue, type ReportedView, reportedView } from './report-entries.ts';
import { type Due, isAskedFor, saidSums } from './reporting.ts';
import { inEach, type Shown, type Wording } from './shown-wording.ts';

/** One report as a document: what it says of each activity, and what is still owed. */
export interface ReportView {
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly bilingual: boolean;
  readonly pageTitle: string;
  readonly organisation: readonly Wording[];
  readonly heading: readonly Wording[];
  readonly asOf: readonly Wording[];
  /** For whom it is, and when it was received; that it is a draft where it has no date of submission. */
  readonly intro: readonly (readonly Wording[])[];
  readonly entries: readonly (ReportedView & { readonly id: string; readonly activity: Shown })[];
  readonly owed: { readonly title: readonly Wording[]; readonly activities: readonly Shown[] } | null;
}

/**
 * A report as a document.
 * @param list what is due from the reporter at the session
 */
export function reportView(
  snapshot: Snapshot,
  report: Report,
  session: Session,
  {
    list,
    earlier,
    languages,
    today,
  }: {
    readonly list: readonly Due[];
    readonly earlier: Earlier;
    readonly languages: readonly Lang[];
    readonly today: Day;
  },
): ReportView {
  const lang = languages[0] ?? snapshot.settings.sourceLanguage;
  const title = (one: Lang) =>
    documentWords[one].reported.title(
      wording(reporterText(snapshot, report.reporter), one),
      sessionName(snapshot, session, one),
    );
  const activityShown = (id: string): Shown =>
    activityDue({ snapshot, earlier }, id, dueAt(snapshot, session), languages);
  const owed = list.filter(isAskedFor);
  const { submitted } = report;
  return {
    lang,
    languages,
    bilingual: languages.length > 1,
    pageTitle: title(lang),
    organisation: organisation(snapshot, languages),
    heading: inEach(languages, (_words, one) => title(one)),
    asOf: inEach(languages, (words) => words.asOf(today)),
    intro: [
      ...(report.audience === 'public' ? [] : [inEach(languages, ({ reported }) => reported.networkOnly)]),
      inEach(languages, ({ reported }) => {
        if (submitted === undefined) return reported.draft;
        return submitted > today ? reported.submittedAhead(submitted) : reported.submitted(submitted);
      }),
      ...(list.length === 0 ? [] : [inEach(languages, ({ reports }) => reports.summary(saidSums(list)))]),
    ],
    entries: report.entries.map((entry) => ({
      id: `_${entry.activity}`,
      activity: activityShown(entry.activity),
      ...reportedView(snapshot, report, entry, languages),
    })),
    owed:
      owed.length === 0
        ? null
        : {
            title: inEach(languages, ({ reported }) => reported.owed),
            activities: owed.map(({ activity }) => activityShown(activity)),
          },
  };
}
