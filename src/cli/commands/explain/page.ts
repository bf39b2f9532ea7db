import { type Group, groups, type Rule, shown } from '../../../rules/define.ts';
import { rules } from '../../../rules/index.ts';
import type { Context } from '../../context.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';

type About = Pick<Context, 'lang' | 'words' | 'terminal'>;

/** All rules by group, a line or two each. */
export function listRules({ lang, words, terminal: { paint, width } }: About): string {
  const widest = Math.max(...Object.keys(rules).map((name) => name.length));
  const ofGroup = (group: Group) =>
    Object.values(rules)
      .filter((rule) => rule.group === group)
      .map(({ name, texts }) => wrap(texts[lang].title, width, `  ${name.padEnd(widest)}  `));
  const list = groups.map((group) => [paint.bold(words.groups[group]), ...ofGroup(group)].join('\n'));
  return `${[wrap(words.explain.list, width), ...list].join('\n\n')}\n`;
}

/** The page of one rule: what it reports, why it is important, how to correct it, examples. */
export function explainRule(rule: Rule, { lang, words, terminal: { paint, width } }: About): string {
  const { title, what, why, correct } = rule.texts[lang];
  const part = (heading: string, text: string) => `${paint.bold(heading)}\n${wrap(text, width, '  ')}`;
  const code = (text: string) =>
    printable(shown(text))
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n');
  const blocks = [
    `${paint.bold(title)}  ${paint.dim(`[${rule.name}]`)}\n${words.explain.level(words.levels[rule.level])}`,
    part(words.explain.what, what),
    part(words.explain.why, why),
    part(words.explain.correct, correct),
  ];
  if (rule.examples) {
    const { file, goodFile = file, bad, good } = rule.examples;
    blocks.push(
      paint.bold(words.explain.examples),
      `  ${words.explain.bad} (${words.explain.inFile(file)}):\n\n${paint.red(code(bad))}`,
      `  ${words.explain.good} (${words.explain.inFile(goodFile)}):\n\n${paint.green(code(good))}`,
    );
  }
  return `${blocks.join('\n\n')}\n`;
}
