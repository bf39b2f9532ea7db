import { knownRoles } from './contacts.ts';
import { countryCodes } from './countries.ts';
import { itemText } from './names.ts';
import { once } from './once.ts';
import { itemsById, type PlanItem } from './plans.ts';
import type { Target } from './references.ts';
import type { Snapshot } from './snapshot.ts';
import type { Text } from './text.ts';

/** What a reference can be said to lead to: of what may be a country or a body, the one that it looks like. */
export type Known = Exclude<Target, 'party'>;

/** Ids, each with how it is called, which is worked out when somebody asks. */
export type Ids = ReadonlyMap<string, () => Text>;

/** For ids that nobody calls otherwise. */
export const unnamed = (): Text => ({});

const countryIds = once(({ members, unreadKinds }: Snapshot): Ids | null => {
  if (members) return new Map((members.data.countries ?? []).map(({ code, name }) => [code, () => name as Text]));
  return unreadKinds.has('members') ? null : new Map([...countryCodes].map((code) => [code, unnamed]));
});

const bodyIds = once(
  ({ members }: Snapshot): Ids | null =>
    members && new Map((members.data.bodies ?? []).map(({ id, name }) => [id, () => name as Text])),
);

/** A country's code is shorter than what is guessed: one is meant where it differs in its case alone, or is named. */
const reporterIds = once((snapshot: Snapshot): Ids | null => {
  const bodies = bodyIds(snapshot);
  return bodies && new Map([...(countryIds(snapshot) ?? []), ...bodies]);
});

const sessionIds = once(
  ({ sessions }: Snapshot): Ids | null =>
    sessions && new Map(sessions.data.sessions.map(({ id, name }) => [id, () => name ?? {}])),
);

const instrumentIds = once(
  ({ instruments }: Snapshot): Ids | null =>
    instruments && new Map(instruments.data.instruments.map(({ id, title }) => [id, () => title as Text])),
);

/** The roles of contact points that are known; null where none is. */
const roleIds = once((snapshot: Snapshot): Ids | null => {
  const roles = [...knownRoles(snapshot)];
  return roles.length === 0 ? null : new Map(roles.map((role) => [role, unnamed]));
});

/** The items, of some kinds or all, of a snapshot's plans, with their wordings; null where a plan can't be read. */
export function planIds(snapshot: Snapshot, ...kinds: readonly PlanItem['kind'][]): Ids | null {
  if (snapshot.unreadKinds.has('plans')) return null;
  const items = [...itemsById(snapshot).values()].filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return new Map(items.map((item) => [item.id, () => itemText(snapshot, item.id)]));
}

/** The activities of a snapshot's plans, with their wordings; null where a plan can't be read. */
export const activityIds = once((snapshot: Snapshot) => planIds(snapshot, 'activity'));

const byPlace = (): null => null;

const idsOf: Readonly<Record<Known, (snapshot: Snapshot) => Ids | null>> = {
  country: countryIds,
  body: bodyIds,
  reporter: reporterIds,
  session: sessionIds,
  instrument: instrumentIds,
  'plan-item': once((snapshot: Snapshot) => planIds(snapshot)),
  activity: activityIds,
  contact: byPlace,
  role: roleIds,
  row: byPlace,
  'of-this-row': byPlace,
  measured: byPlace,
};

/**
 * The ids that a kind of reference may name, with names; null where the file that holds them isn't there or can't be read,
 * or where it depends on the place.
 */
export const knownIds = (snapshot: Snapshot, target: Known): Ids | null => idsOf[target](snapshot);
