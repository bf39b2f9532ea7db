import { UsageError } from '../model/errors.ts';
import { joined, type NamedObject, objectIn, tellingObjects } from './conversation.ts';
import { git, gitAsked, gitParts, mostOfCommit } from './git.ts';
import { GitFailure } from './git-failures.ts';
import { checkRefFiles, isRef, namesOfNoRef } from './ref-files.ts';
import type { Repository } from './repository.ts';

/** How many refs Git is asked for by name: a command takes only so many words. */
const mostByName = 100;

/**
 * The commits that refs name, all asked of Git at once; a tag may name another tag.
 * @returns them by the refs; one that names none is left out
 * @throws UsageError where Git itself can't be used, or one of them is nothing that people make
 */
export async function commitsOf(repository: Repository, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return commitsAmong(repository, await objectsNamed(repository, refs.filter(isRef)));
}

/**
 * The commits that all refs of a folder name. They are asked for by their ids: whatever a ref is called, it counts.
 * @throws as `commitsOf`
 */
export async function commitsUnder(repository: Repository, folder: string): Promise<ReadonlyMap<string, string>> {
  const said = await git(repository, 'for-each-ref', '--format=%(objectname) %(refname)', folder);
  const listed = said.split('\n').map((line) => line.split(' '));
  const ids = listed.map(([id = '']) => id).filter((id) => id !== '');
  const objects = await objectsNamed(repository, [...new Set(ids)]);
  const named = listed.flatMap(([id = '', ref = '']): [string, NamedObject][] => {
    const object = objects.get(id);
    return object ? [[ref, object]] : [];
  });
  return commitsAmong(repository, new Map(named));
}

/** The commits among some objects, and those that the tags among them lead to. */
async function commitsAmong(
  repository: Repository,
  named: ReadonlyMap<string, NamedObject>,
): Promise<ReadonlyMap<string, string>> {
  const tags = [...named].filter(([, { type }]) => type === 'tag');
  // Git reads all of a tag to tell what it leads to.
  for (const [ref, { size }] of tags) checkSize(ref, size);
  // What a tag leads to is asked by the tag's id: asked by its name it would be looked for once more.
  const peeled = await objectsNamed(
    repository,
    tags.map(([, { id }]) => `${id}^{commit}`),
  );
  const found = [...named].map(([ref, object]) => [ref, peeled.get(`${object.id}^{commit}`) ?? object] as const);
  const commits = found.filter(([, { type }]) => type === 'commit');
  for (const [ref, { size }] of commits) checkSize(ref, size);
  return new Map(commits.map(([ref, { id }]) => [ref, id]));
}

/** @throws UsageError where what a ref leads to is larger than the commits and tags that people make */
function checkSize(ref: string, size: number): void {
  if (size > mostOfCommit) throw new UsageError('commitTooLarge', { ...calledBy(ref), bytes: size });
}

