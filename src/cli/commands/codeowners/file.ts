import { fileKinds, kindNamed } from '../../../model/kinds.ts';
import { declarationOf } from '../../../model/registers.ts';

/** A team as GitHub writes it, or a person. */
export const teamForm = /@[a-z\d](?:[a-z\d-]{0,38})(?:\/[a-z\d][\w.-]{0,99})?(?=\s|$)/i;

/** The files that the countries and bodies write themselves: all others are the Secretariat's. */
function isOfTheCountries(kind: (typeof fileKinds)[number]): boolean {
  const { register } = kindNamed(kind);
  return register ? declarationOf(register).owner === 'country' : kind === 'contacts' || kind === 'reports';
}

/** What decides what is checked and who is asked: no exception before these counts for them. */
const around = ['/.github/', '/.github/CODEOWNERS'];

const heading = [
  '# Escrito por «crm-plan codeowners»: a quién pide GitHub la revisión de cada archivo. Lo que escriben los países no lleva equipo.',
  '# Written by “crm-plan codeowners”: whom GitHub asks to review each file. What the countries write has no team.',
];

/**
 * The file by which GitHub asks the Secretariat's team to review what is its own: everything but what the countries write. The
 * last pattern that fits a file counts, and one without an owner gives it none; of the forms of `.gitignore` GitHub takes neither `!` nor `[ ]` nor `\#`, and none is used.
 * @param prefix from the top of the repository to the data folder, with `/` at its end; empty where it is the top
 * @param team as GitHub writes it: `@organisation/team`
 */
export function codeownersFile(prefix: string, team: string): string {
  // A space would end the pattern, and what GitHub doesn't take can't be quoted.
  const data = `/${prefix.replace(/[^\w./-]+/g, '*')}`;
  const pathOf = (kind: (typeof fileKinds)[number]) => `${data}${kindNamed(kind).path}`;
  const theirs = fileKinds.filter(isOfTheCountries).map(pathOf);
  const kept = fileKinds.filter((kind) => !isOfTheCountries(kind)).map(pathOf);
  const owned = [...kept, ...around].map((pattern) => `${pattern} ${team}`);
  return `${[...heading, `* ${team}`, ...theirs, ...owned].join('\n')}\n`;
}
