/** The comments of a file's text, each from its `#` to the end of its line; what only looks like one (in a text) is taken for one, too. */
export const commentsIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1] ?? []);

/** The comments that one text has and another has not. */
export function newComments(before: string, after: string): readonly string[] {
  const known = new Set(commentsIn(before));
  return commentsIn(after).filter((comment) => !known.has(comment));
}
