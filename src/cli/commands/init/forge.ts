import { readFile } from 'node:fs/promises';
import { ownFile } from '../../../data/own-files.ts';
import type { Forge } from './forges.ts';

const templates = ownFile('templates/forge/');

/** The files of each forge, and the templates that they are made of: the second list is for pages, by choice. */
const files: Readonly<Record<Forge, { readonly always: Parts; readonly pages: Parts }>> = {
  github: {
    always: {
      '.github/workflows/revisar.yml': ['github/revisar.yml'],
      '.github/workflows/comentar.yml': ['github/comentar.yml'],
      '.github/workflows/documentos.yml': ['github/documentos.yml'],
    },
    pages: { '.github/workflows/paginas.yml': ['github/paginas.yml'] },
  },
  gitlab: {
    always: { '.gitlab-ci.yml': ['gitlab/revisar.yml'] },
    pages: { '.gitlab-ci.yml': ['gitlab/revisar.yml', 'gitlab/paginas.yml'] },
  },
  none: { always: {}, pages: {} },
};

type Parts = Readonly<Record<string, readonly string[]>>;

/**
 * What a forge runs for a data repository, by path: the check of each request to change something, its comment, and the
 * documents of the main branch. The files are the same for every repository: whatever differs, the forge itself says.
 * Actions are named by the full id of a release's commit, which `git ls-remote --tags https://github.com/actions/…` tells.
 * @param withPages whether the documents are published as pages too
 */
export async function forgeFiles(forge: Forge, withPages: boolean): Promise<Readonly<Record<string, string>>> {
  const { always, pages } = files[forge];
  const made = Object.entries({ ...always, ...(withPages ? pages : {}) }).map(async ([path, parts]) => [
    path,
    (await Promise.all(parts.map((part) => readFile(new URL(part, templates), 'utf8')))).join(''),
  ]);
  return Object.fromEntries(await Promise.all(made));
}
