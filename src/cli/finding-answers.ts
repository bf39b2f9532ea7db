import type { InterfaceLang, Messages } from '../messages/index.ts';
import type { Day } from '../model/days.ts';
import { type Finding, type Level, summarise } from '../model/findings.ts';
import { sessionCalled } from '../model/names.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { byCodePoint, collapse, withPlainSpaces } from '../model/text.ts';
import type { Accepted } from '../rules/checking/accepted.ts';
import { waiverOf } from '../rules/checking/identity.ts';
import { rules } from '../rules/index.ts';
import { oldestFirst } from '../rules/outstanding-since.ts';
import { isAcceptable } from '../rules/waiver-words.ts';
import { outstandingText } from '../views/outstanding.ts';
import type { Answer, Cell, Found, Section, ToldFinding, ToldRule } from './formats/answer.ts';
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
  /** What the folder's waivers accept. */
  readonly accepted?: readonly Accepted[];
  /** As `--at` was given, so that what is told to be typed shows the same state. */
  readonly atOption?: string | undefined;
  /** Whether everything is told. */
  readonly verbose?: boolean;
  /** For formats that forges and other programs read. */
  readonly origin?: Origin;
}

/** Where the data stand, and what looked at them. */
export interface Origin {
  /** From the top of the repository to the data folder, with `/` at the end; empty where it is the top. */
  readonly prefix: string;
  /** The program's own version. */
  readonly version: string;
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

/** What was found, for formats that forges and other programs read. */
function foundIn(about: Findings, { prefix, version }: Origin): Found {
  const { snapshot, all, lang, words } = about;
  const pathOf = (file: string): string => printable(prefix + file);
  const files = new Set([...snapshot.files.keys(), ...all.map(({ file }) => file)]);
  return {
    findings: all.map((finding) => told(finding, pathOf(finding.file), about)),
    accepted: about.accepted?.length ?? 0,
    rules: Object.values(rules).map(({ name, level, texts }): ToldRule => {
      const { title, what, why, correct } = texts[lang];
      return { name, level, title, what, why, correct };
    }),
    paths: [...files].sort(byCodePoint).map(pathOf),
    version,
    lang,
    words,
  };
}

/** A finding as it is told: the sentences are made when they are asked for. */
function told(finding: Finding, path: string, about: Findings): ToldFinding {
  const { rule, level, line, column, endLine, endColumn, fingerprint } = finding;
  return {
    ...{ rule, level, path, line, column, endLine, endColumn, fingerprint },
    title: rules[rule].texts[about.lang].title,
    get message() {
      return sentences(finding, about).message;
    },
    get hint() {
      return sentences(finding, about).hint;
    },
  };
}

/** What is accepted, as the JSON has it: the findings, each with why and until when. A folder without any has no such key. */
const acceptedJson = (about: Findings): object =>
  about.accepted === undefined || about.accepted.length === 0
    ? {}
    : {
        accepted: about.accepted.map(({ finding, waiver: { reason, until } }) => ({
          toJSON: () => ({ ...row(finding, about), reason: printable(reason), until }),
        })),
      };

/** All findings of a folder, as `validate` tells them. */
export function validation(about: Findings): Answer {
  const { all, origin } = about;
  const list = (level: Level) => all.filter((finding) => finding.level === level);
  // There may be very many findings: each format makes its own sentences, and text only those that it shows.
  return {
    get json() {
      return { ...jsonOf(about, all), ...acceptedJson(about) };
    },
    get rows() {
      return all.map((finding) => row(finding, about));
    },
    columns,
    get sections() {
      return [{ heading: headline(about) }, tableOf([...list('error'), ...list('warning'), ...list('flag')], about)];
    },
    text: (terminal) => validationText(about, terminal),
    ...(origin ? { found: foundIn(about, origin) } : {}),
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
  for (const block of acceptedText(about, terminal)) blocks.push(block);
  const color = summary.errors > 0 ? paint.red : summary.warnings > 0 ? paint.yellow : paint.green;
  blocks.push(color(words.findings.summary(summary)));
  const { unread } = snapshot.inPart?.snapshot ?? snapshot;
  if (unread.length > 0) blocks.push(wrap(printable(words.findings.unread(unread)), width));
  return `${blocks.join('\n\n')}\n`;
}

/** What is accepted: how much, or each with until when and why. */
function acceptedText(about: Findings, { paint, width }: Terminal): readonly string[] {
  const { snapshot, accepted = [], verbose, atOption, lang, words } = about;
  if (accepted.length === 0) return [];
  const title = words.findings.accepted(accepted.length);
  if (!verbose) return [wrap(`${title}: ${words.findings.seeAccepted(atOption)}`, width)];
  const list = accepted.map(({ finding, waiver }) => {
    const until = sessionCalled(snapshot, waiver.until, lang);
    return [
      wrap(sentences(finding, about).message, width, '  · '),
      wrap(printable(words.findings.acceptedUntil({ until, reason: collapse(waiver.reason) })), width, '    '),
      paint.dim(`    ${place(finding)}  [${finding.rule}]`),
    ].join('\n');
  });
  return [[paint.bold(title), ...list].join('\n')];
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
  if (about.verbose) parts.push(...toAccept(about, finding, terminal, '  '));
  return parts.join('\n');
}

/** What to write to accept a finding for a time. */
function toAccept(
  { words }: Findings,
  finding: Finding,
  { paint, width }: Terminal,
  indent: string,
): readonly string[] {
  if (!isAcceptable(rules[finding.rule])) return [];
  const { reason, until } = words.findings.toFillIn;
  const said = Object.entries({ ...waiverOf(finding), reason, until }).map(
    ([key, value], i) => `${indent}  ${i === 0 ? '- ' : '  '}${key}: ${printable(value)}`,
  );
  return [wrap(words.findings.toAccept, width, indent), ...said.map(paint.dim)];
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
    isOfFindings: true,
    get sections() {
      return [{ heading: title }, ...(flags.length > 0 ? [tableOf(oldestFirst(flags), about)] : [])];
    },
    text: (terminal) => {
      const { paint, width } = terminal;
      const digits = String(flags.length).length;
      const list = oldestFirst(flags).map((finding, i) => {
        const first = `${String(i + 1).padStart(digits + 1)}. `;
        const indent = ' '.repeat(first.length);
        const accept = about.verbose ? toAccept(about, finding, terminal, indent) : [];
        return [
          wrap(matterOf(about, finding), width, first),
          wrappedHint(finding, about, width, `${indent}→ `),
          indent + paint.dim(`${place(finding)}  [${finding.rule}]`),
          ...accept,
        ].join('\n');
      });
      return `${[paint.bold(title), ...list].join('\n\n')}\n`;
    },
  };
}