/** What a person calls a ref, and whether it is a tag. */
const calledBy = (ref: string): { readonly ref: string; readonly isTag: boolean } => ({
  ref: ref.replace(/^refs\/tags\//, ''),
  isTag: ref.startsWith('refs/tags/'),
});

/**
 * The objects that names lead to now, by the names; one that leads nowhere is left out.
 * @throws UsageError where Git itself can't be used, or what one of them leads to is damaged
 */
export async function objectsNamed(
  repository: Repository,
  names: readonly string[],
): Promise<ReadonlyMap<string, NamedObject>> {
  if (names.length === 0) return new Map();
  checkRefFiles(repository.kept, names);
  if (names.length > few) return byName(names, await askedApart(repository, names));
  // Of a whole name that no ref has by what the disk says, Git needn't be asked: of most sessions' tags, where none was closed
  // here. Any other may mean something else: `@`, or the beginning of an id.
  const none = namesOfNoRef(
    repository.kept,
    names.filter((name) => name.startsWith('refs/')),
  );
  const asked = names.filter((name) => !none.has(name));
  return asked.length === 0 ? new Map() : byName(asked, await askedThere(repository, asked));
}

const byName = (names: readonly string[], found: readonly (NamedObject | null)[]): ReadonlyMap<string, NamedObject> =>
  new Map(names.flatMap((name, i) => (found[i] ? [[name, found[i]] as const] : [])));

/** Up to how many names the command that runs is asked for: each that leads nowhere may be asked for twice then. */
const few = 200;

/** What the command of Git that runs tells of names; where something has just killed it, what another one tells. */
async function askedThere(repository: Repository, names: readonly string[]): Promise<readonly (NamedObject | null)[]> {
  const { telling, leave } = joined(repository);
  try {
    const found = await Promise.all(names.map(telling.ask)).catch((error: unknown) => {
      if (error instanceof GitFailure && error.message === '') return askedApart(repository, names);
      throw error;
    });
    const lost = names.filter((_name, i) => found[i] === null);
    const none = namesOfNoRef(repository.kept, lost);
    await checkWhole(
      repository,
      lost.filter((name) => !none.has(name)),
    );
    return found;
  } finally {
    await leave();
  }
}

/** What one tells that is started for them. */
async function askedApart(repository: Repository, names: readonly string[]): Promise<readonly (NamedObject | null)[]> {
  const said = await gitAsked(repository, names.map((name) => `${name}\n`).join(''), 'cat-file', tellingObjects);
  return said.split('\n').map(objectIn);
}

/**
 * Git says of a damaged object that it is missing, and elsewhere why: a command that has ended has said all.
 * @param names those that seem to lead nowhere
 * @throws UsageError where one of them leads to what is damaged
 */
export async function checkWhole(repository: Repository, names: readonly string[]): Promise<void> {
  if (names.length > 0) await askedApart(repository, names);
}

/**
 * The commit that a ref names.
 * @returns its id, or null where it names none
 * @throws as `commitsOf`
 */
export const commitOf = async (repository: Repository, ref: string): Promise<string | null> =>
  (await commitsOf(repository, [ref])).get(ref) ?? null;

/** Whether a ref leads to anything at all, a commit or not. */
export const leadsSomewhere = async (repository: Repository, ref: string): Promise<boolean> =>
  isRef(ref) && (await objectsNamed(repository, [ref])).size > 0;

/**
 * Where a branch or a tag leads whose name is none of those that are read (`isRef`).
 * @returns an object id; null where there is no such branch or tag
 */
export async function underOtherName(repository: Repository, name: string): Promise<string | null> {
  if (!mayBeNamed(name)) return null;
  const refs = ['heads', 'tags', 'remotes'].map((folder) => `refs/${folder}/${name}`);
  const [found] = (await objectsNamed(repository, refs)).values();
  return found?.id ?? null;
}

/** Whether Git itself may call a branch or a tag so; of others it takes a part for where to go from there. */
const mayBeNamed = (name: string): boolean => /^[^\p{Cc} ~^:?*[\\]+$/u.test(name) && !/\.\.|@\{/.test(name);

/** Those of some branches and tags, by their full names, that are there; what they name may be missing. */
export async function refsThere(repository: Repository, refs: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = new Set(refs.filter(isRef));
  if (asked.size === 0) return new Set();
  const patterns = asked.size > mostByName ? ['refs/tags', 'refs/heads'] : asked;
  const said = await git(repository, 'for-each-ref', '--format=%(refname)', ...patterns);
  // A name also brings what stands in a folder of that name.
  return new Set(said.split('\n').filter((ref) => asked.has(ref)));
}

/** Whether a repository has any tag. */
export async function hasTags(repository: Repository): Promise<boolean> {
  try {
    for await (const _ of gitParts(repository, '', 'show-ref', '--tags')) return true;
    return false;
  } catch (error) {
    // What the first one names is missing.
    if (error instanceof GitFailure && /show-ref: bad ref/.test(error.message)) return true;
    throw error;
  }
}
