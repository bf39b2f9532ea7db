import { git } from '../data/git.ts';
import { GitFailure } from '../data/git-failures.ts';
import { fileOf, settingsOf } from '../data/git-settings.ts';
import { onceThere, type Repository } from '../data/repository.ts';
import { UsageError } from '../model/errors.ts';

const roles = ['author', 'committer'] as const;

type Role = (typeof roles)[number];

/** Who Git takes a person for, as a commit says it: `Ana <ana@example.org> 1793664000 -0600`. Asked once. */
const identitiesOf = onceThere((repository): Readonly<Record<Role, Promise<string>>> => {
  const ask = async (role: Role) => (await git(repository, 'var', variable(role, 'IDENT'))).trim();
  const [author, committer] = roles.map(ask) as [Promise<string>, Promise<string>];
  // Whoever needs one of them is told why there is none.
  for (const one of [author, committer]) one.catch(() => {});
  return { author, committer };
});

const variable = (role: Role, what: 'IDENT' | 'NAME'): string => `GIT_${role.toUpperCase()}_${what}`;

/**
 * The lines in which a commit says who made it and when: when they were asked for first.
 * @throws as `git`
 */
export async function signatureOf(repository: Repository): Promise<Readonly<Record<Role, string>>> {
  const { author, committer } = identitiesOf(repository);
  return { author: await author, committer: await committer };
}

/**
 * The address by which Git knows a person.
 * @throws as `checkIdentity`
 */
export async function ownEmail(repository: Repository): Promise<string> {
  await checkIdentity(repository);
  return /<([^>\n]*)>/.exec(await identitiesOf(repository).author)?.[1] ?? '';
}

/** The variables by which a person may say who they are; what an empty one says goes before the settings. */
const identifying = ['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL', 'EMAIL'];

/** @throws UsageError where Git doesn't know who makes a commit, or takes no such name */
export async function checkIdentity(repository: Repository): Promise<void> {
  const found = identitiesOf(repository);
  for (const role of roles)
    try {
      await found[role];
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      const name = identifying.find((one) => repository.env[one] === '');
      if (name !== undefined) throw new UsageError('emptyIdentity', { name });
      const given = await nameGiven(repository, role);
      if (given !== null && !isName(given.value)) throw new UsageError('nameOfSigns', given);
      throw new UsageError('noIdentity');
    }
}

/** Whether Git takes something for somebody's name: it leaves out such signs at its ends, and wants something to be left. */
const isName = (name: string): boolean => [...name].some((sign) => sign > ' ' && !'.,:;<>"\\\''.includes(sign));

/** The name that Git knows somebody by, and where it is from: a variable, or a setting of a file. */
async function nameGiven(repository: Repository, role: Role) {
  const name = variable(role, 'NAME');
  const given = repository.env[name];
  if (given !== undefined) return { value: given, variable: name, at: null };
  for (const key of [`${role}.name`, 'user.name']) {
    const set = (await settingsOf(repository)).findLast((one) => one.key === key);
    // An empty one of the role is passed over.
    if (!set || (set.value === '' && key !== 'user.name')) continue;
    return { value: set.value, variable: null, at: { key, file: fileOf(repository, set) } };
  }
  return null;
}
