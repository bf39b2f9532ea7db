import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import {
  copiedPeople,
  headOf,
  type Person,
  planFile,
  saves,
  type TwoPeople,
  textOf,
  twoPeople,
  types,
  unsaved,
  writes,
} from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';
/** What is said of a plan that gets another name, as the decisions of a closed session name it: nothing else is. */
const ofClosed =
  /^(La VII CE está cerrada, y sus decisiones ya no dicen lo que decían al cerrarla\. Deshaga [^.]* --reason "…")?$/;

const spread = 'Difundir los resultados del estudio entre los consulados';
const waivers = 'plan-data/waivers.yaml';
const decisions = 'plan-data/decisions/crm-9.yaml';
const campaigns = 'plan-data/registers/campaigns/XB.yaml';

const puts = ({ folder }: Person, path: string, text: string) => writeFileSync(join(folder, path), text);

/** An entry of a list of the plan, with all its lines. */
const blockOf = (id: string, text: string): string => {
  const [, indent = ''] = new RegExp(`^( *)- id: ${id}\\n`, 'm').exec(text) ?? [];
  return new RegExp(`^${indent}- id: ${id}\\n(?:${indent} +.*\\n|\\n(?=${indent} ))*`, 'm').exec(text)?.[0] ?? '';
};

/** Puts an entry of a list in front of another one. */
function puttingBefore(person: Person, moved: string, before: string): void {
  const block = blockOf(moved, textOf(person));
  writes(person, block, '');
  const target = blockOf(before, textOf(person));
  writes(person, target, block + target);
}

const waiver = (country: string, reason = 'Su reforma no termina') =>
  `  - rule: contact-unconfirmed\n    country: ${country}\n    reason: ${reason}\n    until: crm-9\n`;

/** The other files that name the plan. */
const named = ['plan-data/decisions/crm-7.yaml', 'plan-data/translations.lock.yaml'];
const renamedPlan = 'plan-data/plans/plan-nuevo.yaml';

/** Has somebody give the plan another id, and so another file. */
function renamesPlan(person: Person, id = 'plan-nuevo'): void {
  puts(person, `plan-data/plans/${id}.yaml`, textOf(person).replace('id: plan-de-ejemplo', `id: ${id}`));
  rmSync(join(person.folder, planFile));
  for (const file of named) writes(person, 'plan-de-ejemplo', id, file);
}

/** Both save, Ana first. */
async function bothSave({ ana, maria }: TwoPeople, ...more: string[]) {
  expect(await types(ana, 'guardar', 'De Ana')).toMatchObject({ code: 0 });
  return types(maria, 'guardar', 'De María', ...more);
}

/** What Maria says in the end is here, there and with Ana. */
async function expectShared({ shared, maria, ana }: TwoPeople): Promise<void> {
  expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
  expect((await types(ana, 'guardar')).code).toBe(0);
  expect(textOf(ana)).toBe(textOf(maria));
}

