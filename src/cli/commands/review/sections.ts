import type { InterfaceLang } from '../../../messages/index.ts';
import type { Finding } from '../../../model/findings.ts';
import { groupedBy } from '../../../model/grouped.ts';
import { sentenceOf } from '../../../views/change-sentences.ts';
import {
  guardedKinds,
  isForeign,
  isGuarded,
  type Review,
  type ReviewedFile,
  type ReviewedFinding,
  type RowCells,
} from '../../../views/review.ts';
import type { Speech } from '../../context.ts';
import { sentences } from '../../finding-answers.ts';
import { printable } from '../../terminal.ts';
import { type ReviewWords, reviewWords } from './words.ts';

/** One thing that a review says: a finding, a sentence on something, or a row of the official table. */
export type Item =
  | {
      readonly kind: 'finding';
      readonly label: string;
      readonly file: string;
      readonly line: number;
      readonly message: string;
      readonly hint: string;
    }
  /** @property where a path, where the sentence is on one */
  | { readonly kind: 'line'; readonly text: string; readonly where: string | null; readonly more: string }
  | {
      readonly kind: 'row';
      readonly title: string;
      readonly before: RowCells | null;
      readonly after: RowCells | null;
      /** What is said of what is not shown; null where nothing of that differs. */
      readonly hidden: string | null;
    };

/** A part of a review: its heading, what is said at once, and as many items as there are. */
export interface ReviewSection {
  readonly heading: string;
  readonly lead: readonly string[];
  readonly items: readonly Item[];
  /** How many items there are, those that a review does not hold included. */
  readonly total: number;
  /** Whether it is no doing of the change: elsewhere there is to be room first. */
  readonly isAside?: true;
}

/** A path may hold line breaks; nothing of it may begin a line. */
const oneLine = (path: string): string => printable(path.replace(/\s+/gu, ' '));

const sum = ({ errors, warnings }: { readonly errors: number; readonly warnings: number }): number => errors + warnings;

/** What a review says to people, part by part; parts with nothing to say are left out. */
export function sectionsOf(review: Review, speech: Speech): readonly ReviewSection[] {
  const { lang } = speech;
  const { headings, notBlamed, nothingChanges, unread } = reviewWords[lang];
  const { findings, summary } = review;
  const some = (state: ReviewedFinding['state'], isFlag: boolean) =>
    findings
      .filter((one) => one.state === state && (one.level === 'flag') === isFlag)
      .map((finding) => findingItem(finding, speech));
  const { there, corrected } = summary;
  const sections: readonly ReviewSection[] = [
    noticeSection(review, lang),
    { heading: headings.toCorrect, lead: [], items: some('new', false), total: sum(summary.new) },
    { heading: headings.outstanding, lead: [], items: some('new', true), total: summary.new.flags },
    {
      heading: headings.changes,
      lead: [
        ...(review.unread.length === 0 ? [] : [unread(review.unread.slice(0, fewUnread).map(oneLine), summary.unread)]),
        ...(summary.changes + summary.notices + summary.unread === 0 ? [nothingChanges] : []),
      ],
      items: changeItems(review, lang),
      total: summary.changes,
    },
    { heading: headings.rows, lead: [], items: rowItems(review, lang), total: summary.rows },
    filesSection(review, lang),
    {
      heading: headings.there,
      lead: [
        ...(sum(there) + there.flags === 0 ? [] : [notBlamed(there)]),
        ...(summary.settled === 0 ? [] : [reviewWords[lang].settled(summary.settled)]),
        ...(summary.accepted === 0 ? [] : [reviewWords[lang].accepted(summary.accepted)]),
      ],
      items: some('there', false),
      total: sum(there),
      isAside: true,
    },
    {
      heading: headings.corrected,
      lead: [],
      items: [...some('corrected', false), ...some('corrected', true)],
      total: sum(corrected) + corrected.flags,
    },
  ];
  return sections.filter(({ lead, items, total }) => lead.length + items.length + total > 0);
}

/** So many files that can't be read are named; the others are findings of their own. */
const fewUnread = 10;

function findingItem(finding: ReviewedFinding, { lang, words }: Speech): Item {
  const { message, hint } = sentences(finding as unknown as Finding, { lang, words });
  return {
    kind: 'finding',
    label: words.levels[finding.level],
    file: oneLine(finding.file),
    line: finding.line,
    message,
    hint,
  };
}

/** What is to be known before a change is accepted: it is no mistake, and whoever accepts it has to want it so. */
function noticeSection({ notices, summary }: Review, lang: InterfaceLang): ReviewSection {
  const words = reviewWords[lang];
  const items = notices.map((notice): Item => {
    const { what, file, before, after } = notice;
    const said = { of: notice.of[lang], to: notice.to[lang], from: notice.from[lang], before, after };
    const hidden = notice.hidden ? ` ${words.hidden(before === after)}` : '';
    return { kind: 'line', text: printable(words.notices[what](said)) + hidden, where: oneLine(file), more: '' };
  });
  const total = summary.notices;
  return { heading: words.headings.notices, lead: total === 0 ? [] : [words.wanted], items, total };
}

