import { commonCommits } from '../../../data/ancestry.ts';
import type { Past } from '../../../data/past.ts';
import { wholeOf } from '../../../data/repository.ts';
import { allNewIn, type Commit, markLine } from '../../../edit/history.ts';
import type { Commits } from '../../../edit/joining.ts';
import { changedPaths } from '../../../edit/work-tree.ts';
import { UsageError } from '../../../model/errors.ts';
import { onceNamed } from '../../../model/once.ts';
import { type Join, type JoinOutcome, joinCommits, type NotJoined, undecided } from '../../sharing/join-commits.ts';
import { type Decided, decidedTwice } from './rejoined.ts';
import { tracesOf } from './traces.ts';

/** A save, the commit before it, and the last commit of the branch that it is to be taken out of. */
interface TakenOut {
  readonly save: Commit;
  readonly parent: string;
  readonly head: string;
}

/** Two commits that differ by what is to be taken back. */
interface Difference {
  readonly from: string;
  readonly to: string;
}

/** Whose a commit is, and what is said of what can't be joined without a save. */
interface Asked {
  readonly isOwn: (commit: Commit) => boolean;
  readonly refuse: (save: Commit, outcome: NotJoined) => Error;
}

/**
 * Takes saves out of branches, each with the message that is asked for; stores objects, and changes nothing else. What took
 * others back before is worked out once.
 * @throws what `refuse` gives
 */
export type TakingOut = (which: TakenOut, message: Join['message']) => Promise<Joined>;

type Joined = Extract<JoinOutcome, { is: 'joined' }>;

export function takingOut(past: Past, asked: Asked): TakingOut {
  const takeOut: TakingOut = async ({ save, parent, head }, message) => {
    const { from: base, to: theirs } = await withoutSave(past, { save, parent, head }, asked, leftBy);
    const outcome = await joinCommits(past, {
      commits: { base, ours: head, theirs },
      ...undecided,
      message,
      others: [],
    });
    if (outcome.is !== 'joined') throw asked.refuse(save, outcome);
    return outcome;
  };
  const known = new Map<string, Promise<string | null>>();

  /**
   * What a commit that takes saves back comes to by that alone: somebody may have written more into it. Null where they
   * can't be taken out of what was there before, as where Git made it anew elsewhere.
   */
  const leftBy: LeftBy = ({ id, parents }, undone) => {
    const key = [id, ...undone.map((save) => save.id)].join(' ');
    const left = async () => {
      let head = parents[0] ?? id;
      for (const save of undone) {
        const message = () => `\n${markLine({ is: 'undo', of: save.id })}\n`;
        head = (await takeOut({ save, parent: save.parents[0] ?? save.id, head }, message)).commit;
      }
      return head;
    };
    const found =
      known.get(key) ??
      left().catch((error) => {
        if (error instanceof UsageError && error.id === 'undoChanged') return null;
        throw error;
      });
    known.set(key, found);
    return found;
  };
  return takeOut;
}

type LeftBy = (undo: Commit, undone: readonly Commit[]) => Promise<string | null>;

/**
 * What takes a save back, once it is joined with the branch. Where the save was joined with what others had saved in the
 * same files, the two are joined anew without it: what they wrote stays, whatever was decided then, or is there again.
 * @throws what `refuse` gives
 */
