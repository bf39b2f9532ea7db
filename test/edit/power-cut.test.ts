import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/folders.ts';
import { decided } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { git, gitEnv } from '../support/repos.ts';
import { twoPeople, types, writes } from '../support/two-people.ts';

/** A Git that leaves behind what it did, as Git itself tells it. */
function traced() {
  const folder = emptyFolder();
  const [bin, told] = [join(folder, 'bin'), join(folder, 'dicho')];
  for (const one of [bin, told]) mkdirSync(one);
  const real = git(folder, '--exec-path').trim();
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nGIT_TRACE2_EVENT='${told}' exec '${real}/git' "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return {
    PATH: `${bin}:${gitEnv.PATH}`,
    /** How many files each command that wrote some put on the disk for good, by the commands' names. */
    flushed(): ReadonlyMap<string, number> {
      const all = new Map<string, number>();
      for (const name of readdirSync(told)) {
        const events = readFileSync(join(told, name), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, string>);
        const command = events.find(({ event }) => event === 'cmd_name')?.['name'] ?? '';
        const flushes = events.find(({ key }) => key === 'fsync/hardware-flush')?.['value'] ?? '0';
        all.set(command, (all.get(command) ?? 0) + Number(flushes));
      }
      return all;
    },
  };
}

const many = expect.toSatisfy((n: number) => n > 0);

/** Older ones know neither the setting nor how to tell what they did. */
const [major = 0, minor = 0] = git('.', 'version').match(/\d+/g)?.map(Number) ?? [];
const tells = major > 2 || minor >= 36;

describe.skipIf(!tells)('what Git writes is on the disk before it is said to be there', { timeout: 60_000 }, () => {
  test('objects, refs and index of a closing', async () => {
    const { PATH, flushed } = traced();
    const folder = await decided();
    const argv = ['session', 'close', 'IX', '--today', '2026-11-24'];
    const objects = () => Number.parseInt(git(folder, 'count-objects'), 10);
    const before = objects();
    expect((await crmPlan(argv, { cwd: folder, env: { ...gitEnv, PATH } })).code).toBe(0);
    const all = flushed();
    const made = (all.get('hash-object') ?? 0) + (all.get('commit-tree') ?? 0);
    expect([made, all.get('update-ref'), all.get('update-index')]).toEqual([objects() - before, 2, 1]);
  });

  test('what is sent to a shared folder, and what comes from there', async () => {
    const { maria, ana } = await twoPeople();
    const [sends, brings] = [traced(), traced()];
    const study = 'Elaborar un estudio de las rutas más usadas';
    writes(maria, study, `${study} cada año`);
    const sender = { ...maria, env: { ...maria.env, PATH: sends.PATH } };
    const receiver = { ...ana, env: { ...ana.env, PATH: brings.PATH } };
    expect((await types(sender, 'guardar', 'De María')).code).toBe(0);
    expect((await types(receiver, 'guardar')).code).toBe(0);
    const [sent, brought] = [sends.flushed(), brings.flushed()];
    expect([sent.get('unpack-objects'), sent.get('receive-pack'), brought.get('fetch')]).toEqual([many, many, many]);
  });
});
