/** What stands in place of the elements of a list that were left out, or of the end of a text, with how much that was. */
export const leftOut = (missing: number): string => `… [+${missing}]`;

/** A text without that which says how much was left out at its end, and how much that was; 0 where nothing was. */
export function withoutLeftOut(text: string): { readonly kept: string; readonly missing: number } {
  const [end = '', missing = '0'] = /… \[\+(\d{1,9})\]$/u.exec(text) ?? [];
  return { kept: text.slice(0, text.length - end.length), missing: Number(missing) };
}

/**
 * How many elements of a list a text stands in place of.
 * @returns null where it is a text like any other
 */
export function leftOutIn(text: string): number | null {
  const { kept, missing } = withoutLeftOut(text);
  return kept === '' && text !== '' ? missing : null;
}

/** How many elements a list has, with those that a text at its end says were left out; `textOf` finds that text in an element. */
export function fullLength<T>(list: readonly T[], textOf: (element: T) => unknown = (element) => element): number {
  const last = list.length === 0 ? undefined : textOf(list[list.length - 1] as T);
  const missing = typeof last === 'string' ? leftOutIn(last) : null;
  return missing === null ? list.length : list.length - 1 + missing;
}
