import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data, es, read } from '../support/meeting.ts';
import { spawnProgram } from '../support/program.ts';
import { example, git, gitEnv } from '../support/repos.ts';
import { tracedGit } from '../support/traced-git.ts';

describe('what a closed session left is what its reports and decisions are held against', () => {
  const about = (folder: string, activity: string, session: string) => {
    mkdirSync(data(folder, `reports/${session}`), { recursive: true });
    writeFileSync(
      data(folder, `reports/${session}/XB.yaml`),
      `reporter: XB\nsession: ${session}\naudience: network\nentries:\n  - activity: ${activity}\n    status: in-progress\n`,
    );
  };
  const unknown = async (folder: string) =>
    (
      JSON.parse((await es(folder, 'validar', '--format', 'json')).out) as {
        findings: { rule: string; file: string; line: number }[];
      }
    ).findings.filter(({ rule }) => rule === 'unknown-reference');

  test('a report to the VII may name what the plan had then; one to the IX may not', async () => {
    const folder = await example();
    about(folder, 'estudio-por-definir', 'crm-7');
    expect(await unknown(folder)).toEqual([]);
    about(folder, 'estudio-por-definir', 'crm-9');
    expect(await unknown(folder)).toMatchObject([{ file: 'reports/crm-9/XB.yaml', line: 5 }]);
  });
  test('a report to the VII may not name what came later', async () => {
    const folder = await example();
    about(folder, 'estudio-rutas', 'crm-7');
    expect(await unknown(folder)).toMatchObject([{ file: 'reports/crm-7/XB.yaml', line: 5 }]);
  });
  test('a decision may name a placeholder that was defined since', async () => {
    const folder = await example();
    writeFileSync(
      data(folder, 'decisions/crm-8.yaml'),
      read(folder, 'decisions/crm-8.yaml').replace('item: fila-riesgos', 'item: estudio-por-definir'),
    );
    expect(await unknown(folder)).toEqual([]);
  });
});

test('what is said of a meeting agrees with what it is called, also where that is masculine', async () => {
  const folder = await example();
  const called = ['Taller de la Red', 'III Taller de la Red', 'Reunión técnica', 'II Reunión técnica', 'Foro', null];
  const written = called.map(
    (name, i) =>
      `  - id: otra-${i}\n    kind: workshop\n${name === null ? '' : `    name:\n      es: ${name}\n      en: Workshop\n`}    place:\n      es: Lomas\n      en: Lomas\n    start: 2024-01-1${i}\n    end: 2024-01-1${i}\n    status: closed\n    ref: session/otra-${i}\n`,
  );
  const file = data(folder, 'sessions.yaml');
  writeFileSync(file, read(folder, 'sessions.yaml').replace('sessions:\n', `sessions:\n${written.join('')}`));
  const { out } = await es(folder, 'validar', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  const missing = findings.filter(({ rule }) => rule === 'session-ref-missing').map(({ message }) => message);
  expect(missing).toEqual(
    [
      'la reunión «Taller de la Red»',
      'la reunión «III Taller de la Red»',
      'la Reunión técnica',
      'la II Reunión técnica',
      'la reunión «Foro»',
      'la reunión «otra-5»',
    ].map((name, i) => `Los datos de ${name} deberían estar en «session/otra-${i}», y este repositorio no lo tiene.`),
  );
  const { out: compared } = await es(folder, 'cambios', 'crm-8');
  expect(compared.replace(/\s+/g, ' ')).toMatch(/la reunión «Taller de la Red»/);
  expect(compared).not.toMatch(/\b[Ll]a (III )?(Taller|Foro)/);
});

test('Git is started as often for many closed sessions as for one', async () => {
  const startedFor = async (count: number) => {
    const folder = await example();
    const more = Array.from({ length: count }, (_, i) => {
      git(folder, 'commit', '--quiet', '--allow-empty', '-m', `x${i}`);
      git(folder, 'tag', `session/otra-${i}`);
      return `  - id: otra-${i}\n    kind: workshop\n    place:\n      es: Lomas\n      en: Lomas\n    start: 2024-01-1${i}\n    status: closed\n    ref: session/otra-${i}\n`;
    });
    const file = data(folder, 'sessions.yaml');
    writeFileSync(file, read(folder, 'sessions.yaml').replace('sessions:\n', `sessions:\n${more.join('')}`));
    const { PATH, started } = tracedGit();
    for (const argv of [['validar'], ['sesion', 'lista']]) {
      const { code } = await spawnProgram(argv, { cwd: folder, env: { ...gitEnv, PATH } });
      expect(code).toBe(0);
    }
    return [...started()].sort();
  };
  expect(await startedFor(8)).toEqual(await startedFor(0));
});
