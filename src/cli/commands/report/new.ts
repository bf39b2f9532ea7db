import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkedText, writeChecked } from '../../../edit/checked.ts';
import { draftReport } from '../../../edit/draft.ts';
import { makeFolder, sweepBeside } from '../../../edit/files.ts';
import { isCountryCode } from '../../../model/countries.ts';
import type { Day } from '../../../model/days.ts';
import { UsageError } from '../../../model/errors.ts';
import type { Session } from '../../../model/generated/types.ts';
import { kinds } from '../../../model/kinds.ts';
import { meantReporter, meantSession } from '../../../model/meant.ts';
import { membersOn } from '../../../model/members.ts';
import { memberByCode, reporterText, sessionText } from '../../../model/names.ts';
import { hasAdopted } from '../../../model/obligations.ts';
import { dueAt, sessionById } from '../../../model/sessions.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { checkRead } from '../../../model/unread.ts';
import { countedObligations } from '../../counted.ts';
import { earlierWithNote } from '../../findings.ts';
import type { Action } from '../session/action.ts';

/** Writes a draft with what a country or body has to report on to a session. */
export const run: Action = async ({ context, data, words: [word, who = ''] }) => {
  const { snapshot, today, folder, isPublic } = data;
  const { words } = context;
  const session = meantSession(snapshot, word);
  const reporter = meantReporter(snapshot, who);
  const path = `${kinds.reports.path}${session.id}/${reporter}.yaml`;
  if (snapshot.files.has(path)) {
    // Killed at the last moment, it has written the report, and left what it was written to beside.
    await sweepBeside(folder, [path]);
    throw new UsageError('reportExists', { path });
  }
  const isBody = !isCountryCode(reporter);
  const earlier = await earlierWithNote(data, context);
  const list = countedObligations(snapshot, earlier, today);
  // A part of a session has no deadline of its own: what is due at the session can be reported to the part.
  const due = dueAt(snapshot, session);
  const activities = list.filter((one) => one.reporter === reporter && one.session === due).map((one) => one.activity);
  if (activities.length === 0) {
    checkRead(snapshot, kinds.plans.path);
    const asking = sessionById(snapshot, due);
    throw new UsageError('nothingToReport', {
      who: reporterText(snapshot, reporter),
      session: sessionText(snapshot, session),
      id: due,
      isWithoutDay: asking?.reportsDue === undefined,
      isClosed: asking?.status === 'closed',
      isAdopted: hasAdopted(snapshot, earlier, asking ?? session),
      by: isBody ? reporter : 'countries',
      notMemberOn: isBody ? null : notMemberOn(snapshot, reporter, asking ?? session),
    });
  }
  const own = memberByCode(snapshot, reporter)?.language ?? snapshot.settings.sourceLanguage;
  const about = { session, reporter, activities, earlier, lang: own, isBody, isPublic };
  const text = draftReport(snapshot, about);
  await makePlace(folder, path);
  await writeChecked(folder, [checkedText(path, null, () => text)]);
  context.out(`${path}\n`);
  context.note(words.reports.drafted(activities.length));
  return 0;
};

/** The day that says who reports to a session (contract, 2.8), where a country is no member on it; null where it is. */
function notMemberOn(
  snapshot: Snapshot,
  country: string,
  { start, reportsDue }: Session,
): { readonly day: Day; readonly isFirst: boolean } | null {
  const day = start ?? reportsDue;
  if (day === undefined || snapshot.members === null) return null;
  const isMember = membersOn(snapshot, day).some(({ code }) => code === country);
  return isMember ? null : { day, isFirst: start !== undefined };
}

/** @throws UsageError where a link stands in the place of a folder: what it leads to is none of ours */
async function makePlace(folder: string, path: string): Promise<void> {
  const [top = ''] = path.split('/');
  for (const place of [top, dirname(path)]) {
    await makeFolder(join(folder, place), place);
    if (!(await lstat(join(folder, place))).isDirectory()) throw new UsageError('isLink', { path: place });
  }
}
