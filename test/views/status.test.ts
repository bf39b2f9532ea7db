import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderSource } from '../../src/data/folder.ts';
import { load } from '../../src/data/load.ts';
import type { Lang } from '../../src/messages/documents/index.ts';
import { nothingEarlier } from '../../src/model/earlier.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { checkAll } from '../../src/rules/check.ts';
import { comingSession } from '../../src/views/coming-session.ts';
import { planView } from '../../src/views/plan.ts';
import { figuresOf, type StatusView, statusView } from '../../src/views/status.ts';
import { fixtures, planData } from '../support/folders.ts';
import { invented, planOf, words } from '../support/snapshots.ts';

const today = '2025-01-15';

function viewOf(snapshot: Snapshot, languages: readonly Lang[] = ['es', 'en'], day = today): StatusView {
  const { data, file } = planOf(snapshot);
  return statusView(snapshot, data, file, {
    languages,
    today: day,
    ...checkAll(snapshot, day),
    earlier: nothingEarlier,
  });
}

const counts = (view: StatusView) => Object.fromEntries(view.figures.map(({ state, n }) => [state, n]));

describe('the figures', () => {
  test('count each row once, by what most needs attention, without what was dropped', async () => {
    const snapshot = await invented();
    expect(counts(viewOf(snapshot))).toEqual({ settled: 1, proposed: 1, pending: 0, overdue: 1, undefined: 1 });
    // The day before, nothing was overdue: the row is one that still has no date.
    expect(counts(viewOf(snapshot, ['es'], '2024-11-05'))).toEqual({
      settled: 1,
      proposed: 1,
      pending: 1,
      overdue: 0,
      undefined: 1,
    });
  });

  test('count what is accepted for a time, too; under the list it is said how much of it is not on it', async () => {
    const waivers = `waivers:
  - {rule: overdue, item: retorno-fecha, reason: La Red lo acordó, until: crm-2}
  - {rule: contact-missing, country: HN, reason: La Red lo acordó, until: crm-2}
`;
    const snapshot = await invented([], { 'waivers.yaml': waivers });
    expect(counts(viewOf(snapshot)).overdue).toBe(1);
    expect(viewOf(snapshot).open.groups.map(({ rule }) => rule)).not.toContain('overdue');
    expect(words(viewOf(snapshot).open.accepted)).toBe(
      'es: 1 aceptado por un tiempo, que las cifras de arriba no descuentan. | en: 1 accepted for a time, which the figures above do not leave out.',
    );
    expect(viewOf(await invented()).open.accepted).toEqual([]);
  });

  test('leave out a row of which all was dropped, as the table does', async () => {
    const dropped = await invented([
      [
        '            text:\n              es: Acompañar el retorno\n',
        '            dropped: crm-1\n            text:\n              es: Acompañar el retorno\n',
      ],
    ]);
    expect(counts(viewOf(dropped))).toEqual({ settled: 1, proposed: 1, pending: 0, overdue: 0, undefined: 1 });
    expect(figuresOf(dropped, today)[0]?.topics.every(({ rows }) => Object.values(rows).some((n) => n > 0))).toBe(true);
    const table = (since: Snapshot | null) =>
      planView(dropped, planOf(dropped), {
        languages: ['es'],
        today,
        findings: [],
        clean: false,
        numbered: false,
        since: since && { before: since, label: [] },
      }).topics.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(table(null)).not.toContain('fila-retorno');
    expect(table(await invented())).toContain('fila-retorno');
  });

  test('of several plans stand in the order of the files, the current ones only', async () => {
    const figures = figuresOf(await invented(), today);
    expect(figures).toMatchObject([
      {
        id: 'red',
        objectives: 2,
        activities: 4,
        calendar: { continuous: 1, permanent: 1, pending: 1, scheduled: 1, held: 0, note: 0 },
      },
    ]);
    expect(figuresOf(await invented([['status: adopted', 'status: ended']]), today)).toEqual([]);
  });

  test('are named in both languages', async () => {
    expect(viewOf(await invented()).figures.map(({ labels }) => words(labels))).toEqual([
      'es: Sin asuntos por resolver | en: Nothing outstanding',
      'es: Con propuestas | en: Proposed',
      'es: Sin fecha | en: No date',
      'es: Vencidas | en: Overdue',
      'es: Por definir | en: To be defined',
    ]);
  });
});

