import type { InterfaceLang, Messages } from '../messages/index.ts';
import type { Command } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { examplesIn, flagsIn, globalOptions, nameIn, optionText, wordsIn } from './options.ts';
import type { Terminal } from './terminal.ts';
import { wrapPlain } from './wrap-plain.ts';

interface About {
  readonly lang: InterfaceLang;
  readonly words: Messages;
  readonly terminal: Terminal;
}

/** Names with their texts beside them, in two columns. */
function columns(rows: readonly (readonly [string, string])[], { width }: Terminal): string {
  const widest = Math.min(24, Math.max(...rows.map(([name]) => name.length)));
  return rows
    .map(([name, text]) => wrapPlain(text, width, `  ${name.padEnd(widest)}  `, ' '.repeat(widest + 4)))
    .join('\n');
}

const withHelp = (rows: readonly (readonly [string, string])[], words: Messages) =>
  [...rows, ['-h, --help', words.help.help]] as const;

/** The help of the program as a whole. */
export function programHelp({ lang, words, terminal }: About): string {
  const { paint, width } = terminal;
  const part = (title: string, body: string) => `${paint.bold(title)}\n${body}`;
  const list = commands.map(
    (command) =>
      [
        `${nameIn(command, lang)} (${lang === 'es' ? command.name : command.alias})`,
        command.texts[lang].summary,
      ] as const,
  );
  const options = [
    ...globalOptions.map(({ flags, text }) => [flagsIn(flags, lang), words.help[text]] as const),
    ['-V, --version', words.help.version],
  ] as const;
  return `${[
    wrapPlain(words.help.program, width),
    `${paint.bold(words.help.usage)}: crm-plan ${words.help.command}`,
    part(words.help.commands, columns(list, terminal)),
    part(words.help.options, columns(withHelp(options as never, words), terminal)),
    words.help.more,
  ].join('\n\n')}\n`;
}

/** How a command is typed, on as many lines as it takes. */
const usage = (label: string, typed: string, { paint, width }: Terminal): string =>
  wrapPlain(typed, width, `${label}: `).replace(label, () => paint.bold(label));

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The help of one command. */
export function commandHelp(command: Command, { lang, words, terminal }: About): string {
  const { paint, width } = terminal;
  const part = (title: string, body: string) => `${paint.bold(title)}\n${body}`;
  const name = nameIn(command, lang);
  const { summary, details = summary } = command.texts[lang];
  const typed = wordsIn(command, lang);
  const own = command.options.map((option) => [flagsIn(option.flags, lang), optionText(option, lang, words)] as const);
  const common = globalOptions.map(({ flags, text }) => {
    const replaced = command.langTexts && flags.startsWith('--lang');
    return [
      flagsIn(replaced ? '--lang <langs>' : flags, lang),
      replaced ? (command.langTexts?.[lang] ?? '') : words.help[text],
    ] as const;
  });
  return `${[
    wrapPlain(capital(details), width),
    usage(words.help.usage, `crm-plan ${name}${typed} [${words.help.options.toLowerCase()}]`, terminal),
    ...(command.words
      ? [
          part(
            words.help.arguments,
            columns(
              command.words.map((word) => [word.name[lang], word.text[lang]]),
              terminal,
            ),
          ),
        ]
      : []),
    ...(command.words ?? []).flatMap(({ name: word, values }) =>
      values
        ? [
            part(
              capital(word[lang]),
              columns(
                values.map((value) => [nameIn(value, lang), value.texts[lang]]),
                terminal,
              ),
            ),
          ]
        : [],
    ),
    ...(own.length > 0 ? [part(words.help.options, columns(own, terminal))] : []),
    part(words.help.global, columns(withHelp(common, words), terminal)),
    part(
      words.help.examples,
      examplesIn(command, lang)
        .map((example) => `  ${example}`)
        .join('\n'),
    ),
  ].join('\n\n')}\n`;
}
