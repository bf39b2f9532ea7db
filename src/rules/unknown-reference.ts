import { countryCodes, isCountryCode } from '../model/countries.ts';
import type { KeyPath } from '../model/findings.ts';
import type { Contacts, Plan } from '../model/generated/types.ts';
import { aimsOf, idNamed, itemText } from '../model/names.ts';
import { nearestAmong } from '../model/nearest.ts';
import { lookup, once } from '../model/once.ts';
import { isKind, itemsById, type PlanItem, planItems } from '../model/plans.ts';
import type { FileKind, Loaded, Snapshot } from '../model/snapshot.ts';
import { excerpt, type Text, wording } from '../model/text.ts';
import { defineRule, type Earlier, type EarlierSession } from './define.ts';

/** What a reference may name. */
type Target =
  | 'country'
  | 'reporter'
  | 'body'
  | 'session'
  | 'instrument'
  | 'plan-item'
  | 'activity'
  | 'contact'
  | 'row'
  | 'of-this-row';

interface Args {
  readonly id: string;
  readonly target: Target;
  readonly near: string | null;
  /** What the nearest id stands for, in people's words. */
  readonly nearName: Text;
  /** The codes of the member countries, where one of them belongs. */
  readonly codes: readonly string[];
}

interface Reference {
  readonly id: string;
  readonly target: Target;
  readonly file: string;
  readonly path: KeyPath;
  /** The ids that are allowed, where that depends on the place. */
  readonly within?: ReadonlyMap<string, Text>;
}

const es: Record<Target, (id: string) => string> = {
  country: (id) => `«${id}» no es el código de ningún país miembro`,
  reporter: (id) => `«${id}» no es ningún país miembro ni ningún órgano`,
  body: (id) => `«${id}» no es ningún órgano de members.yaml`,
  session: (id) => `«${id}» no es ninguna reunión de sessions.yaml`,
  instrument: (id) => `«${id}» no es ningún instrumento de instruments.yaml`,
  'plan-item': (id) => `«${id}» no es ningún elemento de un plan`,
  activity: (id) => `«${id}» no es ninguna actividad de un plan`,
  contact: (id) => `«${id}» no es ningún punto de contacto de este país`,
  row: (id) => `«${id}» no es ninguna fila de este plan`,
  'of-this-row': (id) => `«${id}» no es ninguna actividad ni objetivo de esta fila`,
};

const en: Record<Target, (id: string) => string> = {
  country: (id) => `“${id}” is not the code of any member country`,
  reporter: (id) => `“${id}” is neither a member country nor a body`,
  body: (id) => `“${id}” is not a body in members.yaml`,
  session: (id) => `“${id}” is not a meeting in sessions.yaml`,
  instrument: (id) => `“${id}” is not an instrument in instruments.yaml`,
  'plan-item': (id) => `“${id}” is not an item of any plan`,
  activity: (id) => `“${id}” is not an activity of any plan`,
  contact: (id) => `“${id}” is not a contact point of this country`,
  row: (id) => `“${id}” is not a row of this plan`,
  'of-this-row': (id) => `“${id}” is neither an activity nor an objective of this row`,
};

const named = (name: string): string => (name === '' ? '' : ` (${excerpt(name, 60)})`);

