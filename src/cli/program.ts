import { Command as Commander, CommanderError } from 'commander';
import type { InterfaceLang } from '../messages/languages.ts';
import { UsageError } from '../model/errors.ts';
import type { Command, Typed } from './commands/command.ts';
import { commandNamed, commands } from './commands/index.ts';
import { firstWord, flagOf, globalOptions, optionsOf } from './options.ts';

/** What was typed, taken apart. */
export interface Invocation {
  readonly command: Command | null;
  readonly typed: Typed;
  readonly version: boolean;
  readonly global: GlobalValues;
}

export interface GlobalValues {
  readonly data?: string;
  readonly lang?: string;
  readonly at?: string;
  readonly today?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Option names as commander makes them: `--fail-on` → `failOn`. */
const camel = (flags: string): string =>
  flagOf({ flags })
    .replace(/^--/, '')
    .replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

/**
 * Takes a command line apart with commander and holds every option against what it takes.
 * @throws UsageError, in place of commander's own English
 */
export async function parseArguments(argv: readonly string[], lang: InterfaceLang): Promise<Invocation> {
  let result: { command: Command | null; words: string[]; options: Record<string, unknown> } = {
    command: null,
    words: [],
    options: {},
  };
  const program = quiet(new Commander('crm-plan')).allowExcessArguments(true).argument('[words...]');
  for (const { flags } of globalOptions) program.option(flags);
  program.option('-h, --help').option('-V, --version');
  program.action((typed: string[], options) => {
    result = { command: null, words: typed, options };
  });
  for (const command of commands) {
    const sub = quiet(new Commander(command.name))
      .alias(command.alias)
      .allowExcessArguments(true)
      .argument('[words...]');
    for (const { flags } of command.options) sub.option(flags);
    sub.action((typed: string[], _options, self: Commander) => {
      result = { command, words: typed, options: self.optsWithGlobals() };
    });
    program.addCommand(sub);
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? await inOurWords(error, argv, lang) : error;
  }

  const { command, options } = result;
  // A script's variable that nobody has set: another folder than the one that is meant must not be taken.
  for (const folder of ['data', 'out'])
    if (String(options[folder] ?? folder).trim() === '')
      throw new UsageError('optionNeedsValue', { option: `--${folder}` });
  const global = options as GlobalValues;
  const version = options['version'] === true;
  if (command === null && result.words.length > 0)
    throw (await import('./suggest.ts')).unknownCommand(result.words[0] ?? '', argv, lang);
  for (const word of result.words) {
    const near = optionBehind(word, command);
    if (near !== null) throw new UsageError('unknownOption', { option: word, near });
  }
  const isMany = command?.words?.at(-1)?.isMany ?? false;
  if (command && !isMany && result.words.length > (command.words?.length ?? 0))
    throw new UsageError('tooManyArguments', { argument: result.words[command.words?.length ?? 0] ?? '' });
  return { command, typed: await typedOf(command, result.words, options), version, global };
}

/** Commander prints nothing itself, and its own help and exits are off. */
const quiet = (command: Commander): Commander =>
  command
    .exitOverride()
    .helpOption(false)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: () => {}, writeErr: () => {}, outputError: () => {} });

/** Commander says which option by the text of its message alone: it stands in quotes. */
async function inOurWords(error: CommanderError, argv: readonly string[], lang: InterfaceLang): Promise<UsageError> {
  const { unknownCommand, unknownOption } = await import('./suggest.ts');
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const option = quoted.split(' ')[0] ?? '';
  if (error.code === 'commander.optionMissingArgument') return new UsageError('optionNeedsValue', { option });
  if (error.code !== 'commander.unknownOption') return unknownCommand(option, argv, lang);
  const command = argv.map(commandNamed).find((one) => one !== undefined);
  const name = firstWord(argv);
  // The options of a command that there is not can't be known: the command is what is wrong.
  if (!command && name !== undefined && argv.indexOf(name) < argv.indexOf(option))
    return unknownCommand(name, argv, lang);
  return unknownOption(option, command);
}

/** The options that have a letter, too. */
const ownLetters: Readonly<Record<string, string>> = { h: '--help', V: '--version' };

/** The option that somebody typed with a dash of Word's, which makes a word of it: “–dry-run”; null of any other word. */
function optionBehind(word: string, command: Command | null): string | null {
  const [, dashes = '', name] = /^([\u2010-\u2015\u2212-]+)([a-zA-Z][a-z-]*)(?:=.*)?$/s.exec(word) ?? [];
  if (/^-*$/.test(dashes)) return null;
  const found = optionsOf(command)
    .map(flagOf)
    .find((flag) => flag === `--${name}`);
  return found ?? ownLetters[name ?? ''] ?? null;
}

/** Commander keeps `--no-push` as `push`, and false. */
function typedValue(name: string, options: Readonly<Record<string, unknown>>): unknown {
  if (!/^no[A-Z]/.test(name)) return options[name] === false ? undefined : options[name];
  const positive = name.charAt(2).toLowerCase() + name.slice(3);
  return options[positive] === false ? true : undefined;
}

async function typedOf(
  command: Command | null,
  words: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<Typed> {
  const given = new Map<string, string[] | true>();
  for (const option of command?.options ?? []) {
    const name = camel(option.flags);
    const value = typedValue(name, options);
    if (value === undefined) continue;
    if (typeof value !== 'string') {
      given.set(name, true);
      continue;
    }
    const values = option.several ? value.split(',').map((one) => one.trim()) : [value];
    for (const one of values) await checkValue(flagOf(option), one, option.values);
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
export async function checkValue(option: string, value: string, allowed: readonly string[] | undefined): Promise<void> {
  if (allowed && !allowed.includes(value)) throw (await import('./suggest.ts')).unknownValue(option, value, allowed);
}
