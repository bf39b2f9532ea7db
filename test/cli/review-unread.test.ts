import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeFiles } from '../support/folders.ts';
import { commit, copyOf, example, git, inRepository } from '../support/repos.ts';

let made = '';
beforeAll(async () => {
  made = await example((clean) => process.once('exit', clean));
}, 120_000);

const plan = 'plan-data/plans/plan-de-ejemplo.yaml';
const contacts = 'plan-data/contacts/XA.yaml';
const sessions = 'plan-data/sessions.yaml';

const read = (repository: string, path: string): string => readFileSync(join(repository, path), 'utf8');
const single = (text: string): string => text.replace(/\s+/g, ' ');

type Edit = (text: string) => string;
const withUnknownKey: Edit = (text) => `${text.trimEnd()}\nclaveMala: 1\n`;
const withWrongType: Edit = (text) => `${text.trimEnd()}\nlanguage: [es]\n`;
const withBrokenYaml: Edit = (text) => `${text.trimEnd()}\nroto: "sin cerrar\n`;
const otherAddress: Edit = (text) => text.replace(/email: .*/, 'email: otra@example.org');

/** A copy of the example with some files edited on its main branch, and then on a branch `propuesta`, from what they were at first. */
function proposed(onMain: Readonly<Record<string, Edit>>, inChange: Readonly<Record<string, Edit>>): string {
  const repository = copyOf(made);
  const edited = (edits: Readonly<Record<string, Edit>>) =>
    Object.fromEntries(Object.entries(edits).map(([path, edit]) => [path, edit(read(made, path))]));
  commit(repository, edited(onMain), 'base');
  git(repository, 'checkout', '--quiet', '-b', 'propuesta');
  commit(repository, edited(inChange), 'cambio');
  return repository;
}

const review = (repository: string, ...more: readonly string[]) =>
  inRepository(repository, ['review', '--base', 'main', '--head', 'propuesta', ...more]);

interface Answer {
  readonly author: { readonly account: string | null };
  readonly notices: readonly { readonly what: string; readonly file: string }[];
  readonly findings: readonly { readonly rule: string; readonly state: string; readonly level: string }[];
}
const answer = async (repository: string, ...more: readonly string[]): Promise<Answer> =>
  JSON.parse((await review(repository, '--format', 'json', ...more)).out) as Answer;
const noticesIn = ({ notices }: Answer) => notices.map(({ what, file }) => `${what} ${file}`);
const newIn = ({ findings }: Answer) => findings.filter(({ state }) => state === 'new').map(({ rule }) => rule);

const same: Edit = (text) => text;
const nothingChanges = {
  es: 'En el plan, los informes y los registros no cambia nada.',
  en: 'Nothing changes in the plan, the reports and the registers.',
};

