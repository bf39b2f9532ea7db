import type { InterfaceLang } from '../messages/languages.ts';
import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Choice, Command } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { nameIn } from './options.ts';

/** An unknown command, with the nearest one in the language of messages. */
export function unknownCommand(name: string, lang: InterfaceLang): UsageError {
  const near = nearest(
    name,
    commands.flatMap((command) => [command.name, command.alias]),
  );
  const found = commands.find((command) => command.name === near || command.alias === near);
  return new UsageError('unknownCommand', { name, near: found ? nameIn(found, lang) : null });
}

/** An unknown option, with the nearest one that the command takes. */
export function unknownOption(
  option: string,
  command: Command | undefined,
  globals: readonly { readonly flags: string }[],
): UsageError {
  const known = [...globals, ...(command?.options ?? []), { flags: '--help' }, { flags: '--version' }];
  const names = known.map(({ flags }) => flags.split(' ')[0] ?? '');
  return new UsageError('unknownOption', { option, near: nearest(option, names) });
}

/**
 * The choice that was typed, in either language.
 * @param of what it is a choice of, as the message says it
 * @throws UsageError where there is none of that name, with the names in the language of messages
 */
export function choiceNamed<C extends Choice>(
  choices: readonly C[],
  typed: string,
  of: Pick<Choice, 'name' | 'alias'>,
  lang: InterfaceLang,
): C {
  const found = choices.find(({ name, alias }) => typed === name || typed === alias);
  if (!found)
    throw unknownValue(
      nameIn(of, lang),
      typed,
      choices.map((choice) => nameIn(choice, lang)),
    );
  return found;
}

/** A value that an option doesn't take, with the nearest one that it does. */
export const unknownValue = (option: string, value: string, allowed: readonly string[]): UsageError =>
  new UsageError('unknownValue', { option, value, allowed, near: nearest(value, allowed) });
