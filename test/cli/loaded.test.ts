import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, planData, root } from '../support/folders.ts';

/** Tells at the end of each file of the bundle that was loaded whether what Node had kept of it was of use. */
const watching = `
const vm = require('node:vm');
const loaded = [];
vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    loaded.push({ name: options.filename, isOfUse: this.cachedDataRejected === false });
  }
};
process.on('exit', () => process.stderr.write(JSON.stringify(loaded)));
`;

interface Loaded {
  readonly name: string;
  readonly isOfUse: boolean;
}

/** What a command loads of the bundle. */
function loadedBy(...argv: readonly string[]): readonly Loaded[] {
  const watch = join(emptyFolder(), 'watch.cjs');
  writeFileSync(watch, watching);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', watch, join(root, 'bin/crm-plan.js'), ...argv, '--data', planData, '--today', '2008-05-01'],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  expect(status).toBe(0);
  return JSON.parse(stderr);
}

/** The sources that a file of the bundle is made of; none of what the bundler itself adds. */
function sourcesOf({ name }: Loaded): readonly string[] {
  const map = join(root, 'dist/bundle', `${name.replace('crm-plan/', '')}.map`);
  return existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')).sources : [];
}

test('of data without mistakes neither the parser of YAML is loaded nor what explains mistakes', () => {
  const sources = loadedBy('validate', '--quiet').flatMap(sourcesOf);
  const named = (part: string) => sources.filter((source) => source.includes(part));
  expect(named('data/load.ts')).not.toEqual([]);
  expect(named('node_modules/yaml/')).toEqual([]);
  expect(named('generated/validators.ts')).toEqual([]);
});

test.for([['validate'], ['flags'], ['status']])(
  'what Node kept is of use to all that «%s» loads, also behind the data',
  ([command = '']) => {
    const loaded = loadedBy(command, '--quiet');
    if (loaded[0]?.isOfUse === false) return console.log('skipped: another Node made the bundle');
    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.filter(({ isOfUse }) => !isOfUse)).toEqual([]);
  },
);
