import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    // Of what is no longer in the list nothing can be noted there.
    writes(maria, `for: [${list.join(', ')}]`, 'for: [estudio-riesgos, estudio-rutas]');
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

  test('a comment on an item of which the other made another one is told, and does not go to that', async () => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    const item = activity('estudio-difundir', textOf(maria));
    const other =
      '          - id: curso-oficiales\n            text:\n              es: Curso\n              en: Course\n';
    writes(ana, item, other);
    writes(ana, 'estudio-difundir]', 'curso-oficiales]');
    writes(maria, item, `          # NO USAR hasta la nota 12\n${item}`);
    await told(people, /comentario/);
    await saves(maria, '--mine');
    expect(git(shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml')).not.toMatch(/NO USAR|estudio-difundir/);
  });

  test('a comment stays with its item, though the other moved that and others stand where it stood', async () => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    const moved = activity('estudio-rutas', textOf(ana));
    const last = activity('estudio-difundir', textOf(ana));
    writes(ana, moved, '');
    writes(ana, last, last + moved);
    writes(maria, moved, `          # ver la nota 12\n${moved}`);
    await saves(ana, 'De Ana');
    await saves(maria, 'De María');
    const shown = git(shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml');
    expect(shown).toContain(`${last}          # ver la nota 12\n${moved}`);
  });

  test.each([
    ['of a wording', 'es: Conocer mejor los riesgos en las rutas', 'es: Conocer bien los riesgos en las rutas'],
    ['in a list', '- estudio-rutas', '- estudio-rutas\n              - estudio-difundir'],
  ])('a comment beside what the other writes anew goes where one took it away: %s', async (_what, from, to) => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    const list = ['estudio-riesgos', 'estudio-rutas'].map((one) => `\n              - ${one}`).join('');
    writes(maria, 'for: [estudio-riesgos, estudio-rutas, estudio-difundir]', `for:${list}`);
    writes(maria, from, `${from} # CONFIDENCIAL: lo pide XB`);
    await saves(maria, 'Nota');
    await saves(ana);
    writes(ana, ' # CONFIDENCIAL: lo pide XB', '');
    writes(maria, from, to);
    if (to.includes('\n'))
      writes(maria, `${to} # CONFIDENCIAL: lo pide XB`, to.replace('\n', ' # CONFIDENCIAL: lo pide XB\n'));
    await saves(ana, 'De Ana');
    await saves(maria, 'De María');
    const shown = git(shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml');
    expect(shown).toContain(`${to}\n`);
    expect(shown).not.toContain('CONFIDENCIAL');
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

  test('a session that the other reopened too and has closed again stays closed, and it is said how to reopen it', async () => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    const reopens = async (person: Person, why: string) =>
      expect((await types(person, 'sesion', 'reabrir', 'VIII', '--reason', why)).code).toBe(0);
    await reopens(ana, 'Motivo de Ana');
    await saves(ana, 'Reabre');
    await reopens(maria, 'Motivo de María');
    expect((await types(maria, 'guardar', '--no-push', 'Reabre')).code).toBe(0);
    const closes = await types(ana, 'sesion', 'cerrar', 'VIII', '--push', '--yes');
    expect(closes.code).toBe(0);
    const { code, err } = await types(maria, 'guardar');
    expect([code, flat(err)]).toEqual([0, expect.stringMatching(/la cerró de nuevo.*crm-plan sesion reabrir crm-8/)]);
    expect(textOf(maria, sessions)).toMatch(
      /status: closed\n {4}ref: session\/crm-8-r2\n {4}reopened:\n.*\n {8}reason: Motivo de Ana\n(?!.*María)/,
    );
    expect(headOf(shared)).toBe(headOf(maria.folder));
    await reopens(maria, 'Motivo de María');
    expect(textOf(maria, sessions).match(/reason: Motivo de/g)).toHaveLength(2);
  });

  test('who was told of something else, and had only written in it, is told before it takes away what the other wrote in it', async () => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    const row = / {6}- id: fila-riesgos\n(?:(?: {7}.*)?\n)+/.exec(textOf(maria))?.[0] ?? '';
    writes(ana, 'Asegurar el retorno', 'Garantizar el retorno');
    writes(ana, 'Difundir los resultados del estudio', 'Publicar los resultados del estudio');
    writes(maria, 'Asegurar el retorno', 'Procurar el retorno');
    writes(maria, 'Elaborar un estudio de las rutas', 'Hacer un estudio de las rutas');
    await told(people, /Procurar/);
    writes(maria, 'Procurar el retorno', 'Facilitar el retorno');
    writes(maria, row.replace('Elaborar un', 'Hacer un'), '');
    await isTold(maria, ['Sin la fila'], /Usted: \(lo quitó\) .* «Publicar los resultados/);
    expect(git(shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml')).toContain('Publicar los resultados');
    // Now that it was told, it may be decided.
    await saves(maria, '--mine', 'Sin la fila');
    expect(git(shared, 'show', 'main:plan-data/plans/plan-de-ejemplo.yaml')).not.toContain('fila-riesgos');
  });

  test('what both wrote alike when something else was told is told before one of them writes it otherwise', async () => {
    const people = await twoPeople();
    const { ana, maria } = people;
    for (const person of [ana, maria]) writes(person, 'es: Prevención\n', 'es: La prevención\n');
    writes(ana, 'Elaborar un estudio', 'Preparar un estudio');
    writes(maria, 'Elaborar un estudio', 'Hacer un estudio');
    await told(people, /Preparar/);
    writes(maria, 'es: La prevención\n', 'es: Prevenir\n');
    await isTold(maria, ['--mine', 'Prevenir'], /Usted: Prevenir Ana Lara: La prevención/);
  });

  test('--mine decides no file that lines joined when something else was told', async () => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    const notes = 'plan-data/notas.md';
    const lines = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Línea ${n}\n`).join('');
    writeFileSync(join(ana.folder, notes), lines);
    await saves(ana, 'Notas');
    await saves(maria);
    writes(ana, 'Elaborar un estudio', 'Preparar un estudio');
    writes(ana, 'Línea 7', 'Línea 7 de Ana', notes);
    writes(maria, 'Elaborar un estudio', 'Hacer un estudio');
    writes(maria, 'Línea 2', 'Línea 2 de María', notes);
    await told(people, /Preparar/);
    writes(maria, 'Línea 7', 'Línea 7 de María', notes);
    await isTold(maria, ['--mine', 'Lo mío'], /notas\.md/);
    expect(git(shared, 'show', `main:${notes}`)).toContain('Línea 7 de Ana');
    await saves(maria, '--mine', 'Lo mío');
    expect(git(shared, 'show', `main:${notes}`)).toContain('Línea 7 de María');
  });

  test('--mine tells which file outside the data stays as it is', async () => {
    const people = await twoPeople();
    const { ana, maria } = people;
    writes(ana, 'Elaborar un estudio', 'Preparar un estudio');
    await saves(ana, 'De Ana');
    git(ana.folder, 'rm', '--quiet', 'EJEMPLO.md');
    git(ana.folder, 'commit', '--quiet', '-m', 'Sin ejemplo');
    git(ana.folder, 'push', '--quiet');
    writes(maria, 'Elaborar un estudio', 'Hacer un estudio');
    writeFileSync(join(maria.folder, 'EJEMPLO.md'), `${textOf(maria, 'EJEMPLO.md')}Nota de María\n`);
    await isTold(maria, ['De María'], /Preparar/);
    const { code, out, err } = await types(maria, 'guardar', '--mine');
    expect([code, flat(out + err)]).toEqual([0, expect.stringMatching(/EJEMPLO\.md/)]);
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

  test('what the other’s decision amended is told beside it, and goes with it', async () => {
    const people = await twoPeople();
    const { ana, maria } = people;
    const decides = async (person: Person, ...decision: string[]) =>
      expect((await types(person, 'sesion', 'decidir', 'IX', 'retorno-fondo', ...decision)).code).toBe(0);
    writes(ana, 'es: Crear un fondo común', 'es: Estudiar un fondo común');
    await decides(ana, 'enmendado', '--paragraph', '4');
    await decides(maria, 'aplazado');
    await told(people, /Usted: Crear un fondo común .* Ana Lara: Estudiar un fondo común/);
    await saves(maria, '--mine');
    expect(textOf(maria, decisions)).toContain('decision: deferred');
    expect(activity('retorno-fondo', textOf(maria))).toMatch(/es: Crear un fondo(?:.|\n)*proposedBy: XC/);
  });

  test('a translation is reviewed only with the wordings that its reviewer read', async () => {
    const people = await twoPeople();
    const { ana, maria } = people;
    writes(ana, 'en: Know the risks along the routes better', 'en: Know well the risks along the routes');
    writes(maria, 'es: Conocer mejor los riesgos en las rutas', 'es: Conocer bien los peligros de las rutas');
    expect((await types(maria, 'traducir', 'confirmar', 'estudio-riesgos')).code).toBe(0);
    await saves(ana, 'De Ana');
    await saves(maria, 'De María');
    expect(textOf(maria)).toMatch(/Conocer bien los peligros de las rutas\n *en: Know well the risks/);
    const { out } = await types(maria, 'traducir');
    expect(out).toContain('estudio-riesgos');
    // Also where the one who confirmed saves first.
    const others = await twoPeople();
    writes(others.ana, 'es: Conocer mejor los riesgos en las rutas', 'es: Conocer bien los peligros de las rutas');
    expect((await types(others.ana, 'traducir', 'confirmar', 'estudio-riesgos')).code).toBe(0);
    writes(others.maria, 'en: Know the risks along the routes better', 'en: Know well the risks along the routes');
    await saves(others.ana, 'De Ana');
    await saves(others.maria, 'De María');
    expect((await types(others.maria, 'traducir')).out).toContain('estudio-riesgos');
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

  test('so it does where it is taken away', async () => {
    const people = await twoPeople();
    const { ana, maria } = people;
    const decides = async (person: Person, ...decision: string[]) =>
      expect((await types(person, 'sesion', 'decidir', 'IX', ...decision)).code).toBe(0);
    await decides(maria, 'retorno-fondo', 'aplazado');
    await decides(maria, 'contactos-reunion', 'aplazado');
    await saves(maria, 'Decisiones');
    await saves(ana);
    await decides(ana, 'retorno-fondo', 'adoptado', '--paragraph', '3');
    writes(maria, '  - item: retorno-fondo\n    decision: deferred\n', '', decisions);
    await told(people);
    await saves(maria, '--mine');
    expect(textOf(maria, decisions)).not.toContain('retorno-fondo');
    expect(activity('retorno-fondo', textOf(maria))).toMatch(/proposedBy: XC/);
    expect(activity('retorno-fondo', textOf(maria))).not.toMatch(/origin/);
  });
});
