// What `npm start`, `npm test` and `npm run check` share: they bring themselves what they need, so that a fresh
// clone wants nothing but Node and Git, and they skip what is done already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a Node program of the project; ends this one with its exit code where it fails. */
export function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The program behind a command of an installed package. */
export const bin = (name, path) => `${root}node_modules/${name}/${path}`;

/** Installs exactly what the lockfile says, unless that was done already. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const stamp = `${root}node_modules/.installed`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // npm is a script of its own on Windows: started through the shell, with constant words only.
  const { status } = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}

/** Compiles what changed, and makes of it what ships. */
export function build() {
  node(bin('typescript', 'bin/tsc'), '--project', 'tsconfig.build.json');
  node('scripts/bundle.js');
}
