// `npm run bench [part…]`: figures as ratios to something in the same run, so that the machine doesn't matter much.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install } from '../scripts/steps.js';
import { benchBombs } from './bombs.js';
import { benchCommands } from './commands.js';
import { benchFiles, benchTags } from './files.js';
import { benchGrowing } from './growing.js';
import { benchHostile } from './hostile.js';
import { benchJoins } from './joins.js';
import { benchPeers } from './peers.js';
import { benchRows } from './rows.js';
import { benchStart } from './start.js';
import { benchYears } from './years.js';

/** The parts, in their order; without a name all of them run. */
const parts = {
  start: benchStart,
  hostile: benchHostile,
  growing: benchGrowing,
  commands: benchCommands,
  files: benchFiles,
  rows: benchRows,
  joins: benchJoins,
  tags: benchTags,
  years: benchYears,
  bombs: benchBombs,
  peers: benchPeers,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join(', ')}”. The parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
install();
build();
const out = mkdtempSync(join(tmpdir(), 'crm-plan-bench-'));
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await part(out);
rmSync(out, { recursive: true, force: true });
