import { readFile } from 'node:fs/promises';
import { type InterfaceLang, interfaceLanguages, type Messages, messages } from '../messages/index.ts';
import { isDay } from '../model/days.ts';
import { UsageError } from '../model/errors.ts';
import { defectReport } from './defect.ts';
import type { Context, ExitCode, Surroundings } from './context.ts';
import { messageLanguage } from './language.ts';
import { globalOptions, valueOptions } from './options.ts';
import { checkValue, commandNamed, type Invocation, parseArguments } from './program.ts';
import { printable, terminalOf } from './terminal.ts';
import { wrap } from './wrap.ts';

/**
 * Runs a command line.
 * @param argv what is typed after the program's name
 * @returns the exit code; nothing is ever thrown
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stderr, env } = surroundings;
  const typed = argv[0] === 'help' || argv[0] === 'ayuda' ? [...argv.slice(1), '--help'] : argv;
  const lang = languageOf(typed, env);
  const words = messages[lang];
  try {
    const invocation = parseArguments(typed, words, lang);
    return await dispatch(invocation, lang, words, surroundings);
  } catch (error) {
    if (isUsageError(error)) {
      const say = words.usage[error.id as keyof Messages['usage']] as (args: object) => string;
      const command = commandNamed(typed.find((word) => commandNamed(word)));
      const usage = words.usageHint(command ? `crm-plan ${lang === 'es' ? command.alias : command.name}` : 'crm-plan');
      const asked = aboutTyping.has(error.id) ? `\n${usage}` : '';
      stderr.write(`${wrap(printable(say(error.args)), terminalOf(stderr, env, undefined).width)}${asked}\n`);
      return 2;
    }
    stderr.write(defectReport(error, argv, words));
    return 3;
  }
}

const aboutTyping = new Set(['unknownCommand', 'unknownOption', 'optionNeedsValue', 'missingArgument', 'tooManyArguments', 'unknownValue', 'unknownDocument']);

const isUsageError = (error: unknown): error is UsageError => (error as UsageError | null)?.code === 'usage';

/** The language of messages has to be known before the command line is understood: its errors speak it too. */
function languageOf(argv: readonly string[], env: Surroundings['env']): InterfaceLang {
  const withValue = valueOptions(globalOptions(messages.es));
  const name = argv.find((word, i) => !word.startsWith('-') && !withValue.includes(argv[i - 1] ?? ''));
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[at]?.startsWith('--lang=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  const forDocuments = commandNamed(name)?.langTexts !== undefined;
  return messageLanguage(at < 0 || forDocuments ? undefined : asked, env);
}

async function dispatch(invocation: Invocation, lang: InterfaceLang, words: Messages, surroundings: Surroundings): Promise<ExitCode> {
  const { command, global, help, version, typed } = invocation;
  const { stdout, stderr, env, cwd, today } = surroundings;
  if (global.lang !== undefined && !command?.langTexts) checkValue('--lang', global.lang, interfaceLanguages);
  if (global.today !== undefined && !isDay(global.today)) throw new UsageError('badDay', { option: '--today', value: global.today });
  const context: Context = {
    lang,
    words,
    terminal: terminalOf(stdout, env, global.color),
    cwd,
    quiet: global.quiet === true,
    verbose: global.verbose === true,
    langOption: global.lang,
    dataOption: global.data,
    todayOption: global.today,
    clock: today,
    out: (text) => void stdout.write(text),
    note: (text) => void (global.quiet === true || stderr.write(`${printable(text)}\n`)),
  };
  if (version) {
    context.out(`${await ownVersion()}\n`);
    if (context.verbose) context.note(`Node.js ${process.versions.node}`);
    if (context.verbose && Number(process.versions.node.split('.')[0]) < 22) context.note(words.oldNode(process.versions.node));
    return 0;
  }
  if (help) {
    const { commandHelp, programHelp } = await import('./help.ts');
    context.out(command ? commandHelp(command, context) : programHelp(context));
    return 0;
  }
  if (command) return command.run(context, typed);
  const { overview } = await import('./commands/overview.ts');
  return overview(context);
}

async function ownVersion(): Promise<string> {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
