import type { Past } from '../../data/past.ts';
import { wholeOf } from '../../data/repository.ts';
import { indexedInAll } from '../../data/work-tree.ts';
import { piecesAmong } from '../../diff/pieces.ts';
import type { Clash, ThreeWay } from '../../diff/three-way.ts';
import { type Branch, branchName } from '../../edit/branch.ts';
import { moveOn } from '../../edit/bringing.ts';
import { bringClosingTags } from '../../edit/closing-tags.ts';
import { markLine, readCommit } from '../../edit/history.ts';
import { checkBringable } from '../../edit/left-alone.ts';
import type { Upstream } from '../../edit/remotes/remotes.ts';
import { stagedOutside } from '../../edit/staged.ts';
import { changedPaths } from '../../edit/work-tree.ts';
import { someOf, UsageError } from '../../model/errors.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { changeLines } from '../change-lines.ts';
import type { Context, ExitCode, OpenData } from '../context.ts';
import { say, sayItem } from '../say.ts';
import { bringHere } from './bring-here.ts';
import { tellClash, tellDecided } from './clashes.ts';
import { tellClosed } from './closed-meanwhile.ts';
import { commonBase } from './common-base.ts';
import { decisionsOn } from './decisions.ts';
import { moreToType } from './destination.ts';
import { type JoinOutcome, joinCommits, type NotJoined, statesOf } from './join-commits.ts';
import { tellNewErrors } from './new-errors.ts';
import { othersIn } from './others.ts';
import { messageOf } from './save-sentences.ts';

/** What joining is about. */
export interface Joining {
  readonly context: Context;
  readonly data: OpenData;
  readonly past: Past;
  /** The ref of the branch that is worked on. */
  readonly branch: string;
  /** Where it is sent, and the other's changes come from. */
  readonly to: Upstream;
  /** Whether, of what two people wrote in one place, what is here holds. */
  readonly isOurs: boolean;
}

/**
 * Joins what somebody else has sent with what is saved here, in Git and in the files; where that takes a person's decision,
 * says so, and changes nothing.
 * @returns 1 where it does, or where a file is being edited
 */
export async function joinWith(
  { context, data, past, to, isOurs }: Omit<Joining, 'branch'>,
  branch: Branch,
  theirs: string,
): Promise<ExitCode> {
  const { words } = context;
  const { repository } = past;
  const ours = branch.head;
  if (ours === null) return 0;
  const base = await baseOf(past, to, ours, theirs);
  // All that is there is here.
  if (base === theirs) return 0;
  const commits = { base, ours, theirs };
  const states = await statesOf(past, commits);
  const others = await othersIn(repository, commits, context);
  const { names } = others;
  const more = await moreToType(repository, branch);
  const whole = wholeOf(repository);
  const changed = await changedPaths(whole, base, theirs, past.objects);
  await checkBringable(repository, changed, { remote: to.remote, branch: branchName(to) });
  const isBad = (state: Snapshot) =>
    tellNewErrors(context, data, {
      before: states.ours,
      state,
      why: words.save.badTogether(names, more),
      alone: {
        state: states.theirs,
        async whose(file) {
          const path = repository.prefix + file;
          return words.save.soThere(to.remote, await others.whoIn(path), (await others.lastIn(path)).slice(0, 12));
        },
      },
    });
  const decisions = await decisionsOn(past, commits, isOurs);
  const outcome: JoinOutcome =
    base === ours
      ? { is: 'joined', commit: theirs, state: states.theirs }
      : await joinCommits(past, {
          commits: { base, ours, theirs: decisions.theirs },
          whose: decisions.whose,
          whoseFile: decisions.whoseFile,
          message: () => `${messageOf(words.save.joins(names), [])}\n${markLine({ is: 'join' })}\n`,
          others: [theirs],
        });
  if (outcome.is !== 'joined') {
    await decisions.remember(outcome);
    // What lines alone make of it may be told better: two items of one id, for instance.
    if (outcome.is === 'stuck' && (await isBad(outcome.state))) return 1;
    await tellClash(context, {
      outcome,
      states,
      repository,
      who: others.whoIn,
      between: [base, theirs],
      more,
      isLately: await takenAwayLately(past, outcome, { states, ours }),
    });
    tellClosed(context, states, names);
    return 1;
  }
  if (await isBad(outcome.state)) return 1;
  await checkNoneStaged(past, { ours, commit: outcome.commit, more });
  await moveOn(past, branch, outcome.commit);
  const lines = changeLines(states.ours, outcome.state, { ...context, today: data.today });
  say(context, words.save.joined(to.remote, names, lines.length > 0));
  for (const line of lines) sayItem(context, line);
  tellDecided(context, { ...decisions.made(), states, between: [base, theirs] });
  tellClosed(context, states, names);
  const code = await bringHere(context, past, { isOurs });
  // Whoever takes a save back next has to know what a session has closed, whether or not anything can be sent.
  await bringClosingTags(past, to.remote, outcome.commit);
  return code;
}

/** @throws UsageError where two commits have no past in common, or none that can be told */
async function baseOf(past: Past, { remote }: Upstream, ours: string, theirs: string): Promise<string> {
  const refused = () => new UsageError('joinedTwice', { remote, theirs: theirs.slice(0, 12) });
  const base = await commonBase(past, ours, theirs, refused);
  if (base === null) throw new UsageError('noCommonPast', { remote, isShallow: past.repository.isShallow });
  return base;
}

/** Of what was taken away here, whether the last save did it: then it comes back where that is taken back. */
async function takenAwayLately(
  past: Past,
  outcome: NotJoined,
  { states, ours }: { readonly states: ThreeWay; readonly ours: string },
): Promise<(clash: Clash) => boolean> {
  const isAway = outcome.is === 'clash' && outcome.clashes.some((clash) => clash.ours === null);
  const before = isAway ? await beforeSave(past, ours) : null;
  const there = before && piecesAmong([...Object.values(states), before], new Set())(before);
  return ({ key }) => there?.has(key) === true;
}

/** What a commit changed, as it was before; null where it is no save. */
async function beforeSave(past: Past, commit: string): Promise<Snapshot | null> {
  const { isSave, parents } = await readCommit(past.repository, commit);
  const [parent] = parents;
  return isSave && parent !== undefined ? past.at(parent) : null;
}

/** @throws UsageError where what is joined changes a file of which something else was prepared for a commit */
async function checkNoneStaged(
  past: Past,
  { ours, commit, more }: { readonly ours: string; readonly commit: string; readonly more: string },
): Promise<void> {
  const { repository } = past;
  const changed = new Set(await changedPaths(wholeOf(repository), ours, commit));
  const staged = (await stagedOutside(past, ours, await indexedInAll(repository))).filter((path) => changed.has(path));
  if (staged.length === 0) return;
  const { files, more: others } = someOf(staged);
  throw new UsageError('stagedAndChanged', { files, others, more });
}
