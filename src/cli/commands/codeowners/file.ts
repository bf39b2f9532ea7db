import { fileKinds, kindNamed } from '../../../model/kinds.ts';
import { declarationOf } from '../../../model/registers.ts';

/** A team as GitHub writes it, or a person. */
export const teamForm = /@[a-z\d](?:[a-z\d-]{0,38})(?:\/[a-z\d][\w.-]{0,99})?(?=\s|$)/i;

/** The files that the countries and bodies write themselves: all others are the Secretariat's. */
function isOfTheCountries(kind: (typeof fileKinds)[number]): boolean {
  const { register } = kindNamed(kind);
  return register ? declarationOf(register).owner === 'country' : kind === 'contacts' || kind === 'reports';
}

/** What else in the repository decides what is checked, with which program, and who is asked. */
const around = ['/*', '/.vscode/', '/.github/', '/.github/CODEOWNERS'];

const heading = [
  '# Escrito por «crm-plan codeowners»: a quién pide GitHub la revisión de cada archivo. No nombra lo que escriben los países.',
  '# Written by “crm-plan codeowners”: whom GitHub asks to review each file. What the countries write is not named.',
];

/**
 * The file by which GitHub asks the Secretariat's team to review what is its own. The last pattern that fits a file
 * counts; of the forms of `.gitignore` GitHub takes neither `!` nor `[ ]` nor `\#`, and none is used.
 * @param prefix from the top of the repository to the data folder, with `/` at its end; empty where it is the top
 * @param team as GitHub writes it: `@organisation/team`
 */
export function codeownersFile(prefix: string, team: string): string {
  // A space would end the pattern, and what GitHub doesn't take can't be quoted.
  const data = `/${prefix.replace(/[^\w./-]+/g, '*')}`;
  const kept = fileKinds.filter((kind) => !isOfTheCountries(kind)).map((kind) => `${data}${kindNamed(kind).path}`);
  const patterns = [...kept, ...around];
  return `${[...heading, ...patterns.map((pattern) => `${pattern} ${team}`)].join('\n')}\n`;
}
