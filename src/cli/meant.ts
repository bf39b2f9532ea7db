import { isCountryCode } from '../model/countries.ts';
import { UsageError } from '../model/errors.ts';
import { bodyById, idNamed, memberByCode } from '../model/names.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * The country or body that is meant by its code, id or name. None is guessed by the likeness of letters.
 * @returns a code or an id
 * @throws UsageError where there is none of that name, with the codes of the member countries
 */
export function meantReporter(snapshot: Snapshot, word: string): string {
  const known = (id: string) => memberByCode(snapshot, id) !== undefined || bodyById(snapshot, id) !== undefined;
  const upper = word.toUpperCase();
  const meant = [word, upper, idNamed(snapshot, word) ?? ''].find(
    (id) => known(id) && (id === word || isCountryCode(id) || id !== upper),
  );
  if (meant !== undefined) return meant;
  const codes = (snapshot.members?.data.countries ?? []).map(({ code }) => code);
  throw new UsageError('unknownReporter', { reporter: word, codes });
}
