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

/** What of the changes of a data folder no commit of ours takes. */
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

/** A file that differs from what is kept: its path in the data folder, and its bytes; null for those of what is gone. */
interface Changed {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

/**
 * What of the changes is left to Git: it may be so on purpose. What the plan and its decisions are made of never is.
 * @throws UsageError where a file of the plan is to be left alone, or is kept encrypted or elsewhere
 */
export async function leftAlone(repository: Repository, changed: readonly Changed[], kept: Kept): Promise<LeftAlone> {
  const { filtered, ofOthers, setApart } = await leftIn(repository, changed, kept);
  const shown = (path: string) => repository.prefix + path;
  checkNoneOfPlan('planElsewhere', ofOthers, shown);
  checkNoneOfPlan('setApart', setApart, shown);
  checkNoneOfPlan('planMadeOf', await madeByOthers(repository, filtered.filter(isOfPlan), kept.kept), shown);
  // Any other plan is for everybody, and stays as it was checked.
  const left = filtered.filter((path) => !isOfPlan(path));
  return { filtered: left.map(shown), ofOthers: ofOthers.map(shown), setApart: setApart.map(shown) };
}

/** What of the changes is not as Git would keep it, is another repository's, or was set apart: by paths in the data folder. */
export async function leftIn(
  repository: Repository,
  changed: readonly Changed[],
  { kept, index }: Kept,
): Promise<LeftAlone> {
  const there = changed.filter(({ bytes }) => bytes !== null).map(({ path }) => path);
  const isOfOther = partOfOthers(kept);
  const ignoresStat = /^(true|yes|on|1)$/i.test(await settingOf(repository, 'core.ignorestat'));
  const isApart = new Set(
    inData(
      repository,
      index.filter((entry) => isSetApart(entry, ignoresStat)),
    ).map(({ path }) => path),
  );
  const setApart = changed.map(({ path }) => path).filter((path) => isApart.has(path) && !isOfOther(path));
  const own = there.filter((path) => !isOfOther(path) && !isApart.has(path));
  const shown = (path: string) => repository.prefix + path;
  const attributed = await attributedOf(repository, own.map(shown), ['filter']);
  return { filtered: own.filter((path) => attributed.has(shown(path))), ofOthers: there.filter(isOfOther), setApart };
}

/**
 * What others have changed is written into the folder as Git keeps it. What a program makes other bytes of is for Git to bring.
 * @param changed what is to be brought, by paths from the top of the work tree
 * @param from the repository and the branch that it comes from
 * @throws UsageError where such a file is among it
 */
export async function checkBringable(
  repository: Repository,
  changed: readonly string[],
  from: { readonly remote: string; readonly branch: string },
): Promise<void> {
  const { prefix } = repository;
  const others = changed.filter((path) => path.startsWith(prefix) && !isOfPlan(path.slice(prefix.length)));
  const filtered = [...(await attributedOf(repository, others, ['filter']))];
  if (filtered.length > 0) throw new UsageError('filteredToBring', { ...someOf(filtered), ...from });
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
      const id = kept.get(path)?.id;
      const bytes = id === undefined ? null : await reader.read(id);
      if (bytes && madeOf(bytes) !== null) made.push(path);
    }
    return made;
  } finally {
    await reader.close();
  }
}
