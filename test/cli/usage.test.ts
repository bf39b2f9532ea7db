import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { dataFolder, emptyFolder, planData, root } from '../support/folders.ts';
import { crmPlan, spawnProgram } from '../support/program.ts';

/** What was typed wrong, and a part of the sentence that says so in each language. */
const mistakes: readonly (readonly [argv: readonly string[], es: RegExp, en: RegExp])[] = [
  [['valdar'], /«valdar»; ¿quiso escribir validar\?/, /“valdar”; did you mean validate\?/],
  [['valid'], /¿quiso escribir validar\?/, /did you mean validate\?/],
  [['xyzzy'], /No existe el comando «xyzzy»\.$/m, /There is no command “xyzzy”\.$/m],
  [['xyzzy', '--help'], /No existe el comando «xyzzy»/, /There is no command “xyzzy”/],
  [['validate', '--formt', 'json'], /«--formt»; ¿quiso escribir --format\?/, /“--formt”; did you mean --format\?/],
  [['validate', '-x'], /No existe la opción «-x»/, /There is no option “-x”/],
  [['validate', '--format'], /«--format» necesita un valor/, /“--format” needs a value/],
  [['render', 'plan', '--out', ''], /«--out» necesita un valor/, /“--out” needs a value/],
  [
    ['validate', '--format', 'xml'],
    /«xml» no es válido para --format.*text, json/s,
    /“xml” is not a valid value for --format.*text, json/s,
  ],
  [['flags', '--format', 'jsno'], /¿quiso escribir json\?/, /did you mean json\?/],
  [
    ['validate', '--fail-on', 'nothing'],
    /«nothing» no es válido para --fail-on/,
    /“nothing” is not a valid value for --fail-on/,
  ],
  [['validate', 'plan'], /Sobra el argumento «plan»/, /Unexpected argument: “plan”/],
  [['validate', '--today', '2008-02-30'], /«2008-02-30» no es un día/, /“2008-02-30” is not a day/],
  [['validate', '--today', '6/5/2008'], /año, mes y día/, /year, month and day/],
  [['validate', '--at', 'XIII'], /La XIII CRM no se ha cerrado/, /The XIII RCM has not been closed/],
  [['render', 'plna'], /«plna»; ¿quiso escribir plan\?/, /“plna”; did you mean plan\?/],
  [
    ['render', 'paper'],
    /No existe el documento «paper»\. Documentos: plan, estado, cambios, informe, resumen, matriz, contactos\./,
    /There is no document “paper”\. Documents: plan, status, changes, report, summary, matrix, contacts\./,
  ],
  [
    ['render', 'matrix'],
    /Diga de qué registro.*generar matriz treaties\. Registros: legislation, treaties, guidelines, campaigns, outreach, training, entry-authorisations, events\./,
    /Say of which register.*render matrix treaties\. Registers: legislation, treaties, guidelines, campaigns, outreach, training, entry-authorisations, events\./,
  ],
  [['render', 'matrix', 'treatis'], /«treatis»; ¿quiso escribir treaties\?/, /“treatis”; did you mean treaties\?/],
  [['generar', 'matriz', 'tratados'], /¿quiso escribir treaties\?/, /did you mean treaties\?/],
  [['render', 'matrix', 'xyzzy'], /«xyzzy»\. Registros: legislation, /, /“xyzzy”\. Registers: legislation, /],
  [['render', 'matrix', 'treaties', 'HN'], /Sobra el argumento «HN»/, /Unexpected argument: “HN”/],
  [['render', 'matrix', 'treaties', '--clean'], /«--clean» es una opción de/, /“--clean” is an option of/],
  [['render', 'status', '--numbered'], /«--numbered» es una opción de/, /“--numbered” is an option of/],
  [['render', 'chnages'], /¿quiso escribir cambios\?/, /did you mean changes\?/],
  [
    ['session', 'prepare'],
    /Falta el argumento «reunión»\. Por ejemplo: crm-plan sesion preparar XIII /,
    /“session” is missing\. For example: crm-plan session prepare XIII /,
  ],
  [
    ['sesion', 'decidir', 'XIII', 'taller'],
    /Falta el argumento «decisión»\. Por ejemplo: crm-plan sesion decidir XIII \S+ adoptado --paragraph 4 /,
    /“decision” is missing\. For example: crm-plan session decide XIII \S+ adopted --paragraph 4 /,
  ],
  [['session', 'prepara'], /¿quiso escribir preparar\?/, /did you mean prepare\?/],
  [
    ['traducir', '--official'],
    /«--official» es una opción de «traducir confirmar»/,
    /“--official” is an option of “translate confirm”/,
  ],
  [
    ['validar', '–quiet'],
    /No existe la opción «–quiet»; ¿quiso escribir --quiet\?/,
    /“–quiet”; did you mean --quiet\?/,
  ],
  [['guardar', '–help'], /«–help»; ¿quiso escribir --help\?/, /“–help”; did you mean --help\?/],
  [['guardar', 'Motivo', '––dry-run'], /«––dry-run»; ¿quiso escribir --dry-run\?/, /did you mean --dry-run\?/],
  [['guardar', '‑h'], /¿quiso escribir --help\?/, /did you mean --help\?/],
  [['guardar', 'Motivo', '–lang=es'], /«–lang=es»; ¿quiso escribir --lang\?/, /did you mean --lang\?/],
  [['guardar', 'Motivo', '—dry-run'], /«—dry-run»; ¿quiso escribir --dry-run\?/, /did you mean --dry-run\?/],
  [['translate', 'status', 'taller'], /Sobra el argumento «taller»/, /Unexpected argument: “taller”/],
  [['translate', 'xyzzy'], /Valores posibles: estado, confirmar\./, /status, confirm\./],
  [
    ['history'],
    /Falta el argumento «elemento»\. Por ejemplo: crm-plan historia taller-lineamientos /,
    /“item” is missing\. For example: crm-plan history taller-lineamientos /,
  ],
  [['render', '--format', 'docx'], /«docx» no es válido para --format/, /“docx” is not a valid value for --format/],
  [['render', '--lang', 'fr'], /«fr» no es válido para --lang/, /“fr” is not a valid value for --lang/],
  [['render', '--lang', 'es+es'], /«es\+es» no es válido para --lang/, /“es\+es” is not a valid value for --lang/],
  [['render', '--plan', 'red-2009'], /«red-2009»; ¿quiso escribir red-2008\?/, /“red-2009”; did you mean red-2008\?/],
  [['explain', 'calendar-pendin'], /¿quiso escribir calendar-pending\?/, /did you mean calendar-pending\?/],
  [['explain', '__proto__'], /No existe la regla «__proto__»/, /There is no rule “__proto__”/],
];

