import type { InterfaceLang } from '../../../messages/index.ts';
import type { Earlier } from '../../../model/earlier.ts';
import { activityIds, type Ids, type Known, knownIds, planIds } from '../../../model/known.ts';
import { sessionTitle, sessionWhere } from '../../../model/names.ts';
import { isRetired, itemsById } from '../../../model/plans.ts';
import type { Target } from '../../../model/references.ts';
import { registerNames } from '../../../model/register-names.ts';
import { declarationOf } from '../../../model/registers.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { type Text, wording } from '../../../model/text.ts';

/** What a key may name by its id: each id with its wording, and whether it is worth offering. */
export interface Named {
  readonly id: string;
  readonly text: string;
  /** What was superseded or deleted may still be named, but nobody starts with it. */
  readonly isOffered: boolean;
}

/** For each kind of reference what it may name; a kind is missing where that isn't known, or nobody may read it. */
export type Names = ReadonlyMap<Target, readonly Named[]>;

/**
 * What the keys of a folder's files may name, with wordings.
 * Contact points are left out: their ids may hold people's names.
 * @param earlier what closed sessions left: reports and decisions may still name it
 * @param everyCountry what `countries` means, in words
 */
export function namesIn(snapshot: Snapshot, { closed }: Earlier, lang: InterfaceLang, everyCountry: string): Names {
  const known = (target: Known) => knownIds(snapshot, target);
  const before = (ids: (one: Snapshot) => Ids | null) => closed.flatMap((one) => [...(ids(one.snapshot) ?? [])]);
  const countries = snapshot.members ? known('country') : null;
  const instruments = known('instrument');
  const reporters = countries && known('reporter');
  const inPlans = (present: Ids | null, ids: (one: Snapshot) => Ids | null) =>
    present && new Map([...before(ids), ...present]);
  const ofRegisters = registerNames.map(declarationOf).flatMap(({ matrix, keys }) => {
    const key = keys[matrix.key ?? ''];
    return key?.kind === 'list'
      ? Object.entries<Text>(key.values).map(([value, name]) => [value, () => name] as const)
      : [];
  });
  const texts: Readonly<Record<Exclude<Known, 'contact'> | 'party', Ids | null>> = {
    country: countries,
    body: known('body'),
    reporter: reporters,
    party: reporters && new Map([['countries', () => ({ [lang]: everyCountry })], ...reporters]),
    session: known('session'),
    instrument: instruments,
    'plan-item': inPlans(known('plan-item'), planIds),
    activity: inPlans(known('activity'), activityIds),
    role: known('role'),
    row: planIds(snapshot, 'row'),
    'of-this-row': planIds(snapshot, 'objective', 'activity'),
    measured: instruments && new Map([...instruments, ...ofRegisters]),
  };
  const sessions = new Map(snapshot.sessions?.data.sessions.map((session) => [session.id, session]));
  const items = itemsById(snapshot);
  const named = (id: string, text: Text, target: Target): Named => {
    const session = target === 'session' ? sessions.get(id) : undefined;
    const item = items.get(id);
    const where = session && sessionWhere(session, lang);
    return {
      id,
      text: session ? `${sessionTitle(snapshot, session, lang)}${where ? ` (${where})` : ''}` : wording(text, lang),
      isOffered: !inPlanOnly.has(target) || (item !== undefined && !isRetired(item.value)),
    };
  };
  return new Map(
    (Object.entries(texts) as [Target, Ids | null][]).flatMap(([target, ids]) =>
      ids && ids.size > 0 ? [[target, [...ids].map(([id, text]) => named(id, text(), target))]] : [],
    ),
  );
}

/** The kinds of references that lead to items of plans. */
const inPlanOnly: ReadonlySet<Target> = new Set(['plan-item', 'activity', 'row', 'of-this-row']);
