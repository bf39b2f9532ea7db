import type { Past } from '../../data/past.ts';
import { renamedTwice } from '../../diff/renames.ts';
import { type Clash, joined, type Told, toldOf } from '../../diff/three-way.ts';
import type { Commits } from '../../edit/joining.ts';
import { withPlansNamed } from '../../edit/renaming.ts';
import { lastTold, rememberTold } from '../../edit/told.ts';
import { type FileClash, type Join, joinCommits, type NotJoined, statesOf, undecided } from './join-commits.ts';

/** What a person was told of two people's changes, and has decided since: what is theirs holds, or nothing is said. */
export interface Decisions extends Pick<Join, 'whose' | 'whoseFile'> {
  /** What is to be joined of what others made: with the plans called as it was decided. */
  readonly theirs: string;
  /** What was decided of all that was asked so far. */
  readonly made: () => { readonly clashes: readonly Clash[]; readonly files: readonly string[] };
  /** Remembers that a person is told what could not be joined. */
  readonly remember: (outcome: NotJoined) => Promise<void>;
}

/**
 * What was decided of two people's changes.
 * @param isOurs whether what is here is meant to hold as it was when it was told
 */
export async function decisionsOn(past: Past, commits: Commits, isOurs: boolean): Promise<Decisions> {
  const { repository } = past;
  const { base, ours, theirs } = commits;
  const told = await lastTold(repository);
  const isSame = told?.theirs === theirs;
  // A clash is decided once it was told and ours has been written anew, or is meant to hold as it was.
  const isDecided = (known: Told | null, clash: Clash) =>
    known?.wasTold(clash) === true && (isOurs || known.isRewritten(clash));
  const called = await calledAsOurs(past, { now: commits, told: told && { base, ...told }, isDecided });
  const { known } = called;
  /** The files that a person was told of when theirs was joined with what ours was then. */
  const filesTold = async (ours: string | null, decided: Pick<Join, 'whose' | 'whoseFile'>) => {
    if (!isSame || ours === null) return new Map<string, FileClash['why']>();
    const then = { base, ours, theirs: called.theirs };
    const outcome = await joinCommits(past, { ...decided, commits: then, message: () => '', others: [] });
    return new Map(outcome.is === 'clash' ? outcome.files.map(({ path, why }) => [path, why]) : []);
  };
  const lookBack = async () => {
    const toldFiles = await filesTold(told?.ours ?? null, undecided);
    // Comments are told where all else is decided.
    const toldComments = await filesTold(told?.comments ?? null, allOurs);
    return ({ path, why }: FileClash) => (why === 'comment' ? toldComments : toldFiles).get(path) === why;
  };
  const wasTold = isOurs ? await lookBack() : null;
  const clashes = [...called.clashes];
  const files = new Set<string>();
  return {
    theirs: called.theirs,
    whose(clash) {
      if (!isDecided(known, clash)) return null;
      clashes.push(clash);
      return 'ours';
    },
    whoseFile(file) {
      // What is written in a file since says nothing of what else stands in it.
      if (!wasTold?.(file)) return null;
      files.add(file.path);
      return 'ours';
    },
    made: () => ({ clashes, files: [...files] }),
    async remember(outcome) {
      // What has been decided since it was told first stays so, unless there is something that was not told yet.
      const whole = outcome.is === 'clash' ? outcome.files.filter(({ why }) => why !== 'comment') : [];
      const wasKnown = whole.length > 0 ? (wasTold ?? (await lookBack())) : () => true;
      const isNew =
        outcome.is === 'clash' && (outcome.clashes.some((clash) => !known?.wasTold(clash)) || !whole.every(wasKnown));
      const isOfComments = outcome.is === 'clash' && outcome.files.some(({ why }) => why === 'comment');
      const comments = isOfComments ? ours : null;
      if (outcome.is !== 'twofold' && (!isSame || isNew)) await rememberTold(repository, { ours, theirs, comments });
      else if (isOfComments && told) await rememberTold(repository, { ...told, comments });
    },
  };
}

/** Where ours holds in all but comments. */
const allOurs: Pick<Join, 'whose' | 'whoseFile'> = {
  whose: () => 'ours',
  whoseFile: ({ why }) => (why === 'comment' ? null : 'ours'),
};

/** Two people's changes as they are now, and as a person was told of them last. */
interface Renaming {
  readonly now: Commits;
  readonly told: Commits | null;
  readonly isDecided: (known: Told | null, clash: Clash) => boolean;
}

/** What is joined of theirs, what is known of what was told, and which clashes that settles. */
interface Called {
  readonly theirs: string;
  readonly known: Told | null;
  readonly clashes: readonly Clash[];
}

/**
 * What is joined of theirs. Whatever names a plan is to name it as it is called in the end: where both have given a plan
 * another id, and it was decided that ours holds, theirs is joined as if the plan had been called so there.
 */
async function calledAsOurs(past: Past, { now, told, isDecided }: Renaming): Promise<Called> {
  if (!told) return { theirs: now.theirs, known: null, clashes: [] };
  const [states, then] = [await statesOf(past, now), await statesOf(past, told)];
  const known = toldOf(then);
  const twice = renamedTwice(states);
  const clashes: Clash[] = [];
  const isNamed = new Set<string>();
  if (twice.length > 0)
    joined(states, (clash) => {
      const one = twice.find(({ from, to }) => clash.what === 'value' && clash.ours === to && clash.theirs === from);
      if (!one || !isDecided(known, clash)) return null;
      isNamed.add(one.from);
      clashes.push(clash);
      return 'ours';
    });
  if (isNamed.size === 0) return { theirs: now.theirs, known, clashes };
  const decided = (all: typeof twice) => all.filter(({ from }) => isNamed.has(from));
  const theirs = await withPlansNamed(past, now.theirs, decided(twice));
  const thenNamed = await withPlansNamed(past, told.theirs, decided(renamedTwice(then)));
  return { theirs, known: toldOf({ ...then, theirs: await past.at(thenNamed) }), clashes };
}
