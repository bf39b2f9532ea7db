#!/usr/bin/env node
// Written for old Nodes too: it must be able to say that Node is too old.
var version = process.versions.node.split('.').map(Number);

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(
    'crm-plan necesita Node.js 20.19 o posterior; este es ' +
      process.versions.node +
      '. Instale una versión reciente desde https://nodejs.org.\n' +
      'crm-plan needs Node.js 20.19 or later; this is ' +
      process.versions.node +
      '. Install a recent version from https://nodejs.org.',
  );
  process.exitCode = 2;
} else {
  // Who wants to know of which source a line comes has it compiled anew, which tells that.
  (process.sourceMapsEnabled ? require('../dist/bundle/main.cjs') : require('./start.js').load('main.cjs')).main();
}
