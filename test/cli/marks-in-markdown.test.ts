import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { es, reword } from '../support/meeting.ts';
import { example, git, inRepository } from '../support/repos.ts';

/** Changes of nothing but signs, beside letters: what a stop, a comma and a hyphen are shown with by a page made of the Markdown. */
const rewordings = [
  ['entre los consulados', 'entre los consulados.', 'entre los consulados<ins>.</ins>'],
  ['de la migración irregular', 'de la migración, irregular', 'de la migración<ins>,</ins> irregular'],
  [
    'al 16 de septiembre de 2025',
    'al 16 de septiembre/octubre de 2025',
    'al 16 de septiembre<ins>/octubre</ins> de 2025',
  ],
  ['among consulates', 'among consulates.', 'among consulates<ins>.</ins></em>'],
  ['Río Hondo, del 14', 'Río Hondo; del 14', 'Río Hondo<del>,</del> <ins>;</ins> del 14'],
] as const;

/** The example, saved with those changes. */
async function reworded(): Promise<string> {
  const folder = await example();
  for (const [from, to] of rewordings) reword(folder, from, to);
  git(folder, 'commit', '--quiet', '--all', '--message', 'cambio');
  return folder;
}

describe('what changed is marked in Markdown so that a page shows marks, beside signs as beside letters', () => {
  const shows = (page: string) => rewordings.map(([, , is]) => (page.includes(is) ? is : page));
  const expected = rewordings.map(([, , is]) => is);

  test('in the paper of changes', async () => {
    const folder = await reworded();
    const asked = ['HEAD~1', 'HEAD', '--format', 'markdown', '--lang', 'es+en', '--out', 'papel'];
    await inRepository(folder, ['generar', 'cambios', ...asked]);
    const [before, after] = ['HEAD~1', 'HEAD'].map((ref) => git(folder, 'rev-parse', ref).slice(0, 12));
    const page = marked.parse(
      readFileSync(join(folder, 'papel', `changes.${before}.${after}.es+en.md`), 'utf8'),
    ) as string;
    expect(shows(page)).toEqual(expected);
    expect(page).not.toMatch(/[*~]/);
  });

  test('in what «cambios» prints', async () => {
    const folder = await reworded();
    const { out } = await es(folder, 'cambios', 'HEAD~1', 'HEAD', '--format', 'markdown');
    const page = marked.parse(out) as string;
    expect(page).toContain('entre los consulados<ins>.</ins>');
    expect(page).toContain('Río Hondo<del>,</del> <ins>;</ins> del 14');
    expect(page).not.toMatch(/[*~]/);
  });
});
