import { Command as Commander, CommanderError } from 'commander';
import type { Messages } from '../messages/index.ts';
import { UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Command, Typed } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { globalOptions, nameIn } from './options.ts';
import type { InterfaceLang } from '../messages/index.ts';

/** What was typed, taken apart. */
export interface Invocation {
  readonly command: Command | null;
  readonly typed: Typed;
  readonly help: boolean;
  readonly version: boolean;
  readonly global: GlobalValues;
}

export interface GlobalValues {
  readonly data?: string;
  readonly lang?: string;
  readonly today?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The command with a name, in either language. */
export const commandNamed = (name: string | undefined): Command | undefined =>
  commands.find((command) => command.name === name || command.alias === name);

/** Option names as commander makes them: `--fail-on` → `failOn`. */
const camel = (flags: string): string =>
  (flags.split(' ')[0] ?? '').replace(/^--/, '').replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

/**
 * Takes a command line apart with commander and holds every option against what it takes.
 * @throws UsageError, in place of commander's own English
 */
export function parseArguments(argv: readonly string[], words: Messages, lang: InterfaceLang): Invocation {
  let result: { command: Command | null; words: string[]; options: Record<string, unknown> } = { command: null, words: [], options: {} };
  const program = quiet(new Commander('crm-plan')).allowExcessArguments(true).argument('[words...]');
  for (const { flags } of globalOptions(words)) program.option(flags);
  program.option('-h, --help').option('-V, --version');
  program.action((typed: string[], options) => {
    result = { command: null, words: typed, options };
  });
  for (const command of commands) {
    const sub = quiet(new Commander(command.name)).alias(command.alias).allowExcessArguments(true).argument('[words...]');
    for (const { flags } of command.options) sub.option(flags);
    sub.action((typed: string[], _options, self: Commander) => {
      result = { command, words: typed, options: self.optsWithGlobals() };
    });
    program.addCommand(sub);
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? inOurWords(error, argv, lang, words) : error;
  }

  const { command, options } = result;
  const global = options as GlobalValues;
  const help = options['help'] === true;
  const version = options['version'] === true;
  if (command === null && result.words.length > 0) throw unknownCommand(result.words[0] ?? '', lang);
  if (command && !help && result.words.length > (command.words?.length ?? 0))
    throw new UsageError('tooManyArguments', { argument: result.words[command.words?.length ?? 0] });
  return { command, typed: typedOf(command, result.words, options), help, version, global };
}

/** Commander prints nothing itself, and its own help and exits are off. */
const quiet = (command: Commander): Commander =>
  command
    .exitOverride()
    .helpOption(false)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: () => {}, writeErr: () => {}, outputError: () => {} });

function unknownCommand(name: string, lang: InterfaceLang): UsageError {
  const names = commands.flatMap((command) => [command.name, command.alias]);
  const found = commandNamed(nearest(name, names) ?? undefined);
  const near = found ? (nearest(name, [found.name, found.alias]) === found.name && lang === 'en' ? found.name : nameIn(found, lang)) : null;
  return new UsageError('unknownCommand', { name, near });
}

/** Commander says which option by the text of its message alone: it stands in quotes. */
function inOurWords(error: CommanderError, argv: readonly string[], lang: InterfaceLang, words: Messages): UsageError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const option = quoted.split(' ')[0] ?? '';
  if (error.code === 'commander.unknownOption') {
    const command = argv.map(commandNamed).find((one) => one !== undefined);
    const known = [...globalOptions(words), ...(command?.options ?? []), { flags: '--help' }, { flags: '--version' }];
    return new UsageError('unknownOption', { option, near: nearest(option, known.map(({ flags }) => flags.split(' ')[0] ?? '')) });
  }
  if (error.code === 'commander.optionMissingArgument') return new UsageError('optionNeedsValue', { option });
  return unknownCommand(option, lang);
}

function typedOf(command: Command | null, words: readonly string[], options: Readonly<Record<string, unknown>>): Typed {
  const given = new Map<string, string[] | true>();
  for (const option of command?.options ?? []) {
    const name = camel(option.flags);
    const value = options[name];
    if (value === undefined) continue;
    if (typeof value !== 'string') {
      given.set(name, true);
      continue;
    }
    const values = option.several ? value.split(',').map((one) => one.trim()) : [value];
    for (const one of values) checkValue(option.flags.split(' ')[0] ?? '', one, option.values);
    given.set(name, [...new Set(values)]);
  }
  const byDefault = (name: string) => command?.options.find(({ flags }) => camel(flags) === name)?.byDefault;
  const values = (name: string) => {
    const found = given.get(name);
    return Array.isArray(found) ? found : undefined;
  };
  return { words, values, value: (name) => values(name)?.[0] ?? byDefault(name), has: (name) => given.has(name) };
}

/** @throws UsageError where a value isn't one of those that an option takes */
export function checkValue(option: string, value: string, allowed: readonly string[] | undefined): void {
  if (allowed && !allowed.includes(value))
    throw new UsageError('unknownValue', { option, value, allowed, near: nearest(value, allowed) });
}
