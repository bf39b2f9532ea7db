import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/folders.ts';
import { commit, copyOf, example, git, inRepository } from '../support/repos.ts';

let made = '';
beforeAll(async () => {
  made = await example((clean) => process.once('exit', clean));
}, 120_000);

const read = (repository: string, path: string): string => readFileSync(join(repository, path), 'utf8');
const single = (text: string): string => text.replace(/\s+/g, ' ');
const members = 'plan-data/members.yaml';
const theirs = 'plan-data/contacts/XB.yaml';

/** A copy of the example with something more on its main branch, and a branch `propuesta` checked out. */
function base(files: Readonly<Record<string, string>> = {}): string {
  const repository = copyOf(made);
  commit(repository, files, 'base');
  git(repository, 'checkout', '--quiet', '-b', 'propuesta');
  return repository;
}

const inFolder = (repository: string, ...more: readonly string[]) =>
  inRepository(repository, ['review', '--base', 'main', ...more]);
const review = (repository: string, ...more: readonly string[]) => inFolder(repository, '--head', 'propuesta', ...more);

interface Answer {
  readonly rows: readonly object[];
  readonly files: readonly { readonly path: string; readonly type: string; readonly change: string }[];
}
const answer = async (repository: string, ...more: readonly string[]): Promise<Answer> =>
  JSON.parse((await review(repository, '--format', 'json', ...more)).out) as Answer;

describe('of the folder as it is now no less is told than of a commit', () => {
  const told = async (repository: string) =>
    (JSON.parse((await inFolder(repository, '--country', 'XA', '--format', 'json')).out) as Answer).files.map(
      ({ path, type, change }) => [path, type, change],
    );

  test('that another country’s file can now be run', async () => {
    const repository = base();
    chmodSync(join(repository, theirs), 0o755);
    expect(await told(repository)).toEqual([[theirs, 'executable', 'changed']]);
    // Where a repository takes no notice of that, nor does a review of it.
    git(repository, 'config', 'core.fileMode', 'false');
    expect(await told(repository)).toEqual([]);
  });

  test('that a link leads elsewhere, and nothing of one that is as it was', async () => {
    const repository = copyOf(made);
    for (const name of ['a', 'b']) symlinkSync('glossary.yaml', join(repository, `plan-data/${name}.yaml`));
    commit(repository, {}, 'enlaces');
    rmSync(join(repository, 'plan-data/a.yaml'));
    symlinkSync('/etc/passwd', join(repository, 'plan-data/a.yaml'));
    expect(await told(repository)).toEqual([['plan-data/a.yaml', 'symlink', 'changed']]);
  });

  test.skipIf(process.platform === 'win32')(
    'what Git does not keep is no other repository: the file is gone whose name a folder has',
    async () => {
      const repository = copyOf(made);
      execFileSync('mkfifo', [join(repository, 'plan-data/plans/tubo.yaml')]);
      rmSync(join(repository, 'plan-data/glossary.yaml'));
      mkdirSync(join(repository, 'plan-data/glossary.yaml'));
      expect(await told(repository)).toEqual([['plan-data/glossary.yaml', 'file', 'removed']]);
    },
  );

  test('what no data are ever in is not called removed, nor when a commit has it', async () => {
    const repository = copyOf(made);
    mkdirSync(join(repository, 'plan-data/node_modules'), { recursive: true });
    writeFileSync(join(repository, '.gitignore'), '');
    commit(repository, { 'plan-data/node_modules/x': 'x\n' }, 'programas');
    expect(await told(repository)).toEqual([]);
    commit(repository, { 'plan-data/node_modules/y': 'y\n' }, 'más');
    const { out } = await inRepository(repository, ['review', '--base', 'HEAD~1', '--format', 'json']);
    expect((JSON.parse(out) as Answer).files.map(({ path, change }) => [path, change])).toEqual([
      ['plan-data/node_modules/y', 'added'],
    ]);
  });
});

describe('countries are called as what takes a change in calls them', () => {
  test('a change that gives a country the name of another one is told of the country that it is', async () => {
    const repository = base();
    commit(repository, {
      [members]: read(repository, members).replace('Valle Verde', 'Costa Alta').replace('Green Valley', 'High Coast'),
      [theirs]: read(repository, theirs).replace('confirmed: 2024', 'confirmed: 2025'),
      'plan-data/waivers.yaml':
        'waivers:\n  - rule: report-missing\n    country: XB\n    reason: La Red lo ve\n    until: crm-9\n',
    });
    for (const [lang, right, wrong] of [
      ['es', 'Valle Verde', 'Costa Alta'],
      ['en', 'Green Valley', 'High Coast'],
    ] as const) {
      const { out } = await review(repository, '--lang', lang, '--country', 'XB');
      const said = single(out.slice(out.search(/Antes de aceptar el cambio|Before accepting the change/)));
      expect(said).toContain(right);
      expect(said).not.toContain(wrong);
    }
    expect((await answer(repository)).rows).toEqual([]);
  });

  test('a country that is new is called as the change calls it', async () => {
    const repository = base();
    commit(repository, {
      [members]: read(repository, members).replace(
        /( {2}- code: XB\n)/,
        '  - code: XD\n    name:\n      es: Llano Azul\n      en: Blue Plain\n    language: es\n$1',
      ),
    });
    expect(single((await review(repository)).out)).toContain('Llano Azul');
  });
});