describe('the picture', () => {
  test('has a bar for each topic, as wide as it has rows, and says in words what it shows', async () => {
    const { bars, rows } = viewOf(await invented()).byTopic;
    expect(
      bars.map(({ text, segments }) => [text, segments.map(({ x, width, middle }) => [x, width, middle])]),
    ).toEqual([
      [
        '1 sin asuntos por resolver, 1 con propuestas',
        [
          [0, 50, 25],
          [50, 50, 75],
        ],
      ],
      [
        '1 vencida, 1 por definir',
        [
          [0, 50, 25],
          [50, 50, 75],
        ],
      ],
    ]);
    expect(rows.map((row) => row.counts)).toEqual([
      [1, 1, 0, 0, 0],
      [0, 0, 0, 1, 1],
    ]);
  });

  test('a topic with fewer rows has a shorter bar', async () => {
    const fewer = await invented([
      ['      - id: fila-folleto\n', '      - id: fila-folleto\n        dropped: crm-1\n'],
    ]);
    const [first, second] = viewOf(fewer).byTopic.bars;
    expect([first?.segments.map(({ width }) => width), second?.segments.map(({ width }) => width)]).toEqual([
      [50],
      [50, 50],
    ]);
  });
});

describe('what is outstanding', () => {
  test('stands in groups: what one country proposes, and what is of one kind', async () => {
    const view = viewOf(await invented());
    expect(view.open.groups.map(({ labels, items }) => [words(labels), ...items.map(words)])).toEqual([
      ['es: Propuesta de Honduras | en: Proposal by Honduras', 'es: Imprimir un folleto | en: Print a leaflet'],
      ['es: Sin calendario | en: No calendar', 'es: Abrir albergues | en: Open shelters'],
      ['es: Actividades por definir | en: Activities to be defined', 'es: Abrir albergues | en: Open shelters'],
      [
        'es: Vencido | en: Overdue',
        'es: «Acompañar el retorno» estaba previsto hasta el 5 de noviembre de 2024; sin resultado registrado. | en: “Accompany returns” was to be done by 5 November 2024, with no outcome recorded.',
      ],
      ['es: Sin fecha | en: No date', 'es: Acompañar el retorno | en: Accompany returns'],
    ]);
  });

  test('two proposals of one country stand together, those of another apart', async () => {
    const more = await invented([
      ['              en: Accompany returns\n', '              en: Accompany returns\n            proposedBy: HN\n'],
      ['              en: Open shelters\n', '              en: Open shelters\n            proposedBy: SV\n'],
    ]);
    const proposals = viewOf(more, ['en']).open.groups.filter(({ rule }) => rule === 'proposal-open');
    expect(proposals.map(({ labels, items }) => [words(labels), items.length])).toEqual([
      ['en: Proposals by Honduras', 2],
      ['en: Proposal by El Salvador', 1],
    ]);
  });
});

describe('the next meeting', () => {
  test('is the first that is not closed and part of no other', async () => {
    const snapshot = await invented();
    expect(comingSession(snapshot)?.id).toBe('crm-2');
    expect(words(viewOf(snapshot).session)).toBe(
      'es: Próxima reunión: II CRM (Tela, Honduras, 6 - 9 de mayo de 2025) | en: Next meeting: II RCM (Tela, Honduras, 6–9 May 2025)',
    );
  });

  test('is not spoken of where none is to come', async () => {
    const snapshot = await invented([], { 'sessions.yaml': null });
    expect([comingSession(snapshot), viewOf(snapshot).session]).toEqual([null, []]);
  });
});

describe('what is measured by a register', () => {
  test('has a note for each source that its records name, once; whoever has a contact point is named by none', async () => {
    const snapshot = await load(folderSource(planData));
    const { measured, sources } = viewOf(snapshot, ['es'], '2008-05-01');
    expect(measured?.items.flatMap(({ lines }) => lines.map(({ notes }) => notes.map(({ n }) => n)))).toEqual([
      [1],
      [2],
      [3],
      [4],
    ]);
    expect(sources?.list.map(({ n, id }) => [n, id])).toEqual([1, 2, 3, 4].map((n) => [n, `_source-${n}`]));
    expect(sources?.list[0]?.parts.flatMap(({ address }) => address ?? [])).toEqual([
      'https://treaties.un.org',
      'https://github.com/zmjones/untreaties',
    ]);
  });

  test('a country of which something is recorded that is not enough is not said to have no record', async () => {
    const registers = {
      'registers/guidelines/HN.yaml':
        'owner: HN\nlanguage: es\nrecords:\n  - {id: uno, step: {es: Publicarlos}, status: not-started, source: inventada}\n',
    };
    const measure: [string, string] = [
      '          - id: campana\n',
      '          - id: campana\n            measuredBy: {register: guidelines}\n',
    ];
    const [item] = viewOf(await invented([measure], registers)).measured?.items ?? [];
    expect(words(item?.labels ?? [])).toBe(
      'es: Países que han comenzado a aplicar los Lineamientos | en: Countries that have begun to implement the Guidelines',
    );
    const [line] = item?.lines ?? [];
    expect(words(line?.wordings ?? [])).toMatch(
      /^es: 0 de \d+; aún no: Honduras(; sin constancia de: .*)? \| en: 0 of \d+; not yet: Honduras(; no record for: .*)?$/u,
    );
  });

  test('where nothing is measured no source is named', async () => {
    expect(viewOf(await invented()).sources).toBe(null);
  });
});

