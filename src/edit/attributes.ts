import { gitAsked } from '../data/git.ts';
import type { Repository } from '../data/repository.ts';

/** Of some paths from the top of the work tree, those to which `.gitattributes` gives one of some attributes. */
export async function attributedOf(
  repository: Repository,
  paths: readonly string[],
  asked: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const toTop = repository.prefix.replace(/[^/]+/g, '..');
  const input = paths.map((path) => `${toTop}${path}\0`).join('');
  const said = (await gitAsked(repository, input, 'check-attr', '-z', '--stdin', ...asked)).split('\0');
  const value = (path: number, name: number) => said[(path * asked.length + name) * 3 + 2] ?? '';
  return new Set(paths.filter((_path, i) => asked.some((_name, n) => !/^(unspecified|unset)?$/.test(value(i, n)))));
}
