/**
 * Says in a text all that can be told of data from outside: values, the order of keys, what is a list, which kind of
 * object it is, and which zero.
 */
export function allOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(allOf).join(',')}]`;
  if (typeof value !== 'object' || value === null)
    return Object.is(value, -0) ? '-0' : typeof value === 'string' ? JSON.stringify(value) : String(value);
  const kind = Object.getPrototypeOf(value) === null ? 'null' : 'other';
  return `${kind}{${Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${allOf(one)}`)}}`;
}