describe('wrong usage: exit 2, one clear sentence, nothing on stdout', () => {
  for (const [argv, es, en] of mistakes)
    for (const [lang, sentence] of [
      ['es', es],
      ['en', en],
    ] as const)
      test(`${argv.join(' ')} (${lang})`, async () => {
        const { code, out, err } = await crmPlan([...argv, '--data', planData], { env: { CRM_PLAN_LANG: lang } });
        expect([code, out]).toEqual([2, '']);
        expect(err.replace(/\s+/g, ' ')).toMatch(new RegExp(sentence.source.replace('$', ''), sentence.flags));
        expect(err).not.toMatch(/error:|\bat \//);
        expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      });

  test('a command is known with its accent, too', async () => {
    const { code, out, err } = await crmPlan(['sesión', 'lista', '--lang', 'es', '--data', planData]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe((await crmPlan(['sesion', 'lista', '--lang', 'es', '--data', planData])).out);
    expect((await crmPlan(['--data', 'sesión', 'sesión', 'lista', '--lang', 'es'])).err).toContain('«sesión»');
    expect((await crmPlan(['ayuda', 'sesión', '--lang', 'es'])).out).toContain('crm-plan sesion');
  });

  test('an unknown language of messages', async () => {
    const { code, out, err } = await crmPlan(['validate', '--lang', 'fr', '--data', planData]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('«fr» no es válido para --lang');
  });

  test('no data folder, here or above, or where --data points', async () => {
    const empty = emptyFolder();
    const here = await spawnProgram(['validar'], { cwd: empty });
    expect([here.code, here.out]).toEqual([2, '']);
    expect(here.err).toContain('crm-plan.yaml');
    const there = await spawnProgram(['validar', '--data', 'nada'], { cwd: empty });
    expect([there.code, there.out]).toEqual([2, '']);
    expect(there.err).toContain('«nada»');
  });

  test('an output path that is a file, or where a folder or link stands in the place of a document: nothing is written', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'file'), 'old');
    const file = await spawnProgram(['generar', '--data', planData, '--out', 'file'], { cwd: folder });
    expect([file.code, file.out]).toEqual([2, '']);
    expect(file.err).toContain('«file» es un archivo');
    mkdirSync(join(folder, 'out/plan.en.html'), { recursive: true });
    const taken = await spawnProgram(['generar', '--data', planData], { cwd: folder });
    expect([taken.code, taken.out]).toEqual([2, '']);
    expect(readdirSync(join(folder, 'out'))).toEqual(['plan.en.html']);
    const linked = emptyFolder();
    mkdirSync(join(linked, 'out'));
    symlinkSync(join(folder, 'file'), join(linked, 'out/plan.es.md'));
    expect((await spawnProgram(['generar', '--data', planData], { cwd: linked })).code).toBe(2);
    expect(readdirSync(join(linked, 'out'))).toEqual(['plan.es.md']);
  });
});

