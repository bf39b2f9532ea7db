import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { es, flat, read, reword } from '../support/meeting.ts';
import { example } from '../support/repos.ts';

/** The example whose coming session, the IX, has no days yet: the usual state of the next one. */
async function undated(): Promise<string> {
  const folder = await example();
  reword(folder, '    start: 2027-05-10\n    end: 2027-05-12\n', '', 'sessions.yaml');
  return folder;
}

const page = (folder: string, name: string) => readFileSync(join(folder, 'out', name), 'utf8');

/** In which order some words stand in a text. */
const orderIn = (text: string, ...words: string[]) =>
  words
    .map((word) => [text.indexOf(word), word] as const)
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word);

describe('a coming session whose days are not fixed yet comes after those that are over', () => {
  test('in the list of sessions', async () => {
    const { out } = await es(await undated(), 'sesion', 'lista');
    expect(orderIn(out, 'crm-9', 'crm-7', 'crm-8')).toEqual(['crm-7', 'crm-8', 'crm-9']);
  });

  test('in the state of the reports and in letters', async () => {
    const folder = await undated();
    const { out } = await es(folder, 'estado');
    expect(orderIn(out.slice(out.indexOf('reunión por reunión')), 'IX CE', 'VIII CE')).toEqual(['VIII CE', 'IX CE']);
    expect((await es(folder, 'recordar', '--country', 'XC')).out).toContain('Reports to the VIII EC and the IX EC');
  });

  test('what it decides is not said to be contradicted later', async () => {
    const folder = await undated();
    const { err } = await es(folder, 'sesion', 'decidir', 'IX', 'retorno-fondo', 'adoptado', '--paragraph', '3');
    expect(flat(err)).not.toContain('aplazó lo mismo');
  });

  test('where an earlier one is reopened it is said to have gone on since, then and at its closing', async () => {
    const folder = await undated();
    const { err } = await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', 'x');
    expect(flat(err)).toContain('después de la VIII CE se cerraron o están abiertas otras reuniones (IX CE)');
    const closed = await es(folder, 'sesion', 'cerrar', 'VIII', '--dry-run');
    expect(flat(closed.err)).toContain('IX CE');
  });

  test('the draft of a report to it says what was reported before', async () => {
    const folder = await undated();
    await es(folder, 'informe', 'nuevo', 'IX', 'XC');
    expect(read(folder, 'reports/crm-9/XC.yaml')).toContain('What was reported to the VIII EC');
  });

  test('once it is closed, what it adopted is not told as deferred by the one before', async () => {
    const folder = await undated();
    await es(folder, 'sesion', 'decidir', 'IX', 'retorno-fondo', 'adoptado', '--paragraph', '3');
    reword(folder, '    status: open\n', '    status: closed\n', 'sessions.yaml');
    await es(folder, 'generar', 'cambios', 'VII', '--format', 'markdown', '--lang', 'es');
    const paper = page(folder, 'changes.crm-7.now.es.md');
    expect(paper).toContain('(Aplazado: VIII CE, párrafo 6)<br>(Adoptado: IX CE, párrafo 3)');
    expect(paper).not.toContain('Lo que se aplazó');
  });
});