/** What is told before all else is not called a trifle below. */
function changeItems({ changes, notices }: Review, lang: InterfaceLang): readonly Item[] {
  const told = new Set(notices.map(({ file }) => file));
  return changes.map(({ said, weight, file }) => ({
    kind: 'line',
    text: printable(sentenceOf(said[lang], lang)),
    where: oneLine(file),
    more: weight === 'substance' || (weight === 'editorial' && told.has(file)) ? '' : reviewWords[lang].weights[weight],
  }));
}

/** Rows in a language; one that changed in the other language alone is shown in that one. */
const rowItems = ({ rows }: Review, lang: InterfaceLang): readonly Item[] =>
  rows.map(({ plan, row, before, after, hidden }) => {
    const isSame = (one: InterfaceLang) => JSON.stringify(before?.[one]) === JSON.stringify(after?.[one]);
    const shown = isSame(lang) && !hidden[lang] ? (lang === 'es' ? 'en' : 'es') : lang;
    return {
      kind: 'row',
      title: printable(reviewWords[lang].row(row, plan)),
      before: before?.[shown] ?? null,
      after: after?.[shown] ?? null,
      hidden: hidden[shown] ? reviewWords[lang].hidden(isSame(shown)) : null,
    };
  });

/** Whose files a change touches, and what is no country's to change. */
function filesSection(review: Review, lang: InterfaceLang): ReviewSection {
  const words = reviewWords[lang];
  const { files, author } = review;
  const nameOf = (code: string) => nameIn(review, code, lang);
  const guarded = files.filter(isGuarded);
  const shown = files.filter((file) => isGuarded(file) || isForeign(review, file));
  const others = Object.keys(review.names).filter((code) => !author.countries.includes(code));
  const odd = guarded.filter(({ part }) => part === 'country').length;
  const ofCountries = groupedBy(
    files.filter(({ country }) => country !== null),
    ({ country }) => country ?? '',
  );
  const own = author.countries.map((code) => ({ name: nameOf(code), n: ofCountries.get(code)?.length ?? 0 }));
  // Of those that were left out nobody knows whose they are: they are counted.
  const rest = review.summary.files - files.length;
  const countries = [...ofCountries].map(([code, list]) => ({ name: nameOf(code), n: list.length }));
  const kinds = guardedKinds.flatMap((what) => {
    const n = review.summary.guarded[what] ?? 0;
    return n === 0 ? [] : [{ what: words.guardedAs[what], n }];
  });
  const all = kinds.reduce((total, { n }) => total + n, 0);
  return {
    heading: words.headings.files,
    lead: [
      ...historySaid(review, words),
      ...(author.account === 'unknown' ? [words.unknownAccount] : []),
      ...(author.account === 'public' ? [words.publicAccount] : []),
      ...(author.account === 'several' ? [words.severalCountries(own.map(({ name }) => name))] : []),
      ...(own.length === 0 && countries.length > 0 ? [words.touches(countries, author.account === null)] : []),
      ...(review.summary.foreign === 0
        ? []
        : [
            words.others(
              review.summary.foreign,
              others.slice(0, fewCountries).map(nameOf),
              Math.max(0, others.length - fewCountries),
            ),
          ]),
      ...own.filter(({ n }) => n > 0).map(({ name, n }) => words.own(name, n)),
      ...(all > odd ? [words.guarded(all - odd)] : []),
      ...(odd > 0 ? [words.odd(odd)] : []),
      ...(all > fewGuarded ? [words.guardedOf(kinds)] : []),
    ],
    items: shown.map((file) => fileItem(file, review, lang)),
    total: shown.length + rest,
  };
}

/** So many countries are named whose files somebody else changes: all there are. */
const fewCountries = 12;

/** So many files are named wherever a review is shown. */
const fewGuarded = 20;

/** What is to be known of where the change began, as far as it is not where everything stands. */
function historySaid({ history, base, start }: Review, words: ReviewWords): readonly string[] {
  if (history !== 'common') return [words.history[history]];
  return base === start ? [] : [words.behind];
}

const nameIn = ({ names }: Review, code: string, lang: InterfaceLang): string => printable(names[code]?.[lang] ?? code);

/** A file: whose or of what it is, and what it is besides where it is no plain one. */
function fileItem(file: ReviewedFile, review: Review, lang: InterfaceLang): Item {
  const { path, change, type } = file;
  const words = reviewWords[lang];
  const said = [whoseSaid(file, review, lang), type === 'file' ? null : words.guardedAs[type]];
  return {
    kind: 'line',
    text: said.filter((one) => one !== null).join('. '),
    where: oneLine(path),
    more: words.done[change],
  };
}

/** Whose or of what a file is; nothing where what is no plain file stands where nobody’s files do. */
function whoseSaid(file: ReviewedFile, review: Review, lang: InterfaceLang): string | null {
  const { part, type, country } = file;
  const words = reviewWords[lang];
  if (part === 'other' && type !== 'file') return null;
  if (part !== 'country') return words.guardedAs[part];
  const name = nameIn(review, country ?? '', lang);
  return isForeign(review, file) ? words.foreign(name) : words.of(name);
}
