import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const fixtures = join(root, 'test/fixtures');
export const planData = join(root, 'plan-data');

/** How a test says what is to be done when it ends: concurrent tests have a way of their own. */
type Finished = (clean: () => void) => void;

/** A new folder that goes when the test ends. */
export function emptyFolder(finished: Finished = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'crm-plan-test-'));
  finished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, given by their paths, into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A data folder like the base of the fixtures, with some files laid over it. */
export function dataFolder(
  over: Readonly<Record<string, string | Uint8Array>> | string = {},
  finished?: Finished,
): string {
  const folder = join(emptyFolder(finished), 'plan-data');
  cpSync(join(fixtures, 'base'), folder, { recursive: true });
  if (typeof over === 'string') cpSync(over, folder, { recursive: true, verbatimSymlinks: true });
  else writeFiles(folder, over);
  return folder;
}

/** A copy of the project's own data, with texts replaced in its files. */
export function planDataWith(
  changes: Readonly<Record<string, readonly (readonly [string, string])[]>>,
  read: (path: string) => string,
): string {
  const folder = join(emptyFolder(), 'plan-data');
  cpSync(planData, folder, { recursive: true });
  for (const [path, pairs] of Object.entries(changes)) {
    let text = read(join(folder, path));
    for (const [from, to] of pairs) {
      if (!text.includes(from)) throw new Error(`${path} doesn't hold: ${from}`);
      text = text.replace(from, to);
    }
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A copy of the project that can be changed and built, with the tools of the real one. */
export function projectCopy(): string {
  const copy = emptyFolder();
  const parts = ['src', 'schemas', 'scripts', 'bin', 'docs', 'templates', 'test/fixtures/base'];
  for (const path of [...parts, 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'biome.json'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
