import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, type GitFolders, mostOfSettings, personalSettings, settingsFiles } from './git-folders.ts';

/**
 * Whether the settings of a repository may name hooks, its own or the person's: whether a file of theirs speaks of hooks, or
 * has Git read another file, which may. That spares asking Git, for hardly any does.
 */
export function mayNameHooks({ own, common }: GitFolders, env: Environment): boolean {
  const kept = [...new Set([own, common])].flatMap((folder) => settingsFiles.map((name) => join(folder, name)));
  return [...kept, ...personalSettings(env)].some((path) => /\[\s*(?:hook|include)/i.test(textOf(path)));
}

/** The text of a file of settings; none where it is no file or may not be read: Git says so itself. */
function textOf(path: string): string {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() && found.size <= mostOfSettings ? readFileSync(path, 'latin1') : '';
  } catch {
    return '';
  }
}
