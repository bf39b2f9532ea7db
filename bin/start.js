// Starts what `npm run build` bundled, with what Node made of its code: that was kept then, and to compile it anew takes
// longer than all else when little is asked. A Node of another version takes no notice of it and compiles.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { compileFunction } = require('node:vm');

const folder = join(__dirname, '../dist/bundle');
const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];

const pathOf = (name) => join(folder, name);

/** Where that which Node makes of a file is kept. */
const keptFor = (name) => `${pathOf(name)}.compiled`;

/** Compiles the code of a file; what is made of it holds the file's name, which is the same wherever it stands. */
const compiled = (name, code, options) =>
  compileFunction(code, parameters, { filename: `crm-plan/${name}`, ...options });

/** Node looks neither whether it is whole nor whether it was made of this code: whoever keeps it has to. */
const sealOf = (code, made) => createHash('sha256').update(code).update(made).digest();

/** What Node makes of a file, as it is kept: with the seal before it. */
function madeOf(name) {
  const code = readFileSync(pathOf(name), 'utf8');
  const { cachedData } = compiled(name, code, { produceCachedData: true });
  return Buffer.concat([sealOf(code, cachedData), cachedData]);
}

/** What was kept of a file's code; undefined where that is missing, damaged, or of other code. */
function keptOf(name, code) {
  try {
    const kept = readFileSync(keptFor(name));
    const made = kept.subarray(32);
    return sealOf(code, made).equals(kept.subarray(0, 32)) ? made : undefined;
  } catch {
    return undefined;
  }
}

const modules = new Map();

/** Loads a file of the bundle, as `require` does. */
function load(name) {
  const known = modules.get(name);
  if (known) return known.exports;
  const code = readFileSync(pathOf(name), 'utf8');
  const run = compiled(name, code, { cachedData: keptOf(name, code) });
  const module = { exports: {} };
  modules.set(name, module);
  try {
    run(module.exports, requireHere, module, pathOf(name), folder);
  } catch (error) {
    modules.delete(name);
    throw error;
  }
  return module.exports;
}

const requireHere = (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name));

module.exports = { keptFor, load, madeOf };
