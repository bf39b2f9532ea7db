import type { InterfaceLang } from '../messages/languages.ts';
import { inCommand, quotedInCommand } from '../messages/typed.ts';
import { UsageError } from '../model/errors.ts';
import { nearestWord } from '../model/nearest.ts';
import { fold, withoutAccents } from '../model/text.ts';
import type { Choice, Command } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { eitherOf } from './either.ts';
import { flagOf, globalOptions, nameIn, optionsOf } from './options.ts';

/**
 * An unknown command, with the one that people call so, or else the nearest, in the language of messages. An action of a
 * command that was typed as a command (`cerrar XIV`) gets the whole line to be typed; one that several commands have, each of
 * their lines.
 */
export function unknownCommand(name: string, argv: readonly string[], lang: InterfaceLang): UsageError {
  const named = actionsNamed(name, argv);
  const called = commands.find(({ alsoTyped = [] }) => alsoTyped.includes(fold(name)));
  const command = called ?? (named.length > 0 ? undefined : nearestNamed(name, commands));
  if (command) return new UsageError('unknownCommand', { name, near: nameIn(command, lang) });
  const choices = actions.map(({ choice }) => choice);
  const meant = named.length > 0 ? named : actionsNamed(nearestNamed(name, choices)?.name, argv);
  const lines = meant.map((action) => lineWith(action, name, argv, lang));
  const near = lines.length === 0 ? null : eitherOf(lines, lang);
  return new UsageError('unknownCommand', { name, near });
}

/** An action of a command that takes one as its first word. */
interface CommandAction {
  readonly command: Command;
  readonly choice: Choice;
}

const actions: readonly CommandAction[] = commands.flatMap((command) =>
  (command.words?.[0]?.values ?? []).map((choice) => ({ command, choice })),
);

/** The actions of a name in either language: of several, those whose commands take the options that were typed. */
function actionsNamed(name: string | undefined, argv: readonly string[]): readonly CommandAction[] {
  const named = actions.filter(({ choice }) => choice.name === name || choice.alias === name);
  const typed = argv.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '');
  const takes = ({ command }: CommandAction) =>
    typed.every((option) => [...globalOptions, ...command.options].some((one) => flagOf(one) === option));
  const fitting = named.filter(takes);
  return fitting.length > 0 ? fitting : named;
}

/** The one of a few named things whose name, in either language, is nearest. */
function nearestNamed<N extends Pick<Choice, 'name' | 'alias'>>(typed: string, all: readonly N[]): N | undefined {
  const near = nearestWord(
    typed,
    all.flatMap(({ name, alias }) => [name, alias]),
  );
  return all.find(({ name, alias }) => near === name || near === alias);
}

/** What was typed, with an action's command before it; its own words are left out where a shell would not take one as it is. */
function lineWith(
  { command, choice }: CommandAction,
  name: string,
  argv: readonly string[],
  lang: InterfaceLang,
): string {
  const named = `${nameIn(command, lang)} ${nameIn(choice, lang)}`;
  const at = argv.indexOf(name);
  const typed = argv.map((word, i) => (i === at ? named : inLine(word)));
  return typed.includes('') ? `crm-plan ${named}` : `crm-plan ${typed.join(' ')}`;
}

/** A word as it is typed again, in quotes where it needs them; empty where it can't be. */
function inLine(word: string): string {
  const [, dashes = '', name = '', value] = /^(-*)([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  if (dashes !== '' && inCommand(name, '') !== '') return value === undefined ? word : inCommand(value, '') && word;
  return inCommand(word, '') || quotedInCommand(word, '');
}

/** An unknown option, with the one of the command's that is called so in the person's own words, or else the nearest. */
export function unknownOption(typed: string, command: Command | undefined): UsageError {
  const [option = ''] = typed.split('=');
  const known = optionsOf(command);
  const called = known.find(({ alsoTyped }) => alsoTyped.some((word) => fold(word) === fold(option)));
  return new UsageError('unknownOption', {
    option,
    near: called ? flagOf(called) : nearestWord(option, known.map(flagOf)),
  });
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
  const plain = withoutAccents(typed);
  const found = choices.find(({ name, alias, alsoTyped = [] }) => [name, alias, ...alsoTyped].includes(plain));
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
  new UsageError('unknownValue', { option, value, allowed, near: nearestWord(value, allowed) });
