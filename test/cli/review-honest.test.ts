import { chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { goodReport, notYetReported } from '../support/branches.ts';
import { emptyFolder, writeFiles } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { commit, copyOf, example, git, inRepository } from '../support/repos.ts';

let made = '';
beforeAll(async () => {
  made = await example((clean) => process.once('exit', clean));
  commit(made, notYetReported, 'base');
}, 120_000);

const read = (repository: string, path: string): string => readFileSync(join(repository, path), 'utf8');
const single = (text: string): string => text.replace(/\s+/g, ' ');
const plan = 'plan-data/plans/plan-de-ejemplo.yaml';
const own = 'plan-data/reports/crm-9/XB.yaml';

/** A copy of the example with something more on its main branch, and a branch `propuesta` checked out. */
function base(files: Readonly<Record<string, string>> = {}): string {
  const repository = copyOf(made);
  commit(repository, files, 'base');
  git(repository, 'checkout', '--quiet', '-b', 'propuesta');
  return repository;
}

const review = (repository: string, ...more: readonly string[]) =>
  inRepository(repository, ['review', '--base', 'main', '--head', 'propuesta', ...more]);

interface Answer {
  readonly head: string;
  readonly summary: Readonly<Record<string, unknown>> & { readonly accepted: number };
  readonly findings: readonly { readonly rule: string; readonly state: string; readonly item: string | null }[];
  readonly files: readonly { readonly path: string; readonly type: string; readonly change: string }[];
}
const answer = async (repository: string, ...more: readonly string[]): Promise<Answer> =>
  JSON.parse((await review(repository, '--format', 'json', ...more)).out) as Answer;

const newRules = ({ findings }: Answer): readonly string[] =>
  findings.filter(({ state }) => state === 'new').map(({ rule }) => rule);

const waivers = 'plan-data/waivers.yaml';
const waiver = (item: string, until = 'crm-9', rule = 'translation-stale') =>
  `  - rule: ${rule}\n    item: ${item}\n    reason: La Red lo ve\n    until: ${until}\n`;

describe('what is accepted for a time', () => {
  test('a waiver that had become useless is deleted, together with others’ places: nothing new', async () => {
    const list = [waiver('contactos-reunion'), waiver('contactos-lista'), waiver('taller-fecha')];
    const repository = base({ [waivers]: `waivers:\n${list.join('')}` });
    commit(repository, { [waivers]: `waivers:\n${list[1]}` });
    const made = await answer(repository);
    expect(newRules(made)).toEqual([]);
    expect(made.findings.filter(({ state }) => state === 'corrected').map(({ rule }) => rule)).toEqual([
      'waiver-unused',
      'waiver-unused',
    ]);
  });

  test('what was accepted, and no longer is by the change, is new; nothing is where another reason is given', async () => {
    const repository = base({ [waivers]: `waivers:\n${waiver('contactos-lista')}` });
    commit(repository, { [waivers]: `waivers:\n${waiver('contactos-lista').replace(/reason: .*/, 'reason: Otra')}` });
    expect(newRules(await answer(repository))).toEqual([]);
    commit(repository, { [waivers]: null });
    const found = await answer(repository);
    expect([newRules(found), found.summary.accepted]).toEqual([['translation-stale'], 0]);
  });

  test('what is accepted since the change began is none of its findings', async () => {
    const repository = base();
    commit(repository, { 'nota.md': 'Una nota\n' });
    git(repository, 'checkout', '--quiet', 'main');
    commit(repository, { [waivers]: `waivers:\n${waiver('contactos-lista')}` });
    git(repository, 'checkout', '--quiet', 'propuesta');
    expect(newRules(await answer(repository))).toEqual([]);
    const sessions = 'plan-data/sessions.yaml';
    commit(repository, { [sessions]: read(repository, sessions).replace('2027-05-12', '2027-05-13') });
    expect(newRules(await answer(repository))).toEqual([]);
  });

  test('what a change settles needs no waiver any more: with it deleted nothing is new, with it left a warning is', async () => {
    const repository = base({ [waivers]: `waivers:\n${waiver('retorno-fondo-fecha', 'crm-9', 'calendar-pending')}` });
    const settled = read(repository, plan).replace(
      /(- id: retorno-fondo-fecha[\s\S]*?)kind: pending[\s\S]*?\n(\s+es: )[^\n]*\n(\s+en: )[^\n]*/,
      '$1kind: permanent\n            text:\n$2Permanente\n$3Permanent',
    );
    commit(repository, { [plan]: settled });
    expect(newRules(await answer(repository))).toEqual(['translation-stale', 'waiver-unused']);
    commit(repository, { [waivers]: null });
    expect(newRules(await answer(repository))).toEqual(['translation-stale']);
  });

  test('a change that moves the session does not make what was accepted last longer, and how much is accepted is told', async () => {
    const repository = base({ [waivers]: `waivers:\n${waiver('contactos-lista')}` });
    const sessions = read(repository, 'plan-data/sessions.yaml').replaceAll('2027-', '2029-');
    const path = 'plan-data/sessions.yaml';
    commit(repository, { [path]: sessions });
    const at = async (day: string) => {
      const { out } = await crmPlan(
        ['review', '--base', 'main', '--head', 'propuesta', '--format', 'json', '--today', day],
        { cwd: repository },
      );
      return JSON.parse(out) as Answer;
    };
    expect((await at('2026-11-24')).summary.accepted).toBe(1);
    const later = await at('2027-05-11');
    expect(later.summary.accepted).toBe(0);
    const rules = later.findings.filter(({ state }) => state === 'there').map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['translation-stale', 'waiver-lapsed']));
    for (const [lang, said] of [
      ['es', '1 hallazgo aceptado por un tiempo (waivers.yaml) no se cuenta.'],
      ['en', '1 finding accepted for a time (waivers.yaml) is not counted.'],
    ] as const)
      expect(single((await review(repository, '--lang', lang)).out)).toContain(said);
  });
});

describe('which commit a comment is of', () => {
  test('it names the commit that was reviewed and the one that it was compared with', async () => {
    const repository = base();
    const head = commit(repository, { [own]: goodReport });
    const { out } = await review(repository, '--format', 'markdown');
    const main = git(repository, 'rev-parse', 'main').trim();
    expect(out).toContain(`Versión revisada: \`${head.slice(0, 12)}\`. Comparada con \`${main.slice(0, 12)}\`.`);
    expect(out).toContain(`Reviewed version: \`${head.slice(0, 12)}\`. Compared with \`${main.slice(0, 12)}\`.`);
    // At the end, too, where somebody sees another commit beside it.
    const short = `\`${head.slice(0, 12)}\``;
    const [es = '', en = ''] = out.split('<details>');
    expect(
      es
        .trimEnd()
        .endsWith(
          `*Si el último cambio de la propuesta no es ${short}, este comentario es anterior a ese cambio y no se refiere a lo que vino después.*`,
        ),
    ).toBe(true);
    expect(en).toContain(
      `*If the last change of the proposal is not ${short}, this comment is older than that change and does not speak of what came after.*`,
    );
    expect(out).not.toContain('ya siguió');
  });

  test('where what takes it in has gone on, that is no doing of the author, and whoever accepts it is told', async () => {
    const repository = base();
    commit(repository, { [own]: goodReport });
    git(repository, 'checkout', '--quiet', 'main');
    const changed = read(repository, plan).replace('Realizar un taller', 'Organizar un taller');
    commit(repository, { [plan]: changed, 'plan-data/@x.yaml': 'a: 1\n' }, 'sigue');
    const made = await answer(repository);
    expect(newRules(made)).toEqual([]);
    expect(made.files.map(({ path }) => path)).toEqual([own]);
    const { out } = await review(repository);
    expect(single(out)).toContain('La rama que lo recibe ya siguió desde donde empezó este cambio');
    expect(single((await review(repository, '--lang', 'en')).out)).toContain(
      'The branch that receives it has gone on since this change began',
    );
  });

  test('what was wrong when a change began, and is put right by now where it goes, is not told as still being there', async () => {
    const repository = base();
    commit(repository, { [own]: goodReport });
    git(repository, 'checkout', '--quiet', 'main');
    expect(newRules(await answer(repository))).toEqual([]);
    const there = async () =>
      (await answer(repository)).findings.filter(({ state }) => state === 'there').map(({ rule }) => rule);
    expect(await there()).toContain('translation-stale');
    await inRepository(repository, ['translate', 'confirm', 'contactos-lista']);
    commit(repository, {}, 'corrige');
    expect(await there()).not.toContain('translation-stale');
    const { out } = await review(repository);
    expect(single(out)).toContain('1 más, de cuando empezó este cambio, ya no está en la rama que lo recibe.');
    expect(single((await review(repository, '--lang', 'en')).out)).toContain(
      '1 more, there when this change began, is no longer there in the branch that receives it.',
    );
  });

  test('no history in common is told as that, and not as a copy that lacks some', async () => {
    const repository = base();
    git(repository, 'checkout', '--quiet', '--orphan', 'ajena');
    git(repository, 'commit', '--quiet', '-m', 'ajena');
    for (const [lang, said] of [
      ['es', 'no tiene ninguna historia en común con la base'],
      ['en', 'has no history in common with the base'],
    ] as const) {
      const argv = ['review', '--base', 'main', '--head', 'ajena', '--lang', lang];
      const { code, out, err } = await inRepository(repository, argv);
      expect([code, err]).toEqual([0, expect.not.stringContaining('unshallow')]);
      expect(single(out)).toContain(said);
      expect((await inRepository(repository, [...argv, '--format', 'markdown'])).out).toContain(said);
    }
  });
});

