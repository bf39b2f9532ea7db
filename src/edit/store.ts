import { blobId, idOf } from '../data/blob-ids.ts';
import { gitFed } from '../data/git.ts';
import type { Environment } from '../data/git-folders.ts';
import { settings } from '../data/git-program.ts';
import { settingsOf } from '../data/git-settings.ts';
import type { Repository } from '../data/repository.ts';
import { signatureOf } from './identity.ts';
import { type NewObject, packOf } from './pack.ts';
import { changedTree, treeIdOf } from './trees.ts';

/** A file as a commit holds it: its object, whether it can be run, and its bytes' number. */
export interface KeptFile {
  readonly id: string;
  readonly mode: string;
  readonly size: number;
}

/** The mode of a file that nobody runs, and of one that can be run. */
export const usualMode = '100644';
export const runMode = '100755';

/** Whether two are the same file, with the same mode. */
export const isSameEntry = (
  one: Pick<KeptFile, 'id' | 'mode'> | undefined,
  other: Pick<KeptFile, 'id' | 'mode'> | undefined,
): boolean => one?.id === other?.id && one?.mode === other?.mode;

/** A file of the data folder as a commit is to hold it; null where it is to be gone. */
export interface FileContent {
  /** Relative to the data folder. */
  readonly path: string;
  readonly bytes: Uint8Array | null;
  /** Where it isn't that of a file that nobody runs. */
  readonly mode?: string;
}

/** A file's entry in an index: its object, or none. */
export interface IndexEntry {
  readonly path: string;
  readonly id: string | null;
  readonly mode: string;
  /** What its object holds, where that has to be stored first. */
  readonly bytes?: Uint8Array;
}

/** The entries of files with these contents, their very bytes: no filter has a part in it. */
export const entriesOf = ({ noId }: Repository, files: readonly FileContent[]): readonly IndexEntry[] =>
  files.map(({ path, bytes, mode = usualMode }) =>
    bytes ? { path, id: blobId(bytes, noId), mode, bytes } : { path, id: null, mode },
  );

/** What has to be stored first. */
const blobsOf = (entries: readonly IndexEntry[]): readonly NewObject[] =>
  entries.flatMap(({ bytes }) => (bytes ? [{ type: 'blob', bytes }] : []));

/** Stores objects with one command of Git, however many they are; those that are there already stay as they are. */
async function storeObjects(repository: Repository, objects: readonly NewObject[]): Promise<void> {
  await gitFed(repository, { input: packOf(objects, repository.noId) }, 'unpack-objects', '-q');
}

/** What a commit is, besides the files that it holds. */
interface About {
  /** Null for a first commit. */
  readonly parent: string | null;
  /** What is joined with it. */
  readonly others?: readonly string[];
  readonly message: string;
  /** Who makes it, and when, as a commit says it; without it, who Git knows, and now. */
  readonly signature?: string;
}

/**
 * Makes a commit of a parent's files with some changed. Only objects are written: no ref, no index, no file.
 * @returns the commit's id
 */
export async function storeCommit(
  repository: Repository,
  { entries, ...about }: About & { readonly entries: readonly IndexEntry[] },
): Promise<string> {
  const inTop = entries.map((entry) => ({ ...entry, path: repository.prefix + entry.path }));
  const tree = await changedTree(repository, about.parent, inTop);
  return storeWith(repository, [...blobsOf(entries), ...tree.objects], tree.id, about);
}

/** As `storeCommit`, of the very files that another commit holds. */
export const storeCommitLike = async (repository: Repository, commit: string, about: About): Promise<string> =>
  storeWith(repository, [], await treeIdOf(repository, commit), about);

async function storeWith(
  repository: Repository,
  objects: readonly NewObject[],
  tree: string,
  { parent, others = [], message, signature }: About,
): Promise<string> {
  const parents = new Set([...(parent === null ? [] : [parent]), ...others]);
  const { author, committer } =
    signature === undefined ? await signatureOf(repository) : { author: signature, committer: signature };
  const head = [
    `tree ${tree}`,
    ...[...parents].map((id) => `parent ${id}`),
    `author ${author}`,
    `committer ${committer}`,
  ];
  const bytes = Buffer.from(`${head.join('\n')}\n\n${message}`);
  await storeObjects(repository, [...objects, { type: 'commit', bytes }]);
  return idOf('commit', bytes, repository.noId);
}

/**
 * A ref to be written: where it is to point (null: it is to be gone), and where it points now (null: it isn't there); where the two
 * are the same, it only has to be so.
 */
export interface RefUpdate {
  readonly ref: string;
  readonly to: string | null;
  readonly from: string | null;
}

/**
 * Writes refs in one transaction: all of them or none, unless the computer fails while Git writes them, in their order. A branch may
 * be another name of a branch; a ref of any other kind that leads to one is written itself, for nobody has made it lead there: a
 * folder that came in a zip file may bring it.
 * @throws GitFailure where one of them isn't as expected any more
 */
export async function writeRefs(repository: Repository, updates: readonly RefUpdate[], why: string): Promise<void> {
  const lines = updates.map(({ ref, to, from }) => {
    const expected = from ?? repository.noId;
    const option = ref.startsWith('refs/heads/') ? '' : 'option no-deref\n';
    // What stays as it is is held while the others are written.
    const act = to === from ? 'verify' : to === null ? 'delete' : 'update';
    return `${option}${act} ${ref} ${act === 'update' ? `${to} ` : ''}${expected}\n`;
  });
  const input = `start\n${lines.join('')}prepare\ncommit\n`;
  await gitFed(repository, { input }, 'update-ref', '-m', why, '--stdin');
}

/** What `update-index --index-info` reads; paths are from the top of the work tree. */
function indexInfo({ prefix, noId }: Repository, entries: readonly IndexEntry[]): string {
  const gone = `0 ${noId}`;
  return entries.map(({ path, id, mode }) => `${id === null ? gone : `${mode} ${id}`}\t${prefix}${path}\0`).join('');
}

/**
 * Tells the repository's index what a commit holds of some files. Git also reads what attributes files have: of a pipe that the
 * settings name it would do so for ever, and without any it only takes more files for such as may have changed.
 */
export async function updateIndex(repository: Repository, entries: readonly IndexEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const blobs = blobsOf(entries);
  if (blobs.length > 0) await storeObjects(repository, blobs);
  const input = indexInfo(repository, entries);
  const config = { ...settings, ...(await filtersOff(repository)), 'core.attributesFile': '/dev/null' };
  await gitFed(repository, { input, config }, 'update-index', '-z', '--index-info');
}

/**
 * The filters that the settings of a repository name, switched off. Git reads files again while it writes an index, those
 * that are as old as the index itself, and through their filters.
 */
async function filtersOff(repository: Repository): Promise<Readonly<Record<string, string>>> {
  const keys = (await settingsOf(repository)).map(({ key }) => key);
  const names = keys.flatMap((key) => /^filter\.(.*)\.[^.]+$/s.exec(key)?.[1] ?? []);
  const off = (name: string) => ({
    [`filter.${name}.clean`]: '',
    [`filter.${name}.process`]: '',
    [`filter.${name}.required`]: 'false',
  });
  return Object.assign({}, ...names.map(off));
}

/** Makes a folder a repository with one branch and no settings of its own. */
export async function makeRepository(folder: string, env: Environment, branch: string): Promise<void> {
  await gitFed({ folder, env }, { input: '' }, 'init', '--quiet', '--template=', '--object-format=sha1', '-b', branch);
}
