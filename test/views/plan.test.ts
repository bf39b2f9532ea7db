import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/messages/documents/index.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { stampFor } from '../../src/model/translations.ts';
import { check } from '../../src/rules/check.ts';
import { type PlanOptions, type PlanView, planView } from '../../src/views/plan.ts';
import type { Shown } from '../../src/views/shown-wording.ts';
import { invented, planOf, words } from '../support/snapshots.ts';

const today = '2025-01-15';

function viewOf(snapshot: Snapshot, languages: readonly Lang[], more: Partial<PlanOptions> = {}): PlanView {
  const findings = check(snapshot, today);
  return planView(snapshot, planOf(snapshot), {
    languages,
    today,
    findings,
    clean: false,
    numbered: false,
    since: null,
    ...more,
  });
}

const rowsOf = ({ topics }: PlanView) => topics.flatMap(({ rows }) => rows);
const entriesOf = (view: PlanView) => rowsOf(view).flatMap(({ cells }) => cells.flatMap(({ entries }) => entries));
const entry = (view: PlanView, id: string) => entriesOf(view).find((one) => one.id === id);
/** A wording with what came and went in it, as `[-old-]{+new+}`. */
const marked = ({ wordings }: Shown): string =>
  wordings
    .map(({ text, parts }) =>
      parts
        ? parts.map((one) => (one.added ? `{+${one.text}+}` : one.removed ? `[-${one.text}-]` : one.text)).join('')
        : text,
    )
    .join(' | ');

