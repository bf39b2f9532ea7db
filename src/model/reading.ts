import type { Place, Problem, TextChange } from './findings.ts';
import { keyLabels } from './generated/labels.ts';
import type { RuleName } from './rule-names.ts';
import type { Text } from './text.ts';

/** What was wrong with the syntax, as far as it can be told, with what the advice needs. */
export type SyntaxAdvice =
  | { readonly kind: 'conflict' }
  | { readonly kind: 'tab' }
  | { readonly kind: 'colon'; readonly before: string; readonly fixed: string }
  | { readonly kind: 'needs-quotes'; readonly character: string; readonly fixed: string }
  | { readonly kind: 'open-quote'; readonly quote: string }
  | { readonly kind: 'inner-quote'; readonly quote: string; readonly fixed: string }
  | { readonly kind: 'curly-end'; readonly character: string; readonly quote: string }
  /** A text in quotes goes on in some lines below, which begin too far to the left: where they may begin. */
  | { readonly kind: 'quote-break'; readonly column: number; readonly lines: number }
  | { readonly kind: 'open-bracket'; readonly bracket: string }
  | { readonly kind: 'curly-quote'; readonly character: string; readonly fixed: string }
  | { readonly kind: 'hard-space'; readonly codePoint: string }
  | { readonly kind: 'pasted-dash'; readonly character: string }
  | { readonly kind: 'no-space-after-colon'; readonly fixed: string }
  | { readonly kind: 'no-space-after-dash'; readonly fixed: string }
  | { readonly kind: 'semicolon'; readonly fixed: string }
  /** It may instead go on with the text above, in another language. */
  | { readonly kind: 'missing-colon'; readonly key: string; readonly fixed: string; readonly mayGoOn: boolean }
  | { readonly kind: 'no-colon'; readonly text: string }
  | { readonly kind: 'indent'; readonly found: number; readonly level: number }
  /** `above`: the key further up at which the entry may as well begin. */
  | { readonly kind: 'no-dash'; readonly fixed: string; readonly above: string | null }
  | { readonly kind: 'shift'; readonly found: number; readonly right: number; readonly lines: number }
  | { readonly kind: 'goes-on'; readonly key: string; readonly lines: number }
  | { readonly kind: 'dash-after-key' }
  | { readonly kind: 'text-after-fold' }
  | { readonly kind: 'fold-indent'; readonly mark: string }
  | { readonly kind: 'hash'; readonly lost: string; readonly fixed: string }
  | { readonly kind: 'escape'; readonly sequence: string }
  | { readonly kind: 'other' };

/** What a file may not use, though YAML has it. */
export type ProfileBreach =
  | { readonly kind: 'anchor' | 'alias' | 'tag' | 'directive' | 'merge' | 'documents' }
  | { readonly kind: 'depth' | 'keys' | 'lists' | 'mistakes' | 'scalar' | 'values'; readonly most: number }
  | { readonly kind: 'forbidden-key'; readonly key: string }
  | { readonly kind: 'odd-key' };

/** Whether it is a sign with which a text may well begin. */
export const isSign = ({ kind }: ProfileBreach): boolean => kind === 'anchor' || kind === 'alias' || kind === 'tag';

