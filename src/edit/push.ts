import { join, resolve } from 'node:path';
import { git, gitFed, linesOf } from '../data/git.ts';
import { GitFailure } from '../data/git-failures.ts';
import { checkNamedFile } from '../data/git-file-checks.ts';
import { gitFoldersAt } from '../data/git-folders.ts';
import { asVariables, hooksOff, lasting } from '../data/git-program.ts';
import { fileOf, pathIn, type Setting, settingOf, settingsOf } from '../data/git-settings.ts';
import { hooksOf } from '../data/open-repository.ts';
import { tagRef } from '../data/ref-files.ts';
import { commitOf } from '../data/refs.ts';
import { type Repository, topOf } from '../data/repository.ts';
import { someOf, UsageError } from '../model/errors.ts';
import { onceForWord } from '../model/once.ts';
import { excerpt } from '../model/text.ts';
import { type Branch, branchName } from './branch.ts';

/** The remotes of a repository, and which of them a branch is shared by. */
export interface Remotes {
  /** The one that the branch's settings name; empty where they name none. */
  readonly set: string;
  readonly known: readonly string[];
  /** The one that is meant where the settings name none: that of the usual name, or the only one. */
  readonly usual: string | null;
}

/** What a repository knows of where a branch is sent to. */
export async function remotesOf(repository: Repository, branch: Branch): Promise<Remotes> {
  const set = await settingOf(repository, remoteSetting(branch));
  // Git would take such a name for an option.
  const known = linesOf(await git(repository, 'remote')).filter((name) => !name.startsWith('-'));
  const only = known.length === 1 ? (known[0] ?? null) : null;
  return { set, known, usual: known.includes('origin') ? 'origin' : only };
}

/** The remotes that a branch may be sent to: one where that is said or follows, else all; none where there are none. */
export async function remotesMeant(repository: Repository, branch: Branch): Promise<readonly string[]> {
  const { set, known, usual } = await remotesOf(repository, branch);
  if (known.includes(set)) return [set];
  return usual === null ? known : [usual];
}

/** The setting that says which remote a branch is sent to. */
export const remoteSetting = (branch: Branch): string => `branch.${branchName(branch)}.remote`;

/**
 * The remote that a branch is shared by.
 * @throws UsageError where there is none, or the repository's own settings would send it elsewhere
 */
export async function remoteOf(repository: Repository, branch: Branch): Promise<string> {
  const { set, known, usual } = await remotesOf(repository, branch);
  const about = { branch: branchName(branch), setting: remoteSetting(branch), remotes: someOf(known).files };
  const remote = set !== '' ? set : usual;
  if (remote === null) throw known.length === 0 ? new UsageError('noRemote') : new UsageError('severalRemotes', about);
  if (!known.includes(remote))
    throw set === '' ? new UsageError('noRemote') : new UsageError('unknownRemote', { ...about, remote: set, usual });
  await checkSettings(repository, remote);
  return remote;
}

/**
 * Where things are sent to or come from, what answers there, and what is run on the way: a folder that came in a zip
 * brings settings that nobody here has read.
 */
const risky =
  /^(remote\..*\.(receivepack|uploadpack|vcs|proxy.*)|url\..*\.(insteadof|pushinsteadof)|fetch\.bundleuri|core\.(sshcommand|gitproxy|askpass|alternaterefscommand)|credential\.(.*\.)?helper|http\.(.*\.)?(proxy.*|ssl.*|cookiefile|savecookies|curloptresolve|pinnedpubkey))$/s;

const isOfRepository = ({ scope }: Setting): boolean => scope === 'local' || scope === 'worktree';

/** Whether a person lets Git take a command for an address (`ext::`). */
const allowsCommands = (settings: readonly Setting[]): boolean =>
  settings.some((one) => !isOfRepository(one) && one.key === 'protocol.ext.allow' && one.value !== 'never');

