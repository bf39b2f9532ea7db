import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from './folders.ts';
import { git, gitEnv } from './repos.ts';

/** What a command of Git tells of itself, an event after the other. */
type Told = readonly Readonly<Record<string, string>>[];

/** A Git that leaves behind what it did, as Git itself tells it. */
export function tracedGit() {
  const folder = emptyFolder();
  const [bin, told] = [join(folder, 'bin'), join(folder, 'dicho')];
  for (const one of [bin, told]) mkdirSync(one);
  const real = git(folder, '--exec-path').trim();
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nGIT_TRACE2_EVENT='${told}' exec '${real}/git' "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  const eventsOf = (name: string): Told =>
    readFileSync(join(told, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  /** A number of each command, added up by the commands' names. */
  const added = (numberOf: (events: Told) => number): ReadonlyMap<string, number> => {
    const all = new Map<string, number>();
    for (const events of readdirSync(told).map(eventsOf)) {
      const command = events.find(({ event }) => event === 'cmd_name')?.['name'] ?? '';
      all.set(command, (all.get(command) ?? 0) + numberOf(events));
    }
    return all;
  };
  return {
    PATH: `${bin}:${gitEnv.PATH}`,
    /** How often each command was started. */
    started: () => added(() => 1),
    /** How often one was started that gives objects, as many as it is asked for. */
    givers: () =>
      readdirSync(told)
        .flatMap(eventsOf)
        .filter(({ event, argv }) => event === 'start' && /^\S+,cat-file,--batch$/.test(String(argv))).length,
    /** How many files each command that wrote some put on the disk for good. */
    flushed: () =>
      added((events) => Number(events.find(({ key }) => key === 'fsync/hardware-flush')?.['value'] ?? '0')),
  };
}