export default defineRule<Args>({
  name: 'unknown-reference',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Referencia a un elemento que no existe',
      message: ({ id, target, near, nearName }) =>
        `${es[target](id)}${near ? `; ¿quiso escribir ${near}${named(wording(nearName, 'es'))}?` : '.'}`,
      hint: ({ near, codes }) =>
        near
          ? `Cámbielo por ${near}, o añada primero lo que falta.`
          : codes.length > 0
            ? `Los códigos de los países miembros son ${codes.join(', ')}.`
            : 'Corrija el identificador, o añada primero lo que falta.',
      what: 'Un elemento nombra a otro (un país, un órgano, una reunión, una actividad) que no está en los datos.',
      why: 'Un enlace roto deja sin sentido lo que dependía de él: una entrada del calendario sin actividad, una propuesta sin país.',
      correct: 'Escriba el identificador como está en su archivo. Si el elemento todavía no existe, añádalo primero.',
    },
    en: {
      title: 'Reference to an item that does not exist',
      message: ({ id, target, near, nearName }) =>
        `${en[target](id)}${near ? `; did you mean ${near}${named(wording(nearName, 'en'))}?` : '.'}`,
      hint: ({ near, codes }) =>
        near
          ? `Change it to ${near}, or first add what is missing.`
          : codes.length > 0
            ? `The codes of the member countries are ${codes.join(', ')}.`
            : 'Correct the identifier, or first add what is missing.',
      what: 'An item names another (a country, a body, a meeting, an activity) that is not in the data.',
      why: 'A broken link makes what depended on it meaningless: a calendar entry without an activity, a proposal without a country.',
      correct: 'Write the identifier as it is in its file. If the item does not exist yet, add it first.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: '- id: fila-taller\n  activities:\n    - id: taller\n      text:\n        es: Realizar un taller\n  calendar:\n    - id: taller-continuo\n      for: [tallar]\n      kind: continuous\n      text:\n        es: Continuo\n',
    good: '- id: fila-taller\n  activities:\n    - id: taller\n      text:\n        es: Realizar un taller\n  calendar:\n    - id: taller-continuo\n      for: [taller]\n      kind: continuous\n      text:\n        es: Continuo\n',
  },
  *check(snapshot, { earlier }) {
    const known = knownIds(snapshot);
    const memberCodes = snapshot.members ? [...(known.country?.keys() ?? [])] : [];
    const near = (id: string, allowed: ReadonlyMap<string, Text>): string | null => {
      const named = idNamed(snapshot, id);
      return named !== null && allowed.has(named) ? named : nearestOf(allowed)(id);
    };
    for (const { id, target, file, path, within } of references(snapshot, earlier)) {
      const shown = target === 'reporter' && isCountryCode(id) ? 'country' : target;
      const allowed = within ?? known[shown];
      if (allowed === null || allowed.has(id)) continue;
      const meant = near(id, allowed);
      const codes = shown === 'country' || (shown === 'reporter' && id.length === 2) ? memberCodes : [];
      const nearName = (meant && allowed.get(meant)) || {};
      yield { at: { file, path }, args: { id, target: shown, near: meant, nearName, codes } };
    }
  },
});

const nearestOf = once((allowed: ReadonlyMap<string, Text>) => nearestAmong(allowed.keys()));

/** The ids that each kind of reference may name, with names; null where the file that holds them isn't there or can't be read. */
function knownIds(snapshot: Snapshot): Record<Target, ReadonlyMap<string, Text> | null> {
  const { members, sessions, instruments } = snapshot;
  const complete = (kind: FileKind) => !snapshot.unreadKinds.has(kind);
  const countries = members
    ? new Map((members.data.countries ?? []).map(({ code, name }) => [code, name as Text]))
    : complete('members')
      ? new Map([...countryCodes].map((code) => [code, {} as Text]))
      : null;
  const bodies = members && new Map((members.data.bodies ?? []).map(({ id, name }) => [id, name as Text]));
  return {
    country: countries,
    body: bodies,
    // A country's code is shorter than what is guessed: one is meant where it differs in its case alone, or is named.
    reporter: bodies && new Map([...(countries ?? []), ...bodies]),
    session: sessions && new Map(sessions.data.sessions.map(({ id, name }) => [id, name ?? {}])),
    instrument: instruments && new Map(instruments.data.instruments.map(({ id, title }) => [id, title as Text])),
    'plan-item': planIds(snapshot),
    activity: activityIds(snapshot),
    contact: null,
    row: null,
    'of-this-row': null,
  };
}

/** The items, of a kind or all, of a snapshot's plans, with their wordings; null where a plan can't be read. */
function planIds(snapshot: Snapshot, kind?: PlanItem['kind']): ReadonlyMap<string, Text> | null {
  if (snapshot.unreadKinds.has('plan')) return null;
  const items = [...itemsById(snapshot).values()].filter((item) => kind === undefined || item.kind === kind);
  return new Map(items.map((item) => [item.id, itemText(snapshot, item.id)]));
}

const activityIds = once((snapshot: Snapshot) => planIds(snapshot, 'activity'));

const contactsOf = lookup<Loaded<Contacts>>(({ data }) => data.country);
const contactIds = once(({ contacts }: Contacts) => new Map(contacts.map(({ id }) => [id, {} as Text])));
const sessionLeft = lookup<EarlierSession>(({ session }) => session.id);

/** The rows of a plan, which another row may continue. */
const rowIds = once(
  (plan: Loaded<Plan>) =>
    new Map(
      planItems(plan)
        .filter(({ kind }) => kind === 'row')
        .map(({ id }) => [id, {} as Text]),
    ),
);

/** What the calendar of a row can speak of. */
const idsOfRow = once(
  (row: PlanItem<'row'>) =>
    new Map(
      [...aimsOf(row)].map(([id, same]) => {
        const { value } = same.at(-1) ?? row;
        return [id, ('text' in value && value.text) || {}] as const;
      }),
    ),
);

/**
 * Every place where the data name something by its id. A report may name the activities of a plan as its session had
 * it, and a decision an item that is gone since (design, 2.3): both are compared with what the sessions left.
 */