test('a change from before the data were moved is not told as one that changes nothing: what is advised brings it along', async () => {
  const plan = 'plans/plan-de-ejemplo.yaml';
  const repository = base();
  const changed = read(repository, `plan-data/${plan}`).replace('Acordar lineamientos', 'Aprobar lineamientos');
  commit(repository, { [`plan-data/${plan}`]: changed });
  git(repository, 'checkout', '--quiet', 'main');
  git(repository, 'mv', 'plan-data', 'datos');
  commit(repository, {}, 'otra carpeta');
  git(repository, 'checkout', '--quiet', 'propuesta');
  for (const head of [['--head', 'propuesta'], []]) {
    const { code, out, err } = await inFolder(repository, ...head, '--data', 'datos', '--lang', 'es');
    expect([code, out]).toEqual([2, '']);
    expect(single(err)).toContain('los datos estaban en «plan-data», y en «main» están ahora en «datos»');
    expect(single(err).trim()).toMatch(/: git merge main$/);
  }
  git(repository, 'merge', '--quiet', 'main');
  const { out } = await review(repository, '--data', 'datos', '--lang', 'es');
  expect(single(out)).toContain('Cambió la redacción');
});

describe('a commit in which a folder’s name stands twice, or a path stands for a name', () => {
  /** A commit whose top folder has one more entry. */
  function withEntry(repository: string, mode: string, name: string, id: string): string {
    const entries = git(repository, 'ls-tree', 'HEAD')
      .trimEnd()
      .split('\n')
      .map((line) => /^(\d+) \w+ (\w+)\t(.*)$/.exec(line) ?? [])
      .map(([, mode = '', id = '', called = '']) => [mode.replace(/^0/, ''), called, id] as const);
    const bytes = [...entries, [mode, name, id] as const].map(([mode, called, id]) =>
      Buffer.concat([Buffer.from(`${mode} ${called}\0`), Buffer.from(id, 'hex')]),
    );
    const list = join(emptyFolder(), 'lista');
    writeFileSync(list, Buffer.concat(bytes));
    const tree = git(repository, 'hash-object', '-t', 'tree', '-w', '--literally', list).trim();
    return git(repository, 'commit-tree', tree, '-p', 'main', '-m', 'dos veces').trim();
  }

  test('is not reviewed, though no file of the two folders is called like one of the other', async () => {
    const repository = base();
    const blob = git(repository, 'rev-parse', 'HEAD:package.json').trim();
    const list = join(emptyFolder(), 'lista');
    writeFileSync(list, Buffer.concat([Buffer.from('100644 otro.json\0'), Buffer.from(blob, 'hex')]));
    const folder = git(repository, 'hash-object', '-t', 'tree', '-w', list).trim();
    const head = withEntry(repository, '40000', 'plan-data', folder);
    for (const [lang, words] of [
      ['es', 'dos veces «plan-data»'],
      ['en', '“plan-data” twice'],
    ] as const) {
      const argv = ['review', '--base', 'main', '--head', head, '--lang', lang];
      const { code, out, err } = await inRepository(repository, argv);
      expect([code, out]).toEqual([2, '']);
      expect(single(err)).toContain(words);
    }
  });

  test('is not reviewed: no file can be called by a path', async () => {
    const repository = base();
    const blob = git(repository, 'rev-parse', 'HEAD:package.json').trim();
    const head = withEntry(repository, '100644', 'otra/carpeta.json', blob);
    const { code, err } = await inRepository(repository, ['review', '--base', 'main', '--head', head]);
    expect(code).toBe(2);
    expect(single(err)).toContain('está dañado');
  });
});

test('where something is to be known before all else, a review does not say that nothing changes', async () => {
  const repository = base();
  await inRepository(repository, ['translate', 'confirm', 'campanas', '--official']);
  commit(repository, {});
  for (const [lang, official, nothing] of [
    ['es', '1 traducción pasa a ser oficial.', 'no cambia nada'],
    ['en', '1 translation becomes official.', 'Nothing changes'],
  ] as const) {
    const out = single((await review(repository, '--lang', lang)).out);
    expect(out).toContain(official);
    expect(out).not.toContain(nothing);
  }
});

