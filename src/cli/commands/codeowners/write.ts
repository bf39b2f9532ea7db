import { basename, dirname, join } from 'node:path';
import { pastIfAny } from '../../../data/earlier.ts';
import { type Repository, topOf, wholeOf } from '../../../data/repository.ts';
import { leftOutOf } from '../../../data/work-tree.ts';
import { checkFolders, checkPlaceOf, makeFolder, textIfFile, writeEdited } from '../../../edit/files.ts';
import { someOf, UsageError } from '../../../model/errors.ts';
import { excerpt } from '../../../model/excerpt.ts';
import { type Context, type ExitCode, openFolder } from '../../context.ts';
import { codeownersFile, isWritable, teamForm, unwritableWords } from './file.ts';

const path = '.github/CODEOWNERS';

/**
 * Writes the file at the top of the repository. One that it wrote itself is replaced.
 * @param asked the team as it was typed; without it the one that stands in the file
 * @param isCheck whether nothing is to be written
 * @returns of a check 1 where the file is missing or another
 * @throws UsageError where there is no team, or where another file counts already, or a file stands there that somebody else wrote, or is left out
 * of this work tree, or somebody saves it meanwhile, or where the repository is there and can't be read
 */
export async function writeCodeowners(
  context: Context,
  asked: string | undefined,
  isCheck: boolean,
): Promise<ExitCode> {
  const { top, prefix, repository } = await placeOf(context);
  await checkFolders(top, [path]);
  await checkPlaceOf(join(top, path), path);
  const before = await textIfFile(join(top, path));
  if (before === null && repository) await checkNotLeftOut(repository);
  const known = before === null ? null : teamForm.exec(before)?.[0];
  const team = asked ?? known ?? null;
  if (isCheck && team === null) return stale(context);
  if (team === null) throw new UsageError('teamNeeded', {});
  if (teamForm.exec(team)?.[0] !== team) throw new UsageError('badTeam', { team: excerpt(team, 60) });
  if (isCheck) return before?.replaceAll('\r\n', '\n') === codeownersFile(prefix, team) ? 0 : stale(context);
  if (before !== null && (!known || before.replaceAll('\r\n', '\n') !== codeownersFile(prefix, known)))
    throw new UsageError('otherInTheWay', { path });
  if (before === null) await checkNoOther(top);
  await makeFolder(dirname(join(top, path)), dirname(path));
  await writeEdited(join(top, path), codeownersFile(prefix, team), path, before);
  context.out(`${path}\n`);
  if (!isWritable(prefix)) context.note(unwritableWords[context.lang]);
  return 0;
}

/** What is said where the file is not the one that would be written. */
const staleWords = {
  es: `Falta ${path}, o no es como se escribiría ahora. Para tenerlo, mueva el que esté a otro lugar y escriba: crm-plan responsables --team @crm/secretaria, con su equipo.`,
  en: `${path} is missing or is not as it would be written now. To have it, move the one that is there elsewhere and type: crm-plan codeowners --team @crm/secretaria, with your team.`,
} as const;

function stale(context: Context): ExitCode {
  context.note(staleWords[context.lang]);
  return 1;
}

/** Where GitHub looks for such a file once there is none in `.github/`. */
const others = ['CODEOWNERS', 'docs/CODEOWNERS'];

/** @throws UsageError where another file says whom GitHub asks, which would count no longer */
async function checkNoOther(top: string): Promise<void> {
  for (const other of others)
    if ((await textIfFile(join(top, other))) !== null) throw new UsageError('otherCounts', { other, path });
}

/** @throws UsageError where the file is there, and only left out of this work tree */
async function checkNotLeftOut(repository: Repository): Promise<void> {
  const leftOut = await leftOutOf(wholeOf(repository));
  if (leftOut.includes(path)) throw new UsageError('notAllHere', someOf([path]));
}

/** Where a file of the whole repository goes. */
interface Place {
  readonly top: string;
  /** The way from there to the data folder. */
  readonly prefix: string;
  readonly repository: Repository | null;
}

/**
 * The top of the repository. Without Git the folder above is the top.
 * @throws UsageError where there is no data folder, or the repository is there and can't be read
 */
async function placeOf(context: Context): Promise<Place> {
  const { folder, past } = await openFolder(context);
  const repository = (await pastIfAny(past))?.repository ?? null;
  return repository
    ? { top: topOf(repository), prefix: repository.prefix, repository }
    : { top: dirname(folder), prefix: `${basename(folder)}/`, repository };
}
