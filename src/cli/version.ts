import { readFile } from 'node:fs/promises';

/** Whether npm installed the program, so that this version of it can be installed elsewhere; otherwise it runs from its own source. */
export const isInstalled = (): boolean => new URL(import.meta.url).pathname.includes('/node_modules/');

/** The program's own version. */
export async function ownVersion(): Promise<string> {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
