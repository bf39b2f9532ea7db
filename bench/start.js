// What the program costs at all: a part of `npm run bench`.
import { join } from 'node:path';
import { root } from '../scripts/steps.js';
import { medians, program } from './measure.js';

/**
 * Prints the walls of help, `validate` and `render` beside that of an empty program.
 * @param {string} out a folder to work in
 */
export function benchStart(out) {
  const data = join(root, 'plan-data');
  const [plain, help, validate, render] = medians(
    [
      ['-e', '0'],
      [program, '--help'],
      [program, 'validate', '--data', data, '--today', '2008-05-01'],
      [program, 'render', '--data', data, '--today', '2008-05-01', '--out', out],
    ],
    25,
  );
  const row = (name, time, bar) =>
    console.log(
      `${name.padEnd(28)} ${time.toFixed(0).padStart(5)} ms  ${(time / plain).toFixed(2).padStart(6)} × node -e 0${bar ? `  (bar: ${bar})` : ''}`,
    );
  row('node -e 0', plain);
  row('--help', help, '≤ 1.5');
  row('validate plan-data', validate);
  row('render, 6 documents', render);
}
