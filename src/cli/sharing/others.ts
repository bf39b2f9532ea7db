import { objectsNamed } from '../../data/refs.ts';
import type { Repository } from '../../data/repository.ts';
import { type Commit, newIn } from '../../edit/history.ts';
import { someOf } from '../../model/errors.ts';
import type { Speech } from '../context.ts';
import { eitherOf } from '../either.ts';
import { personName } from './save-sentences.ts';

/** Those who made what is new in somebody else's commit. */
export interface Others {
  /** What they are called, each once. */
  readonly names: readonly string[];
  /** What those are called who changed a file: nobody is said to have written what another one may have. */
  readonly whoIn: (file: string) => Promise<string>;
  /** The last commit of theirs that changed a file; of none, that of all. */
  readonly lastIn: (file: string) => Promise<string>;
}

/**
 * Those who made what one commit has and another has not.
 * @returns their files are given from the top of the work tree
 */
export async function othersIn(
  repository: Repository,
  { ours, theirs }: { readonly ours: string; readonly theirs: string },
  { lang, words }: Speech,
): Promise<Others> {
  const news = await newIn(repository, theirs, ours);
  const namesOf = (commits: readonly Commit[]) => [...new Set(commits.map(({ name }) => personName(name)))];
  const names = namesOf(news);
  return {
    names,
    async whoIn(file) {
      const { files: some, more } = someOf(namesOf(await changing(repository, news, file)));
      return some.length === 0 ? (names[0] ?? '') : eitherOf([...some, ...(more > 0 ? [words.save.others] : [])], lang);
    },
    lastIn: async (file) => (await changing(repository, news, file))[0]?.id ?? theirs,
  };
}

/** The commits that changed a file, the newest first: those that only join don't. */
async function changing(repository: Repository, news: readonly Commit[], file: string): Promise<readonly Commit[]> {
  if (file.includes('\n')) return [];
  const made = news.filter(({ parents }) => parents.length < 2);
  const named = ({ id, parents }: Commit) => [`${id}:${file}`, `${parents[0]}:${file}`] as const;
  const found = await objectsNamed(repository, made.flatMap(named));
  return made.filter((commit) => {
    const [now, then] = named(commit);
    return found.get(now)?.id !== found.get(then)?.id;
  });
}