describe('what came of what the calendar says', () => {
  const outcome = (more: string) =>
    invented([['            kind: scheduled\n', `            kind: scheduled\n            outcome:\n${more}`]]);

  test('stands under the words of the activity, with its day and what shows it', async () => {
    const snapshot = await outcome(`              text:
                es: Volvieron doce personas
              date: 2024-11-06
              evidence:
                - https://www.example.org/acta.pdf
`);
    const { outcomes } = viewOf(snapshot);
    expect(words(outcomes?.title ?? [])).toBe('es: Resultados registrados | en: Recorded outcomes');
    expect(outcomes?.items).toMatchObject([{ evidence: ['https://www.example.org/acta.pdf'] }]);
    const [item] = outcomes?.items ?? [];
    expect(words(item?.wordings ?? [])).toBe('es: Acompañar el retorno | en: Accompany returns');
    expect(words(item?.text?.wordings ?? [])).toBe('es: Volvieron doce personas');
    expect(words(item?.text?.untranslated ?? [])).toBe('en: not translated');
    expect(words(item?.day ?? [])).toBe('es: 6 de noviembre de 2024 | en: 6 November 2024');
    // The day before, nothing had come of it yet.
    expect(viewOf(snapshot, ['es'], '2024-11-05').outcomes).toBe(null);
  });

  test('of an entry for several activities names them all', async () => {
    const snapshot = await invented([
      ['            for: [retorno]\n', '            for: [retorno, visitas]\n'],
      ['            kind: scheduled\n', '            kind: scheduled\n            outcome: {date: 2024-11-06}\n'],
      [
        '        calendar:\n          - id: retorno-fecha',
        '          - id: visitas\n            text: {es: Visitar, en: Visit}\n        calendar:\n          - id: retorno-fecha',
      ],
    ]);
    const [item] = viewOf(snapshot).outcomes?.items ?? [];
    expect(words(item?.wordings ?? [])).toBe('es: Acompañar el retorno; Visitar | en: Accompany returns; Visit');
  });

  test('where no outcome is recorded there is none', async () => {
    expect(viewOf(await invented()).outcomes).toBe(null);
    const only = viewOf(await outcome('              evidence: [https://www.example.org/acta.pdf]\n'));
    expect(only.outcomes?.items).toMatchObject([{ text: null, day: [] }]);
  });
});

test('the reports that a plan asks for are counted in its own status, and not in that of another plan', async () => {
  const sessions = readFileSync(join(fixtures, 'views/sessions.yaml'), 'utf8');
  const other = `id: otro
title:
  es: Otro plan
body: network
status: adopted
session: crm-1
topics:
  - id: otro-tema
    text:
      es: Otro tema
    rows:
      - id: otra-fila
        activities:
          - id: otra-actividad
            text:
              es: Otra actividad
        calendar:
          - id: otra-fecha
            for: [otra-actividad]
            kind: continuous
            text:
              es: Continuo
            reportsTo: [crm]
            reportsBy: countries
`;
  const snapshot = await invented(
    [
      [
        '            for: [campana]\n',
        '            for: [campana]\n            reportsTo: [crm]\n            reportsBy: countries\n',
      ],
    ],
    {
      'sessions.yaml': sessions.replace('end: 2025-05-09\n', 'end: 2025-05-09\n    reportsDue: 2025-04-15\n'),
      'plans/otro.yaml': other,
    },
  );
  const activities = snapshot.plans.map(({ data, file }) =>
    statusView(snapshot, data, file, {
      languages: ['es'],
      today,
      findings: [],
      accepted: [],
      earlier: nothingEarlier,
    }).reports?.activities.map((one) => words(one.wordings)),
  );
  expect(activities).toEqual([['es: Otra actividad'], ['es: Hacer una campaña cada año']]);
});
