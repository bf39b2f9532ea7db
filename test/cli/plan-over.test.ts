import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, fixtures, writeFiles } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';

/** The invented plan, which has ended. */
function ended(): string {
  const folder = emptyFolder();
  const files = ['crm-plan.yaml', 'members.yaml', 'sessions.yaml', 'plans/red.yaml'];
  const texts = files.map((file) => [file, readFileSync(join(fixtures, 'views', file), 'utf8')] as const);
  writeFiles(
    folder,
    Object.fromEntries(texts.map(([file, text]) => [file, text.replace(/^status: .*$/mu, 'status: ended')])),
  );
  return folder;
}

test('a plan that has ended is in no status: it is said how to have its table', async () => {
  const folder = ended();
  const render = (...argv: string[]) =>
    crmPlan(['generar', ...argv, '--data', folder, '--out', join(folder, 'out'), '--lang', 'es']);
  const { code, out, err } = await render('estado', '--plan', 'red');
  expect([code, out]).toEqual([2, '']);
  expect(err.replaceAll(/\s+/gu, ' ')).toContain(
    'El plan «red» ya no está en curso, y de un plan así no hay estado. Para generar su tabla: crm-plan generar plan --plan red.',
  );
  for (const document of ['estado', 'plan']) {
    const none = await render(document);
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err.replaceAll(/\s+/gu, ' ')).toContain(
      'Para generar la tabla de uno concluido o sustituido: crm-plan generar plan --plan red.',
    );
  }
  const [table, usual] = [await render('plan', '--plan', 'red'), await render('--plan', 'red')];
  expect([table.code, usual.code]).toEqual([0, 0]);
  expect(usual.out).not.toContain('status');
});
