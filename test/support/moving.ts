import { basename, dirname, join } from 'node:path';
import { expect } from 'vitest';
import { decided, es, reword } from './meeting.ts';
import { copyOf } from './repos.ts';
import { saves, twoPeople, writes } from './two-people.ts';

const wordings = [
  ['los consulados', 'los consulados y las embajadas'],
  ['más usadas', 'más transitadas'],
] as const;

/** The commands that move a branch, each with a folder in which it has something to do; another person has sent something. */
export const moving: Readonly<Record<string, () => Promise<string>>> = {
  'guardar Rutas': async () => {
    const { maria, ana } = await twoPeople();
    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    await saves(ana, 'De Ana');
    reword(maria.folder, 'más usadas', 'más transitadas');
    return maria.folder;
  },
  deshacer: async () => {
    const { maria, ana } = await twoPeople();
    for (const [from, to] of wordings) {
      reword(maria.folder, from, to);
      expect((await es(maria.folder, 'guardar', 'Rutas')).code).toBe(0);
    }
    await saves(ana);
    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    await saves(ana, 'De Ana');
    return maria.folder;
  },
  'sesion cerrar IX --yes': decided,
};

/** A copy of such a folder, with the shared repository that may stand beside it. */
export const copiedWhole = (folder: string): string => join(copyOf(dirname(folder)), basename(folder));
