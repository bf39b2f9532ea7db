// What other commands than `validate` take over folders that grow: a part of `npm run bench`.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { grown, make, printGrown, sizeOf } from './grown.js';
import { bars, measured } from './measure.js';
import { mendable, valid } from './valid-folders.js';

/** The commands that have something to do in a folder without an error; `fix` has in one that can be mended. */
const overValid = [
  ['render'],
  ['render', 'cambios'],
  ['status'],
  ['diff'],
  ['review', '--base', 'HEAD'],
  ['remind', '--format', 'html'],
  ['save', '--dry-run', 'motivo'],
  ['flags'],
  ['fmt', '--check'],
  ['history', 'red'],
  ['query', 'items'],
];
const overMendable = [['fix']];

/** Milliseconds of the processor, half of what a command may take: of what takes less, it is mostly starting that grows. */
const short = bars.time / 2;

/** The figures of each of the commands over one folder, which is valid or isn't. */
async function overOne({ name, folder, most }, { isValid, commands }, out) {
  const n = sizeOf({ folder, most });
  const made = new Map();
  const dataOf = (size) => {
    if (!made.has(size)) made.set(size, make(join(out, `commands-${size}`), folder(size)));
    return made.get(size);
  };
  const run = (command) => async (size) => {
    const taken = await measured([...withPlace(command, out), '--data', dataOf(size), '--today', '2008-05-01']);
    if (taken.status === 2) throw new Error(`${command.join(' ')}, ${name}, ${size}: ${taken.said}`);
    return taken;
  };
  const { status } = await run(['validate'])(n);
  if ((status === 0) !== isValid) throw new Error(`${name}, ${n}: “validate” ended with ${status}`);
  const results = [];
  for (const command of commands)
    results.push({
      name: `${command.join(' ')}, ${name}`,
      ...(await grown(n, run(command), { clock: 'cpu', short })),
    });
  for (const size of made.keys()) rmSync(join(out, `commands-${size}`), { recursive: true, force: true });
  return results;
}

/** A command that writes documents, with a folder for them. */
const withPlace = (command, out) =>
  ['render', 'remind'].includes(command[0]) ? [...command, '--out', join(out, 'commands-documents')] : command;

/**
 * Prints how the processor's time of each command grows over each folder, the worst first.
 * @param {string} out a folder to work in
 */
export async function benchCommands(out) {
  console.log('\nother commands over folders that grow: one a list of the schemas');
  const results = [];
  for (const folder of valid) results.push(...(await overOne(folder, { isValid: true, commands: overValid }, out)));
  for (const folder of mendable)
    results.push(...(await overOne(folder, { isValid: false, commands: overMendable }, out)));
  printGrown(results, 'commands over folders');
}