async function withoutSave(
  past: Past,
  { save, parent, head }: TakenOut,
  { isOwn, refuse }: Asked,
  leftBy: LeftBy,
): Promise<Difference> {
  const { repository, objects } = past;
  const whole = wholeOf(repository);
  const { since, gone, undoing, joins, hasBeside } = tracesOf(save, await allNewIn(repository, head, save.id), isOwn);
  const changed = async (one: string, other: string) => new Set(await changedPaths(whole, one, other, objects));
  const touched = await changed(parent, save.id);
  for (const id of gone) for (const path of await changed(since.get(id)?.parents[0] ?? id, id)) touched.add(path);

  /** A commit as it would be without the save, and without what is taken back already. */
  const without = onceNamed(async (id: string): Promise<string> => {
    if (id !== save.id && !since.has(id)) return id;
    const { from, to } = await difference(id);
    return joinOf({ base: from, ours: id, theirs: to }, undecided);
  });

  /** Whether a commit joins two that both wrote where what is taken out had written. */
  const isJoinOfBoth = onceNamed(async (id: string): Promise<boolean> => {
    const [first = id, second = id] = since.get(id)?.parents ?? [];
    return isOfBoth((await commonCommits(repository, first, second))[0] ?? first, first, second);
  });

  /** What takes the save out of a commit. */
  async function difference(last: string): Promise<Difference> {
    let id = last;
    // Commits that join nothing may be thousands: each changes what it changes with the save and without.
    while (id !== save.id && !gone.has(id) && since.get(id)?.parents.length === 1) id = since.get(id)?.parents[0] ?? id;
    const [first = id, second = id, ...more] = since.get(id)?.parents ?? [];
    if (id === save.id) return { from: id, to: parent };
    if (!since.has(id)) return { from: id, to: id };
    if (gone.has(id)) return { from: await itselfOf(id), to: await without(first) };
    if (more.length > 0) return difference(wholeAmong([first, second, ...more]));
    // Of several that both come from any one will do: both of what is joined below are joined from it.
    const base = (await commonCommits(repository, first, second))[0] ?? first;
    const [isInFirst, isInSecond] = [hasBeside(first, base), hasBeside(second, base)];
    const [way, beside] = isInSecond ? [second, first] : [first, second];
    if ((isInFirst && isInSecond) || (await isOfBoth(base, first, second)) || (await isJoinedIn(beside, base)))
      return rejoined(id, base, first, second);
    return difference(way);
  }

  /** What of a commit goes with the save: all of it, or of what took back a later one no more than that. */
  async function itselfOf(id: string): Promise<string> {
    const [commit, undone] = [since.get(id), undoing.get(id)];
    const left = commit && undone ? await leftBy(commit, undone) : null;
    return left === null || (await changed(left, id)).size === 0 ? id : left;
  }

  /** Of more than two that were joined at once, the one that has all of it that any of them has. */
  function wholeAmong(sides: readonly string[]): string {
    const found = sides.find((side) => !sides.some((other) => hasBeside(other, side)));
    if (found === undefined) throw refuse(save, { is: 'twofold', files: [...touched] });
    return found;
  }

  /** Whether on both sides of what was joined something was written where what is taken out had written. */
  async function isOfBoth(base: string, one: string, other: string): Promise<boolean> {
    const [ours, theirs] = [await changed(base, one), await changed(base, other)];
    return [...touched].some((path) => ours.has(path) && theirs.has(path));
  }

  /** Whether what is taken out was joined on one side with what others had written in the same files. */
  async function isJoinedIn(side: string, base: string): Promise<boolean> {
    for (const id of joins.get(side) ?? []) if (!joins.get(base)?.has(id) && (await isJoinOfBoth(id))) return true;
    return false;
  }

  /** What comes of joining two commits, and what would come of it without the save: as somebody did in a third one. */
  async function rejoined(id: string, base: string, one: string, other: string): Promise<Difference> {
    const made = { base, ours: one, theirs: other };
    const anew = { base: await without(base), ours: await without(one), theirs: await without(other) };
    const decided = await decidedTwice(past, id, { made, anew });
    return { from: await joinOf(made, decided.made), to: await joinOf(anew, decided.anew) };
  }

  async function joinOf(commits: Commits, decided: Decided): Promise<string> {
    const { base, ours, theirs } = commits;
    if (base === theirs) return ours;
    if (base === ours) return theirs;
    const outcome = await joinCommits(past, { commits, ...decided, message: () => '', others: [] });
    if (outcome.is !== 'joined') throw refuse(save, outcome);
    return outcome.commit;
  }

  return difference(head);
}
