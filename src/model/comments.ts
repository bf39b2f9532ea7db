/** The comments of a file's text, each from its `#` to the end of its line; what only looks like one (in a text) is taken for one, too. */
export const commentLines = (text: string): readonly string[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const before = line.search(/(?:^|\s)#/);
    return before < 0 ? [] : [line.slice(line.indexOf('#', before))];
  });

/** The comments that one text has and another has not. */
export function newComments(before: string, after: string): readonly string[] {
  const known = new Set(commentLines(before));
  return commentLines(after).filter((comment) => !known.has(comment));
}
