import type { ChangedFile } from '../data/proposal.ts';
import { canonical, plain } from '../diff/parts.ts';
import { type InBoth, inBoth } from '../messages/languages.ts';
import { addressesOn, isInPost } from '../model/contacts.ts';
import { type Day, daysLater } from '../model/days.ts';
import type { Contact, Member, Report, Session, Settings, Stamp, Waiver } from '../model/generated/types.ts';
import { keyLabelsOf } from '../model/key-labels.ts';
import { kinds } from '../model/kinds.ts';
import { memberByCode, reporterText, sessionName } from '../model/names.ts';
import type { RuleName } from '../model/rule-names.ts';
import { begins, sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { wording } from '../model/text.ts';
import { stampedTexts, targetLanguages } from '../model/translations.ts';
import { waiverArgs } from '../rules/checking/accepted.ts';
import { rules } from '../rules/index.ts';
import { waivedOfAnything } from '../rules/waiver-words.ts';
import { differUnseen, forAnyone } from './for-anyone.ts';

/** What is to be known before a change is accepted, whatever weight it has for a delegate. */
export const noticeKinds = [
  'unread',
  'ownSettings',
  'folder',
  'visibility',
  'audience',
  'moved',
  'reopened',
  'closed',
  'account',
  'inPost',
  'address',
  'letters',
  'newMember',
  'joins',
  'leaves',
  'gone',
  'official',
  'unofficial',
  'reworded',
  'confirmed',
  'unconfirmed',
  'rule',
  'waiver',
  'longer',
  'shorter',
  'setting',
  'rewritten',
  'withdrawn',
  'unsubmitted',
  'received',
  'ahead',
] as const;

/** One such thing, as plain data. */
export interface Notice {
  readonly what: (typeof noticeKinds)[number];
  readonly file: string;
  /** Of what or whose it is, in the languages that reviews are written in: a rule by its name; of a waiver, what it accepts; a number. */
  readonly of: InBoth<string>;
  /** To which session a report is, or until which one something is accepted, in both languages; empty of everything else. */
  readonly to: InBoth<string>;
  /** Until which session it was accepted before, in both languages; empty where it was not, and of everything else. */
  readonly from: InBoth<string>;
  /** What is written there, of a waiver until which session; null where nothing is. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether they differ in what is not shown of them. */
  readonly hidden: boolean;
}

/** A notice before it is known what of it is shown. */
type Told = Omit<Notice, 'hidden'>;

const nothing = inBoth(() => '');

/** Two states, and what takes the change in as it is now; with the files that differ. */
interface States {
  readonly files: readonly ChangedFile[];
  readonly base: Snapshot;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** The same two with what they themselves say of countries and bodies: the others call these as what takes the change in does. */
  readonly own: { readonly before: Snapshot; readonly after: Snapshot };
  /** The files that the change touches, and that had mistakes before it for which they could not be read, or not all of them. */
  readonly wasUnread: readonly string[];
  readonly today: Day;
}

/**
 * What whoever accepts a change has to know of it first: who may read what, what the rules say from then on, what becomes of
 * closed sessions, and of reports that they had received; and where that is not all known. What can't be read after the change
 * says nothing here: it is told as that.
 * @returns in the order of `noticeKinds`, first a few of each: many of one kind, which are easily made, are no place to hide
 *   another one behind
 */
export function noticesOf(states: States): readonly Notice[] {
  const settings = ofSettings(states);
  const isOwn = settings.some(({ what }) => what === 'ownSettings');
  // That the settings could not be read is said of them by a sentence of their own.
  const wasUnread = states.wasUnread.filter((file) => !isOwn || file !== kinds.settings.path);
  const found = [
    ...wasUnread.map((file): Told => ({ ...told, what: 'unread', file })),
    ...otherFolders(states),
    ...settings,
    ...ofSessions(states),
    ...ofContacts(states),
    ...ofMembers(states),
    ...ofStamps(states),
    ...ofWaivers(states),
    ...ofReports(states),
  ];
  const byKind = noticeKinds.map((what) =>
    found.filter((notice) => notice.what === what).map((notice) => ({ ...notice, hidden: isPartlyHidden(notice) })),
  );
  return [...byKind.flatMap((all) => all.slice(0, fewOfKind)), ...byKind.flatMap((all) => all.slice(fewOfKind))];
}

const fewOfKind = 3;

function isPartlyHidden({ before, after }: Told): boolean {
  if (before === null || after === null || before === after) return false;
  return differUnseen([before], [after]) || forAnyone(before) === forAnyone(after);
}

const written = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
};

