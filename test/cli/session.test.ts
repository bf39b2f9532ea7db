import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderSource } from '../../src/data/folder.ts';
import { load } from '../../src/data/load.ts';
import { openPast } from '../../src/data/past.ts';
import { branchOf } from '../../src/edit/branch.ts';
import { close, planClosing } from '../../src/edit/closing.ts';
import { changedFiles, filesOf } from '../../src/edit/work-tree.ts';
import { sessionById } from '../../src/model/sessions.ts';
import { emptyFolder, root } from '../support/folders.ts';
import { crmPlan, spawnProgram } from '../support/program.ts';
import { commit, copyOf, example, git, gitEnv, inRepository, madeExample } from '../support/repos.ts';

const es = (folder: string, ...argv: string[]) => inRepository(folder, [...argv, '--lang', 'es']);
/** Has the ninth session of the example decide something. */
const decide = (folder: string, item: string, ...more: string[]) =>
  es(folder, 'sesion', 'decidir', 'IX', item, ...more);
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const data = (folder: string, path: string) => join(folder, 'plan-data', path);
const read = (folder: string, path: string) => readFileSync(data(folder, path), 'utf8');
const refs = (folder: string) => git(folder, 'for-each-ref', '--format=%(refname) %(objectname)');
const plan = 'plans/plan-de-ejemplo.yaml';

let made: Promise<string> | undefined;

/** The example with the two open proposals of its ninth session decided. */
async function decided(): Promise<string> {
  made ??= madeDecided();
  return copyOf(await made);
}

async function madeDecided(): Promise<string> {
  const folder = await example((clean) => process.once('exit', clean));
  for (const [item, decision] of [
    ['retorno-fondo', 'adoptado'],
    ['contactos-reunion', 'aplazado'],
  ] as const)
    expect((await decide(folder, item, decision, '--paragraph', '3')).code).toBe(0);
  return folder;
}

describe('session list', () => {
  test('names the sessions in their order, with the commits that hold them', async () => {
    const folder = await example();
    const { sessions } = JSON.parse((await es(folder, 'sesion', '--format', 'json')).out) as {
      sessions: { id: string; status: string; commit: string | null; ref: string | null }[];
    };
    expect(sessions.map(({ id, status, ref, commit: kept }) => [id, status, ref, kept !== null])).toEqual([
      ['crm-7', 'closed', 'session/crm-7', true],
      ['crm-8', 'closed', 'session/crm-8', true],
      ['crm-9', 'open', null, false],
    ]);
    expect(Object.keys(sessions[0] ?? {})).toEqual([
      'id',
      'kind',
      'number',
      'status',
      'start',
      'end',
      'reportsDue',
      'ref',
      'commit',
    ]);
    expect((await es(folder, 'sesion', 'lista')).out).toContain(
      'VIII CE, Río Hondo, Valle Verde, 11 - 13 de mayo de 2025: cerrada',
    );
    expect((await inRepository(folder, ['session', '--lang', 'en', '--format', 'markdown'])).out).toContain(
      '| crm-9 | IX EC |',
    );
  });
});

describe('session open, prepare', () => {
  test('opens a planned session, and changes one line', async () => {
    const folder = await example();
    const before = read(folder, 'sessions.yaml');
    writeFileSync(data(folder, 'sessions.yaml'), before.replace('status: open', 'status: planned'));
    expect((await es(folder, 'sesion', 'abrir', 'IX')).out).toContain('La IX CE está abierta.');
    expect(read(folder, 'sessions.yaml')).toBe(before);
    expect((await es(folder, 'sesion', 'abrir', 'IX')).out).toContain('ya está abierta');
    expect((await es(folder, 'sesion', 'abrir', 'VIII')).code).toBe(2);
  });

  test('the sheet says what is still to do, the oldest item first, and what to type', async () => {
    const folder = await example();
    const { out, code } = await es(folder, 'sesion', 'preparar', 'IX');
    expect(code).toBe(0);
    expect(flat(out)).toContain('Decidir 2 propuestas: · «Crear un fondo común para los viajes de retorno»');
    expect(flat(out)).toContain('sigue PENDIENTE, sin fecha, desde la VII CE (2 sesiones).');
    expect(flat(out)).toContain('→ crm-plan sesion decidir crm-9 retorno-fondo');
    expect(flat(out)).toContain('Revisar 1 traducción');
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    expect((await inRepository(folder, ['session', 'prepare', '9', '--lang', 'en'])).out).toContain(
      'Decide on 2 proposals:',
    );
    expect((await es(folder, 'sesion', 'preparar', 'X')).code).toBe(2);
  });
});

