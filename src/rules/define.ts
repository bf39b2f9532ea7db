import type { InterfaceLang } from '../messages/languages.ts';
import type { Day } from '../model/days.ts';
import type { Earlier } from '../model/earlier.ts';
import type { Level, Place } from '../model/findings.ts';
import type { RuleName } from '../model/rule-names.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The groups of rules, in the order of the documentation. */
export const groups = [
  'reading',
  'schema',
  'references',
  'sessions',
  'languages',
  'plan',
  'contacts',
  'follow-up',
  'waivers',
] as const;

export type Group = (typeof groups)[number];

/** The words of a rule in one language. */
export interface RuleTexts<Args> {
  /** What the rule reports, as a heading. */
  readonly title: string;
  /** One sentence or two: what is wrong, with the item named in people's words, and what was expected. */
  message(args: Args): string;
  /** The next thing to do. */
  hint(args: Args): string;
  readonly what: string;
  readonly why: string;
  readonly correct: string;
}

/**
 * A piece of data that raises the rule and one that doesn't: shown to whoever asks, and run as tests. A line where the
 * rule is raised ends in `mark`, which only the tests see.
 */
export interface Examples {
  readonly file: string;
  /** The piece is the whole file, or one row of a plan (a list entry that begins with `- id:`). */
  readonly within: 'file' | 'row';
  readonly bad: string;
  readonly good: string;
  /** Where the good one belongs in another file. */
  readonly goodFile?: string;
  /** The other files that the folder needs. */
  readonly also?: Readonly<Record<string, string>>;
}

const mark = / # !$/gm;

/** A piece of data written with lines as lines, in the indentation of the code around it. */
export function yaml([text = '']: TemplateStringsArray): string {
  const indentation = /^\n( *)/.exec(text)?.[1] ?? '';
  return text.replaceAll(`\n${indentation}`, '\n').replace(/^\n|(?<=\n) *$/g, '');
}

/** A piece of data as people see it, without the marks for the tests. */
export const shown = (text: string): string => text.replace(mark, '');

/** The lines that an example marks, the first being 1. */
export const markedLines = (text: string): readonly number[] =>
  [...text.matchAll(mark)].map(({ index }) => text.slice(0, index).split('\n').length);

/** What a check looks at besides the data. */
export interface CheckContext {
  readonly today: Day;
  /** By when the data were as they are: later than `today` where that is the last day of a session that was closed since. */
  readonly written: Day;
  readonly earlier: Earlier;
  /** Whether what is only found from a later day on is raised, too: a waiver may accept it already. */
  readonly withAhead?: boolean;
}

/** What a check yields: a place and what the message needs. */
export interface Raised<Args> {
  readonly at: Place;
  readonly args: Args;
  readonly isAhead?: boolean;
  readonly country?: string;
  readonly session?: string;
}

/**
 * A rule: everything about one kind of finding. Rules of reading and of schemas are raised while a folder
 * is read and have no check of their own.
 */
export interface Rule<Args extends object = object> {
  readonly name: RuleName;
  readonly group: Group;
  readonly level: Level;
  readonly texts: Readonly<Record<InterfaceLang, RuleTexts<Args>>>;
  /** None where what is wrong is not in the text of a file. */
  readonly examples?: Examples;
  check?(snapshot: Snapshot, context: CheckContext): Iterable<Raised<Args>>;
  /**
   * What is to be typed in the place of a finding: what its hint says, where that is understood and no guess; never which
   * State was meant, by likeness. Null where only a person can tell.
   */
  correct?(args: Args): string | null;
}

/** Declares a rule, its arguments checked against its texts. */
export const defineRule = <Args extends object>(rule: Rule<Args>): Rule<Args> => rule;