function ofSettings({ base, before, after }: States): readonly Told[] {
  // Where they could not be read when the change began, they are compared with those of what takes it in.
  const [was, is] = [before.ownSettings ?? base.ownSettings, after.ownSettings];
  const file = after.settingsFile ?? kinds.settings.path;
  if (is === null) return [];
  if (was === null) return [{ ...told, what: 'ownSettings', file }];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => key !== 'rules') as Exclude<
    keyof Settings,
    'rules'
  >[];
  const settings = keys.flatMap((key): Told[] => {
    const [then, now] = [written(was[key]), written(is[key])];
    if (then === now) return [];
    const what = key === 'visibility' ? 'visibility' : 'setting';
    return [
      {
        what,
        file,
        of: inBoth((lang) => keyLabelsOf('settings')[key]?.[lang] ?? key),
        to: nothing,
        from: nothing,
        before: then,
        after: now,
      },
    ];
  });
  const names = [...new Set([...Object.keys(was.rules ?? {}), ...Object.keys(is.rules ?? {})])] as RuleName[];
  const levels = names.flatMap((name): Told[] => {
    const [then, now] = [was, is].map((one) => one.rules?.[name as keyof typeof one.rules] ?? rules[name].level);
    if (then === undefined || now === undefined || then === now) return [];
    return [{ what: 'rule', file, of: inBoth(() => name), to: nothing, from: nothing, before: then, after: now }];
  });
  return [...settings, ...levels];
}

/** What makes another folder one of data: whoever types a command there, or below, works on that one and not on this. */
const otherFolders = ({ files }: States): readonly Told[] =>
  files
    .filter(({ path, inData, change }) => change === 'added' && isSettingsElsewhere(path, inData))
    .map(({ path }) => ({ ...told, what: 'folder', file: path }));

/** Whether a file is called as that of the settings and stands in another folder. */
export const isSettingsElsewhere = (path: string, inData: string | null): boolean =>
  inData !== kinds.settings.path && /(^|\/)crm-plan\.yaml$/i.test(path);

const told = { of: nothing, to: nothing, from: nothing, before: null, after: null } as const;

/** Accounts and addresses of contact points: who may change a country's files, and where its letters go. No value of them is told. */
function ofContacts({ base, before, after, today }: States): readonly Told[] {
  const unread = new Set([...before.unread, ...after.unread]);
  const was = new Map(before.contacts.map((one) => [one.file, one.data]));
  const is = new Map(after.contacts.map((one) => [one.file, one.data]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((file): Told[] => {
    const [then, now] = [was.get(file), is.get(file)];
    if (then === now || unread.has(file)) return [];
    const said = {
      ...told,
      file,
      of: inBoth((lang) => wording(reporterText(base, (now ?? then)?.country ?? ''), lang)),
    };
    const [former, present] = [then?.contacts ?? [], now?.contacts ?? []];
    const accounts = (some: readonly Contact[]) => some.flatMap(({ login }) => login ?? []).sort();
    const addresses = new Set(former.map(({ email }) => email));
    const isMoved = present.some(({ email }) => email !== undefined && !addresses.has(email));
    const isAnyMore = (named: Named) => hasMore(named, { former, present, today });
    return [
      ...(canonical(accounts(former)) !== canonical(accounts(present))
        ? [{ ...said, what: 'account' } as const]
        : isAnyMore(accountsOn)
          ? [{ ...said, what: 'inPost' } as const]
          : []),
      ...(isMoved
        ? [{ ...said, what: 'address' } as const]
        : isAnyMore(addressesOn)
          ? [{ ...said, what: 'letters' } as const]
          : []),
    ];
  });
}

/** What stands for contact points on a day. */
type Named = (contacts: readonly Contact[], day: Day) => readonly string[];

const accountsOn: Named = (contacts, day) =>
  contacts.filter((one) => isInPost(one, day)).flatMap(({ login }) => login?.toLowerCase() ?? []);

/** On how many days, more than any country needs, contact points are looked at. */
const mostDays = 200;

/** Whether there is anything on a day, from today on, that was not there before; taken to be so where there are too many days to look at. */
function hasMore(
  named: Named,
  states: { readonly former: readonly Contact[]; readonly present: readonly Contact[]; readonly today: Day },
): boolean {
  const { former, present, today } = states;
  // Between these days nothing begins and nothing ends.
  const turns = [...former, ...present].flatMap(({ since, until }) => [since, until ? daysLater(until, 1) : since]);
  const days = new Set([today, ...turns.filter((day) => day > today)]);
  if (days.size > mostDays) return true;
  return [...days].some((day) => {
    const before = new Set(named(former, day));
    return named(present, day).some((one) => !before.has(one));
  });
}

/** Countries that become members, or are so since or until another day: of whom reports and contact points are asked follows from it. */
function ofMembers({ base, own: { before, after } }: States): readonly Told[] {
  if (before.unreadKinds.has('members') || after.unreadKinds.has('members')) return [];
  const file = after.members?.file ?? before.members?.file ?? '';
  const [was, is] = [before, after].map(
    ({ members }) => new Map((members?.data.countries ?? []).map((one) => [one.code, one])),
  ) as [Map<string, Member>, Map<string, Member>];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code): Told[] => {
    const [then, now] = [was.get(code), is.get(code)];
    const known = [base, after, before].find((one) => memberByCode(one, code)) ?? base;
    const said = { ...told, file, of: inBoth((lang) => wording(reporterText(known, code), lang)) };
    if (!then || !now) return [{ ...said, what: now ? 'newMember' : 'gone', after: now?.from ?? null }];
    return [
      ...(then.from === now.from
        ? []
        : [{ ...said, what: 'joins', before: then.from ?? null, after: now.from ?? null } as const]),
      ...(then.until === now.until
        ? []
        : [{ ...said, what: 'leaves', before: then.until ?? null, after: now.until ?? null } as const]),
    ];
  });
}

