import { namesOf } from '../diff/decided.ts';
import { type DocumentWords, documentWords, type Lang } from '../messages/documents/index.ts';
import { countWeights, type Edit, type WeighedChange, weights } from '../model/changes.ts';
import type { Day } from '../model/days.ts';
import { type Entry, entriesOf } from '../model/entries.ts';
import { excerpt } from '../model/excerpt.ts';
import type { KeyPath } from '../model/findings.ts';
import type { Decision, Session } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { itemText, sessionCalled, sessionName } from '../model/names.ts';
import { lookup } from '../model/once.ts';
import { ownValue } from '../model/own-value.ts';
import { itemsById, type PlanItem, topOf } from '../model/plans.ts';
import { inOrder } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
import { type Between, changeSentence, isOfDraft } from './change-sentences.ts';
import { changedValues, type Tell } from './changed-values.ts';
import { cutWordings, wholeWhereCut } from './cut-wordings.ts';
import { organisation } from './plan.ts';
import { inEach, markedParts, type Shown, shown, type Wording } from './shown-wording.ts';

/** How a state of the folder is called in each language of a document: a session, a commit, or now. */
export function momentName(
  snapshot: Snapshot,
  moment: { readonly session: Session | null; readonly commit: string } | null,
  languages: readonly Lang[],
): readonly Wording[] {
  return inEach(languages, ({ paper }, lang) => {
    if (moment === null) return paper.now;
    return moment.session ? paper.theSession(sessionName(snapshot, moment.session, lang)) : moment.commit.slice(0, 12);
  });
}

/** An edition of a session that was replaced by a later one: why, and what the later one changed. */
export interface Erratum extends Between {
  readonly date: Day;
  readonly reason: string;
  readonly changes: readonly WeighedChange[];
}

/** What the paper on changes is made from. */
export interface ChangesMaterial extends Between {
  readonly from: Parameters<typeof momentName>[1];
  readonly to: Parameters<typeof momentName>[1];
  readonly changes: readonly WeighedChange[];
  readonly unread: readonly string[];
  readonly errata: readonly Erratum[];
}

/** A change as the paper tells it. */
interface Told {
  readonly id: string;
  readonly sentences: readonly Wording[];
  /** Old and new wordings as one, what changed marked; whole what the sentence had to cut. */
  readonly texts: readonly Shown[];
  readonly decisions: readonly ToldDecision[];
}

interface ToldDecision {
  /** Whose and on what it is: others may say the same. */
  readonly of: string;
  /** Who decided it, in which paragraph. */
  readonly line: readonly Wording[];
  /** What the decision itself says; none where it says nothing, or that stands in the paper already. */
  readonly texts: readonly Shown[];
}

interface Part {
  readonly id: string;
  readonly heading: Shown;
  /** Of errata: why the session was reopened. */
  readonly reasons: readonly Wording[];
  /** Said where a language of the document has not the reason. */
  readonly untranslated: readonly Wording[];
  readonly changes: readonly Told[];
}

/** The paper that delegates get: what changed between two sessions. */
export interface ChangesView {
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly bilingual: boolean;
  readonly pageTitle: string;
  readonly organisation: readonly Wording[];
  readonly heading: readonly Wording[];
  readonly period: readonly Wording[];
  readonly asOf: readonly Wording[];
  readonly figures: readonly { readonly weight: string; readonly n: number; readonly labels: readonly Wording[] }[];
  readonly parts: readonly Part[];
  readonly none: readonly Wording[];
  /** What could not be compared, and what the figures leave out. */
  readonly remarks: readonly (readonly Wording[])[];
}

