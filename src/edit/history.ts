import { git, linesOf } from '../data/git.ts';
import { type Objects, openObjects } from '../data/objects.ts';
import { tagRef } from '../data/ref-files.ts';
import { commitsUnder } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import { UsageError } from '../model/errors.ts';
import { usualTag } from '../model/sessions.ts';

/** What a commit of this program says of itself in a line of its message, in every language alike. */
type Mark = { readonly is: 'save' | 'join' } | { readonly is: 'undo'; readonly of: string };

/** A commit, with who made it and why. */
export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly name: string;
  readonly email: string;
  /** When it was made, in seconds since 1970. */
  readonly seconds: number;
  /** The first line of its message. */
  readonly why: string;
  /** Whether somebody saved it: a join of two is none, nor is what another program made. */
  readonly isSave: boolean;
  /** The saves that it takes back. */
  readonly undoes: readonly string[];
}

/** The line by which the message of a commit of ours says what it is. */
export const markLine = (mark: Mark): string => `Crm-plan: ${mark.is === 'undo' ? `undo ${mark.of}` : mark.is}`;

/** A line by which a commit says what it is. Git and forges add lines behind it, or make one message of several. */
const marks = /\n[ \t]*Crm-plan: (?:(save)|undo ([0-9a-f]{40,64}))[ \t\r]*(?=\n|$)/g;

/**
 * What a message says of its commit. Where one was made of several, it is a save if one of them was, and takes back what
 * any of them did. A commit that joins others may repeat what they say: that holds of them.
 */
function marked(message: string, isJoin: boolean): Pick<Commit, 'isSave' | 'undoes'> {
  const found = isJoin ? [] : [...message.matchAll(marks)];
  return {
    isSave: found.some(([, save]) => save !== undefined),
    undoes: found.flatMap(([, , of]) => (of === undefined ? [] : [of])),
  };
}

/** @throws UsageError where there is no such commit */
export async function readCommit(repository: Repository, id: string): Promise<Commit> {
  const objects = openObjects(repository);
  try {
    const commit = await readFrom(objects, id);
    if (commit) return commit;
  } finally {
    await objects.close();
  }
  throw new UsageError('objectMissing', { path: '', id: id.slice(0, 12) });
}

/**
 * What somebody wrote as the message of a commit: of ours the first line, below which stands what the data say; of others without
 * the lines in which Git names people and commits.
 */
export async function ownMessage(objects: Objects, id: string): Promise<string> {
  const bytes = await objects.commit(id);
  const { message } = partsOf(bytes === null ? '' : Buffer.from(bytes).toString('utf8'));
  if (/\n[ \t]*Crm-plan: /.test(message)) return message.split('\n', 1)[0] ?? '';
  return message.replace(/^(?:(?:[a-z-]+-by|cc): .*|This reverts commit .*|\(cherry picked from .*)$/gim, '');
}

/**
 * What somebody wrote in a tag, and in those that it stands on.
 * @returns null where one of them can't be read
 */
export async function tagMessage(objects: Objects, id: string): Promise<string | null> {
  const messages: string[] = [];
  for (let next: string | undefined = id; next !== undefined; ) {
    const bytes = await objects.tag(next);
    if (bytes === null) return null;
    const { head, message } = partsOf(Buffer.from(bytes).toString('utf8'));
    messages.push(message);
    [, next] = /^object ([0-9a-f]+)\ntype tag$/m.exec(head) ?? [];
  }
  return messages.join('\n');
}

/** What Git says of a commit or a tag, and what somebody wrote. */
function partsOf(text: string): { readonly head: string; readonly message: string } {
  const end = text.indexOf('\n\n');
  return end < 0 ? { head: text, message: '' } : { head: text.slice(0, end), message: text.slice(end + 2) };
}

/** A commit as its object tells it. */
function commitIn(id: string, text: string): Commit {
  const { head, message } = partsOf(text);
  const [, name = '', email = ''] = /^author (.*?) ?<([^>\n]*)>/m.exec(head) ?? [];
  const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
  return {
    id,
    parents,
    name,
    email,
    seconds: Number(/^committer .*> (\d+) /m.exec(head)?.[1] ?? 0),
    why: message.split('\n', 1)[0] ?? '',
    ...marked(message, parents.length > 1),
  };
}

/** How many commits are told of, at most. */
const mostCommits = 200;

/** How many commits are looked through, at most: a second's work. */
export const mostLookedThrough = 5_000;

/**
 * Commits from one on, the newest first, and none before one that comes from it, whatever the clocks showed: of very many,
 * those that are looked through. Of a partial copy, those that are here.
 */
export async function* commitsFrom(repository: Repository, start: string): AsyncGenerator<Commit> {
  const said = await git(repository, 'rev-list', '--date-order', `--max-count=${mostLookedThrough}`, start);
  const objects = openObjects(repository);
  try {
    for (const id of linesOf(said)) {
      const commit = await readFrom(objects, id);
      if (commit) yield commit;
    }
  } finally {
    await objects.close();
  }
}

/** The commits that one has and another has not, the newest first: of very many, those that are looked at. */
export const newIn = async (repository: Repository, one: string, other: string): Promise<readonly Commit[]> =>
  listed(repository, `--max-count=${mostCommits}`, one, `^${other}`);

/** The commits that one has and another has not, by their ids; each before what it comes from. */
export const allNewIn = async (
  repository: Repository,
  one: string,
  other: string,
): Promise<ReadonlyMap<string, Commit>> =>
  new Map((await listed(repository, '--topo-order', one, `^${other}`)).map((commit) => [commit.id, commit]));

/** Of commits by their ids, each before what it comes from, those that some of them lead to, which are among them. */
export function ledToBy(
  commits: ReadonlyMap<string, Commit>,
  starts: ReadonlySet<string>,
): ReadonlyMap<string, Commit> {
  const reached = new Set(starts);
  for (const { id, parents } of [...commits.values()].reverse())
    if (parents.some((parent) => reached.has(parent))) reached.add(id);
  return new Map([...commits].filter(([id]) => reached.has(id)));
}

async function listed(repository: Repository, ...which: readonly string[]): Promise<readonly Commit[]> {
  const said = await git(repository, 'rev-list', ...which);
  const objects = openObjects(repository);
  try {
    const commits = await Promise.all(linesOf(said).map((id) => readFrom(objects, id)));
    return commits.filter((commit) => commit !== null);
  } finally {
    await objects.close();
  }
}

/** A commit; null where there is none, or it is larger than those of people are. */
async function readFrom(objects: Objects, id: string): Promise<Commit | null> {
  const bytes = await objects.commit(id);
  return bytes && commitIn(id, Buffer.from(bytes).toString('utf8'));
}

/**
 * The tag of a closing that a commit is, if it is one; by the commits.
 * @throws as `commitsUnder`
 */
export async function closingTags(repository: Repository): Promise<ReadonlyMap<string, string>> {
  const commits = await commitsUnder(repository, tagRef(usualTag('')));
  return new Map([...commits].map(([ref, commit]) => [commit, ref.replace(/^refs\/tags\//, '')]));
}
