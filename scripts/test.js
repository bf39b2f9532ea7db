// `npm test`: installs, builds and tests. Words after `--` go to vitest.
import { bin, build, install, node } from './steps.js';

install();
build();
node(bin('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2));
