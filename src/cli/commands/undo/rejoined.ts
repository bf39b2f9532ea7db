import type { Past } from '../../../data/past.ts';
import { wholeOf } from '../../../data/repository.ts';
import { type Clash, whoseIn } from '../../../diff/three-way.ts';
import type { Commits } from '../../../edit/joining.ts';
import { isSameEntry } from '../../../edit/store.ts';
import { filesOf } from '../../../edit/work-tree.ts';
import type { Side } from '../../../model/joining.ts';
import { type FileClash, type Join, statesOf } from '../../sharing/join-commits.ts';

/** Of what two people wrote otherwise, whose holds. */
export type Decided = Pick<Join, 'whose' | 'whoseFile'>;

/** How two joins are decided alike: that of what two people had, and that of what they would have without something. */
export interface DecidedTwice {
  /** As whoever joined the two decided it. */
  readonly made: Decided;
  /** The same wherever both say what they said there: asked after `made`, of whose answers it is made. */
  readonly anew: Decided;
}

/**
 * Between what neither of two owes to something it was decided somehow: that is the same with it and without.
 * @param id the commit that joined the two
 * @param made what was joined
 * @param anew the same without something
 */
export async function decidedTwice(
  past: Past,
  id: string,
  { made, anew }: { readonly made: Commits; readonly anew: Commits },
): Promise<DecidedTwice> {
  const [saidMade, saidAnew] = [await sayingOf(past, made), await sayingOf(past, anew)];
  const whose = whoseIn(await statesOf(past, made), await past.at(id));
  const whoseFile = await fileHeldBy(past, id, made);
  const decided = new Map<string, Side>();
  const noting = (said: string, side: Side): Side => {
    decided.set(said, side);
    return side;
  };
  return {
    made: {
      whose: (clash) => noting(saidIn(clash), whose(clash)),
      whoseFile: (file) => noting(saidMade(file), whoseFile(file)),
    },
    anew: {
      whose: (clash) => decided.get(saidIn(clash)) ?? null,
      whoseFile: (file) => decided.get(saidAnew(file)) ?? null,
    },
  };
}

/** Of a file that two commits clash in, whose the commit holds that joined them; where a comment is lost, both wrote in it. */
async function fileHeldBy(past: Past, id: string, { theirs }: Commits): Promise<(file: FileClash) => Side> {
  const whole = wholeOf(past.repository);
  const [is, other] = [await filesOf(whole, id, past.objects), await filesOf(whole, theirs, past.objects)];
  return ({ path, why }) => (why !== 'comment' && isSameEntry(is.get(path), other.get(path)) ? 'theirs' : 'ours');
}

/** What two commits say of a file that they clash in; whether a comment is lost is the same whatever else is said. */
async function sayingOf(past: Past, { ours, theirs }: Commits): Promise<(file: FileClash) => string> {
  const whole = wholeOf(past.repository);
  const states = [await filesOf(whole, ours, past.objects), await filesOf(whole, theirs, past.objects)];
  return ({ path, why }) =>
    JSON.stringify([path, why, ...(why === 'comment' ? [] : states.map((files) => files.get(path)))]);
}

/** What two people say where they clash, wherever it stands. */
const saidIn = ({ key, what, path, ours, theirs }: Clash): string => JSON.stringify([key, what, path, ours, theirs]);
