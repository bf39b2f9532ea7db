import { fileURLToPath } from 'node:url';
import { type InterfaceLang, interfaceLanguages, type Messages, messagesIn } from '../messages/index.ts';
import { UsageError, type UsageId } from '../model/errors.ts';
import { withoutAccents } from '../model/text.ts';
import type { Command } from './commands/command.ts';
import { commandNamed } from './commands/index.ts';
import type { Context, ExitCode, Surroundings } from './context.ts';
import { messageLanguage } from './language.ts';
import { examplesIn, firstWord, firstWordAt, nameIn } from './options.ts';
import type { Invocation } from './program.ts';
import { inert, printable, terminalOf } from './terminal.ts';

/**
 * Runs a command line.
 * @param argv what is typed after the program's name
 * @returns the exit code; nothing is ever thrown
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { env } = surroundings;
  const typed = commandPlain(argv[0] === 'help' || argv[0] === 'ayuda' ? [...argv.slice(1), '--help'] : argv);
  const lang = languageOf(typed, env);
  const asksHelp = typed.includes('--help') || typed.includes('-h');
  // Help has to come at once: what it needs is read while the words are.
  const [words] = await Promise.all([messagesIn(lang), asksHelp ? import('./help.ts') : null]);
  try {
    const garbled = typed.find((word) => word.includes('\ufffd'));
    if (garbled !== undefined) throw await garbledArgument(garbled);
    if (asksHelp) {
      const name = firstWord(typed);
      const command = commandNamed(name);
      if (name === undefined || command) return await showHelp(command, typed, lang, words, surroundings);
    }
    const { parseArguments } = await import('./program.ts');
    return await dispatch(await parseArguments(typed, lang), lang, words, surroundings);
  } catch (error) {
    return tell(error, { typed, argv, lang, words }, surroundings);
  }
}

/** What was typed, with the command's name as it is known: people also type it with its accent («sesión»). */
function commandPlain(argv: readonly string[]): readonly string[] {
  const at = firstWordAt(argv);
  const known = withoutAccents(argv[at] ?? '');
  return known === argv[at] || !commandNamed(known) ? argv : argv.with(at, known);
}

const garbledArgument = async (word: string): Promise<UsageError> =>
  new UsageError('argumentGarbled', { shown: (await import('../model/excerpt.ts')).excerpt(word, 40) });

/** Says what went wrong, and gives the exit code for it. */
async function tell(
  error: unknown,
  about: {
    readonly typed: readonly string[];
    readonly argv: readonly string[];
    readonly lang: InterfaceLang;
    readonly words: Messages;
  },
  { stderr, env }: Surroundings,
): Promise<ExitCode> {
  const { argv, words } = about;
  const { code = '' } = (error ?? {}) as NodeJS.ErrnoException;
  // Nothing more can be read from a file then, not even how to say it better.
  if (systemLimits.has(code)) {
    stderr.write(`${words.usage.noMoreAllowed({ reason: code })}\n`);
    return 2;
  }
  const { defectReport } = await import('./defect.ts');
  try {
    const told = isUsageError(error) ? error : await ofTheDisk(error);
    if (told) {
      const { wrap } = await import('./wrap.ts');
      const { width } = await terminalOf(stderr, env, undefined);
      stderr.write(inert(`${wrap(printable(told.in(words)), width)}${howToType(told, about)}\n`));
      return 2;
    }
    stderr.write(defectReport(error, argv, words));
  } catch (own) {
    stderr.write(defectReport(own, argv, words));
  }
  return 3;
}

/** What is said where something can't be read and nobody expected that, as of a folder that is gone meanwhile; null of the program's own files. */
async function ofTheDisk(error: unknown): Promise<UsageError | null> {
  const { code = '', path, syscall = '' } = (error ?? {}) as NodeJS.ErrnoException;
  if (path === undefined || !reading.has(syscall)) return null;
  const { ownFile } = await import('../data/own-files.ts');
  return path.startsWith(fileURLToPath(ownFile(''))) ? null : new UsageError('unreadable', { path, reason: code });
}

/** What the system is asked for that changes nothing. */
const reading: ReadonlySet<string> = new Set([
  'lstat',
  'open',
  'opendir',
  'read',
  'readlink',
  'realpath',
  'scandir',
  'stat',
]);

/** How the system says that it lets a process, or all of them, have no more files. */
const systemLimits: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE']);

/**
 * Says what went wrong where nobody could catch it, as a library that starts Git throws it where that can't be started.
 * @returns the exit code
 */
export async function tellUncaught(
  error: unknown,
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const lang = languageOf(argv, surroundings.env);
  return tell(error, { typed: argv, argv, lang, words: await messagesIn(lang) }, surroundings);
}

