import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { globalOptions } from '../../src/cli/options.ts';
import { planData } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { example, gitEnv } from '../support/repos.ts';

const languages = ['es', 'en'] as const;

/** What the program says of a command line that it doesn't understand, on one line. */
async function refusal(argv: readonly string[], lang: string, cwd?: string): Promise<string> {
  const env = { ...gitEnv, CRM_PLAN_LANG: lang };
  const { code, out, err } = await crmPlan(argv, { ...(cwd === undefined ? {} : { cwd }), env });
  expect([argv.join(' '), code, out]).toEqual([argv.join(' '), 2, '']);
  return err.replace(/\s+/g, ' ');
}

/** What follows the words with which something is suggested, up to the question mark. */
const suggested = (said: string): string => /(?:¿quiso escribir|did you mean) ([^?]+)\?/.exec(said)?.[1] ?? '';

/** A suggested command line, taken apart as a shell does. */
const typedAs = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word).slice(1);

describe('an action typed as a command: the whole line to type', () => {
  for (const [argv, es, en] of [
    [['cerrar', 'XIV'], 'crm-plan sesion cerrar XIV', 'crm-plan session close XIV'],
    [['close', 'XIII', '--dry-run'], 'crm-plan sesion cerrar XIII --dry-run', 'crm-plan session close XIII --dry-run'],
    [['cerar', 'XIII'], 'crm-plan sesion cerrar XIII', 'crm-plan session close XIII'],
    [['abrir', 'XIV'], 'crm-plan sesion abrir XIV', 'crm-plan session open XIV'],
    [['relevar', 'XA'], 'crm-plan contactos relevar XA', 'crm-plan contacts replace XA'],
    [['confirmar', '--all'], 'crm-plan traducir confirmar --all', 'crm-plan translate confirm --all'],
    [
      ['reabrir', 'XIII', '--reason', 'Párrafo equivocado'],
      'crm-plan sesion reabrir XIII --reason "Párrafo equivocado"',
      'crm-plan session reopen XIII --reason "Párrafo equivocado"',
    ],
    [
      ['--today', '2008-05-01', 'preparar', 'XIII'],
      'crm-plan --today 2008-05-01 sesion preparar XIII',
      'crm-plan --today 2008-05-01 session prepare XIII',
    ],
  ] as const)
    test(argv.join(' '), async () => {
      expect(suggested(await refusal(argv, 'es'))).toBe(es);
      expect(suggested(await refusal(argv, 'en'))).toBe(en);
    });

  test('typed, it works', async () => {
    const line = suggested(await refusal(['preparar', 'IX'], 'es'));
    const { code, out } = await crmPlan(typedAs(line), { cwd: await example(), env: gitEnv, today: '2026-11-24' });
    expect([code, out]).toEqual([0, expect.stringContaining('☐ Decidir 2 propuestas')]);
  });

  test('of an action that several commands have, each line', async () => {
    expect(suggested(await refusal(['lista', 'IX'], 'es'))).toMatch(
      /^crm-plan sesion lista IX(, .*)? o crm-plan \w+ lista IX$/,
    );
    expect(suggested(await refusal(['list'], 'en'))).toMatch(/^crm-plan session list(, .*)? or crm-plan \w+ list$/);
  });

  test('what a shell would take for something else is left out of it', async () => {
    expect(suggested(await refusal(['cerrar', '$(rm x)'], 'es'))).toBe('crm-plan sesion cerrar');
  });

  test('a command keeps its own nearest name', async () => {
    expect(suggested(await refusal(['estdo', '--today', '2008-05-01'], 'es'))).toBe('estado');
    expect(suggested(await refusal(['xyzzy', 'XIV'], 'es'))).toBe('');
  });
});

test('a command in other words of the language: the one that there is, each word meaning one', async () => {
  const words = commands.flatMap((command) => (command.alsoTyped ?? []).map((word) => [word, command] as const));
  const names = commands.flatMap(({ name, alias }) => [name, alias]);
  expect(words.length).toBeGreaterThan(20);
  expect(new Set([...words.map(([word]) => word), ...names]).size).toBe(words.length + names.length);
  for (const [word, { name, alias }] of words)
    expect([
      word,
      suggested(await refusal([word, 'plan'], 'es')),
      suggested(await refusal([word.toUpperCase()], 'en')),
    ]).toEqual([word, alias, name]);
});

