import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import { headOf, type Person, saves, type TwoPeople, textOf, twoPeople, types, writes } from '../support/two-people.ts';

const sessions = 'plan-data/sessions.yaml';
const glossary = 'plan-data/glossary.yaml';
const decisions = 'plan-data/decisions/crm-9.yaml';

/** Ana has sent what she wrote, and Maria is told of it. */
async function told({ ana, maria }: TwoPeople, ...said: readonly RegExp[]): Promise<void> {
  await saves(ana, 'De Ana');
  await isTold(maria, ['De María'], ...said);
}

async function isTold(person: Person, argv: readonly string[], ...said: readonly RegExp[]): Promise<void> {
  const { code, err } = await types(person, 'guardar', ...argv);
  expect([code, flat(err)]).toEqual([1, expect.anything()]);
  for (const one of said) expect(flat(err)).toMatch(one);
}

/** An activity of the plan as it is written. */
const activity = (id: string, text: string): string =>
  new RegExp(` {10}- id: ${id}\\n(?: {12}.*\\n)+`).exec(text)?.[0] ?? '';

/** Puts an activity in front of another one. */
function puttingBefore(person: Person, moved: string, before: string): void {
  const block = activity(moved, textOf(person));
  writes(person, block, '');
  const target = activity(before, textOf(person));
  writes(person, target, block + target);
}