/** @throws UsageError where such a setting is the repository's own, not the person's, or the address is a command */
async function checkSettings(repository: Repository, remote: string): Promise<void> {
  const settings = await settingsOf(repository);
  const found = settings.find((one) => isOfRepository(one) && risky.test(one.key));
  if (found) {
    throw new UsageError('riskySetting', { key: found.key, file: fileOf(repository, found) });
  }
  // Git takes what such a sign divides for several.
  for (const { key, value } of settings.filter((one) => one.key === 'fetch.fsck.skiplist'))
    for (const path of value.split(/[ ,|]/)) await checkNamedFile(repository, key, await pathIn(repository, path));
  const addresses = await addressesOf(repository, remote);
  const written = writtenOf(repository, settings, remote);
  const places = addresses.map((address, at) => ({ address, at: placeOf(written, addresses, at) }));
  const command = places.find(({ address }) => isCommand(address));
  if (command !== undefined && !allowsCommands(settings))
    throw new UsageError('commandAsRemote', {
      remote,
      ...command,
      isForPushing: written.some(({ key }) => key.endsWith('.pushurl')),
      isSetAlone:
        written.length === 0 || (written.length === 1 && /[\\/]\.git[\\/]config$/.test(written[0]?.file ?? '')),
      areAll: addresses.every(isCommand),
    });
  // Of a folder and a server together, Git would ask both by the same command.
  const folder = places.find(({ address }) => isFolder(address));
  const server = places.find(({ address }) => !isFolder(address));
  if (folder && server) throw new UsageError('folderAndServer', { remote, folder, server });
}

/** Whether an address names a program that Git is to run. */
const isCommand = (address: string): boolean => /^[\w+.-]+::|^ext:/.test(address);

/** An address of a remote as it is written, in which setting and in which file. */
export interface Written {
  readonly key: string;
  readonly file: string;
  readonly value: string;
}

/** The settings that say where a remote's things are sent, in Git's order. */
function writtenOf(repository: Repository, settings: readonly Setting[], remote: string): readonly Written[] {
  const of = (key: string) =>
    settings.filter((one) => one.key === key).map((one) => ({ key, file: fileOf(repository, one), value: one.value }));
  const forPushing = of(`remote.${remote}.pushurl`);
  return forPushing.length > 0 ? forPushing : of(`remote.${remote}.url`);
}

/** Where an address is written; null where that can't be told. A person's own settings may have Git take it for another. */
const placeOf = (written: readonly Written[], addresses: readonly string[], at: number): Written | null =>
  written.find(({ value }) => value === addresses[at]) ??
  (written.length === addresses.length ? (written[at] ?? null) : null);

/** Where a remote's things are sent, as the settings say. */
const addressesOf = onceForWord(
  async (repository: Repository, remote: string): Promise<readonly string[]> =>
    linesOf(await git(repository, 'remote', 'get-url', '--push', '--all', remote)),
);

/** Whether an address is a folder: Git then runs what answers there itself, on this computer. */
const isFolder = (address: string): boolean =>
  /^(file:\/\/|[A-Za-z]:[\\/])/i.test(address) || !/^([\w+.-]+:\/\/|[^/\\]+:)/.test(address);

/**
 * What answers in a folder, without what its own settings could have it run: it is told none of those that `sharing` gives.
 * Nor are files changed there that somebody may be working on; and what is sent there outlasts a power cut, as it does here.
 */
async function answering(repository: Repository, addresses: readonly string[]): Promise<string> {
  const hooks: string[] = [];
  for (const address of addresses)
    for (const place of await placesAt(repository, address))
      hooks.push(...(await hooksOf(repository, gitFoldersAt(place))));
  const variables = asVariables({
    'core.hooksPath': '/dev/null',
    'core.alternateRefsCommand': '',
    'core.fsmonitor': 'false',
    'receive.autogc': 'false',
    'receive.denyCurrentBranch': 'refuse',
    ...lasting,
    ...hooksOff(hooks),
  });
  const told = Object.entries(variables).map(([name, value]) => `${name}='${value.replaceAll("'", "'\\''")}'`);
  return `${told.join(' ')} git receive-pack`;
}

/** Where Git looks for the repository that a folder is, or has, or that is called as it is but for the ending. */
async function placesAt(repository: Repository, address: string): Promise<readonly string[]> {
  const path = /^file:\/\//i.test(address) ? plainPath(address.replace(/^file:\/\/[^/]*/i, '')) : address;
  const place = resolve(topOf(repository), await pathIn(repository, path));
  return [join(place, '.git'), place, join(`${place}.git`, '.git'), `${place}.git`];
}