describe('the table', () => {
  test("has a topic's cell over its rows, each row with its three cells, in the plan's order", async () => {
    const view = viewOf(await invented(), ['es']);
    expect(view.topics.map(({ id, span }) => [id, span])).toEqual([
      ['prevencion', 2],
      ['proteccion', 2],
    ]);
    expect(rowsOf(view).map(({ id, first }) => [id, first])).toEqual([
      ['fila-campanas', true],
      ['fila-folleto', false],
      ['fila-albergues', true],
      ['fila-retorno', false],
    ]);
    const cells = rowsOf(view).map(({ cells: three }) => three.map(({ entries }) => entries.map(marked)));
    expect(cells).toEqual([
      [['Informar de los riesgos'], ['Hacer una campaña cada año'], ['Continuo']],
      [[], ['Imprimir un folleto (Propuesta de Honduras)'], ['Permanente']],
      [['Abrir albergues'], ['(Definir actividades)'], []],
      [[], ['Acompañar el retorno'], ['Los días 4 y 5 de noviembre de 2024', 'Pendiente']],
    ]);
  });

  test('leaves out what was dropped or superseded', async () => {
    const ids = entriesOf(viewOf(await invented(), ['es'])).map(({ id }) => id);
    expect(ids).not.toContain('suprimida');
    const superseded = await invented([
      ['            toBeDefined: true\n', '            toBeDefined: true\n            supersededBy: [campana]\n'],
    ]);
    expect(entriesOf(viewOf(superseded, ['es'])).map(({ id }) => id)).not.toContain('albergues-por-definir');
  });

  test('has no numbers unless they are asked for', async () => {
    const view = viewOf(await invented(), ['es']);
    const numbers = [...view.topics, ...rowsOf(view).flatMap(({ cells }) => cells), ...entriesOf(view)];
    expect(numbers.filter(({ number }) => number !== null)).toEqual([]);
    expect(entriesOf(view).flatMap(({ numbersFor }) => numbersFor)).toEqual([]);
  });

  test('with numbers: topics, rows, and the objectives and activities of a row in one sequence', async () => {
    const view = viewOf(await invented(), ['es', 'en'], { numbered: true });
    expect(view.topics.map(({ id, number }) => [id, number])).toEqual([
      ['prevencion', '1'],
      ['proteccion', '2'],
    ]);
    expect(rowsOf(view).map(({ id, cells }) => [id, ...cells.map(({ number }) => number)])).toEqual([
      ['fila-campanas', '1.1', null, null],
      ['fila-folleto', '1.2', null, null],
      ['fila-albergues', '2.1', null, null],
      ['fila-retorno', '2.2', null, null],
    ]);
    const cells = rowsOf(view).map(({ cells: three }) =>
      three.map(({ entries }) => entries.map(({ number, numbersFor }) => number ?? words(numbersFor))),
    );
    expect(cells).toEqual([
      [['1.1.1'], ['1.1.2'], ['es: Para 1.1.2 | en: For 1.1.2']],
      [[], ['1.2.1'], ['es: Para 1.2.1 | en: For 1.2.1']],
      [['2.1.1'], ['2.1.2'], []],
      [[], ['2.2.1'], ['es: Para 2.2.1 | en: For 2.2.1', 'es: Para 2.2.1 | en: For 2.2.1']],
    ]);
  });

  test('what was there before has no number, and leaves no gap in those of the others', async () => {
    const before = await invented();
    const after = await invented([
      ['          - id: folleto\n', '          - id: folleto\n            supersededBy: [campana]\n'],
    ]);
    const view = viewOf(after, ['es'], { numbered: true, since: { before, label: [] } });
    const numbers = rowsOf(view).flatMap(({ cells }) => cells.map(({ number }) => number));
    expect(numbers.filter((number) => number !== null)).toEqual(['1.1', '2.1', '2.2']);
    expect(entry(view, '_was-folleto')?.number).toBeNull();
  });

  test('is headed by organisation, title, status and day in each language, the source first', async () => {
    const view = viewOf(await invented(), ['es', 'en']);
    expect([view.organisation, view.title.wordings, view.status, view.asOf].map(words)).toEqual([
      'es: Conferencia inventada (CRM) | en: Invented Conference (RCM)',
      'es: Plan inventado | en: Invented plan',
      'es: Adoptado durante la I CRM (13 - 14 de marzo de 2024) | en: Adopted at the I RCM (13–14 March 2024)',
      'es: Situación al 15 de enero de 2025 | en: As of 15 January 2025',
    ]);
    expect(view.title.wordings.map(({ leads }) => leads)).toEqual([true, false]);
    expect(view.columns.map(words)).toEqual([
      'es: Temas | en: Topics',
      'es: Objetivos | en: Objectives',
      'es: Actividades | en: Activities',
      'es: Calendario | en: Calendar',
    ]);
  });

  test('a text without its translation stands in the source language, and says so', async () => {
    const snapshot = await invented();
    const [note] = entry(viewOf(snapshot, ['en']), 'campana')?.notes ?? [];
    expect(words(note?.wordings ?? [])).toBe('es: Los costos se comparten');
    expect(words(note?.untranslated ?? [])).toBe('en: not translated');
    const [inSpanish] = entry(viewOf(snapshot, ['es']), 'campana')?.notes ?? [];
    expect(inSpanish?.untranslated).toEqual([]);
  });

  test('names the texts whose original has changed since their translation was reviewed, those that it shows', async () => {
    const stamp = stampFor('Hacer una campaña cada mes', '', 'unofficial');
    const stamps = ['campana', 'suprimida'].map((id) => `${id}.text: {en: ${JSON.stringify(stamp)}}\n`);
    const snapshot = await invented([], { 'translations.lock.yaml': stamps.join('') });
    expect(viewOf(snapshot, ['es', 'en']).remarks.map(words)).toEqual([
      'es: La redacción en inglés de lo que sigue puede no decir lo mismo que el original, que cambió después de revisarse la traducción: «Hacer una campaña cada año». | en: The English wording of the following may not say what the original says, which has changed since the translation was reviewed: “Run a campaign every year”.',
    ]);
    expect(viewOf(snapshot, ['es']).remarks).toEqual([]);
  });

  test('of an official translation that was touched since, too: it says no more of the new original than it did', async () => {
    const noted = async (source: string, official: string) => {
      const stamp = JSON.stringify(stampFor(source, official, 'official'));
      const snapshot = await invented([], { 'translations.lock.yaml': `campana.text: {en: ${stamp}}\n` });
      return viewOf(snapshot, ['en'])
        .remarks.map(words)
        .filter((note) => note.includes('may not say'));
    };
    const text = 'Hacer una campaña cada año';
    const said = [expect.stringContaining('“Run a campaign every year”')];
    expect(await noted('Hacer una campaña cada mes', 'Run a campaign every year')).toEqual(said);
    expect(await noted('Hacer una campaña cada mes', 'Run a campaign each year')).toEqual(said);
    // Where only the translation differs, the original is what it was.
    expect(await noted(text, 'Run a campaign each year')).toEqual([]);
    expect(await noted(text.toUpperCase(), 'Run a campaign each year')).toEqual([]);
  });
});

describe('marks', () => {
  test('stand at what is outstanding; that of an empty calendar cell in the cell', async () => {
    const view = viewOf(await invented(), ['es']);
    const marks = entriesOf(view).flatMap((one) => one.marks.map(({ name }) => `${one.id}: ${name}`));
    expect(marks).toEqual([
      'folleto: proposal-open',
      'albergues-por-definir: activities-undefined',
      'retorno-fecha: overdue',
      'retorno-pendiente: calendar-pending',
    ]);
    const ofCells = rowsOf(view).flatMap(({ id, cells }) =>
      cells.flatMap((cell) => cell.marks.map(({ name }) => `${id}, ${cell.label}: ${name}`)),
    );
    expect(ofCells).toEqual(['fila-albergues, Calendario: calendar-missing']);
  });

  test('are explained in a legend, those that occur and no others', async () => {
    const names = (view: PlanView) => view.legend?.marks.map(({ name, labels }) => `${name}: ${words(labels)}`) ?? null;
    expect(names(viewOf(await invented(), ['en']))).toEqual([
      'calendar-pending: en: No date',
      'activities-undefined: en: Activities missing',
      'calendar-missing: en: No calendar',
      'overdue: en: Overdue',
      'proposal-open: en: Awaits a decision',
    ]);
    const adopted = await invented([['            proposedBy: HN\n', '']]);
    expect(names(viewOf(adopted, ['en']))).not.toContain('proposal-open: en: Awaits a decision');
  });

  test('are left out of a clean table, which does not claim that nothing is outstanding', async () => {
    const view = viewOf(await invented(), ['es'], { clean: true });
    expect(entriesOf(view).flatMap(({ marks }) => marks)).toEqual([]);
    expect([view.legend, view.remarks]).toEqual([null, []]);
  });

  test('a plan in which nothing is outstanding says so', async () => {
    const snapshot = await invented();
    const view = viewOf(snapshot, ['es', 'en'], { findings: [] });
    expect(view.remarks.map(words)).toContain(
      'es: No hay asuntos por resolver en este plan. | en: Nothing in this plan is outstanding.',
    );
  });
});

