import type { InterfaceLang, Messages } from '../messages/index.ts';
import type { Day } from '../model/days.ts';
import { type Finding, type Level, summarise } from '../model/findings.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { withPlainSpaces } from '../model/text.ts';
import { rules } from '../rules/index.ts';
import { oldestFirst } from '../rules/outstanding-since.ts';
import { outstandingText } from '../views/outstanding.ts';
import type { Answer, Cell, Section } from './formats/answer.ts';
import { frame } from './frame.ts';
import { printable, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** What an answer about findings is made from. */
export interface Findings {
  readonly snapshot: Snapshot;
  readonly today: Day;
  /** All of them: the summary counts them all. */
  readonly all: readonly Finding[];
  readonly lang: InterfaceLang;
  readonly words: Messages;
}

/** A finding's sentences in a language of the interface. */
export function sentences(
  { rule, args, withheld }: Finding,
  { lang, words }: { readonly lang: InterfaceLang; readonly words: Messages },
): { readonly message: string; readonly hint: string } {
  const texts = rules[rule].texts[lang];
  const message = texts.message(args) + (withheld ? ` ${words.findings.withheld}` : '');
  return { message: printable(message), hint: withPlainSpaces(printable(texts.hint(args))) };
}

/** What to do next, in lines that are not broken inside what is to be typed. */
const wrappedHint = ({ rule, args }: Finding, { lang }: Findings, width: number, first: string): string =>
  withPlainSpaces(wrap(printable(rules[rule].texts[lang].hint(args)), width, first));

function row(finding: Finding, about: Findings): Record<string, Cell> {
  const { rule, level, file, line, column, endLine, endColumn, item, country, session, since, fingerprint } = finding;
  return {
    rule,
    level,
    file: printable(file),
    line,
    column,
    endLine,
    endColumn,
    item,
    country,
    session,
    since,
    fingerprint,
    ...sentences(finding, about),
  };
}

const columns = [
  'rule',
  'level',
  'file',
  'line',
  'column',
  'endLine',
  'endColumn',
  'item',
  'country',
  'session',
  'since',
  'fingerprint',
  'message',
  'hint',
];

const jsonOf = (about: Findings, shown: readonly Finding[]) => ({
  version: '1',
  data: about.snapshot.name,
  today: about.today,
  summary: summarise(about.all, about.snapshot.fileCount),
  // Made one after the other as they are printed: there may be very many.
  findings: shown.map((finding) => ({ toJSON: () => row(finding, about) })),
});

const place = ({ file, line, column }: Finding): string => printable(`${file}:${line}:${column}`);

const colorOf = { error: 'red', warning: 'yellow', flag: 'cyan' } as const satisfies Record<Level, string>;

/** All findings of a folder, as `validate` tells them. */
export function validation(about: Findings): Answer {
  const { all } = about;
  const list = (level: Level) => all.filter((finding) => finding.level === level);
  // There may be very many findings: each format makes its own sentences, and text only those that it shows.
  return {
    get json() {
      return jsonOf(about, all);
    },
    get rows() {
      return all.map((finding) => row(finding, about));
    },
    columns,
    get sections() {
      return [{ heading: headline(about) }, tableOf([...list('error'), ...list('warning'), ...list('flag')], about)];
    },
    text: (terminal) => validationText(about, terminal),
  };
}

const headline = ({ snapshot, today, words }: Findings): string =>
  printable(words.findings.checked({ folder: snapshot.name, files: snapshot.fileCount, today }));

const mostOfRule = 20;
const mostFlags = 10;

function validationText(about: Findings, terminal: Terminal): string {
  const { snapshot, all, words } = about;
  const { paint, width } = terminal;
  const summary = summarise(all, snapshot.fileCount);
  const flags = all.filter(({ level }) => level === 'flag');
  const blocks: string[] = [paint.bold(headline(about))];
  const totals = new Map<string, number>();
  for (const { rule, file } of all) totals.set(`${rule} ${file}`, (totals.get(`${rule} ${file}`) ?? 0) + 1);

  for (const level of ['error', 'warning'] as const) {
    const counts = new Map<string, number>();
    for (const finding of all.filter((one) => one.level === level)) {
      const key = `${finding.rule} ${finding.file}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= mostOfRule) blocks.push(block(about, finding, terminal));
      if (count === mostOfRule + 1)
        blocks.push(`  ${words.findings.moreOfRule((totals.get(key) ?? 0) - mostOfRule, finding.rule)}`);
    }
  }
  if (flags.length > 0) {
    const shown = flags.slice(0, mostFlags).map((finding) => wrap(sentences(finding, about).message, width, '  · '));
    const rest = flags.length - shown.length;
    blocks.push(
      [
        paint.bold(words.findings.flagsTitle),
        ...shown,
        `    ${rest > 0 ? words.findings.moreFlags(rest) : paint.dim(words.findings.seeFlags)}`,
      ].join('\n'),
    );
  }
  const color = summary.errors > 0 ? paint.red : summary.warnings > 0 ? paint.yellow : paint.green;
  blocks.push(color(words.findings.summary(summary)));
  const { unread } = snapshot.inPart?.snapshot ?? snapshot;
  if (unread.length > 0) blocks.push(wrap(printable(words.findings.unread(unread)), width));
  return `${blocks.join('\n\n')}\n`;
}

/** A finding with its frame: what is wrong, where, and the next thing to do. */
export function block(about: Findings, finding: Finding, terminal: Terminal): string {
  const { paint, width } = terminal;
  const { snapshot, words } = about;
  const { message } = sentences(finding, about);
  const file = snapshot.files.get(finding.file);
  const head = `${paint[colorOf[finding.level]](words.levels[finding.level])}  ${place(finding)}  ${paint.dim(`[${finding.rule}]`)}`;
  const parts = [head, wrap(message, width, '  ')];
  const drawn = file && file.text !== '' ? frame(file.lineAt(finding.line), finding, terminal, file.isPrivate) : null;
  if (drawn !== null) parts.push(drawn);
  parts.push(wrappedHint(finding, about, width, '  → '));
  return parts.join('\n');
}

const matterOf = ({ snapshot, lang }: Findings, finding: Finding): string =>
  printable(outstandingText(snapshot, finding, lang));

const tableOf = (findings: readonly Finding[], about: Findings): Section => ({
  columns: [
    about.words.findings.columns.item,
    about.words.findings.columns.hint,
    about.words.findings.columns.where,
    about.words.findings.columns.rule,
  ],
  rows: findings.map((finding) => [
    matterOf(about, finding),
    sentences(finding, about).hint,
    place(finding),
    finding.rule,
  ]),
});

/** The flags of a folder alone, as `flags` tells them: in text and Markdown the oldest first. */
export function outstandingItems(about: Findings): Answer {
  const { all, words, today } = about;
  const flags = all.filter(({ level }) => level === 'flag');
  const title = words.findings.open(flags.length, today);
  return {
    get json() {
      return jsonOf(about, flags);
    },
    get rows() {
      return flags.map((finding) => row(finding, about));
    },
    columns,
    get sections() {
      return [{ heading: title }, ...(flags.length > 0 ? [tableOf(oldestFirst(flags), about)] : [])];
    },
    text: ({ paint, width }) => {
      const digits = String(flags.length).length;
      const list = oldestFirst(flags).map((finding, i) => {
        const first = `${String(i + 1).padStart(digits + 1)}. `;
        const indent = ' '.repeat(first.length);
        return [
          wrap(matterOf(about, finding), width, first),
          wrappedHint(finding, about, width, `${indent}→ `),
          indent + paint.dim(`${place(finding)}  [${finding.rule}]`),
        ].join('\n');
      });
      return `${[paint.bold(title), ...list].join('\n\n')}\n`;
    },
  };
}