describe('a file that nobody could read before a change', () => {
  test('with nothing but a key that nobody knows: what the change does besides is told in full', async () => {
    const repository = proposed(
      { [plan]: withUnknownKey, [contacts]: withUnknownKey, [sessions]: withUnknownKey },
      {
        [plan]: (text) => text.replace('Realizar un taller', 'Cancelar un taller'),
        [contacts]: otherAddress,
        [sessions]: (text) => text.replace('ref: session/crm-8', 'ref: propuesta'),
      },
    );
    const { code, out } = await review(repository, '--lang', 'es');
    expect(code).toBe(0);
    expect(single(out)).toContain('Cancelar un taller');
    expect(noticesIn(await answer(repository))).toEqual([
      'unread contacts/XA.yaml',
      'unread plans/plan-de-ejemplo.yaml',
      'unread sessions.yaml',
      'moved sessions.yaml',
      'address contacts/XA.yaml',
    ]);
  });

  test('whatever its mistake: that not all could be compared is told before all else, and never that nothing changes', async () => {
    const said = {
      es: 'Este archivo tenía errores antes del cambio, y lo que cambia en él no se pudo comparar por completo: lea usted cada línea que cambia. contacts/XA.yaml',
      en: 'This file had mistakes before the change, and what changes in it could not be compared completely: read each line that changes. contacts/XA.yaml',
    };
    const repository = proposed(
      { [contacts]: withWrongType, [plan]: withBrokenYaml, [sessions]: withUnknownKey },
      { [contacts]: otherAddress, [plan]: same, [sessions]: same },
    );
    expect(noticesIn(await answer(repository))).toEqual([
      'unread contacts/XA.yaml',
      'unread plans/plan-de-ejemplo.yaml',
      'unread sessions.yaml',
    ]);
    for (const lang of ['es', 'en'] as const) {
      const { code, out } = await review(repository, '--lang', lang);
      expect(code).toBe(0);
      expect(single(out)).toContain(said[lang]);
      expect(single(out)).not.toContain(nothingChanges[lang]);
    }
    // Another run takes it as well.
    const [{ out: json }, head] = [
      await review(repository, '--format', 'json'),
      git(repository, 'rev-parse', 'HEAD').trim(),
    ];
    writeFiles(repository, { 'revision.json': json });
    const again = await inRepository(repository, [
      'review',
      '--from',
      'revision.json',
      '--head',
      head,
      '--format',
      'markdown',
    ]);
    expect([again.code, again.out]).toEqual([0, (await review(repository, '--format', 'markdown')).out]);
  });

  test('is told of where the change deletes it, and not where the change leaves it alone', async () => {
    const repository = proposed({ [contacts]: withBrokenYaml }, { [plan]: (text) => `${text}# nota\n` });
    expect(noticesIn(await answer(repository))).toEqual([]);
    expect(single((await review(repository, '--lang', 'es')).out)).not.toContain('no se sabe qué cambia');
    commit(repository, { [contacts]: null });
    expect(noticesIn(await answer(repository))).toEqual(['unread contacts/XA.yaml']);
  });
});

describe('where nobody can read who is called what, both states are called alike, and no row is told as changed', () => {
  const members = 'plan-data/members.yaml';
  const otherPlan: Edit = (text) => `${text}# nota\n`;
  const rowsIn = async (repository: string) =>
    (JSON.parse((await review(repository, '--format', 'json')).out) as { rows: readonly unknown[] }).rows;

  test('by a key that nobody knows, which the change leaves alone', async () => {
    const repository = proposed({ [members]: withUnknownKey }, { [members]: withUnknownKey, [plan]: otherPlan });
    expect(await rowsIn(repository)).toEqual([]);
    expect(single((await review(repository, '--lang', 'es')).out)).not.toContain('La tabla oficial');
  });

  test('by whatever else, also where the change repairs it', async () => {
    const repository = proposed({ [members]: withBrokenYaml }, { [members]: same });
    expect(await rowsIn(repository)).toEqual([]);
  });
});

test('a file that takes the place of a link, which nobody follows, was not read before either', async () => {
  const repository = copyOf(made);
  const place = join(repository, sessions);
  const text = read(repository, sessions);
  rmSync(place);
  symlinkSync('../package.json', place);
  commit(repository, {}, 'enlace');
  git(repository, 'checkout', '--quiet', '-b', 'propuesta');
  rmSync(place);
  commit(repository, { [sessions]: text.replace('ref: session/crm-8', 'ref: propuesta') });
  expect(noticesIn(await answer(repository))).toContain('unread sessions.yaml');
});

test('of a link that the change takes away there is no line to be read', async () => {
  const repository = copyOf(made);
  symlinkSync('../package.json', join(repository, 'plan-data/LEEME.md'));
  commit(repository, {}, 'enlace');
  git(repository, 'checkout', '--quiet', '-b', 'propuesta');
  commit(repository, { 'plan-data/LEEME.md': null });
  expect(noticesIn(await answer(repository))).toEqual([]);
});

