import type { InterfaceLang, Messages } from '../messages/index.ts';
import type { Command, CommandOption } from './commands/command.ts';

type HelpText = 'data' | 'lang' | 'at' | 'today' | 'color' | 'noColor' | 'quiet' | 'verbose';

/** The options that every command takes, with the names of their texts. */
export const globalOptions: readonly { readonly flags: string; readonly text: HelpText }[] = [
  { flags: '--data <dir>', text: 'data' },
  { flags: '--lang <es|en>', text: 'lang' },
  { flags: '--at <session|ref>', text: 'at' },
  { flags: '--today <date>', text: 'today' },
  { flags: '--color', text: 'color' },
  { flags: '--no-color', text: 'noColor' },
  { flags: '--quiet', text: 'quiet' },
  { flags: '--verbose', text: 'verbose' },
];

/** The options that take a value, as they are typed. */
export const valueOptions = (options: readonly { readonly flags: string }[]): readonly string[] =>
  options.filter(({ flags }) => flags.includes('<')).map(({ flags }) => flags.split(' ')[0] ?? '');

/** An option's help, with its values and what holds without it. */
export function optionText({ texts, values, byDefault }: CommandOption, lang: InterfaceLang, words: Messages): string {
  const notes = [
    ...(values ? [words.help.values(values)] : []),
    ...(byDefault ? [words.help.byDefault(byDefault)] : []),
  ];
  return notes.length === 0 ? texts[lang] : `${texts[lang]} (${notes.join('; ')})`;
}

/** A command's name in the language of the interface. */
export const nameIn = (command: Command, lang: InterfaceLang): string => (lang === 'es' ? command.alias : command.name);
