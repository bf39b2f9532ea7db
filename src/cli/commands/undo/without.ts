import { commonCommits } from '../../../data/ancestry.ts';
import type { Past } from '../../../data/past.ts';
import { wholeOf } from '../../../data/repository.ts';
import { type Clash, whoseIn } from '../../../diff/three-way.ts';
import { allNewIn, type Commit, ledToBy, markLine } from '../../../edit/history.ts';
import type { Commits } from '../../../edit/joining.ts';
import { isSameEntry } from '../../../edit/store.ts';
import { changedPaths, filesOf } from '../../../edit/work-tree.ts';
import { UsageError } from '../../../model/errors.ts';
import type { Side } from '../../../model/joining.ts';
import {
  type FileClash,
  type Join,
  type JoinOutcome,
  joinCommits,
  type NotJoined,
  statesOf,
  undecided,
} from '../../sharing/join-commits.ts';

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

/** Of what two people wrote otherwise, whose holds. */
type Decided = Pick<Join, 'whose' | 'whoseFile'>;

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
  const news = await allNewIn(repository, head, save.id);
  // What was saved later, or beside it, and is taken back already, and what took it back.
  const gone = new Set<string>();
  const undoing = new Map<string, readonly Commit[]>();
  for (const commit of ledToBy(news, new Set([save.id])).values()) {
    if (gone.has(commit.id) || !isOwn(commit)) continue;
    // Whoever writes a message may name there what does not stand before it.
    const undone = commit.undoes
      .flatMap((id) => news.get(id) ?? [])
      .filter(({ id }) => ledToBy(news, new Set([id])).has(commit.id));
    if (undone.length === 0) continue;
    undoing.set(commit.id, undone);
    for (const { id } of [commit, ...undone]) gone.add(id);
  }
  const since = ledToBy(news, new Set([save.id, ...gone]));
  // Of the save and of that, what each commit has in it: what a commit comes from stands behind it.
  const has = new Map<string, ReadonlySet<string>>([[save.id, new Set([save.id])]]);
  for (const { id, parents } of [...since.values()].reverse())
    has.set(id, new Set([...parents.flatMap((one) => [...(has.get(one) ?? [])]), ...(gone.has(id) ? [id] : [])]));
  // The joins behind each commit of what has it with what has not.
  const joins = new Map<string, ReadonlySet<string>>();
  for (const { id, parents } of [...since.values()].reverse()) {
    const isMixed = parents.some((one) => parents.some((other) => hasBeside(one, other)));
    joins.set(id, new Set([...parents.flatMap((one) => [...(joins.get(one) ?? [])]), ...(isMixed ? [id] : [])]));
  }
  const changed = async (one: string, other: string) => new Set(await changedPaths(whole, one, other, objects));
  const touched = await changed(parent, save.id);
  for (const id of gone) for (const path of await changed(since.get(id)?.parents[0] ?? id, id)) touched.add(path);

  /** A commit as it would be without the save, and without what is taken back already. */
  const without = kept(async (id: string): Promise<string> => {
    if (id !== save.id && !since.has(id)) return id;
    const { from, to } = await difference(id);
    return joinOf({ base: from, ours: id, theirs: to }, undecided);
  });

  /** Whether a commit joins two that both wrote where what is taken out had written. */
  const isJoinOfBoth = kept(async (id: string): Promise<boolean> => {
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

  /** Whether one commit has anything of what is taken out that another has not. */
  function hasBeside(one: string, other: string): boolean {
    return [...(has.get(one) ?? [])].some((id) => !has.get(other)?.has(id));
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
    const then = { base, ours: one, theirs: other };
    const now = { base: await without(base), ours: await without(one), theirs: await without(other) };
    // Between what neither of them owes to the save it was decided somehow: that is the same with it and without.
    const [saidThen, saidNow] = [await sayingOf(then), await sayingOf(now)];
    const [whose, whoseFile] = [await heldBy(id, then), await fileHeldBy(id, then)];
    const decided = new Map<string, Side>();
    const noting = (said: string, side: Side): Side => {
      decided.set(said, side);
      return side;
    };
    return {
      from: await joinOf(then, {
        whose: (clash) => noting(saidIn(clash), whose(clash)),
        whoseFile: (file) => noting(saidThen(file), whoseFile(file)),
      }),
      to: await joinOf(now, {
        whose: (clash) => decided.get(saidIn(clash)) ?? null,
        whoseFile: (file) => decided.get(saidNow(file)) ?? null,
      }),
    };
  }

  /** Of the clashes of two commits, whose the commit holds that joined them. */
  const heldBy = async (id: string, commits: Commits): Promise<(clash: Clash) => Side> =>
    whoseIn(await statesOf(past, commits), await past.at(id));

  /** The same of a file that they clash in; where a comment is lost, both wrote in it. */
  async function fileHeldBy(id: string, { theirs }: Commits): Promise<(file: FileClash) => Side> {
    const [is, other] = [await filesOf(whole, id, objects), await filesOf(whole, theirs, objects)];
    return ({ path, why }) => (why !== 'comment' && isSameEntry(is.get(path), other.get(path)) ? 'theirs' : 'ours');
  }

  /** What two commits say of a file that they clash in; whether a comment is lost is the same whatever else is said. */
  async function sayingOf({ ours, theirs }: Commits): Promise<(file: FileClash) => string> {
    const states = [await filesOf(whole, ours, objects), await filesOf(whole, theirs, objects)];
    return ({ path, why }) =>
      JSON.stringify([path, why, ...(why === 'comment' ? [] : states.map((files) => files.get(path)))]);
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

/** What two people say where they clash, wherever it stands. */
const saidIn = ({ key, what, path, ours, theirs }: Clash): string => JSON.stringify([key, what, path, ours, theirs]);

/** A function that is asked only once of each name. */
function kept<Answer>(ask: (name: string) => Promise<Answer>): (name: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
}