test('waivers that nobody could read accepted nothing: each that can be read from then on is told', async () => {
  const waivers = 'plan-data/waivers.yaml';
  const text =
    'waivers:\n  - rule: translation-stale\n    item: contactos-lista\n    reason: La Red lo ve\n    until: crm-9\n';
  const repository = copyOf(made);
  commit(repository, { [waivers]: withUnknownKey(text) }, 'base');
  git(repository, 'checkout', '--quiet', '-b', 'propuesta');
  commit(repository, { [waivers]: text });
  expect(noticesIn(await answer(repository))).toEqual(['unread waivers.yaml', 'waiver waivers.yaml']);
});

describe('a file that nobody can read, before a change or after it, is not changed unseen', () => {
  for (const [name, mistake] of Object.entries({ withUnknownKey, withWrongType, withBrokenYaml }))
    test(`the mistake counts as the change’s own: ${name}`, async () => {
      const repository = proposed({ [contacts]: mistake }, { [contacts]: (text) => mistake(otherAddress(text)) });
      const { code, out } = await review(repository, '--lang', 'es');
      expect(code).toBe(1);
      expect(single(out)).toContain('De contacts/XA.yaml no se sabe qué cambia');
      expect(newIn(await answer(repository))).toHaveLength(1);
    });

  test('that it counts though it was there before is said, also where another one is put right', async () => {
    const repository = proposed(
      { [contacts]: (text) => withUnknownKey(withWrongType(text)) },
      { [contacts]: withWrongType },
    );
    for (const [lang, said] of [
      ['es', 'Por eso cuentan todos los errores que lo impiden, aunque alguno ya estuviera antes del cambio.'],
      ['en', 'So all errors that prevent it count, even if some were there before the change.'],
    ] as const) {
      const { code, out } = await review(repository, '--lang', lang);
      expect([code, single(out)]).toEqual([1, expect.stringContaining(said)]);
    }
  });

  test('the verdict does not say that the change brings what was there before it', async () => {
    const onMain = { [contacts]: (text: string) => withUnknownKey(withWrongType(text)) };
    const verdicts = async (inChange: Edit, lang: 'es' | 'en') =>
      single((await review(proposed(onMain, { [contacts]: inChange }), '--lang', lang)).out);
    expect(await verdicts(withWrongType, 'es')).toContain(
      'Este cambio no trae errores nuevos, pero en los archivos que toca hay 1 error de antes: hay que corregirlo también, porque mientras tanto no se puede revisar todo lo que cambia.',
    );
    expect(await verdicts(withWrongType, 'en')).toContain(
      'This change brings no new errors, but the files that it touches have 1 error from before: it has to be corrected as well, since until then not all that changes can be reviewed.',
    );
    const worse: Edit = (text) => withWrongType(text.replace(/email: .*/, 'email: nada'));
    expect(await verdicts(worse, 'es')).toContain(
      'Este cambio trae 1 error, y en los archivos que toca hay 1 error de antes: hay que corregirlos todos antes de aceptarlo.',
    );
    expect(await verdicts(worse, 'en')).toContain(
      'This change brings 1 error, and the files that it touches have 1 error from before: all of them have to be corrected before it is accepted.',
    );
  });

  test('in a file that the change leaves alone it was there before', async () => {
    const repository = proposed({ [contacts]: withWrongType }, { [plan]: (text) => `${text}# nota\n` });
    expect((await review(repository)).code).toBe(0);
    expect(newIn(await answer(repository))).toEqual([]);
  });
});

test('a file that only becomes a program says what it said: the mistakes in it were there before', async () => {
  const repository = copyOf(made);
  commit(repository, { [contacts]: withUnknownKey(read(repository, contacts)) }, 'base');
  git(repository, 'checkout', '--quiet', '-b', 'propuesta');
  git(repository, 'update-index', '--chmod=+x', contacts);
  git(repository, 'commit', '--quiet', '-m', 'programa');
  const { code, out } = await review(repository, '--lang', 'es');
  expect([code, single(out)]).toEqual([0, expect.not.stringContaining('no se sabe qué cambia')]);
});