describe('session decide', () => {
  test('writes the decision and the edit that it means, and not a byte elsewhere', async () => {
    const folder = await example();
    const before = read(folder, plan);
    const { code, out } = await decide(folder, 'retorno-fondo', 'adoptado', '--paragraph', '3');
    expect(code).toBe(0);
    expect(flat(out)).toBe(
      'IX CE, párrafo 3: se adoptó «Crear un fondo común para los viajes de retorno». Archivos que cambiaron: plans/plan-de-ejemplo.yaml decisions/crm-9.yaml',
    );
    expect(read(folder, plan)).toBe(before.replace('            proposedBy: XC\n', '            origin: XC\n'));
    expect(read(folder, 'decisions/crm-9.yaml')).toBe(
      'session: crm-9\ndecisions:\n  - item: retorno-fondo\n    decision: adopted\n    paragraph: "3"\n',
    );
    await decide(folder, 'contactos-reunion', 'retirado');
    expect(read(folder, plan)).toContain('            proposedBy: XB\n            dropped: crm-9\n');
    await decide(folder, 'retorno-fondo', 'aplazado', '--paragraph', '4');
    expect(read(folder, 'decisions/crm-9.yaml')).toBe(
      'session: crm-9\ndecisions:\n  - item: retorno-fondo\n    decision: deferred\n    paragraph: "4"\n  - item: contactos-reunion\n    decision: dropped\n',
    );
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(git(folder, 'rev-parse', 'main'));
  });

  test('a session that had dropped something and decides otherwise takes that back', async () => {
    const folder = await example();
    const before = read(folder, plan);
    await decide(folder, 'fila-campanas', 'retirado');
    expect(read(folder, plan)).toContain('        dropped: crm-9\n');
    await decide(folder, 'fila-campanas', 'aplazado');
    expect(read(folder, plan)).toBe(before);
  });

  describe('a session that had adopted something and decides otherwise makes it the proposal again that it was', () => {
    const between = {
      'at once': async () => {},
      'after a commit': async (folder: string) => {
        // As the guide has it: a new file of decisions is left out.
        git(folder, 'commit', '-qam', 'decidido');
        writeFileSync(data(folder, plan), `${read(folder, plan)}# fin\n`);
        git(folder, 'commit', '-qam', 'algo más');
      },
      'after it was closed and reopened': async (folder: string) => {
        await decide(folder, 'retorno-fondo', 'adoptado');
        await decide(folder, 'contactos-reunion', 'adoptado');
        expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
        expect((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'Un error')).code).toBe(0);
      },
    };
    const proposer = { 'retorno-fondo': 'XC', 'contactos-reunion': 'XB', 'plan-de-ejemplo': 'none' } as const;
    for (const [when, wait] of Object.entries(between))
      for (const item of ['retorno-fondo', 'contactos-reunion', 'plan-de-ejemplo'] as const)
        test(`${item}, ${when}`, async () => {
          const folder = await example();
          if (item === 'plan-de-ejemplo') {
            writeFileSync(data(folder, plan), read(folder, plan).replace('status: adopted', 'status: proposed'));
            git(folder, 'commit', '-qam', 'plan propuesto');
          }
          const lines = () =>
            read(folder, plan)
              .split('\n')
              .filter((line) => /^(status|session)|proposedBy/.test(line));
          const before = lines();
          await decide(folder, item, 'adoptado');
          expect(lines()).not.toEqual(before);
          await wait(folder);
          const { out, err } = await decide(folder, item, 'aplazado', '--paragraph', '3');
          // To be closed, the session has to have decided on every proposal: they stay adopted, all but this one.
          const others = before.filter(
            (line) => !line.includes('proposedBy') || line === before.find((one) => one.includes(proposer[item])),
          );
          // A plan is then one that is proposed to the session that leaves it for another time.
          const then = (line: string) =>
            line.replace(/^session: .*/, item === 'plan-de-ejemplo' ? 'session: crm-9' : line);
          expect(lines()).toEqual((when === 'after it was closed and reopened' ? others : before).map(then));
          expect([out, err]).toEqual([expect.stringContaining(plan), '']);
        });
  });

  test('whose proposal it was is written before the mark of what drops it; an adopted plan that is amended is adopted no more', async () => {
    const folder = await example();
    const before = read(folder, plan);
    await decide(folder, 'retorno-fondo', 'adoptado');
    await decide(folder, 'retorno-fondo', 'retirado');
    expect(read(folder, plan)).toBe(before.replace('proposedBy: XC\n', 'proposedBy: XC\n            dropped: crm-9\n'));
    const other = await example();
    const proposed = read(other, plan).replace('status: adopted', 'status: proposed').replace('Plan de acción', 'Plan');
    writeFileSync(data(other, plan), proposed);
    git(other, 'commit', '-qam', 'plan propuesto');
    await decide(other, 'plan-de-ejemplo', 'adoptado');
    expect((await decide(other, 'plan-de-ejemplo', 'enmendado')).code).toBe(0);
    expect(read(other, plan)).toBe(proposed.replace(/^session: .*$/m, 'session: crm-9'));
  });

  test('whose proposal it was stays in the plan: it is taken back also where Git knows nothing of it', async () => {
    const folder = await example();
    rmSync(join(folder, '.git'), { recursive: true });
    const before = read(folder, plan);
    await decide(folder, 'retorno-fondo', 'adoptado');
    expect(read(folder, plan)).toBe(before.replace('proposedBy: XC\n', 'origin: XC\n'));
    const { code, err } = await decide(folder, 'retorno-fondo', 'aplazado', '--paragraph', '3');
    expect([code, err, read(folder, plan)]).toEqual([0, '', before]);
  });

  test('what an earlier session had adopted is no proposal again', async () => {
    const folder = await example();
    await decide(folder, 'retorno-fondo', 'adoptado');
    await decide(folder, 'contactos-reunion', 'adoptado');
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    writeFileSync(
      data(folder, 'sessions.yaml'),
      `${read(folder, 'sessions.yaml').trimEnd()}\n  - id: crm-10\n    kind: crm\n    number: 10\n    start: 2028-05-06\n    status: open\n`,
    );
    const before = read(folder, plan);
    for (const decision of ['adoptado', 'aplazado'])
      expect((await es(folder, 'sesion', 'decidir', 'X', 'retorno-fondo', decision, '--paragraph', '3')).code).toBe(0);
    expect(read(folder, plan)).toBe(before);
  });

  test('several propose together, and it is said whose proposal became part of the plan', async () => {
    const folder = await example();
    writeFileSync(data(folder, plan), read(folder, plan).replace('proposedBy: XC\n', 'proposedBy: [XC, XB]\n'));
    const { out: page } = await es(folder, 'pendientes');
    expect(flat(page)).toMatch(/Propuesta de [^)]+ y [^)]+\)/);
    await decide(folder, 'retorno-fondo', 'adoptado');
    expect(read(folder, plan)).toContain('origin: [XC, XB]\n');
    const [, whose = ''] =
      /Propuesta de ([^)]+)\)/.exec(flat((await es(folder, 'historia', 'retorno-fondo')).out)) ?? [];
    expect(whose).toMatch(/^las Islas .* y .+/);
    expect(flat((await es(folder, 'cambios')).out)).toContain(`propuesta de ${whose}`);
    const { out } = await es(folder, 'cambios', '--format', 'json');
    const adopted = (JSON.parse(out) as { changes: { kind: string; edits: { path: string }[] }[] }).changes.find(
      ({ kind }) => kind === 'adopted',
    );
    expect(adopted?.edits.map(({ path }) => path).sort()).toEqual(['origin', 'proposedBy']);
  });

  test('a decision without its paragraph is recorded, and asked for, also when the session is closed', async () => {
    const folder = await decided();
    const first = await decide(folder, 'campanas-escuelas', 'aplazado');
    expect([first.code, flat(first.err)]).toEqual([
      0,
      'Falta el párrafo. Cuando se sepa cuál es, repita el comando con él: crm-plan sesion decidir crm-9 campanas-escuelas aplazado --paragraph N',
    ]);
    const asked = 'La decisión sobre «Llevar las campañas a las escuelas de las zonas de frontera» no tiene párrafo.';
    expect(flat((await es(folder, 'sesion', 'cerrar', 'IX', '--dry-run')).err)).toContain(asked);
    await decide(folder, 'campanas-escuelas', 'aplazado', '--paragraph', '7');
    expect((await decide(folder, 'campanas-escuelas', 'aplazado')).err).toBe('');
    expect(flat((await es(folder, 'sesion', 'cerrar', 'IX', '--dry-run')).err)).not.toContain('párrafo');
  });

  test('what an earlier session dropped stays dropped by that session', async () => {
    const folder = await example();
    const dropped = read(folder, plan).replace(
      '- id: fila-campanas\n',
      '- id: fila-campanas\n        dropped: crm-7\n',
    );
    writeFileSync(data(folder, plan), dropped);
    const line = dropped.split('\n').findIndex((one) => one.includes('dropped: crm-7')) + 1;
    for (const [item, decision, said] of [
      ['fila-campanas', 'retirado', /«[^»]*» ya no cuenta: lo suprimió la VII CE\./],
      ['campanas-escuelas', 'adoptado', /«Llevar [^»]*» ya no cuenta: está en «[^»]*», que suprimió la VII CE\./],
    ] as const) {
      const { code, err, out } = await decide(folder, item, decision);
      expect([code, out]).toEqual([2, '']);
      expect(flat(err)).toMatch(said);
      expect(flat(err)).toContain(
        `borre la clave «dropped» en ${plan}:${line} y repita el comando. No se cambió nada.`,
      );
      expect(read(folder, plan)).toBe(dropped);
    }
  });

  test('adopting a plan sets its status and its session', async () => {
    const folder = await example();
    writeFileSync(data(folder, plan), read(folder, plan).replace('status: adopted', 'status: proposed'));
    await decide(folder, 'plan-de-ejemplo', 'adoptado');
    expect(read(folder, plan)).toContain('status: adopted\nsession: crm-9\n');
  });

  test('a file that can not be read, and an id that stands twice, are told for what they are', async () => {
    let folder = '';
    for (const [path, text, said] of [
      [
        'decisions/crm-9.yaml',
        () => 'session: crm-9\ndecisions: adopted: sí\n',
        '«decisions/crm-9.yaml» tiene errores',
      ],
      ['decisions/crm-9.yaml', () => read(folder, 'decisions/crm-8.yaml'), '«decisions/crm-9.yaml» tiene errores'],
      [plan, () => read(folder, plan).replace('status: adopted', 'status: a: b'), `«${plan}» tiene errores`],
      [
        plan,
        () => read(folder, plan).replace('id: contactos-reunion', 'id: retorno-fondo'),
        'Hay dos elementos con el id',
      ],
    ] as const) {
      folder = await example();
      writeFileSync(data(folder, path), text());
      const before = git(folder, 'status', '--porcelain');
      const { code, err } = await decide(folder, 'retorno-fondo', 'adoptado', '--paragraph', '3');
      expect([code, flat(err)]).toEqual([2, expect.stringContaining(said)]);
      expect(git(folder, 'status', '--porcelain')).toBe(before);
    }
  });

  test('what speaks of nothing but a dropped activity goes with it', async () => {
    const folder = await example();
    const pending = async () => {
      const { findings } = JSON.parse((await es(folder, 'validar', '--format', 'json')).out) as {
        findings: { rule: string; item: string }[];
      };
      return findings.filter(({ rule }) => rule === 'calendar-pending').map(({ item }) => item);
    };
    expect(await pending()).toEqual(['retorno-fondo-fecha']);
    await decide(folder, 'retorno-fondo', 'retirado', '--paragraph', '3');
    expect(await pending()).toEqual([]);
    await es(folder, 'generar', 'plan', '--format', 'markdown', '--lang', 'es');
    expect(readFileSync(join(folder, 'out/plan.es.md'), 'utf8')).not.toContain('Pendiente');
    const other = await example();
    await decide(other, 'fila-retorno', 'retirado', '--paragraph', '3');
    expect((await es(other, 'historia', 'retorno-fondo')).out).toMatch(/^Ahora: suprimido$/m);
    expect((await es(folder, 'historia', 'retorno-fondo-fecha')).out).toMatch(/^Ahora: suprimido$/m);
  });

  test('what is no paragraph is refused, and nothing is written', async () => {
    const folder = await example();
    for (const paragraph of ['IV', 'párrafo 4', '4\n    x: y', '1'.repeat(30)]) {
      const { code, err } = await decide(folder, 'retorno-fondo', 'adoptado', '--paragraph', paragraph);
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringContaining('no es un párrafo. Escriba su número, por ejemplo'),
      ]);
      expect(git(folder, 'status', '--porcelain')).toBe('');
    }
    for (const paragraph of ['4', '12a', '4.1'])
      expect((await decide(folder, 'retorno-fondo', 'adoptado', '--paragraph', paragraph)).code).toBe(0);
  });

  test('an amendment has to be written first', async () => {
    const folder = await example();
    const { code, err } = await decide(folder, 'retorno-fondo', 'enmendado');
    expect(code).toBe(2);
    expect(flat(err)).toMatch(
      /es la misma que dejó la VIII CE\. Escriba primero la enmienda en plans\/plan-de-ejemplo\.yaml:\d+/,
    );
    const line = Number(/yaml:(\d+)/.exec(flat(err))?.[1]);
    expect(read(folder, plan).split('\n')[line - 1]).toContain('Crear un fondo común');
    writeFileSync(data(folder, plan), read(folder, plan).replace('Crear un fondo común', 'Crear un fondo pequeño'));
    expect((await decide(folder, 'retorno-fondo', 'enmendado')).code).toBe(0);
    expect(read(folder, plan)).not.toContain('proposedBy: XC');
  });

  test('writes nothing where a link stands in the place of its folder', async () => {
    const folder = await example();
    const elsewhere = emptyFolder();
    rmSync(data(folder, 'decisions'), { recursive: true });
    symlinkSync(elsewhere, data(folder, 'decisions'));
    const { code, err } = await decide(folder, 'retorno-fondo', 'aplazado');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/^«decisions» es un enlace, .* No se cambió nada\.$/)]);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('of two items that are as near none is offered', async () => {
    const folder = await example();
    const copies = ['-1', '-3'].map(
      (end) =>
        `          - id: contactos-reunion${end}\n            text:\n              es: Otra reunión\n              en: Another\n`,
    );
    const before = '          - id: contactos-reunion\n';
    writeFileSync(data(folder, plan), read(folder, plan).replace(before, `${copies.join('')}${before}`));
    const { code, err } = await decide(folder, 'contactos-reunion-12', 'adoptado');
    expect([code, flat(err)]).toEqual([
      2,
      'No hay ningún elemento «contactos-reunion-12» en los planes; ¿quiso escribir contactos-reunion-1? No se cambió nada.',
    ]);
    for (const argv of [
      ['sesion', 'decidir', 'IX', 'contactos-reunion-2', 'adoptado'],
      ['historia', 'contactos-reunion-2'],
      ['traducir', 'confirmar', 'contactos-reunion-2'],
      ['sesion', 'cerrar', 'crm-4'],
      ['estado', '--at', 'crm-4'],
    ]) {
      const run = await es(folder, ...argv);
      expect([run.code, flat(run.err)]).toEqual([2, expect.not.stringContaining('quiso')]);
    }
  });

  for (const [typed, said] of [
    [['IX', 'retorno-fondos', 'adoptado'], /¿quiso escribir retorno-fondo\?/],
    [['IX', 'crear un fondo comun para los viajes de retorno', 'adoptado'], /¿quiso escribir retorno-fondo\?/],
    [['IX', 'retorno-fondo', 'adoptada'], /¿quiso escribir adoptado\?/],
    [['XX', 'retorno-fondo', 'adoptado'], /No hay ninguna reunión «XX»/],
    [['VIII', 'retorno-fondo', 'adoptado'], /está cerrada.*sesion reabrir crm-8/],
    [['IX', 'retorno-fondo'], /Falta el argumento «decisión»/],
    [['IX', 'retorno-fondo', 'adoptado', '--push'], /es una opción de «sesion cerrar»/],
  ] as const)
    test(`wrong: ${typed.join(' ')}`, async () => {
      const folder = await example();
      const { code, err, out } = await es(folder, 'sesion', 'decidir', ...typed);
      expect([code, out]).toEqual([2, '']);
      expect(flat(err)).toMatch(said);
      expect(git(folder, 'status', '--porcelain')).toBe('');
    });
});

