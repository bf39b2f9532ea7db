import type { Source } from '../../src/data/source.ts';
import { byCodePoint } from '../../src/model/text.ts';

/** A folder that is only in memory: what comes after `load` can't tell. */
export const inMemory = (files: Readonly<Record<string, string | Uint8Array>>): Source => ({
  name: 'plan-data',
  list: async () =>
    Object.keys(files)
      .sort(byCodePoint)
      .map((path) => ({ path, kind: 'file', size: Buffer.byteLength(files[path] ?? '') })),
  read: async (path) => Buffer.from(files[path] ?? ''),
});

/** How often each property is tried; `CRM_PLAN_RUNS` makes it more. */
export const numRuns = Number(process.env['CRM_PLAN_RUNS'] ?? 1_000);
