import type { Lang } from '../messages/documents/index.ts';
import type { Stamp, Stamps } from '../model/generated/types.ts';
import { byCodePoint } from '../model/text.ts';
import { edited, type YamlEdit } from './yaml.ts';

/** A confirmation to be written: the key of a text, a language, and its stamp. */
export interface Confirmation {
  readonly key: string;
  readonly lang: Lang;
  readonly stamp: Stamp;
}

const line = (key: string, stamps: Stamps[string]): string => {
  const each = Object.entries(stamps)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(
      ([lang, { source, folded, status, wording }]) =>
        `${lang}: {source: "${source}", folded: "${folded}", status: ${status}${wording === undefined ? '' : `, wording: "${wording}"`}}`,
    );
  return `${key}: {${each.join(', ')}}`;
};

/** The key of a line that holds one stamp whole, as the program writes them. */
const keyOf = (text: string): string | null => /^([^\s:#"'{}]+): \{.*\}\s*$/u.exec(text)?.[1] ?? null;

/**
 * The text of the stamps' file with some confirmations more. Only the lines of the confirmed texts change, or
 * are put in their place; comments, the other lines and the line ends stay as they are, also in a file that
 * somebody wrote in another form.
 * @param text as the file is; null where there is none yet
 * @param stamps what it holds
 */
export function withConfirmations(text: string | null, stamps: Stamps, confirmations: readonly Confirmation[]): string {
  const all: Record<string, Stamps[string]> = { ...stamps };
  for (const { key, lang, stamp } of confirmations) all[key] = { ...all[key], [lang]: stamp };
  const eol = text?.includes('\r\n') ? '\r\n' : '\n';
  const lines = (text ?? '').split(/\r?\n/).filter((one, i, list) => one !== '' || i < list.length - 1);
  const keys = lines.map(keyOf);
  const isOwn = (one: string, key: string | null) => one.trim() === '' || one.startsWith('#') || key !== null;
  const confirmed = [...new Set(confirmations.map(({ key }) => key))];
  if (Object.keys(stamps).length > 0 && !lines.every((one, i) => isOwn(one, keys[i] ?? null))) {
    // All of one language, then all of the next: they are set in as many looks at the text.
    const known = confirmations.filter(({ key }) => stamps[key]).sort((a, b) => byCodePoint(a.lang, b.lang));
    return edited(text ?? '', [
      ...known.map(({ key, lang, stamp }): YamlEdit => ({ do: 'set', at: [key], key: lang, value: stamp })),
      ...confirmed.filter((key) => !stamps[key]).map((key): YamlEdit => ({ do: 'set', at: [], key, value: all[key] })),
    ]);
  }

  const there = new Set(keys);
  const renewed = new Set(confirmed);
  const added = confirmed.filter((key) => !there.has(key)).sort(byCodePoint);
  const result: string[] = [];
  /** What is noted above the next line that holds a stamp. */
  let notes: string[] = [];
  const first = keys.findIndex((key) => key !== null);
  for (const [i, one] of lines.entries()) {
    const key = keys[i] ?? null;
    if (!isOwn(one, key)) continue;
    if (key === null && i > first) {
      notes.push(one);
      continue;
    }
    while (key !== null && added[0] !== undefined && byCodePoint(key, added[0]) > 0) {
      const next = added.shift() ?? '';
      result.push(line(next, all[next] ?? {}));
    }
    result.push(...notes, key !== null && renewed.has(key) ? line(key, all[key] ?? {}) : one);
    notes = [];
  }
  result.push(...notes, ...added.map((key) => line(key, all[key] ?? {})));
  return `${result.join(eol)}${eol}`;
}