describe('exit codes', () => {
  const bad = {
    'sessions.yaml':
      'sessions:\n  - id: crm-1\n    kind: crm\n    start: 2008-02-02\n    end: 2008-02-01\n    status: closed\n',
  };

  for (const [failOn, code] of [
    ['error', 0],
    ['warning', 0],
    ['flag', 1],
    ['never', 0],
  ] as const)
    test(`flags alone, --fail-on ${failOn}: ${code}`, async () => {
      for (const command of ['validar', 'pendientes'])
        expect((await crmPlan([command, '--data', planData, '--fail-on', failOn])).code).toBe(code);
    });

  test('an error: validate 1, flags answers and says so, render refuses and writes nothing', async () => {
    const data = dataFolder(bad);
    const cwd = emptyFolder();
    expect((await crmPlan(['validate', '--data', data])).code).toBe(1);
    const flags = await crmPlan(['flags', '--data', data]);
    expect(flags.code).toBe(1);
    expect(flags.err).toContain('1 error');
    expect(flags.out).toContain('No hay asuntos por resolver');
    const render = await crmPlan(['render', '--data', data], { cwd });
    expect([render.code, render.out]).toEqual([1, '']);
    expect(render.err).toContain('No se generó nada');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('--fail-on never: 0 whatever is found', async () => {
    expect((await crmPlan(['validate', '--data', dataFolder(bad), '--fail-on', 'never'])).code).toBe(0);
  });
});

describe('the program speaks one language at a time', () => {
  const english =
    /\b(usage|options|commands|error|unknown|missing|default|display|help for|output the|too many|invalid|Did you mean|date|session|number|level|open|prepare|decide|close|reopen|confirm|status|changes|adopted|deferred|dropped)\b/i;
  const spanish =
    /\b(uso|opciones|comandos|muestra|carpeta|por defecto|valores|preparar|decidir|confirmar|estado|cambios|adoptado)\b/i;
  /** What is typed is the same in both languages. */
  const typed = /--[a-z-]+|\(([a-z]+)\)|\b(error|warning|flag|never|text|json|markdown|csv|html)\b/g;

  for (const command of [null, ...commands])
    test(`help of ${command?.name ?? 'the program'}`, async () => {
      const argv = command ? [command.name, '--help'] : ['--help'];
      const es = await crmPlan(argv, { env: { LANG: 'es_HN.UTF-8' } });
      const en = await crmPlan(argv, { env: { LANG: 'en_US.UTF-8' } });
      expect([es.code, en.code, es.err, en.err]).toEqual([0, 0, '', '']);
      expect(es.out.replace(typed, '')).not.toMatch(english);
      expect(en.out.replace(typed, '')).not.toMatch(spanish);
      for (const { out } of [es, en])
        expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    });

  test('--lang, then CRM_PLAN_LANG, then the locale, else Spanish', async () => {
    const ask = async (argv: string[], env: Record<string, string>) =>
      (await crmPlan(['explain', ...argv], { env })).out.includes('The rules') ? 'en' : 'es';
    expect(await ask([], {})).toBe('es');
    expect(await ask([], { LANG: 'C' })).toBe('es');
    expect(await ask([], { LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(await ask([], { LANG: 'en_GB.UTF-8', CRM_PLAN_LANG: 'es' })).toBe('es');
    expect(await ask(['--lang', 'en'], { CRM_PLAN_LANG: 'es' })).toBe('en');
  });

  test('for render, --lang names the documents and messages follow the rest', async () => {
    const { err } = await crmPlan(['render', '--data', dataFolder({ 'glossary.yaml': '[' }), '--lang', 'en'], {
      env: { LANG: 'es_HN' },
    });
    expect(err).toContain('No se generó nada');
  });

  test('an empty folder of data is none, whatever folder one is in', async () => {
    const { out, err, code } = await crmPlan(['validate', '--data', ' ', '--lang', 'es'], { cwd: planData });
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('«--data» necesita un valor')]);
  });

  test('--version', async () => {
    const { out, code } = await spawnProgram(['--version']);
    expect([code, out]).toEqual([0, '0.1.0\n']);
  });
});

describe('crm-plan alone', () => {
  test('tells in five lines what the folder holds and what to do next', async () => {
    const { out, code } = await crmPlan(['--data', planData]);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(5);
    expect(out).toContain('3 temas, 10 filas, 10 objetivos, 18 actividades, 18 entradas de calendario');
    expect(out).toContain('XIII CRM (Tela, Honduras, 6 - 9 de mayo de 2008)');
  });
});

test('a Node.js that forbids what templates need is named as such, and is no defect', async () => {
  const out = emptyFolder();
  for (const lang of ['es', 'en']) {
    const { code, err } = await spawnProgram(['render', 'plan', '--data', planData, '--out', out, '--format', 'html'], {
      env: { NODE_OPTIONS: '--disallow-code-generation-from-strings', CRM_PLAN_LANG: lang },
    });
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('NODE_OPTIONS')]);
  }
});

describe('names that are not in UTF-8', () => {
  /** Types a line that a shell reads: arguments of tests are UTF-8. */
  const typed = (line: string, cwd: string) =>
    spawnSync('bash', ['-c', line, 'bash', process.execPath, join(root, 'bin/crm-plan.js')], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '' },
    });
  const said = ({ stderr }: { readonly stderr: string }) => stderr.replace(/\s+/g, ' ');

  test('an argument: it is told, and nothing is written', () => {
    const data = dataFolder({});
    const before = readFileSync(join(data, 'crm-plan.yaml'), 'utf8');
    for (const [lang, words] of [
      ['es', 'no escribe en UTF-8'],
      ['en', 'does not write UTF-8'],
    ] as const) {
      const line = `"$1" "$2" contacts replace HN hn-enlace --name $'Jos\\xe9' --until 2008-05-31 --lang ${lang}`;
      const ran = typed(line, data);
      expect([ran.status, said(ran)]).toEqual([2, expect.stringContaining(words)]);
    }
    expect(readFileSync(join(data, 'crm-plan.yaml'), 'utf8')).toBe(before);
  });

  test('the folder where one is', () => {
    const ran = typed(`mkdir $'a\\xff' && cd $'a\\xff' && "$1" "$2" validate --lang en`, emptyFolder());
    expect([ran.status, said(ran)]).toEqual([2, expect.stringContaining('not in UTF-8')]);
  });

  test('a file of data, or a folder of them: nothing is passed over without a word, in the folder and in a commit', () => {
    const data = dataFolder();
    const make = `echo a >$'oficio\\xff.txt' && mkdir -p $'reports/y\\xff' && echo a >$'plans/x\\xff.yaml' && echo a >$'reports/y\\xff/HN.yaml'`;
    const keep = `git init -q && git add -A && git -c user.name=a -c user.email=a@a commit -qm a`;
    const ask = (more: string) => `"$1" "$2" validate --lang en --format json ${more}`;
    const found = (line: string) => {
      const { findings } = JSON.parse(typed(line, data).stdout) as { findings: readonly Record<string, unknown>[] };
      return findings
        .filter(({ file }) => String(file).includes('\ufffd'))
        .map(({ rule, level, file }) => [rule, level, file]);
    };
    const warned = ['unknown-file', 'warning', 'oficio\ufffd.txt'];
    const plan = ['encoding', 'error', 'plans/x\ufffd.yaml'];
    expect(found(`${make} && ${ask('')}`)).toEqual([warned, plan, ['encoding', 'error', 'reports/y\ufffd']]);
    expect(found(`${keep} >&2; ${ask('--at HEAD')}`)).toEqual([
      warned,
      plan,
      ['encoding', 'error', 'reports/y\ufffd/HN.yaml'],
    ]);
  });

  test('a folder that is no longer there is told in the language that was asked for', () => {
    const ran = typed(`mkdir e && cd e && rmdir ../e && "$1" "$2" validate --lang en`, emptyFolder());
    expect([ran.status, said(ran)]).toEqual([2, expect.stringContaining('The folder')]);
  });
});

test('a language or a format that is typed twice is made once', async () => {
  const argv = ['render', 'plan', '--data', planData, '--today', '2008-05-01', '--out', emptyFolder()];
  const once = await crmPlan([...argv, '--lang', 'es', '--format', 'html']);
  const twice = await crmPlan([...argv, '--lang', 'es,es', '--format', 'html,html']);
  expect(twice).toEqual(once);
  expect(once.out.split('\n')).toHaveLength(2);
});
