import type { Clash } from '../diff/three-way.ts';
import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { InterfaceLang, Messages } from '../messages/index.ts';
import { entryLabels, keyLabels } from '../model/generated/labels.ts';
import type { Side } from '../model/joining.ts';
import { itemText, reporterText } from '../model/names.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { collapse, excerpt, wording } from '../model/text.ts';
import { printable } from './terminal.ts';

/** The language that is spoken, with its words. */
export interface Speech {
  readonly lang: InterfaceLang;
  readonly words: Messages;
}

/** Text that no forge takes for an order (`[skip ci]`), a mention, or the number or address of a matter. */
const harmless = (text: string): string =>
  printable(collapse(text))
    .replace(/([@#])(?=[\p{L}\p{N}])|(?<=\bGH)(-)(?=\d)|(:)(?=\/\/)/giu, '$1$2$3 ')
    .replaceAll('[', '(')
    .replaceAll(']', ')');

/** A message of Git: why, what changed, and room for the line that says what made it. */
export const messageOf = (why: string, lines: readonly string[]): string =>
  `${harmless(why)}\n${lines.length === 0 ? '' : `\n${lines.map((line) => `- ${harmless(line)}\n`).join('')}`}`;

/** What a person is called in a sentence: as Git knows them. */
export const personName = (name: string): string => excerpt(printable(collapse(name)), 60) || '?';

/** What a clash is about: the item, and which part of it. */
export function clashTitle(clash: Clash, state: Snapshot, { lang, words }: Speech): string {
  const { itemKind, item, path, file, what } = clash;
  const label = itemKind === null ? '' : (entryLabels[itemKind]?.[lang] ?? itemKind);
  const [, country = ''] = /\/([^/]+)\.yaml$/.exec(file) ?? [];
  const about =
    itemKind === 'settings' || (itemKind === null && item === null)
      ? ''
      : itemKind === 'report' || clash.isPrivate
        ? wording(reporterText(state, country), lang)
        : words.quoted(excerpt(wording(itemText(state, item ?? ''), lang)));
  const [key = '', ...rest] = path.map(String);
  const language = documentWords[lang].languageNames[rest.at(-1) as Lang];
  const named = `${keyLabels[key]?.[lang] ?? key}${language === undefined ? '' : ` (${language})`}`;
  const part =
    what === 'place' ? words.save.place : what === 'order' ? words.save.order(named) : key === '' ? '' : named;
  return printable([label, about, part].filter((one) => one !== '').join(', '));
}

/** What one of two people says, as it is shown beside what the other says. */
export function clashValue(
  side: Side,
  clash: Clash,
  states: Readonly<Record<Side, Snapshot>>,
  { lang, words }: Speech,
): string {
  const { [side]: value, what } = clash;
  const nameOf = (id: unknown) => excerpt(wording(itemText(states[side], String(id)), lang));
  if (value === null) return what === 'item' ? words.save.takenAway : words.diff.nothing;
  if (what === 'item') return words.save.kept;
  if (what === 'place') {
    const [holder, list] = value as readonly [unknown, string];
    return printable(words.save.within(holder === null ? clash.file : nameOf(holder), keyLabels[list]?.[lang] ?? list));
  }
  if (what === 'order') return printable((value as readonly unknown[]).map((id) => words.quoted(nameOf(id))).join(' '));
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return printable(value.join('; '));
  return typeof value === 'object' ? '…' : printable(collapse(String(value)));
}
