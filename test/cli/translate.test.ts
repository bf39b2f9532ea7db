import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/data/parse.ts';
import { withConfirmations } from '../../src/edit/stamps.ts';
import { sourceHashes } from '../../src/model/translations.ts';
import { dataFolder, planDataWith, root } from '../support/folders.ts';
import { crmPlan, findingsOf } from '../support/program.ts';
import { commit, git, inRepository } from '../support/repos.ts';

const plan = 'plans/red-2008.yaml';
const lock = 'translations.lock.yaml';
const read = (path: string) => readFileSync(path, 'utf8');
const topic = 'es: Intercambio de información\n';

const warnings = async (folder: string) =>
  (await findingsOf(folder)).findings
    .filter(({ level }) => level !== 'flag')
    .map(({ rule, item }) => `${rule} ${item}`);

test('a plan’s title alone is confirmed by its key, which the finding gives; by the plan’s id, all that it holds', async () => {
  const changed = planDataWith(
    {
      [plan]: [
        ['  es: >-\n    Plan de acción para', '  es: >-\n    Plan para'],
        [topic, 'es: Intercambio de datos\n'],
      ],
    },
    read,
  );
  const { out } = await crmPlan(['validate', '--lang', 'es', '--data', changed]);
  expect(out).toContain('crm-plan traducir confirmar red-2008.title');
  await crmPlan(['translate', 'confirm', 'red-2008.title', '--data', changed]);
  expect(await warnings(changed)).toEqual(['translation-stale intercambio-de-informacion']);
  const { out: all } = await crmPlan(['traducir', 'confirmar', 'red-2008', '--data', changed]);
  expect(all).toContain('Traducciones que se confirman: 1');
  expect(await warnings(changed)).toEqual([]);
});

test('of two decisions of a session on one item, each translation is confirmed by a name of its own', async () => {
  const folder = planDataWith({}, read);
  mkdirSync(join(folder, 'decisions'));
  const texts = [
    ['Se informará cada año', 'Reports every year'],
    ['Se adopta', 'Adopted'],
  ];
  const entries = texts.map(
    ([es, en], i) =>
      `  - {item: intercambio-de-informacion, decision: amended, paragraph: "${i + 1}", text: {es: ${es}, en: ${en}}}\n`,
  );
  writeFileSync(join(folder, 'decisions/crm-13.yaml'), `session: crm-13\ndecisions:\n${entries.join('')}`);
  const { out } = await crmPlan(['traducir', 'confirmar', '--all', '--data', folder]);
  expect(out).toContain('crm-13/intercambio-de-informacion.text');
  expect(out).toContain('crm-13/intercambio-de-informacion.2.text');
  expect(await warnings(folder)).toEqual([]);
});

describe('the translation of a decision is confirmed alone', () => {
  /** The data with a decision on what a plan holds, or on the plan, both texts of which are to be reviewed. */
  function decidedOn(item: string): string {
    const folder = planDataWith({ [plan]: [[topic, 'es: Intercambio de datos\n']] }, read);
    mkdirSync(join(folder, 'decisions'));
    writeFileSync(
      join(folder, 'decisions/crm-13.yaml'),
      `session: crm-13\ndecisions:\n  - item: ${item}\n    decision: deferred\n    text:\n      es: Se aplaza\n      en: Deferred\n`,
    );
    return folder;
  }

  for (const item of ['intercambio-de-informacion', 'red-2008'])
    test(`of one on ${item}, as the finding says, and what the plan says stays to be reviewed`, async () => {
      const folder = decidedOn(item);
      const hint = (await findingsOf(folder)).findings.find(({ file }) => file.startsWith('decisions/'))?.hint ?? '';
      const named = /confirmar (\S+)$/.exec(hint)?.[1] ?? '';
      expect(named).toBe(`crm-13/${item}.text`);
      await crmPlan(['traducir', 'confirmar', named, '--data', folder]);
      expect(await warnings(folder)).toEqual(['translation-stale intercambio-de-informacion']);
      const { out } = await crmPlan(['traducir', 'estado', '--data', folder]);
      expect(out).toContain('→ crm-plan traducir confirmar intercambio-de-informacion');
      expect(out).not.toContain('crm-13/');
    });

  test('also by the session and the item', async () => {
    const folder = decidedOn('intercambio-de-informacion');
    const { code } = await crmPlan(['traducir', 'confirmar', 'crm-13/intercambio-de-informacion', '--data', folder]);
    expect(code).toBe(0);
    expect(await warnings(folder)).toEqual(['translation-stale intercambio-de-informacion']);
  });
});