describe('session close', () => {
  test('asks whether it is meant while the days of the session are still to come', async () => {
    const folder = await decided();
    const before = refs(folder);
    const close = (...more: string[]) =>
      crmPlan(['sesion', 'cerrar', 'IX', '--lang', 'es', ...more], { cwd: folder, env: gitEnv, today: '2027-05-01' });
    const { code, out, err } = await close();
    expect([code, out, refs(folder)]).toEqual([2, '', before]);
    const [, start = ''] = /empieza el (\S+), y hoy es 2027-05-01\./.exec(flat(err)) ?? [];
    expect(flat(err)).toMatch(/crm-plan sesion cerrar crm-9 --yes; .* --today 2027-/);
    expect((await close('--today', start, '--dry-run')).code).toBe(0);
    expect((await close('--yes')).code).toBe(0);
    expect(refs(folder)).toContain('session/crm-9');
  });

  test('refuses while a proposal is without a decision, names each, and changes nothing', async () => {
    const folder = await example();
    const before = refs(folder);
    const { code, err, out } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, out]).toEqual([1, '']);
    expect(flat(err)).toContain('La IX CE sigue abierta y no se cambió nada: 2 propuestas esperan una decisión.');
    expect(flat(err)).toContain('crm-plan sesion decidir crm-9 contactos-reunion');
    expect([refs(folder), git(folder, 'status', '--porcelain')]).toEqual([before, '']);
  });

  test('refuses while there are errors', async () => {
    const folder = await decided();
    appendFileSync(data(folder, 'glossary.yaml'), '    x: y\n');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect(code).toBe(1);
    expect(flat(err)).toContain(
      'La IX CE sigue abierta y no se cambió nada: antes de cerrarla corrija 1 error (vea «crm-plan validar»).',
    );
  });

  test('--dry-run says what would be kept, and does nothing', async () => {
    const folder = await decided();
    const before = [refs(folder), git(folder, 'status', '--porcelain', '-uall'), git(folder, 'count-objects')];
    const { code, out } = await es(folder, 'sesion', 'cerrar', 'IX', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain(
      '  plan-data/decisions/crm-9.yaml\n  plan-data/plans/plan-de-ejemplo.yaml\n  plan-data/sessions.yaml\n',
    );
    expect([refs(folder), git(folder, 'status', '--porcelain', '-uall'), git(folder, 'count-objects')]).toEqual(before);
  });

  test('writes, commits and tags; afterwards nothing is left to commit', async () => {
    const folder = await decided();
    writeFileSync(join(folder, 'notas.txt'), 'sin seguimiento');
    rmSync(data(folder, 'contacts/XC.yaml'));
    const { code, out } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect(code).toBe(0);
    expect(out).toContain('plan-data/contacts/XC.yaml (ya no está)');
    expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(git(folder, 'rev-parse', 'main'));
    expect(git(folder, 'status', '--porcelain')).toBe('?? notas.txt\n');
    expect(git(folder, 'log', '-1', '--format=%s by %an')).toBe('Cierre de la IX CE by Prueba\n');
    expect(git(folder, 'show', 'session/crm-9:plan-data/sessions.yaml')).toBe(read(folder, 'sessions.yaml'));
    expect(read(folder, 'sessions.yaml')).toContain('    status: closed\n    ref: session/crm-9\n');
    expect(git(folder, 'fsck', '--strict')).toBe('');
    expect(flat((await es(folder, 'sesion', 'cerrar', 'IX')).out)).toBe(
      'La IX CE ya está cerrada; no había nada que hacer.',
    );
    expect(JSON.parse((await es(folder, 'cambios', 'VIII', 'IX', '--format', 'json')).out)).toMatchObject({
      from: { session: 'crm-8' },
      to: { session: 'crm-9' },
    });
  });

  test('keeps the line ends of Windows in the work tree and writes none into the repository', async () => {
    const folder = await decided();
    git(folder, 'config', 'core.autocrlf', 'true');
    for (const path of ['sessions.yaml', plan, 'glossary.yaml'])
      writeFileSync(data(folder, path), read(folder, path).replaceAll('\n', '\r\n'));
    const { code, out } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect(code).toBe(0);
    expect(out).not.toContain('glossary.yaml');
    expect(read(folder, 'sessions.yaml')).toContain('status: closed\r\n    ref: session/crm-9\r\n');
    expect(git(folder, 'show', 'HEAD:plan-data/sessions.yaml')).not.toContain('\r');
    expect(git(folder, 'show', `HEAD:plan-data/${plan}`)).not.toContain('\r');
  });

  test('what is no text is kept to the byte, and a text with the line ends that Git has it with', async () => {
    const folder = await decided();
    const picture = Buffer.from('\x89PNG\r\n\x1a\nabc\r\n\x00', 'latin1');
    writeFileSync(data(folder, 'foto.png'), picture);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    const kept = spawnSync('git', ['show', 'HEAD:plan-data/foto.png'], {
      cwd: folder,
      env: { ...process.env, ...gitEnv },
    });
    expect(kept.stdout.equals(picture)).toBe(true);

    const windows = await example();
    rmSync(join(windows, '.gitattributes'));
    git(windows, 'config', 'core.autocrlf', 'false');
    for (const path of [plan, 'sessions.yaml'])
      writeFileSync(data(windows, path), read(windows, path).replaceAll('\n', '\r\n'));
    git(windows, 'add', '-A');
    git(windows, 'commit', '-qm', 'Windows');
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      await decide(windows, item, 'adoptado', '--paragraph', '3');
    expect((await es(windows, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(windows, 'status', '--porcelain')).toBe('');
    expect(git(windows, 'show', '--numstat', '--format=', 'HEAD', '--', 'plan-data/plans')).toMatch(/^2\t2\t/);
  });

  test('a file that takes the place of a link is kept as a file, and one that can be run stays so', async () => {
    const folder = await decided();
    const glossary = read(folder, 'glossary.yaml');
    git(folder, 'add', '-A');
    rmSync(data(folder, 'glossary.yaml'));
    symlinkSync('members.yaml', data(folder, 'glossary.yaml'));
    chmodSync(data(folder, 'contacts/XA.yaml'), 0o755);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'enlace');
    rmSync(data(folder, 'glossary.yaml'));
    writeFileSync(data(folder, 'glossary.yaml'), glossary);
    appendFileSync(data(folder, 'contacts/XA.yaml'), '# fin\n');
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    const modes = git(folder, 'ls-tree', '-r', 'HEAD', 'plan-data/glossary.yaml', 'plan-data/contacts/XA.yaml');
    expect(modes.split('\n').map((line) => line.slice(0, 6))).toEqual(['100755', '100644', '']);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('a closing that was undone is not taken for one that was interrupted', async () => {
    const folder = await decided();
    await es(folder, 'sesion', 'cerrar', 'IX');
    const first = git(folder, 'rev-parse', 'session/crm-9');
    git(folder, 'reset', '-q', '--hard', 'HEAD^');
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      await decide(folder, item, 'aplazado', '--paragraph', '9');
    for (const more of [['--dry-run'], []]) {
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', ...more);
      expect([code, flat(err)]).toEqual([2, expect.stringContaining('git tag -d session/crm-9')]);
    }
    git(folder, 'tag', '-d', 'session/crm-9');
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'rev-parse', 'session/crm-9')).not.toBe(first);
    expect(git(folder, 'show', 'session/crm-9:plan-data/decisions/crm-9.yaml')).toContain('deferred');
  });

  test('a file of the plan that Git passes over stops it; contact points may be left out', async () => {
    const folder = await example();
    writeFileSync(join(folder, '.gitignore'), 'crm-9*\nplan-data/contacts/XD.yaml\n');
    git(folder, 'commit', '-qam', 'por alto');
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      await decide(folder, item, 'adoptado', '--paragraph', '3');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('no los guardaría: decisions/crm-9.yaml.')]);
    writeFileSync(join(folder, '.gitignore'), 'plan-data/contacts/XD.yaml\n');
    git(folder, 'commit', '-qam', 'ya no');
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
  });

  test('what Windows makes of files is no change outside the data folder', async () => {
    const folder = await decided();
    const latin = Buffer.from('a;\xf1\r\nb;c\r\n', 'latin1');
    writeFileSync(join(folder, 'tabla.csv'), latin);
    symlinkSync('EJEMPLO.md', join(folder, 'enlace'));
    rmSync(join(folder, '.gitattributes'));
    git(folder, 'config', 'core.autocrlf', 'true');
    git(folder, 'add', 'tabla.csv', 'enlace', '.gitattributes');
    git(folder, 'commit', '-qm', 'Windows', '--', 'tabla.csv', 'enlace', '.gitattributes');
    expect(git(folder, 'cat-file', '-s', 'HEAD:tabla.csv').trim()).toBe(String(latin.length - 2));
    git(folder, 'config', 'core.symlinks', 'false');
    rmSync(join(folder, 'enlace'));
    writeFileSync(join(folder, 'enlace'), 'EJEMPLO.md');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err)]).toEqual([0, expect.not.stringContaining('fuera de')]);
  });

  test('takes in what was checked, also where Git does not see it', async () => {
    const folder = await decided();
    mkdirSync(data(folder, 'reports/crm-9'), { recursive: true });
    git(data(folder, 'reports/crm-9'), 'init', '--quiet');
    writeFileSync(
      data(folder, 'reports/crm-9/XB.yaml'),
      'reporter: XB\nsession: crm-9\nentries:\n  - activity: contactos-lista\n    status: in-progress\n',
    );
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).out).toContain('plan-data/reports/crm-9/XB.yaml');
    expect(git(folder, 'show', 'session/crm-9:plan-data/reports/crm-9/XB.yaml')).toContain('reporter: XB');
  });

  test('in a copy without tags, no later commit is taken for the one that closed a session', async () => {
    const folder = await example();
    git(folder, 'tag', '-d', 'session/crm-8');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'VIII');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('git fetch --tags')]);
    expect(git(folder, 'tag')).toBe('session/crm-7\n');
  });

  test('a closing that a later commit opened again is not called a stray tag; what to write is said, and helps', async () => {
    const folder = await decided();
    const open = read(folder, 'sessions.yaml');
    await es(folder, 'sesion', 'cerrar', 'IX');
    const closed = read(folder, 'sessions.yaml');
    writeFileSync(data(folder, 'sessions.yaml'), open);
    git(folder, 'commit', '-qam', 'lo que tenía abierto el editor');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringMatching(/ponga otra vez status: closed y ref: session\/crm-9/),
    ]);
    expect(flat(err)).not.toContain('git tag -d');
    writeFileSync(data(folder, 'sessions.yaml'), closed);
    expect((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'x')).code).toBe(0);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'rev-parse', 'session/crm-9-r2')).toBe(git(folder, 'rev-parse', 'main'));
  });

  test('what was staged after a closing stays staged where the closing is finished', async () => {
    const folder = await decided();
    const open = read(folder, 'sessions.yaml');
    await es(folder, 'sesion', 'cerrar', 'IX');
    writeFileSync(data(folder, 'sessions.yaml'), open);
    appendFileSync(data(folder, plan), '# después\n');
    git(folder, 'add', data(folder, plan));
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'diff', '--cached', '--name-only')).toBe(`plan-data/${plan}\n`);
    expect(read(folder, 'sessions.yaml')).toContain('status: closed\n    ref: session/crm-9');
  });

  for (const [name, said] of [
    ['.git/info/attributes', /tubería/],
    ['.gitattributes', /\.gitattributes/],
    ['.git/logs/HEAD', /tubería/],
    ['.git/logs/refs/heads/main', /tubería/],
  ] as const)
    test.skipIf(process.platform === 'win32')(`a pipe in the place of ${name} is not waited for`, async () => {
      const folder = await decided();
      mkdirSync(join(folder, name, '..'), { recursive: true });
      rmSync(join(folder, name), { force: true });
      spawnSync('mkfifo', [join(folder, name)]);
      const before = refs(folder);
      const { code, err, signal } = await spawnProgram(['sesion', 'cerrar', 'IX', '--yes', '--lang', 'es'], {
        cwd: folder,
        env: gitEnv,
      });
      expect([signal, code, flat(err)]).toEqual([null, 2, expect.stringMatching(said)]);
      expect(refs(folder)).toBe(before);
    });

  test('needs no folder for temporary files', async () => {
    const folder = await decided();
    const { code } = await spawnProgram(['session', 'close', 'IX', '--yes', '--lang', 'en'], {
      cwd: folder,
      env: { ...gitEnv, TMPDIR: join(folder, 'none') },
    });
    expect([code, git(folder, 'status', '--porcelain')]).toEqual([0, '']);
  });

  test('never takes in what a link leads to', async () => {
    const folder = await decided();
    const secret = join(emptyFolder(), 'secreto');
    writeFileSync(secret, 'CLAVE SECRETA');
    mkdirSync(data(folder, 'registers'));
    symlinkSync(secret, data(folder, 'registers/a.yaml'));
    git(folder, 'add', 'plan-data/registers');
    git(folder, 'commit', '--quiet', '-m', 'un enlace');
    symlinkSync(secret, data(folder, 'registers/b.yaml'));
    const { code, out } = await es(folder, 'validar', '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { rule: string; file: string }[] };
    expect(code).toBe(1);
    expect(findings.filter(({ rule }) => rule === 'symlink').map(({ file }) => file)).toEqual([
      'registers/a.yaml',
      'registers/b.yaml',
    ]);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(1);
    const past = await openPast(join(folder, 'plan-data'), 'plan-data', gitEnv);
    const snapshot = await load(folderSource(join(folder, 'plan-data')));
    const { head } = await branchOf(past.repository);
    const kept = await filesOf(past.repository, head);
    const changed = await changedFiles(past.repository, kept, snapshot);
    expect(changed.map(({ path }) => path)).toEqual(['decisions/crm-9.yaml', 'plans/plan-de-ejemplo.yaml']);
  });

  test('in a linked work tree, and in a repository with long object ids', async () => {
    const made = await decided();
    const linked = join(emptyFolder(), 'otro');
    git(made, 'worktree', 'add', '--quiet', linked, '-b', 'otra');
    cpSync(join(made, 'plan-data'), join(linked, 'plan-data'), { recursive: true });
    const long = emptyFolder();
    git(long, 'init', '--quiet', '--object-format=sha256', '-b', 'main');
    const sessions = read(made, 'sessions.yaml').replace(/ {4}ref: .*\n/g, '');
    cpSync(made, long, { recursive: true, filter: (path) => !/[\\/]\.git([\\/]|$)/.test(path) });
    writeFileSync(data(long, 'sessions.yaml'), sessions);
    commit(long, {});
    rmSync(data(long, 'contacts/XC.yaml'));
    for (const [folder, branch] of [
      [linked, 'otra'],
      [long, 'main'],
    ] as const) {
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
      expect([code, err.includes('No ')]).toEqual([0, false]);
      expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(git(folder, 'rev-parse', branch));
      expect(git(folder, 'status', '--porcelain')).toBe('');
    }
    expect(git(long, 'rev-parse', 'main').trim()).toHaveLength(64);
  });

  test('warns of what changed without a decision, and closes', async () => {
    const folder = await decided();
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect(code).toBe(0);
    expect(flat(err)).toContain(
      '«Confirmar los puntos de contacto dos veces al año» cambió de fondo en la IX CE, y ninguna decisión de esa reunión lo recoge.',
    );
  });

  describe('what stands in the way has its own sentence, and nothing is half done', () => {
    const ways: Readonly<Record<string, readonly [(folder: string) => void, RegExp, Record<string, string>?]>> = {
      'a change outside the data folder': [
        (folder) => writeFileSync(join(folder, '.gitignore'), 'x\n'),
        /fuera de la carpeta de datos: \.gitignore/,
      ],
      'a file outside that is gone': [
        (folder) => rmSync(join(folder, 'EJEMPLO.md')),
        /fuera de la carpeta de datos: EJEMPLO\.md/,
      ],
      'something staged': [
        (folder) => void git(folder, 'add', data(folder, plan)),
        /cambios preparados.*plan-data\/plans\/plan-de-ejemplo\.yaml/,
      ],
      'a merge under way': [
        (folder) => writeFileSync(join(folder, '.git/MERGE_HEAD'), git(folder, 'rev-parse', 'HEAD')),
        /sin terminar \(merge\).*git merge --abort/,
      ],
      'a rebase under way': [
        (folder) => cpSync(join(folder, 'plan-data'), join(folder, '.git/rebase-merge'), { recursive: true }),
        /sin terminar \(rebase\)/,
      ],
      'no branch': [
        (folder) => void git(folder, 'checkout', '--quiet', '--detach'),
        /no está en ninguna rama.*git switch main/,
      ],
      'a tag of that name': [
        (folder) => void git(folder, 'tag', 'session/crm-9', 'HEAD~1'),
        /La etiqueta «session\/crm-9» ya existe.*git tag -d session\/crm-9/,
      ],
      'a lock that a dead Git left': [
        (folder) => writeFileSync(join(folder, '.git/refs/heads/main.lock'), ''),
        /main\.lock/,
      ],
      'nobody known to Git': [
        () => {},
        /Git no sabe quién es usted.*git config --global user\.name/,
        { PATH: gitEnv.PATH, GIT_CONFIG_GLOBAL: '/dev/null' },
      ],
    };
    for (const [name, [make, said, env]] of Object.entries(ways))
      test(name, async () => {
        const folder = await decided();
        make(folder);
        const before = [refs(folder), git(folder, 'status', '--porcelain', '-uall')];
        const { crmPlan } = await import('../support/program.ts');
        const { code, err, out } = await crmPlan(['sesion', 'cerrar', 'IX', '--lang', 'es', '--today', '2026-11-24'], {
          cwd: folder,
          env: env ?? gitEnv,
        });
        expect(code).toBe(2);
        expect(out).not.toContain('quedó cerrada');
        expect(flat(err)).toMatch(said);
        expect(flat(err)).toMatch(/(No se cambió nada|repita el comando)\.$/);
        expect([refs(folder), git(folder, 'status', '--porcelain', '-uall')]).toEqual(before);
      });

    test('a file that was only touched is no change', async () => {
      const folder = await decided();
      writeFileSync(join(folder, 'EJEMPLO.md'), readFileSync(join(folder, 'EJEMPLO.md')));
      expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    });

    test('closed by hand', async () => {
      const folder = await decided();
      writeFileSync(
        data(folder, 'sessions.yaml'),
        read(folder, 'sessions.yaml').replace('status: open', 'status: closed'),
      );
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
      expect(code).toBe(2);
      expect(flat(err)).toContain('Git no tiene «session/crm-9»');
    });
  });

  describe('--push', () => {
    const shared = async (): Promise<[string, string]> => {
      const folder = await decided();
      const origin = join(emptyFolder(), 'comun.git');
      git(folder, 'clone', '--quiet', '--bare', folder, origin);
      git(folder, 'remote', 'add', 'origin', origin);
      return [folder, origin];
    };
    test('sends branch and tag together', async () => {
      const [folder, origin] = await shared();
      const { code, out } = await es(folder, 'sesion', 'cerrar', 'IX', '--push');
      expect([code, flat(out)]).toEqual([0, expect.stringContaining('Se envió a «origin»')]);
      expect(refs(origin)).toBe(refs(folder).replace(/refs\/remotes.*\n/g, ''));
    });
    test('somebody else was faster: closed here, nothing sent, and what to type', async () => {
      const [folder, origin] = await shared();
      const other = join(emptyFolder(), 'otra');
      git(folder, 'clone', '--quiet', origin, other);
      commit(other, { 'nuevo.txt': 'x' });
      git(other, 'push', '--quiet');
      const before = refs(origin);
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--push');
      expect(code).toBe(2);
      expect(flat(err)).toMatch(/quedó cerrada aquí.*no se envió nada.*git push --atomic origin main session\/crm-9/);
      expect(refs(origin)).toBe(before);
      expect(refs(folder)).toContain('session/crm-9');
    });
    test('no network: closed here; typed again it sends', async () => {
      const [folder, origin] = await shared();
      git(folder, 'remote', 'set-url', 'origin', '/nonexistent/comun.git');
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--push');
      expect(code).toBe(2);
      expect(flat(err)).toMatch(/quedó cerrada aquí, pero no se pudo enviar a «origin»/);
      git(folder, 'remote', 'set-url', 'origin', origin);
      expect((await es(folder, 'sesion', 'cerrar', 'IX', '--push')).code).toBe(0);
      expect(refs(origin)).toContain('refs/tags/session/crm-9');
    });
    test('nowhere to send: said before anything is done', async () => {
      const folder = await decided();
      const before = refs(folder);
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--push');
      expect([code, refs(folder)]).toEqual([2, before]);
      expect(flat(err)).toContain('git remote add origin');
    });
  });
});

