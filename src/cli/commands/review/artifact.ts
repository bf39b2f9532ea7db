import { readReviewFile } from '../../../data/review-file.ts';
import { interfaceLanguages } from '../../../messages/languages.ts';
import { UsageError } from '../../../model/errors.ts';
import { ruleNames } from '../../../model/rule-names.ts';
import { rules } from '../../../rules/index.ts';
import type { Review, ReviewedFinding } from '../../../views/review.ts';
import type { Context } from '../../context.ts';

/** What a sentence says in place of an argument that isn't there, or is something else. */
const broken = /undefined|\bNaN\b|\[object /;

/** The same arguments, with no text in them that a sentence would say in place of one: what is said so then is the sentence's own. */
function unlike<T>(args: T): T {
  const of = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/undefined|NaN|\[object/g, '•');
    if (Array.isArray(value)) return value.map(of);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, of(inner)]));
  };
  return of(args) as T;
}

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
  const review = found.review as Review;
  if (review.head !== head) throw refuse('head');
  if (!review.findings.every(isTold)) throw refuse('form');
  // What a rule says of arguments that aren't its own may be anything, an error too.
  return make(review).catch(() => {
    throw refuse('form');
  });
}
