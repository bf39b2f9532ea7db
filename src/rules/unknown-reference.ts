import { meetingNamed } from '../messages/spanish.ts';
import { isCountryCode } from '../model/countries.ts';
import type { Earlier, EarlierSession } from '../model/earlier.ts';
import { type LoadedFile, loadedFiles } from '../model/entries.ts';
import { excerpt } from '../model/excerpt.ts';
import type { KeyPath } from '../model/findings.ts';
import type { Contacts, Measure, Plan, Report, Row } from '../model/generated/types.ts';
import { activityIds, type Ids, type Known, knownIds, unnamed } from '../model/known.ts';
import { idNamed, itemText, sessionText } from '../model/names.ts';
import { nearestId } from '../model/nearest.ts';
import { lookup, once } from '../model/once.ts';
import { itemsById } from '../model/plans.ts';
import type { NamedCode } from '../model/reading.ts';
import { referencesIn, type Target } from '../model/references.ts';
import { declarationOf, type RegisterKey } from '../model/registers.ts';
import { dueAt, sessionById } from '../model/sessions.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';
import { fold, type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';
import { memberCodes } from './member-codes.ts';

interface Args {
  readonly id: string;
  readonly target: Known;
  readonly near: string | null;
  /** Whether what was meant is understood, and no guess from likeness. */
  readonly isSure: boolean;
  /** What the nearest id stands for, in people's words. */
  readonly nearName: Text;
  /** The codes of the member countries, where one of them belongs. */
  readonly codes: readonly NamedCode[];
  /** An activity of now that was none when the session closed to which it is reported on; null elsewhere. */
  readonly notAt: { readonly activity: Text; readonly session: Text } | null;
}

const es: Record<Known, (id: string) => string> = {
  country: (id) => `«${id}» no es el código de ningún país miembro`,
  reporter: (id) => `«${id}» no es ningún país miembro ni ningún órgano`,
  body: (id) => `«${id}» no es ningún órgano de members.yaml`,
  session: (id) => `«${id}» no es ninguna reunión de sessions.yaml`,
  instrument: (id) => `«${id}» no es ningún instrumento de instruments.yaml`,
  'plan-item': (id) => `«${id}» no es ningún elemento de un plan`,
  activity: (id) => `«${id}» no es ninguna actividad de un plan`,
  contact: (id) => `«${id}» no es ningún punto de contacto de este país`,
  role: (id) => `«${id}» no es ninguna función que los ajustes o un plan conozcan`,
  row: (id) => `«${id}» no es ninguna fila de este plan`,
  'of-this-row': (id) => `«${id}» no es ninguna actividad ni objetivo de esta fila`,
  measured: (id) => `«${id}» no es nada de lo que cuenta este registro`,
};

const en: Record<Known, (id: string) => string> = {
  country: (id) => `“${id}” is not the code of any member country`,
  reporter: (id) => `“${id}” is neither a member country nor a body`,
  body: (id) => `“${id}” is not a body in members.yaml`,
  session: (id) => `“${id}” is not a meeting in sessions.yaml`,
  instrument: (id) => `“${id}” is not an instrument in instruments.yaml`,
  'plan-item': (id) => `“${id}” is not an item of any plan`,
  activity: (id) => `“${id}” is not an activity of any plan`,
  contact: (id) => `“${id}” is not a contact point of this country`,
  role: (id) => `“${id}” is not a role that the settings or a plan know`,
  row: (id) => `“${id}” is not a row of this plan`,
  'of-this-row': (id) => `“${id}” is neither an activity nor an objective of this row`,
  measured: (id) => `“${id}” is not something that this register counts`,
};

const named = (name: string): string => (name === '' ? '' : ` (${excerpt(name, 60)})`);

export default defineRule<Args>({
  name: 'unknown-reference',
  group: 'references',
  level: 'error',
  correct: ({ near, isSure }) => (isSure ? near : null),
  texts: {
    es: {
      title: 'Referencia a un elemento que no existe',
      message: ({ id, target, near, nearName, notAt }) =>
        notAt
          ? `La actividad «${excerpt(wording(notAt.activity, 'es'))}» no estaba en ningún plan cuando se cerró la ${meetingNamed(wording(notAt.session, 'es'))}, y a una reunión se le informa de lo que los planes tenían entonces.`
          : `${es[target](id)}${near ? `; ¿quiso escribir ${near}${named(wording(nearName, 'es'))}?` : '.'}`,
      hint: ({ near, codes, notAt }) =>
        notAt
          ? 'Corrija el identificador, o pase este apartado al informe a una reunión posterior.'
          : near
            ? `Cámbielo por ${near}, o añada primero lo que falta.`
            : codes.length > 0
              ? memberCodes.es(codes)
              : 'Corrija el identificador, o añada primero lo que falta.',
      what: 'Un elemento nombra a otro (un país, un órgano, una reunión, una actividad) que no está en los datos.',
      why: 'Un enlace roto deja sin sentido lo que dependía de él: una entrada del calendario sin actividad, una propuesta sin país.',
      correct: 'Escriba el identificador como está en su archivo. Si el elemento todavía no existe, añádalo primero.',
    },
    en: {
      title: 'Reference to an item that does not exist',
      message: ({ id, target, near, nearName, notAt }) =>
        notAt
          ? `The activity “${excerpt(wording(notAt.activity, 'en'))}” was in no plan when the ${wording(notAt.session, 'en')} was closed, and what is reported on to a session is what the plans held then.`
          : `${en[target](id)}${near ? `; did you mean ${near}${named(wording(nearName, 'en'))}?` : '.'}`,
      hint: ({ near, codes, notAt }) =>
        notAt
          ? 'Correct the identifier, or move this entry to the report to a later session.'
          : near
            ? `Change it to ${near}, or first add what is missing.`
            : codes.length > 0
              ? memberCodes.en(codes)
              : 'Correct the identifier, or first add what is missing.',
      what: 'An item names another (a country, a body, a meeting, an activity) that is not in the data.',
      why: 'A broken link makes what depended on it meaningless: a calendar entry without an activity, a proposal without a country.',
      correct: 'Write the identifier as it is in its file. If the item does not exist yet, add it first.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller
        calendar:
          - id: taller-continuo
            for: [tallar] # !
            kind: continuous
            text:
              es: Continuo
    `,
    good: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller
        calendar:
          - id: taller-continuo
            for: [taller]
            kind: continuous
            text:
              es: Continuo
    `,
  },
  *check(snapshot, { earlier }) {
    const members = snapshot.members?.data.countries ?? [];
    const named = (id: string, allowed: Ids): string | null => {
      const found = idNamed(snapshot, id);
      return found !== null && allowed.has(found) ? found : null;
    };
    const misplaced = misplacedKeys(snapshot);
    for (const loaded of loadedFiles(snapshot))
      for (const { id, to, path } of referencesIn(loaded)) {
        // That a file says another thing than its name is told already, with what it should say.
        if (misplaced.size > 0 && misplaced.has(placeKey(loaded.file, path))) continue;
        const target = targetOf(to, id, loaded, path);
        if (to === 'party' && id === 'countries') continue;
        const allowed = allowedIn(snapshot, earlier, { loaded, path, target, id }) ?? knownIds(snapshot, target);
        if (allowed === null || allowed.has(id)) continue;
        if (target === 'plan-item' && loaded.kind === 'decisions' && wasEver(earlier, id)) continue;
        const notAt = target === 'activity' ? laterThan(snapshot, earlier, loaded, id) : null;
        // What is written like a country's code may be a body's abbreviation.
        const among = (to === target || to === 'measured' ? null : knownIds(snapshot, 'reporter')) ?? allowed;
        const understood = named(id, among);
        const meant = notAt === null ? (understood ?? nearestOf(among)(id)) : null;
        // Whoever likes may have a role of their own: it is a slip where it is nearly a known one.
        if (target === 'role' && meant === null) continue;
        const codes = target === 'country' || (target === 'reporter' && id.length === 2) ? members : [];
        const nearName = (meant && (allowed.get(meant) ?? knownIds(snapshot, 'reporter')?.get(meant))?.()) || {};
        yield {
          at: { file: loaded.file, path },
          args: {
            // Called by its words, it is not said that something is withheld.
            id: notAt === null ? id : '',
            target,
            near: meant,
            isSure: understood !== null || (meant !== null && fold(meant) === fold(id)),
            nearName,
            codes,
            notAt,
          },
        };
      }
  },
});

/**
 * What closed sessions left that a report may be about: the session that it is to, and the one that this is part of, at which it
 * is due.
 */
const leftFor = (snapshot: Snapshot, { closed }: Earlier, { session: id }: Report): readonly EarlierSession[] => {
  const session = sessionById(snapshot, id);
  const meetings = new Set(session ? [id, dueAt(snapshot, session)] : [id]);
  return [...meetings].flatMap((meeting) => sessionLeft(closed, meeting) ?? []);
};

/** The data whose plans a report may be about: what was left for it and, until the meeting itself is closed, the present ones. */
function heldAgainst(snapshot: Snapshot, earlier: Earlier, report: Report): readonly Snapshot[] {
  const left = leftFor(snapshot, earlier, report).map((one) => one.snapshot);
  return sessionById(snapshot, report.session)?.status === 'closed' ? left : [...left, snapshot];
}

/** The closed session that a report is to, where something is an activity now and was in no plan then; null elsewhere. */
function laterThan(snapshot: Snapshot, earlier: Earlier, { kind, data }: LoadedFile, id: string): Args['notAt'] {
  if (kind !== 'reports' || !activityIds(snapshot)?.has(id)) return null;
  const left = leftFor(snapshot, earlier, data as unknown as Report).at(-1);
  return left ? { activity: itemText(snapshot, id), session: sessionText(snapshot, left.session) } : null;
}

const placeKey = (file: string, path: KeyPath): string => JSON.stringify([file, path]);

/** The keys that disagree with the names of their files. */
const misplacedKeys = (snapshot: Snapshot): ReadonlySet<string> =>
  new Set(
    snapshot.problems.flatMap(({ rule, at }) =>
      rule === 'wrong-place' && 'path' in at ? [placeKey(at.file, at.path)] : [],
    ),
  );

const nearestOf = once((allowed: Ids) => nearestId(allowed.keys()));

/** What is said to be missing where a reference leads nowhere. */
function targetOf(to: Target, id: string, loaded: LoadedFile, path: KeyPath): Known {
  if (to === 'party' || to === 'reporter') return isCountryCode(id) ? 'country' : 'reporter';
  if (to !== 'measured') return to;
  const key = measuredKey(loaded, path);
  return key?.kind === 'reference' && key.to !== 'party' ? key.to : to;
}

/** The key of a register that the items of a measure are values of, by the path of one of them. */
function measuredKey({ data }: LoadedFile, path: KeyPath): RegisterKey | undefined {
  let measure: unknown = data;
  for (const step of path.slice(0, -2)) measure = (measure as Readonly<Record<string | number, unknown>>)[step];
  const { register } = measure as Measure;
  if (register === undefined) return undefined;
  const { matrix, keys } = declarationOf(register);
  return matrix.key === undefined ? undefined : keys[matrix.key];
}

const contactsOf = lookup<Loaded<Contacts>>(({ data }) => data.country);
const contactIds = once(({ contacts }: Contacts) => new Map(contacts.map(({ id }) => [id, unnamed])));

/**
 * Who may submit a country's report. Where its contact points are not recorded nobody knows, but that it is not another country's.
 * @returns null where nothing is known
 */
function contactsFor({ contacts, unreadKinds }: Snapshot, reporter: string, id: string): Ids | null {
  const own = contactsOf(contacts, reporter);
  if (own) return contactIds(own.data);
  if (!isCountryCode(reporter) || unreadKinds.has('contacts')) return null;
  return contacts.some(({ data }) => contactIds(data).has(id)) ? new Map() : null;
}

const sessionLeft = lookup<EarlierSession>(({ session }) => session.id);

/** The rows of a plan, which another row may continue. */
const rowIds = once(
  ({ topics }: Plan) => new Map(topics.flatMap(({ rows }) => rows.map(({ id }) => [id, unnamed] as const))),
);

/** What the calendar of a row can be for. */
const idsOfRow = once(
  ({ objectives = [], activities = [] }: Row) =>
    new Map([...objectives, ...activities].map(({ id, text = {} }) => [id, () => text as Text])),
);

/** A decision may be about an item that is gone since (design, 2.2). */
const wasEver = ({ closed }: Earlier, id: string): boolean => closed.some((one) => itemsById(one.snapshot).has(id));

/**
 * The ids that a reference may name, where that depends on its place: a report may name the activities of a plan as its
 * session had it (design, 2.3).
 * @returns null where it doesn't, or nothing is known of it
 */
function allowedIn(
  snapshot: Snapshot,
  earlier: Earlier,
  {
    loaded,
    path,
    target,
    id,
  }: { readonly loaded: LoadedFile; readonly path: KeyPath; readonly target: Known; readonly id: string },
): Ids | null {
  const { kind, file, data } = loaded;
  if (target === 'measured') {
    const key = measuredKey(loaded, path);
    const values: readonly (readonly [string, Text])[] = Object.entries(key?.kind === 'list' ? key.values : {});
    return new Map(values.map(([value, name]) => [value, () => name]));
  }
  if (target === 'row') return rowIds(data as unknown as Plan);
  if (target === 'of-this-row') {
    const [topics, t, rows, r] = path;
    if (topics !== 'topics' || rows !== 'rows') return null;
    const row = (data as unknown as Plan).topics[Number(t)]?.rows[Number(r)];
    return row ? idsOfRow(row) : null;
  }
  if (kind !== 'reports') return null;
  const report = data as unknown as Report;
  if (target === 'contact') {
    // Of a file whose name and reporter disagree nobody knows whose report it is: `wrong-place` says so.
    return file.endsWith(`/${report.reporter}.yaml`) ? contactsFor(snapshot, report.reporter, id) : null;
  }
  if (target !== 'activity') return null;
  const known = heldAgainst(snapshot, earlier, report).map(activityIds);
  return known.find((ids) => ids?.has(id)) ?? known.at(-1) ?? null;
}