function* references(snapshot: Snapshot, { closed }: Earlier): Generator<Reference> {
  const { settings, plans, sessions, decisions, instruments, contacts, reports } = snapshot;
  if (settings.organisation !== undefined)
    yield { id: settings.organisation, target: 'body', file: 'crm-plan.yaml', path: ['organisation'] };
  for (const plan of plans) for (const item of planItems(plan)) yield* itemReferences(item, plan);
  for (const [i, session] of (sessions?.data.sessions ?? []).entries()) {
    const at = { file: sessions?.file ?? '', path: ['sessions', i] as const };
    if (session.partOf !== undefined) yield { id: session.partOf, target: 'session', ...step(at, 'partOf') };
    if (session.country !== undefined) yield { id: session.country, target: 'country', ...step(at, 'country') };
  }
  const items = itemsById(snapshot);
  for (const { file, data } of decisions) {
    yield { id: data.session, target: 'session', file, path: ['session'] };
    for (const [i, { item }] of data.decisions.entries())
      if (!items.has(item) && !closed.some((one) => itemsById(one.snapshot).has(item)))
        yield { id: item, target: 'plan-item', file, path: ['decisions', i, 'item'] };
  }
  for (const [i, { supplements }] of (instruments?.data.instruments ?? []).entries())
    if (supplements !== undefined)
      yield {
        id: supplements,
        target: 'instrument',
        file: instruments?.file ?? '',
        path: ['instruments', i, 'supplements'],
      };
  for (const { file, data } of contacts) yield { id: data.country, target: 'country', file, path: ['country'] };
  for (const { file, data } of reports) {
    yield { id: data.reporter, target: 'reporter', file, path: ['reporter'] };
    yield { id: data.session, target: 'session', file, path: ['session'] };
    const own = contactsOf(contacts, data.reporter);
    // Of a file whose name and reporter disagree nobody knows whose report it is: `wrong-place` says so.
    if (data.submittedBy !== undefined && own && file.endsWith(`/${data.reporter}.yaml`))
      yield {
        id: data.submittedBy,
        target: 'contact',
        file,
        path: ['submittedBy'],
        within: contactIds(own.data),
      };
    const then = sessionLeft(closed, data.session)?.snapshot;
    const within = then ? activityIds(then) : null;
    for (const [i, { activity, events = [] }] of data.entries.entries()) {
      const at = { file, path: ['entries', i, 'activity'] };
      yield { id: activity, target: 'activity', ...at, ...(within ? { within } : {}) };
      for (const [e, id] of events.entries()) yield { id, target: 'session', file, path: ['entries', i, 'events', e] };
    }
  }
}

const step = (at: { readonly file: string; readonly path: KeyPath }, ...more: KeyPath) => ({
  file: at.file,
  path: [...at.path, ...more],
});

function* itemReferences(item: PlanItem, plan: Loaded<Plan>): Generator<Reference> {
  const { value } = item;
  const list = function* (
    target: Target,
    key: string,
    ids: readonly string[] = [],
    within?: ReadonlyMap<string, Text>,
  ) {
    for (const [i, id] of ids.entries()) yield { id, target, ...step(item, key, i), ...(within && { within }) };
  };
  const one = function* (target: Target, key: string, id: string | undefined, within?: ReadonlyMap<string, Text>) {
    if (id !== undefined) yield { id, target, ...step(item, key), ...(within && { within }) };
  };
  const party = (id: string | undefined) => (id === 'countries' ? undefined : id);

  yield* list('plan-item', 'supersededBy', value.supersededBy);
  yield* one('session', 'dropped', value.dropped);
  if (isKind(item, 'plan')) {
    yield* one('body', 'body', item.value.body);
    yield* one('session', 'session', item.value.session);
  }
  if (isKind(item, 'row')) yield* one('row', 'continues', item.value.continues, rowIds(plan));
  if (isKind(item, 'objective') || isKind(item, 'activity')) {
    yield* list('instrument', 'instruments', item.value.instruments);
    yield* one('reporter', 'proposedBy', item.value.proposedBy);
  }
  if (isKind(item, 'activity')) yield* one('reporter', 'responsible', party(item.value.responsible));
  if (isKind(item, 'note')) yield* one('session', 'event', item.value.event);
  if (isKind(item, 'calendar')) {
    const row = item.parent;
    if (row && isKind(row, 'row')) yield* list('of-this-row', 'for', item.value.for, idsOfRow(row));
    yield* one('session', 'event', item.value.event);
    yield* list('body', 'reportsTo', item.value.reportsTo);
    yield* one('reporter', 'reportsBy', party(item.value.reportsBy));
  }
}
