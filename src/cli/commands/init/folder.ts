import { access, constants, lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';
import { load } from '../../../data/load.ts';
import { ownFile } from '../../../data/own-files.ts';
import { isTemporary } from '../../../data/paths.ts';
import { checkFolders, sweepBeside, textIfFile, writeAllNew } from '../../../edit/files.ts';
import { withConfirmations } from '../../../edit/stamps.ts';
import { UsageError } from '../../../model/errors.ts';
import { excerpt } from '../../../model/excerpt.ts';
import { stampedTexts, stampFor, targetLanguages } from '../../../model/translations.ts';
import type { Context, ExitCode } from '../../context.ts';
import { printable } from '../../terminal.ts';
import { isInstalled, ownVersion } from '../../version.ts';
import { asJson, editorFiles } from './editor.ts';
import { forgeFiles } from './forge.ts';
import type { Forge } from './forges.ts';

const templates = ownFile('templates/init/');

/** The files of a new repository and the templates that they are copies of. */
const copies = {
  'PRIMER-DIA.md': 'PRIMER-DIA.md',
  'plan-data/crm-plan.yaml': 'plan-data/crm-plan.yaml',
  'plan-data/plans/plan-nuevo.yaml': 'plan-data/plans/plan-nuevo.yaml',
  'plan-data/sessions.yaml': 'plan-data/sessions.yaml',
  'plan-data/members.yaml': 'plan-data/members.yaml',
} as const;

/** What was chosen for a new folder. */
export interface Chosen {
  /** Where the program is to be installed from; its own exact version where it is missing. */
  readonly spec: string | undefined;
  readonly forge: Forge;
  readonly withPages: boolean;
}

/**
 * Makes a data repository; where there is one already, adds the files of its forge to it.
 * @param dir where, from the current folder
 * @throws UsageError where something stands in the way; nothing is written then
 */
export async function makeDataFolder(context: Context, dir: string, chosen: Chosen): Promise<ExitCode> {
  checkPages(chosen);
  const target = resolve(context.cwd, dir);
  const { spec, forge, withPages } = chosen;
  const isDataRepository = await holdsData(target);
  await checkPlace(context, dir, forge !== 'none' && isDataRepository);
  if (forge !== 'none' && isDataRepository) return addForge(context, dir, { forge, withPages });
  const files: Record<string, string> = await filesAround(context, target, packageName(basename(target)), chosen);
  for (const [path, template] of Object.entries(copies))
    files[path] = await readFile(new URL(template, templates), 'utf8');
  files['plan-data/translations.lock.yaml'] = await stampsOf(files);
  await writeNew(context, dir, ['plan-data'], files);
  context.note(context.words.init.next(dir === '.' ? null : dir));
  if (forge !== 'none') context.note(`\n${context.words.init.forge(forge)}`);
  if (spec === undefined && !isInstalled()) context.note(`\n${context.words.init.unpublished(await ownVersion())}`);
  return 0;
}

/**
 * Makes the invented example: a data repository with two closed sessions and an open one.
 * @throws UsageError as `makeDataFolder`, and where there is no Git
 */
export async function makeExample(context: Context, dir: string, chosen: Chosen): Promise<ExitCode> {
  checkPages(chosen);
  const { checkGit, exampleSteps, recordExample } = await import('./example.ts');
  await checkPlace(context, dir);
  await checkGit(context);
  const target = resolve(context.cwd, dir);
  const around = {
    ...(await filesAround(context, target, 'plan-de-ejemplo', chosen)),
    'EJEMPLO.md': await readFile(ownFile('templates/example/EJEMPLO.md'), 'utf8'),
  };
  const history = await exampleSteps(around);
  const files = history.at(-1)?.files ?? {};
  await writeNew(context, dir, ['.git', 'plan-data'], files, () => recordExample(target, context, history));
  context.note(context.words.init.example(dir === '.' ? null : dir));
  return 0;
}

/** @throws UsageError where pages are asked for, and nothing that could make them */
function checkPages({ forge, withPages }: Chosen): void {
  if (withPages && forge === 'none') throw new UsageError('pagesNeedForge', {});
}

const isThere = async (path: string): Promise<boolean> => (await lstat(path).catch(() => null)) !== null;

/** Whether a folder is a data repository: its data stand inside it, or are the whole of it. */
const holdsData = async (folder: string): Promise<boolean> =>
  (await isThere(join(folder, 'plan-data/crm-plan.yaml'))) ||
  // Without what Git keeps there it is a folder of data within a repository: a forge would look for nothing there.
  ((await isThere(join(folder, 'crm-plan.yaml'))) && (await isThere(join(folder, '.git'))));

/**
 * Adds the files of a forge to a data repository. One that stands there just as it would be written is passed over.
 * @throws UsageError where another stands in its place; nothing is written then
 */
async function addForge(
  context: Context,
  dir: string,
  { forge, withPages }: { readonly forge: Exclude<Forge, 'none'>; readonly withPages: boolean },
): Promise<ExitCode> {
  const target = resolve(context.cwd, dir);
  const missing: Record<string, string> = {};
  const otherwise = await forgeFiles(forge, !withPages);
  for (const [path, text] of Object.entries(await forgeFiles(forge, withPages))) {
    const found = await textIfFile(join(target, path));
    if (found === null) missing[path] = text;
    else if (found.replaceAll('\r\n', '\n') !== text) {
      const isOtherChoice = found.replaceAll('\r\n', '\n') === otherwise[path];
      throw isOtherChoice
        ? new UsageError('otherPages', { path: shownPath(dir, path), withPages })
        : new UsageError('otherInTheWay', { path: shownPath(dir, path) });
    }
  }
  if (Object.keys(missing).length > 0) await writeNew(context, dir, [], missing);
  else context.note(context.words.init.nothingToAdd());
  context.note(`\n${context.words.init.forge(forge)}`);
  return 0;
}

/** What Windows keeps for itself, with whatever ending. */
const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\..*)?$/i;