/** What the messages of the reading and schema rules are made from. */
export interface ReadingArgs {
  'file-too-large': { readonly bytes: number; readonly most: number };
  encoding:
    | { readonly kind: 'utf-16' | 'not-utf-8' | 'mac-line-ends' | 'lone-return' | 'not-nfc-name' | 'not-utf-8-name' }
    /** What another program has made of the file. */
    | { readonly kind: 'encrypted' | 'elsewhere' }
    | { readonly kind: 'character'; readonly codePoint: string; readonly count: number }
    | { readonly kind: 'lost-letter'; readonly count: number }
    | { readonly kind: 'not-nfc'; readonly text: string };
  'yaml-syntax': SyntaxAdvice;
  'yaml-profile': ProfileBreach;
  'duplicate-key': { readonly key: string; readonly line: number };
  symlink: { readonly is: 'link' | 'folder' | 'other' };
  'unknown-file': {
    readonly name: string;
    readonly yaml: boolean;
    /** The name with the ending of data files. */
    readonly ended: string;
    readonly original: string | null;
    readonly near: string | null;
    /** Where it stands in the folder of a register that there is none of. */
    readonly register: UnknownRegister | null;
  };
  'wrong-place': {
    readonly name: string;
    /** What it should be called by what it says. */
    readonly content: string;
    readonly key: string;
    /** The same, where the folder knows each part of that; null elsewhere. */
    readonly near: string | null;
    /** Whether another file is called so already. */
    readonly isTaken: boolean;
  };
  'unknown-key': {
    readonly key: string;
    readonly near: string | null;
    /** Whether what was meant is understood, and no guess from likeness. */
    readonly isSure: boolean;
    readonly known: readonly string[];
  };
  'missing-key': { readonly key: string; readonly what: Labels | null; readonly empty: boolean };
  'wrong-type': {
    readonly key: string;
    /** The list of ids to type for what a text names in words, where the folder knows it. */
    readonly near: string | null;
    readonly expected: 'text' | 'string' | 'day' | 'list' | 'ids' | 'map' | 'integer' | 'boolean';
    readonly found: 'empty' | 'number' | 'boolean' | 'string' | 'list' | 'map' | 'yes-no';
    readonly source: string;
    /** The keys of the group that belongs there; none where no group does. */
    readonly keys: readonly string[];
  };
  'value-not-allowed':
    | {
        readonly kind: 'list';
        readonly value: string;
        readonly allowed: readonly string[];
        /** What they mean in Spanish, by value. */
        readonly meanings: Readonly<Record<string, string>>;
        readonly near: string | null;
        /** Whether what was meant is understood, and no guess from likeness. */
        readonly isSure: boolean;
      }
    | { readonly kind: 'not-together'; readonly key: string; readonly other: string | null }
    | { readonly kind: 'range'; readonly value: string; readonly least: number | null; readonly most: number | null }
    | {
        readonly kind:
          | 'itself'
          | 'empty-list'
          | 'empty-map'
          | 'repeated'
          | 'reserved'
          | 'fixed-level'
          | 'never-accepted';
        readonly value: string;
      }
    | { readonly kind: 'not-in-languages'; readonly value: string; readonly allowed: readonly string[] }
    | { readonly kind: 'long-list'; readonly value: string; readonly most: number }
    | { readonly kind: 'too-many-reports'; readonly reports: number; readonly obligations: number };
  'wrong-format': {
    readonly key: string;
    readonly value: string;
    readonly what: Labels;
    readonly form: Labels | null;
    readonly example: string | null;
    /** What every identifier that belongs there begins with; may be empty. */
    readonly begins: string;
    /** The form of what may stand there; null where any text may. */
    readonly pattern: string | null;
    /** The code or id of what the value names in words, where the folder knows it. */
    readonly near: string | null;
    /** The codes of the member countries, where one of them belongs. */
    readonly codes: readonly NamedCode[];
    /** Whether it is a day as it should be written, but for there being no such day. */
    readonly noSuchDay: boolean;
    /** Whether there may be several, in a list. */
    readonly several: boolean;
    /** Whether the id of a session belongs there. */
    readonly isSession: boolean;
  };
}

/** A register that no schema declares. */
export interface UnknownRegister {
  readonly name: string;
  readonly near: string | null;
  readonly known: readonly string[];
  /** How many files stand in its folder: one finding tells of them all. */
  readonly files: number;
}

/** The code of a country with its name. */
export interface NamedCode {
  readonly code: string;
  readonly name: Text;
}

/** A name or description taken from a schema, in both languages of the interface. */
export interface Labels {
  readonly es: string;
  readonly en: string;
}

/** The rules that reading a folder raises. */
export type ReadingRule = keyof ReadingArgs & RuleName;

/**
 * A problem of the files themselves, its arguments checked against its rule.
 * @param changes what can be typed safely to put it right, where its message says so
 */
export const readingProblem = <R extends ReadingRule>(
  rule: R,
  at: Place,
  args: ReadingArgs[R],
  changes?: readonly TextChange[],
): Problem => ({ rule, at, args, ...(changes && { changes }) });

/** The arguments that quote what a file says. */
const quoting = new Set([
  'value',
  'source',
  'fixed',
  'before',
  'lost',
  'text',
  'sequence',
  'id',
  'content',
  'firstDay',
  'lastDay',
]);

/** Whether a key is one of the data's: any other may be somebody's address that lost its own. */
export const isKnownKey = (key: string): boolean => Object.hasOwn(keyLabels, key) || /^[a-z]{2}$/.test(key);

/** An argument as the message of a private file may have it: of a line to be typed, its key. */
function withheld(name: string, value: unknown, { rule, args }: Problem): unknown {
  if (typeof value !== 'string' || value === '') return value;
  // What a slip was meant for says no more than the message does; codes and ids of what is public are no secret.
  if (name === 'near')
    return ['unknown-key', 'unknown-reference', 'value-not-allowed', 'wrong-format', 'wrong-place'].includes(rule)
      ? value
      : null;
  if (name === 'key') return isKnownKey(value) || (args as { near?: string | null }).near ? value : '…';
  // Of where a file belongs, what the folder knows each part of.
  if (!quoting.has(name) || (name === 'content' && (args as { near?: string | null }).near === value)) return value;
  const [, start = '', key = '', rest] = (name === 'fixed' && /^((?:- )?)([\w-]+):( |$)/.exec(value)) || [];
  return isKnownKey(key) ? `${start}${key}:${rest === '' ? '' : ' "…"'}` : '…';
}

/** A problem of a file that is private: its message says what is wrong and quotes no value. */
export function withoutValues(problem: Problem): Problem {
  const args = Object.entries(problem.args).map(
    ([name, value]) => [name, value, withheld(name, value, problem)] as const,
  );
  return {
    ...problem,
    withheld: args.some(([name, value, safe]) => name !== 'near' && value !== safe),
    args: Object.fromEntries(args.map(([name, , safe]) => [name, safe])),
  };
}
