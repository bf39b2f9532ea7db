import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from './folders.ts';
import { commit, git } from './repos.ts';

type Replacement = readonly [path: string, from: string, to: string, all?: 'all'];

/**
 * Makes the folder a repository with a closed session, `crm-1`, and what was done after it; then, where `closing` says
 * so, closes a second one.
 */
export function withHistory(
  folder: string,
  {
    tag = 'session/crm-1',
    after = [],
    closing,
    decision,
  }: { tag?: string; after?: readonly Replacement[]; closing?: string; decision?: string },
): void {
  const sessions = `# Inventado.
sessions:
  # La primera.
  - id: crm-1
    kind: crm
    number: 1
    start: 2008-02-01
    end: 2008-02-02
    status: closed
    ref: session/crm-1
  - id: crm-2
    kind: crm
    number: 2
    start: 2009-02-01
    status: planned
`;
  const plan = `id: red
title: {es: Plan inventado}
body: network
status: adopted
session: crm-1
topics:
  - id: tema
    text:
      es: Tema
    rows:
      # Una línea.
      - id: linea
        activities:
          - id: actividad-uno
            text:
              es: Informar
          - id: por-definir
            toBeDefined: true
        calendar:
          - id: fecha
            for: [actividad-uno]
            kind: permanent
            text:
              es: Permanente
`;
  writeFiles(folder, { 'sessions.yaml': sessions, 'plans/red.yaml': plan });
  appendFileSync(join(folder, 'crm-plan.yaml'), 'rules:\n  activities-undefined: off\n');
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder, {}, 'inicio', tag);
  for (const [path, from, to, all] of after) {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} doesn't hold: ${from}`);
    writeFileSync(join(folder, path), all ? text.replaceAll(from, to) : text.replace(from, to));
  }
  if (closing === undefined) return;
  const closed = readFileSync(join(folder, 'sessions.yaml'), 'utf8').replace(
    'status: planned',
    `status: closed\n    ref: session/${closing}`,
  );
  const decisions = `session: ${closing}\ndecisions:\n  - item: por-definir\n    decision: ${decision ?? 'deferred'}\n`;
  commit(folder, { 'sessions.yaml': closed, [`decisions/${closing}.yaml`]: decisions }, 'cierre', `session/${closing}`);
}
