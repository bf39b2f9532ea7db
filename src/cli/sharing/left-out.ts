import type { Changes } from '../../edit/work-tree.ts';
import { someOf } from '../../model/errors.ts';
import type { Context } from '../context.ts';

/** What of the data folder a commit does not take. */
export type LeftOut = Omit<Changes, 'files'> & {
  /** What nobody can save under its name. */
  readonly misnamed: readonly string[];
};

const kindsOfLeft = ['misnamed', 'filtered', 'ofOthers', 'setApart'] as const;

/** Tells what of the data folder is not saved, and what to do about it. */
export function tellLeftOut(context: Context, left: LeftOut): void {
  for (const kind of kindsOfLeft) {
    const { files, more } = someOf(left[kind]);
    if (files.length > 0) context.note(context.words.save[kind](files, more));
  }
}

/** Whether nothing is left out. */
export const isAllTaken = (left: LeftOut): boolean => kindsOfLeft.every((kind) => left[kind].length === 0);