test('a session is called by its name, though nobody can read all that its file says', async () => {
  const repository = proposed({ [sessions]: withUnknownKey }, { [sessions]: withUnknownKey });
  commit(repository, { 'plan-data/reports/crm-8/XB.yaml': null });
  expect(single((await review(repository, '--lang', 'es')).out)).not.toContain('«crm-8»');
});

describe('a mistake that was there when a change began, and is put right since where it goes', () => {
  const inChange: Readonly<Record<string, Edit>> = {
    [plan]: (text) => withUnknownKey(text.replace('Realizar un taller', 'Cancelar un taller')),
    [contacts]: (text) => withUnknownKey(otherAddress(text)),
  };
  function mendedSince(inChange: Readonly<Record<string, Edit>>): string {
    const repository = proposed({ [plan]: withUnknownKey, [contacts]: withUnknownKey }, inChange);
    git(repository, 'checkout', '--quiet', 'main');
    commit(repository, { [plan]: read(made, plan), [contacts]: read(made, contacts) }, 'corrige');
    return repository;
  }

  test('is none that the change brings, and what the change does besides is told in full', async () => {
    const repository = mendedSince(inChange);
    const { code, out } = await review(repository, '--lang', 'es');
    expect([code, single(out)]).toEqual([0, expect.stringContaining('Cancelar un taller')]);
    expect(single(out)).toContain('ya no está');
    expect(noticesIn(await answer(repository))).toEqual([
      'unread contacts/XA.yaml',
      'unread plans/plan-de-ejemplo.yaml',
      'address contacts/XA.yaml',
    ]);
  });

  test('beside another one, of the change itself, both count: nobody has seen what the file says', async () => {
    const repository = mendedSince({ ...inChange, [contacts]: (text) => withUnknownKey(`${text}otra: 1\n`) });
    expect((await review(repository)).code).toBe(1);
    expect(newIn(await answer(repository))).toContain('unknown-key');
  });
});

describe('settings that nobody could read before a change', () => {
  const settings = 'plan-data/crm-plan.yaml';
  const said = {
    es: 'La configuración no se podía leer antes del cambio, y esta revisión se hizo con la que trae el propio cambio: compruébela primero. crm-plan.yaml',
    en: 'The settings could not be read before the change, and this review was made with those that the change itself brings: check them first. crm-plan.yaml',
  };

  for (const [name, mistake] of Object.entries({ withUnknownKey, withBrokenYaml }))
    test(`their repair brings nothing, and is reviewed by what it says itself: ${name}`, async () => {
      const repository = proposed({ [settings]: mistake }, { [settings]: same });
      for (const lang of ['es', 'en'] as const) {
        const { code, out } = await review(repository, '--lang', lang);
        expect([code, single(out)]).toEqual([0, expect.stringContaining(said[lang])]);
      }
      const made = await answer(repository, '--actor', 'nadie');
      expect(made.findings.filter(({ state }) => state === 'new')).toEqual([]);
      expect(noticesIn(made)).toEqual(['ownSettings crm-plan.yaml']);
      expect(made.author.account).toBe('unknown');
    });

  test('a repair by which the data would become public brings what must not be so', async () => {
    const repository = proposed(
      { [settings]: withUnknownKey },
      { [settings]: (text) => text.replace('visibility: private', 'visibility: public') },
    );
    const { code, out } = await review(repository, '--format', 'json');
    expect([code, new Set(newIn(JSON.parse(out) as Answer))]).toEqual([1, new Set(['private-in-clear'])]);
  });

  test('where they broke after the change began, what they said then holds', async () => {
    const repository = proposed({}, { [contacts]: otherAddress });
    git(repository, 'checkout', '--quiet', 'main');
    commit(repository, { [settings]: withBrokenYaml(read(repository, settings)) }, 'rompe');
    const made = await answer(repository, '--actor', 'nadie');
    expect([newIn(made), noticesIn(made)]).toEqual([[], ['address contacts/XA.yaml']]);
    expect(made.author.account).toBe('unknown');
  });

  test('where they were repaired since the change began, what it makes of them besides is told', async () => {
    const repository = proposed(
      { [settings]: withBrokenYaml },
      { [settings]: (text) => text.replace('contactMonths: 24', 'contactMonths: 12') },
    );
    git(repository, 'checkout', '--quiet', 'main');
    commit(repository, { [settings]: read(made, settings) }, 'corrige');
    expect(noticesIn(await answer(repository))).toEqual(['unread crm-plan.yaml', 'setting crm-plan.yaml']);
  });

  test('where the change does not repair them, or takes them away, nothing is said as if the data were public', async () => {
    const repository = proposed({ [settings]: withBrokenYaml }, { [contacts]: otherAddress });
    const unrepaired = await answer(repository, '--actor', 'nadie');
    expect([newIn(unrepaired), unrepaired.author.account]).toEqual([[], 'unknown']);
    commit(repository, { [settings]: null });
    const { code, out } = await review(repository, '--format', 'json');
    expect([code, newIn(JSON.parse(out) as Answer)]).toEqual([1, ['missing-key']]);
  });
});

