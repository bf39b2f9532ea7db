import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { marked, type Token } from 'marked';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderSource } from '../../src/data/folder.ts';
import { load } from '../../src/data/load.ts';
import { check } from '../../src/rules/check.ts';
import { rules } from '../../src/rules/index.ts';
import { forAnyone } from '../../src/views/for-anyone.ts';
import { corpus } from '../fixtures/hostile/corpus.ts';
import { branches, goodReport, notYetReported, propose } from '../support/branches.ts';
import { laid } from '../support/examples.ts';
import { dataFolder, emptyFolder, writeFiles } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { commit, copyOf, example, git, inRepository } from '../support/repos.ts';

let made = '';

beforeAll(async () => {
  made = await example((clean) => process.once('exit', clean));
  for (const code of ['XA', 'XB']) {
    const path = join(made, `plan-data/contacts/${code}.yaml`);
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n    login: enlace-${code.toLowerCase()}\n`);
  }
  commit(made, notYetReported, 'cuentas');
}, 120_000);

/** The invented example, with accounts of a forge in its contact points; a copy of its own for each test. */
const base = (): string => copyOf(made);

const single = (text: string): string => text.replace(/\s+/g, ' ');

/** What the program itself writes as HTML into a comment. */
const ownHtml = /<!-- crm-plan: review -->|<details>|<\/details>|<summary>(In English|En español)<\/summary>|<br>|\s/g;

/** Everything of a comment that is more than text: as a forge reads Markdown, addresses in a text made links included. */
function obeyedIn(markdown: string): readonly string[] {
  const found: string[] = [];
  const visit = (token: Token): void => {
    if (token.type === 'link' || token.type === 'image') found.push(token.raw);
    if (token.type === 'html' && token.raw.replace(ownHtml, '') !== '') found.push(token.raw);
    const isText = token.type === 'text' && !('tokens' in token && token.tokens);
    if (isText && /@[\p{L}\p{N}]|#\d|\bGH-\d|:\/\/|www\.|:\w+:|[0-9a-f]{12}/u.test(token.raw)) found.push(token.raw);
  };
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), visit);
  return [...found, ...markdown.split('\n').filter((line) => /^\s*(\/\p{L}|::)|##\[/u.test(line))];
}

describe('fifteen proposals: what each brings and means, in both languages, and nothing of them is obeyed', () => {
  for (const branch of branches)
    test(branch.name, async () => {
      const repository = base();
      const head = propose(repository, branch);
      const review = (...more: readonly string[]) =>
        inRepository(repository, ['review', '--base', 'main', '--head', head, ...branch.by, ...more]);
      for (const lang of ['es', 'en'] as const) {
        const { code, out, err } = await review('--lang', lang);
        expect(err).toBe('');
        expect(code).toBe(branch.code);
        let rest = single(out).replaceAll(' · ', ' ');
        for (const line of branch[lang]) {
          expect(rest).toContain(single(line));
          rest = rest.slice(rest.indexOf(single(line)));
        }
        expect(out).not.toMatch(/^\s*::/m);
      }
      const comment = await review('--format', 'markdown');
      expect(comment.code).toBe(branch.code);
      expect(comment.out.startsWith('<!-- crm-plan: review -->\n')).toBe(true);
      expect(comment.out.length).toBeLessThanOrEqual(60_000);
      expect(comment.out.trimEnd().endsWith('</details>')).toBe(true);
      expect(obeyedIn(comment.out)).toEqual([]);
      const json = await review('--format', 'json');
      const annotations = await review('--format', 'github');
      expect(annotations.out).not.toMatch(/^::(?!(error|warning|notice) [a-z]+=)/m);
      for (const secret of branch.never ?? [])
        for (const { out } of [comment, json, annotations]) expect(out).not.toMatch(secret);

      const folder = emptyFolder();
      writeFileSync(join(folder, 'revision.json'), json.out);
      expect(Buffer.byteLength(json.out)).toBeLessThanOrEqual(1_000_000);
      const again = await crmPlan(['review', '--from', 'revision.json', '--head', head, '--format', 'markdown'], {
        cwd: folder,
      });
      expect([again.code, again.err]).toEqual([0, '']);
      expect(again.out).toBe(comment.out);
      expect(existsSync(join(repository, 'PLANTADO'))).toBe(false);
    });
});

const plan = 'plan-data/plans/plan-de-ejemplo.yaml';
const read = (repository: string, path: string): string => readFileSync(join(repository, path), 'utf8');

describe('what a review is of', () => {
  test('without --head the folder as it is now, what is not saved in Git included', async () => {
    const repository = base();
    writeFiles(repository, { 'plan-data/reports/crm-9/XB.yaml': goodReport });
    const { code, out } = await inRepository(repository, ['revisar', '--base', 'main']);
    expect(code).toBe(0);
    expect(single(out)).toContain('Se recibió el informe de Valle Verde a la IX CE.');
    expect(single(out)).toContain('Toca archivos de Valle Verde (1): compruebe de quién viene.');
    const nothing = await inRepository(repository, ['revisar', '--base', 'main', '--head', 'main', '--format', 'json']);
    const { findings, changes, rows, files } = JSON.parse(nothing.out);
    expect(findings.every((one: { state: string }) => one.state === 'there')).toBe(true);
    expect({ changes, rows, files }).toEqual({ changes: [], rows: [], files: [] });
  });

  test('errors that were there before are told and do not fail; a new warning fails where it is asked to', async () => {
    const repository = base();
    const path = 'plan-data/reports/crm-8/XB.yaml';
    commit(repository, { [path]: read(repository, path).replace(/activity: \S+/, 'activity: ninguna') }, 'error');
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    commit(repository, { [plan]: read(repository, plan).replace('Realizar un taller', 'Organizar un taller') });
    const review = (...more: readonly string[]) => inRepository(repository, ['review', '--base', 'main', ...more]);
    const { code, out } = await review();
    expect(code).toBe(0);
    expect(single(out)).toContain('1 error, 1 advertencia, 9 asuntos por resolver. No se deben a este cambio.');
    expect((await review('--fail-on', 'warning')).code).toBe(1);
    git(repository, 'checkout', '--quiet', 'main');
    git(repository, 'checkout', '--quiet', '-b', 'arreglo');
    commit(repository, { [path]: read(repository, path).replace('ninguna', 'campanas-informar') });
    expect(single((await review()).out)).toMatch(
      /Corregido con este cambio \(1\) · error: «…» no es ninguna actividad/,
    );
  });

  test('the whole data folder taken away, in a commit and on the disk', async () => {
    const repository = base();
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    rmSync(join(repository, 'plan-data'), { recursive: true });
    for (const head of [[], ['--head', 'propuesta']]) {
      if (head.length > 0) commit(repository, {});
      const { code, out, err } = await inRepository(repository, ['review', '--base', 'main', ...head]);
      expect([code, err]).toEqual([1, '']);
      expect(out).toContain('La carpeta de datos no tiene el archivo «crm-plan.yaml».');
      expect(single(out)).toContain('Se quitó el plan «Plan de acción de ejemplo (inventado)».');
    }
  });

  test('a link in place of the data folder is not followed, nor is another data folder nearer by taken for it', async () => {
    const repository = base();
    const elsewhere = base();
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    rmSync(join(repository, 'plan-data'), { recursive: true });
    symlinkSync(join(elsewhere, 'plan-data'), join(repository, 'plan-data'));
    commit(repository, { 'crm-plan.yaml': read(elsewhere, 'plan-data/crm-plan.yaml'), 'plans/a.yaml': 'id: a\n' });
    for (const head of [[], ['--head', 'propuesta']]) {
      const { code, out } = await inRepository(repository, ['review', '--base', 'main', ...head]);
      expect(code).toBe(1);
      expect(out).toContain('La carpeta de datos no tiene el archivo «crm-plan.yaml».');
      expect(single(out)).toContain('Enlace simbólico plan-data (nuevo)');
    }
  });

  test('a session that the change names like the base is no base', async () => {
    const repository = base();
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    commit(repository, { [plan]: null });
    const sessions = read(repository, 'plan-data/sessions.yaml');
    const hidden = '  - id: main\n    kind: other\n    year: 2020\n    status: closed\n    ref: propuesta\n';
    commit(repository, { 'plan-data/sessions.yaml': `${sessions}\n${hidden}` });
    const { code, out } = await inRepository(repository, ['review', '--base', 'main', '--head', 'propuesta']);
    expect(code).toBe(1);
    expect(out).toContain('La carpeta de datos no contiene ningún plan.');
  });

  test('a report for the Network that the change makes public is still quoted by nobody', async () => {
    const repository = base();
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    const path = 'plan-data/reports/crm-9/XA.yaml';
    const text = read(repository, path).replace('audience: network', 'audience: public');
    commit(repository, { [path]: text.replace('campanas-informar', 'SECRETA').replace('Las dos', 'SECRETO: las dos') });
    for (const format of ['text', 'json', 'markdown', 'github']) {
      const { code, out } = await inRepository(repository, ['review', '--base', 'main', '--format', format]);
      expect(code).toBe(1);
      expect(out).toContain('reports/crm-9/XA.yaml');
      expect(out).not.toMatch(/SECRET|Las dos campañas/);
    }
  });

  test('a copy without the history since which the change has gone its own way: a note says so', async () => {
    const repository = base();
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    commit(repository, { 'plan-data/reports/crm-9/XB.yaml': goodReport });
    const copy = join(emptyFolder(), 'copia');
    git(repository, 'clone', '--quiet', '--depth', '1', '--branch', 'propuesta', `file://${repository}`, copy);
    git(copy, 'fetch', '--quiet', '--depth', '1', 'origin', 'main:main');
    const { code, out, err } = await inRepository(copy, ['review', '--base', 'main', '--country', 'valle verde']);
    expect(code).toBe(0);
    expect(single(err)).toContain('a esta copia le falta parte de la historia');
    expect(out).toContain('Archivos propios de Valle Verde: 1.');
  });

  test("the comment is in the author's language first, whatever that of whoever runs it", async () => {
    const repository = base();
    const comment = async (...more: readonly string[]) =>
      (await inRepository(repository, ['review', '--base', 'main', '--format', 'markdown', ...more])).out;
    expect(await comment('--country', 'XC')).toMatch(
      /^.*\n## Review of the change[\s\S]*<summary>En español<\/summary>/,
    );
    expect(await comment('--country', 'XA', '--lang', 'en')).toMatch(
      /^.*\n## Revisión del cambio[\s\S]*<summary>In English/,
    );
    expect(await comment('--lang', 'en')).toMatch(/^.*\n## Review of the change/);
  });

  test('a comment on more than fits is cut with a count, and never inside what is folded', async () => {
    const repository = base();
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    const rows = Array.from(
      { length: 300 },
      (_one, i) =>
        `      - id: fila-${i}\n        activities:\n          - id: actividad-${i}\n            text:\n              es: Texto ${i} ${'@octocat **largo** <b> '.repeat(40)}\n`,
    );
    commit(repository, { [plan]: `${read(repository, plan).trimEnd()}\n${rows.join('')}` });
    const { out } = await inRepository(repository, ['review', '--base', 'main', '--format', 'markdown']);
    expect(out.length).toBeLessThanOrEqual(60_000);
    expect(out.trimEnd().endsWith('</details>')).toBe(true);
    expect(obeyedIn(out)).toEqual([]);
    expect(out).toMatch(/### La tabla oficial, antes y después \(300\)[\s\S]*… y \d+ más[\s\S]*… and \d+ more/);
  });
});

describe('wrong usage', () => {
  const mistakes: readonly (readonly [argv: readonly string[], es: string, en: string])[] = [
    [[], 'Diga con qué se compara el cambio', 'Say what the change is compared with'],
    [
      ['--base', 'mian'],
      'No hay ninguna rama ni otra referencia de Git «mian»',
      'There is no branch or other Git ref “mian”',
    ],
    [
      ['--base', 'main', '--country', 'HN'],
      '«HN» no es ningún país miembro ni ningún órgano de members.yaml. Los códigos de los países son XA, XB, XC.',
      '“HN” is',
    ],
    [['--base', 'main', '--country', 'XA', '--actor', 'a'], 'no los dos', 'not both'],
    [['--base', 'main', '--head', 'main', '--at', 'main'], 'no con los dos', 'not with both'],
    [
      ['--from', 'a.json'],
      'Con --from hacen falta --head y --format markdown',
      'With --from, --head and --format markdown are needed',
    ],
    [
      ['--base', 'main', '--data', 'plan-data/plans'],
      'no hay ninguna carpeta de datos con crm-plan.yaml',
      'there is no data folder with crm-plan.yaml',
    ],
  ];
  test('what is advised brings a branch that is not here into whatever copy', async () => {
    const repository = base();
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    for (const [options, ref] of [
      [['--depth', '1', '--branch', 'propuesta'], 'origin/main'],
      [['--single-branch', '--branch', 'propuesta'], 'main'],
      [['--branch', 'propuesta'], 'main'],
    ] as const) {
      const copy = emptyFolder();
      git(repository, 'clone', '--quiet', ...options, `file://${repository}`, copy);
      const { code, err } = await inRepository(copy, ['review', '--base', ref]);
      const [, typed = ''] = /tráigala antes con: git (.*)$/.exec(single(err).trim()) ?? [];
      expect([ref, code]).toEqual([ref, 2]);
      git(copy, ...typed.split(' '));
      expect([ref, (await inRepository(copy, ['review', '--base', ref])).code]).toEqual([ref, 0]);
    }
  });

  test('in the folder that all programs are in Git is not said to be missing', async () => {
    const { code, err } = await inRepository(parse(process.execPath).root, ['review', '--base', 'main']);
    expect([code, single(err)]).toEqual([2, expect.stringContaining('no está en un repositorio de Git')]);
  });

  test('one sentence in each language, exit code 2', async () => {
    const repository = base();
    for (const [argv, es, en] of mistakes)
      for (const [lang, sentence] of [
        ['es', es],
        ['en', en],
      ] as const) {
        const { code, out, err } = await inRepository(repository, ['review', ...argv, '--lang', lang]);
        expect([argv, code, out]).toEqual([argv, 2, '']);
        expect(single(err)).toContain(sentence);
      }
  });
});

describe('a review that another run left is data: what is wrong with it is told, and nothing of it printed', () => {
  const head = 'a'.repeat(40);
  const counts = { errors: 0, warnings: 0, flags: 0 };
  const good = {
    version: '1',
    data: 'plan-data',
    today: '2026-11-24',
    base: 'b'.repeat(40),
    start: 'b'.repeat(40),
    head,
    history: 'common',
    author: { country: 'XB', countries: ['XB'], by: 'actor', account: 'known' },
    language: 'es',
    names: { XB: { es: 'Valle @octocat <b>', en: 'Green [a](b)' } },
    summary: {
      ...{ new: counts, there: counts, corrected: counts },
      ...{
        accepted: 0,
        files: 1,
        guarded: { other: 1 },
        foreign: 0,
        changes: 1,
        rows: 1,
        notices: 1,
        unread: 0,
        settled: 0,
        stayed: 0,
      },
    },
    notices: [
      {
        ...{ what: 'rule', file: '@octocat.yaml', before: 'constructor', after: '@octocat' },
        ...{ of: { es: '/merge', en: '#12' }, to: { es: '@octocat', en: '<b>' }, from: { es: '<b>', en: '@octocat' } },
        hidden: false,
      },
    ],
    unread: [],
    findings: [
      {
        ...{
          state: 'new',
          rule: 'proposal-open',
          level: 'flag',
          file: '@octocat.yaml',
          line: 1,
          column: 1,
          endLine: 1,
        },
        ...{ endColumn: 1, item: null, country: null, session: null, fingerprint: '0123456789abcdef' },
        args: { of: [{ es: '::error::x' }], isToBeDefined: false, who: { es: '<b>' }, id: '@octocat' },
        ...{ withheld: false, message: 'OBEDEZCA', hint: 'OBEDEZCA' },
      },
    ],
    changes: [
      {
        ...{ kind: 'removed', weight: 'substance', item: null, itemKind: 'plan', file: 'a' },
        said: {
          es: { say: 'removed', args: [{ kind: 'plan', label: '', what: '@octocat', who: '', session: '' }] },
          en: { say: 'removed', args: [{ kind: 'plan', label: '', what: '@octocat', who: '', session: '' }] },
        },
        message: 'OBEDEZCA',
      },
    ],
    rows: [
      {
        ...{
          plan: 'a',
          row: '#12',
          before: null,
          after: { es: [['a'], [], ['</details>'], []], en: [[], [], [], []] },
        },
        hidden: { es: false, en: false },
      },
    ],
    files: [{ path: '/merge', change: 'added', type: 'file', part: 'other', country: null }],
  };
  const change = (edit: (copy: typeof good) => unknown): string => {
    const copy = structuredClone(good);
    edit(copy);
    return JSON.stringify(copy);
  };
  const comment = async (text: string, of = head) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.json'), text);
    return crmPlan(['review', '--from', 'a.json', '--head', of, '--format', 'markdown'], { cwd });
  };

  test('the sentences are made again, and what they quote does nothing', async () => {
    const { code, out } = await comment(JSON.stringify(good));
    expect(code).toBe(0);
    expect(obeyedIn(out)).toEqual([]);
    expect(out).not.toContain('OBEDEZCA');
    expect(out).toContain('Se quitó el plan');
  });

  test('personal data that somebody put into it do not reach the comment', async () => {
    const personal = ['persona@correo.example', '+504 2234-5678'];
    const { code, out } = await comment(JSON.stringify(good).replaceAll('@octocat', personal.join(' ')));
    expect([code, out]).toEqual([0, expect.stringContaining('•••')]);
    for (const one of ['persona@', '2234']) expect(out).not.toContain(one);
  });

  test('of whatever rule, what a review hands on makes the same sentences again', async () => {
    const folders = [
      ...Object.values(rules).flatMap(({ examples }) => (examples ? [laid(examples, 'bad')] : [])),
      ...corpus
        .filter(({ content }) => content.length < 10_000)
        .map(({ path, content, also = {} }) => dataFolder({ ...also, [path]: content })),
    ];
    const found = new Map<string, object>();
    for (const folder of folders)
      for (const finding of check(await load(folderSource(folder)), '2026-11-24')) {
        const { since: _since, sessionCount: _count, ...rest } = finding;
        const handed = { ...forAnyone(rest), state: 'new', message: '', hint: '' };
        found.set(JSON.stringify([rest.rule, handed.args]), handed);
      }
    const all = [...found.values()];
    expect(new Set(all.map((one) => (one as { rule: string }).rule)).size).toBeGreaterThan(35);
    for (let i = 0; i < all.length; i += 100) {
      const { code, err } = await comment(change((one) => Object.assign(one, { findings: all.slice(i, i + 100) })));
      expect([code, err]).toEqual([0, '']);
    }
  }, 120_000);

  const refused: Readonly<Record<string, readonly [text: string, why: string, of?: string]>> = {
    'not JSON': ['{"version": "1",', 'no es una revisión hecha por'],
    'too large': [JSON.stringify({ ...good, more: 'x'.repeat(1_000_000) }), 'tiene más de 1 MB'],
    'nested without end': ['['.repeat(400_000), 'no es una revisión hecha por'],
    'of another commit': [JSON.stringify(good), 'no es la revisión de la versión', 'c'.repeat(40)],
    'of the folder': [change((one) => Object.assign(one, { head: null })), 'no es la revisión de la versión'],
    'with a key of its own': [change((one) => Object.assign(one, { comment: 'OBEDEZCA' })), 'no es una revisión'],
    'with a rule of its own': [
      change((one) => Object.assign(one.findings[0] ?? {}, { rule: 'constructor' })),
      'no es una revisión',
    ],
    'with other arguments than the rule has': [
      change((one) => Object.assign(one.findings[0] ?? {}, { args: {} })),
      'no es una revisión',
    ],
    'with a sentence of its own': [
      change((one) => Object.assign(one.changes[0]?.said.es ?? {}, { say: 'constructor' })),
      'no es una revisión',
    ],
    'with a sentence that lacks what it says': [
      change((one) => Object.assign(one.changes[0]?.said.es ?? {}, { args: [] })),
      'no es una revisión',
    ],
    'with a prototype': [
      JSON.stringify(good).replace('"args":{', '"args":{"__proto__":{"of":1},'),
      'no es una revisión',
    ],
    'with a text too long': [
      change((one) => Object.assign(one.files[0] ?? {}, { path: 'x'.repeat(601) })),
      'no es una revisión',
    ],
  };
  for (const [name, [text, why, of]] of Object.entries(refused))
    test(name, async () => {
      const { code, out, err } = await comment(text, of);
      expect([code, out]).toEqual([2, '']);
      expect(single(err)).toContain(why);
      expect(err).not.toContain('OBEDEZCA');
    });

  test.skipIf(process.platform === 'win32')('a file that is none, a folder, or a pipe', async () => {
    const pipe = join(emptyFolder(), 'tubo');
    execFileSync('mkfifo', [pipe]);
    for (const path of ['nada.json', '.', pipe]) {
      const { code, err } = await crmPlan(['review', '--from', path, '--head', head, '--format', 'markdown']);
      expect([code, single(err)]).toEqual([2, expect.stringContaining('no se puede leer')]);
    }
  });
});
