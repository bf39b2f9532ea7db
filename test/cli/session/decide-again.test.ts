import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { data, decide, decided, es, flat, plan, read, reword } from '../../support/meeting.ts';
import { example, git } from '../../support/repos.ts';

describe('a session that decides otherwise takes back what it had done, and nothing that an earlier one did', () => {
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
          expect(lines()).toEqual(when === 'after it was closed and reopened' ? others : before);
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
    expect(read(other, plan)).toBe(proposed);
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

  test('where a later session decided otherwise, that is said, with what to compare the plan with', async () => {
    const folder = await decided();
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect((await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', 'Un error')).code).toBe(0);
    const as = (item: string, decision: string) =>
      es(folder, 'sesion', 'decidir', 'VIII', item, decision, '--paragraph', '3');
    const otherwise = await as('retorno-fondo', 'retirado');
    expect([otherwise.code, flat(otherwise.err)]).toEqual([
      0,
      'Atención: después, la IX CE adoptó lo mismo. El plan tiene que seguir diciendo lo que ella decidió; lo que cambió desde entonces se ve con: crm-plan cambios crm-9',
    ]);
    const { code, out } = await es(folder, 'cambios', 'crm-9');
    expect([code, out]).toEqual([0, expect.stringMatching(/Se suprimió la actividad «Crear un fondo/)]);
    expect((await as('retorno-fondo', 'adoptado')).err).toBe('');
    // What it says of that time alone takes nothing away.
    expect((await as('retorno-fondo', 'aplazado')).err).toBe('');
  });
});

/** The number of a line of the plan, the first one that says something after an item's id. */
function lineOf(folder: string, item: string, said: string): number {
  const lines = read(folder, plan).split('\n');
  const from = lines.findIndex((line) => line.endsWith(`id: ${item}`));
  return lines.findIndex((line, i) => i >= from && line.includes(said)) + 1;
}

const correct = async (folder: string, item: string, meanwhile = () => {}) => {
  expect((await decide(folder, item, 'adoptado', '--paragraph', '3')).code).toBe(0);
  meanwhile();
  return decide(folder, item, 'aplazado', '--paragraph', '3');
};

describe('what was adopted by mistake is again what it was before, as far as it is known', () => {
  const saved = (folder: string) => () => {
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'decidido');
  };

  for (const [who, when] of [
    ['XC', 'at once'],
    ['XC', 'after it was saved'],
    ['XA', 'after it was saved'],
  ] as const)
    test(`a proposal of ${who}, made since the last session on what was in the plan, ${when}`, async () => {
      const folder = await example();
      reword(folder, '            origin: XA\n', `            proposedBy: ${who}\n            origin: XA\n`);
      git(folder, 'commit', '--quiet', '--all', '--message', 'propuesta');
      const before = read(folder, plan);
      const { code, err } = await correct(folder, 'campanas-escuelas', when === 'at once' ? undefined : saved(folder));
      expect([code, err, read(folder, plan)]).toEqual([0, '', before]);
    });

  test('a proposal on what is new since the last session, that was never saved', async () => {
    const folder = await example();
    const added =
      '          - id: campanas-nueva\n            text:\n              es: Otra\n            proposedBy: XB\n';
    reword(folder, '          - id: campanas-escuelas\n', `${added}          - id: campanas-escuelas\n`);
    const before = read(folder, plan);
    const { code, err } = await correct(folder, 'campanas-nueva');
    expect([code, err, read(folder, plan)]).toEqual([0, '', before]);
  });

  for (const status of ['adopted', 'ended'])
    test(`a plan that an earlier session had adopted, ${status}`, async () => {
      const folder = await example();
      reword(folder, 'status: adopted', `status: ${status}`);
      git(folder, 'commit', '--quiet', '--allow-empty', '--all', '--message', 'estado');
      const before = read(folder, plan);
      const { code, err } = await correct(folder, 'plan-de-ejemplo', saved(folder));
      expect([code, err, read(folder, plan)]).toEqual([0, '', before]);
    });

  test('what an earlier session adopted is no proposal where the tags of the closed sessions are missing', async () => {
    const folder = join(emptyFolder(), 'sin-etiquetas');
    git(await example(), 'clone', '--quiet', '--no-tags', '.', folder);
    const before = read(folder, plan);
    const { code, err } = await correct(folder, 'taller-lineamientos');
    expect([code, err, read(folder, plan)]).toEqual([0, '', before]);
  });

  test('what another meeting, which is open as well, adopted stays adopted', async () => {
    const folder = await decided();
    reword(folder, 'status: closed\n    ref: session/crm-8', 'status: open', 'sessions.yaml');
    reword(
      folder,
      'item: retorno-fondo\n    decision: deferred',
      'item: retorno-fondo\n    decision: adopted',
      'decisions/crm-8.yaml',
    );
    const before = read(folder, plan);
    expect((await decide(folder, 'retorno-fondo', 'aplazado', '--paragraph', '3')).code).toBe(0);
    expect(read(folder, plan)).toBe(before);
  });

  test('what is proposed anew since this session adopted it is put off, or deleted', async () => {
    for (const decision of ['aplazado', 'retirado']) {
      const folder = await decided();
      reword(folder, '            origin: XC\n', '            proposedBy: XB\n            origin: XC\n');
      const before = read(folder, plan);
      expect((await decide(folder, 'retorno-fondo', decision, '--paragraph', '3')).code).toBe(0);
      const mark = decision === 'aplazado' ? '' : '            dropped: crm-9\n';
      expect(read(folder, plan)).toBe(before.replace('            origin: XC\n', `            origin: XC\n${mark}`));
    }
  });

  describe('where nobody can tell, the plan stays as it is, and it is said what may be written where', () => {
    for (const [decision, mark] of [
      ['aplazado', ''],
      ['retirado', '            dropped: crm-9\n'],
    ] as const)
      test(`an activity without Git, ${decision}`, async () => {
        const folder = await example();
        rmSync(join(folder, '.git'), { recursive: true });
        const before = read(folder, plan);
        expect((await decide(folder, 'taller-lineamientos', 'enmendado', '--paragraph', '3')).code).toBe(0);
        const { code, err } = await decide(folder, 'taller-lineamientos', decision, '--paragraph', '3');
        const line = lineOf(folder, 'taller-lineamientos', 'origin:');
        expect([code, flat(err)]).toEqual([
          0,
          `Atención: no se sabe si esto era una propuesta antes de la decisión que se corrige, y en eso el plan no cambió. Si lo era, escriba «proposedBy» en lugar de «origin» en ${plan}:${line}.`,
        ]);
        expect(read(folder, plan)).toBe(before.replace('            origin: XB\n', `            origin: XB\n${mark}`));
      });

    test('an activity where an earlier session has no file of decisions', async () => {
      const folder = await example();
      rmSync(join(folder, '.git'), { recursive: true });
      rmSync(data(folder, 'decisions/crm-8.yaml'));
      const { code, err } = await correct(folder, 'retorno-fondo');
      expect([code, flat(err)]).toEqual([
        0,
        expect.stringContaining(`${plan}:${lineOf(folder, 'retorno-fondo', 'origin:')}.`),
      ]);
      expect(read(folder, plan)).not.toContain('proposedBy: XC');
    });

    test('an activity whose proposer is another one than the last saved version says', async () => {
      const folder = await example();
      reword(folder, '            origin: XA\n', '            proposedBy: XC\n            origin: XA\n');
      const { code, err } = await correct(folder, 'campanas-escuelas');
      const place = `${plan}:${lineOf(folder, 'campanas-escuelas', 'origin:')}`;
      expect([code, flat(err)]).toEqual([0, expect.stringContaining(`«proposedBy» en lugar de «origin» en ${place}.`)]);
    });

    test('a plan without Git', async () => {
      const folder = await example();
      rmSync(join(folder, '.git'), { recursive: true });
      const { code, err } = await correct(folder, 'plan-de-ejemplo');
      const [status, session] = [
        lineOf(folder, 'plan-de-ejemplo', 'status:'),
        lineOf(folder, 'plan-de-ejemplo', 'session:'),
      ];
      expect([code, flat(err), read(folder, plan)]).toEqual([
        0,
        `Atención: no se sabe qué decía el plan antes de la decisión que se corrige, y sigue diciendo que lo adoptó esta reunión. Escriba otra vez lo que decía en «status» (${plan}:${status}) y en «session» (${plan}:${session}).`,
        expect.stringContaining('status: adopted\nsession: crm-9\n'),
      ]);
    });
  });
});

describe('a run that is killed between its two files', () => {
  const writtenLast = (folder: string): string => {
    const [first = '', second = ''] = [plan, 'decisions/crm-9.yaml'].sort((a, b) => {
      const [one, other] = [a, b].map((path) => statSync(data(folder, path), { bigint: true }).mtimeNs);
      return Number((one ?? 0n) - (other ?? 0n));
    });
    return first === second ? '' : second;
  };

  test('leaves no adopted item without the decision: what is decided then is written over it', async () => {
    const folder = await example();
    const before = read(folder, plan);
    await decide(folder, 'retorno-fondo', 'adoptado', '--paragraph', '3');
    expect(writtenLast(folder)).toBe(plan);
    writeFileSync(data(folder, plan), before);
    await decide(folder, 'retorno-fondo', 'aplazado', '--paragraph', '3');
    expect(read(folder, plan)).toBe(before);
  });

  test('nor one that was to be taken back with the decision gone', async () => {
    const folder = await example();
    const before = read(folder, plan);
    await correct(folder, 'retorno-fondo');
    expect(writtenLast(folder)).toBe('decisions/crm-9.yaml');
    reword(folder, 'decision: deferred', 'decision: adopted', 'decisions/crm-9.yaml');
    await decide(folder, 'retorno-fondo', 'aplazado', '--paragraph', '3');
    expect([read(folder, plan), read(folder, 'decisions/crm-9.yaml')]).toEqual([
      before,
      expect.stringContaining('decision: deferred'),
    ]);
  });
});

describe('what was recorded with the decision before is said to be of that one', () => {
  const file = 'decisions/crm-9.yaml';
  const start = 'session: crm-9\ndecisions:\n  - item: contactos-reunion\n    decision: deferred\n';
  const text = '    text:\n      es: La Conferencia aplazó la propuesta.\n';
  for (const [kept, typed, said] of [
    [
      `    paragraph: "3"\n${text}`,
      [],
      `El párrafo (3) y el texto que están anotados son los de la decisión anterior, «aplazado». Si ya no valen, corríjalos en ${file}:5.`,
    ],
    [
      '    paragraph: "3"\n',
      [],
      `El párrafo (3) que está anotado es el de la decisión anterior, «aplazado». Si ya no vale, corríjalo en ${file}:5.`,
    ],
    [
      `    paragraph: "3"\n${text}`,
      ['--paragraph', '4'],
      `El texto que está anotado es el de la decisión anterior, «aplazado». Si ya no vale, corríjalo en ${file}:7.`,
    ],
    ['    paragraph: "3"\n', ['--paragraph', '4'], ''],
  ] as const)
    test(`${said === '' ? 'nothing where nothing of it stays' : said.slice(0, said.indexOf(','))}`, async () => {
      const folder = await example();
      writeFileSync(data(folder, file), start + kept);
      const { code, err } = await decide(folder, 'contactos-reunion', 'adoptado', ...typed);
      expect([code, flat(err)]).toEqual([0, said]);
      expect((await decide(folder, 'contactos-reunion', 'adoptado', ...typed)).err).toBe('');
    });
});