describe('a comment that a forge takes', () => {
  test('texts of letters that take several bytes are cut by the bytes too', async () => {
    const repository = base();
    const rows = Array.from(
      { length: 200 },
      (_one, i) =>
        `      - id: fila-${i}\n        activities:\n          - id: actividad-${i}\n            text:\n              es: ${'年漢字€'.repeat(100)}${i}\n`,
    );
    commit(repository, { [plan]: `${read(repository, plan).trimEnd()}\n${rows.join('')}` });
    const { out } = await review(repository, '--format', 'markdown');
    expect(out.length).toBeLessThanOrEqual(60_000);
    expect(Buffer.byteLength(out)).toBeLessThanOrEqual(65_000);
    expect(out).toMatch(/… y \d+ más[\s\S]*… and \d+ more/);
    expect(out.trimEnd().endsWith('</details>')).toBe(true);
  });

  test('one thing that is very long leaves room for all others, says how much is missing, and shows what differs', async () => {
    const long = (what: string) => `${'<Muy> *largo* '.repeat(400)}${what} ${'@fin '.repeat(8_000)}`;
    const more = (i: number, text: string) =>
      `          - id: mas-${i}\n            text:\n              es: "${text}"\n`;
    const row = (what: string, last: string) =>
      `      - id: fila-larga\n        activities:\n${more(0, long(what))}${Array.from({ length: 300 }, (_one, i) => more(i + 1, `${'<Texto> '.repeat(70)}${i}`)).join('')}${more(999, last)}`;
    const short = (i: number, text: string) =>
      `      - id: fila-${i}\n        activities:\n          - id: actividad-${i}\n            text:\n              es: ${text} ${i}\n`;
    const planOf = (what: string, last: string, text: string) =>
      `${read(made, plan).trimEnd()}\n${row(what, last)}${Array.from({ length: 15 }, (_one, i) => short(i, text)).join('')}`;
    const repository = base({ [plan]: planOf('UNO', 'Al final', 'Informar') });
    commit(repository, {
      [plan]: planOf('DOS', 'Al principio', 'Hablar'),
      [own]: `${goodReport}${Array.from({ length: 15 }, (_one, i) => `  - activity: ninguna-${i}\n    status: completed\n`).join('')}`,
    });
    const { out } = await review(repository, '--format', 'markdown');
    expect(out.length).toBeLessThanOrEqual(60_000);
    const [es = '', en = ''] = out.split('<details>');
    for (const text of [es, en]) {
      expect(text).toMatch(/\*\*(Antes|Before)\*\*[^\n]*UNO[^\n]*\\\[\+\d{5}\\\][^\n]*Al final/);
      expect(text).toMatch(/\*\*(Después|After)\*\*[^\n]*DOS[^\n]*\\\[\+\d{5}\\\][^\n]*Al principio[^\n]*… \[\+300\]/);
      for (let i = 0; i < 15; i++) expect(text).toMatch(new RegExp(`Hablar ${i}\\b`));
      expect(text.match(/reports\/crm-9\/XB\.yaml`, (línea|line) \d+/g)).toHaveLength(30);
    }
    const { findings, rows, changes } = JSON.parse((await review(repository, '--format', 'json')).out);
    expect([findings.length > 15, rows.length, changes.length]).toEqual([true, 16, 18]);
  });

  test('a long list that a finding is made of is cut, and how many more there were is said, in its figures too', async () => {
    const terms = Array.from({ length: 60 }, (_one, i) => `protocolo ${'sobre '.repeat(15)}${i} final`);
    const glossary = 'plan-data/glossary.yaml';
    const entries = terms.map(
      (term, i) =>
        `  - id: termino-largo-${i}\n    term:\n      es: ${term}\n      en: protocol ${'about '.repeat(15)}${i} end\n    source: Acta\n`,
    );
    const repository = base({ [glossary]: `${read(made, glossary).trimEnd()}\n${entries.join('')}` });
    const text = `es: ${terms.join(', ')}\n              en: Something else`;
    const row = `      - id: fila-larga\n        activities:\n          - id: muy-larga\n            text:\n              ${text}\n`;
    const head = commit(repository, { [plan]: `${read(repository, plan).trimEnd()}\n${row}` });
    const { out } = await review(repository, '--format', 'json');
    const { findings } = JSON.parse(out);
    const [found] = findings.filter(
      ({ rule, state }: { rule: string; state: string }) => rule === 'terminology' && state === 'new',
    );
    expect(found.args.missing.length).toBe(41);
    expect(found.args.missing[40]).toEqual({ term: '… [+20]', accepted: [] });
    expect(found.message).toContain('faltan 60 términos');
    // What is made of it again is the same.
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.json'), out);
    const comment = await crmPlan(['review', '--from', 'a.json', '--head', head, '--format', 'markdown'], {
      cwd: folder,
    });
    expect([comment.code, comment.err]).toEqual([0, '']);
    expect(comment.out).toContain('faltan 60 términos');
    expect(comment.out).toContain('lacks 60 terms');
  });

  test('a text that looks like what a broken sentence says does not make a review refuse itself', async () => {
    const repository = base();
    const text = '[object\n\n                Object] undefined NaN [object\u00a0x] un\n\n                defined';
    const changed = read(repository, plan).replace(
      /es: Realizar un taller regional[^\n]*/,
      `es: >-\n                ${text} realizar un taller\n`,
    );
    const head = commit(repository, { [plan]: changed, [own]: goodReport.replace('XB', 'undefined') });
    const { out } = await review(repository, '--format', 'json');
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.json'), out);
    const argv = ['review', '--from', 'a.json', '--head', head, '--format', 'markdown'];
    const { code, err } = await crmPlan(argv, { cwd: folder });
    expect([code, err]).toEqual([0, '']);
  });
});

describe('files that no country writes are named, however many others there are', () => {
  test('what the forge runs comes before links and whatever else hides it, and each kind is counted', async () => {
    const repository = base();
    for (let i = 0; i < 450; i++) symlinkSync('/etc/passwd', join(repository, `a${i}`));
    writeFiles(repository, Object.fromEntries(Array.from({ length: 450 }, (_one, i) => [`.ci/a${i}`, 'x\n'] as const)));
    commit(repository, { '.github/workflows/zz.yml': 'on: push\n', CODEOWNERS: '* @x\n', '.npmrc': 'x=1\n' });
    const made = await answer(repository);
    expect(made.files.slice(0, 1).map(({ path }) => path)).toEqual(['.github/workflows/zz.yml']);
    for (const format of ['text', 'markdown']) {
      const { out } = await review(repository, '--format', format);
      expect(out).toContain('.github/workflows/zz.yml');
      expect(single(out)).toMatch(/Procesos automáticos del repositorio: 451; Quién/);
      expect(single(out)).toMatch(/Enlace simbólico: 450/);
      expect(single(out)).toMatch(/Quién debe aprobar \\?\(CODEOWNERS\\?\): 1/);
    }
  });

  test('a file that becomes one that can be run, or another one again, is a change', async () => {
    const repository = base({ 'herramienta.sh': 'true\n', 'otra.sh': 'true\n' });
    chmodSync(join(repository, 'herramienta.sh'), 0o755);
    const country = 'plan-data/contacts/XB.yaml';
    chmodSync(join(repository, country), 0o755);
    commit(repository, {});
    const made = await answer(repository, '--country', 'XB');
    expect(made.files.map(({ path, type, change }) => [path, type, change])).toEqual([
      ['herramienta.sh', 'executable', 'changed'],
      [country, 'executable', 'changed'],
    ]);
    const { out } = await review(repository, '--country', 'XB');
    expect(single(out)).toContain('Se puede ejecutar herramienta.sh (modificado)');
    expect(single((await review(repository, '--lang', 'en')).out)).toContain('Can be run herramienta.sh (changed)');
    git(repository, 'checkout', '--quiet', '-B', 'main');
    git(repository, 'checkout', '--quiet', '-B', 'propuesta');
    chmodSync(join(repository, 'herramienta.sh'), 0o644);
    commit(repository, {});
    expect((await answer(repository)).files.map(({ path, type }) => [path, type])).toEqual([
      ['herramienta.sh', 'file'],
    ]);
  });
});

describe('files with personal data in their names', () => {
  test('can be told from one another, and nothing of those data is shown', async () => {
    const repository = base();
    const names = ['juan@example.org.yaml', 'ana@example.org.yaml', 'de ana@example.com.hn', '5551234567.yaml'];
    const report = goodReport.replace('audience: network', 'audience: [');
    commit(repository, {
      ...Object.fromEntries(names.map((name) => [`plan-data/${name}`, 'a: 1\n'])),
      'plan-data/reports/ana@example.org/XB.yaml': report,
    });
    const wanted = ['••• 1.yaml', 'reports/••• 2/XB.yaml', '••• 3.yaml', 'de ••• 4', '••• 5.yaml'];
    for (const format of ['text', 'json', 'markdown']) {
      const { out } = await review(repository, '--format', format);
      expect(out).not.toMatch(/juan|ana@|example\.|\.hn|555123/);
      for (const name of wanted) expect(out).toContain(name);
    }
    const { files, findings } = await answer(repository);
    const shown = (list: readonly { readonly path: string }[]) => list.map(({ path }) => path);
    expect(shown(files)).toContain('plan-data/reports/••• 2/XB.yaml');
    expect(new Set(shown(files)).size).toBe(5);
    // A finding is of the file that is called so among the files.
    const unknown = findings.filter(({ rule }) => rule === 'unknown-file') as readonly { readonly file?: string }[];
    for (const { file } of unknown) expect(shown(files)).toContain(`plan-data/${file}`);
    expect(unknown.length).toBeGreaterThan(3);
  });
});

describe('whose a file is, whatever else it is', () => {
  const contacts = 'plan-data/contacts/XA.yaml';
  const report = 'plan-data/reports/crm-9/XC.yaml';

  test('a report of another country that can now be run is named as that country’s, and as what can be run', async () => {
    const repository = base();
    writeFiles(repository, { [own]: goodReport });
    chmodSync(join(repository, own), 0o755);
    commit(repository, {});
    const { files } = JSON.parse((await review(repository, '--format', 'json')).out) as { files: readonly object[] };
    expect(files).toEqual([{ path: own, change: 'added', type: 'executable', part: 'country', country: 'XB' }]);
    for (const [lang, country, foreign, touches, odd, plain] of [
      [
        'es',
        'Valle Verde',
        'De otro país (Valle Verde). Se puede ejecutar',
        'Toca archivos de Valle Verde (1)',
        'Un archivo de un país no es un archivo corriente',
        'De Valle Verde. Se puede ejecutar',
      ],
      [
        'en',
        'Green Valley',
        'Of another country (Green Valley). Can be run',
        'It touches files of Green Valley (1)',
        'One file of a country is not a plain file',
        'Of Green Valley. Can be run',
      ],
    ] as const) {
      const { out } = await review(repository, '--country', 'XA', '--lang', lang);
      expect(single(out)).toContain(`${foreign} ${own}`);
      expect(single(out)).toContain(odd);
      expect(single(out)).not.toMatch(/que no escriben los países|that countries do not write/);
      // Once, and not as what can be run and as another country’s.
      expect(out.split(own).length).toBe(2);
      const nobody = single((await review(repository, '--lang', lang)).out);
      expect([country, nobody]).toEqual([country, expect.stringContaining(touches)]);
      expect(nobody).toContain(`${plain} ${own}`);
    }
    const { out: comment } = await review(repository, '--country', 'XA', '--format', 'markdown');
    expect(comment).toContain('De otro país (Valle Verde). Se puede ejecutar');
  });

  test('a link in the place of another country’s file is that country’s, and what it is besides is said of all', async () => {
    const repository = base();
    rmSync(join(repository, contacts));
    symlinkSync('/etc/passwd', join(repository, contacts));
    writeFiles(repository, { [report]: goodReport.replace('XB', 'XC') });
    chmodSync(join(repository, plan), 0o755);
    commit(repository, {});
    const out = single((await review(repository, '--country', 'XC')).out);
    expect(out).toContain(`De otro país (Costa Alta). Enlace simbólico ${contacts} (modificado)`);
    expect(out).toContain(`El plan. Se puede ejecutar ${plan} (modificado)`);
    expect(out).toContain('Archivos propios de Islas del Norte: 1.');
    expect(out).toContain('Un archivo que no escriben los países: mírelo');
    expect(out).toContain('Un archivo de un país no es un archivo corriente');
  });
});

describe('who proposes a change', () => {
  const contacts = (code: string) => `plan-data/contacts/${code}.yaml`;
  const withLogin = (repository: string, code: string, login: string) => ({
    [contacts(code)]: `${read(repository, contacts(code)).trimEnd()}\n    login: ${login}\n`,
  });
  const said = async (repository: string, actor: string, lang = 'es') =>
    single((await review(repository, '--actor', actor, '--lang', lang)).out);

  test('an account that is nobody’s may be the Secretariat’s own', async () => {
    const repository = base(withLogin(made, 'XA', 'enlace-xa'));
    commit(repository, { [own]: goodReport });
    expect(await said(repository, 'secretaria')).toContain(
      'La cuenta que propone el cambio no es la de ningún punto de contacto en funciones: si tampoco es de la Secretaría, compruebe de quién viene.',
    );
    expect(await said(repository, 'secretaria', 'en')).toContain('unless it is the Secretariat’s, check who');
  });

  test('an account that serves several countries: their files are its own, those of others are not', async () => {
    const repository = base({ ...withLogin(made, 'XA', 'sede'), ...withLogin(made, 'XB', 'SEDE') });
    commit(repository, {
      [own]: goodReport,
      [contacts('XC')]: read(repository, contacts('XC')).replace('languages:', 'phone: "+1 555 0100"\n    languages:'),
    });
    const out = await said(repository, 'sede');
    expect(out).toContain('La cuenta que propone el cambio es de Costa Alta y Valle Verde.');
    expect(out).toContain('Archivos propios de Valle Verde: 1.');
    expect(out).toContain('De otro país (Islas del Norte)');
    expect(out).not.toContain('ningún punto de contacto');
    const { out: json } = await review(repository, '--actor', 'sede', '--format', 'json');
    expect(JSON.parse(json).author).toEqual({
      country: null,
      countries: ['XA', 'XB'],
      by: 'actor',
      account: 'several',
    });
  });

  test('a country by its code, also where the base can not be read for who is a member', async () => {
    const members = 'plan-data/members.yaml';
    const text = read(made, members);
    const repository = base({ [members]: text.replace('countries:', 'claveMala: 1\ncountries:') });
    commit(repository, { [members]: text, [own]: goodReport });
    const { code, out } = await review(repository, '--country', 'XB', '--lang', 'es');
    expect([code, single(out)]).toEqual([0, expect.stringContaining('Archivos propios de XB: 1.')]);
    for (const country of ['XD', 'Valle Verde'])
      expect([country, (await review(repository, '--country', country)).code]).toEqual([country, 2]);
  });

  test('in a public repository no accounts are written down: nobody is told that one is missing', async () => {
    const repository = base({
      'plan-data/crm-plan.yaml': read(made, 'plan-data/crm-plan.yaml').replace('private', 'public'),
    });
    commit(repository, { [own]: goodReport });
    const out = await said(repository, 'enlace-xb');
    expect(out).toContain('En un repositorio público no se anotan las cuentas de los puntos de contacto');
    expect(out).not.toContain('no es la de ningún punto');
  });
});

test('a file that nobody can read is not passed for what was there before by who touches it', async () => {
  const broken = (more: string) => `reporter: XB\nsession: crm-9\n${more}entries: "sin cerrar\n`;
  const repository = base({ [own]: broken('') });
  const untouched = await answer(repository);
  expect(newRules(untouched)).toEqual([]);
  expect(untouched.findings.filter(({ rule }) => rule === 'yaml-syntax').map(({ state }) => state)).toEqual(['there']);
  commit(repository, { [own]: broken('audience: network\n') });
  expect(newRules(await answer(repository))).toEqual(['yaml-syntax']);
  expect((await review(repository)).code).toBe(1);
});

describe('what is no mistake, and yet to be known before a change is accepted, is named above all else', () => {
  const settings = 'plan-data/crm-plan.yaml';
  const sent = 'plan-data/reports/crm-8/XB.yaml';
  const heads = { es: 'Antes de aceptar el cambio', en: 'Before accepting the change' } as const;
  /** What is said under that heading, in a language. */
  const named = async (repository: string, lang: 'es' | 'en'): Promise<string> => {
    const { out } = await review(repository, '--lang', lang);
    const text = single(out);
    const at = text.indexOf(heads[lang]);
    return at < 0 ? '' : text.slice(at, text.search(/ (Qué cambia|What changes)/));
  };

  test('who may read the data, and whether a report is for the Network only', async () => {
    const repository = base();
    commit(repository, {
      [settings]: read(repository, settings).replace('visibility: private', 'visibility: public'),
      [sent]: read(repository, sent).replace('audience: network', 'audience: public'),
    });
    const es = await named(repository, 'es');
    expect(es).toContain(
      'Los datos pasan de ser solo para la Red a ser públicos: cualquiera los podrá leer. crm-plan.yaml',
    );
    expect(es).toContain(
      'El informe de Valle Verde a la reunión «VIII CE» pasa de ser solo para la Red a ser público: cualquiera lo podrá leer. reports/crm-8/XB.yaml',
    );
    const en = await named(repository, 'en');
    expect(en).toContain('The data, which are for the Network only, become public: anyone will be able to read them.');
    expect(en).toContain(
      'The report of Green Valley to the meeting “VIII EC”, which is for the Network only, becomes public',
    );
    // The first of all, in a comment too; and what is named there is not called editorial below.
    const { out } = await review(repository, '--format', 'markdown');
    expect(out.indexOf('### Antes de aceptar el cambio')).toBeLessThan(out.indexOf('### Qué cambia'));
    expect(out).not.toContain('De forma');
    const { changes } = JSON.parse((await review(repository, '--format', 'json')).out);
    expect(new Set(changes.map(({ weight }: { weight: string }) => weight))).toEqual(new Set(['editorial']));
  });

  test('what the rules say from then on, what is accepted for a time, and other settings', async () => {
    const repository = base({
      [settings]: `${read(made, settings).trimEnd()}\nrules:\n  terminology: off\n  placeholder: error\n`,
    });
    commit(repository, {
      [settings]: read(repository, settings)
        .replace('terminology: off', 'translation-stale: off')
        .replace('placeholder: error', 'placeholder: flag')
        .replace('contactMonths: 24', 'contactMonths: 120\nhandInAddress: alguien@example.org'),
      [waivers]: `waivers:\n${waiver('contactos-lista')}`,
    });
    const es = await named(repository, 'es');
    for (const said of [
      'La regla «translation-stale» deja de aplicarse (su nivel era «advertencia»).',
      'La regla «terminology» empieza a aplicarse (su nivel es «advertencia»).',
      'La regla «placeholder» cambia de nivel: de «error» a «por resolver».',
      'Lo señalado como «Traducción por revisar» (Confirmar los puntos de contacto dos veces al año) se acepta hasta la reunión «IX CE».',
      'La configuración cambia en «Meses de validez de un punto de contacto»: antes, «24»; ahora, «120».',
      'La configuración cambia en «Dirección para entregar informes»: antes, nada; ahora, «•••».',
    ])
      expect(es).toContain(said);
    const en = await named(repository, 'en');
    for (const said of [
      'The rule “translation-stale” is applied no longer (its level was “warning”).',
      'The rule “terminology” is applied from now on (its level is “warning”).',
      'The rule “placeholder” changes its level: from “error” to “outstanding”.',
      'What is reported as “Translation to be reviewed” (Confirm the contact points once a year) is accepted until the meeting “IX EC”.',
      'The settings change at “Months for which a contact point remains confirmed”: “24” before, “120” now.',
    ])
      expect(en).toContain(said);
  });

  test('a setting is called what it is called among the settings, where contact points have one of that name too', async () => {
    const repository = base();
    commit(repository, { [settings]: read(repository, settings).replace('languages: [es, en]', 'languages: [es]') });
    for (const [lang, called] of [
      ['es', 'La configuración cambia en «Idiomas»: antes, «es, en»; ahora, «es».'],
      ['en', 'The settings change at “Languages”: “es, en” before, “es” now.'],
    ] as const) {
      expect(await named(repository, lang)).toContain(called);
      for (const command of [
        ['review', '--base', 'main'],
        ['diff', 'main'],
      ]) {
        const { out } = await inRepository(repository, [...command, '--lang', lang]);
        expect(out).not.toMatch(/idiomas\s+que\s+habla|languages\s+spoken/i);
      }
    }
  });

  test('of what is accepted for a time it is said what that is, in people’s words, and until which meeting', async () => {
    const repository = base();
    const list = [
      'rule: report-missing\n    country: XA\n    session: crm-9',
      'rule: contact-unconfirmed\n    file: contacts/XB.yaml\n    key: contacts',
      'rule: translation-stale',
    ];
    const all = list.map((one) => `  - ${one}\n    reason: La Red lo ve\n    until: crm-9\n`);
    const unknown = '  - rule: translation-stale\n    item: taller-fecha\n    reason: Se verá\n    until: crm-77\n';
    commit(repository, { [waivers]: `waivers:\n${all.join('')}${unknown}` });
    const es = await named(repository, 'es');
    for (const said of [
      'Lo señalado como «Falta un informe» (Costa Alta; IX CE) se acepta hasta la reunión «IX CE».',
      'Lo señalado como «Punto de contacto sin confirmar» (contacts/XB.yaml: contacts) se acepta hasta la reunión «IX CE».',
      'Lo señalado como «Traducción por revisar», sin decir en qué, se acepta hasta la reunión «IX CE».',
      'se acepta hasta la reunión «crm-77».',
    ])
      expect(es).toContain(said);
    const en = await named(repository, 'en');
    for (const said of [
      'What is reported as “Report missing” (High Coast; IX EC) is accepted until the meeting “IX EC”.',
      'What is reported as “Translation to be reviewed”, without saying of what, is accepted until the meeting “IX EC”.',
      'is accepted until the meeting “crm-77”.',
    ])
      expect(en).toContain(said);
  });

  test('of what was accepted already and is so until another meeting, it is said until which one before and now', async () => {
    const sessions = 'plan-data/sessions.yaml';
    const text = (untils: readonly string[]) =>
      `waivers:\n${['contactos-lista', 'contactos-reunion', 'taller-fecha'].map((item, i) => waiver(item, untils[i])).join('')}`;
    const tenth =
      '  - id: crm-10\n    kind: crm\n    number: 10\n    start: 2028-05-10\n    end: 2028-05-12\n    status: open\n';
    const repository = base({
      [sessions]: `${read(made, sessions).trimEnd()}\n${tenth}`,
      [waivers]: text(['crm-9', 'crm-10', 'crm-9']),
    });
    commit(repository, { [waivers]: text(['crm-10', 'crm-9', 'crm-77']).replaceAll('La Red lo ve', 'Otro motivo') });
    const es = await named(repository, 'es');
    for (const said of [
      '(Confirmar los puntos de contacto dos veces al año) se aceptaba hasta la reunión «IX CE», y el plazo se prorroga hasta la reunión «X CE».',
      'se aceptaba hasta la reunión «X CE», y el plazo se acorta hasta la reunión «IX CE».',
      'se aceptaba hasta la reunión «IX CE», y ahora hasta la reunión «crm-77».',
    ])
      expect(es).toContain(said);
    expect(es).not.toContain('se acepta hasta');
    const en = await named(repository, 'en');
    for (const said of [
      'was accepted until the meeting “IX EC”, and the term is extended to the meeting “X EC”.',
      'was accepted until the meeting “X EC”, and the term is shortened to the meeting “IX EC”.',
      'was accepted until the meeting “IX EC”, and is now accepted until the meeting “crm-77”.',
    ])
      expect(en).toContain(said);
    const { notices } = JSON.parse((await review(repository, '--format', 'json')).out);
    expect(notices.map(({ what, before, after }: Record<string, string>) => [what, before, after])).toEqual([
      ['waiver', 'crm-9', 'crm-77'],
      ['longer', 'crm-9', 'crm-10'],
      ['shorter', 'crm-10', 'crm-9'],
    ]);
    // The other run, which writes the comment, makes the same sentences of it.
    const kept = join(emptyFolder(), 'review.json');
    writeFileSync(kept, (await review(repository, '--format', 'json')).out);
    const { out } = await inRepository(repository, [
      'review',
      '--from',
      kept,
      '--head',
      git(repository, 'rev-parse', 'propuesta').trim(),
      '--format',
      'markdown',
    ]);
    expect(single(out)).toContain('el plazo se prorroga hasta la reunión');
  });

  test('a report that a closed session had received, changed or deleted; a late one that comes in is no such thing', async () => {
    const repository = base();
    const other = 'plan-data/reports/crm-8/XC.yaml';
    commit(repository, {
      [sent]: read(repository, sent).replace('Una campaña', 'Dos campañas'),
      [other]: null,
      [own]: goodReport,
    });
    const es = await named(repository, 'es');
    expect(es).toContain(
      'Cambia un informe ya entregado a una reunión cerrada: el de Valle Verde a la reunión «VIII CE». reports/crm-8/XB.yaml',
    );
    expect(es).toContain(
      'Se elimina un informe ya entregado a una reunión cerrada: el de las Islas del Norte a la reunión «VIII CE».',
    );
    expect(es).toContain('(2)');
    expect(await named(repository, 'en')).toContain(
      'A report already handed in to a closed session is changed: that of Green Valley to the meeting “VIII EC”.',
    );
    expect((await review(repository, '--format', 'json')).out).not.toMatch(/(Una|Dos) campañas? terminada/);
  });

  test('what decides whether a report counts: one for a closed session, one that is a draft again, one dated after today', async () => {
    const repository = base({ 'plan-data/reports/crm-9/XC.yaml': goodReport.replace('XB', 'XC') });
    const late = 'plan-data/reports/crm-8/st.yaml';
    const report = (of: string, session: string, submitted: string) =>
      goodReport
        .replace('reporter: XB', `reporter: ${of}\nlanguage: es`)
        .replace('session: crm-9', `session: ${session}`)
        .replace('submitted: 2026-11-20', submitted);
    commit(repository, {
      [late]: report('st', 'crm-8', 'submitted: 2026-11-20'),
      [sent]: read(repository, sent).replace('submitted: 2025-04-28\n', ''),
      'plan-data/reports/crm-9/XC.yaml': report('XC', 'crm-9', '# Sin fecha'),
      [own]: report('XB', 'crm-9', 'submitted: 2027-01-15'),
    });
    const es = await named(repository, 'es');
    for (const said of [
      'Vuelve a ser borrador un informe ya entregado: el de Valle Verde a la reunión «VIII CE». Deja de contar como recibido. reports/crm-8/XB.yaml',
      'Vuelve a ser borrador un informe ya entregado: el de las Islas del Norte a la reunión «IX CE».',
      'Se entrega un informe a una reunión ya cerrada: el de la Secretaría de Ejemplo a la reunión «VIII CE». reports/crm-8/st.yaml',
      'La fecha de entrega de un informe es posterior a hoy: el de Valle Verde a la reunión «IX CE». Hasta ese día no cuenta como recibido. reports/crm-9/XB.yaml',
      '(4)',
    ])
      expect(es).toContain(said);
    const en = await named(repository, 'en');
    for (const said of [
      'A report already handed in becomes a draft again: that of Green Valley to the meeting “VIII EC”. It no longer counts as received.',
      'A report is handed in to a session that is closed already: that of the Example Secretariat to the meeting “VIII EC”.',
      'The day on which a report was submitted is after today: that of Green Valley to the meeting “IX EC”. Until that day it does not count as received.',
    ])
      expect(en).toContain(said);
    const { out } = await review(repository, '--format', 'json');
    const { notices } = JSON.parse(out) as { notices: { what: string; before: null; after: null }[] };
    expect(notices.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['unsubmitted', null, null],
      ['unsubmitted', null, null],
      ['received', null, null],
      ['ahead', null, null],
    ]);
    expect(JSON.stringify(notices)).not.toContain('2027-01-15');
    expect(single((await review(repository, '--format', 'markdown')).out)).toContain(
      'Vuelve a ser borrador un informe',
    );
    // A draft for a closed session counts nowhere; and what was dated ahead before is nobody's news.
    const drafts = base({ [own]: goodReport.replace('2026-11-20', '2027-01-15') });
    commit(drafts, {
      [late]: report('st', 'crm-8', '# Sin fecha'),
      [own]: read(drafts, own).replace('Texto', 'Otro texto'),
    });
    expect(await named(drafts, 'es')).toBe('');
  });

  test('what only looks different is not named: comments, the order of keys, what holds where nothing is said', async () => {
    const repository = base();
    commit(repository, {
      [settings]: `# Otro.\n${read(repository, settings).trimEnd()}\nrules:\n  translation-stale: warning\n`,
      [sent]: read(repository, sent).replace('audience: network\n', '').replace('# Ejemplo', '# Otro ejemplo'),
    });
    expect(await named(repository, 'es')).not.toContain('regla');
    expect(await named(repository, 'es')).not.toContain('pasa de ser');
  });
});

test('a deadline that is taken away, or moved, corrects nothing: nobody has reported for it', async () => {
  const sessions = 'plan-data/sessions.yaml';
  const corrected = ({ findings }: Answer) =>
    findings.filter(({ state }) => state === 'corrected').map(({ rule }) => rule);
  const repository = base();
  const text = read(repository, sessions);
  commit(repository, { [sessions]: text.replace(/^ +reportsDue: .*\n/gm, '') });
  expect(corrected(await answer(repository))).toEqual([]);
  commit(repository, { [sessions]: text.replace(/reportsDue: .*/g, 'reportsDue: 2099-01-01') });
  expect(corrected(await answer(repository))).toEqual([]);
  commit(repository, { [sessions]: null });
  expect(corrected(await answer(repository))).toEqual([]);
});

describe('a tag that anybody may send does not take the place of what it is named like', () => {
  /** A proposal with an error in it, which is refused as long as it is compared with the branch. */
  function wrong() {
    const repository = base();
    const settings = 'plan-data/members.yaml';
    const head = commit(repository, { [settings]: `${read(repository, settings)}  - SECRETO\n` });
    const main = git(repository, 'rev-parse', 'main').trim();
    git(repository, 'checkout', '--quiet', 'main');
    return { repository, main, head };
  }
  const codeOf = async (repository: string, ...argv: string[]) =>
    (await inRepository(repository, ['review', ...argv])).code;

  test('nor of the commit where one is', async () => {
    const { repository, head } = wrong();
    git(repository, 'update-ref', 'refs/tags/HEAD', head);
    expect(await codeOf(repository, '--base', 'HEAD', '--head', head)).toBe(1);
    expect(await codeOf(repository, '--base', '@', '--head', head)).toBe(1);
  });

  test('nor of a commit that is named by its id', async () => {
    const { repository, main, head } = wrong();
    git(repository, 'update-ref', `refs/tags/${main}`, head);
    git(repository, 'update-ref', `refs/tags/${head}`, main);
    expect(await codeOf(repository, '--base', main, '--head', head)).toBe(1);
    // The beginning of an id is enough, though no ref is called so.
    expect(await codeOf(repository, '--base', main.slice(0, 10), '--head', head.slice(0, 10))).toBe(1);
  });

  test('nor of the branch that is to take the change in: it has to be said which is meant', async () => {
    const { repository, head } = wrong();
    git(repository, 'update-ref', 'refs/tags/main', head);
    for (const lang of ['es', 'en']) {
      const { code, err } = await inRepository(repository, [
        'review',
        '--base',
        'main',
        '--head',
        head,
        '--lang',
        lang,
      ]);
      expect([code, single(err)]).toEqual([2, expect.stringContaining('--base refs/heads/main')]);
    }
    expect(await codeOf(repository, '--base', 'refs/heads/main', '--head', head)).toBe(1);
    git(repository, 'tag', '-d', 'main');
    expect(await codeOf(repository, '--base', 'main', '--head', head)).toBe(1);
  });
});

describe('what becomes of a closed session is told before all else', () => {
  const notices = async (repository: string) => {
    const { out } = await review(repository, '--format', 'json');
    return (
      JSON.parse(out) as { notices: { what: string; before: string | null; after: string | null }[] }
    ).notices.map(({ what, before, after }) => [what, before, after]);
  };
  const sessions = 'plan-data/sessions.yaml';

  test('that its state is looked for in another version, which may be one that nobody has seen', async () => {
    const repository = base();
    const decisions = 'plan-data/decisions/crm-8.yaml';
    const text = read(repository, decisions);
    const hidden = commit(repository, { [decisions]: text.replace('decision: dropped', 'decision: adopted') });
    commit(repository, {
      [decisions]: text,
      [sessions]: read(repository, sessions).replace('ref: session/crm-8', `ref: ${hidden}`),
    });
    expect(await notices(repository)).toEqual([['moved', 'session/crm-8', hidden]]);
    for (const [lang, words] of [
      ['es', 'no está en esta revisión'],
      ['en', 'is not part of this review'],
    ] as const)
      expect(single((await review(repository, '--lang', lang)).out)).toContain(words);
  });

  test('that it is closed no longer', async () => {
    const repository = base();
    await inRepository(repository, ['session', 'reopen', 'VIII', '--reason', 'Una errata']);
    commit(repository, {});
    expect((await notices(repository)).map(([what]) => what)).toContain('reopened');
  });

  test('nothing of one that was closed after the change began: that is no doing of the change', async () => {
    const repository = base();
    const started = commit(repository, { [plan]: read(repository, plan).replace('Elaborar', 'Preparar') });
    git(repository, 'checkout', '--quiet', 'main');
    const closed = read(repository, sessions).replace('status: open', 'status: closed\n    ref: session/crm-9');
    commit(repository, { [sessions]: closed }, 'cierra');
    git(repository, 'tag', 'session/crm-9');
    expect(await notices(repository)).toEqual([]);
    git(repository, 'checkout', '--quiet', 'propuesta');
    commit(repository, { [sessions]: read(repository, sessions).replace('2027-04-15', '2027-04-16') });
    expect(await notices(repository)).toEqual([]);
    // What both say by now is nothing new either; what only the change says is.
    git(repository, 'reset', '--quiet', '--hard', started);
    commit(repository, { [sessions]: closed });
    expect(await notices(repository)).toEqual([]);
    commit(repository, { [sessions]: closed.replace('session/crm-9', 'session/otra') });
    expect(await notices(repository)).toEqual([['closed', null, 'session/otra']]);
  });

  test('that one is closed from then on; one of long ago that left nothing is history', async () => {
    const repository = base();
    const old = '  - id: crm-1\n    kind: crm\n    number: 1\n    year: 2018\n    status: closed\n';
    const text = read(repository, sessions).replace('sessions:\n', `sessions:\n${old}`);
    commit(repository, { [sessions]: text });
    expect(await notices(repository)).toEqual([]);
    const head = commit(repository, { [sessions]: text.replace('status: open', 'status: closed\n    ref: main') });
    expect(await notices(repository)).toEqual([['closed', null, 'main']]);
    // The comment on a forge is made of what the review left.
    const kept = join(emptyFolder(), 'review.json');
    writeFileSync(kept, (await review(repository, '--format', 'json')).out);
    const comment = await crmPlan(['review', '--from', kept, '--head', head, '--format', 'markdown']);
    expect([comment.code, comment.err]).toEqual([0, '']);
    expect(single(comment.out)).toContain('queda cerrada');
    expect(single((await review(repository)).out)).toContain(
      'queda cerrada, y lo que quedó de ella se buscará en «main»',
    );
  });

  test('also where a change makes many things of another kind to be told', async () => {
    const repository = base();
    const folders = Array.from({ length: 30 }, (_, i) => [`otra-${i}/crm-plan.yaml`, '{}\n']);
    commit(repository, {
      ...Object.fromEntries(folders),
      [sessions]: read(repository, sessions).replace('status: open', 'status: closed\n    ref: main'),
    });
    expect((await notices(repository)).slice(0, 4).map(([what]) => what)).toEqual([
      'folder',
      'folder',
      'folder',
      'closed',
    ]);
    expect(single((await review(repository)).out)).toContain('queda cerrada');
  });
});

describe('what a change of the settings makes an error is one that the change brings', () => {
  const settings = 'plan-data/crm-plan.yaml';

  test('data for the Network only that would be public', async () => {
    const repository = base();
    commit(repository, {
      [settings]: read(repository, settings).replace('visibility: private', 'visibility: public'),
    });
    const { code, out } = await review(repository, '--format', 'json');
    const made = JSON.parse(out) as Answer;
    expect([code, new Set(newRules(made))]).toEqual([1, new Set(['private-in-clear'])]);
    const { summary } = JSON.parse(
      (await crmPlan(['validate', '--format', 'json', '--data', join(repository, 'plan-data')])).out,
    ) as { summary: { errors: number } };
    expect(newRules(made)).toHaveLength(summary.errors);
  });

  test('a rule that is made less strict is as strict as before for what the change brings itself', async () => {
    const repository = base();
    const level = (name: string) => `${read(repository, settings).trimEnd()}\nrules:\n  translation-stale: ${name}\n`;
    commit(repository, {
      [settings]: level('off'),
      [plan]: read(repository, plan).replace('rutas más usadas', 'rutas más transitadas'),
    });
    expect(newRules(await answer(repository))).toEqual(['translation-stale']);
    commit(repository, { [settings]: level('error').replace('rules:\n  translation-stale: off\n', '') });
    const stricter = await answer(repository);
    expect(newRules(stricter)).toContain('translation-stale');
    expect((await review(repository)).code).toBe(1);
  });

  test('a warning that was there before and becomes an error: the branch that takes it in would have errors', async () => {
    const repository = base();
    commit(repository, { [settings]: `${read(repository, settings).trimEnd()}\nrules:\n  translation-stale: error\n` });
    const { code, out } = await review(repository, '--lang', 'es');
    expect([code, single(out)]).toEqual([1, expect.stringContaining('Este cambio trae 1 error:')]);
    expect(newRules(await answer(repository))).toEqual(['translation-stale']);
  });

  describe('what others changed in the settings since it began is none of its own', () => {
    /** A change that began with some settings, where what takes it in has others by now. */
    function begun(was: string, isNow: string): string {
      const repository = copyOf(made);
      const written = (rest: string) => `${read(made, settings).trimEnd()}\n${rest}`;
      commit(repository, { [settings]: written(was) }, 'base');
      git(repository, 'checkout', '--quiet', '-b', 'propuesta');
      git(repository, 'checkout', '--quiet', 'main');
      commit(repository, { [settings]: written(isNow) }, 'sigue');
      git(repository, 'checkout', '--quiet', 'propuesta');
      return repository;
    }
    const stale = (level: string) => `rules:\n  translation-stale: ${level}\n`;

    test('where it leaves them alone, it brings nothing', async () => {
      const repository = begun(stale('error'), stale('warning'));
      commit(repository, { [plan]: `${read(repository, plan)}# nota\n` });
      expect((await review(repository)).code).toBe(0);
      expect(newRules(await answer(repository))).toEqual([]);
    });

    test('where it changes another of them, or the level of another rule, that alone counts', async () => {
      const repository = begun(stale('error'), stale('warning'));
      const text = read(repository, settings);
      commit(repository, { [settings]: `${text}  placeholder: error\n` });
      expect(newRules(await answer(repository))).toEqual([]);
      commit(repository, { [settings]: text.replace(/contactMonths: .*/, 'contactMonths: 1') });
      expect(newRules(await answer(repository))).toEqual(['contact-unconfirmed']);
      expect((await review(repository)).code).toBe(0);
    });
  });

  test('warnings and outstanding items that it brings are told as well, and texts that lack the language they are written in', async () => {
    const addedBy = async (edit: (text: string) => string) => {
      const repository = base();
      commit(repository, { [settings]: edit(read(repository, settings)) });
      return { repository, added: (await answer(repository)).summary['new'] };
    };
    const months = await addedBy((text) => text.replace(/contactMonths: .*/, 'contactMonths: 1'));
    expect(months.added).toEqual({ errors: 0, warnings: 0, flags: 1 });
    const { repository, added } = await addedBy((text) => text.replace('sourceLanguage: es', 'sourceLanguage: en'));
    expect(added).toEqual({ errors: 0, warnings: 27, flags: 0 });
    expect((await review(repository, '--fail-on', 'warning')).code).toBe(1);
    commit(repository, { [plan]: read(repository, plan).replace(/^ +en: Ratify .*\n/m, '') });
    expect(newRules(await answer(repository))).toContain('missing-key');
  });
});

describe('in the official table, whatever differs before and after is seen', () => {
  const filler =
    ' con la participación de las autoridades de migración, de los consulados y de las organizaciones que atienden a las personas migrantes en las zonas de frontera, y presentarlo a la Conferencia';
  const activity = (i: number, text: string) =>
    `          - id: larga-${i}\n            text:\n              es: "${text}"\n`;
  const planOf = (texts: readonly string[], more = '') =>
    `${read(made, plan).trimEnd()}\n      - id: fila-larga\n        activities:\n${texts.map((text, i) => activity(i, text)).join('')}${more}`;
  const texts = (end: string) =>
    ['Elaborar un estudio', 'Revisar el estudio', 'Difundir el estudio'].map(
      (text, i) => `${text}${filler} ${i === 0 ? end : 'antes del 30 de junio'}`,
    );
  /** The lines of a comment that say how a row was and is, in both languages. */
  const sides = (out: string, side: RegExp) => out.split('\n').filter((line) => side.test(line));
  const tells = async (repository: string, before: readonly string[], after: readonly string[]) => {
    const { out } = await review(repository, '--format', 'markdown');
    const [was, is] = [sides(out, /^\| \*\*(Antes|Before)/), sides(out, /^\| \*\*(Después|After)/)];
    expect([was.length >= 2, is.length]).toEqual([true, was.length]);
    for (const one of before) expect([was[0], was.at(-1)]).toEqual(Array(2).fill(expect.stringContaining(one)));
    for (const one of after) expect([is[0], is.at(-1)]).toEqual(Array(2).fill(expect.stringContaining(one)));
    return out;
  };

  test('the end of one of several long wordings', async () => {
    const repository = base({ [plan]: planOf(texts('antes del 30 de junio')) });
    commit(repository, { [plan]: planOf(texts('si hay fondos')) });
    await tells(repository, ['antes del 30 de junio', '… [+2]'], ['si hay fondos', '… [+2]']);
  });

  test('the end of each, more than one place in one, and what came between them', async () => {
    const other = texts('si hay fondos').map((text) =>
      text.replace('antes del 30 de junio', 'cuando se pueda').replace('consulados', 'ministerios'),
    );
    const repository = base({ [plan]: planOf(texts('antes del 30 de junio')) });
    const [one = '', two = '', three = ''] = other;
    commit(repository, { [plan]: planOf([one, `Algo nuevo${filler}`, two, three]) });
    const out = await tells(
      repository,
      ['consulados', 'antes del 30 de junio'],
      ['ministerios', 'si hay fondos', 'cuando se pueda', 'Algo nuevo'],
    );
    expect(sides(out, /^\| \*\*Después/)[0]?.match(/cuando se pueda/g)).toHaveLength(2);
  });

  test('where one of the two is a little longer than a wording is shown whole, and the other is not', async () => {
    const long = (end: string) =>
      planOf([`${filler.repeat(2)}${' y más'.repeat(3)} ${end}`, ...texts('x').map((text) => text.repeat(2))]);
    const repository = base({ [plan]: long('antes de julio') });
    commit(repository, { [plan]: long('si hay fondos que alcancen') });
    await tells(repository, ['antes de julio'], ['si hay fondos que alcancen']);
  });

  test('however much else there is to show', async () => {
    const rows = (word: string) =>
      Array.from(
        { length: 200 },
        (_one, i) =>
          `      - id: fila-${i}\n        activities:\n${activity(i + 10, `${word}${filler.repeat(4)} ${i}`)}`,
      ).join('');
    const repository = base({ [plan]: planOf(texts('antes del 30 de junio'), rows('Informar')) });
    commit(repository, { [plan]: planOf(texts('si hay fondos'), rows('Hablar')) });
    const { out } = await review(repository, '--format', 'markdown');
    expect(out.length).toBeLessThanOrEqual(60_000);
    const [was, is] = [sides(out, /^\| \*\*(Antes|Before)/), sides(out, /^\| \*\*(Después|After)/)];
    expect(was.filter((line) => line.includes('antes del 30 de junio'))).toHaveLength(2);
    expect(is.filter((line) => line.includes('si hay fondos'))).toHaveLength(2);
  });

  test('where only what is not shown differs, that is said, and where it differs as well', async () => {
    const contacts = (mail: string, phone: string, end: string) =>
      planOf([`Escribir a ${mail} o llamar al ${phone} ${end}`]);
    const repository = base({ [plan]: contacts('ana@example.org', '2222-2222', 'en mayo') });
    const only = {
      es: 'Solo cambió lo que aquí no se muestra: véalo en el archivo.',
      en: 'Only what is not shown here has changed: see it in the file.',
    };
    const also = {
      es: 'También cambió lo que aquí no se muestra: véalo en el archivo.',
      en: 'What is not shown here has changed as well: see it in the file.',
    };
    const saidOf = async (text: string, said: Readonly<Record<'es' | 'en', string>>, not: typeof only) => {
      const head = commit(repository, { [plan]: text });
      const comment = (await review(repository, '--format', 'markdown')).out;
      for (const lang of ['es', 'en'] as const) {
        const { out } = await review(repository, '--lang', lang);
        for (const one of [single(out), comment]) {
          expect(one).toContain(said[lang]);
          expect(one).not.toContain(not[lang]);
          expect(one).not.toMatch(/@example|2222|3333/);
        }
      }
      const kept = join(emptyFolder(), 'review.json');
      writeFileSync(kept, (await review(repository, '--format', 'json')).out);
      const again = await inRepository(repository, [
        ...['review', '--from', kept, '--head', head, '--format', 'markdown'],
      ]);
      expect(again.out).toBe(comment);
    };
    await saidOf(contacts('ana@example.org', '3333-3333', 'en mayo'), only, also);
    await saidOf(contacts('eva@example.org', '2222-2222', 'en junio'), also, only);
    commit(repository, { [plan]: contacts('ana@example.org', '2222-2222', 'en junio') });
    expect((await review(repository)).out).not.toMatch(/no se\s+muestra/);
  });

  test('of a setting too', async () => {
    const settings = 'plan-data/crm-plan.yaml';
    const written = (address: string) => `${read(made, settings).trimEnd()}\nhandInAddress: ${address}\n`;
    const repository = base({ [settings]: written('ana@example.org') });
    for (const [address, es, en] of [
      ['eva@example.org', 'Solo cambió lo que aquí no se muestra', 'Only what is not shown here has changed'],
      ['Para eva@example.org', 'También cambió lo que aquí no se', 'What is not shown here has changed as well'],
    ] as const) {
      commit(repository, { [settings]: written(address) });
      const { out } = await review(repository, '--format', 'markdown');
      expect([out, out]).toEqual([expect.stringContaining(es), expect.stringContaining(en)]);
    }
  });

  test('an amount and the number of a law are shown as they were and are', async () => {
    const text = (amount: string, law: string) => planOf([`Invertir ${amount} dólares según el Decreto ${law}`]);
    const repository = base({ [plan]: text('12 000 000', '8764-2009') });
    commit(repository, { [plan]: text('99 500 000', '8765-2019') });
    await tells(repository, ['12 000 000', '8764-2009'], ['99 500 000', '8765-2019']);
  });
});

describe('whose files are changed is told however many others there are', () => {
  const contacts = 'plan-data/contacts/XB.yaml';
  const photos = (n: number) =>
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`fotos/foto-${i}.txt`, `${i}\n`]));

  test('of another country’s file, among hundreds of others and many records of one’s own', async () => {
    const repository = base();
    const laws = Array.from(
      { length: 301 },
      (_, i) =>
        `  - id: ley-${i}\n    name: {es: "Ley ${i}"}\n    number: "${i}"\n    date: 2024-11-20\n    criminalises: [smuggling]\n    source: G\n`,
    );
    commit(repository, {
      [contacts]: read(repository, contacts).replace(/email: \S+/, 'email: intruso@xb.example.org'),
      'plan-data/registers/legislation/XA.yaml': `owner: XA\nrecords:\n${laws.join('')}`,
      ...photos(420),
    });
    for (const format of ['text', 'markdown']) {
      const { out } = await review(repository, '--country', 'XA', '--format', format, '--lang', 'es');
      expect(single(out)).toContain('Cambia 1 archivo de otro país (Valle Verde): compruébelo con ese país.');
      expect(single(out)).toContain('Cambian los correos de los puntos de contacto de Valle Verde');
      expect(out).toContain('XB.yaml');
      expect(out).not.toContain('intruso@');
    }
  });

  test('of an address that comes with another contact point, in place of one or beside it', async () => {
    const repository = base();
    const other = read(repository, contacts).replace('xb-enlace', 'xb-otro').replace('enlace@', 'intruso@');
    const beside = `${read(repository, contacts)}${other.slice(other.indexOf('  - id:'))}`;
    for (const text of [other, beside]) {
      commit(repository, { [contacts]: text });
      const { out } = await review(repository, '--lang', 'es');
      expect(single(out)).toContain('Cambian los correos de los puntos de contacto de Valle Verde');
    }
    commit(repository, {
      [contacts]: beside.replace(/( {2}- id: xb-otro[\s\S]*)email: \S+\n/, '$1').replace(/ +$/m, ''),
    });
    expect(single((await review(repository, '--lang', 'es')).out)).not.toContain('Cambian los correos');
  });

  test('of an account that may change a country’s files from then on', async () => {
    const repository = base();
    commit(repository, { [contacts]: read(repository, contacts).replace(/( +)email:/, '$1login: intruso\n$1email:') });
    const { out } = await review(repository, '--lang', 'en');
    expect(single(out)).toContain('The accounts (login) of the contact points of Green Valley change');
    expect(out).not.toContain('intruso');
  });
});

describe('who speaks for a country from then on is told, whatever makes it so', () => {
  const contacts = 'plan-data/contacts/XB.yaml';
  const contact = (id: string, more: string, role = 'liaison-trafficking', since = '2024-01-15') =>
    `  - id: ${id}\n    roles: [${role}]\n    name: Persona Inventada\n    institution:\n      es: Ministerio\n      en: Ministry\n    position:\n      es: Enlace\n      en: Liaison\n    email: ${id}@xb.example.org\n    languages: [es]\n    since: ${since}\n${more}    confirmed: 2026-10-03\n`;
  const file = (...list: readonly string[]) => ({ [contacts]: `country: XB\ncontacts:\n${list.join('')}` });
  const own = contact('xb-nuevo', '    login: nuevo\n');
  const ended = '    until: 2026-09-30\n';
  const named = '    login: viejo\n';
  const told = async (before: readonly string[], after: readonly string[]) => {
    const repository = base(file(...before));
    commit(repository, file(...after));
    const { out } = await review(repository, '--lang', 'es', '--format', 'json', '--today', '2026-11-24');
    return (JSON.parse(out) as { notices: { what: string }[] }).notices.map(({ what }) => what);
  };

  test('a former contact point that is put back into post receives letters, and its account counts', async () => {
    const repository = base(file(contact('xb-viejo', ended + named), own));
    commit(repository, file(contact('xb-viejo', named), own));
    for (const [lang, words] of [
      ['es', ['Las cartas a Valle Verde llegarán también, o en su lugar, a otros', 'Pasa a contar la cuenta (login)']],
      [
        'en',
        [
          'Letters to Green Valley will also, or instead, go to',
          'The account (login) of a contact point of Green Valley begins to count',
        ],
      ],
    ] as const) {
      const said = single((await review(repository, '--lang', lang, '--today', '2026-11-24')).out);
      for (const one of words) expect(said).toContain(one);
      expect(said).not.toContain('viejo');
    }
  });

  test('by its end moved, by its beginning, by its roles, or because nobody else is left', async () => {
    const old = (more: string, role?: string, since?: string) => contact('xb-viejo', more, role, since);
    expect(await told([old(ended), own], [old('    until: 2027-09-30\n'), own])).toEqual(['letters']);
    expect(await told([old('', undefined, '2028-01-01'), own], [old(''), own])).toEqual(['letters']);
    expect(await told([old('', 'campaigns'), own], [old('', 'liaison-trafficking'), own])).toEqual(['letters']);
    expect(
      await told(
        [old('', 'campaigns'), own],
        [old('', 'campaigns'), contact('xb-nuevo', `${ended}    login: nuevo\n`)],
      ),
    ).toEqual(['letters']);
    // Also where it only comes to be so some day.
    expect(
      await told([old(ended + named), own], [old(`    until: 2027-02-01\n${named}`, undefined, '2026-12-01'), own]),
    ).toEqual(['inPost', 'letters']);
  });

  test('nothing where who receives letters stays, or only leaves', async () => {
    const old = (more: string) => contact('xb-viejo', more);
    expect(await told([old(''), own], [old(ended), own])).toEqual([]);
    expect(await told([old(ended + named), own], [old(`    until: 2026-10-30\n${named}`), own])).toEqual([]);
    expect(await told([old(''), own], [own, old('')])).toEqual([]);
  });
});

test('since when and until when a country is a member is told before all else', async () => {
  const members = 'plan-data/members.yaml';
  const repository = base();
  const text = read(repository, members);
  const withKey = (key: string) => text.replace(/(code: XB\n(?:.*\n)*? {4}language: es\n)/, `$1    ${key}\n`);
  const said = async (lang: string, ...more: readonly string[]) =>
    single((await review(repository, '--lang', lang, ...more)).out);
  commit(repository, { [members]: withKey('until: 2024-06-01') });
  expect(await said('es')).toContain(
    'Cambia hasta cuándo es miembro un país: Valle Verde; antes, sin fecha de fin; ahora, hasta el 1 de junio de 2024.',
  );
  expect(await said('en')).toContain(
    'Until when a country is a member changes: Green Valley; before, with no end; now, until 1 June 2024.',
  );
  const { out } = await review(repository, '--format', 'json');
  expect((JSON.parse(out) as { changes: { weight: string }[] }).changes.map(({ weight }) => weight)).toEqual([
    'substance',
  ]);
  commit(repository, { [members]: withKey('from: 2026-10-01') });
  expect(await said('es')).toContain(
    'Cambia desde cuándo es miembro un país: Valle Verde; antes, desde siempre; ahora, desde el 1 de octubre de 2026.',
  );
  expect(await said('en')).toContain(
    'Since when a country is a member changes: Green Valley; before, always; now, since 1 October 2026.',
  );
  const added =
    '  - code: XD\n    name:\n      es: Llano Azul\n      en: Blue Plain\n    language: es\n    from: 2026-10-01\n';
  commit(repository, { [members]: text.replace('  - code: XB\n', `${added}  - code: XB\n`) });
  expect(await said('es')).toContain('Hay un país miembro nuevo: Llano Azul, desde el 1 de octubre de 2026.');
  expect(await said('en')).toContain('There is a new member country: Blue Plain, since 1 October 2026.');
  commit(repository, { [members]: text.replace(/ {2}- code: XB\n(?: {4}.*\n)*/, '') });
  expect(await said('es')).toContain('Se quita un país miembro: Valle Verde.');
  expect(await said('en')).toContain('A member country is taken away: Green Valley.');
});

describe('what is told before all else', () => {
  test('translations that become official, or are said to be reviewed, though their texts do not change', async () => {
    const repository = base();
    await inRepository(repository, ['translate', 'confirm', 'campanas', '--official']);
    await inRepository(repository, ['translate', 'confirm', 'contactos-lista']);
    commit(repository, {});
    const { out } = await review(repository, '--lang', 'es');
    expect(single(out)).toContain('1 traducción pasa a ser oficial.');
    expect(single(out)).toContain('Se da por revisada 1 traducción que no cambia.');
    const lock = 'plan-data/translations.lock.yaml';
    commit(repository, { [lock]: read(repository, lock).replace(/^estudio-rutas\.text: .*\n/m, '') });
    expect(single((await review(repository, '--lang', 'en')).out)).toContain(
      '1 translation that does not change is no longer marked as reviewed.',
    );
  });

  test('an official translation that gets another wording, with its text or by its stamp alone', async () => {
    const repository = copyOf(made);
    await inRepository(repository, ['translate', 'confirm', 'campanas', '--official']);
    commit(repository, {}, 'oficial');
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    const topic = /(id: campanas\n[\s\S]*?en: )(.*)/;
    commit(repository, { [plan]: read(repository, plan).replace(topic, '$1Other words') });
    const said = {
      es: 'Cambia la redacción que consta como oficial de 1 traducción: compruebe que sea la aprobada.',
      en: 'The wording recorded as official of 1 translation changes: check that it is the one adopted.',
    };
    // Not stamped again, it is a mistake.
    expect(single((await review(repository, '--lang', 'es')).out)).not.toContain(said.es);
    git(repository, 'branch', 'alterada');
    await inRepository(repository, ['translate', 'confirm', 'campanas', '--official']);
    commit(repository, {}, 'oficial otra vez');
    for (const base of ['main', 'alterada'])
      for (const lang of ['es', 'en'] as const) {
        const { out } = await inRepository(repository, [
          'review',
          '--base',
          base,
          '--head',
          'propuesta',
          '--lang',
          lang,
        ]);
        expect(single(out)).toContain(said[lang]);
      }
  });

  test('an official translation whose original changes alone is said to be reviewed', async () => {
    const repository = copyOf(made);
    await inRepository(repository, ['translate', 'confirm', 'campanas', '--official']);
    const topic = /(id: campanas\n[\s\S]*?es: )(.*)/;
    commit(repository, { [plan]: read(repository, plan).replace(topic, '$1Otras palabras') }, 'original');
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    await inRepository(repository, ['translate', 'confirm', 'campanas', '--official']);
    commit(repository, {});
    expect(single((await review(repository, '--lang', 'es')).out)).toContain(
      'Se da por revisada 1 traducción que no cambia.',
    );
  });

  test('a file that makes another folder the one of the data', async () => {
    const repository = base();
    commit(repository, { 'crm-plan.yaml': read(repository, 'plan-data/crm-plan.yaml') });
    const { out } = await review(repository, '--lang', 'es');
    expect(single(out)).toContain('Hace de su carpeta otra carpeta de datos');
    expect(single(out)).toContain('La configuración crm-plan.yaml (nuevo)');
  });

  test('what an editor or another program runs by itself is told as that', async () => {
    const repository = base();
    commit(repository, { '.vscode/tasks.json': '{}\n', '.envrc': 'x\n', Jenkinsfile: 'x\n', '.pnpmfile.cjs': 'x\n' });
    const { files } = JSON.parse((await review(repository, '--format', 'json')).out) as {
      files: { path: string; part: string }[];
    };
    expect(files.map(({ path, part }) => [path, part])).toEqual([
      ['Jenkinsfile', 'workflow'],
      ['.pnpmfile.cjs', 'package'],
      ['.envrc', 'tool'],
      ['.vscode/tasks.json', 'tool'],
    ]);
  });

  test('so are programs that are less known, and what is hidden stands before what is not', async () => {
    const repository = base();
    const known = [
      '.claude/settings.json',
      '.mcp.json',
      '.mise.toml',
      '.zed/tasks.json',
      'lefthook.yml',
      'x.code-workspace',
    ];
    const others = ['.desconocido/x.json', 'LEAME.md', 'a.txt'];
    commit(repository, Object.fromEntries([...known, ...others, 'action.yml'].map((path) => [path, 'x\n'])));
    const { files } = JSON.parse((await review(repository, '--format', 'json')).out) as {
      files: { path: string; part: string }[];
    };
    expect(files.map(({ path, part }) => [path, part])).toEqual([
      ['action.yml', 'workflow'],
      ...known.map((path) => [path, 'tool']),
      ...others.map((path) => [path, 'other']),
    ]);
  });

  test('a country is called as the branch calls it that takes the change in', async () => {
    const repository = base();
    const members = 'plan-data/members.yaml';
    commit(repository, { [members]: read(repository, members).replace('Valle Verde', 'Costa Alta') });
    const { out } = await review(repository, '--lang', 'es');
    expect(single(out)).toMatch(/Se modificó el país Valle Verde|Valle Verde.*nombre/);
  });
});

test('a version in which a name stands twice is not reviewed: each program would take another', async () => {
  const repository = base();
  const blob = (text: string) => {
    writeFileSync(join(repository, 'x.txt'), text);
    return git(repository, 'hash-object', '-w', 'x.txt').trim();
  };
  const entry = (id: string) => Buffer.concat([Buffer.from('100644 package.json\0'), Buffer.from(id, 'hex')]);
  const tree = join(emptyFolder(), 'tree');
  const kept = git(repository, 'rev-parse', 'HEAD:plan-data').trim();
  const data = Buffer.concat([Buffer.from('40000 plan-data\0'), Buffer.from(kept, 'hex')]);
  writeFileSync(tree, Buffer.concat([entry(blob('{}\n')), entry(blob('{"a": 1}\n')), data]));
  const id = git(repository, 'hash-object', '-t', 'tree', '--literally', '-w', tree).trim();
  const head = git(repository, 'commit-tree', id, '-p', 'HEAD', '-m', 'x').trim();
  for (const [lang, words] of [
    ['es', 'dos veces «package.json»'],
    ['en', '“package.json” twice'],
  ] as const) {
    const { code, err } = await inRepository(repository, ['review', '--base', 'main', '--head', head, '--lang', lang]);
    expect([code, single(err)]).toEqual([2, expect.stringContaining(words)]);
  }
});
