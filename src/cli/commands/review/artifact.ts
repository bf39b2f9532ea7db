import { readReviewFile } from '../../../data/review-file.ts';
import { interfaceLanguages } from '../../../messages/languages.ts';
import { UsageError } from '../../../model/errors.ts';
import { ruleNames } from '../../../model/rule-names.ts';
import { rules } from '../../../rules/index.ts';
import { fitForAnyone } from '../../../views/for-anyone.ts';
import type { Review, ReviewedFinding } from '../../../views/review.ts';
import type { Context } from '../../context.ts';

/** What a sentence says in place of an argument that isn't there, or is something else. */
const broken = /undefined|\bNaN\b|\[object /;

/** The same value with each text in it changed, keys as well. */
function withTexts<T>(value: T, change: (text: string) => string): T {
  const of = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (Array.isArray(one)) return one.map(of);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [change(key), of(inner)]));
  };
  return of(value) as T;
}

/** The same arguments, with no text in them that a sentence would say in place of one: what is said so then is the sentence's own. */
const unlike = <T>(args: T): T => withTexts(args, (text) => text.replace(/undefined|NaN|\[object/g, '•'));

/** An id of Git or a fingerprint, which may have no letter by chance. */
const isId = (text: string): boolean => /^(?:[0-9a-f]{16}|[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** A review without personal data: our own has none, but whoever made the file may have put them into any text of it. */
const withoutContacts = <T>(review: T): T => withTexts(review, (text) => (isId(text) ? text : fitForAnyone(text)));

/** Whether a finding is of a rule of ours, and its arguments are those that the rule's sentences are made of. */
function isTold({ rule, args }: ReviewedFinding): boolean {
  if (!ruleNames.includes(rule)) return false;
  const said = unlike(args);
  return interfaceLanguages.every((lang) => {
    const { message, hint } = rules[rule].texts[lang];
    try {
      return !broken.test(`${message(said)} ${hint(said)}`);
    } catch {
      return false;
    }
  });
}

/**
 * Makes something of a review that another run left. Its sentences are made again, of the names of rules and of what they
 * quote; where that can't be done, nothing of it is used.
 * @param head the commit that it has to be the review of
 * @throws UsageError where it can't be used
 */
export async function readReview(
  { cwd }: Context,
  path: string,
  head: string,
  make: (review: Review) => Promise<string>,
): Promise<string> {
  const refuse = (why: 'unreadable' | 'large' | 'form' | 'head') => new UsageError('badReview', { path, why });
  const found = await readReviewFile(cwd, path);
  if (typeof found === 'string') throw refuse(found);
  const review = withoutContacts(found.review as Review);
  if (review.head !== head) throw refuse('head');
  if (!review.findings.every(isTold)) throw refuse('form');
  // What a rule says of arguments that aren't its own may be anything, an error too.
  return make(review).catch(() => {
    throw refuse('form');
  });
}