/** What no file system takes in a name (the first), and what only some do. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const unusable = /[\u0000-\u001f\u007f]|[<>:"|?*\\]/;

/** How long a name may be, and a path to it with what is going to be inside, in bytes. */
const longest = { name: 255, path: 3_900 };

/** What is wrong with a folder's name, if anything: a plan is shared, and Windows takes fewer names than others. */
function wrongName(
  name: string,
): { readonly why: 'character' | 'reserved' | 'end' | 'long'; readonly character?: string } | null {
  const [character] = unusable.exec(name) ?? [];
  if (character !== undefined) return { why: 'character', character };
  if (Buffer.byteLength(name) > longest.name) return { why: 'long' };
  if (reserved.test(name)) return { why: 'reserved' };
  return /[. ]$/.test(name) && name !== '.' && name !== '..' ? { why: 'end' } : null;
}

/**
 * Before anything is written: whether a folder can be made there.
 * @param mayBeData whether the folder may be one of data itself
 * @throws UsageError where it can't
 */
async function checkPlace({ cwd }: Context, dir: string, mayBeData = false): Promise<void> {
  if (dir.trim() === '') throw new UsageError('noFolderName');
  const target = resolve(cwd, dir);
  const { root } = parse(dir);
  const names = dir.slice(root.length).split(sep);
  let isThere = true;
  for (const [i, name] of names.entries()) {
    // What is there already has its name, good or not.
    isThere &&= (await stat(resolve(cwd, root + names.slice(0, i + 1).join(sep))).catch(() => null)) !== null;
    const wrong = isThere ? null : wrongName(name);
    if (wrong) throw new UsageError('badFolderName', { name: excerpt(name, 40), character: '', ...wrong });
  }
  if (Buffer.byteLength(target) > longest.path)
    throw new UsageError('badFolderName', { name: excerpt(dir, 40), character: '', why: 'long' });
  await checkNotInside(cwd, target, mayBeData);
  for (let place = target; ; place = dirname(place)) {
    const found = await stat(place).catch(() => null);
    if (!found && dirname(place) !== place) continue;
    const path = place === target ? dir : relative(cwd, place) || '.';
    if (found && !found.isDirectory()) throw new UsageError('folderIsFile', { path });
    await access(place, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError('cannotWrite', { path, reason: error.code ?? '' });
    });
    return;
  }
}

/** @throws UsageError where a folder is one of data and may not be, or stands in one, or in the one that Git keeps for itself */
async function checkNotInside(cwd: string, target: string, mayBeData: boolean): Promise<void> {
  for (let place = target; ; place = dirname(place)) {
    const path = relative(cwd, place) || '.';
    const isAllowed = mayBeData && place === target;
    if (!isAllowed && (await isThere(join(place, 'crm-plan.yaml'))))
      throw new UsageError('insideOther', { path, is: 'data' });
    if (basename(place) === '.git') throw new UsageError('insideOther', { path, is: 'git' });
    if (dirname(place) === place) return;
  }
}

/** What stands beside a data folder. */
const filesAround = async (
  { cwd }: Context,
  target: string,
  name: string,
  { spec, forge, withPages }: Chosen,
): Promise<Record<string, string>> => ({
  'package.json': asJson({
    name,
    version: '1.0.0',
    private: true,
    scripts: { validar: 'crm-plan validar', estado: 'crm-plan estado', generar: 'crm-plan generar' },
    dependencies: { 'crm-plan': await sourceOf(spec, cwd, target) },
  }),
  '.gitattributes': '* text=auto eol=lf\n',
  // What a killed run left beside a file may hold what is private: nobody is to commit it by chance.
  '.gitignore': 'node_modules/\nout/\n.crm-plan-*.tmp\n',
  ...(await editorFiles()),
  ...(await forgeFiles(forge, withPages)),
});

