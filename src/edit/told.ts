import { commitsOf } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import { moveRefs } from './committing.ts';

/** The two commits of which a person was told last that they say different things of one item. */
export interface Told {
  readonly ours: string;
  readonly theirs: string;
  /** Ours when it was told that somebody's comment would be lost, which is told last; null where it was not. */
  readonly comments: string | null;
}

const refs = {
  ours: 'refs/worktree/crm-plan/told-ours',
  theirs: 'refs/worktree/crm-plan/told-theirs',
  comments: 'refs/worktree/crm-plan/told-comments',
} as const;

/** Null where nothing was told, or it has been settled. */
export async function lastTold(repository: Repository): Promise<Told | null> {
  const found = await commitsOf(repository, Object.values(refs));
  const [ours, theirs] = [found.get(refs.ours), found.get(refs.theirs)];
  const comments = found.get(refs.comments) ?? null;
  return ours === undefined || theirs === undefined ? null : { ours, theirs, comments };
}

/** Remembers what a person was told, or that it has been settled. */
export async function rememberTold(repository: Repository, told: Told | null): Promise<void> {
  const found = await commitsOf(repository, Object.values(refs));
  const updates = (['ours', 'theirs', 'comments'] as const).map((side) => ({
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
