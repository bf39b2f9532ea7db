import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Entry } from '../model/entries.ts';
import { collapse } from '../model/text.ts';
import { type LinkedPart, linkedParts } from './linked.ts';
import { inEach, type Wording } from './shown-wording.ts';

/** A source as a note: its number, and the name that links lead to. */
export interface Note {
  readonly n: number;
  readonly id: string;
  readonly label: string;
}

/** The sources that a document names, with their numbers. */
export interface SourcesView {
  readonly title: readonly Wording[];
  readonly list: readonly {
    readonly n: number;
    readonly id: string;
    readonly text: string;
    /** The text, with what may be opened apart. */
    readonly parts: readonly LinkedPart[];
  }[];
}

/** Sources, and addresses of what shows something, as numbered notes: one for each that is named, in the order in which they come up. */
export interface SourceNotes {
  of(record: Pick<Entry, 'value'>): readonly Note[];
  /** All that came up; null where there are none. */
  view(languages: readonly Lang[]): SourcesView | null;
}

/** Where a record is known from, and the addresses of what shows it that do not stand there already. */
function saidBy({ value: { source, evidence } }: Pick<Entry, 'value'>): readonly string[] {
  const [known = '', ...shownBy] = [source ?? '', ...[evidence ?? []].flat()].map((one) => collapse(String(one)));
  const named = new Set(linkedParts(known).map(({ address }) => address));
  return [known, ...shownBy.filter((one) => !named.has(one))].filter((text) => text !== '');
}

/** @param lang the language of the names of links */
export function sourceNotes(lang: Lang): SourceNotes {
  const numbers = new Map<string, number>();
  const id = (n: number): string => `_source-${n}`;
  return {
    view: (languages) =>
      numbers.size === 0
        ? null
        : {
            title: inEach(languages, ({ matrix }) => matrix.sources),
            list: [...numbers].map(([text, n]) => ({ n, id: id(n), text, parts: linkedParts(text) })),
          },
    of: (record) =>
      saidBy(record).map((text) => {
        const n = numbers.get(text) ?? numbers.size + 1;
        numbers.set(text, n);
        return { n, id: id(n), label: documentWords[lang].matrix.source(n) };
      }),
  };
}
