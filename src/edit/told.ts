import { commitsOf } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import { moveRefs } from './committing.ts';

/** The two commits of which a person was told last that they say different things of one item. */
export interface Told {
  readonly ours: string;
  readonly theirs: string;
}

const refs = { ours: 'refs/worktree/crm-plan/told-ours', theirs: 'refs/worktree/crm-plan/told-theirs' } as const;

/** Null where nothing was told, or it has been settled. */
export async function lastTold(repository: Repository): Promise<Told | null> {
  const found = await commitsOf(repository, Object.values(refs));
  const [ours, theirs] = [found.get(refs.ours), found.get(refs.theirs)];
  return ours === undefined || theirs === undefined ? null : { ours, theirs };
}

/** Remembers what a person was told, or that it has been settled. */
export async function rememberTold(repository: Repository, told: Told | null): Promise<void> {
  const found = await commitsOf(repository, Object.values(refs));
  const updates = (['ours', 'theirs'] as const).map((side) => ({
    ref: refs[side],
    to: told?.[side] ?? null,
    from: found.get(refs[side]) ?? null,
  }));
  await moveRefs(
    repository,
    updates.filter(({ to, from }) => to !== from),
    'crm-plan: told',
  );
}
