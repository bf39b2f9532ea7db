import { type InterfaceLang, interfaceLanguages, type Messages, messagesIn } from '../messages/index.ts';
import { escapeMarkdown } from '../render/markdown.ts';
import { groups, type Rule, shown } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import type { Command } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { examplesIn, flagsIn, globalOptions, nameIn, optionText, wordsIn } from './options.ts';
import { printable } from './terminal.ts';

const files = {
  es: { rules: 'docs/reglas.md', commands: 'docs/comandos.md' },
  en: { rules: 'docs/rules.md', commands: 'docs/commands.md' },
} as const satisfies Record<InterfaceLang, object>;

const titles = {
  es: {
    rules: 'Las reglas',
    commands: 'Los comandos',
    made: 'Esta página se genera a partir del programa: no la edite.',
    rulesIntro: 'Lo que el programa señala en los datos. Los niveles se cambian en «crm-plan.yaml», con «rules:».',
  },
  en: {
    rules: 'The rules',
    commands: 'The commands',
    made: 'This page is generated from the program: do not edit it.',
    rulesIntro: 'What the program reports in the data. Levels are changed in “crm-plan.yaml”, with “rules:”.',
  },
} as const satisfies Record<InterfaceLang, object>;

/** The reference pages of the documentation, made from the rules and commands: text by path. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  const pages: Record<string, string> = {};
  for (const lang of interfaceLanguages) {
    const words = await messagesIn(lang);
    pages[files[lang].rules] = rulesPage(lang, words);
    pages[files[lang].commands] = commandsPage(lang, words);
  }
  return pages;
}

const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${printable(text).trimEnd()}\n\`\`\``;

function rulesPage(lang: InterfaceLang, words: Messages): string {
  const ofGroup = (group: (typeof groups)[number]) => Object.values(rules).filter((rule) => rule.group === group);
  const list = groups.flatMap((group) => [
    `## ${words.groups[group]}`,
    ...ofGroup(group).flatMap((rule) => rulePage(rule, lang, words)),
  ]);
  return page([`# ${titles[lang].rules}`, titles[lang].made, titles[lang].rulesIntro, ...list]);
}

function rulePage({ name, level, texts, examples }: Rule, lang: InterfaceLang, words: Messages): string[] {
  const { title, what, why, correct } = texts[lang];
  const part = (heading: string, text: string) => `**${heading}.** ${escapeMarkdown(text)}`;
  const blocks = [
    `### ${name}`,
    `${escapeMarkdown(title)}. ${words.explain.level(words.levels[level])}.`,
    part(words.explain.what, what),
    part(words.explain.why, why),
    part(words.explain.correct, correct),
  ];
  if (!examples) return blocks;
  const { file, goodFile = file, bad, good } = examples;
  const example = (heading: string, path: string, text: string) => [
    `${heading} (${words.explain.inFile(`\`${path}\``)}):`,
    fenced('yaml', shown(text)),
  ];
  return [...blocks, ...example(words.explain.bad, file, bad), ...example(words.explain.good, goodFile, good)];
}

function commandsPage(lang: InterfaceLang, words: Messages): string {
  const options = globalOptions.map(({ flags, text }) => [flagsIn(flags, lang), words.help[text]] as const);
  return page([
    `# ${titles[lang].commands}`,
    titles[lang].made,
    ...commands.flatMap((command) => commandPage(command, lang, words)),
    `## ${words.help.global}`,
    table(options),
  ]);
}

function commandPage(command: Command, lang: InterfaceLang, words: Messages): string[] {
  const name = nameIn(command, lang);
  const other = lang === 'es' ? command.name : command.alias;
  const { summary, details = summary } = command.texts[lang];
  const typed = wordsIn(command, lang);
  const rows = [
    ...(command.words ?? []).flatMap(({ name: word, text, values = [] }) => [
      [word[lang], text[lang]] as const,
      ...values.map((value) => [nameIn(value, lang), value.texts[lang]] as const),
    ]),
    ...command.options.map((option) => [flagsIn(option.flags, lang), optionText(option, lang, words)] as const),
    ...(command.langTexts ? [[flagsIn('--lang <langs>', lang), command.langTexts[lang]] as const] : []),
  ];
  return [
    `## ${name} (${other})`,
    escapeMarkdown(details),
    `\`crm-plan ${name}${typed} [${words.help.options.toLowerCase()}]\``,
    ...(rows.length > 0 ? [table(rows)] : []),
    `${words.help.examples}:`,
    fenced('sh', examplesIn(command, lang).join('\n')),
  ];
}

const table = (rows: readonly (readonly [string, string])[]): string =>
  ['| | |', '| --- | --- |', ...rows.map(([name, text]) => `| \`${name}\` | ${escapeMarkdown(text)} |`)].join('\n');