describe('a close that is interrupted', () => {
  const finished = async (folder: string) => {
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(git(folder, 'rev-parse', 'main'));
    expect(git(folder, 'status', '--porcelain', '-uall')).toBe('');
    expect(read(folder, 'sessions.yaml')).toContain('status: closed\n    ref: session/crm-9\n');
    expect(git(folder, 'log', '--format=%s').match(/Cierre de la IX/g)).toHaveLength(1);
  };

  for (const [n, step] of ['nothing', 'objects', 'refs', 'index', 'file'].entries())
    test(`after ${step}: the refs are as before or closed, and the same command again finishes`, async () => {
      const folder = await decided();
      const before = refs(folder);
      const past = await openPast(join(folder, 'plan-data'), 'plan-data', gitEnv);
      const snapshot = await load(folderSource(join(folder, 'plan-data')));
      const session = sessionById(snapshot, 'crm-9');
      if (!session) throw new Error('no session');
      const branch = await branchOf(past.repository);
      const closing = await planClosing(past, branch, { checked: snapshot, session, message: 'Cierre de la IX CE\n' });
      const steps = close(closing);
      for (let i = 0; i < n; i++) await steps.next();
      if (n < 2) expect(refs(folder)).toBe(before);
      else expect(refs(folder)).toContain('session/crm-9');
      await finished(folder);
    });

  test('with the tag written and the branch not, or the branch and not the tag', async () => {
    for (const undo of ['tag', 'branch'] as const) {
      const folder = await decided();
      const head = git(folder, 'rev-parse', 'main').trim();
      const sessions = read(folder, 'sessions.yaml');
      expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
      if (undo === 'tag') git(folder, 'tag', '-d', 'session/crm-9');
      else git(folder, 'update-ref', 'refs/heads/main', head);
      writeFileSync(data(folder, 'sessions.yaml'), sessions);
      await finished(folder);
    }
  });

  test('killed at 25 moments of its run', async () => {
    const made = await decided();
    const argv = [join(root, 'bin/crm-plan.js'), 'sesion', 'cerrar', 'IX', '--today', '2026-11-24'];
    const killedAfter = (cwd: string, ms: number): Promise<void> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, argv, { cwd, env: gitEnv, stdio: 'ignore' });
        const timer = setTimeout(() => child.kill('SIGKILL'), ms);
        child.on('close', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    const copy = (): string => {
      const folder = join(emptyFolder(), 'ejemplo');
      cpSync(made, folder, { recursive: true });
      return folder;
    };
    // Git itself is not killed with the program: it ends what it was doing.
    const quiet = async (folder: string) => {
      const locks = () =>
        readdirSync(join(folder, '.git'), { recursive: true }).filter((path) => String(path).endsWith('.lock'));
      for (let i = 0; i < 100 && locks().length > 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const timed = copy();
    const start = performance.now();
    await killedAfter(timed, 20_000);
    const length = performance.now() - start;
    const before = refs(made);
    let interrupted = 0;
    for (let i = 0; i < 25; i++) {
      const folder = copy();
      await killedAfter(folder, length * (0.55 + 0.018 * i));
      const now = refs(folder);
      const isClosed = now.includes('session/crm-9');
      if (!isClosed) expect(now).toBe(before);
      else expect(git(folder, 'show', 'session/crm-9:plan-data/sessions.yaml')).toContain('ref: session/crm-9');
      if (read(folder, 'sessions.yaml').includes('status: open')) interrupted += 1;
      await quiet(folder);
      await finished(folder);
    }
    expect(interrupted).toBeGreaterThan(0);
  }, 600_000);
});

describe('session reopen', () => {
  test('a reason that was pasted brings nothing along that the data may not hold', async () => {
    const folder = await example();
    const { code } = await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', ' Un\u200b párrafo\u001b\nequivocado ');
    expect(code).toBe(0);
    expect(read(folder, 'sessions.yaml')).toContain('reason: Un párrafo equivocado\n');
    expect((await es(folder, 'validar')).code).toBe(0);
  });

  test('says why, keeps the earlier edition, and the next closing has its own tag', async () => {
    const folder = await decided();
    await es(folder, 'sesion', 'cerrar', 'IX');
    const first = git(folder, 'rev-parse', 'session/crm-9');
    const { code, out } = await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'Error: el párrafo 3');
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('está abierta otra vez')]);
    expect(read(folder, 'sessions.yaml')).toContain(
      '    status: open\n    ref: session/crm-9\n    reopened:\n      - date: 2026-11-24\n        reason: "Error: el párrafo 3"\n',
    );
    writeFileSync(data(folder, plan), read(folder, plan).replace('es: Prevención', 'es: Prevención y educación'));
    expect((await decide(folder, 'prevencion', 'enmendado')).code).toBe(0);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(first);
    expect(git(folder, 'rev-parse', 'session/crm-9-r2')).toBe(git(folder, 'rev-parse', 'main'));
    expect(read(folder, 'sessions.yaml')).toContain('    ref: session/crm-9-r2\n');
    const { out: paper } = await es(
      folder,
      'generar',
      'cambios',
      'VIII',
      'IX',
      '--lang',
      'es',
      '--format',
      'markdown',
      '--out',
      '../out',
    );
    const text = readFileSync(join(folder, paper.trim()), 'utf8');
    expect(text).toMatch(
      /## Fe de erratas\n\nLa reunión se reabrió el 24 de noviembre de 2026: Error: el párrafo 3\n\n1\. La IX CE enmendó «Prevención y educación»\.\n1\. Cambió la redacción del tema «Prevención y educación»\./,
    );
    const again = await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'otra vez');
    expect(again.code).toBe(0);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'tag')).toBe(
      'session/crm-7\nsession/crm-8\nsession/crm-9\nsession/crm-9-r2\nsession/crm-9-r3\n',
    );
  });

  test('needs a reason, and a closed session', async () => {
    const folder = await example();
    expect(flat((await es(folder, 'sesion', 'reabrir', 'VIII')).err)).toContain('--reason "…"');
    expect(flat((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'x')).err)).toContain('no está cerrada');
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });
});

