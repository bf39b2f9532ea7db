import { readFile } from 'node:fs/promises';
import { ownFile } from '../data/own-files.ts';

/** Whether npm installed the program, so that this version of it can be installed elsewhere; otherwise it runs from its own source. */
export const isInstalled = (): boolean => ownFile('').pathname.includes('/node_modules/');

/** The program's own version. */
export async function ownVersion(): Promise<string> {
  const file = await readFile(ownFile('package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
