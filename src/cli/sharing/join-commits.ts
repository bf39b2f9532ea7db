import type { Past } from '../../data/past.ts';
import { roleOf } from '../../data/paths.ts';
import { wholeOf } from '../../data/repository.ts';
import { type Clash, joined, type ThreeWay } from '../../diff/three-way.ts';
import { assembled } from '../../edit/assembled.ts';
import { inForm } from '../../edit/form.ts';
import { type Commits, joinedFiles, losesComments } from '../../edit/joining.ts';
import { storeCommit, storeCommitLike, usualMode } from '../../edit/store.ts';
import { filesOf } from '../../edit/work-tree.ts';
import { commentLines } from '../../model/comments.ts';
import type { Places, Side } from '../../model/joining.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/** A file that both changed, and why a person has to say which of the two holds. */
export interface FileClash {
  /** From the top of the work tree. */
  readonly path: string;
  /** Its lines don't tell; the other's can't be read, or breaks its schema; somebody's comment would be lost. */
  readonly why: 'lines' | 'unread' | 'comment';
}

/** What comes of joining what two people saved. */
export type JoinOutcome =
  | { readonly is: 'joined'; readonly commit: string; readonly state: Snapshot }
  /** They wrote different things in one place, and nobody has decided which holds. */
  | { readonly is: 'clash'; readonly clashes: readonly Clash[]; readonly files: readonly FileClash[] }
  /** What one of them has as a file is a folder for the other. */
  | { readonly is: 'twofold'; readonly files: readonly string[] }
  /** Their changes are of different items, and their lines can't be told apart; with what comes of the lines alone. */
  | { readonly is: 'stuck'; readonly files: readonly string[]; readonly state: Snapshot };

/** What comes of it where a person has to do something first. */
export type NotJoined = Exclude<JoinOutcome, { readonly is: 'joined' }>;

/** How two commits are to be joined. */
export interface Join {
  readonly commits: Commits;
  /** Of a clash, or of a file as a whole, whose it was decided to be; null where it was not decided. */
  readonly whose: (clash: Clash) => Side | null;
  readonly whoseFile: (file: FileClash) => Side | null;
  /** Of what is joined, given our state and what comes of it. */
  readonly message: (ours: Snapshot, joined: Snapshot) => string;
  /** The commits that it comes after, beside ours. */
  readonly others: readonly string[];
}

/** Where nothing was decided of what two people wrote otherwise. */
export const undecided: Pick<Join, 'whose' | 'whoseFile'> = { whose: () => null, whoseFile: () => null };

/** What the data say in each of three commits. */
export const statesOf = async (past: Past, { base, ours, theirs }: Commits): Promise<ThreeWay> => ({
  base: await past.at(base),
  ours: await past.at(ours),
  theirs: await past.at(theirs),
});

/**
 * Joins what was made of one commit by two people, item by item: by files and lines first, which keeps every byte; where
 * what comes of that does not say of each item what whoever changed it wrote, or loses a comment, the file is made of the
 * items. Stores objects, and changes nothing that anybody sees.
 */
