import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { git } from '../../../data/git.ts';
import { hooksOf } from '../../../data/open-repository.ts';
import { ownFile } from '../../../data/own-files.ts';
import type { Repository } from '../../../data/repository.ts';
import { newFolderBeside } from '../../../edit/files.ts';
import { entriesOf, makeRepository, storeCommit, updateIndex, writeRefs } from '../../../edit/store.ts';
import { UsageError } from '../../../model/errors.ts';
import type { Context } from '../../context.ts';
import { stampsOf } from './folder.ts';

const templates = fileURLToPath(ownFile('templates/example/'));

/** The history of the example: each step lays its files over those before it. */
const steps = [
  { folder: '1-propuesta', day: '2024-04-29', message: 'Propuesta del plan (ejemplo inventado)', tag: null },
  { folder: '2-septima', day: '2024-05-09', message: 'Cierre de la VII CE', tag: 'session/crm-7' },
  { folder: '3-informes', day: '2025-05-02', message: 'Informes a la VIII CE', tag: null },
  { folder: '4-octava', day: '2025-05-14', message: 'Cierre de la VIII CE', tag: 'session/crm-8' },
  { folder: '5-ahora', day: '2026-11-02', message: 'Preparación de la IX CE', tag: null },
] as const;

/** The text that was changed last, as it was before: there is a translation to be reviewed. */
const changedLast = { 'contactos-lista': 'Confirmar los puntos de contacto una vez al año' };

/** A step of the example with all files as they then stood, by their paths from the repository's top. */
export interface ExampleStep {
  readonly day: string;
  readonly message: string;
  readonly tag: string | null;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The example's history.
 * @param around the files that stand beside the data folder, the same at each step
 */
export async function exampleSteps(around: Readonly<Record<string, string>>): Promise<readonly ExampleStep[]> {
  const result: ExampleStep[] = [];
  let data: Readonly<Record<string, string>> = {};
  for (const [i, { folder, ...step }] of steps.entries()) {
    data = { ...data, ...(await filesIn(join(templates, folder))) };
    const lock = await stampsOf(data, i === steps.length - 1 ? changedLast : {});
    data = { ...data, 'plan-data/translations.lock.yaml': `# Ejemplo inventado.\n${lock}` };
    result.push({ ...step, files: { ...around, ...data } });
  }
  return result;
}

async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(
    files.map((file, i) => [`plan-data/${file.slice(folder.length + 1).replaceAll('\\', '/')}`, texts[i] ?? '']),
  );
}

/** @throws UsageError where there is no Git */
export const checkGit = async ({ cwd, env }: Context): Promise<void> => {
  await git({ folder: cwd, env }, 'version');
};

/** Who signs the example's commits, and when: the same bytes each time, on any machine. */
const signature = (day: string): string =>
  `Secretaría de Ejemplo <secretaria@example.org> ${Date.parse(`${day}T12:00:00-06:00`) / 1000} -0600`;

/**
 * Makes a folder whose files have been written a repository with the example's history. It is made beside its place, so that it is
 * there as a whole or not at all, whenever the run is killed; what killed runs left goes.
 */
export async function recordExample(folder: string, context: Context, history: readonly ExampleStep[]): Promise<void> {
  const beside = await newFolderBeside(join(folder, '.git')).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError('cannotWrite', { path: '.git', reason: error.code ?? '' });
  });
  try {
    await record(beside, context, history);
    await rename(join(beside, '.git'), join(folder, '.git')).catch(async (error: NodeJS.ErrnoException) => {
      // Another run that was typed at the same time has made the very same; that of a person is not ours to take away.
      if (await isSame(beside, folder)) return;
      const isThere = error.code === 'ENOTEMPTY' || error.code === 'EEXIST';
      throw isThere
        ? new UsageError('inTheWay', { path: '.git' })
        : new UsageError('cannotWrite', { path: '.git', reason: error.code ?? '' });
    });
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => {});
  }
}

/** Whether two folders are repositories whose branch is the same. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((folder) => readFile(join(folder, '.git/refs/heads/main'), 'utf8').catch(() => null)),
  );
  return a !== null && a === b;
}

async function record(folder: string, { env }: Context, history: readonly ExampleStep[]): Promise<void> {
  await makeRepository(folder, env, 'main');
  const own = join(folder, '.git');
  const kept = { own, common: own };
  const hooks = await hooksOf({ folder, env }, kept);
  const repository: Repository = { folder, prefix: '', isShallow: false, kept, noId: '0'.repeat(40), env, hooks };
  let parent: string | null = null;
  let before: Readonly<Record<string, string>> = {};
  const tags: { ref: string; to: string; from: null }[] = [];
  for (const { day, message, tag, files } of history) {
    const changed = Object.entries(files).filter(([path, text]) => before[path] !== text);
    const contents = changed.map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
    const entries = entriesOf(repository, contents);
    const commit: string = await storeCommit(repository, {
      parent,
      entries,
      message: `${message}\n`,
      signature: signature(day),
    });
    if (tag) tags.push({ ref: `refs/tags/${tag}`, to: commit, from: null });
    parent = commit;
    before = files;
  }
  if (parent === null) return;
  await writeRefs(repository, [{ ref: 'refs/heads/main', to: parent, from: null }, ...tags], 'crm-plan');
  const all = Object.entries(before).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  await updateIndex(repository, entriesOf(repository, all));
}