test('annotations end with what the change brings, and not as if there were nothing else', async () => {
  const repository = base();
  commit(repository, { 'nota.md': 'Una nota\n' });
  const end = async (lang: string) =>
    (await review(repository, '--format', 'github', '--lang', lang)).out.split('\n').at(-2);
  expect(await end('es')).toBe('Este cambio no trae errores ni advertencias.');
  expect(await end('en')).toBe('This change brings no errors and no warnings.');
  const plan = 'plan-data/plans/plan-de-ejemplo.yaml';
  const proposed = read(repository, plan).replace(/^( +)- id: lineamientos$/m, '$&\n$1  proposedBy: XA');
  commit(repository, { [plan]: proposed });
  expect(await end('es')).toBe('Este cambio no trae errores ni advertencias. Nuevos asuntos por resolver: 1.');
});

test('a row of which only the neighbour moved or went is not told as changed', async () => {
  const plan = 'plan-data/plans/plan-de-ejemplo.yaml';
  const [, first = '', second = ''] =
    /( {6}- id: fila-campanas\n[\s\S]*?)( {6}- id: fila-riesgos\n[\s\S]*?)\n {2}- id: proteccion/.exec(
      read(made, plan),
    ) ?? [];
  const rows = async (text: string) => {
    const repository = base();
    commit(repository, { [plan]: text }, 'cambio');
    return (await answer(repository)).rows.map((row) => (row as { row: string }).row);
  };
  const both = first + second;
  expect(both).not.toBe('');
  expect(await rows(read(made, plan).replace(both, () => `${second}\n${first.trimEnd()}\n`))).toEqual([]);
  expect(await rows(read(made, plan).replace(first, ''))).toEqual(['fila-campanas']);
  expect(await rows(read(made, plan).replace('es: Prevención', 'es: Prevención y más'))).toEqual(['fila-campanas']);
});

describe('of personal data no part is told, wherever a long text is cut', () => {
  const plan = 'plan-data/plans/plan-de-ejemplo.yaml';
  const status = 'status: adopted';
  const wording = 'es: Acordar lineamientos para atender a las víctimas';
  const filler = (length: number) => 'x'.repeat(length);

  test.each([
    ['a number in an item’s name', wording, `es: ${filler(47)} con el señor Juan Pérez (celular 99 88 77 66, mañanas)`],
    ['a number with no space behind it', wording, `es: ${filler(66)} celular 99 88 77 66,por-las-mañanas-y-las-tardes`],
    ['an address in an item’s name', wording, `es: Véase/${filler(64)};ana.lopez@hotmail.example`],
    ['what is to be typed', wording, `es: Acordar: ${filler(121)} ana.lopez@hotmail.example`],
    ['what stands before a colon', wording, `es: ${filler(40)} ana.lopez@hotmail.example y otros: juntos`],
    ['a value that is none', status, `status: ${filler(64)} ana.lopez@hotmail.example`],
    ['an unknown key', status, `${status}\n${filler(64)} ana.lopez@hotmail.example: x`],
  ])('%s', async (_name, from, to) => {
    const repository = base();
    commit(repository, { [plan]: read(repository, plan).replace(from, to) });
    for (const format of ['text', 'json', 'markdown', 'github']) {
      const { out } = await review(repository, '--format', format);
      expect([format, single(out).match(/99 88|77 66|ana\.lopez|@hotm/g)]).toEqual([format, null]);
    }
  });
});

test('the example of how an address is written is shown, also in the comment on a review that another run left', async () => {
  const repository = base();
  const wrong = read(repository, theirs)
    .replace(/email: .*/, 'email: secreto')
    .replace(/phone: .*/, 'phone: secreto');
  const head = commit(repository, { [theirs]: wrong });
  const formats = ['text', 'json', 'markdown', 'github'];
  const outs = await Promise.all(formats.map(async (format) => (await review(repository, '--format', format)).out));
  writeFileSync(join(repository, 'revision.json'), outs[1] ?? '');
  const from = ['review', '--from', 'revision.json', '--head', head, '--format', 'markdown', '--lang', 'es'];
  // In a comment nobody is called by it.
  const all = [...outs, (await inRepository(repository, from)).out].map((out) => single(out).replaceAll('\u2060', ''));
  for (const out of all) {
    expect(out).toMatch(/Por ejemplo: `?enlace@example\.org/);
    expect(out).not.toContain('secreto');
  }
});
