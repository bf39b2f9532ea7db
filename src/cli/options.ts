import type { InterfaceLang, Messages } from '../messages/index.ts';
import type { Choice, Command, CommandOption } from './commands/command.ts';

type HelpText = 'data' | 'lang' | 'at' | 'today' | 'color' | 'noColor' | 'quiet' | 'verbose';

/** An option as it is typed, with what else people type for it. */
export type OptionNames = Pick<CommandOption, 'flags' | 'alsoTyped'>;

/** The options that every command takes, with the names of their texts. */
export const globalOptions: readonly (OptionNames & { readonly text: HelpText })[] = [
  { flags: '--data <dir>', alsoTyped: ['datos', 'carpeta', 'folder'], text: 'data' },
  { flags: '--lang <es|en>', alsoTyped: ['idioma', 'lengua', 'language'], text: 'lang' },
  { flags: '--at <session|ref>', alsoTyped: ['en', 'reunion', 'cuando'], text: 'at' },
  { flags: '--today <date>', alsoTyped: ['hoy', 'fecha', 'dia', 'date'], text: 'today' },
  { flags: '--color', alsoTyped: ['colores', 'con-color', 'colour'], text: 'color' },
  { flags: '--no-color', alsoTyped: ['sin-color', 'sin-colores', 'no-colour'], text: 'noColor' },
  { flags: '--quiet', alsoTyped: ['silencio', 'callado', 'silent'], text: 'quiet' },
  { flags: '--verbose', alsoTyped: ['detalle', 'detalles'], text: 'verbose' },
];

/** The options that stand in every command line and that no list declares. */
const ownOptions: readonly OptionNames[] = [
  { flags: '--help', alsoTyped: ['ayuda'] },
  { flags: '--version', alsoTyped: [] },
];

/** The options that may be typed with a command. */
export const optionsOf = (command: Command | null | undefined): readonly OptionNames[] => [
  ...globalOptions,
  ...(command?.options ?? []),
  ...ownOptions,
];

/** The name of an option as it is typed, with its dashes. */
export const flagOf = ({ flags }: Pick<OptionNames, 'flags'>): string => flags.split(' ')[0] ?? '';

/** Where the first word stands that is neither an option nor an option's value: the command's name; -1 where there is none. */
export function firstWordAt(argv: readonly string[]): number {
  const withValue = valueOptions(globalOptions);
  return argv.findIndex((word, i) => !word.startsWith('-') && !withValue.includes(argv[i - 1] ?? ''));
}

/** That word. */
export const firstWord = (argv: readonly string[]): string | undefined => argv[firstWordAt(argv)];

/** The options that take a value, as they are typed. */
const valueOptions = (options: readonly { readonly flags: string }[]): readonly string[] =>
  options.filter(({ flags }) => flags.includes('<')).map(flagOf);

/** An option's help, with its values and what holds without it. */
export function optionText({ texts, values, byDefault }: CommandOption, lang: InterfaceLang, words: Messages): string {
  const notes = [
    ...(values ? [words.help.values(values)] : []),
    ...(byDefault ? [words.help.byDefault(byDefault)] : []),
  ];
  return notes.length === 0 ? texts[lang] : `${texts[lang]} (${notes.join('; ')})`;
}

/** What a value is called where an option is shown in Spanish; what isn't here is called the same. */
const valuesInSpanish: Readonly<Record<string, string>> = {
  dir: 'carpeta',
  'session|ref': 'reunión|ref',
  session: 'reunión',
  date: 'día',
  format: 'formato',
  formats: 'formatos',
  langs: 'idiomas',
  level: 'nivel',
  number: 'número',
  text: 'texto',
  spec: 'origen',
  code: 'código',
  day: 'día',
  name: 'nombre',
  team: 'equipo',
  address: 'dirección',
  file: 'archivo',
};

/** An option as it is shown: its own name is the same in both languages, its value's is not. */
export const flagsIn = (flags: string, lang: InterfaceLang): string =>
  lang === 'es' ? flags.replace(/<(.+)>/, (_all, value: string) => `<${valuesInSpanish[value] ?? value}>`) : flags;

/** A command's examples, as they are typed in a language. */
export const examplesIn = (command: Command, lang: InterfaceLang): readonly string[] =>
  command.examples.map((example) => {
    const typed = example.split(' ').map((word, i) => {
      const choice = command.words?.[i]?.values?.find(({ name }) => name === word);
      return choice ? nameIn(choice, lang) : word;
    });
    return `crm-plan ${nameIn(command, lang)} ${typed.join(' ')}`.trimEnd();
  });

/** The words that a command takes, as its help shows them: ` [acción] [elemento...]`. */
export const wordsIn = ({ words = [] }: Command, lang: InterfaceLang): string =>
  words.map(({ name, isMany }) => ` [${name[lang]}${isMany ? '...' : ''}]`).join('');

/** The name of a command, or of one of the words that it takes, in the language of the interface. */
export const nameIn = (command: Pick<Choice, 'name' | 'alias'>, lang: InterfaceLang): string =>
  lang === 'es' ? command.alias : command.name;
