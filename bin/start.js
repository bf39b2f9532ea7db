// Starts what `npm run build` bundled, with what Node makes of its code: that was kept then, and to compile it anew takes
// longer than all else when little is asked. A Node of another version takes no notice of it and compiles.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { compileFunction } = require('node:vm');

const folder = join(__dirname, '../dist/bundle');
const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];

/** Compiles a file of the bundle. */
function compiled(name, options) {
  const filename = join(folder, name);
  return compileFunction(readFileSync(filename, 'utf8'), parameters, { filename, ...options });
}

/** Where that which Node makes of a file is kept. */
const keptFor = (name) => join(folder, `${name}.compiled`);

const modules = new Map();

function load(name) {
  const known = modules.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const kept = keptFor(name);
  compiled(name, existsSync(kept) ? { cachedData: readFileSync(kept) } : {})(
    module.exports,
    requireHere,
    module,
    join(folder, name),
    folder,
  );
  return module.exports;
}

const requireHere = (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name));

module.exports = { compiled, keptFor, load };
