import path from 'node:path';
import { UsageError } from '../model/errors.ts';
import type { Context, OpenData } from './context.ts';
import type { Origin } from './finding-answers.ts';
import { ownVersion } from './version.ts';

/** Where the data stand, as a forge names files: from the top of the repository or, without Git, from the current folder. */
export async function originOf(data: OpenData, { cwd }: Pick<Context, 'cwd'>): Promise<Origin> {
  return { prefix: (await prefixInRepository(data)) ?? prefixFrom(cwd, data.folder), version: await ownVersion() };
}

const prefixInRepository = ({ past }: OpenData): Promise<string | null> =>
  past().then(
    ({ repository }) => repository.prefix,
    (error: unknown) => {
      if (error instanceof UsageError) return null;
      throw error;
    },
  );

/** Of a folder that is not in the current one only the last name is told: where it stands is nobody else's business. */
function prefixFrom(cwd: string, folder: string): string {
  const way = path.relative(cwd, folder);
  if (way === '') return '';
  const isOutside = path.isAbsolute(way) || way.split(path.sep).includes('..');
  return `${isOutside ? path.basename(folder) : way.split(path.sep).join('/')}/`;
}