describe('history', () => {
  test('what became of a proposal: its states, its changes, who decided, in which paragraph', async () => {
    const folder = await decided();
    await es(folder, 'sesion', 'cerrar', 'IX');
    const { out } = await es(folder, 'historia', 'retorno-fondo');
    expect(flat(out)).toContain(
      'VIII CE (13 de mayo de 2025): propuesto · La VIII CE aplazó «Crear un fondo común para los viajes de retorno» (párrafo 6).',
    );
    expect(flat(out)).toContain('La IX CE adoptó «Crear un fondo común para los viajes de retorno» (párrafo 3).');
    const json = JSON.parse((await es(folder, 'historia', 'estudio-por-definir', '--format', 'json')).out) as {
      itemKind: string;
      sessions: { session: string | null; state: string; changes: { kind: string }[] }[];
    };
    expect(json.itemKind).toBe('activity');
    expect(
      json.sessions.map(({ session, state, changes }) => [session, state, changes.map(({ kind }) => kind)]),
    ).toEqual([
      ['crm-7', 'to-be-defined', []],
      ['crm-8', 'absent', ['defined']],
      ['crm-9', 'absent', []],
      [null, 'absent', []],
    ]);
  });

  test('an id that never was', async () => {
    const { code, err } = await es(await example(), 'historia', 'retorno-fondos');
    expect([code, flat(err)]).toEqual([
      2,
      'No hay ni hubo ningún elemento «retorno-fondos»; ¿quiso escribir retorno-fondo?',
    ]);
  });
});

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