describe('what two people saved is joined', { timeout: 600_000 }, () => {
  test('a waiver of each: both stand, in a new file and in one that is there', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    puts(ana, waivers, `waivers:\n${waiver('XA')}`);
    puts(maria, waivers, `waivers:\n${waiver('XB')}`);
    expect(await bothSave(people)).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria, waivers)).toMatch(/country: X[AB][\s\S]*country: X[AB]/);
    await expectShared(people);
    writes(ana, waiver('XA'), waiver('XA', 'Otro motivo'), waivers);
    puts(maria, waivers, `${textOf(maria, waivers)}${waiver('XC')}`);
    expect(await bothSave(people)).toMatchObject({ code: 0, err: '' });
    for (const one of ['country: XA\n    reason: Otro', 'country: XB', 'country: XC'])
      expect(textOf(maria, waivers)).toContain(one);
  });

  test('an activity moved by one and edited by the other, in its place and around it: moved and edited', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    puttingBefore(ana, 'estudio-difundir', 'estudio-rutas');
    writes(maria, spread, `${spread} y las embajadas`);
    writes(maria, study, `${study} cada año`);
    expect(await bothSave(people)).toMatchObject({ code: 0, err: '' });
    const text = textOf(maria);
    expect(text.indexOf(`${spread} y las embajadas`)).toBeGreaterThan(0);
    expect(text.indexOf(`${study} cada año`)).toBeGreaterThan(text.indexOf(`${spread} y las embajadas`));
    await expectShared(people);
  });

  test('an activity or a row moved farther down by one, into another row or topic, and edited by the other', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    puttingBefore(ana, 'estudio-difundir', 'contactos-reunion');
    writes(ana, ', estudio-difundir]', ']');
    writes(ana, '[contactos-lista, ', '[contactos-lista, estudio-difundir, ');
    writes(maria, spread, `${spread} y las embajadas`);
    expect(await bothSave(people)).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria).indexOf('id: estudio-difundir')).toBeGreaterThan(textOf(maria).indexOf('id: contactos-lista'));
    expect(textOf(maria)).toContain(`${spread} y las embajadas`);
    await expectShared(people);

    puttingBefore(ana, 'fila-riesgos', 'fila-contactos');
    writes(maria, study, `${study} cada año`);
    expect(await bothSave(people)).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria).indexOf(`${study} cada año`)).toBeGreaterThan(textOf(maria).indexOf('id: cooperacion'));
    await expectShared(people);
  });

  test('of two new contact points of one name, whole persons are chosen: nobody gets the other one’s address', async () => {
    const people = await twoPeople();
    const { maria } = people;
    const file = 'plan-data/contacts/XB.yaml';
    const replacing = ['contactos', 'relevar', 'XB', 'xb-enlace', '--until', '2026-11-20', '--name'];
    expect((await types(people.ana, ...replacing, 'Persona A', '--email', 'a@xb.example.org')).code).toBe(0);
    expect((await types(maria, ...replacing, 'Persona B', '--phone', '+999 4444 4444')).code).toBe(0);
    const { code, err } = await bothSave(people);
    expect([code, flat(err)]).toEqual([1, expect.stringContaining('en 3 lugares')]);
    expect(await types(maria, 'guardar', '--mine')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria, file)).toMatch(/Persona B[^-]*\+999/);
    expect(textOf(maria, file)).not.toContain('a@xb.example.org');
    await expectShared(people);
  });

  test('a report that one makes public while the other writes in it for the Network: a person decides', async () => {
    const people = await twoPeople();
    const { shared, maria, ana } = people;
    const file = 'plan-data/reports/crm-9/XA.yaml';
    writes(ana, 'audience: network', 'audience: public', file);
    puts(maria, file, `${textOf(maria, file)}    challenges:\n      es: Amenazas al personal\n`);
    const told = await bothSave(people);
    expect([told.code, headOf(shared)]).toEqual([1, headOf(ana.folder)]);
    expect(flat(told.err)).toContain('Destinatarios');
    expect(await types(maria, 'guardar', '--mine')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria, file)).toMatch(/audience: network[\s\S]*Amenazas/);
    await expectShared(people);
  });

  test('a row moved by both, each to another topic: a person decides', async () => {
    const people = await twoPeople();
    const { shared, maria, ana } = people;
    const rowTo = (person: Person, row: string, topic: string) => {
      const block = blockOf(row, textOf(person));
      writes(person, block, '');
      const first = / {6}- id: fila-/.exec(textOf(person).slice(textOf(person).indexOf(`- id: ${topic}\n`)))?.[0] ?? '';
      const head = textOf(person).indexOf(first, textOf(person).indexOf(`- id: ${topic}\n`));
      puts(person, planFile, `${textOf(person).slice(0, head)}${block}${textOf(person).slice(head)}`);
    };
    rowTo(ana, 'fila-riesgos', 'proteccion');
    rowTo(maria, 'fila-riesgos', 'cooperacion');
    const told = await bothSave(people);
    expect([told.code, headOf(shared)]).toEqual([1, headOf(ana.folder)]);
    expect(flat(told.err)).toMatch(
      /en 1 lugar .*Fila, «.*», dónde está Usted: en «Cooperación .*» \(Filas\) Ana Lara: en «Protección .*» \(Filas\)/,
    );
    expect((await types(maria, 'guardar')).code).toBe(1);
    expect(await types(maria, 'guardar', '--mine')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria).match(/- id: fila-riesgos\n/g)).toHaveLength(1);
    await expectShared(people);
  });

  test('one takes an activity away, the other adds something inside: a person decides, and --mine is enough', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    const gone = blockOf('estudio-difundir', textOf(ana));
    writes(ana, gone, '');
    writes(ana, ', estudio-difundir]', ']');
    const note = `            notes:\n              - id: nota-nueva\n                text:\n                  es: Una nota\n                  en: A note\n`;
    writes(maria, gone, `${gone}${note}`);
    const told = await bothSave(people);
    expect([told.code, flat(told.err)]).toEqual([
      1,
      expect.stringMatching(
        /en 1 lugar .*\.yaml:\d+ Actividad, .*Usted: \(lo cambió o lo conserva\) • Se agregó la nota «Una nota»\. Ana Lara: \(lo quitó\)/,
      ),
    ]);
    expect((await types(maria, 'guardar')).code).toBe(1);
    // What stays has to be right: the calendar speaks of it again.
    const decided = await types(maria, 'guardar', '--mine');
    expect(decided).toMatchObject({ code: 0, err: '' });
    expect(flat(decided.out)).toMatch(
      /queda lo de usted: • Actividad, «Difundir .*: se conserva Lo que escribió la otra persona .* crm-plan cambios \w+ \w+/,
    );
    expect(textOf(maria)).toContain('nota-nueva');
    await expectShared(people);
  });

  test('one took away what the other adds to: what was added is shown, and to undo keeps it', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    const gone = blockOf('estudio-difundir', textOf(ana));
    const note = `            notes:\n              - id: nota-nueva\n                text:\n                  es: Una nota\n                  en: A note\n`;
    writes(ana, gone, `${gone}${note}`);
    writes(maria, gone, '');
    writes(maria, ', estudio-difundir]', ']');
    const told = await bothSave(people);
    expect([told.code, flat(told.err)]).toEqual([
      1,
      expect.stringMatching(
        /\.yaml \(línea \d+ en lo de Ana Lara, versión \w+\) Actividad, .*Usted: \(lo quitó\) Ana Lara: .* • Se agregó la nota «Una nota»\. Para que quede lo de Ana Lara: crm-plan deshacer/,
      ),
    ]);
    const other = copiedPeople(people);
    expect(flat((await types(other.maria, 'guardar', '--mine')).out)).toMatch(
      /queda lo de usted: • Actividad, .*: se quita/,
    );
    expect(textOf(other.maria)).not.toContain('estudio-difundir');
    // What is advised works when it is typed.
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria)).toBe(textOf(ana));
    await expectShared(people);
  });

  test('one took a report away that the other changed: nothing is to be written where nothing stands, and to undo keeps it', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    const report = 'plan-data/reports/crm-9/st.yaml';
    writes(ana, 'tres recomendaciones', 'cuatro recomendaciones', report);
    rmSync(join(maria.folder, report));
    const told = await bothSave(people);
    expect([told.code, flat(told.err)]).toEqual([
      1,
      expect.stringMatching(
        /Para que quede lo de Ana Lara: crm-plan deshacer.* Si lo que usted quitó debe seguir fuera: crm-plan guardar --mine/,
      ),
    ]);
    expect(flat(told.err)).not.toContain('Escriba en esas líneas');
    const other = copiedPeople(people);
    await saves(other.maria, '--mine');
    expect(existsSync(join(other.maria.folder, report))).toBe(false);
    // Once something else was saved, to undo that does not bring it back.
    const later = copiedPeople(people);
    writes(later.maria, study, `${study}, por mar`);
    const again = flat((await types(later.maria, 'guardar', 'Otra cosa')).err);
    const [, theirs = ''] = /guarde otra vez\. Tal como está en lo de Ana Lara: git show (\S+)/.exec(again) ?? [];
    puts(later.maria, report, git(later.maria.folder, 'show', theirs));
    await saves(later.maria, 'Queda lo de Ana');
    expect(textOf(later.maria, report)).toBe(textOf(ana, report));
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria, report)).toBe(textOf(ana, report));
    await expectShared(people);
  });

  test('a translation that both confirm, one of them as official: it is said who did which', async () => {
    const people = await twoPeople();
    await types(people.ana, 'traducir', 'confirmar', 'contactos-lista');
    await types(people.maria, 'traducir', 'confirmar', 'contactos-lista', '--official');
    const told = await bothSave(people);
    expect([told.code, flat(told.err)]).toEqual([
      1,
      expect.stringMatching(/Usted: confirmada como oficial Ana Lara: confirmada, sin ser oficial/),
    ]);
    await saves(people.maria, '--mine');
    await expectShared(people);
  });

  test('a translation that both confirm alike, of different source wordings: these are shown', async () => {
    const people = await twoPeople();
    for (const [who, more] of [
      [people.ana, 'cada año'],
      [people.maria, 'todos los años'],
    ] as const) {
      writes(
        who,
        'es: Confirmar los puntos de contacto dos veces al año',
        `es: Confirmar los puntos de contacto ${more}`,
      );
      await types(who, 'traducir', 'confirmar', 'contactos-lista');
    }
    const told = flat((await bothSave(people)).err);
    expect(told).toMatch(/Usted: confirmada, sin ser oficial: «[^»]* todos los años» Ana Lara: [^«]*«[^»]* cada año»/);
  });

  test('two plans that both rename can be decided one after the other', async () => {
    const people = await twoPeople();
    const { shared, maria, ana } = people;
    const second = (id: string) => `plan-data/plans/${id}.yaml`;
    const renamesSecond = (person: Person, from: string, to: string) => {
      puts(person, second(to), textOf(person, second(from)).replace(`id: ${from}`, `id: ${to}`));
      rmSync(join(person.folder, second(from)));
    };
    puts(
      maria,
      second('dos'),
      'id: dos\ntitle:\n  es: Segundo plan inventado\n  en: Second invented plan\nbody: network\nstatus: proposed\nsession: crm-9\ntopics:\n  - id: dos-tema\n    text:\n      es: Tema inventado\n      en: Invented topic\n    rows:\n      - id: dos-fila\n        activities:\n          - id: dos-actividad\n            text:\n              es: Informar\n              en: Report\n',
    );
    expect(await types(maria, 'guardar', 'Otro plan')).toMatchObject({ code: 0 });
    expect(await types(ana, 'guardar')).toMatchObject({ code: 0 });
    renamesPlan(ana, 'plan-ana');
    renamesSecond(ana, 'dos', 'dos-ana');
    renamesPlan(maria, 'plan-maria');
    renamesSecond(maria, 'dos', 'dos-maria');
    const told = await bothSave(people);
    expect([told.code, flat(told.err)]).toEqual([
      1,
      expect.stringMatching(/plan-ana[\s\S]*dos-ana|dos-ana[\s\S]*plan-ana/),
    ]);
    puts(maria, second('plan-tres'), textOf(maria, second('plan-maria')).replace('id: plan-maria', 'id: plan-tres'));
    rmSync(join(maria.folder, second('plan-maria')));
    for (const file of named) writes(maria, 'plan-maria', 'plan-tres', file);
    const again = await types(maria, 'guardar', 'El primero');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('dos-ana')]);
    renamesSecond(maria, 'dos-maria', 'dos-tres');
    expect(await types(maria, 'guardar', 'El segundo')).toMatchObject({ code: 0, err: '' });
    expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
    expect([
      existsSync(join(maria.folder, second('plan-tres'))),
      existsSync(join(maria.folder, second('dos-tres'))),
    ]).toEqual([true, true]);
  });

  test('a plan that both rename, which a decision names: whoever decides has it called so everywhere, and nothing is lost', async () => {
    const people = await twoPeople();
    const { shared, maria, ana } = people;
    renamesPlan(ana, 'plan-ana');
    writes(ana, study, `${study} cada año # según la nota 12`, 'plan-data/plans/plan-ana.yaml');
    renamesPlan(maria, 'plan-maria');
    writes(maria, spread, `${spread} y la prensa`, 'plan-data/plans/plan-maria.yaml');
    const told = await bothSave(people);
    expect([told.code, flat(told.err)]).toEqual([
      1,
      expect.stringMatching(
        /Usted: plan-maria Ana Lara: plan-ana .*Si en todas vale lo suyo: crm-plan guardar --mine\./,
      ),
    ]);
    const other = copiedPeople(people);
    const { code, out, err } = await types(maria, 'guardar', '--mine');
    expect([code, err]).toEqual([0, '']);
    expect(flat(out)).toMatch(/Identificador: plan-maria/);
    const text = textOf(maria, 'plan-data/plans/plan-maria.yaml');
    for (const one of ['id: plan-maria', `${study} cada año # según la nota 12`, `${spread} y la prensa`])
      expect(text).toContain(one);
    expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
    expect((await types(ana, 'guardar')).code).toBe(0);
    for (const file of named) expect(textOf(ana, file)).not.toMatch(/plan-ana|plan-de-ejemplo/);
    expect(git(ana.folder, 'rev-parse', 'HEAD^{tree}')).toBe(git(maria.folder, 'rev-parse', 'HEAD^{tree}'));
    // The other advice: what is to stand is written in the line that is named, here what Ana called it.
    writes(other.maria, 'id: plan-maria', 'id: plan-ana', 'plan-data/plans/plan-maria.yaml');
    renameSync(
      join(other.maria.folder, 'plan-data/plans/plan-maria.yaml'),
      join(other.maria.folder, 'plan-data/plans/plan-ana.yaml'),
    );
    for (const file of named) writes(other.maria, 'plan-maria', 'plan-ana', file);
    const decided = await types(other.maria, 'guardar', 'Como Ana');
    expect([decided.code, flat(decided.err)]).toEqual([0, expect.stringMatching(ofClosed)]);
    expect(textOf(other.maria, 'plan-data/plans/plan-ana.yaml')).toBe(text.replace('id: plan-maria', 'id: plan-ana'));
  });

  test('a plan that one renames and the other edits, in its activities and its title, is one plan with both', async () => {
    const people = await twoPeople();
    const { shared, maria, ana } = people;
    renamesPlan(ana);
    writes(maria, study, `${study} cada año # según la nota 12`);
    writes(maria, 'es: Plan de acción de ejemplo', 'es: El plan de acción de ejemplo');
    const { code, err, out } = await bothSave(people);
    expect([code, err]).toEqual([0, '']);
    expect(flat(out)).toMatch(
      /El plan «.*» cambió de identificador, y de archivo: «plan-de-ejemplo» es ahora «plan-nuevo»/,
    );
    expect(flat(out)).not.toMatch(/Se (quitó|agregó) |Se pasó|adoptó|Se confirmó|traducci/);
    const text = textOf(maria, renamedPlan);
    for (const one of [`${study} cada año # según la nota 12`, 'es: El plan de acción', 'id: plan-nuevo'])
      expect(text).toContain(one);
    expect([existsSync(join(maria.folder, planFile)), unsaved(maria), headOf(shared)]).toEqual([
      false,
      '',
      headOf(maria.folder),
    ]);
  });

  test.each([
    ['beside an activity', study, `${study} # según la nota 12`],
    ['above the first line', '', '# según la nota 12\n'],
  ])(
    'a plan that one renames and in which the other only notes something, %s, has the note, whoever does which',
    async (_where, from, to) => {
      const people = await twoPeople();
      const other = copiedPeople(people);
      for (const [renames, notes, two] of [
        [people.ana, people.maria, people],
        [other.maria, other.ana, other],
      ] as const) {
        renamesPlan(renames);
        writes(notes, from, to);
        const saved = await bothSave(two);
        expect([saved.code, flat(saved.err)]).toEqual([0, expect.stringMatching(ofClosed)]);
        const text = textOf(two.maria, renamedPlan);
        expect([text.includes('# según la nota 12'), text.includes('id: plan-nuevo')]).toEqual([true, true]);
        expect([existsSync(join(two.maria.folder, planFile)), unsaved(two.maria)]).toEqual([false, '']);
      }
    },
  );

  test('a note on what the other takes out of a plan that gets another name is told as one that would be lost', async () => {
    const people = await twoPeople();
    const other = copiedPeople(people);
    for (const [renames, notes, two] of [
      [people.ana, people.maria, people],
      [other.maria, other.ana, other],
    ] as const) {
      const gone = blockOf('estudio-difundir', textOf(renames));
      writes(renames, gone, '');
      writes(renames, ', estudio-difundir]', ']');
      renamesPlan(renames);
      writes(notes, '- id: estudio-difundir\n', '- id: estudio-difundir # según la nota 12\n');
      const told = await bothSave(two);
      expect([told.code, flat(told.err)]).toEqual([1, expect.stringContaining('se perdería un comentario (#)')]);
      expect(await types(two.maria, 'guardar', '--mine')).toMatchObject({ code: 0, err: '' });
      expect([existsSync(join(two.maria.folder, planFile)), unsaved(two.maria)]).toEqual([false, '']);
    }
  });

  test('what each noted above its entry stays there, also where both made the file', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    const noted = (country: string) => `waivers:\n  # ${country}, según el acta\n${waiver(country)}`;
    puts(ana, waivers, noted('XA'));
    puts(maria, waivers, noted('XB'));
    expect(await bothSave(people)).toMatchObject({ code: 0, err: '' });
    for (const country of ['XA', 'XB'])
      expect(textOf(maria, waivers)).toContain(noted(country).replace('waivers:\n', ''));
    await expectShared(people);
  });

  test('a file that one deletes and the other only notes something in is told, and either can be had', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    const other = copiedPeople(people);
    for (const [deletes, notes, two] of [
      [ana, maria, people],
      [other.maria, other.ana, other],
    ] as const) {
      rmSync(join(deletes.folder, campaigns));
      puts(notes, campaigns, `${textOf(notes, campaigns)}# según la nota 12\n`);
      const told = await bothSave(two);
      expect([told.code, flat(told.err)]).toEqual([1, expect.stringMatching(/todo el archivo .*# según la nota 12/)]);
      expect(await types(two.maria, 'guardar', '--mine')).toMatchObject({ code: 0, err: '' });
      expect(existsSync(join(two.maria.folder, campaigns))).toBe(two === people);
    }
    expect(textOf(maria, campaigns)).toContain('# según la nota 12');
  });

  test('what is written later where the other had changed too is told as well, and then decided like the rest', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    writes(ana, study, 'Elaborar un estudio anual');
    writes(ana, spread, 'Difundirlo entre los consulados');
    expect((await types(ana, 'guardar', 'De Ana')).code).toBe(0);
    writes(maria, study, 'Elaborar un estudio bienal');
    expect((await types(maria, 'guardar', 'De María')).code).toBe(1);
    writes(maria, spread, 'Difundirlo entre las embajadas');
    expect((await types(maria, 'guardar', 'También eso')).code).toBe(1);
    expect((await types(maria, 'guardar', '--mine')).code).toBe(0);
    expect(textOf(maria)).toContain('Elaborar un estudio bienal');
    expect(textOf(maria)).toContain('Difundirlo entre las embajadas');
    await expectShared(people);
  });

  test('a file that the other has broken is told as broken, not as taken away', async () => {
    const { maria, ana } = await twoPeople();
    writes(maria, spread, `${spread} y las embajadas`);
    puts(ana, planFile, `${textOf(ana)}    oops: [\n`);
    git(ana.folder, 'commit', '--quiet', '-am', 'A mano');
    git(ana.folder, 'push', '--quiet');
    const told = await types(maria, 'guardar', 'De María');
    expect(told.code).toBe(1);
    expect(flat(told.err)).not.toContain('lo quitó');
    expect(flat(told.err)).toMatch(/plan-de-ejemplo\.yaml.* no se puede leer/);
    // What is advised works: mine holds.
    expect(await types(maria, 'guardar', '--mine')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria)).not.toContain('oops');
  });

  test('a comment of the other stays when a clash in the same file is decided', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    writes(ana, spread, `${spread} y las universidades # según la nota 12`);
    expect(spread).not.toContain('#');
    writes(maria, spread, `${spread} y las embajadas`);
    expect((await bothSave(people)).code).toBe(1);
    expect(await types(maria, 'guardar', '--mine')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria)).toMatch(/y las embajadas/);
    expect(textOf(maria)).toContain('# según la nota 12');
    await expectShared(people);
  });

  test('two decisions on one item, and a report of each on another activity, stand side by side', async () => {
    const people = await twoPeople();
    const { maria, ana } = people;
    const decided = (paragraph: number) =>
      `  - item: retorno-fondo\n    decision: deferred\n    paragraph: "${paragraph}"\n`;
    puts(ana, decisions, `session: crm-9\ndecisions:\n${decided(3)}`);
    puts(maria, decisions, `session: crm-9\ndecisions:\n${decided(4)}`);
    const first = await bothSave(people);
    expect(first).toMatchObject({ code: 1 });
    expect(flat(first.err)).toMatch(/párrafo Usted: 4 Ana Lara: 3/);
    puts(maria, decisions, `session: crm-9\ndecisions:\n${decided(3)}${decided(4)}`);
    expect(await types(maria, 'guardar', 'Las dos')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria, decisions)).toMatch(/"3"[\s\S]*"4"/);
  });

  test('one adopts what the other deletes: whose decision holds has its edits too, and nothing is half of each', async () => {
    const { maria, ana } = await twoPeople();
    const decides = (person: Person, decision: string) =>
      types(person, 'sesion', 'decidir', 'IX', 'retorno-fondo', decision, '--paragraph', '3');
    await decides(ana, 'adoptado');
    await saves(ana, 'Adoptado');
    await decides(maria, 'suprimido');
    const mine = textOf(maria);
    const told = await types(maria, 'guardar', 'Suprimido');
    expect([told.code, flat(told.err)]).toEqual([1, expect.stringMatching(/en 4 lugares/)]);
    expect((await types(maria, 'guardar', '--mine')).code).toBe(0);
    expect(textOf(maria)).toBe(mine);
  });

  test('a plan is adopted by the session that adopted it, though the other puts it off to a later one: a person decides', async () => {
    const people = await twoPeople();
    const { ana, maria, shared } = people;
    const last = '    reportsDue: 2027-04-15\n    status: open\n';
    const later = '\n  - id: crm-10\n    kind: crm\n    number: 10\n    year: 2028\n    status: planned\n';
    writes(ana, last, last + later, 'plan-data/sessions.yaml');
    const one =
      'topics:\n  - id: nuevo\n    text:\n      es: Nuevo\n      en: New\n    rows:\n      - id: fila-nueva\n        activities:\n          - id: nueva\n            text:\n              es: Nueva\n              en: New\n';
    const text = 'es: Plan nuevo\n  en: New plan\n';
    puts(ana, renamedPlan, `id: plan-nuevo\ntitle:\n  ${text}body: network\nstatus: proposed\nsession: crm-9\n${one}`);
    await saves(ana, 'Un plan nuevo');
    await saves(maria);
    const ran = await types(ana, 'sesion', 'decidir', 'IX', 'plan-nuevo', 'adoptado', '--paragraph', '5');
    expect([ran.code, ran.err]).toEqual([0, '']);
    writes(maria, 'session: crm-9\n', 'session: crm-10\n', renamedPlan);
    const { code, err } = await bothSave(people);
    expect([code, flat(err)]).toEqual([1, expect.stringMatching(/X CE|crm-10/)]);
    expect(git(shared, 'show', `main:${renamedPlan}`)).toMatch(/status: adopted\nsession: crm-9\n/);
  });

  test('undo of a reorder puts things back where they were, also when something else was saved since', async () => {
    const { maria } = await twoPeople();
    const start = textOf(maria);
    puttingBefore(maria, 'estudio-difundir', 'estudio-rutas');
    expect((await types(maria, 'guardar', 'Otro orden', '--no-push')).code).toBe(0);
    writes(maria, spread, `${spread} y las embajadas`);
    git(maria.folder, 'commit', '--quiet', '-am', 'A mano');
    expect(await types(maria, 'deshacer')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria)).toBe(start.replace(spread, `${spread} y las embajadas`));
  });

  test('a file that the other took away while somebody edits it is told, and --mine goes on with what was edited', async () => {
    const people = await twoPeople();
    const { shared, maria, ana } = people;
    rmSync(join(ana.folder, campaigns));
    expect((await types(ana, 'guardar', 'Sin campañas')).code).toBe(0);
    // Something interrupted her when the branch was there, and the files were still to be brought.
    const before = headOf(maria.folder);
    git(maria.folder, 'fetch', '--quiet');
    git(maria.folder, 'update-ref', '-m', 'crm-plan: join', 'refs/heads/main', 'origin/main');
    git(maria.folder, 'update-ref', 'refs/worktree/crm-plan/from', before);
    puts(maria, campaigns, `${textOf(maria, campaigns)}# de María\n`);
    const told = await types(maria, 'guardar', 'Otra vez');
    expect([told.code, flat(told.err)]).toEqual([1, expect.stringMatching(/campaigns\/XB\.yaml.*guardar --mine/)]);
    expect(await types(maria, 'guardar', '--mine', 'Se conserva')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria, campaigns)).toContain('# de María');
    expect([unsaved(maria), headOf(shared)]).toEqual(['', headOf(maria.folder)]);
  });
});
