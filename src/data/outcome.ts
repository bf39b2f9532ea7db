import type { Problem } from '../model/findings.ts';
import type { Report } from '../model/generated/types.ts';
import { type FileKind, fileKinds, kindNamed } from '../model/kinds.ts';
import type { DataFile } from '../model/snapshot.ts';
import type { InPart } from './schema.ts';
import { valuesIn } from './values.ts';

/** A file after reading: its text, and its data where it agrees with its schema. */
export interface Outcome {
  readonly kind: FileKind;
  readonly file: DataFile;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** How many keys and values stand in it, also where it does not agree with its schema. */
  readonly values: number;
  /** Works out, once, what had better be told: the one small change that would leave nothing wrong, or several mistakes. */
  readonly mend?: () => readonly Problem[] | null;
  /** What is sure of it nevertheless. */
  readonly inPart?: () => InPart | null;
}

/** A file in which nothing is wrong. */
export function sound(kind: FileKind, file: DataFile, data: unknown): Outcome {
  const { isPrivate } = kindNamed(kind);
  const isForAll = isPrivate === 'unless-public' && (data as Partial<Report>).audience === 'public';
  const isPrivateFile = isPrivate !== undefined && !isForAll;
  return { kind, file: { ...file, isPrivate: isPrivateFile }, data, problems: [], values: valuesIn(data) };
}

/**
 * A file of whose data nothing is taken. What is private where it can be read is private where it can't, also where somebody has
 * put it into a file of another kind.
 * @param data what was read of it
 */
export const refused = (
  kind: FileKind,
  file: DataFile,
  problems: readonly Problem[],
  data: unknown = undefined,
): Outcome => ({
  kind,
  file: { ...file, isPrivate: kindNamed(kind).isPrivate !== undefined || holdsPrivate.test(file.text) },
  data: undefined,
  problems,
  values: valuesIn(data),
});

/** The lists that only files with something private hold, at the root of a text, or written in brackets anywhere. */
const holdsPrivate = (() => {
  const key = `["']?(?:${privateLists().join('|')})["']?[ \\t]*:`;
  return new RegExp(`^${key}|(?:^|[{,])[ \\t]*${key}\\s*\\[`, 'm');
})();

function privateLists(): readonly string[] {
  const of = (isPrivate: boolean) =>
    fileKinds
      .map(kindNamed)
      .filter((kind) => (kind.isPrivate !== undefined) === isPrivate)
      .flatMap(({ lists, keyed, entry }) => Object.keys({ ...lists, ...keyed, ...entry?.lists, ...entry?.keyed }));
  const others = new Set(of(false));
  return of(true).filter((list) => !others.has(list));
}