/** A path as an address gives it, with the signs that it writes by their numbers. */
function plainPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The branch of another repository that a branch follows. */
export interface Upstream {
  readonly remote: string;
  /** As that repository calls it: `refs/heads/…` */
  readonly ref: string;
}

/** What a branch follows, as its settings say; null where they say nothing, or name no other repository. */
export async function upstreamOf(repository: Repository, branch: Branch): Promise<Upstream | null> {
  const remote = await settingOf(repository, remoteSetting(branch));
  const ref = await settingOf(repository, `branch.${branchName(branch)}.merge`);
  return remote === '' || remote === '.' || ref === '' ? null : { remote, ref };
}

/**
 * What Git is set to while it talks to another repository: the person's own settings (how they sign in, and through which
 * network), without what this repository could have it run.
 */
async function sharing(repository: Repository, remote: string) {
  const config = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'submodule.recurse': 'false',
    ...lasting,
    ...(allowsCommands(await settingsOf(repository)) ? {} : { 'protocol.ext.allow': 'never' }),
    [`remote.${remote}.mirror`]: 'false',
  };
  return { input: '', config, variables: { GIT_CONFIG_NOSYSTEM: '0' }, sends: true } as const;
}

/**
 * How sending something went; what was refused may be sent once what is new there has been fetched (`behind`), or without
 * a tag that is something else there (`taken`).
 */
export type Sent =
  | { readonly is: 'sent' | 'same' | 'behind' | 'taken' }
  /** With why, in the other side's words or Git's; may be empty. Repeated as it is it would be `refused` again. */
  | { readonly is: 'failed' | 'refused'; readonly reason: string };

/** Whether what was to be sent is there now. */
export const isDone = ({ is }: Sent): boolean => is === 'sent' || is === 'same';

/** Sends refs (`from:to`) together, or none of them. */
export async function send(repository: Repository, remote: string, refs: readonly string[]): Promise<Sent> {
  try {
    const said = await pushed(repository, remote, ['--atomic', '--porcelain'], refs);
    return { is: said.split('\n').some((line) => /^[ *+-]\t/.test(line)) ? 'sent' : 'same' };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const refused = whyRefused(error);
    if (refused !== null) return { is: 'refused', reason: refused };
    const rejected = /Updates were rejected because (the tag already exists)?/.exec(error.message);
    if (rejected === null) return { is: 'failed', reason: reasonIn(error) };
    return { is: rejected[1] === undefined ? 'behind' : 'taken' };
  }
}

/**
 * Why the other side did not take what was sent to it, in its own words as far as it has any; null where it did not refuse it,
 * or would take it another time.
 */
function whyRefused(failure: GitFailure): string | null {
  const told = [...failure.printed.matchAll(/^!\t\S+\t\[remote rejected\] \((.*)\)$/gm)].map(([, why = '']) => why);
  // Of what was sent together with something that it refused it says only that.
  const [why] = told.filter((one) => !one.startsWith('atomic '));
  if (why === undefined || /lock|failed to update|old value|already exists|unpacker/.test(why)) return null;
  const [, line = ''] = /^remote: *(\S.{0,299})/m.exec(linesSaid(failure).join('\n')) ?? [];
  return excerpt((wordsOf(failure) || line || why).replace(/[. ]+$/, ''), 200);
}

/** Tags that another repository did not take. */
export interface Refused {
  readonly tags: readonly string[];
  /** Why, in its words or Git's; may be empty. */
  readonly reason: string;
}

