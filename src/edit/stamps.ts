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
      ([lang, { source, folded, status }]) => `${lang}: {source: "${source}", folded: "${folded}", status: ${status}}`,
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
  const asWritten = lines.every((one) => one.trim() === '' || one.startsWith('#') || keyOf(one) !== null);
  if (text !== null && !asWritten)
    return edited(
      text,
      [...new Set(confirmations.map(({ key }) => key))].flatMap((key): YamlEdit[] =>
        stamps[key]
          ? confirmations
              .filter((one) => one.key === key)
              .map(({ lang, stamp }) => ({ do: 'set', at: [key], key: lang, value: stamp }))
          : [{ do: 'set', at: [], key, value: all[key] }],
      ),
    );

  const confirmed = new Set(confirmations.map(({ key }) => key));
  const result = lines.map((one) => {
    const key = keyOf(one);
    return key !== null && confirmed.has(key) ? line(key, all[key] ?? {}) : one;
  });
  for (const key of confirmed) {
    if (result.some((one) => keyOf(one) === key)) continue;
    const after = result.findIndex((one) => byCodePoint(keyOf(one) ?? '', key) > 0);
    result.splice(after < 0 ? result.length : after, 0, line(key, all[key] ?? {}));
  }
  return `${result.join(eol)}${eol}`;
}