describe('what changed since an earlier state', () => {
  test('says of a text whose original alone changed that its translation did not', async () => {
    const [before, after] = [await invented(), await invented([['es: Imprimir un folleto', 'es: Imprimir un afiche']])];
    const since = { before, label: [{ lang: 'en' as const, text: 'the I RCM', leads: true }] };
    const noteIn = (languages: readonly Lang[]) =>
      words(entry(viewOf(after, languages, { since }), 'folleto')?.untranslated ?? []);
    expect(noteIn(['en'])).toBe('en: the original has changed, the translation has not');
    expect(noteIn(['es', 'en'])).toBe('en: the original has changed, the translation has not');
    expect(noteIn(['es'])).toBe('');
    expect(words(entry(viewOf(after, ['en']), 'folleto')?.untranslated ?? [])).toBe('');
  });

  const label = [{ lang: 'es', text: 'la I CRM', leads: true }] as const;

  test('is marked in the wording; what is gone stands where it stood', async () => {
    const before = await invented();
    const after = await invented([
      ['es: Hacer una campaña cada año', 'es: Hacer dos campañas cada año'],
      [
        '          - id: retorno-pendiente\n            for: [retorno]\n            kind: pending\n            text:\n              es: Pendiente\n              en: Pending\n',
        '',
      ],
      [
        '          - id: albergues-por-definir\n            toBeDefined: true\n',
        '          - id: albergue\n            text:\n              es: Abrir un albergue\n',
      ],
    ]);
    const view = viewOf(after, ['es'], { since: { before, label } });
    expect(entriesOf(view).map((one) => [one.id, marked(one)])).toEqual([
      ['informar', 'Informar de los riesgos'],
      ['campana', 'Hacer [-una campaña-] {+dos campañas+} cada año'],
      ['campana-continuo', 'Continuo'],
      ['folleto', 'Imprimir un folleto (Propuesta de Honduras)'],
      ['folleto-fecha', 'Permanente'],
      ['albergar', 'Abrir albergues'],
      ['_was-albergues-por-definir', '[-(Definir actividades)-]'],
      ['albergue', '{+Abrir un albergue+}'],
      ['retorno', 'Acompañar el retorno'],
      ['retorno-fecha', 'Los días 4 y 5 de noviembre de 2024'],
      ['_was-retorno-pendiente', '[-Pendiente-]'],
    ]);
    expect(words(view.since)).toContain('la I CRM');
  });

  test('where its translation is gone, is told of the original that stands in its place', async () => {
    const before = await invented();
    const after = await invented([
      ['es: Imprimir un folleto\n              en: Print a leaflet\n', 'es: Imprimir un afiche\n'],
    ]);
    const folleto = entry(viewOf(after, ['en'], { since: { before, label } }), 'folleto');
    expect(folleto && marked(folleto)).toMatch(/^Imprimir un \[-folleto-\] \{\+afiche\+\} /u);
  });

  test('a proposal that was adopted loses who proposed it', async () => {
    const before = await invented();
    const after = await invented([['            proposedBy: HN\n', '            origin: HN\n']]);
    const folleto = entry(viewOf(after, ['es'], { since: { before, label } }), 'folleto');
    expect(folleto && marked(folleto)).toBe('Imprimir un folleto [-(Propuesta de Honduras)-]');
  });

  test('however many come, go and change places, what is gone stands behind what it stood behind', async () => {
    const here = '          - id: albergar\n';
    const more = (ids: readonly string[]) =>
      ids.map((id) => `          - id: mas-${id}\n            text:\n              es: Texto ${id}\n`).join('');
    const withIds = (ids: readonly string[]) => invented([[here, `${more(ids)}${here}`]]);
    const lists = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(lists, lists, async (was, is) => {
        const [before, after] = await Promise.all([withIds(was), withIds(is)]);
        const expected = [...is];
        for (const [i, id] of was.entries())
          if (!is.includes(id)) expected.splice(i === 0 ? 0 : expected.indexOf(was[i - 1] ?? '') + 1, 0, id);
        const shown = entriesOf(viewOf(after, ['es'], { since: { before, label } })).map(({ id }) => id);
        const ids = shown.flatMap((id) => /^(?:_was-)?mas-(.)$/.exec(id)?.[1] ?? []);
        expect(ids).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