/** Sends tags, each for itself: of those that the other repository takes none waits for one that it does not. */
export async function sendTags(repository: Repository, remote: string, tags: readonly string[]): Promise<Refused> {
  const refused: string[] = [];
  let reason = '';
  for (let at = 0; at < tags.length; at += mostTags) {
    const some = tags.slice(at, at + mostTags);
    try {
      await pushed(repository, remote, [], some.map(tagAsItIs));
    } catch (error) {
      // What was sent before them is there: whatever goes wrong here is only said.
      if (!(error instanceof UsageError)) throw error;
      const said = error instanceof GitFailure ? error : new GitFailure('');
      const told = new Map(
        [...said.message.matchAll(/^ ! \[[^\]\n]*\] +\S+ +-> (\S+)(?: \((.*)\))?$/gm)].map(([, tag, why]) => [
          tag,
          why,
        ]),
      );
      const named = some.filter((tag) => told.has(tag));
      refused.push(...(named.length > 0 ? named : some));
      reason ||= wordsOf(said) || ([...told.values()].find(Boolean) ?? reasonIn(said));
    }
  }
  return { tags: refused, reason: excerpt(reason, 200) };
}

/** A tag as it is sent or fetched: under the same name, and never in the place of another one. */
export const tagAsItIs = (tag: string): string => `${tagRef(tag)}:${tagRef(tag)}`;

/** What Git, or the other side, said. The side that answers is told to run no command, and complains of it: that is no reason. */
const linesSaid = ({ message }: GitFailure): readonly string[] =>
  message.split('\n').filter((line) => !/^(remote: )?error: cannot run : /.test(line));

/** What the other side says itself of why it refuses something; may be empty. */
const wordsOf = (failure: GitFailure): string =>
  (/^remote: *(?:error|fatal|GitLab): *(.{0,300})/m.exec(linesSaid(failure).join('\n'))?.[1] ?? '').replace(
    /[. ]+$/,
    '',
  );

/** Sends refs, and gives what Git says of it. */
async function pushed(
  repository: Repository,
  remote: string,
  how: readonly string[],
  refs: readonly string[],
): Promise<string> {
  const given = await sharing(repository, remote);
  const config = {
    ...given.config,
    'push.gpgSign': 'false',
    'push.recurseSubmodules': 'no',
    // By these words it is told that the other repository has something new.
    'advice.pushUpdateRejected': 'true',
    'advice.pushNonFFCurrent': 'true',
    'advice.pushNonFFMatching': 'true',
    'advice.pushFetchFirst': 'true',
    'advice.pushAlreadyExists': 'true',
  };
  const addresses = await addressesOf(repository, remote);
  const answered = addresses.every(isFolder) ? [`--receive-pack=${await answering(repository, addresses)}`] : [];
  return gitFed(
    repository,
    { ...given, config },
    'push',
    '--no-follow-tags',
    ...how,
    ...answered,
    '--',
    remote,
    ...refs,
  );
}

/** What Git, or the other side, said that went wrong; may be empty. */
export function reasonIn(failure: GitFailure): string {
  const lines = linesSaid(failure);
  const said =
    lines.find((line) => /^fatal: /.test(line)) ??
    lines.find((line) => /^remote: error: /.test(line)) ??
    lines.find((line) => /fatal|error/.test(line)) ??
    '';
  return said
    .replace(/^(remote: )?(fatal|error): */, '')
    .trim()
    .replace(/\.$/, '');
}

/** Where what another repository has is kept, apart from everything of the person's. */
const fetchedRef = 'refs/worktree/crm-plan/shared';

/**
 * Brings what another repository has on a branch: objects, which are checked, and one ref of ours. Nothing is checked out.
 * @returns the last commit there; null with Git's reason where it could not be had
 */
export async function fetched(
  repository: Repository,
  { remote, ref }: Upstream,
): Promise<{ readonly commit: string | null; readonly reason: string }> {
  // Git would follow one that leads to a branch of the person's.
  await gitFed(repository, { input: `option no-deref\ndelete ${fetchedRef}\n` }, 'update-ref', '--stdin');
  try {
    await fetch(repository, remote, [`+${ref}:${fetchedRef}`]);
    return { commit: await commitOf(repository, fetchedRef), reason: '' };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return { commit: null, reason: reasonIn(error) };
  }
}

/** The commit that was brought last; null where none was. Nothing is asked of another repository. */
export const broughtLast = (repository: Repository): Promise<string | null> => commitOf(repository, fetchedRef);