describe('translate status', () => {
  test('all of the 2008 plan is reviewed and none of it is official: nothing calls it confirmed', async () => {
    const { out, code } = await crmPlan(['traducir', '--data', planDataWith({}, read)]);
    expect(code).toBe(0);
    expect(out).toBe(
      'No hay traducciones por revisar.\n\n49 traducciones no son oficiales: los documentos lo dicen al final.\n',
    );
  });

  test('shows both wordings of a changed text, and what to type', async () => {
    const folder = planDataWith({ [plan]: [[topic, 'es: Intercambio de datos\n']] }, read);
    const { out } = await crmPlan(['traducir', 'estado', '--data', folder]);
    expect(out).toContain('1 traducción por revisar');
    expect(out).toContain(
      'intercambio-de-informacion.text  cambió el original\n  es  Intercambio de datos\n  en  Exchange of information\n  → crm-plan traducir confirmar intercambio-de-informacion\n',
    );
    expect((await crmPlan(['translate', '--lang', 'en', '--data', folder])).out).toContain(
      '→ crm-plan translate confirm intercambio-de-informacion',
    );
  });
});

describe('translate status in a repository', () => {
  test('marks the words of the original that changed since the translation was confirmed', async () => {
    const data = planDataWith({}, read);
    const folder = join(data, '..');
    git(folder, 'init', '--quiet', '-b', 'main');
    commit(folder, {});
    const path = join(data, plan);
    writeFileSync(path, read(path).replace(topic, 'es: Intercambio de datos\n'));
    const { out } = await inRepository(folder, ['traducir', '--lang', 'es']);
    expect(out).toContain(
      'intercambio-de-informacion.text  cambió el original\n  es  antes: Intercambio de [información]\n  es  ahora: Intercambio de [datos]\n  en  Exchange of information\n',
    );
    commit(folder, {});
    expect((await inRepository(folder, ['traducir', '--lang', 'es'])).out).toContain('  es  Intercambio de datos\n');
  });
});