/** What is said of translations: that they are official, or were compared with their originals, or are so no longer; and which wording is official. */
function ofStamps({ before, after }: States): readonly Told[] {
  const file = after.stamps?.file ?? before.stamps?.file ?? '';
  if (before.unreadKinds.has('stamps') || after.unreadKinds.has('stamps')) return [];
  const [was, is] = [stampsOf(before), stampsOf(after)];
  const [then, now] = [textsOf(before), textsOf(after)];
  const isOfficial = (stamp: Stamp | undefined) => stamp?.status === 'official';
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const isStill = (key: string) => now.get(key) !== undefined && then.get(key) === now.get(key);
  const unlike = keys.filter((key) => canonical(was.get(key)) !== canonical(is.get(key)));
  const isAsOfficial = (key: string) => isOfficial(was.get(key)) === isOfficial(is.get(key));
  const isReworded = (key: string) => {
    const [former, present] = [was.get(key), is.get(key)];
    if (!isOfficial(former) || !isOfficial(present) || former?.wording === present?.wording) return false;
    // A stamp may say no wording: then it is the one that the text had.
    return former?.wording !== undefined || !isStill(key);
  };
  const found: Readonly<Partial<Record<Notice['what'], readonly string[]>>> = {
    official: unlike.filter((key) => isOfficial(is.get(key)) && !isOfficial(was.get(key))),
    unofficial: unlike.filter((key) => isOfficial(was.get(key)) && !isOfficial(is.get(key)) && now.has(key)),
    reworded: unlike.filter(isReworded),
    // Of a text that changed, the change itself is told.
    confirmed: unlike.filter((key) => is.has(key) && isAsOfficial(key) && isStill(key) && !isReworded(key)),
    unconfirmed: unlike.filter((key) => !is.has(key) && !isOfficial(was.get(key)) && isStill(key)),
  };
  return Object.entries(found).flatMap(([what, list]): Told[] =>
    list.length === 0 ? [] : [{ ...told, what: what as Notice['what'], file, of: inBoth(() => String(list.length)) }],
  );
}

/** The stamps of translations by the keys of their texts and their languages. */
const stampsOf = ({ stamps }: Snapshot): ReadonlyMap<string, Stamp> =>
  new Map(
    Object.entries(stamps?.data ?? {}).flatMap(([key, byLanguage]) =>
      Object.entries(byLanguage).map(([lang, stamp]) => [`${key} ${lang}`, stamp] as const),
    ),
  );

/** What stamped texts say, original and translation, by the same. */
const textsOf = (snapshot: Snapshot): ReadonlyMap<string, string> =>
  new Map(
    stampedTexts(snapshot).flatMap(({ key, text }) =>
      targetLanguages(snapshot).map(
        (lang) => [`${key} ${lang}`, canonical([text[snapshot.settings.sourceLanguage], text[lang]])] as const,
      ),
    ),
  );

/**
 * Sessions that are closed from then on, or open again, or whose state is looked for elsewhere: what it says there nobody has
 * reviewed. One that is new and leaves no state is history. What counts is what the change itself does: not what others did
 * since it began, nor what they have written alike by now.
 */
function ofSessions({ base, before: start, after }: States): readonly Told[] {
  const file = after.sessions?.file ?? '';
  const known = [start, base].filter((one) => !one.unreadKinds.has('sessions'));
  const [before] = known;
  if (!before) return [];
  return (after.sessions?.data.sessions ?? []).flatMap((now): Told[] => {
    if (known.some((one) => isAlike(sessionById(one, now.id), now))) return [];
    const then = sessionById(before, now.id);
    const said = { ...told, file, of: sessionIn([base, after], now.id) };
    const [was, is] = [then?.ref ?? null, now.ref ?? null];
    if (then?.status !== 'closed')
      return now.status !== 'closed' || (!then && is === null) ? [] : [{ ...said, what: 'closed', after: is }];
    return [
      ...(now.status === 'closed' ? [] : [{ ...said, what: 'reopened' } as const]),
      ...(was === is ? [] : [{ ...said, what: 'moved', before: was, after: is } as const]),
    ];
  });
}