describe('age', () => {
  test('flags and status say since when, the oldest first', async () => {
    const folder = await example();
    const { findings } = JSON.parse((await es(folder, 'pendientes', '--format', 'json')).out) as {
      findings: { item: string; since: string | null }[];
    };
    expect(Object.fromEntries(findings.map(({ item, since }) => [item, since]))).toMatchObject({
      'retorno-fondo': 'crm-7',
      'retorno-fondo-fecha': 'crm-7',
      'contactos-reunion': null,
      'taller-fecha': null,
    });
    const { out } = await es(folder, 'pendientes');
    expect(flat(out)).toMatch(
      /1\. «Crear un fondo.* espera una decisión, desde la VII CE \(2 sesiones\)\..* 2\. .*sigue PENDIENTE, sin fecha, desde la VII CE \(2 sesiones\)\..* 6\. /,
    );
    expect(flat((await es(folder, 'estado')).out)).toContain('Lo que lleva más tiempo por resolver · «Crear un fondo');
    expect(flat((await inRepository(folder, ['flags', '--lang', 'en', '--format', 'markdown'])).out)).toContain(
      'since the VII EC (2 sessions)',
    );
    const validated = JSON.parse((await es(folder, 'validar', '--format', 'json')).out) as {
      findings: { since: unknown }[];
    };
    expect(new Set(validated.findings.map(({ since }) => since))).toEqual(new Set([null]));
  });
});

