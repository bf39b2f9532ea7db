import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { ChangeWords, Named, Timing } from '../messages/documents/words.ts';
import type { Change, Edit } from '../model/changes.ts';
import type { Day } from '../model/days.ts';
import { entriesById } from '../model/entries.ts';
import { excerpt } from '../model/excerpt.ts';
import { entryLabels } from '../model/generated/labels.ts';
import type { CalendarEntry, Decision } from '../model/generated/types.ts';
import { keyLabelsOf } from '../model/key-labels.ts';
import { named } from '../model/named.ts';
import {
  isPlaceholder,
  itemText,
  proposersText,
  purposeOf,
  reporterText,
  sessionCalled,
  sessionName,
  spokenOf,
} from '../model/names.ts';
import { lookup } from '../model/once.ts';
import { isKind, itemsById } from '../model/plans.ts';
import { isRegister } from '../model/register-names.ts';
import { declarationOf, type RegisterDeclaration } from '../model/registers.ts';
import { entryDays, sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { inSentence, type Text, wording } from '../model/text.ts';
import { spoken } from './outstanding.ts';

/** The two states that changes lie between. */
export interface Between {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** The day as of which they are told; without it what is dated ahead is told like the rest. */
  readonly today?: Day;
}

/** The state that a change's place is in. */
const stateOf = ({ before, after }: Between, { side }: Change): Snapshot => (side === 'after' ? after : before);

/** What a change is about, as a sentence calls it. */
const naming = (between: Between, change: Change, lang: Lang): Named => ({
  ...called(between, change, lang),
  label: registerOf(change)?.labels[spoken(lang)] ?? entryLabels[change.itemKind]?.[spoken(lang)] ?? change.itemKind,
});

/** Of a record, the register that it is in. */
export function registerOf({ itemKind, item }: Pick<Change, 'itemKind' | 'item'>): RegisterDeclaration | null {
  const name = item?.split('/')[0] ?? null;
  return itemKind === 'record' && isRegister(name) ? declarationOf(name) : null;
}

function called(between: Between, change: Change, lang: Lang): Omit<Named, 'label'> {
  const { itemKind: kind, item } = change;
  const snapshot = stateOf(between, change);
  const [session = '', rest = ''] = item?.split('/') ?? [];
  const short = (text: Text | undefined) => documentWords[lang].insideQuotes(excerpt(wording(text, lang)));
  switch (kind) {
    case 'decision':
      return { kind, what: short(textOf(between, rest)), who: '', session: sessionCalled(snapshot, session, lang) };
    case 'report':
      return {
        kind,
        what: '',
        who: wording(reporterText(snapshot, rest), lang),
        session: sessionCalled(snapshot, session, lang),
      };
    case 'country':
      return {
        kind,
        what: short(itemText(snapshot, item ?? '')),
        who: wording(reporterText(snapshot, item ?? ''), lang),
        session: '',
      };
    case 'contact': {
      const [, country = ''] = /^contacts\/([^/]+)\.yaml$/.exec(change.file) ?? [];
      return { kind, what: '', who: wording(reporterText(snapshot, country), lang), session: '' };
    }
    case 'record': {
      const [, owner = ''] = item?.split('/') ?? [];
      // The language of a file is no record: nothing more is said of it than whose it is.
      const isRecord = entriesById(snapshot).has(item ?? '');
      const what = isRecord ? short(itemText(snapshot, item ?? '')) : '';
      return { kind, what, who: wording(reporterText(snapshot, owner), lang), session: '' };
    }
    case 'settings':
      return { kind, what: '', who: '', session: '' };
    default: {
      const edit = (path: string) => change.edits.find((one) => one.path === path);
      const proposer = edit('origin')?.after ?? edit('proposedBy')?.before ?? proposerOf(change);
      const dropped = edit('dropped')?.after ?? arrived(change)['dropped'];
      return {
        kind,
        ...bySeveral(snapshot, item ?? '', lang),
        what: kind === 'session' ? sessionCalled(snapshot, item ?? '', lang) : short(itemText(snapshot, item ?? '')),
        who: isProposer(proposer) ? wording(proposersText(snapshot, proposer), lang) : '',
        session: typeof dropped === 'string' ? sessionCalled(between.after, dropped, lang) : '',
      };
    }
  }
}

/** What is called by several wordings, or by what it is for. */
function bySeveral(snapshot: Snapshot, id: string, lang: Lang): Partial<Pick<Named, 'kind' | 'quoted'>> {
  const item = itemsById(snapshot).get(id);
  if (item && isKind(item, 'calendar')) return { quoted: named(spokenOf(snapshot, item), lang) };
  if (item && isPlaceholder(item)) return { kind: 'placeholder', quoted: named(purposeOf(snapshot, item).texts, lang) };
  return {};
}

const reportIn = lookup<Snapshot['reports'][number]>(({ file }) => file);

/** Whether a change is one of a report that was not handed in, before or after: a draft does not count. */
export function isOfDraft({ before, after }: Between, { itemKind, file }: Pick<Change, 'itemKind' | 'file'>): boolean {
  const there = [before, after].flatMap(({ reports }) => reportIn(reports, file)?.data ?? []);
  return itemKind === 'report' && there.length > 0 && there.every(({ submitted }) => submitted === undefined);
}

/** Whether a report says that it is handed in on a day that is still to come: until then nobody has received it. */
function isAhead({ after, today }: Between, { file }: Change): boolean {
  const report = reportIn(after.reports, file)?.data;
  return today !== undefined && report?.submitted !== undefined && report.submitted > today;
}

/** Of an item that came: its value. */
const arrived = ({ kind, edits }: Change): Readonly<Record<string, unknown>> =>
  (kind === 'added' && (edits[0]?.after as { value?: Readonly<Record<string, unknown>> } | null)?.value) || {};

/** Of an item that came: who proposes it, or proposed it if it was adopted at once. */
function proposerOf(change: Change): unknown {
  const { proposedBy, origin } = arrived(change);
  return proposedBy ?? origin;
}

const isProposer = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string' || Array.isArray(value);

/** An item's wording in the later state, or in the earlier one where it is gone. */
const textOf = ({ before, after }: Between, id: string): Text =>
  itemsById(after).has(id) || !itemsById(before).has(id) ? itemText(after, id) : itemText(before, id);

/** What a calendar entry says of its time in a state. */
function timingIn(snapshot: Snapshot, id: string, lang: Lang): Timing {
  const item = itemsById(snapshot).get(id);
  if (!item || !isKind(item, 'calendar')) return { kind: null, when: '' };
  const entry: CalendarEntry = item.value;
  const days = entryDays(snapshot, entry);
  const event = sessionById(snapshot, entry.event);
  const when = days ? documentWords[lang].days(days.start, days.end) : event ? sessionName(snapshot, event, lang) : '';
  return { kind: entry.kind, when };
}

/** What a calendar entry says of its time in both states: where that is the same, by the events that it takes place at. */
function timings({ before, after }: Between, id: string, lang: Lang): readonly [from: Timing, to: Timing] {
  const both = [timingIn(before, id, lang), timingIn(after, id, lang)] as const;
  const [from, to] = both;
  if (from.kind !== to.kind || from.when !== to.when) return both;
  const byEvent = (snapshot: Snapshot, timing: Timing): Timing => {
    const item = itemsById(snapshot).get(id);
    const event = item && isKind(item, 'calendar') ? sessionById(snapshot, item.value.event) : undefined;
    return event ? { ...timing, when: sessionName(snapshot, event, lang) } : timing;
  };
  return [byEvent(before, from), byEvent(after, to)];
}

/** The sentences on changes, by their names. */
type Said = {
  readonly [K in keyof ChangeWords as ChangeWords[K] extends (...args: never[]) => string ? K : never]: ChangeWords[K];
};

/** A sentence before it is made: which, and what it says. */
export type Saying = {
  readonly [K in keyof Said]: { readonly say: K; readonly args: Parameters<Said[K]> };
}[keyof Said];

const saying = <K extends keyof Said>(say: K, ...args: Parameters<Said[K]>): Saying => ({ say, args }) as Saying;

/** The sentence that says it. */
export const sentenceOf = ({ say, args }: Saying, lang: Lang): string =>
  (documentWords[lang].changes[say] as (...all: unknown[]) => string)(...args);

/** What took the place of an item, or of what was to be defined: itself where it has a wording now, what was there before, what came. */
export function heirsOf({ item, edits }: Change): readonly string[] {
  const itself = edits.some(({ path, after: text }) => path.startsWith('text.') && text !== null);
  const named = edits.flatMap(({ path, after }) =>
    path === 'supersededBy' ? ((after ?? []) as readonly string[]) : [],
  );
  const came = edits.flatMap(({ item: heir, path }) => (heir === undefined || path !== '' ? [] : [heir]));
  return [...new Set([...(itself && item !== null ? [item] : []), ...named, ...came])];
}

/** What happened to an item, in one sentence. Of private files it quotes nothing. */
export const changeSentence = (between: Between, change: Change, lang: Lang): string =>
  sentenceOf(changeSaying(between, change, lang), lang);

/** What is said of a change. Of private files it quotes nothing. */
export function changeSaying(between: Between, change: Change, lang: Lang): Saying {
  const words = documentWords[lang].changes;
  const { before } = between;
  const { kind, item, edits } = change;
  const one = naming(between, change, lang);
  const edit = (path: string): Edit | undefined => edits.find((found) => found.path === path);
  const short = (id: unknown) =>
    documentWords[lang].insideQuotes(excerpt(wording(textOf(between, String(id)), lang), 60));
  switch (kind) {
    case 'added': {
      const { decision, paragraph = '' } = arrived(change) as Partial<Decision>;
      if (change.itemKind === 'decision' && decision) return saying('decided', one, decision, paragraph);
      return saying(arrived(change)['dropped'] === undefined ? 'added' : 'addedAndDropped', one);
    }
    case 'removed':
      return saying('removed', one);
    case 'moved': {
      const parent = edit('parent');
      return parent && !change.isPrivate
        ? saying('movedTo', one, short(parent.before), short(parent.after))
        : saying('movedAmong', one);
    }
    case 'reworded':
      return saying('reworded', one);
    case 'rescheduled':
      return saying('rescheduled', one, ...timings(between, item ?? '', lang));
    case 'defined': {
      const what = documentWords[lang].insideQuotes(excerpt(wording(itemText(before, item ?? ''), lang)));
      return saying('defined', { ...one, what, ...bySeveral(before, item ?? '', lang) }, heirsOf(change).map(short));
    }
    case 'adopted':
      return saying('adopted', one);
    case 'superseded':
      return saying('superseded', one, heirsOf(change).map(short));
    case 'dropped':
      return saying('dropped', one);
    case 'status-changed': {
      const status = edit('status');
      const called = (value: unknown) => words.statuses[value as keyof typeof words.statuses] ?? String(value);
      return saying('statusChanged', one, called(status?.before), called(status?.after));
    }
    case 'reported':
      return saying(isAhead(between, change) ? 'reportedAhead' : 'reported', one);
    case 'translated': {
      const languages = [...new Set(edits.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)))];
      return saying(
        'translated',
        one,
        languages.map((code) => documentWords[lang].languageNames[code] ?? code),
      );
    }
    case 'edited': {
      const isOnly = (...paths: readonly string[]) =>
        edits.length > 0 && edits.every(({ path }) => paths.includes(path));
      if (isOnly('dropped') && edit('dropped')?.after === null) return saying('restored', one);
      if (isOnly('origin', 'proposedBy') && edit('origin')?.after === null && edit('proposedBy')?.before === null)
        return saying('proposedAgain', one);
      const keys = [...new Set(edits.map(({ path }) => path.split('.')[0] ?? ''))];
      const labels = registerOf(change)?.keys;
      const others = keyLabelsOf(change.itemKind);
      const called = keys.map((key) => (labels?.[key]?.labels ?? others[key])?.[spoken(lang)] ?? key);
      return saying('edited', one, called.map(inSentence));
    }
  }
}