/** What changed between two states, by topic, for people who decide: first the substance, then errata, then form. */
export function changesView(
  material: ChangesMaterial,
  { languages, today }: { readonly languages: readonly Lang[]; readonly today: Day },
): ChangesView {
  const { before, after, unread } = material;
  const lang = languages[0] ?? after.settings.sourceLanguage;
  const source = after.settings.sourceLanguage;
  const { decisions, isOfThem } = newDecisions(after, material.changes);
  const ofDelegates = material.changes.filter((change) => isForDelegates(change) && !isOfDraft(material, change));
  const changes = ofDelegates.filter((change) => !isOfThem(change));
  const substance = changes.filter(({ weight }) => weight === 'substance');
  const decisionsByItem = groupedBy(decisions, ({ decision }) => decision.item);
  const speakingOf = (change: WeighedChange) => decisionsOn(material, change, decisionsByItem);
  const tell = (change: WeighedChange) => told({ ...material, today }, change, speakingOf(change), languages);
  const section = (id: string, say: (words: DocumentWords) => string, list: readonly Told[]): readonly Part[] =>
    list.length === 0 ? [] : [{ id, heading: headingIn(languages, say), reasons: [], untranslated: [], changes: list }];

  const placeOf = placesIn(material);
  const topicOf = (item: string | null) => (item === null ? null : (topIn(material, item)?.id ?? null));
  const aboutOf = ({ item, itemKind }: WeighedChange) =>
    itemKind === 'decision' && item !== null ? item.slice(item.indexOf('/') + 1) : item;
  const beside = new Set(substance.flatMap(speakingOf));
  const alone = decisions.filter((one) => one.decision.decision !== 'deferred' && !beside.has(one));
  const changedIn = groupedBy(substance, (change) => topicOf(aboutOf(change)));
  const decidedIn = groupedBy(alone, ({ decision }) => topicOf(decision.item));
  const inPart = (top: string | null): { readonly decided: readonly Told[]; readonly changed: readonly Told[] } => ({
    decided: (decidedIn.get(top) ?? []).map((one) => decided(after, one, languages)),
    changed: [...(changedIn.get(top) ?? [])].sort((a, b) => placeOf(aboutOf(a)) - placeOf(aboutOf(b))).map(tell),
  });
  const parts = [...new Set([...changedIn.keys(), ...decidedIn.keys()])]
    .filter((top) => top !== null)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((top): Part => {
      const { decided, changed } = inPart(top);
      return {
        id: `_${top}`,
        heading: shown(itemText(itemsById(after).has(top) ? after : before, top), languages, source),
        reasons: [],
        untranslated: [],
        changes: [...changed, ...decided],
      };
    });
  const others = inPart(null);
  const last = new Map(decisions.map(({ decision }) => [decision.item, decision.decision]));
  const deferred = decisions.filter(
    ({ decision }) => decision.decision === 'deferred' && last.get(decision.item) === 'deferred',
  );
  const minor = changes.filter(({ weight }) => weight !== 'substance');
  const counts = countWeights(changes);
  const all = [
    ...parts,
    ...section(
      '_deferred',
      ({ paper }) => paper.deferred,
      deferred.map((one) => decided(after, one, languages)),
    ),
    ...section('_others', ({ paper }) => paper.others, [...others.decided, ...others.changed]),
    ...material.errata.map((erratum, i) => errataPart({ ...erratum, today }, i + 1, languages)),
    ...section('_minor', ({ paper }) => paper.minor, minor.map(tell)),
  ];
  const from = momentName(after, material.from, languages);
  const to = momentName(after, material.to, languages);
  const text = (list: readonly Wording[], code: Lang) => list.find((one) => one.lang === code)?.text ?? '';

  return {
    lang,
    languages,
    bilingual: languages.length > 1,
    pageTitle: `${documentWords[lang].paper.title}: ${documentWords[lang].paper.period(text(from, lang), text(to, lang))}`,
    organisation: organisation(after, languages),
    heading: inEach(languages, ({ paper }) => paper.title),
    period: inEach(languages, ({ paper }, code) => paper.period(text(from, code), text(to, code))),
    asOf: inEach(languages, (words) => words.asOf(today)),
    figures: weights.map((weight) => ({
      weight,
      n: counts[weight],
      labels: inEach(languages, ({ paper }) => paper.counts[weight]),
    })),
    parts: withTextsOnce(withOwnIds(all)),
    none:
      all.length > 0
        ? []
        : inEach(languages, ({ paper }) => (unread.length > 0 ? paper.nothingInTheRest : paper.nothing)),
    remarks: [
      ...(unread.length === 0 ? [] : [inEach(languages, ({ paper }) => paper.unread(unread))]),
      ...(ofDelegates.length === material.changes.length && decisions.length === 0
        ? []
        : [inEach(languages, ({ paper }) => paper.apart)]),
    ],
  };
}

