import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Day } from '../model/days.ts';
import type { Earlier } from '../model/earlier.ts';
import type { Session } from '../model/generated/types.ts';
import { reporterText, sessionCalled, sessionName } from '../model/names.ts';
import type { Unasked } from '../model/obligations.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { wording } from '../model/text.ts';
import { organisation } from './plan.ts';
import { activityDue } from './report-entries.ts';
import { type Due, saidSums } from './reporting.ts';
import type { Shown, Wording } from './shown-wording.ts';

/** The acknowledgement of what a country or body has reported to a session: its proof, and what it still owes. */
export interface ReceiptView {
  readonly lang: Lang;
  readonly pageTitle: string;
  readonly organisation: readonly Wording[];
  readonly heading: string;
  readonly asOf: string;
  /** The deadline and how much was received; that nothing is due where nothing is. */
  readonly summary: string;
  /**
   * What is due in the order of the plans, each with when it was received or that it is outstanding, and what was received
   * though it wasn't due; null where there is neither.
   */
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (Shown & { readonly status: string })[];
  } | null;
  readonly signature: string;
}

/** What an acknowledgement is made from. */
export interface ReceiptMaterial {
  readonly snapshot: Snapshot;
  readonly earlier: Earlier;
  readonly session: Session;
  /** A country's code or a body's id. */
  readonly reporter: string;
  /** What is due from it at the session. */
  readonly list: readonly Due[];
  /** On what else it reported. */
  readonly unasked: readonly Unasked[];
  readonly today: Day;
}

/** An acknowledgement of receipt in one language. */
export function receiptView(material: ReceiptMaterial, lang: Lang): ReceiptView {
  const { snapshot, session, reporter, list, unasked, today } = material;
  const { receipt, reports, letter, asOf, days } = documentWords[lang];
  const heading = receipt.title(wording(reporterText(snapshot, reporter), lang), sessionName(snapshot, session, lang));
  const [first] = list;
  return {
    lang,
    pageTitle: heading,
    organisation: organisation(snapshot, [lang]),
    heading,
    asOf: asOf(today),
    summary: first ? `${reports.deadline(first.due)}. ${reports.summary(saidSums(list))}` : reports.nothingDue,
    table:
      list.length + unasked.length > 0
        ? {
            columns: [reports.columns.activity, receipt.status],
            rows: [
              ...list.map((due) => ({
                ...activityDue(material, due.activity, due.session, [lang]),
                status: statusOf(snapshot, due, lang),
              })),
              ...unasked.map(({ activity, received }) => ({
                ...activityDue(material, activity, session.id, [lang]),
                status: receipt.unasked(days(received)),
              })),
            ],
          }
        : null,
    signature: letter.signature,
  };
}

/** What became of something that was due, in words. */
function statusOf(snapshot: Snapshot, { received, isLate, excusedUntil }: Due, lang: Lang): string {
  const { receipt, days, paper } = documentWords[lang];
  if (received !== null) return receipt.received(days(received), isLate);
  if (excusedUntil === undefined) return receipt.outstanding;
  return receipt.excused(paper.theSession(sessionCalled(snapshot, excusedUntil, lang)));
}
