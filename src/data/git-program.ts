import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { delimiter, isAbsolute, join, relative } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { type Environment, upward } from './git-folders.ts';

/**
 * Has Git put on the disk for good what it writes: after a power cut nothing may be half there that was said to be saved.
 * A Git before 2.36 doesn't know these, and passes over them.
 */
export const lasting = { 'core.fsync': 'all', 'core.fsyncMethod': 'fsync' } as const;

/**
 * Has Git take no folder for a repository in which it keeps what is its own (`HEAD`, `objects`, `refs`) unless that is called
 * `.git`: such files may come with the data. A Git before 2.38 doesn't know this (`repositoryAmong`).
 */
export const notAsItIs = { 'safe.bareRepository': 'explicit' } as const;

/**
 * Has Git say what it says without colours, whatever a person likes: what it says is read. And has it take what came before a
 * version from that version itself: a file beside may say otherwise, and what nobody looked at would be sent.
 */
export const plain = {
  'color.ui': 'false',
  'color.advice': 'false',
  'color.push': 'false',
  'color.remote': 'false',
  'color.transport': 'false',
  'core.commitGraph': 'false',
  'advice.graftFileDeprecated': 'false',
} as const;

/**
 * What a repository's own settings could have Git run, switched off: a folder that came in a zip file or from a
 * shared drive brings settings that nobody here has read.
 */
export const settings = {
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.pager': 'cat',
  'protocol.allow': 'never',
  'commit.gpgSign': 'false',
  'tag.gpgSign': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'user.useConfigOnly': 'true',
  ...notAsItIs,
  ...plain,
  // What is written is text in UTF-8, whatever the settings say of the texts of other programs.
  'i18n.commitEncoding': 'utf-8',
  ...lasting,
} as const;

/**
 * Hooks that settings name, switched off: since Git 2.54 they run whatever `core.hooksPath` says. It is done by their names:
 * the switch of an event (`hook.pre-push.enabled`) is none where a hook is called as the event is.
 */
export const hooksOff = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`hook.${name}.event`, ''],
      [`hook.${name}.enabled`, 'false'],
    ]),
  );

/** Settings as the variables by which Git is told them, whatever signs stand in their names. */
export function asVariables(config: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const pairs = Object.entries(config).flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(Object.keys(config).length), ...Object.fromEntries(pairs) };
}

/** What a person may set for Git by the environment: who they are, and where their own settings stand. */
const personal = /^GIT_((AUTHOR|COMMITTER)_(NAME|EMAIL|DATE)|CONFIG_GLOBAL)$/;

/** What a person may set by the environment of how Git reaches another repository: what is theirs, no repository brought. */
const connecting = /^(GIT_(SSH(_COMMAND|_VARIANT)?|ASKPASS|PROXY_COMMAND|(SSL|PROXY_SSL|HTTP)_[A-Z_]+)|SSH_ASKPASS)$/;

/** Programs that Git would start for a person to look or write: none is needed, and simple-git refuses them. */
const programs = /^(EDITOR|VISUAL|PAGER|SSH_ASKPASS|PREFIX)$/i;

/**
 * The variables that Git is run with: those of the surroundings without Git's own and without programs, and ours. Those
 * that say how to connect stay for what connects.
 * @param config Git's settings, in place of those that keep everything from running
 * @param sends whether something is to be sent: nothing else may reach another repository
 */
export function gitEnvironment(
  env: Environment,
  config: Readonly<Record<string, string>> = settings,
  sends = false,
): NodeJS.ProcessEnv {
  const inherited = Object.entries(env).filter(
    ([name]) =>
      !isPath.test(name) &&
      (personal.test(name) ||
        (sends && connecting.test(name)) ||
        !(name.toUpperCase().startsWith('GIT_') || programs.test(name))),
  );
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    // An older Git does not know that one: no way of fetching is allowed at all.
    ...(sends ? {} : { GIT_ALLOW_PROTOCOL: '' }),
    ...asVariables(config),
  };
}

/** Git as it is started. */
interface GitProgram {
  /** The program, by its full name. */
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Git, with the variables that it is run with. It is started by its full name: a system may look for a program in the
 * folder where one is first, and a folder may bring a program that is called Git.
 * @param config Git's settings, in place of those that keep everything from running
 * @param sends whether something is to be sent: nothing else may reach another repository
 * @throws UsageError where there is no Git, or none but in a folder that is no repository
 */
export function gitProgram(
  {
    folder,
    env,
    hooks = [],
  }: { readonly folder: string; readonly env: Environment; readonly hooks?: readonly string[] },
  config: Readonly<Record<string, string>> = settings,
  sends = false,
): GitProgram {
  const all = searched(env);
  const places = all.filter(isOutside(folder));
  const file = gitIn(places);
  // In the folder that all programs are in (`/`, `/usr`) Git is there, and nothing that it could be asked.
  if (file === undefined)
    throw new UsageError(gitIn(all) !== undefined && topAround(folder) === undefined ? 'notARepository' : 'noGit');
  // Git looks for programs of its own (ssh) in the same places.
  return {
    file,
    variables: { ...gitEnvironment(env, { ...config, ...hooksOff(hooks) }, sends), PATH: places.join(delimiter) },
  };
}

const programName = process.platform === 'win32' ? 'git.exe' : 'git';

/** Where programs are looked for when nobody says: as the system does. */
const usualPlaces = '/usr/bin:/bin';

/** Git's full name, where it is in one of some folders. */
const gitIn = (places: readonly string[]): string | undefined =>
  places.map((place) => join(place, programName)).find(isProgram);

/** The folders in which programs are looked for: those named in full. */
function searched(env: Environment): readonly string[] {
  const [, path = usualPlaces] = Object.entries(env).find(([name]) => isPath.test(name)) ?? [];
  return path
    .split(delimiter)
    .map((place) => place.replace(/^"(.*)"$/, '$1'))
    .filter((place) => isAbsolute(place));
}

/** The top of the repository that a folder stands in. */
const topAround = (folder: string): string | undefined =>
  upward(folder).find((place) => existsSync(join(place, '.git')));

/** Tells of a place whether it is none of a repository's own, or of the folder where that is no repository. */
function isOutside(folder: string): (place: string) => boolean {
  const own = realOf(topAround(folder) ?? folder);
  return (place) => !isIn(own, realOf(place));
}

/** What the list of those folders is called; Windows writes it as it likes. */
const isPath = process.platform === 'win32' ? /^path$/i : /^PATH$/;

/** Whether a path is a folder, or stands somewhere in it. */
const isIn = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.([\\/]|$)/.test(way);
};

/** The real path of what is there, whatever links lead to it. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether something can be started. */
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