describe('what others changed since a change began', () => {
  /** A copy of the example with something edited before a change begins, by it, and since on the main branch. */
  function since(
    before: Readonly<Record<string, Edit>>,
    inChange: Readonly<Record<string, Edit | null>>,
    later: Readonly<Record<string, Edit>>,
    between: (repository: string) => void = () => {},
  ): string {
    const repository = copyOf(made);
    const edit = (edits: Readonly<Record<string, Edit | null>>, message: string) => {
      for (const [path, how] of Object.entries(edits)) {
        if (how === null) git(repository, 'rm', '--quiet', path);
        else writeFiles(repository, { [path]: how(read(repository, path)) });
      }
      commit(repository, {}, message);
    };
    edit(before, 'antes');
    git(repository, 'checkout', '--quiet', '-b', 'propuesta');
    edit(inChange, 'cambio');
    git(repository, 'checkout', '--quiet', 'main');
    between(repository);
    edit(later, 'después');
    return repository;
  }

  test('in the settings is none of it where it is not one commit from which it began', async () => {
    const settings = 'plan-data/crm-plan.yaml';
    const repository = since(
      { [settings]: (text) => `${text.trimEnd()}\nrules:\n  translation-stale: error\n` },
      { [plan]: (text) => `${text}# nada\n` },
      { [settings]: (text) => text.replace('stale: error', 'stale: warning') },
      (folder) => {
        commit(folder, { 'LEEME.txt': 'x' }, 'aparte');
        const [main, other] = ['main', 'propuesta'].map((name) => git(folder, 'rev-parse', name).trim());
        git(folder, 'merge', '--quiet', '--message', 'una', other ?? '');
        git(folder, 'checkout', '--quiet', 'propuesta');
        git(folder, 'merge', '--quiet', '--no-ff', '--message', 'otra', main ?? '');
        git(folder, 'checkout', '--quiet', 'main');
      },
    );
    expect((await review(repository)).code).toBe(0);
    expect(newIn(await answer(repository))).toEqual([]);
  });

  test('in the file of sessions: that it could not be read whole before hides nothing of what closed ones had', async () => {
    const without: Edit = (text) =>
      text
        .replace(/ {10}- id: retorno-fondo\n[\s\S]*?(?= {8}calendar)/, '')
        .replace(/ {10}- id: retorno-fondo-fecha[\s\S]*?(?=\n {2}- id: coop)/, '');
    const change = { [plan]: without, 'plan-data/decisions/crm-7.yaml': null, 'plan-data/decisions/crm-8.yaml': null };
    const known = newIn(await answer(since({}, change, { [contacts]: (text) => `${text}# x\n` })));
    expect(known).toContain('session-changed-after-close');
    const repaired = since({ [sessions]: withUnknownKey }, change, {
      [sessions]: (text) => text.replace('claveMala: 1\n', ''),
    });
    expect(newIn(await answer(repaired))).toEqual(known);
  });
});