/** What is said below an error about what was typed: an example, where there is one, and how to ask for help. */
function howToType(
  { id }: UsageError,
  { typed, lang, words }: { readonly typed: readonly string[]; readonly lang: InterfaceLang; readonly words: Messages },
): string {
  if (!aboutTyping.has(id)) return '';
  const command = commandNamed(typed.find((word) => commandNamed(word)));
  const example =
    command && ['missingArgument', 'missingOption'].includes(id) ? exampleFor(command, typed, lang) : undefined;
  const usage = words.usageHint(command ? `crm-plan ${nameIn(command, lang)}` : 'crm-plan');
  return `${example ? `\n${words.forExample(example)}` : ''}\n${usage}`;
}

const aboutTyping: ReadonlySet<UsageId> = new Set([
  'unknownCommand',
  'unknownOption',
  'optionNeedsValue',
  'missingArgument',
  'missingOption',
  'tooManyArguments',
  'unknownValue',
  'unknownDocument',
  'registerNeeded',
  'unknownRegister',
]);

/** The example that is nearest to what was typed: one of the same action, where the command has several. */
function exampleFor(command: Command, typed: readonly string[], lang: InterfaceLang): string | undefined {
  const [bare, ...full] = examplesIn({ ...command, examples: ['', ...command.examples.filter(Boolean)] }, lang);
  const action = command.words?.[0]?.values?.find(({ name, alias }) => typed.includes(name) || typed.includes(alias));
  return full.find((example) => action && example.startsWith(`${bare} ${nameIn(action, lang)} `)) ?? full[0];
}

const isUsageError = (error: unknown): error is UsageError => (error as UsageError | null)?.code === 'usage';

/** The language of messages has to be known before the command line is understood: its errors speak it too. */
export function languageOf(argv: readonly string[], env: Surroundings['env']): InterfaceLang {
  const name = firstWord(argv);
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[at]?.startsWith('--lang=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  const forDocuments = commandNamed(name)?.langTexts !== undefined;
  return messageLanguage(at < 0 || forDocuments ? undefined : asked, env);
}

/** Help needs nothing of a command line but the command's name, and has to come at once. */
async function showHelp(
  command: Command | undefined,
  argv: readonly string[],
  lang: InterfaceLang,
  words: Messages,
  { stdout, env }: Surroundings,
): Promise<ExitCode> {
  const { commandHelp, programHelp } = await import('./help.ts');
  const color = argv.includes('--no-color') ? false : argv.includes('--color') ? true : undefined;
  const about = { lang, words, terminal: await terminalOf(stdout, env, color) };
  stdout.write(command ? commandHelp(command, about) : programHelp(about));
  return 0;
}

async function dispatch(
  invocation: Invocation,
  lang: InterfaceLang,
  words: Messages,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { command, global, version, typed } = invocation;
  const { stdout, stderr, env, cwd, today } = surroundings;
  if (global.lang !== undefined && !command?.langTexts) {
    const { checkValue } = await import('./program.ts');
    await checkValue('--lang', global.lang, interfaceLanguages);
  }
  if (global.today !== undefined && !(await import('../model/days.ts')).isDay(global.today))
    throw new UsageError('badDay', { option: '--today', value: global.today });
  const [{ wrap }, { width }] = await Promise.all([import('./wrap.ts'), terminalOf(stderr, env, false)]);
  // What stands in columns or was broken before stays; a sentence that is too long is broken at words.
  const fitted = (text: string) =>
    text
      .split('\n')
      .map((line) => (line.length > width && !line.startsWith(' ') ? wrap(line, width) : line))
      .join('\n');
  const tell = (text: string) => void stderr.write(`${inert(fitted(printable(text)))}\n`);
  // With `--quiet`, notes are kept until it is known whether one of them is the reason why something was not done.
  const kept: string[] = [];
  const isQuiet = global.quiet === true;
  const ends: (() => Promise<void>)[] = [];
  const context: Context = {
    lang,
    words,
    terminal: await terminalOf(stdout, env, global.color),
    cwd,
    quiet: isQuiet,
    verbose: global.verbose === true,
    langOption: global.lang,
    dataOption: global.data,
    todayOption: global.today,
    clock: today,
    atOption: global.at,
    env,
    person: () => (surroundings.stdin?.isTTY ? surroundings.stdin : undefined),
    out: (text) => void stdout.write(inert(text)),
    outToRunner: (text) => void stdout.write(text),
    whenDone: (end) => void ends.push(end),
    note: (text) => void (isQuiet ? kept.push(text) : tell(text)),
  };
  if (version) {
    const { ownVersion } = await import('./version.ts');
    context.out(`${await ownVersion()}\n`);
    if (context.verbose) context.note(`Node.js ${process.versions.node}`);
    if (context.verbose && Number(process.versions.node.split('.')[0]) < 22)
      context.note(words.oldNode(process.versions.node));
    return 0;
  }
  let code: ExitCode = 2;
  try {
    const run = command?.run ?? (await import('./commands/overview.ts')).overview;
    code = await run(context, typed);
    return code;
  } finally {
    if (code !== 0) for (const text of kept) tell(text);
    await Promise.all(ends.map((end) => end()));
  }
}