/** The parts with no id twice: of one session there may be two decisions on one item, and a topic may be called as a part is. */
function withOwnIds(parts: readonly Part[]): readonly Part[] {
  const seen = new Map<string, number>();
  const own = (id: string): string => {
    const n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    // No id has a point.
    return n === 1 ? id : `${id}.${n}`;
  };
  return parts.map((part) => ({
    ...part,
    id: own(part.id),
    changes: part.changes.map((one) => ({ ...one, id: own(one.id) })),
  }));
}

/** The parts with what a decision says where it is told first: one on a whole plan is told beside all that changed in it. */
function withTextsOnce(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>();
  const once = (one: ToldDecision): ToldDecision => {
    const told = JSON.stringify(one);
    const isTold = seen.has(told);
    seen.add(told);
    return isTold ? { ...one, texts: [] } : one;
  };
  return parts.map((part) => ({
    ...part,
    changes: part.changes.map((change) => ({ ...change, decisions: change.decisions.map(once) })),
  }));
}

/** What a session writes down of itself: no delegate has to decide about it. */
const bookkeeping: ReadonlySet<string> = new Set(['ref', 'reopened', 'source']);

/** Whether a change is of interest to delegates: contact points, settings and the state of meetings are the Secretariat's. */
function isForDelegates({ itemKind, kind, edits }: WeighedChange): boolean {
  if (itemKind === 'session')
    return kind !== 'status-changed' && (kind !== 'edited' || !edits.every(({ path }) => bookkeeping.has(path)));
  // In which order a file has its decisions says nothing.
  if (itemKind === 'decision') return kind !== 'moved';
  return itemKind !== 'contact' && itemKind !== 'settings';
}

const headingIn = (languages: readonly Lang[], say: (words: DocumentWords) => string): Shown => ({
  wordings: inEach(languages, say),
  untranslated: [],
});

/** The errata of one reopening: each wording as it was printed and as it should have been. */
const errataPart = (erratum: Erratum, n: number, languages: readonly Lang[]): Part => ({
  id: `_errata-${n}`,
  heading: headingIn(languages, ({ paper }) => paper.errata),
  ...reasonShown(erratum, languages),
  changes: erratum.changes
    .filter((change) => isForDelegates(change) && !isOfDraft(erratum, change) && change.itemKind !== 'session')
    .map((change) => told(erratum, change, [], languages, { prefix: `e${n}-`, tell: correction })),
});

/** When and why a session was reopened; why, in the language in which the data have it: that of the plan. */
function reasonShown({ date, reason, after }: Erratum, languages: readonly Lang[]) {
  const source = after.settings.sourceLanguage;
  const said = inEach(languages, ({ paper }, lang) => paper.erratum(date, lang === source ? reason : ''));
  const { wordings, untranslated } = shown({ [source]: reason }, languages, source);
  const isSaid = languages.includes(source);
  return { reasons: isSaid ? said : [...said, ...wordings.map((one) => ({ ...one, leads: false }))], untranslated };
}

/** "Where it says …, it should say …", in the wording's own language; what was printed nowhere is added, what should not be is deleted. */
const correction: Tell = (lang, before, after, edit) => {
  const { paper } = documentWords[lang];
  if (edit.before === null) return { text: paper.toAdd(after) };
  return { text: edit.after === null ? paper.toDelete(before) : paper.correction(before, after) };
};

/** Where an item stands in the plans, for sorting; one that is gone stands behind what held it. */
function placesIn({ before, after }: Between): (id: string | null) => number {
  const order = new Map([...itemsById(after).keys()].map((id, i) => [id, i]));
  return (id) => {
    let item = itemsById(before).get(id ?? '') ?? null;
    if (id !== null && order.has(id)) return order.get(id) ?? 0;
    while (item && !order.has(item.id)) item = item.parent;
    return item ? (order.get(item.id) ?? 0) + 0.5 : order.size;
  };
}

/** The topic or plan that an item stands in, in the later state or, where it is gone, in the earlier. */
const topIn = ({ before, after }: Between, id: string): PlanItem | null =>
  topOf(itemsById(after).get(id) ?? itemsById(before).get(id) ?? null);

