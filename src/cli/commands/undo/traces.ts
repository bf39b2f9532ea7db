import { type Commit, ledToBy } from '../../../edit/history.ts';

/** Where a save is, in what was made since. */
export interface Traces {
  /** The commits that have anything of it, or of what is gone, each before what it comes from. */
  readonly since: ReadonlyMap<string, Commit>;
  /** What was saved later, or beside it, and is taken back already, and what took it back. */
  readonly gone: ReadonlySet<string>;
  /** Of what took something back, what that was. */
  readonly undoing: ReadonlyMap<string, readonly Commit[]>;
  /** The joins behind each commit of what has it with what has not. */
  readonly joins: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether one commit has anything of it, or of what is gone, that another has not. */
  readonly hasBeside: (one: string, other: string) => boolean;
}

/**
 * @param news the commits that came after the save or beside it, each before what it comes from
 * @param isOwn whether a commit is the person's own
 */
export function tracesOf(save: Commit, news: ReadonlyMap<string, Commit>, isOwn: (commit: Commit) => boolean): Traces {
  const { gone, undoing } = takenBack(save, news, isOwn);
  const since = ledToBy(news, new Set([save.id, ...gone]));
  // What a commit comes from stands behind it.
  const oldestFirst = [...since.values()].reverse();
  const has = new Map<string, ReadonlySet<string>>([[save.id, new Set([save.id])]]);
  for (const { id, parents } of oldestFirst)
    has.set(id, new Set([...parents.flatMap((one) => [...(has.get(one) ?? [])]), ...(gone.has(id) ? [id] : [])]));
  const hasBeside = (one: string, other: string): boolean =>
    [...(has.get(one) ?? [])].some((id) => !has.get(other)?.has(id));
  const joins = new Map<string, ReadonlySet<string>>();
  for (const { id, parents } of oldestFirst) {
    const isMixed = parents.some((one) => parents.some((other) => hasBeside(one, other)));
    joins.set(id, new Set([...parents.flatMap((one) => [...(joins.get(one) ?? [])]), ...(isMixed ? [id] : [])]));
  }
  return { since, gone, undoing, joins, hasBeside };
}

function takenBack(
  save: Commit,
  news: ReadonlyMap<string, Commit>,
  isOwn: (commit: Commit) => boolean,
): Pick<Traces, 'gone' | 'undoing'> {
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
  return { gone, undoing };
}