describe('the folder that init makes', () => {
  test('can be put under Git, its session decided and closed, and compared', async () => {
    const cwd = emptyFolder();
    expect((await es(cwd, 'iniciar', 'mi-plan')).code).toBe(0);
    const folder = join(cwd, 'mi-plan');
    git(folder, 'init', '--quiet', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '-m', 'Primer día');
    expect((await es(folder, 'sesion', 'preparar', '99')).code).toBe(0);
    const refused = await es(folder, 'sesion', 'cerrar', '99');
    for (const [, item = ''] of flat(refused.err).matchAll(/sesion decidir crm-99 (\S+)/g))
      expect((await es(folder, 'sesion', 'decidir', '99', item, 'adoptado', '--paragraph', '1')).code).toBe(0);
    const { code, err } = await es(folder, 'sesion', 'cerrar', '99');
    expect([code, err]).toEqual([0, '']);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(flat((await es(folder, 'cambios')).out)).toBe('De la XCIX CRM a ahora Nada cambió.');
  });
});

describe('init --example', () => {
  test('makes the same commits each time, says everywhere that it is invented, and has nothing to mend', async () => {
    const [one, other] = [await madeExample(), await madeExample()];
    expect(refs(one)).toBe(refs(other));
    expect(git(one, 'status', '--porcelain')).toBe('');
    expect(git(one, 'fsck', '--strict')).toBe('');
    for (const path of git(one, 'ls-files', 'plan-data').trim().split('\n'))
      expect(readFileSync(join(one, path), 'utf8').split('\n')[0]).toMatch(/^# Ejemplo inventado/);
    const { findings } = JSON.parse((await es(one, 'validar', '--format', 'json')).out) as {
      findings: { rule: string; level: string }[];
    };
    expect(findings.filter(({ level }) => level !== 'flag').map(({ rule }) => rule)).toEqual(['translation-stale']);
    for (const session of ['VII', 'VIII']) expect((await es(one, 'validar', '--at', session)).code).toBe(0);
    const { out } = await es(one, 'generar', '--out', '../out');
    const { out: paper } = await es(one, 'generar', 'cambios', '--out', '../out');
    for (const page of `${out}${paper}`.trim().split('\n'))
      expect(readFileSync(join(one, page), 'utf8')).toMatch(/inventad[oa]|invented/i);
  });

  test('stops where a repository stands already', async () => {
    const folder = await example();
    const { code, err } = await inRepository(join(folder, '..'), ['init', 'ejemplo', '--example', '--lang', 'es']);
    expect([code, err]).toEqual([2, expect.stringContaining('ya existe')]);
  });
});