describe('an option in the words of the language: the one that there is', () => {
  for (const command of commands)
    test(`every option of ${command.name}`, async () => {
      const typed = new Map<string, string>();
      for (const { flags, alsoTyped } of [...globalOptions, ...command.options])
        for (const name of alsoTyped) {
          expect([name, typed.get(name)]).toEqual([name, undefined]);
          typed.set(name, flags.split(' ')[0] ?? '');
        }
      expect(typed.size).toBeGreaterThan(10);
      for (const [name, option] of typed)
        for (const lang of languages) {
          const said = await refusal([command.alias, `--${name}`, 'x', '--data', planData], lang);
          expect([name, suggested(said)]).toEqual([name, option]);
        }
    });

  test('those of the issue and everyday ones, with accents and an equals sign too', async () => {
    for (const [argv, option] of [
      [['sesion', 'decidir', 'XIII', 'x', 'adoptado', '--parrafo', '4'], '--paragraph'],
      [['sesion', 'decidir', 'XIII', 'x', 'adoptado', '--párrafo=4'], '--paragraph'],
      [['sesion', 'reabrir', 'XIII', '--motivo', 'x'], '--reason'],
      [['estado', '--idioma', 'en'], '--lang'],
      [['estado', '--hoy', '2008-05-01'], '--today'],
      [['estado', '--datos', 'x'], '--data'],
      [['estado', '--formato', 'csv'], '--format'],
      [['generar', '--salida', 'x'], '--out'],
      [['generar', 'plan', '--desde=VIII'], '--since'],
      [['estado', '--sin-color'], '--no-color'],
      [['estado', '--ayuda'], '--help'],
      [['--version-del-programa'], ''],
      // What the command does not take is not suggested.
      [['estado', '--parrafo', '4'], ''],
    ] as const)
      expect([argv.join(' '), suggested(await refusal(argv, 'es'))]).toEqual([argv.join(' '), option]);
  });

  test('typed, it works', async () => {
    const cwd = await example();
    const argv = ['sesion', 'decidir', 'IX', 'retorno-fondo', 'adoptado', '--parrafo', '3'];
    const option = suggested(await refusal(argv, 'es', cwd));
    const again = argv.map((word) => (word === '--parrafo' ? option : word));
    const { code, out } = await crmPlan(again, { cwd, env: gitEnv });
    expect([code, out]).toEqual([0, expect.stringContaining('párrafo 3')]);
  });
});

describe('an id that is not there: those that contain what was typed, and no guess between several', () => {
  const asking = {
    history: ['historia'],
    'translate confirm': ['traducir', 'confirmar'],
    'session decide': ['sesion', 'decidir', 'IX'],
  } as const;
  const after = { history: [], 'translate confirm': [], 'session decide': ['adoptado'] } as const;

  for (const name of Object.keys(asking) as (keyof typeof asking)[])
    test(name, async () => {
      const cwd = await example();
      const of = async (id: string, lang = 'es') =>
        suggested(await refusal([...asking[name], id, ...after[name]], lang, cwd));
      expect(await of('ratificar')).toBe('retorno-ratificar');
      expect(await of('Ratificar retorno')).toBe('retorno-ratificar');
      expect(await of('retorno-fnodo')).toBe('retorno-fondo');
      expect(await of('fondo')).toBe('uno de estos: retorno-fondo, retorno-fondo-fecha');
      expect(await of('fondo', 'en')).toBe('one of these: retorno-fondo, retorno-fondo-fecha');
      // Too little to say what was meant, and nothing near.
      expect(await of('o')).toBe('');
      expect(await of('fondo-de-nada')).toBe('');
    });

  test('typed, each of them works; at most five are named, and how many more there are', async () => {
    const cwd = await example();
    const several = suggested(await refusal(['historia', 'fecha'], 'es', cwd));
    const [, ids = '', more] = /^uno de estos: (.*?) y (\d+) más$/.exec(several) ?? [];
    const named = ids.split(', ');
    expect([named.length, more]).toEqual([5, '1']);
    expect(named).toEqual([...named].sort());
    for (const id of named) expect((await crmPlan(['historia', id], { cwd, env: gitEnv })).code).toBe(0);
  });
});