export async function joinCommits(
  past: Past,
  { commits, whose, whoseFile, message, others }: Join,
): Promise<JoinOutcome> {
  const { repository } = past;
  const { prefix } = repository;
  const whole = wholeOf(repository);
  const states = await statesOf(past, commits);
  const { clashes, places, wrongIn, pieceOf } = joined(states, whose);
  const unread = new Set(Object.values(states).flatMap((state) => state.unread));
  const fileOf = (path: string): string | null => (path.startsWith(prefix) ? path.slice(prefix.length) : null);
  /** The kind of a file of which is seen item by item what it says. */
  const kindOf = (path: string) => {
    const file = fileOf(path);
    const role = file === null || unread.has(file) ? null : roleOf(file);
    return typeof role === 'object' && role !== null ? role.kind : null;
  };
  const isBroken = (path: string): boolean =>
    states.theirs.unread.includes(fileOf(path) ?? '') && !states.ours.unread.includes(fileOf(path) ?? '');
  const of = (why: FileClash['why'], paths: readonly string[]) => paths.map((path): FileClash => ({ path, why }));

  const textIn = (side: 'base' | Side, file: string | undefined) =>
    file === undefined ? null : (states[side].files.get(file)?.text ?? null);
  const textsIn = ({ base, ours, theirs }: Places) =>
    [textIn('base', base?.file), textIn('ours', ours?.file), textIn('theirs', theirs?.file)] as const;
  /** The data files that lack a comment of either, also where one of them has given the file another name. */
  const muteIn = ({ files }: Snapshot): readonly string[] =>
    [...places].flatMap(([file, there]) => (losesComments(textsIn(there), files.get(file)?.text) ? [file] : []));
  /** The data files that both changed, and of which either changed comments: of lines alone nobody sees whose those are. */
  const notedByBoth = (): readonly string[] =>
    [...places].flatMap(([file, there]) => {
      const texts = textsIn(there);
      const isByBoth = there.ours && there.theirs && new Set(texts).size === texts.length;
      const comments = isByBoth ? texts.map((text) => commentLines(text ?? '').join('\n')) : [];
      return new Set(comments).size > 1 ? [prefix + file] : [];
    });
  /** What a file is called in ours: by that name it is told, and decided about. */
  const oursOf = (path: string): string => {
    const file = places.get(fileOf(path) ?? '')?.ours?.file;
    return file === undefined ? path : prefix + file;
  };

  const lines = await joinedFiles(whole, commits, new Map(), past.objects);
  if (lines.twofold.length > 0) return { is: 'twofold', files: lines.twofold };
  const broken = lines.both.filter(isBroken);
  const torn = lines.torn.filter((path) => kindOf(path) === null && !broken.includes(path));
  const asked = [...of('unread', broken), ...of('lines', torn)].map((file) => ({ file, side: whoseFile(file) }));
  const open = asked.flatMap(({ file, side }) => (side === null ? [file] : []));
  if (clashes.length > 0 || open.length > 0) return { is: 'clash', clashes, files: open };

  const other = await filesOf(whole, commits.theirs, past.objects);
  const fromTheirs = asked.flatMap(({ file: { path }, side }) =>
    side === 'theirs' ? [{ path, id: other.get(path)?.id ?? null, mode: other.get(path)?.mode ?? usualMode }] : [],
  );
  const isWhole = new Set(
    asked.flatMap(({ file: { path, why }, side }) => (why === 'unread' || side === 'theirs' ? [path] : [])),
  );

  const about = { parent: commits.ours, others };
  const stored = async (made: ReadonlyMap<string, string | null>) => {
    const files = made.size === 0 ? lines : await joinedFiles(whole, commits, made, past.objects);
    const entries = [...files.entries.filter(({ path }) => !isWhole.has(path)), ...fromTheirs];
    const commit = await storeCommit(whole, { ...about, entries, message: '' });
    const state = await past.at(commit);
    const mute = new Set([...files.mute, ...muteIn(state).map((file) => prefix + file)]);
    return { commit, state, mute: [...mute], wrong: wrongIn(state).map((file) => prefix + file) };
  };
  const first = await stored(new Map());
  const made = new Map<string, string | null>();
  // A file that only one of them changed may be wrong as well: what stood elsewhere when the other changed it is there now.
  const again = new Set([...first.wrong, ...first.mute]);
  for (const path of new Set([...again, ...notedByBoth()])) {
    const [kind, file] = [kindOf(path), fileOf(path)];
    if (kind === null || file === null) continue;
    const piece = pieceOf(file);
    const text = piece && assembled(kind, piece, textIn);
    if (piece && text === null && again.has(path)) return { is: 'stuck', files: [path], state: first.state };
    if (piece && text === null) continue;
    // Where the lines say the same, with every comment where it is to be, they stay.
    const byLines = first.state.files.get(file)?.text;
    if (!again.has(path) && byLines !== undefined && inForm(kind, byLines) === text) continue;
    made.set(path, text === null ? null : withLineEndsOf(text, states.ours.files.get(file)?.text));
  }
  const last = made.size > 0 ? await stored(made) : first;
  if (last.wrong.length > 0) return { is: 'stuck', files: last.wrong, state: first.state };
  const mute = of('comment', last.mute.map(oursOf)).filter((one) => !isWhole.has(one.path) && whoseFile(one) === null);
  if (mute.length > 0) return { is: 'clash', clashes, files: mute };
  const commit = await storeCommitLike(whole, last.commit, { ...about, message: message(states.ours, last.state) });
  return { is: 'joined', commit, state: last.state };
}

const withLineEndsOf = (text: string, like: string | undefined): string =>
  like?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
