import type { Repository } from '../../data/repository.ts';
import type { Changes } from '../../edit/work-tree.ts';
import { someOf } from '../../model/errors.ts';
import type { Snapshot } from '../../model/snapshot.ts';
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

/** The data as they are saved: what is left out stays as it was saved last. */
export function asSaved(
  snapshot: Snapshot,
  last: Snapshot | null,
  { repository, ...left }: LeftOut & { readonly repository: Repository },
): Snapshot {
  const paths = new Set(kindsOfLeft.flatMap((kind) => left[kind]).map((path) => path.slice(repository.prefix.length)));
  if (paths.size === 0) return snapshot;
  const isLeft = ({ file }: { readonly file: string }) => paths.has(file);
  const asWas = <T extends { readonly file: string }>(now: readonly T[], then: readonly T[] = []): readonly T[] => [
    ...now.filter((one) => !isLeft(one)),
    ...then.filter(isLeft),
  ];
  return {
    ...snapshot,
    contacts: asWas(snapshot.contacts, last?.contacts),
    reports: asWas(snapshot.reports, last?.reports),
  };
}
