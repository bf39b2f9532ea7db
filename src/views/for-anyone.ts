import { samples } from '../model/generated/samples.ts';
import { fullLength, leftOut } from '../model/left-out.ts';
import { personalDataIn, personalDataOf, withheld, withoutPersonalData } from '../model/personal-data.ts';
import { byCodePoint } from '../model/text.ts';

/** How many elements of a list are held, and how many characters of a text. */
interface Limits {
  readonly list: number;
  readonly text: number;
}
const usual: Limits = { list: 500, text: 600 };

/** What parts of paths are called for anyone, by what they are called. */
export type FileNames = ReadonlyMap<string, string>;

const none: FileNames = new Map();

/**
 * Texts without personal data and cut short, lists cut short, each with how much is missing at its end: a review goes where anyone
 * may read it.
 */
export function forAnyone<T>(value: T, names: FileNames = none, limits: Limits = usual): T {
  const of = (one: unknown): unknown => {
    if (typeof one === 'string') return textForAnyone(one, names, limits);
    if (Array.isArray(one)) return cutList(one, limits.list).map(of);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, exact.has(key) ? inner : of(inner)]));
  };
  return of(value) as T;
}

/** Ids of Git and fingerprints: only digits and letters, of a length that is known. */
const exact = new Set(['fingerprint', 'base', 'start', 'head', 'today']);

function textForAnyone(text: string, names: FileNames, { text: most }: Limits): string {
  const parts = names.size === 0 ? text : inParts(text, (part) => names.get(part) ?? part);
  return cutTo(fitForAnyone(parts), most);
}

const ofSchemas: ReadonlySet<string> = new Set(samples);

/** A text without personal data. What the schemas themselves give as an example is nobody's. */
export const fitForAnyone = (text: string): string => (ofSchemas.has(text) ? text : withoutPersonalData(text));

/** Whether what nobody is shown of texts differs from what nobody is shown of others. */
export function differUnseen(was: readonly string[], is: readonly string[]): boolean {
  const [then, now] = [was, is].map((texts) => texts.flatMap(personalDataOf));
  return JSON.stringify(then) !== JSON.stringify(now);
}

/** A text of so many characters at most; how many more there were stands at its end. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = most - leftOut(1_234_567).length;
  const kept = text.slice(0, room).replace(/[\uD800-\uDBFF]$/u, '');
  return kept + leftOut(text.length - kept.length);
}

/** A list of so many elements at most; the last one is like the first, and says in its texts how many more there were. */
function cutList(list: readonly unknown[], most: number): readonly unknown[] {
  if (list.length <= most) return list;
  const kept = list.slice(0, most - 1);
  const rest = list.slice(most - 1);
  return [...kept, sayingAll(kept[0], leftOut(fullLength(rest)))];
}

function sayingAll(like: unknown, text: string): unknown {
  if (typeof like === 'string') return text;
  if (Array.isArray(like)) return [];
  if (typeof like !== 'object' || like === null) return like;
  return Object.fromEntries(Object.entries(like).map(([key, inner]) => [key, sayingAll(inner, text)]));
}

const inParts = (path: string, make: (part: string) => string): string => path.split('/').map(make).join('/');

/** By what it ends a name says what a file is; the end of an address is no such thing. */
const ending = /\.(ya?ml|json|md|txt|csv|docx?|xlsx?|pdf|html?|hbs|js|ts|mjs|cjs|sh|png|jpe?g|svg|zip|gitkeep)$/i;

/**
 * What files with personal data in their names are called where anyone may read it: nothing of those data is left, and one is
 * still told from another. Each has a number, in the order of their names.
 * @param paths all that may be named
 */
export function namesForAnyone(paths: Iterable<string>): FileNames {
  const parts = new Set([...paths].flatMap((path) => (personalDataIn(path) === null ? [] : path.split('/'))));
  const telling = [...parts].filter((part) => personalDataIn(part) !== null).sort(byCodePoint);
  return new Map(telling.map((part, i) => [part, nameForAnyone(part, i + 1)]));
}

function nameForAnyone(part: string, number: number): string {
  const end = ending.exec(part)?.[0] ?? '';
  const stem = part.slice(0, part.length - end.length);
  const rest = withoutPersonalData(stem);
  return `${rest === stem ? withheld : rest.replaceAll(/•••(\s*•••)*/gu, withheld)} ${number}${end}`;
}
