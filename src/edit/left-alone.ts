import { madeOf } from '../data/decode.ts';
import { settingOf } from '../data/git-settings.ts';
import { sharedObjects } from '../data/objects.ts';
import { roleOf } from '../data/paths.ts';
import type { Repository } from '../data/repository.ts';
import { type Indexed, inData, isSetApart } from '../data/work-tree.ts';
import { someOf, UsageError } from '../model/errors.ts';
import { kindNamed } from '../model/kinds.ts';
import { attributedOf } from './attributes.ts';
import type { KeptFile } from './store.ts';

/** What of the changes of a data folder no commit of ours takes, by paths from the top of the work tree. */
export interface LeftAlone {
  /** What a program makes other bytes of before Git keeps it. */
  readonly filtered: readonly string[];
  /** What belongs to another repository, inside the data folder. */
  readonly ofOthers: readonly string[];
  /** What somebody has told Git to leave alone, and has changed. */
  readonly setApart: readonly string[];
}

/** What the branch's last commit holds of the data folder, and the index of all. */
interface Kept {
  readonly kept: ReadonlyMap<string, KeptFile>;
  readonly index: readonly Indexed[];
}

/**
 * What of the changes is left to Git: it may be so on purpose. What the plan and its decisions are made of never is.
 * @param changed by paths in the data folder; null for the bytes of what is gone
 * @throws UsageError where a file of the plan is to be left alone, or is kept encrypted or elsewhere
 */
export async function leftAlone(
  repository: Repository,
  changed: readonly { readonly path: string; readonly bytes: Uint8Array | null }[],
  { kept, index }: Kept,
): Promise<LeftAlone> {
  const shown = (path: string) => repository.prefix + path;
  const paths = changed.map(({ path }) => path);
  const there = changed.filter(({ bytes }) => bytes !== null).map(({ path }) => path);

  const isOfOther = partOfOthers(kept);
  const ofOthers = there.filter(isOfOther);
  checkNoneOfPlan('planElsewhere', ofOthers, shown);

  const ignoresStat = /^(|true|yes|on|1)$/i.test((await settingOf(repository, 'core.ignorestat')) || 'false');
  const apart = new Set(
    inData(
      repository,
      index.filter((entry) => isSetApart(entry, ignoresStat)),
    ).map(({ path }) => path),
  );
  const setApart = paths.filter((path) => apart.has(path) && !isOfOther(path));
  checkNoneOfPlan('setApart', setApart, shown);

  const own = there.filter((path) => !isOfOther(path) && !apart.has(path));
  const attributed = await attributedOf(repository, own.map(shown), ['filter']);
  const filtered = own.filter((path) => attributed.has(shown(path)));
  const planFiltered = filtered.filter(isOfPlan);
  checkNoneOfPlan('planMadeOf', await madeByOthers(repository, planFiltered, kept), shown);
  // Any other plan is for everybody, and stays as it was checked.
  const left = filtered.filter((path) => !isOfPlan(path));
  return { filtered: left.map(shown), ofOthers: ofOthers.map(shown), setApart: setApart.map(shown) };
}

/** @throws UsageError where one of some files is of what the plan and its decisions are made of */
function checkNoneOfPlan(
  id: 'planElsewhere' | 'planMadeOf' | 'setApart',
  paths: readonly string[],
  shown: (path: string) => string,
): void {
  const ofPlan = paths.filter(isOfPlan).map(shown);
  if (ofPlan.length > 0) throw new UsageError(id, someOf(ofPlan));
}

/** Whether a file is of what the plan and its decisions are made of. */
export function isOfPlan(path: string): boolean {
  const role = roleOf(path);
  return typeof role === 'object' && kindNamed(role.kind).isPrivate === undefined;
}

/** Tells of a path whether it belongs to another repository, of which Git keeps no more than where it stands (a submodule). */
function partOfOthers(kept: ReadonlyMap<string, KeptFile>): (path: string) => boolean {
  const others = [...kept].flatMap(([path, { mode }]) => (mode === '160000' ? [`${path}/`] : []));
  return (path) => others.some((other) => path.startsWith(other));
}

/** Those of some files that Git keeps encrypted, or of which it keeps no more than where they are. */
async function madeByOthers(
  repository: Repository,
  paths: readonly string[],
  kept: ReadonlyMap<string, KeptFile>,
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const reader = sharedObjects(repository)();
  try {
    const made: string[] = [];
    for (const path of paths) {
      const bytes = await reader.read(kept.get(path)?.id ?? '');
      if (bytes && madeOf(bytes) !== null) made.push(path);
    }
    return made;
  } finally {
    await reader.close();
  }
}
