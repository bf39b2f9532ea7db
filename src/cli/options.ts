import type { InterfaceLang, Messages } from '../messages/index.ts';
import type { Command, CommandOption } from './commands/command.ts';

/** The options that every command takes. */
export const globalOptions = (words: Messages): readonly { readonly flags: string; readonly text: string }[] => [
  { flags: '--data <dir>', text: words.help.data },
  { flags: '--lang <es|en>', text: words.help.lang },
  { flags: '--today <date>', text: words.help.today },
  { flags: '--color', text: words.help.color },
  { flags: '--no-color', text: words.help.noColor },
  { flags: '--quiet', text: words.help.quiet },
  { flags: '--verbose', text: words.help.verbose },
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