describe('of what two people wrote otherwise', { timeout: 600_000 }, () => {
  test('an order is not decided by what is added to its list', async () => {
    const people = await twoPeople();
    const { ana, maria } = people;
    puttingBefore(ana, 'retorno-aplicar', 'retorno-ratificar');
    puttingBefore(maria, 'retorno-fondo', 'retorno-aplicar');
    await told(people, /orden/);
    const last = activity('retorno-aplicar', textOf(maria));
    const added =
      '          - id: retorno-otra\n            text:\n              es: Otra\n              en: Another\n';
    writes(maria, last, last + added);
    await isTold(maria, ['Otra'], /orden/);
    // Whoever puts it in another order has thought of it.
    puttingBefore(maria, 'retorno-fondo', 'retorno-ratificar');
    await saves(maria, 'En este orden');
    const shown = git(people.shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml');
    const ids = [...shown.matchAll(/- id: (retorno-(?:fondo|ratificar|aplicar|otra))\n/g)].map(([, id]) => id);
    expect(ids.join(' ')).toBe('retorno-fondo retorno-aplicar retorno-otra retorno-ratificar');
  });

  test('a comment of the other of which nobody was told yet is told before it goes', async () => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    const list = ['estudio-riesgos', 'estudio-rutas', 'estudio-difundir'];
    const block = list.map((one) => `\n              - ${one}`).join('');
    writes(ana, `for: [${list.join(', ')}]`, `for:${block} # OJO: falta uno`);
    writes(ana, 'kind: permanent', 'kind: continuous');
    writes(ana, 'es: Permanente\n              en: Permanent', 'es: Continuo\n              en: Continuous');
    writes(maria, 'kind: permanent', 'kind: pending');
    writes(maria, 'es: Permanente\n              en: Permanent', 'es: Pendiente\n              en: Pending');
    await told(people);
    await isTold(maria, ['--mine'], /comentario/);
    expect(git(shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml')).toContain('OJO');
    await saves(maria, '--mine');
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });

  test('a comment in a file that was written in since the first clash was told can be decided on, too', async () => {
    const people = await twoPeople();
    const { ana, maria } = people;
    const list = ['estudio-riesgos', 'estudio-rutas', 'estudio-difundir'];
    const block = list.map((one) => `\n              - ${one}`).join('');
    writes(ana, `for: [${list.join(', ')}]`, `for:${block} # OJO: falta uno`);
    writes(ana, 'es: oficial de enlace\n', 'es: oficial enlace\n', glossary);
    writes(maria, 'es: oficial de enlace\n', 'es: oficial de enlaces\n', glossary);
    await told(people);
    writes(maria, `for: [${list.join(', ')}]`, 'for: [estudio-riesgos, estudio-rutas]');
    writes(maria, 'es: oficial de enlaces\n', 'es: oficiales de enlace\n', glossary);
    await isTold(maria, ['Lo mío'], /comentario/);
    await saves(maria, '--mine');
    expect(git(people.shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml')).toContain(
      'for: [estudio-riesgos, estudio-rutas]',
    );
  });

  test('a new comment stays that says what another one says elsewhere', async () => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    writes(maria, 'terms:\n', '# revisar\nterms:\n', glossary);
    await saves(maria, 'Nota');
    await saves(ana);
    writes(ana, 'es: oficial de enlace\n', 'es: oficial de enlace # revisar\n', glossary);
    writes(maria, 'es: oficial de enlace\n', 'es: oficial de enlace de la Red\n', glossary);
    await saves(ana, 'De Ana');
    expect(await types(maria, 'guardar', 'De María')).toMatchObject({ code: 0 });
    expect(git(shared, 'show', `main:${glossary}`)).toMatch(/es: oficial de enlace de la Red # revisar\n/);
  });

  test('a comment on what the other took away is told, and does not go to what stands behind it', async () => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    const item = '          - id: retorno-otra\n            text:\n              es: Otra\n              en: Another\n';
    const next = activity('retorno-fondo', textOf(maria));
    writes(maria, next, item + next);
    await saves(maria, 'Otra');
    await saves(ana);
    writes(ana, item, `          # NO USAR hasta la nota 12\n${item}`);
    writes(maria, item, '');
    await told(people, /comentario/);
    await saves(maria, '--mine');
    expect(git(shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml')).not.toMatch(/NO USAR|retorno-otra/);
  });

  test('a session that both reopened was reopened once, for the reason that is decided on', async () => {
    const people = await twoPeople();
    const { ana, maria } = people;
    for (const [person, why] of [
      [ana, 'El párrafo 3'],
      [maria, 'Corregir el párrafo 3'],
    ] as const)
      expect((await types(person, 'sesion', 'reabrir', 'VIII', '--reason', why)).code).toBe(0);
    await told(people, /Reaperturas, «VIII CE», Motivo Usted: Corregir el párrafo 3 Ana Lara: El párrafo 3/);
    await saves(maria, '--mine');
    expect(textOf(maria, sessions).match(/reason:/g)).toHaveLength(1);
    expect(textOf(maria, sessions)).toContain('reason: Corregir el párrafo 3');
  });

  test('a file that can’t be read as the other saved it is not decided by what is written in it', async () => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    writes(ana, 'Elaborar un estudio', 'Elaborar otro estudio');
    writes(ana, 'kind: permanent', 'kind: permanente');
    git(ana.folder, 'commit', '--quiet', '-am', 'A mano');
    git(ana.folder, 'push', '--quiet');
    const sent = headOf(shared);
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    await isTold(maria, ['De María'], /no se puede leer .* git show [0-9a-f]+:plan-data\/plans\/plan-de-ejemplo\.yaml/);
    writes(maria, 'los consulados', 'las embajadas');
    await isTold(maria, ['Otra cosa'], /crm-plan guardar --mine "por qué"/);
    expect(headOf(shared)).toBe(sent);
    writes(maria, 'Elaborar un estudio', 'Elaborar otro estudio');
    await saves(maria, '--mine', 'Con lo de Ana');
    expect(git(shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml')).toContain('Elaborar otro estudio');
  });

  test('a decision holds with what it makes of the item', async () => {
    const people = await twoPeople();
    const { ana, maria } = people;
    const decides = async (person: Person, decision: string) =>
      expect((await types(person, 'sesion', 'decidir', 'IX', 'retorno-fondo', decision)).code).toBe(0);
    await decides(ana, 'adoptado');
    await decides(maria, 'aplazado');
    await told(people);
    await saves(maria, '--mine');
    expect(textOf(maria, decisions)).toContain('decision: deferred');
    expect(activity('retorno-fondo', textOf(maria))).toMatch(/proposedBy: XC/);
    expect(activity('retorno-fondo', textOf(maria))).not.toMatch(/origin/);
  });
});