/**
 * Those of some files that are still to be written: where an earlier run was interrupted the others stand there, just as they
 * would be written.
 */
async function notYetIn(
  target: string,
  files: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const missing: Record<string, string> = {};
  for (const [path, text] of Object.entries(files))
    if ((await textIfFile(join(target, path))) !== text) missing[path] = text;
  return missing;
}

/** Whether nothing stands in a place, or a folder that holds only what an interrupted run has written. */
async function isFree(target: string, path: string, written: ReadonlySet<string>): Promise<boolean> {
  const found = await lstat(join(target, path)).catch(() => null);
  if (!found?.isDirectory()) return found === null;
  const inside = await readdir(join(target, path), { recursive: true, withFileTypes: true });
  return inside.every((entry) => {
    const place = relative(target, join(entry.parentPath, entry.name)).split(sep).join('/');
    return entry.isDirectory() || written.has(place) || isTemporary(entry.name);
  });
}

/** Writes files where nothing stands yet, has done what follows, and says which; where that fails, nothing stays. */
async function writeNew(
  context: Context,
  dir: string,
  folders: readonly string[],
  files: Readonly<Record<string, string>>,
  then?: () => Promise<void>,
): Promise<void> {
  const target = resolve(context.cwd, dir);
  // What a killed run left of a file that it had put in its place is not written again.
  await sweepBeside(target, Object.keys(files));
  const rest = await notYetIn(target, files);
  // Where none is missing, and nothing follows, nothing was interrupted: all of them would be written over.
  const missing = then || Object.keys(rest).length > 0 ? rest : files;
  const written = new Set(Object.keys(files).filter((path) => !(path in missing)));
  for (const path of [...folders, ...Object.keys(missing)])
    if (!(await isFree(target, path, written))) throw new UsageError('inTheWay', { path: shownPath(dir, path) });
  await checkFolders(target, Object.keys(missing), (folder) => shownPath(dir, folder));
  await writeAllNew(target, files, (path) => shownPath(dir, path), then);
  for (const path of Object.keys(missing)) context.out(`${printable(shownPath(dir, path))}\n`);
}

const shownPath = (dir: string, path: string): string =>
  dir === '.'
    ? path
    : [...dir.split(sep).filter((name, i) => name !== '' || i === 0), ...(path === '.' ? [] : [path])].join('/');

/** A name that npm takes, from a folder's. */
function packageName(folder: string): string {
  const name = folder
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' || name === 'crm-plan' ? 'plan' : name;
}

/** A packed program is named by its path from the new folder, so that the folder can be moved with it. */
async function sourceOf(spec: string | undefined, cwd: string, target: string): Promise<string> {
  if (spec === undefined) return ownVersion();
  if (spec.trim() === '') throw new UsageError('packageMissing', { spec: '' });
  const path = resolve(cwd, spec.replace(/^file:/, ''));
  const found = await lstat(path).catch(() => null);
  if (found) return `file:${relative(target, path).split(sep).join('/')}`;
  // A range of versions may have spaces in it, and nothing else does.
  const words = spec.trim().split(/\s+/);
  const isNone = words.length > 1 && !words.every((word) => /^(?:\|\||-|[\^~<>=v]+$|[\^~<>=v]*\d|[*x])/i.test(word));
  if (isNone || /^(file:|[./\\]|[a-z]:[\\/])|^[^:]*\.(tgz|tar\.gz)$/i.test(spec))
    throw new UsageError('packageMissing', { spec });
  return spec;
}

/**
 * The stamps of new data: their translations are confirmed from the start, what is to be reviewed is what replaces them.
 * @param older of items whose original changed after it was confirmed: the wording that it was confirmed against
 */
export async function stampsOf(
  files: Readonly<Record<string, string>>,
  older: Readonly<Record<string, string>> = {},
): Promise<string> {
  const inside = Object.entries(files).filter(([path]) => path.startsWith('plan-data/'));
  const bytes = new Map(inside.map(([path, text]) => [path.slice('plan-data/'.length), Buffer.from(text)]));
  const snapshot = await load({
    name: 'plan-data',
    list: async () => [...bytes].map(([path, { length }]) => ({ path, kind: 'file', size: length })),
    read: async (path) => bytes.get(path) ?? Buffer.alloc(0),
  });
  const confirmations = stampedTexts(snapshot).flatMap(({ key, item, text }) =>
    targetLanguages(snapshot)
      .filter((lang) => text[lang] !== undefined)
      .map((lang) => ({
        key,
        lang,
        stamp: stampFor(older[item] ?? text[snapshot.settings.sourceLanguage] ?? '', text[lang] ?? '', 'unofficial'),
      })),
  );
  return withConfirmations(null, {}, confirmations);
}
