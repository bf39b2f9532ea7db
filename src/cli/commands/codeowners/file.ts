import { fileKinds, kindNamed } from '../../../model/kinds.ts';
import { declarationOf } from '../../../model/registers.ts';

/** A team as GitHub writes it, or a person. */
export const teamForm = /@[a-z\d](?:[a-z\d-]{0,38})(?:\/[a-z\d][\w.-]{0,99})?(?=\s|$)/i;

/** The kinds of files that the countries write themselves: all others are the Secretariat's. */
function isOfTheCountries(kind: (typeof fileKinds)[number]): boolean {
  const { register } = kindNamed(kind);
  return register ? declarationOf(register).owner === 'country' : kind === 'contacts' || kind === 'reports';
}

/**
 * What their reports have in common that are no country's: an id begins with a small letter, the code of a country has none. GitHub
 * takes no `[a-z]`.
 */
const ofBodies = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}*.yaml`);

/** What decides what is checked and who is asked: no exception before these counts for them. */
const around = ['/.github/'];

const heading = [
  '# Escrito por «crm-plan codeowners»: a quién pide GitHub la revisión de cada archivo. Lo que escriben los países no lleva equipo.',
  '# Written by “crm-plan codeowners”: whom GitHub asks to review each file. What the countries write has no team.',
];

/** What is said where the way to the data can't be written: a space would end a pattern, and what GitHub doesn't take can't be quoted. */
export const unwritableWords = {
  es: 'CODEOWNERS no admite espacios, acentos ni otros signos en el nombre de la carpeta de los datos: de todo se pide la revisión al equipo, también lo que escriben los países. Con letras sin acento, cifras, «-», «_» y «.» en el nombre, solo lo de la Secretaría.',
  en: 'CODEOWNERS takes no spaces, accents or other signs in the name of the data folder: the team is asked to review everything, what the countries write, too. With plain letters, figures, “-”, “_” and “.” in the name, only what is the Secretariat’s.',
} as const;

/** Whether the way from the top of the repository to the data can be written as a pattern that fits nothing else. */
export const isWritable = (prefix: string): boolean => /^[\w./-]*$/.test(prefix);

/**
 * The file by which GitHub asks the Secretariat's team to review what is its own: everything but what the countries write. The
 * last pattern that fits a file counts, and one without an owner gives it none; of the forms of `.gitignore` GitHub takes neither `!` nor `[ ]` nor `\#`, and none is used.
 * @param prefix from the top of the repository to the data folder, with `/` at its end; empty where it is the top
 * @param team as GitHub writes it: `@organisation/team`
 */
export function codeownersFile(prefix: string, team: string): string {
  // A `*` for what can't be written would free files of other folders from a review: rather asked too often than never.
  if (!isWritable(prefix))
    return `${[...heading, `# ${unwritableWords.es}`, `# ${unwritableWords.en}`, `* ${team}`].join('\n')}\n`;
  const pathOf = (kind: (typeof fileKinds)[number]) => `/${prefix}${kindNamed(kind).path}`;
  // Only their data: whatever else stands in such a folder, settings of Git among it, is looked at.
  const theirs = fileKinds
    .filter(isOfTheCountries)
    .map((kind) => `${pathOf(kind)}${(kindNamed(kind).named ?? []).map(() => '*').join('/')}.yaml`);
  const kept = fileKinds.filter((kind) => !isOfTheCountries(kind)).map(pathOf);
  const bodies = ofBodies.map((name) => `${pathOf('reports')}*/${name}`);
  const owned = [...bodies, ...kept, ...around].map((pattern) => `${pattern} ${team}`);
  return `${[...heading, `* ${team}`, ...theirs, ...owned].join('\n')}\n`;
}
