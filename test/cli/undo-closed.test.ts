import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import { headOf, type Person, saves, textOf, twoPeople, types, unsaved, writes } from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';
const spread = 'Difundir los resultados del estudio entre los consulados';

/** Somebody whose clock shows another moment. */
const at = (person: Person, moment: string): Person => ({
  ...person,
  env: { ...person.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
});

/** Has somebody decide what is open at the ninth session, and save it. */
async function decides(person: Person): Promise<void> {
  for (const item of ['retorno-fondo', 'contactos-reunion'])
    expect(await types(person, 'sesion', 'decidir', 'IX', item, 'aplazado')).toMatchObject({ code: 0 });
  await saves(person, 'Decisiones');
}

/** Has somebody close the ninth session and send that. */
async function closes(person: Person): Promise<void> {
  expect(await types(person, 'sesion', 'cerrar', 'IX', '--push', '--yes')).toMatchObject({ code: 0 });
}

/** Has somebody save a change of the study, which another one has then as well. */
async function sharesStudy(person: Person, other: Person): Promise<void> {
  writes(person, study, `${study} cada año`);
  await saves(person, 'Estudio');
  await saves(other);
}

/** Somebody's undo is refused, and it is said what to type in its place. */
async function isRefused(person: Person): Promise<void> {
  const { code, err } = await types(person, 'deshacer');
  expect([code, flat(err)]).toEqual([2, expect.stringContaining('crm-plan sesion reabrir crm-9 --reason')]);
}

describe('undo of what a session has closed', { timeout: 600_000 }, () => {
  test('is refused, also where the same command is the first that brings the closing', async () => {
    const { shared, maria, ana } = await twoPeople();
    await sharesStudy(maria, ana);
    await decides(ana);
    await closes(ana);
    const before = headOf(shared);
    await isRefused(maria);
    expect([headOf(shared), headOf(maria.folder), unsaved(maria)]).toEqual([before, before, '']);
    expect(git(maria.folder, 'tag', '--list', 'session/crm-9')).toContain('session/crm-9');
  });

  test('is not where a past meeting was only added since, which has no tag', async () => {
    const { shared, maria, ana } = await twoPeople();
    await sharesStudy(maria, ana);
    const past =
      '  - id: crm-5\n    kind: crm\n    number: 5\n    status: closed\n    ref: session/crm-5\n    start: 2018-05-06\n';
    writes(ana, 'sessions:\n', `sessions:\n${past}`, 'plan-data/sessions.yaml');
    expect((await types(ana, 'guardar', 'La V CE')).code).toBe(0);
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0 });
    expect(git(shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml')).not.toContain('cada año');
  });

  test('is refused, too, where the meeting itself was only added since, and closed', async () => {
    const { shared, maria, ana } = await twoPeople();
    await sharesStudy(maria, ana);
    const coming = '  - id: crm-10\n    kind: crm\n    number: 10\n    status: open\n    start: 2027-05-06\n';
    writes(ana, 'sessions:\n', `sessions:\n${coming}`, 'plan-data/sessions.yaml');
    expect((await types(ana, 'guardar', 'La X CE')).code).toBe(0);
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      expect(await types(ana, 'sesion', 'decidir', 'X', item, 'aplazado')).toMatchObject({ code: 0 });
    await saves(ana, 'Decisiones');
    expect(await types(ana, 'sesion', 'cerrar', 'X', '--yes')).toMatchObject({ code: 0 });
    git(ana.folder, 'push', '--quiet', 'origin', 'main');
    const before = headOf(shared);
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 2 });
    expect(headOf(shared)).toBe(before);
  });

  test('is refused where the tag of the closing was never sent', async () => {
    const { shared, maria, ana } = await twoPeople();
    await decides(ana);
    await saves(maria);
    expect(await types(maria, 'sesion', 'cerrar', 'IX', '--yes')).toMatchObject({ code: 0 });
    git(maria.folder, 'push', '--quiet', 'origin', 'main');
    const before = headOf(shared);
    await isRefused(ana);
    expect(headOf(shared)).toBe(before);
  });

  test('also where the session was opened again since', async () => {
    const { shared, maria, ana } = await twoPeople();
    await sharesStudy(maria, ana);
    await decides(ana);
    expect(await types(ana, 'sesion', 'cerrar', 'IX', '--yes')).toMatchObject({ code: 0 });
    expect(await types(ana, 'sesion', 'reabrir', 'IX', '--reason', 'Error')).toMatchObject({ code: 0 });
    git(ana.folder, 'commit', '--quiet', '--all', '--message', 'Se reabre');
    git(ana.folder, 'push', '--quiet', 'origin', 'main');
    const before = headOf(shared);
    await isRefused(maria);
    expect(headOf(shared)).toBe(before);
    // What was saved since then is not what the closing holds.
    writes(maria, spread, `${spread} y las embajadas`);
    await saves(maria, 'Después');
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0 });
    expect(textOf(maria)).toContain('cada año');
  });

  test('is refused where the closing came without its tag: the tag is asked for first', async () => {
    const { shared, maria, ana } = await twoPeople();
    await sharesStudy(maria, ana);
    await decides(ana);
    await closes(ana);
    git(maria.folder, 'pull', '--quiet', '--no-tags', '--ff-only');
    const before = headOf(shared);
    await isRefused(maria);
    expect(headOf(shared)).toBe(before);
  });

  test('is not said of a save that was made beside the closing, and which the closing does not hold', async () => {
    const { shared, maria, ana } = await twoPeople();
    await decides(maria);
    await saves(ana);
    const start = textOf(maria);
    writes(maria, study, `${study} cada año`);
    expect(await types(maria, 'guardar', 'Estudio', '--no-push')).toMatchObject({ code: 0 });
    await closes(at(ana, '2030-03-05T12:00:00Z'));
    await saves(at(maria, '2030-03-06T12:00:00Z'));
    expect(git(shared, 'show', 'session/crm-9:plan-data/plans/plan-de-ejemplo.yaml')).not.toContain('cada año');
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect([textOf(maria), unsaved(maria), headOf(shared)]).toEqual([start, '', headOf(maria.folder)]);
    await isRefused(maria);
  });

  test('is refused although the clock of whoever closed it was slow', async () => {
    const { shared, maria, ana } = await twoPeople();
    await sharesStudy(maria, ana);
    await decides(ana);
    await closes(at(ana, '2030-02-24T12:00:00Z'));
    writes(maria, spread, `${spread} y las embajadas`);
    await saves(maria, 'Difusión');
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    const before = headOf(shared);
    await isRefused(maria);
    expect([headOf(shared), headOf(maria.folder)]).toEqual([before, before]);
    expect(textOf(maria)).toContain(`${study} cada año`);
  });
});
