// `npm run check:long`: the properties, ten thousand runs each instead of one thousand.
import { bin, build, install, node } from './steps.js';

install();
build();
process.env.CRM_PLAN_RUNS = '10000';
node(
  bin('vitest', 'vitest.mjs'),
  'run',
  '--testTimeout=1800000',
  'test/properties.test.ts',
  'test/data/usual-yaml.test.ts',
  'test/diff/properties.test.ts',
  'test/edit/form.test.ts',
  'test/edit/yaml.test.ts',
  'test/cli/translate.test.ts',
  'test/edit/saves.test.ts',
  'test/edit/saving.test.ts',
);