describe('what translate confirm writes can be read again', () => {
  const texts = (count: number): string =>
    Array.from(
      { length: count },
      (_, i) =>
        `      - id: fila-${i}\n        activities: [{id: act-${i}, text: {es: Informar ${i}, en: Report ${i}}}]\n        calendar: [{id: fecha-${i}, for: [act-${i}], kind: note, text: {es: Nota, en: Note}}]\n`,
    ).join('');
  const head = `id: red\ntitle: {es: Plan, en: Plan}\nbody: network\nstatus: proposed\nsession: crm-1\ntopics:\n  - id: tema\n    text: {es: Tema, en: Topic}\n    rows:\n`;
  const settings = 'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: public\n';
  const stamps = (count: number, end: string): string =>
    Array.from(
      { length: count },
      (_, i) =>
        `act-${i}.text: {en: {source: "0000000000000000", folded: "${sourceHashes(`Informar ${i}`).folded}", status: unofficial}}${end}\n`,
    ).join('');

  for (const [form, end] of [
    ['as the program writes them', ''],
    ['in another form', ' # visto'],
  ] as const)
    test(`2,500 texts renewed at once, and another confirmed, with stamps ${form}`, async () => {
      const folder = dataFolder({
        'crm-plan.yaml': settings,
        'plans/red.yaml': head + texts(2_500),
        [lock]: `${form === 'in another form' ? '# visto' : ''}\n${stamps(2_500, end)}`,
      });
      const { code, out } = await crmPlan(['translate', 'confirm', '--cosmetic', '--data', folder]);
      expect([code, out.match(/\n/g)?.length]).toEqual([0, 2_500]);
      expect((await crmPlan(['translate', 'confirm', 'fecha-0', '--data', folder])).code).toBe(0);
      const text = read(join(folder, lock));
      expect(text.match(/act-\d+\.text/g)).toHaveLength(2_500);
      expect(text).toContain('fecha-0.text:');
      expect(text.match(/# visto/g)?.length ?? 0).toBe(form === 'in another form' ? 2_501 : 0);
      const { findings } = await findingsOf(folder);
      expect(findings.filter(({ rule, level }) => level === 'error' || rule === 'translation-cosmetic')).toEqual([]);
    });

  test('a file that would grow beyond what can be read stays as it is, and that is said', async () => {
    const folder = planDataWith({}, read);
    const others = read(join(folder, lock)).replace(/^intercambio-de-informacion\.text: .*\n/m, '');
    const full = `# ${'x'.repeat(40_000)}\n`.repeat(99);
    const before = `${full}# ${'x'.repeat(3_999_950 - full.length - others.length)}\n${others}`;
    writeFileSync(join(folder, lock), before);
    const { code, err } = await crmPlan(['traducir', 'confirmar', 'intercambio-de-informacion', '--data', folder]);
    expect([code, err.replace(/\s+/g, ' ').trim()]).toEqual([
      2,
      `Con este cambio «${lock}» sería más grande de lo que el programa puede leer. Quite lo que sobre (comentarios, elementos que ya no existen) y repita el comando. No se cambió nada.`,
    ]);
    expect(read(join(folder, lock))).toBe(before);
  });
});

describe('translate confirm', () => {
  test('confirms one item, changes one line of one file, and says so', async () => {
    const folder = planDataWith({ [plan]: [[topic, 'es: Intercambio de datos\n']] }, read);
    expect(await warnings(folder)).toEqual(['translation-stale intercambio-de-informacion']);
    const before = read(join(folder, lock)).split('\n');
    const { out, code } = await crmPlan(['traducir', 'confirmar', 'intercambio-de-informacion', '--data', folder]);
    expect([code, out]).toEqual([0, 'Revisada en inglés: intercambio-de-informacion.text\n']);
    const after = read(join(folder, lock)).split('\n');
    expect(after.filter((line, i) => line !== before[i])).toHaveLength(1);
    expect(await warnings(folder)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    expect((await crmPlan(['traducir', 'confirmar', 'intercambio-de-informacion', '--data', folder])).out).toContain(
      'no se cambió nada',
    );
  });

  describe('of a plan of which nothing was confirmed yet', () => {
    const fresh = () => {
      const folder = planDataWith({}, read);
      rmSync(join(folder, lock));
      return folder;
    };
    const confirm = (folder: string, ...more: string[]) =>
      crmPlan(['traducir', 'confirmar', ...more, '--data', folder, '--lang', 'es']);

    test('one command confirms several, and no other', async () => {
      const folder = fresh();
      const { code, out } = await confirm(folder, 'intercambio-de-informacion', 'taller-lineamientos-atencion');
      expect([code, out.trimEnd().split('\n')]).toEqual([0, [expect.any(String), expect.any(String)]]);
      expect(read(join(folder, lock)).trimEnd().split('\n')).toHaveLength(2);
    });

    test.each([['--all'], ['red-2008']])('%s confirms them all, and says how many', async (what) => {
      const folder = fresh();
      const open = await warnings(folder);
      expect((await crmPlan(['traducir', '--data', folder, '--lang', 'es'])).out).toContain(
        'Cuando estén revisadas, todas a la vez: crm-plan traducir confirmar --all',
      );
      const { code, out } = await confirm(folder, what);
      expect([code, out.split('\n')[0]]).toEqual([0, `Traducciones que se confirman: ${open.length}`]);
      expect(await warnings(folder)).toEqual([]);
      expect((await confirm(folder, what)).out).toContain('no se cambió nada');
    });

    test('of several, one that is unknown is told and nothing is written', async () => {
      const folder = fresh();
      const { code, err } = await confirm(folder, 'intercambio-de-informacion', 'nada-de-eso');
      expect([code, err]).toEqual([2, expect.stringContaining('«nada-de-eso»')]);
      expect(existsSync(join(folder, lock))).toBe(false);
    });
  });

  test('--cosmetic renews those of which only the look changed, and no other', async () => {
    const folder = planDataWith(
      {
        [plan]: [
          [topic, 'es: INTERCAMBIO DE INFORMACION\n'],
          ['es: Permanente\n', 'es: Permanente siempre\n'],
        ],
      },
      read,
    );
    expect((await warnings(folder)).map((one) => one.split(' ')[0])).toEqual([
      'translation-stale',
      'translation-cosmetic',
    ]);
    expect((await crmPlan(['translate', 'confirm', '--cosmetic', '--data', folder])).code).toBe(0);
    expect((await warnings(folder)).map((one) => one.split(' ')[0])).toEqual(['translation-stale']);
  });

  test('--official says that the Conference adopted the translation; a renewal keeps it', async () => {
    const folder = planDataWith({}, read);
    await crmPlan(['translate', 'confirm', 'intercambio-de-informacion', '--official', '--data', folder]);
    const stamp = () => /^intercambio-de-informacion\.text: .*$/m.exec(read(join(folder, lock)))?.[0];
    expect(stamp()).toContain('status: official, wording: ');
    writeFileSync(join(folder, plan), read(join(folder, plan)).replace(topic, 'es: Intercambio de datos\n'));
    await crmPlan(['translate', 'confirm', 'intercambio-de-informacion', '--data', folder]);
    expect(stamp()).toContain('status: official, wording: ');
  });

  test('makes the file where there is none', async () => {
    const settings =
      'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: public\nrules:\n  translation-missing: off\n';
    const text = read(join(dataFolder(), 'plans/red.yaml')).replace(
      '  es: Plan inventado\n',
      '  es: Plan inventado\n  en: Invented plan\n',
    );
    const folder = dataFolder({ 'crm-plan.yaml': settings, 'plans/red.yaml': text });
    expect(await warnings(folder)).toEqual(['translation-stale red']);
    expect((await crmPlan(['translate', 'confirm', 'red', '--data', folder])).code).toBe(0);
    expect(await warnings(folder)).toEqual([]);
  });

  for (const [name, argv, sentence] of [
    ['no item', ['confirm'], 'Falta el argumento «elemento»'],
    ['an unknown item', ['confirm', 'intercambio-de-informacio'], '¿quiso escribir intercambio-de-informacion?'],
    ['an item without a translation', ['confirm', 'tema'], 'no tiene ninguna traducción'],
    ['an unknown action', ['confrim', 'x'], '«confrim» no es válido'],
    ['an item too many', ['status', 'x'], 'Sobra el argumento «x»'],
  ] as const)
    test(`${name}: exit 2, nothing written`, async () => {
      const folder =
        name === 'an item without a translation'
          ? dataFolder({
              'crm-plan.yaml':
                'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: public\n',
            })
          : planDataWith({}, read);
      const files = () => readdirSync(folder).map((one) => [one, one.endsWith('.yaml') ? read(join(folder, one)) : '']);
      const before = files();
      const { code, out, err } = await crmPlan(['translate', ...argv, '--data', folder]);
      expect([code, out]).toEqual([2, '']);
      expect(err.replace(/\s+/g, ' ')).toContain(sentence);
      expect(files()).toEqual(before);
    });

  test('a file of stamps that has errors is not touched', async () => {
    const folder = planDataWith({ [lock]: [['status: unofficial', 'status: unoficial']] }, read);
    const before = read(join(folder, lock));
    expect((await crmPlan(['translate', 'confirm', 'red-2008', '--data', folder])).code).toBe(2);
    expect(read(join(folder, lock))).toBe(before);
  });
});

describe('an edit of the stamps changes what it says and not a byte elsewhere', () => {
  const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
  const stamp = fc.record({ source: hash, folded: hash, status: fc.constantFrom('official', 'unofficial') });
  const key = fc.constantFrom('a.text', 'b.text', 'c-1.text', 'd.title', 'crm-13/e.text', 'z.outcome.text');
  const written = (all: Record<string, object>, comment: string, eol: string) =>
    [
      comment,
      ...Object.keys(all)
        .sort()
        .map((one) => withConfirmations(null, {}, [{ key: one, lang: 'en', stamp: all[one] as never }]).trimEnd()),
    ].join(eol) + eol;

  test('comments, other lines and line ends stay', () => {
    fc.assert(
      fc.property(fc.dictionary(key, stamp), key, stamp, fc.constantFrom('\n', '\r\n'), (all, changed, to, eol) => {
        const text = written(all, '# Un comentario', eol);
        const stamps = Object.fromEntries(Object.entries(all).map(([one, value]) => [one, { en: value }]));
        const result = withConfirmations(text, stamps as never, [{ key: changed, lang: 'en', stamp: to as never }]);
        const wanted = written({ ...all, [changed]: to }, '# Un comentario', eol);
        expect(result).toBe(wanted);
        expect(
          withConfirmations(result, { ...stamps, [changed]: { en: to } } as never, [
            { key: changed, lang: 'en', stamp: to as never },
          ]),
        ).toBe(result);
      }),
      { numRuns: Number(process.env['CRM_PLAN_RUNS'] ?? 1_000) },
    );
  });

  test('also where somebody wrote the file in another form', () => {
    const stamp = (hash: string) => ({
      source: hash.repeat(16),
      folded: hash.repeat(16),
      status: 'unofficial' as const,
    });
    const text = `# Revisado en mayo.
a.text: {en: {source: "${'1'.repeat(16)}", folded: "${'1'.repeat(16)}", status: unofficial}} # por la Secretaría
"b.text":
  en:
    source: "${'2'.repeat(16)}" # de noche
    folded: "${'2'.repeat(16)}"
    status: unofficial
`;
    const stamps = { 'a.text': { en: stamp('1') }, 'b.text': { en: stamp('2') } };
    const result = withConfirmations(text, stamps, [
      { key: 'a.text', lang: 'en', stamp: stamp('3') },
      { key: 'c.text', lang: 'en', stamp: stamp('4') },
      { key: 'c.text', lang: 'es', stamp: stamp('5') },
    ]);
    const kept = text
      .split('\n')
      .filter((line) => !line.startsWith('a.text'))
      .join('\n');
    expect(result.replace(/^a\.text.*\n/m, '').startsWith(kept)).toBe(true);
    expect(result).toContain('# por la Secretaría');
    // What is noted above a line stays there, and what is noted at the top.
    const [one, other] = ['a.text', 'c.text'].map((key) =>
      withConfirmations(null, {}, [{ key, lang: 'en', stamp: stamp('1') }]),
    );
    const lines = ['# Revisado en mayo.\n', one, '# de c\n', other];
    const more = withConfirmations(lines.join(''), { 'a.text': stamps['a.text'], 'c.text': stamps['a.text'] }, [
      { key: 'b.text', lang: 'en', stamp: stamp('4') },
    ]);
    expect(more.split('\n').map((one) => one.slice(0, 6))).toEqual([
      '# Revi',
      'a.text',
      'b.text',
      '# de c',
      'c.text',
      '',
    ]);
    expect(parse(lock, result).data).toEqual({
      ...stamps,
      'a.text': { en: stamp('3') },
      'c.text': { en: stamp('4'), es: stamp('5') },
    });
  });
});

describe('a translation that the Conference adopted', () => {
  const key = 'intercambio-de-informacion';
  const official = 'en: Exchange of information\n';

  /** The 2008 plan with one official translation, which was then changed. */
  async function altered(): Promise<string> {
    const folder = planDataWith({}, read);
    const { out } = await crmPlan(['traducir', 'confirmar', key, '--official', '--data', folder]);
    expect(out).toBe(`Revisada en inglés, oficial: ${key}.text\n`);
    expect(await warnings(folder)).toEqual([]);
    writeFileSync(join(folder, plan), read(join(folder, plan)).replace(official, 'en: Sharing of information\n'));
    return folder;
  }

  test('is warned of when its wording changes, and shown as such', async () => {
    const folder = await altered();
    expect(await warnings(folder)).toEqual([`translation-altered ${key}`]);
    const { out } = await crmPlan(['traducir', '--data', folder]);
    expect(out).toContain(
      `${key}.text  cambió la redacción oficial\n  es  Intercambio de información\n  en  Sharing of information\n  → Vuelva a poner la redacción adoptada; o, si la adoptada es la de ahora:\n  → crm-plan traducir confirmar ${key} --official\n`,
    );
  });

  for (const [does, then, left] of [
    [
      'the adopted wording is put back',
      async (folder: string) => {
        const path = join(folder, plan);
        writeFileSync(path, read(path).replace('en: Sharing of information\n', official));
      },
      'official',
    ],
    [
      'the new wording is recorded as official',
      async (folder: string) => {
        await crmPlan(['traducir', 'confirmar', key, '--official', '--data', folder]);
      },
      'official',
    ],
    [
      'it is recorded that there is no official wording any more',
      async (folder: string) => {
        const { out } = await crmPlan(['traducir', 'confirmar', key, '--data', folder]);
        expect(out).toBe(
          `Revisada en inglés: ${key}.text (ya no consta como oficial: la Conferencia adoptó otra redacción)\n`,
        );
      },
      'unofficial',
    ],
  ] as const)
    test(`is not warned of any more once ${does}`, async () => {
      const folder = await altered();
      await then(folder);
      expect(await warnings(folder)).toEqual([]);
      expect(read(join(folder, lock))).toMatch(new RegExp(`^${key}\\.text: .*status: ${left}\\b`, 'm'));
    });

  test('in a repository the adopted wording is shown, to be put back', async () => {
    const data = await altered();
    const folder = join(data, '..');
    git(folder, 'init', '--quiet', '-b', 'main');
    const path = join(data, plan);
    const now = read(path);
    writeFileSync(path, now.replace('en: Sharing of information\n', official));
    commit(folder, {});
    writeFileSync(path, now);
    const { out } = await inRepository(folder, ['traducir', '--lang', 'es']);
    expect(out).toContain('  en  antes: [Exchange] of information\n  en  ahora: [Sharing] of information\n');
  });

  test('is never confirmed unread, together with others', async () => {
    const folder = await altered();
    const before = read(join(folder, lock));
    for (const many of ['--all', '--cosmetic']) await crmPlan(['traducir', 'confirmar', many, '--data', folder]);
    expect(read(join(folder, lock))).toBe(before);
  });

  test('of another wording the document says that it is unofficial', async () => {
    const all = planDataWith({}, read);
    await crmPlan(['traducir', 'confirmar', 'red-2008', '--official', '--data', all]);
    const page = async () => {
      const { out, code } = await crmPlan([
        'generar',
        'plan',
        '--lang',
        'en',
        '--format',
        'markdown',
        '--data',
        all,
        '--out',
        join(all, '..', 'out'),
      ]);
      expect(code).toBe(0);
      return read(join(root, out.trim()));
    };
    expect(await page()).not.toMatch(/unofficial/i);
    writeFileSync(join(all, plan), read(join(all, plan)).replace(official, 'en: Sharing of information\n'));
    expect(await page()).toMatch(/unofficial/i);
  });
});
