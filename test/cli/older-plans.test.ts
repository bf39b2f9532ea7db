import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/folders.ts';
import { flat } from '../support/meeting.ts';
import { commit, example, git, inRepository } from '../support/repos.ts';

const path = 'plan-data/plans/plan-de-ejemplo.yaml';
let folder = '';

/** The example, whose eighth session left a plan with a key that there is no longer. */
beforeAll(async () => {
  folder = await example((clean) => process.once('exit', clean));
  const plan = readFileSync(join(folder, path), 'utf8');
  const then = git(folder, 'show', `session/crm-8:${path}`);
  commit(folder, { [path]: then.replace(/^status: adopted/m, '$&\nclaveAntigua: 1') });
  git(folder, 'tag', '--force', 'session/crm-8');
  commit(folder, { [path]: plan });
}, 120_000);

const es = (...argv: string[]) => inRepository(folder, [...argv, '--lang', 'es', '--today', '2026-11-24']);
const note = 'no todo lo que quedó de esta reunión se puede leer con esta versión del programa';

describe('where what a closed session left can’t be read by this version of the program', () => {
  test('its reports are those that the present plan asks for', async () => {
    const { code, out, err } = await es('informe', 'lista', 'VIII');
    expect([code, flat(err)]).toEqual([0, expect.stringContaining(note)]);
    expect(flat(out)).toContain('3 de 6 recibidos, 1 fuera de plazo; faltan 3.');
  });

  test('nothing is said of what its decisions changed, and what is said to be typed shows what can’t be read', async () => {
    const { out, err } = await es('validar');
    expect(out).not.toContain('decision-without-change');
    const [, at = ''] = /crm-plan validar --at (\S+)/.exec(flat(err)) ?? [];
    const then = await es('validar', '--at', at);
    expect([then.out, then.err]).toEqual([expect.stringContaining('«claveAntigua»'), '']);
  });

  test('the history of an item says that it can’t be read, and not that it was not there', async () => {
    const { out } = await es('historia', 'campanas-informar');
    expect(out).toMatch(/^VIII CE \(.*\): no se puede leer$/m);
  });

  test('no table is marked as new from end to end, and no paper says that nothing changed', async () => {
    const out = emptyFolder();
    const marked = await es('generar', 'plan', '--since', 'VIII', '--out', out);
    expect([marked.code, marked.out, flat(marked.err)]).toEqual([2, '', expect.stringContaining('--at VIII')]);
    expect((await es('generar', 'cambios', 'VIII', '--out', out)).code).toBe(0);
    const paper = readFileSync(join(out, 'changes.crm-8.now.es.md'), 'utf8');
    expect(paper).toContain('En lo que se pudo leer no cambió nada.');
    expect(paper).not.toContain('Nada cambió');
  });
});
