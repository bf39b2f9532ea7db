import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { diff } from '../../src/diff/diff.ts';
import { unchangedFiles } from '../../src/diff/unchanged.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { inMemory } from '../support/memory.ts';

type Files = Readonly<Record<string, string>>;

const settings: Files = {
  'crm-plan.yaml': 'formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: public\n',
};

const plan = (id: string, activity: string, text = 'Informar'): Files => ({
  [`plans/${id}.yaml`]: `id: ${id}
title: {es: Plan ${id}}
body: network
status: adopted
session: crm-1
topics:
  - id: tema-${id}
    text: {es: Tema}
    rows:
      - id: fila-${id}
        activities:
          - id: ${activity}
            text: {es: ${text}}
`,
});

const read = (files: Files): Promise<Snapshot> => load(inMemory({ ...settings, ...files }));

/** A state whose files are the very ones of an earlier state where they say the same, as what is read from Git is. */
function readOnce(before: Snapshot, after: Snapshot): Snapshot {
  const shared = <T extends { readonly file: string; readonly data: unknown }>(was: readonly T[], is: readonly T[]) =>
    is.map(
      (one) =>
        was.find(({ file, data }) => file === one.file && JSON.stringify(data) === JSON.stringify(one.data)) ?? one,
    );
  return {
    ...after,
    ownSettings: before.ownSettings,
    plans: shared(before.plans, after.plans),
  };
}

describe('what is the same in two states, and was read once, changes nothing of what is told', () => {
  const cases: readonly {
    readonly of: string;
    readonly was: Files;
    readonly is: Files;
    readonly same: readonly string[];
  }[] = [
    {
      of: 'nothing that changed',
      was: { ...plan('uno', 'act-1'), ...plan('dos', 'act-2') },
      is: { ...plan('uno', 'act-1'), ...plan('dos', 'act-2') },
      same: ['crm-plan.yaml', 'plans/dos.yaml', 'plans/uno.yaml'],
    },
    {
      of: 'a plan beside one that changed',
      was: { ...plan('uno', 'act-1'), ...plan('dos', 'act-2') },
      is: { ...plan('uno', 'act-1'), ...plan('dos', 'act-2', 'Actuar') },
      same: ['crm-plan.yaml', 'plans/uno.yaml'],
    },
    {
      of: 'an id that came to stand twice',
      was: { ...plan('uno', 'act-1'), ...plan('dos', 'act-2') },
      is: { ...plan('uno', 'act-1'), ...plan('dos', 'act-1') },
      same: ['crm-plan.yaml'],
    },
    {
      of: 'an id that stands twice no longer',
      was: { ...plan('uno', 'act-1'), ...plan('dos', 'act-1') },
      is: { ...plan('uno', 'act-1'), ...plan('dos', 'act-2') },
      same: ['crm-plan.yaml'],
    },
    {
      of: 'a file that came with what another holds',
      was: plan('uno', 'act-1'),
      is: { ...plan('uno', 'act-1'), ...plan('dos', 'act-1', 'Actuar') },
      same: ['crm-plan.yaml'],
    },
  ];
  for (const { of, was, is, same } of cases)
    test(of, async () => {
      const [before, after] = await Promise.all([read(was), read(is)]);
      const once = readOnce(before, after);
      expect([...unchangedFiles(before, once)].sort()).toEqual(same);
      expect(diff(before, once)).toEqual(diff(before, after));
    });
});
