/** The comments of a file's text, each from its `#` to the end of its line; what only looks like one (in a text) is taken for one, too. */
export const commentLines = (text: string): readonly string[] => commentsIn(text).map(({ comment }) => comment);

/** The same comments, with where each begins (in UTF-16 units). */
export function commentsIn(text: string): readonly { readonly comment: string; readonly from: number }[] {
  let start = 0;
  return text.split('\n').flatMap((full) => {
    const line = full.replace(/\r$/, '');
    const before = line.search(/(?:^|\s)#/);
    const at = line.indexOf('#', before);
    const found = before < 0 ? [] : [{ comment: line.slice(at), from: start + at }];
    start += full.length + 1;
    return found;
  });
}

/** The comments that one text has and another has not. */
export function newComments(before: string, after: string): readonly string[] {
  const known = new Set(commentLines(before));
  return commentLines(after).filter((comment) => !known.has(comment));
}
