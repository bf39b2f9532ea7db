import { isDeepStrictEqual } from 'node:util';
import { type Past, savedBefore } from '../data/past.ts';
import type { Session } from '../model/generated/types.ts';
import { kinds } from '../model/kinds.ts';
import { isKind, itemsById, originOf, type PlanItem } from '../model/plans.ts';
import { closedBefore, decisionsFile } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { hasAdopted } from './session-files.ts';
import type { YamlEdit } from './yaml.ts';

/**
 * What makes an item that a session adopted again what it was before, as the versions tell that were saved since the last
 * session before was closed; where they are missing, as the decisions tell that are on record.
 * @param past null where Git knows nothing
 * @returns nothing where the session changed nothing of it; null where nobody can tell
 */
export async function editsBack(
  past: Past | null,
  snapshot: Snapshot,
  session: Session,
  item: PlanItem,
): Promise<readonly YamlEdit[] | null> {
  if (!isAsAdopted(session, item)) return [];
  const versions = past ? savedBefore(past, snapshot, session) : [null];
  for await (const then of versions) {
    if (then === null) return adoptedByNobodyElse(snapshot, session, item) ? proposedEdits(item) : null;
    // Of a plan that could not be read nothing is known.
    if (then.unread.some((file) => file.startsWith(kinds.plans.path))) continue;
    const former = itemsById(then).get(item.id);
    if (isKind(item, 'plan')) {
      if (former && isKind(former, 'plan') && !isAsAdopted(session, former)) return formerPlanEdits(item, former);
    } else {
      const value = former?.value ?? {};
      if (!former || 'proposedBy' in value) return proposedEdits(item, former);
      // Another one proposed it between the two versions, or somebody corrected whose proposal it had been.
      if (!isDeepStrictEqual(originOf(former), originOf(item))) return null;
    }
  }
  return isKind(item, 'plan') ? null : [];
}

/** Whether an item says what it says once a session adopted it; a plan names the session, anything else whose proposal it was. */
const isAsAdopted = (session: Session, item: PlanItem): boolean =>
  isKind(item, 'plan')
    ? item.value.status === 'adopted' && item.value.session === session.id
    : 'origin' in item.value && !('proposedBy' in item.value);

/** What makes an item a proposal again, of those whose proposal it was; whose it had been before that is said again as well. */
function proposedEdits({ path: at }: PlanItem, former?: PlanItem): readonly YamlEdit[] {
  const before = former && originOf(former);
  return [
    { do: 'rename', at, key: 'origin', to: 'proposedBy' },
    ...(before === undefined ? [] : [{ do: 'set', at, key: 'origin', value: before, after: 'proposedBy' } as const]),
  ];
}

const formerPlanEdits = ({ path: at }: PlanItem, { value }: PlanItem<'plan'>): readonly YamlEdit[] =>
  (['status', 'session'] as const).map((key) => ({ do: 'set', at, key, value: value[key] }));

/**
 * Whether the decisions of all sessions of the Conference before are on record and none of them, nor of another meeting,
 * adopted an item: whose proposal it was is written where it is adopted, so that this session must have done it.
 */
function adoptedByNobodyElse(snapshot: Snapshot, session: Session, item: PlanItem): boolean {
  if (isKind(item, 'plan') || snapshot.unreadKinds.has('decisions')) return false;
  return closedBefore(snapshot, session).every(
    (one) => (one.kind !== 'crm' || decisionsFile(snapshot, one)) && !hasAdopted(snapshot, one, item),
  );
}