/** Whether a session is closed or not, and leaves its state, as in another entry of it. */
const isAlike = (one: Session | undefined, other: Session): boolean =>
  one !== undefined && one.ref === other.ref && (one.status === 'closed') === (other.status === 'closed');

/** Waivers that are new, or that hold until another session. */
function ofWaivers({ base, before, after, wasUnread }: States): readonly Told[] {
  const told = (one: Waiver, ...without: readonly string[]) =>
    JSON.stringify(
      Object.entries(one)
        .filter(([key]) => key !== 'reason' && !without.includes(key))
        .sort(),
    );
  // What nobody could read accepted nothing.
  const then = wasUnread.includes(kinds.waivers.path) ? [] : (before.waivers?.data.waivers ?? []);
  const now = after.waivers?.data.waivers ?? [];
  const [was, is] = [new Set(then.map((one) => told(one))), new Set(now.map((one) => told(one)))];
  const ended = new Map(then.filter((one) => !is.has(told(one))).map((one) => [told(one, 'until'), one.until]));
  return now
    .filter((one) => !was.has(told(one)))
    .map((waiver): Told => {
      const until = ended.get(told(waiver, 'until')) ?? null;
      return {
        what: until === null ? 'waiver' : termIn([base, after], until, waiver.until),
        file: after.waivers?.file ?? '',
        of: inBoth((lang) => waivedOfAnything[lang](waiverArgs(after, waiver))),
        to: sessionIn([base, after], waiver.until),
        from: until === null ? nothing : sessionIn([base, before, after], until),
        before: until,
        after: waiver.until,
      };
    });
}

/** What becomes of a term that ends with another session; it is one like any other where it isn't known which comes first. */
function termIn(snapshots: readonly Snapshot[], from: string, to: string): 'longer' | 'shorter' | 'waiver' {
  const day = (id: string) => snapshots.flatMap((one) => sessionById(one, id) ?? []).map(begins)[0] ?? '';
  const [then, now] = [day(from), day(to)];
  // Of some only the year is known: that says nothing beside a day of the same year.
  if (then === '' || now === '' || then.startsWith(now) || now.startsWith(then)) return 'waiver';
  return then < now ? 'longer' : 'shorter';
}

/** What a session is called by the first that knows it; its id where none does. */
function sessionIn(snapshots: readonly Snapshot[], id: string): Notice['to'] {
  for (const snapshot of snapshots) {
    const session = sessionById(snapshot, id);
    if (session) return inBoth((lang) => sessionName(snapshot, session, lang));
  }
  return inBoth(() => id);
}

function ofReports({ base, before, after, today }: States): readonly Told[] {
  const unread = new Set([...before.unread, ...after.unread]);
  const was = new Map(before.reports.map((one) => [one.file, one.data]));
  const is = new Map(after.reports.map((one) => [one.file, one.data]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((file): Told[] => {
    const [then, now] = [was.get(file), is.get(file)];
    const report = then ?? now;
    if (report === undefined || then === now || unread.has(file)) return [];
    const of = inBoth((lang) => wording(reporterText(base, report.reporter), lang));
    const said = { ...told, file, of, to: sessionIn([base, before], report.session) };
    const isClosed = [base, before].some((one) => sessionById(one, report.session)?.status === 'closed');
    const isOther = then !== undefined && now !== undefined && audienceOf(then) !== audienceOf(now);
    const became = whatBecame(then, now, isClosed);
    const { submitted } = now ?? {};
    return [
      ...(isOther ? [{ ...said, what: 'audience', before: audienceOf(then), after: audienceOf(now) } as const] : []),
      ...(became === null ? [] : [{ ...said, what: became }]),
      ...(submitted !== undefined && submitted > today && submitted !== then?.submitted
        ? [{ ...said, what: 'ahead' } as const]
        : []),
    ];
  });
}

/** What becomes of a report that was handed in, or is from then on; null where that is nothing to be known first. */
function whatBecame(then: Report | undefined, now: Report | undefined, isClosed: boolean): Notice['what'] | null {
  if (then?.submitted === undefined) return isClosed && now?.submitted !== undefined ? 'received' : null;
  if (now && now.submitted === undefined) return 'unsubmitted';
  if (!isClosed || canonical(plain(then)) === canonical(plain(now))) return null;
  return now ? 'rewritten' : 'withdrawn';
}

const audienceOf = ({ audience = 'network' }: Report): 'network' | 'public' => audience;
