/** What stands in place of the elements of a list that were left out, with how many there were. */
const leftOut = /^… \[\+(\d{1,9})\]$/u;

/**
 * How many of its elements stand in the place of a text.
 * @returns null where it is a text like any other
 */
export function leftOutIn(text: string): number | null {
  const [, missing] = leftOut.exec(text) ?? [];
  return missing === undefined ? null : Number(missing);
}

/** How many elements a list has, with those that a text at its end says were left out; `textOf` finds that text in an element. */
export function fullLength<T>(list: readonly T[], textOf: (element: T) => unknown = (element) => element): number {
  const last = list.length === 0 ? undefined : textOf(list[list.length - 1] as T);
  const missing = typeof last === 'string' ? leftOutIn(last) : null;
  return missing === null ? list.length : list.length - 1 + missing;
}
