import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { git } from '../support/repos.ts';
import { saves, textOf, twoPeople, types, writes } from '../support/two-people.ts';

const report = 'plan-data/reports/crm-9/XA.yaml';

describe('what undo says that it changes', { timeout: 300_000 }, () => {
  test('a translation whose confirmation is taken back is not confirmed any more, and so it is said in Git', async () => {
    const { maria } = await twoPeople();
    expect((await types(maria, 'traducir', 'confirmar', '--all')).code).toBe(0);
    await saves(maria, 'Traducción', '--no-push');
    const { code, out } = await types(maria, 'deshacer', '--no-push');
    expect([code, flat(out)]).toEqual([
      0,
      expect.stringMatching(/«Traducción»\. Con ello cambia: • 1 traducción dejó de estar confirmada\. Quedó deshecho/),
    ]);
    expect(git(maria.folder, 'log', '-1', '--format=%b')).toMatch(/^- 1 traducción dejó de estar confirmada\.$/m);
  });

  test('what was adopted is a proposal again, and what was deleted is deleted no longer', async () => {
    const { maria } = await twoPeople();
    for (const [decision, es, en] of [
      [
        'adoptado',
        'Quedó sin efecto la adopción de la actividad «Crear un fondo común para los viajes de retorno»: es otra vez una propuesta.',
        'is no longer adopted: it is a proposal again.',
      ],
      [
        'suprimido',
        'Quedó sin efecto la supresión de la actividad «Crear un fondo común para los viajes de retorno».',
        'is no longer deleted.',
      ],
    ] as const) {
      expect((await types(maria, 'sesion', 'decidir', 'IX', 'retorno-fondo', decision, '--paragraph', '3')).code).toBe(
        0,
      );
      await saves(maria, 'Lo decidido', '--no-push');
      const english = await crmPlan(['undo', '--dry-run', '--no-push', '--lang', 'en'], {
        cwd: maria.folder,
        env: maria.env,
      });
      expect(flat(english.out)).toContain(en);
      const { code, out, err } = await types(maria, 'deshacer', '--no-push');
      expect([code, err, flat(out)]).toEqual([0, '', expect.stringContaining(es)]);
    }
  });

  test('a confirmation, a decision or a report that was taken away is on record again: nothing was done anew', async () => {
    const { maria } = await twoPeople();
    for (const [item, decision] of [
      ['retorno-fondo', 'adoptado'],
      ['contactos-reunion', 'aplazado'],
    ] as const)
      expect((await types(maria, 'sesion', 'decidir', 'IX', item, decision, '--paragraph', '3')).code).toBe(0);
    expect((await types(maria, 'traducir', 'confirmar', '--all')).code).toBe(0);
    writes(maria, 'audience: network', 'audience: public', report);
    await saves(maria, 'Todo', '--no-push');
    const stamps = 'plan-data/translations.lock.yaml';
    const [first = ''] = /^contactos-lista\.text: .*\n/m.exec(textOf(maria, stamps)) ?? [];
    writes(maria, first, '', stamps);
    git(maria.folder, 'restore', '--source', 'HEAD^', 'plan-data/plans', 'plan-data/decisions');
    rmSync(join(maria.folder, report));
    await saves(maria, 'Por error', '--no-push');
    const dry = await types(maria, 'deshacer', '--dry-run', '--no-push');
    expect([dry.code, dry.err]).toEqual([0, '']);
    for (const again of [
      'la IX CE adoptó «Crear un fondo común para los viajes de retorno» (párrafo 3).',
      'la IX CE aplazó «',
      'se adoptó la actividad «Crear un fondo',
      'se recibió el informe',
      'se confirmó 1 traducción: «',
    ])
      expect(flat(dry.out)).toContain(`• Vuelve a constar: ${again}`);
  });

  test('a trial says that what others have sent since was not looked at, where there is where to send', async () => {
    const { maria } = await twoPeople();
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    await saves(maria, 'Artículo');
    const sentence = 'No se miró lo que otras personas hayan enviado entretanto.';
    const said = async (...argv: string[]) => flat((await types(maria, 'deshacer', '--dry-run', ...argv)).out);
    expect(await said()).toMatch(new RegExp(`sin --dry-run se desharía\\. ${sentence}$`));
    expect(await said('--no-push')).not.toContain(sentence);
    git(maria.folder, 'remote', 'remove', 'origin');
    expect(await said()).not.toContain(sentence);
  });
});