interface NewDecision {
  /** Where it stands among them. */
  readonly place: number;
  readonly session: string;
  readonly decision: Decision;
}

const placeOfDecision = (file: string, path: KeyPath): string => JSON.stringify([file, ...path]);

/**
 * The decisions that were taken in between, in the order of the sessions. What was known before and is only written otherwise, or has
 * another text now, is none: what changed was not decided then.
 * @returns with them, whether a change is one of such a decision, which is told beside what it is about
 */
function newDecisions(
  after: Snapshot,
  changes: readonly WeighedChange[],
): { readonly decisions: readonly NewDecision[]; readonly isOfThem: (change: WeighedChange) => boolean } {
  const places = new Set(
    changes
      .filter(({ itemKind }) => itemKind === 'decision')
      .filter(({ kind, edits }) => kind === 'added' || edits.some(({ path }) => path === 'decision'))
      .map(({ file, path }) => placeOfDecision(file, path)),
  );
  const order = new Map(inOrder(after.sessions?.data.sessions ?? []).map(({ id }, i) => [id, i]));
  const placeOf = ({ session }: Pick<NewDecision, 'session'>) => order.get(session) ?? order.size;
  const decisions = after.decisions
    .flatMap(({ file, data: { session, decisions: all } }) =>
      all.flatMap((decision, i) =>
        places.has(placeOfDecision(file, ['decisions', i])) ? [{ session, decision }] : [],
      ),
    )
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((one, place) => ({ ...one, place }));
  const isOfThem = ({ itemKind, side, file, path }: WeighedChange) =>
    itemKind === 'decision' && side === 'after' && places.has(placeOfDecision(file, path));
  return { decisions, isOfThem };
}

/**
 * The decisions that are told beside a change: those on the item itself, else on what it belongs to. That something was
 * deleted is told at nothing that still stands, such as a calendar which others share.
 */
function decisionsOn(
  { before, after }: Between,
  change: WeighedChange,
  byItem: ReadonlyMap<string, readonly NewDecision[]>,
): readonly NewDecision[] {
  const own = byItem.get(change.item ?? '');
  if (own) return own;
  const stands = itemsById(after).get(change.item ?? '')?.retired === null;
  return [...namesOf(change, before, after)]
    .flatMap((name) => byItem.get(name) ?? [])
    .filter(({ decision }) => !(stands && decision.decision === 'dropped'))
    .sort((a, b) => a.place - b.place);
}

function toldDecision(
  snapshot: Snapshot,
  { session, decision }: Omit<NewDecision, 'place'>,
  languages: readonly Lang[],
): ToldDecision {
  const { decision: decided, paragraph = '', text } = decision;
  return {
    of: `${session}/${decision.item}`,
    line: inEach(languages, ({ paper }, lang) =>
      paper.decision(decided, sessionCalled(snapshot, session, lang), paragraph),
    ),
    texts: text ? [shown(text, languages, snapshot.settings.sourceLanguage)] : [],
  };
}

/** A decision that stands for itself. */
function decided(snapshot: Snapshot, one: NewDecision, languages: readonly Lang[]): Told {
  const text = itemText(snapshot, one.decision.item);
  const sentences = inEach(languages, (_words, lang) => excerpt(wording(text, lang), 200));
  return {
    id: `_decision-${one.session}-${one.decision.item}`,
    sentences,
    texts: wholeWhereCut(text, sentences, languages, snapshot.settings.sourceLanguage),
    decisions: [toldDecision(snapshot, one, languages)],
  };
}

/** The decision that a change is one of, as it is now; null where it is of something else, or there is none any more. */
function decisionOf(
  { decisions }: Snapshot,
  { itemKind, side, file, path }: WeighedChange,
): Omit<NewDecision, 'place'> | null {
  if (itemKind !== 'decision' || side !== 'after') return null;
  const data = decisions.find((one) => one.file === file)?.data;
  const decision = data?.decisions[Number(path[1])];
  return data && decision ? { session: data.session, decision } : null;
}

