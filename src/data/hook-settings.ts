import { readFileSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { type Environment, type GitFolders, mostOfSettings, personalSettings, settingsFiles } from './git-folders.ts';

/**
 * Whether the settings of a repository may name hooks, its own or the person's: whether a file of theirs speaks of hooks, or
 * has Git read another file, which may. That spares asking Git, for hardly any does.
 */
export function mayNameHooks({ own, common }: GitFolders, env: Environment): boolean {
  const kept = [...new Set([own, common])].flatMap((folder) => settingsFiles.map((name) => join(folder, name)));
  return [...kept, ...personalSettings(env)].some((path) => mayName(path));
}

/** Whether a file of settings speaks of hooks or of other files; one that is not looked at may. */
function mayName(path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    // Whoever has no settings of their own read may say so by naming what is always empty.
    if (!found || path === devNull) return false;
    return (
      !found.isFile() || found.size > mostOfSettings || /\[\s*(?:hook|include)/i.test(readFileSync(path, 'latin1'))
    );
  } catch {
    return true;
  }
}
