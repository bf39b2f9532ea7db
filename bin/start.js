// Starts what `npm run build` bundled, with what Node made of its code: that was kept then, and to compile it anew takes
// longer than all else when little is asked. A Node of another version takes no notice of it and compiles.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const folder = join(__dirname, '../dist/bundle');
const pathOf = (name) => join(folder, name);

/** Where that which Node makes of a file is kept. */
const keptFor = (name) => `${pathOf(name)}.compiled`;

/** As Node puts what it loads into a function. */
const head = '(function (exports, require, module, __filename, __dirname) {';

/** Compiles the code of a file; what is made of it holds the file's name, which is the same wherever it stands. */
const compiled = (name, code, cachedData) =>
  new Script(`${head}${code}\n})`, { filename: `crm-plan/${name}`, columnOffset: -head.length, cachedData });

/** How many bytes a seal has. */
const sealed = 4;

/**
 * Node looks neither whether it is whole nor whether it was made of this code: whoever keeps it has to. Against a disk that is
 * damaged a sum is enough: who may write here may write other code as well.
 */
function sealOf(code, made) {
  const seal = Buffer.alloc(sealed);
  seal.writeUInt32LE(crc32(made, crc32(code)));
  return seal;
}

/** What was kept of a file's code; undefined where that is missing, damaged, or of other code. */
function keptOf(name, code) {
  try {
    const kept = readFileSync(keptFor(name));
    const made = kept.subarray(sealed);
    return sealOf(code, made).equals(kept.subarray(0, sealed)) ? made : undefined;
  } catch {
    return undefined;
  }
}

const modules = new Map();

/** What Node made of the files that were loaded. */
const scripts = new Map();

/** Loads a file of the bundle, as `require` does. */
function load(name) {
  const known = modules.get(name);
  if (known) return known.exports;
  const code = readFileSync(pathOf(name), 'utf8');
  const script = compiled(name, code, keptOf(name, code));
  const module = { exports: {} };
  modules.set(name, module);
  scripts.set(name, script);
  try {
    script.runInThisContext()(module.exports, requireHere, module, pathOf(name), folder);
  } catch (error) {
    modules.delete(name);
    throw error;
  }
  return module.exports;
}

const requireHere = (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name));

/** Keeps what Node makes of a file's code: of one that has run, also what was compiled while it did. */
function keep(name) {
  const code = readFileSync(pathOf(name), 'utf8');
  const made = (scripts.get(name) ?? compiled(name, code)).createCachedData();
  writeFileSync(keptFor(name), Buffer.concat([sealOf(code, made), made]));
}

module.exports = { keep, load };
