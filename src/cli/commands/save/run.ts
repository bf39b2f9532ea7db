import { keptIn, type Past } from '../../../data/past.ts';
import { branchName, branchOf } from '../../../edit/branch.ts';
import { checkKept, planSaving, save } from '../../../edit/saving.ts';
import { isUnsent } from '../../../edit/sending.ts';
import { someOf, UsageError } from '../../../model/errors.ts';
import type { Finding } from '../../../model/findings.ts';
import { kinds } from '../../../model/kinds.ts';
import { personalDataIn } from '../../../model/personal-data.ts';
import { sessionById } from '../../../model/sessions.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { changeLines } from '../../change-lines.ts';
import { type Context, type ExitCode, isPublicIn, type OpenData } from '../../context.ts';
import { sentences } from '../../finding-answers.ts';
import { errorCount, findingsOf } from '../../findings.ts';
import { say, sayItem } from '../../say.ts';
import { finishFirst } from '../../sharing/bring-here.ts';
import { destinationOf, sayHere } from '../../sharing/destination.ts';
import { asSaved, isAllTaken, tellLeftOut } from '../../sharing/left-out.ts';
import { checkMayBePublic } from '../../sharing/public-files.ts';
import { messageOf } from '../../sharing/save-sentences.ts';
import { share } from '../../sharing/share.ts';
import { printable } from '../../terminal.ts';
import { typedWords } from '../../typed-words.ts';
import type { Typed } from '../command.ts';

/** Saves what changed in the data folder, and sends it where the branch is shared. */
export async function saveAll({
  context,
  past: before,
  typed,
  open,
}: {
  readonly context: Context;
  readonly past: Past;
  readonly typed: Typed;
  readonly open: () => Promise<OpenData>;
}): Promise<ExitCode> {
  const { words } = context;
  const { repository } = before;
  const isDry = typed.has('dryRun');
  const isOurs = typed.has('mine');
  const branch = await branchOf(repository);
  const to = typed.has('noPush') ? null : await destinationOf(repository, branch, { isAsked: typed.has('push') });
  // The data are read after that: until then they are half of what they are to be.
  const interrupted = await finishFirst(context, before, { isDry, isOurs, typed });
  if (interrupted.code !== null) return interrupted.code;

  const data = await open();
  const past = await data.past();
  const findings = await findingsOf(data, context);
  const errors = errorCount(findings);
  if (errors > 0) {
    context.note(words.save.hasErrors(errors));
    return 1;
  }
  const saving = await planSaving(past, branch, data.snapshot, isDry);
  let saved: string | null = null;
  const why = typedWords(typed.words.join(' '));
  const { files } = saving;
  const { files: outside, more } = someOf(saving.outside);
  if (outside.length > 0) context.note(words.save.outside(outside, more));
  tellLeftOut(context, saving);
  if (files.length > 0) {
    if (why === '' && !isDry) throw new UsageError('saveReasonNeeded', { more: optionsIn(typed) });
    await checkMayBePublic(past, saving, false);
    const personal = isPublicIn(data.snapshot) ? personalDataIn(why) : null;
    if (personal !== null) throw new UsageError('saveReasonPersonal', { kind: personal });
    const last = await keptIn(past, branch.head);
    const lines = changeLines(last, asSaved(data.snapshot, last, saving), {
      ...context,
      today: data.today,
    });
    say(context, words.save.files);
    for (const { path, bytes } of files)
      context.out(`  ${printable(repository.prefix + path)}${bytes === null ? ` ${words.session.gone}` : ''}\n`);
    if (lines.length > 0) say(context, words.save.changes);
    for (const line of lines) sayItem(context, line);
    const paths = new Set(files.map(({ path }) => path));
    for (const one of findings.filter((found) => isOfClosed(found, paths, last, data.snapshot))) {
      const { message, hint } = sentences(one, context);
      context.note(`${message} ${hint}`);
    }
    if (isDry) {
      say(context, words.save.dryRun(branchName(branch), to?.remote ?? null));
      return 0;
    }
    // From then on it is saved, whatever comes after.
    for await (const { step, commit } of save(saving, messageOf(why, lines))) {
      saved = commit;
      if (step === 'refs') say(context, words.save.saved(commit.slice(0, 12)));
    }
  } else if (isDry || to === null) {
    if (isAllTaken(saving)) say(context, words.save.nothing);
    if (await isUnsent(repository, branch)) await sayHere(context, repository, branch);
    return 0;
  }
  if (to === null) {
    await sayHere(context, repository, branch);
    return 0;
  }
  const commit = saved;
  return share({
    context,
    data,
    past,
    branch: branch.ref,
    to,
    isOurs,
    isNew: commit !== null,
    saved: commit === null ? null : { commit, check: () => checkKept(repository, branch, commit) },
    isPart: !isAllTaken(saving),
  });
}

/** The options that were typed, as they are typed again. */
const optionsIn = (typed: Typed): string =>
  Object.entries({ push: ' --push', noPush: ' --no-push', mine: ' --mine' })
    .filter(([name]) => typed.has(name))
    .map(([, flag]) => flag)
    .join('');

/** Whether a finding is about a closed session that is changed by what is saved: its decisions, or its entry among others. */
function isOfClosed(
  { rule, file, session }: Finding,
  saved: ReadonlySet<string>,
  before: Snapshot | null,
  after: Snapshot,
): boolean {
  if (rule !== 'session-changed-after-close' || !saved.has(file)) return false;
  return file !== kinds.sessions.path || !before || entryIn(before, session) !== entryIn(after, session);
}

/** What a session's entry says. */
const entryIn = (snapshot: Snapshot, id: string | null): string | undefined =>
  JSON.stringify(sessionById(snapshot, id ?? undefined));