function told(
  between: Between,
  change: WeighedChange,
  decisions: readonly NewDecision[],
  languages: readonly Lang[],
  { prefix, tell }: { readonly prefix: string; readonly tell: Tell } = { prefix: '', tell: marked },
): Told {
  const { after } = between;
  // What is not in its sentence: the paragraph, and what it says.
  const own = change.kind === 'edited' ? decisionOf(after, change) : null;
  const sentences = inEach(languages, (_words, lang) => changeSentence(between, change, lang));
  const texts = [...changedTexts(after, change, languages, tell), ...changedValues(between, change, languages, tell)];
  const ownTold = own ? [toldDecision(after, own, languages)] : [];
  return {
    id: `_${prefix}${change.kind}-${(change.item ?? '').replace('/', '-')}`,
    sentences,
    texts: [...texts, ...cutWordings(between, change, sentences, languages)],
    decisions: [
      // Of a text that was changed it is shown what was.
      ...ownTold.map((one) => (texts.length > 0 ? { ...one, texts: [] } : one)),
      ...decisions.map((one) => toldDecision(after, one, languages)),
    ],
  };
}

/** An old and a new wording as one, what changed marked. */
const marked: Tell = (_lang, before, after) => ({
  text: after,
  parts: markedParts(before, after),
});

/** A wording that is there before and after. */
type Rewording = Edit & { readonly before: string; readonly after: string };

const isRewording = (edit: Edit): edit is Rewording =>
  edit.wording !== undefined && typeof edit.before === 'string' && typeof edit.after === 'string';

const textPathOf = ({ path }: Edit): string => path.slice(0, path.lastIndexOf('.'));

const languageOf = ({ path }: Edit): Lang => path.slice(path.lastIndexOf('.') + 1) as Lang;

/**
 * The wordings that changed, one text after the other, each in the languages of the document, told in a way; where one of these
 * languages has no new wording, in the text's own language, with a word on it.
 */
function changedTexts(
  after: Snapshot,
  change: WeighedChange,
  languages: readonly Lang[],
  tell: Tell,
): readonly Shown[] {
  if (change.isPrivate) return [];
  const rewordings = groupedBy(change.edits.filter(isRewording), textPathOf);
  return [...rewordings]
    .map(([path, some]): Shown => {
      const original = some.find(({ wording: is }) => is === 'source');
      const isTold = (lang: Lang) => some.some((edit) => languageOf(edit) === lang);
      const missing = original ? languages.filter((lang) => !isTold(lang)) : [];
      const own = original && missing.length > 0 && !languages.includes(languageOf(original)) ? [original] : [];
      const inOrder = [...own, ...languages.flatMap((lang) => some.find((edit) => languageOf(edit) === lang) ?? [])];
      const came = missing.flatMap((lang) => {
        const edit = change.edits.find((one) => one.path === `${path}.${lang}`);
        return typeof edit?.after === 'string' ? [{ lang, text: edit.after }] : [];
      });
      const wordings = [
        ...inOrder.map((edit) => ({
          lang: languageOf(edit),
          ...tell(languageOf(edit), edit.before, edit.after, edit),
        })),
        ...came,
      ];
      const left = missing.filter((lang) => !came.some((one) => one.lang === lang));
      const now = left.length === 0 ? {} : textAt(after, change, path);
      return {
        wordings: wordings.map((one, i) => ({ ...one, leads: i === 0 })),
        untranslated: inEach(left, (words, lang) =>
          now[lang] === undefined ? words.untranslated : words.notRetranslated,
        ),
      };
    })
    .filter(({ wordings: some }) => some.length > 0);
}

const entryCalled = lookup<Entry>(({ kind, id }) => `${kind} ${id ?? ''}`);

/** The text at a path within what changed; none where nothing is found. */
function textAt(snapshot: Snapshot, { item, itemKind }: WeighedChange, path: string): Text {
  const entry = entryCalled(entriesOf(snapshot), `${itemKind} ${item ?? ''}`);
  const inner = (value: unknown, key: string) =>
    typeof value === 'object' && value !== null ? ownValue(value as Readonly<Record<string, unknown>>, key) : undefined;
  return (path.split('.').reduce(inner, entry?.value) ?? {}) as Text;
}
