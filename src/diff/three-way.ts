import type { EntryKind } from '../model/kinds.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { canonical } from './diff.ts';
import { type Part, partsOf } from './parts.ts';

/** Three states of a folder: one, and what two people made of it. */
export interface ThreeWay {
  readonly base: Snapshot;
  readonly ours: Snapshot;
  readonly theirs: Snapshot;
}

/** A value that two people changed, each otherwise; one of them may have taken the whole item away. */
export interface Clash {
  readonly key: string;
  readonly itemKind: EntryKind;
  readonly item: string | null;
  readonly file: string;
  /** Where the item stands in that file, and in whose state. */
  readonly at: Part['path'];
  readonly in: 'ours' | 'theirs';
  /** Dotted, within the item; empty where one of them took the item away. */
  readonly path: string;
  /** Null where there is nothing any more. */
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly isPrivate: boolean;
}

/** What an item is to be: its values, and what holds it. */
interface Wanted {
  readonly leaves: ReadonlyMap<string, unknown>;
  readonly parent: string | null;
}

/** What comes out of two people's changes, item by item. */
export interface Joined {
  readonly clashes: readonly Clash[];
  /** Whether a state holds every item and value as it has to be; the files in which one does not. */
  wrongIn(joined: Snapshot): readonly string[];
}

type Parts = ReadonlyMap<string, Part>;

/**
 * Joins what two people made of one state: each value as whoever changed it wrote it.
 * @param isOurs of a clash, whether it was decided that what `ours` says holds
 */
export function joined({ base, ours, theirs }: ThreeWay, isOurs: (clash: Clash) => boolean): Joined {
  const none = new Set<string>();
  const [was, mine, other] = [partsOf(base, none), partsOf(ours, none), partsOf(theirs, none)];
  const wanted = new Map<string, Wanted>();
  const clashes: Clash[] = [];
  /** Files in which one has a new item of the same id as one of the other's: no state can hold both. */
  const twice = new Set<string>();
  /** Whether ours holds. */
  const decided = (clash: Clash): boolean => {
    const holds = isOurs(clash);
    if (!holds) clashes.push(clash);
    return holds;
  };
  for (const key of new Set([...mine.keys(), ...other.keys()])) {
    const [then, one, two] = [was.get(key), mine.get(key), other.get(key)];
    const isPrivate = [then, one, two].some((part) => part?.isPrivate);
    if (then && (!one || !two)) {
      const left = one ?? two;
      if (!left || same(then, left)) continue;
      const [ours, theirs] = [one ? plainest(one) : null, two ? plainest(two) : null];
      const clash = clashOf(left, { in: one ? 'ours' : 'theirs', path: '', ours, theirs, isPrivate });
      if (decided(clash) && one) wanted.set(key, asIs(one));
      continue;
    }
    if (!one || !two) {
      wanted.set(key, asIs((one ?? two) as Part));
      continue;
    }
    const leaves = new Map<string, unknown>();
    for (const path of new Set([...one.leaves.keys(), ...two.leaves.keys()])) {
      const [before, a, b] = [then, one, two].map((part) => part?.leaves.get(path)?.value);
      const isSame = canonical(a) === canonical(b);
      const value = isSame || canonical(b) === canonical(before) ? a : b;
      const isClash = !isSame && canonical(a) !== canonical(before) && canonical(b) !== canonical(before);
      const clash = () => clashOf(one, { in: 'ours', path, ours: a ?? null, theirs: b ?? null, isPrivate });
      const held = isClash ? (decided(clash()) ? a : b) : value;
      if (held !== undefined) leaves.set(path, held);
    }
    const parents = [then, one, two].map((part) => (part ? parentOf(part) : undefined));
    if (!then && parents[1] !== parents[2]) twice.add(one.file);
    const parent = (parents[1] === parents[0] ? parents[2] : parents[1]) ?? null;
    wanted.set(key, { leaves, parent });
  }
  // What one of them put something into, the other took away.
  for (const key of new Set([...wanted.values()].flatMap(({ parent }) => (parent === null ? [] : [parent])))) {
    const [one, two] = [mine.get(key), other.get(key)];
    const left = one ?? two;
    if (wanted.has(key) || !left || clashes.some((clash) => clash.key === key)) continue;
    const [ours, theirs] = [one ? plainest(one) : null, two ? plainest(two) : null];
    clashes.push(clashOf(left, { in: one ? 'ours' : 'theirs', path: '', ours, theirs, isPrivate: left.isPrivate }));
  }
  return {
    clashes,
    wrongIn(state) {
      const found = partsOf(state, none);
      const wrong = new Set(twice);
      for (const [key, part] of found) if (!isAs(part, wanted.get(key))) wrong.add(part.file);
      for (const key of wanted.keys()) if (!found.has(key)) wrong.add((mine.get(key) ?? other.get(key))?.file ?? '');
      return [...wrong];
    },
  };
}

/**
 * What two states said as a clash was told: it is decided once that was told and ours has been written anew.
 * @param isMeant whether ours holds as it was
 */
export function decidedSince(told: ThreeWay, isMeant: boolean): (clash: Clash) => boolean {
  const none = new Set<string>();
  const [was, mine, other] = [partsOf(told.base, none), partsOf(told.ours, none), partsOf(told.theirs, none)];
  const said = (parts: Parts, { key, path }: Clash) => {
    const part = parts.get(key);
    return canonical(!part ? null : path === '' ? plainest(part) : (part.leaves.get(path)?.value ?? null));
  };
  return (clash) => {
    const then = said(mine, clash);
    // What was no clash then was not told: ours was written since, by somebody who knew nothing of theirs.
    const isTold = said(other, clash) === canonical(clash.theirs) && then !== said(was, clash);
    return isTold && (isMeant || then !== canonical(clash.ours));
  };
}

const parentOf = ({ parent }: Part): string | null => parent?.key ?? null;

const plainest = ({ leaves }: Part): object =>
  Object.fromEntries([...leaves].map(([path, { value }]) => [path, value]));

const asIs = (part: Part): Wanted => ({
  leaves: new Map([...part.leaves].map(([path, { value }]) => [path, value])),
  parent: parentOf(part),
});

const same = (one: Part, other: Part): boolean =>
  canonical(plainest(one)) === canonical(plainest(other)) && parentOf(one) === parentOf(other);

const isAs = (part: Part, wanted: Wanted | undefined): boolean =>
  wanted !== undefined &&
  wanted.parent === parentOf(part) &&
  canonical(Object.fromEntries(wanted.leaves)) === canonical(plainest(part));

const clashOf = (
  { key, itemKind, item, file, path: at }: Part,
  what: Pick<Clash, 'in' | 'path' | 'ours' | 'theirs' | 'isPrivate'>,
): Clash => ({ key, itemKind, item, file, at, ...what });
