/** How many keys and values there are in what a file holds, lists and maps among them. */
export function valuesIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 1;
  let found = 1;
  if (Array.isArray(data)) for (const one of data) found += valuesIn(one);
  else for (const key in data) found += 1 + valuesIn((data as Readonly<Record<string, unknown>>)[key]);
  return found;
}
