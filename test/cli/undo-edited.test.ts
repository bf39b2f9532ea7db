import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import {
  copiedPeople,
  headOf,
  planFile,
  saves,
  type TwoPeople,
  textOf,
  twoPeople,
  types,
  typesWhile,
  unsaved,
  writes,
} from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';
const spread = 'Difundir los resultados del estudio entre los consulados';

describe('undo, while an editor saves the same file', { timeout: 600_000 }, () => {
  /** Two people, one of whom has saved what is to be taken back. */
  async function saved(): Promise<TwoPeople> {
    const people = await twoPeople();
    writes(people.maria, study, `${study} cada año`);
    writes(people.maria, spread, `${spread} y las embajadas`);
    await saves(people.maria, 'Primero');
    return people;
  }

  /** Takes it back while the file is edited as it is about to be brought. */
  async function edits(people: TwoPeople, argv: readonly string[], edit: (text: string) => string) {
    const { moments } = await typesWhile(copiedPeople(people).maria, argv, []);
    const { maria, shared } = copiedPeople(people);
    const text = edit(textOf(maria));
    const at = moments.indexOf('open') + 1;
    const ran = await typesWhile(maria, argv, [{ at, path: join(maria.folder, planFile), text }]);
    return { maria, shared, ran, text };
  }

  /** The same where both write in one place. */
  async function undoes(people: TwoPeople, ...more: string[]) {
    const { text, ...all } = await edits(people, ['deshacer', ...more], (one) => one.replace('cada año', 'cada mes'));
    expect(textOf(all.maria)).toBe(text);
    return all;
  }

  /** What is said, with what is advised. */
  const said = (more: string) =>
    new RegExp(
      `^Lo que usted deshizo no se pudo llevar a lo que se editó entretanto, que se dejó como está: ${planFile}\\. .* crm-plan cambios [0-9a-f]+ [0-9a-f]+\\).* crm-plan guardar${more} --mine "por qué"\\.$`,
    );

  test('brings what can be joined with what was edited, and what is advised next saves that', async () => {
    const { maria, shared, ran, text } = await edits(await saved(), ['deshacer'], (one) =>
      one.replace('es: Prevención\n', 'es: La prevención\n'),
    );
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(textOf(maria)).toBe(text.replace(' cada año', '').replace(' y las embajadas', ''));
    await saves(maria, 'Artículo');
    expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
  });

  test('gives what somebody else added to an item that was edited away to no other one', async () => {
    const { maria, ana } = await twoPeople();
    writes(ana, 'es: Prevención\n', 'es: La prevención\n');
    await saves(ana, 'De Ana');
    await saves(maria, 'Nada');
    const item = `          - id: estudio-difundir\n            text:\n              es: ${spread}\n              en: Disseminate the results of the study among consulates\n`;
    writes(maria, item, `${item}            responsible: countries\n`);
    await saves(maria, 'Responsable');
    writes(ana, item, '');
    writes(ana, 'estudio-rutas, estudio-difundir', 'estudio-rutas');
    const edited = textOf(ana);
    const { code, err } = await types(ana, 'deshacer');
    expect([code, textOf(ana) === edited, flat(err)]).toEqual([1, true, expect.stringContaining(planFile)]);
  });

  test('names nobody else, and what is advised keeps what was edited, takes back the rest and sends it', async () => {
    const { maria, shared, ran } = await undoes(await saved());
    expect([ran.code, flat(ran.err)]).toEqual([1, expect.stringMatching(said(''))]);
    // Typed again, or saved without deciding, it says the same.
    for (const argv of [['deshacer'], ['guardar']]) {
      const again = await types(maria, ...argv);
      expect([again.code, flat(again.err)]).toEqual([1, flat(ran.err)]);
    }
    await saves(maria, '--mine', 'Cada mes');
    expect(textOf(maria)).toContain(`${study} cada mes`);
    expect(textOf(maria)).not.toContain('embajadas');
    expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
  });

  test('where nothing is to be sent, what is advised sends nothing', async () => {
    const { maria, shared, ran } = await undoes(await saved(), '--no-push');
    const sent = headOf(shared);
    expect([ran.code, flat(ran.err)]).toEqual([1, expect.stringMatching(said(' --no-push'))]);
    await saves(maria, '--no-push', '--mine', 'Cada mes');
    expect([unsaved(maria), headOf(shared), textOf(maria).includes('cada mes')]).toEqual(['', sent, true]);
  });

  test('where there is nowhere to send, it is not advised; who tries has changed nothing', async () => {
    const alone = await saved();
    git(alone.maria.folder, 'remote', 'remove', 'origin');
    const { maria, ran } = await undoes(alone);
    expect([ran.code, flat(ran.err)]).toEqual([1, expect.stringMatching(said(''))]);
    const before = textOf(maria);
    const tried = await types(maria, 'guardar', '--push', '--mine', 'Cada mes');
    expect([tried.code, tried.out, textOf(maria)]).toEqual([2, '', before]);
    expect(flat(tried.err)).toMatch(/git remote add origin.* No se cambió nada\.$/);
    await saves(maria, '--mine', 'Cada mes');
    expect([unsaved(maria), textOf(maria).includes('cada mes')]).toEqual(['', true]);
  });
});
