import type { DocumentWords, Lang } from '../messages/documents/index.ts';
import type { Earlier } from '../model/earlier.ts';
import type { Report } from '../model/generated/types.ts';
import { itemText, memberByCode, sessionCalled } from '../model/names.ts';
import { holderOf } from '../model/obligations.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { inEach, type Shown, shown, type Wording } from './shown-wording.ts';

type Entry = Report['entries'][number];

/** What a report says of one activity, as a document shows it. */
export interface ReportedView {
  /** How far it has come. */
  readonly status: readonly Wording[];
  /** Achievements, progress, challenges, or why it does not apply. */
  readonly texts: readonly (Shown & { readonly labels: readonly Wording[] })[];
  readonly events: readonly (readonly Wording[])[];
  /** Addresses of what shows it. */
  readonly evidence: readonly string[];
}

/** The texts of an entry, in the order in which they are read. */
const parts = ['achievements', 'progress', 'challenges', 'reason'] as const;

/** The language that a report is written in: what the file says, else its country's. */
export const languageOf = (snapshot: Snapshot, { language, reporter }: Report): Lang =>
  language ?? memberByCode(snapshot, reporter)?.language ?? snapshot.settings.sourceLanguage;

/** What a report says of one activity, in the languages of a document. */
export function reportedView(
  snapshot: Snapshot,
  report: Report,
  entry: Entry,
  languages: readonly Lang[],
): ReportedView {
  const own = languageOf(snapshot, report);
  const said = (say: (words: DocumentWords['reported']) => string) =>
    inEach(languages, ({ reported }) => say(reported));
  return {
    status: said(({ statuses, unchanged }) => (entry.status === undefined ? unchanged : statuses[entry.status])),
    texts: parts.flatMap((part) => {
      const text = entry[part];
      return text ? [{ ...shown(text, languages, own), labels: said(({ labels }) => labels[part]) }] : [];
    }),
    events: (entry.events ?? []).map((id) => inEach(languages, (_words, lang) => sessionCalled(snapshot, id, lang))),
    evidence: entry.evidence ?? [],
  };
}

/** A state of the folder with what is known of the sessions before. */
interface WithEarlier {
  readonly snapshot: Snapshot;
  readonly earlier: Earlier;
}

/**
 * The wording of an activity on which a report to a session is due or was received, in the languages of a document: the
 * present one, or, where the plan no longer has it, what the plan said when the session was closed.
 */
export function activityDue(
  { snapshot, earlier }: WithEarlier,
  activity: string,
  session: string,
  languages: readonly Lang[],
): Shown {
  const holder = holderOf({ snapshot, earlier }, activity, session);
  return shown(itemText(holder, activity), languages, snapshot.settings.sourceLanguage);
}
