// Read before the program (`node --import`): somebody's editor saves files at chosen moments of its run. A moment is a Git
// command that is about to start, or a call that is about to write to the disk. `CRM_PLAN_SAVES` holds the saves as JSON,
// `[{at, path, text, byRenaming}]`, some written into the file and some put in its place, or `[{at, git}]`, a command
// of Git that somebody types then, or `[{at, node}]`, a run of Node, or `[{at, kill}]`, the end of the program; the moments that there were are left in the file that `CRM_PLAN_MOMENTS` names.
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const saves = JSON.parse(process.env.CRM_PLAN_SAVES ?? '[]');
const { writeFileSync, renameSync } = fs;
const { spawnSync } = childProcess;
const { open } = fs.promises;
const moments = [];

function moment(name) {
  moments.push(name);
  for (const { at, git, node, kill, path, text, byRenaming } of saves) {
    if (at !== moments.length) continue;
    if (kill) process.kill(process.pid, 'SIGKILL');
    if (git || node) {
      spawnSync(git ? 'git' : process.execPath, git ?? node, { env: { ...process.env, NODE_OPTIONS: '' } });
      continue;
    }
    const target = byRenaming ? `${path}.swp` : path;
    writeFileSync(target, text);
    if (byRenaming) renameSync(target, path);
  }
}

/** Has a moment come before each call of a function. */
function watch(holder, name, label = name) {
  const real = holder[name];
  holder[name] = function (...args) {
    moment(label);
    return real.apply(this, args);
  };
}

watch(childProcess, 'spawn', 'git');
for (const name of ['rename', 'link', 'rm', 'mkdir', 'chmod', 'writeFile', 'mkdtemp']) watch(fs.promises, name);
fs.promises.open = async (path, flags, ...rest) => {
  const isForWriting = flags !== undefined && flags !== 'r';
  if (isForWriting) moment('open');
  const file = await open.call(fs.promises, path, flags, ...rest);
  if (isForWriting) for (const name of ['chmod', 'writeFile', 'sync', 'close']) watch(file, name);
  return file;
};
syncBuiltinESMExports();
process.on('exit', () => writeFileSync(process.env.CRM_PLAN_MOMENTS, JSON.stringify(moments)));