async function fetch(repository: Repository, remote: string, refs: readonly string[]): Promise<void> {
  const given = await sharing(repository, remote);
  const config = {
    ...given.config,
    'fetch.fsckObjects': 'true',
    'fetch.recurseSubmodules': 'no',
    'fetch.writeCommitGraph': 'false',
  };
  const how = [
    '--quiet',
    '--no-tags',
    '--no-prune',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-filter',
    '--refmap=',
  ];
  await gitFed(repository, { ...given, config }, 'fetch', ...how, '--', remote, ...refs);
}

/** Which of some tags there are where a remote's things come from, with what each is there. */
export const tagsThere = async (
  repository: Repository,
  remote: string,
  tags: readonly string[],
): Promise<ReadonlyMap<string, string>> => tagsAt(repository, await sharing(repository, remote), remote, tags);

/** The same of each place where a remote's things are sent: that may be another one than where they come from. */
export async function tagsSentTo(
  repository: Repository,
  remote: string,
  tags: readonly string[],
): Promise<readonly ReadonlyMap<string, string>[]> {
  const given = await sharing(repository, remote);
  const all: ReadonlyMap<string, string>[] = [];
  for (const address of await addressesOf(repository, remote)) all.push(await tagsAt(repository, given, address, tags));
  return all;
}

/**
 * What there is at each place where a remote's things are sent, asked of that very address: ids by their names there (`HEAD`,
 * `refs/heads/…`, `refs/tags/…`; what a tag leads to as `refs/tags/…^{}`).
 * @throws GitFailure where one of them can't be asked
 */
export async function refsSentTo(
  repository: Repository,
  remote: string,
): Promise<readonly ReadonlyMap<string, string>[]> {
  const given = await sharing(repository, remote);
  const all: ReadonlyMap<string, string>[] = [];
  for (const address of await addressesOf(repository, remote))
    all.push(
      refsIn(
        await gitFed(repository, given, 'ls-remote', '--quiet', '--', address, 'HEAD', 'refs/heads/*', 'refs/tags/*'),
      ),
    );
  return all;
}

/** What `ls-remote` tells: ids by the names of refs. */
const refsIn = (said: string): ReadonlyMap<string, string> =>
  new Map(linesOf(said).map((line) => [line.split('\t')[1] ?? '', line.split('\t')[0] ?? '']));

/** Asks for all tags, and looks among them here: a command takes only so many words. */
async function tagsAt(
  repository: Repository,
  given: Parameters<typeof gitFed>[1],
  address: string,
  tags: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const there = refsIn(await gitFed(repository, given, 'ls-remote', '--refs', '--tags', '--quiet', '--', address));
  return new Map(
    tags.flatMap((tag): [string, string][] => {
      const id = there.get(tagRef(tag));
      return id === undefined ? [] : [[tag, id]];
    }),
  );
}

/** How many tags are sent or fetched at once: a command takes only so many words. */
export const mostTags = 200;

/** Brings tags that another repository has; one that is here stays as it is. */
export async function bringTags(repository: Repository, remote: string, tags: readonly string[]): Promise<void> {
  const refs = tags.map(tagAsItIs);
  for (let at = 0; at < refs.length; at += mostTags) await fetch(repository, remote, refs.slice(at, at + mostTags));
}

/** How sharing a closing went. */
export interface Shared {
  /** Whether anything was sent that was not there yet. */
  readonly isNew: boolean;
  /** Whether the tag is something else there, and stayed so. */
  readonly isTaken: boolean;
}

/**
 * Shares a closing: the branch and the tag together, or neither; where the tag is something else there, the branch alone.
 * @throws UsageError where that failed; what is closed here stays closed
 */
export async function push(repository: Repository, branch: Branch, tag: string, remote: string): Promise<Shared> {
  const itself = `${branch.ref}:${branch.ref}`;
  const together = await send(repository, remote, [itself, tagAsItIs(tag)]);
  const isTaken = together.is === 'taken';
  const sent = isTaken ? await send(repository, remote, [itself]) : together;
  if (isDone(sent)) return { isNew: sent.is === 'sent', isTaken };
  const about = { remote, branch: branchName(branch), tag };
  if (sent.is === 'refused') throw new UsageError('pushRefused', { remote, reason: sent.reason });
  if (sent.is === 'failed') throw new UsageError('pushFailed', { ...about, reason: sent.reason });
  throw new UsageError('pushRejected', { remote });
}
