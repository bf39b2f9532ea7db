import { describe, expect, test } from 'vitest';
import { decided } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { git, gitEnv } from '../support/repos.ts';
import { tracedGit } from '../support/traced-git.ts';
import { twoPeople, types, writes } from '../support/two-people.ts';

const many = expect.toSatisfy((n: number) => n > 0);

/** Older ones know neither the setting nor how to tell what they did. */
const [major = 0, minor = 0] = git('.', 'version').match(/\d+/g)?.map(Number) ?? [];
const tells = major > 2 || minor >= 36;

describe.skipIf(!tells)('what Git writes is on the disk before it is said to be there', { timeout: 60_000 }, () => {
  test('objects, refs and index of a closing', async () => {
    const { PATH, flushed } = tracedGit();
    const folder = await decided();
    const argv = ['session', 'close', 'IX', '--today', '2026-11-24'];
    const objects = () => Number.parseInt(git(folder, 'count-objects'), 10);
    const before = objects();
    expect((await crmPlan(argv, { cwd: folder, env: { ...gitEnv, PATH } })).code).toBe(0);
    const all = flushed();
    const made = ['unpack-objects', 'update-ref', 'update-index'].map((command) => all.get(command));
    expect(made).toEqual([objects() - before, 2, 1]);
  });

  test('what is sent to a shared folder, and what comes from there', async () => {
    const { maria, ana } = await twoPeople();
    const [sends, brings] = [tracedGit(), tracedGit()];
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
