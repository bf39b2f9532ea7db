import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { tunings } from '../../src/data/tuning.ts';

test('V8 knows each of its settings: of one that it doesn’t know it would complain to whoever runs the program', () => {
  const { v8 } = process.versions;
  const tuning = tunings[v8.split('.', 2).join('.')];
  if (tuning === undefined) return console.log(`skipped: nothing is set for V8 ${v8}`);
  const flags = Object.values(tuning);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', '0'], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([0, '', '']);
  const set = flags.map((flag) => `require('node:v8').setFlagsFromString('${flag}')`).join(';');
  const { stderr: said } = spawnSync(process.execPath, ['-e', set], { encoding: 'utf8' });
  expect(said).toBe('');
});
