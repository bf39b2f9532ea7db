import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, planData } from '../support/folders.ts';
import { spawnRuns } from '../support/program.ts';

/** One hash over every document and answer that the program makes in some surroundings. */
async function everything(env: Record<string, string>): Promise<string> {
  const cwd = emptyFolder();
  const common = ['--data', planData, '--today', '2008-05-01'];
  const hash = createHash('sha256');
  const typed = [
    ['render', '--out', 'out'],
    ['validate', '--lang', 'es'],
    ['validate', '--format', 'json', '--lang', 'es'],
    ['validate', '--format', 'github', '--lang', 'es'],
    ['validate', '--format', 'sarif', '--lang', 'en'],
    ['validate', '--format', 'junit', '--lang', 'es'],
    ['status', '--lang', 'es'],
    ['flags', '--format', 'csv', '--lang', 'en'],
    ['flags', '--format', 'markdown', '--lang', 'en'],
    ['flags', '--lang', 'es'],
  ];
  const ran = await spawnRuns(
    typed.map((argv) => [...argv, ...common]),
    { cwd, env },
  );
  expect(ran.map(({ code }) => code)).toEqual(typed.map(() => 0));
  for (const { out } of ran) hash.update(out);
  const names = readdirSync(join(cwd, 'out')).sort();
  expect(names).toHaveLength(12);
  for (const name of names) hash.update(name).update(readFileSync(join(cwd, 'out', name)));
  return hash.digest('hex');
}

test('the same data, version and day give the same bytes in every time zone and locale', async () => {
  const hashes = new Set<string>();
  for (const TZ of ['UTC', 'America/Tegucigalpa', 'Pacific/Auckland'])
    for (const LC_ALL of ['C', 'es_HN.UTF-8', 'tr_TR.UTF-8'])
      hashes.add(await everything({ TZ, LC_ALL, LANG: LC_ALL }));
  expect(hashes.size).toBe(1);
}, 900_000);
