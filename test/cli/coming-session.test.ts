import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, planDataWith, root } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** What the overview, the table and the page say of the meeting that all looks to. */
async function saidOn(today: string, folder: string, lang = 'es'): Promise<readonly string[]> {
  const line = (text: string) => text.split('\n').find((one) => /XIII (CRM|RCM)[ :]/.test(one)) ?? '';
  const options = ['--today', today, '--lang', lang, '--data', folder];
  const overview = line((await crmPlan(options)).out.replace(/^.*propuesto.*\n|^.*proposed.*\n/, ''));
  const table = line((await crmPlan(['status', ...options])).out);
  const page = await crmPlan(['render', 'status', ...options, '--format', 'markdown', '--out', emptyFolder()]);
  const written = read(join(root, page.out.trim()));
  return [overview, table, line(written.replace(/^.*(Propuesta|Proposal).*$/gm, ''))];
}

describe('the overview, the table and the page agree on the next meeting', () => {
  const all = (text: string) => [text, text, expect.stringContaining(text)];

  test('before it is over it is the next one', async () => {
    const folder = planDataWith({}, read);
    expect(await saidOn('2008-05-09', folder)).toEqual(
      all('Próxima reunión: XIII CRM (Tela, Honduras, 6 - 9 de mayo de 2008)'),
    );
  });

  test('one that is over and was not closed is called so', async () => {
    const folder = planDataWith({}, read);
    expect(await saidOn('2008-05-10', folder)).toEqual(all('XIII CRM: terminó el 9 de mayo de 2008; sin cerrar'));
    expect(await saidOn('2008-05-10', folder, 'en')).toEqual(all('XIII RCM: ended on 9 May 2008; not closed'));
  });

  test('of which only the year is known, by its year', async () => {
    const days = 'country: HN\n    start: 2008-05-06\n    end: 2008-05-09\n';
    const folder = planDataWith({ 'sessions.yaml': [[days, 'country: HN\n    year: 2008\n']] }, read);
    expect((await saidOn('2008-12-31', folder))[0]).toContain('Próxima reunión');
    expect(await saidOn('2009-01-01', folder)).toEqual(all('XIII CRM: terminó en 2008; sin cerrar'));
  });
});

describe('what the plan announces for a meeting', () => {
  const announced = async (session: string, folder: string) => {
    const { out } = await crmPlan(['session', 'prepare', session, '--format', 'json', '--data', folder]);
    return (JSON.parse(out) as { promised: string[] }).promised;
  };

  test('is listed as it is prepared: the recommendations of the Manzanillo workshop', async () => {
    const folder = planDataWith({}, read);
    expect(await announced('XIII', folder)).toEqual(['taller-recomendaciones']);
    const { out } = await crmPlan(['sesion', 'preparar', 'XIII', '--data', folder]);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Tratar lo que el plan anuncia para esta reunión (1): · «Las recomendaciones de este taller se discutirán durante la XIII CRM a celebrarse en Tela, Honduras, del 6 al 9 de mayo de 2008.»',
    );
  });

  test('also what is scheduled for a meeting that is part of it, and nothing that was dropped', async () => {
    const plan = 'plans/red-2008.yaml';
    const event = 'event: grcm-2008-05';
    const folder = planDataWith({ [plan]: [['event: crm-13', event]] }, read);
    expect(await announced('XIII', folder)).toEqual(['taller-recomendaciones']);
    const dropped = planDataWith(
      { [plan]: [['event: crm-13', 'event: crm-13\n                dropped: crm-12']] },
      read,
    );
    expect(await announced('XIII', dropped)).toEqual([]);
  });
});
