import { readReviewFile } from '../../../data/review-file.ts';
import { UsageError } from '../../../model/errors.ts';
import { ruleNames } from '../../../model/rule-names.ts';
import type { Review } from '../../../views/review.ts';
import type { Context } from '../../context.ts';

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
  if (!review.findings.every(({ rule }) => ruleNames.includes(rule))) throw refuse('form');
  // What a rule says of arguments that aren't its own may be anything, an error too.
  return make(review).catch(() => {
    throw refuse('form');
  });
}
