import type { KeyPath } from './findings.ts';
import { planItems } from './plans.ts';
import type { Snapshot } from './snapshot.ts';

/** Something with an id of its own: an item of a plan, a session, a body, an instrument or a term. */
export interface Identified {
  readonly id: string;
  readonly file: string;
  readonly path: KeyPath;
}

/** Everything with an id in a folder, in the order of the files. Ids are unique among all of these. */
export function* identified(snapshot: Snapshot): Generator<Identified> {
  const { glossary, instruments, members, plans, sessions } = snapshot;
  const listed = function* (file: string, key: string, list: readonly { readonly id: string }[] = []) {
    for (const [i, { id }] of list.entries()) yield { id, file, path: [key, i] };
  };
  if (glossary) yield* listed(glossary.file, 'terms', glossary.data.terms);
  if (instruments) yield* listed(instruments.file, 'instruments', instruments.data.instruments);
  if (members) yield* listed(members.file, 'bodies', members.data.bodies);
  for (const plan of plans) for (const { id, file, path } of planItems(plan)) yield { id, file, path };
  if (sessions) yield* listed(sessions.file, 'sessions', sessions.data.sessions);
}
