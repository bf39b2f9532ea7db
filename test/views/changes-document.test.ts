import { describe, expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.ts';
import { weigh } from '../../src/diff/weigh.ts';
import type { Lang } from '../../src/messages/documents/index.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { type ChangesMaterial, type ChangesView, changesView, momentName } from '../../src/views/changes-document.ts';
import { invented, words } from '../support/snapshots.ts';

const decisions = `session: crm-2
decisions:
  - item: folleto
    decision: adopted
    paragraph: "3"
  - item: albergar
    decision: deferred
`;

/** What the second session did to the plan: adopted one thing, reworded another, had a translation improved. */
const later = () =>
  invented(
    [
      ['es: Hacer una campaña cada año', 'es: Hacer dos campañas cada año'],
      ['            proposedBy: HN\n', '            origin: HN\n'],
      ['en: Accompany returns', 'en: Accompany the return'],
    ],
    { 'decisions/crm-2.yaml': decisions },
  );

function paper(
  before: Snapshot,
  after: Snapshot,
  more: Partial<ChangesMaterial> = {},
  languages: readonly Lang[] = ['es', 'en'],
): ChangesView {
  const first = before.sessions?.data.sessions.find(({ id }) => id === 'crm-1') ?? null;
  const changes = weigh(diff(before, after));
  const material = {
    before,
    after,
    from: { session: first, commit: 'abc' },
    to: null,
    changes,
    unread: [],
    errata: [],
  };
  return changesView({ ...material, ...more }, { languages, today: '2025-06-01' });
}

const told = ({ parts }: Pick<ChangesView, 'parts'>) =>
  parts.map(({ heading, changes }) => [words(heading.wordings), ...changes.map(({ sentences }) => words(sentences))]);

describe('the paper on changes', () => {
  test('tells what changed by topic, then what was deferred, then what is only form', async () => {
    expect(told(paper(await invented(), await later()))).toEqual([
      [
        'es: Prevención | en: Prevention',
        'es: Cambió la redacción de la actividad «Hacer dos campañas cada año». | en: The wording of the activity “Run a campaign every year” changed.',
        'es: Se adoptó la actividad «Imprimir un folleto», propuesta de Honduras. | en: The activity “Print a leaflet”, proposed by Honduras, was adopted.',
      ],
      ['es: Lo que se aplazó | en: What was deferred', 'es: Abrir albergues | en: Open shelters'],
      [
        'es: Cambios de forma y de traducción | en: Editorial and translation changes',
        'es: Cambió la traducción al inglés de la actividad «Acompañar el retorno». | en: The English translation of the activity “Accompany the return” changed.',
      ],
    ]);
  });

  test('names the two points in time, and counts changes by their weight, decisions apart', async () => {
    const view = paper(await invented(), await later());
    expect(words(view.period)).toBe('es: De la I CRM a hoy | en: From the I RCM to today');
    expect(view.figures.map(({ n, labels }) => `${n} ${words(labels)}`)).toEqual([
      '2 es: de fondo | en: substantive',
      '0 es: de forma | en: editorial',
      '1 es: de traducción | en: translation',
    ]);
  });

  test('marks the words that changed, in the language in which they did', async () => {
    const [prevention] = paper(await invented(), await later()).parts;
    const [reworded] = prevention?.changes ?? [];
    const [text] = reworded?.texts ?? [];
    expect(text?.wordings.map(({ lang }) => lang)).toEqual(['es']);
    const parts = text?.wordings[0]?.parts ?? [];
    expect(parts.filter(({ removed }) => removed).map((one) => one.text)).toEqual(['una campaña']);
    expect(parts.filter(({ added }) => added).map((one) => one.text)).toEqual(['dos campañas']);
  });

  test('says beside each change who decided it, and in which paragraph', async () => {
    const changes = paper(await invented(), await later()).parts.flatMap((part) => part.changes);
    expect(changes.map(({ id, decisions: some }) => [id, some.map(({ line }) => words(line))])).toEqual([
      ['_reworded-campana', []],
      ['_adopted-folleto', ['es: Adoptado: II CRM, párrafo 3 | en: Adopted: II RCM, paragraph 3']],
      ['_decision-crm-2-albergar', ['es: Aplazado: II CRM | en: Deferred: II RCM']],
      ['_translated-retorno', []],
    ]);
  });

  /** The texts of decisions, each as they stand below a change. */
  const said = (view: ChangesView) =>
    view.parts.flatMap(({ changes }) =>
      changes.map(({ id, decisions: some }) => [
        id,
        ...some.flatMap(({ texts }) => texts.map(({ wordings }) => words(wordings))),
      ]),
    );

  test('says below each decision what it says itself, whether or not anything changed with it', async () => {
    const text = (es: string) => `    text:\n      es: ${es}\n      en: In English\n`;
    const withTexts = decisions
      .replace('    paragraph: "3"\n', `    paragraph: "3"\n${text('El folleto es útil')}`)
      .replace('    decision: deferred\n', `    decision: deferred\n${text('Falta saber el costo')}`);
    const after = invented([['            proposedBy: HN\n', '            origin: HN\n']], {
      'decisions/crm-2.yaml': withTexts,
    });
    expect(said(paper(await invented(), await after))).toEqual([
      ['_adopted-folleto', 'es: El folleto es útil | en: In English'],
      ['_decision-crm-2-albergar', 'es: Falta saber el costo | en: In English'],
    ]);
  });

  test('where two decisions say the same, it stands below each', async () => {
    const words = '    paragraph: "6"\n    text:\n      es: Se adopta en los términos propuestos.\n';
    const both = ['campana', 'albergar'].map((item) => `  - item: ${item}\n    decision: adopted\n${words}`).join('');
    const after = await invented([], { 'decisions/crm-2.yaml': `session: crm-2\ndecisions:\n${both}` });
    expect(said(paper(await invented(), after))).toEqual([
      ['_decision-crm-2-campana', 'es: Se adopta en los términos propuestos.'],
      ['_decision-crm-2-albergar', 'es: Se adopta en los términos propuestos.'],
    ]);
  });

  test('what a decision on the whole plan says stands once, with the first change that it is told beside', async () => {
    const file =
      'session: crm-2\ndecisions:\n  - item: red\n    decision: amended\n    text:\n      es: Se revisó el plan\n      en: The plan was revised\n';
    const after = invented(
      [
        ['es: Hacer una campaña cada año', 'es: Hacer dos campañas cada año'],
        ['            kind: continuous\n', '            kind: permanent\n'],
      ],
      { 'decisions/crm-2.yaml': file },
    );
    const view = paper(await invented(), await after);
    expect(lines(view).map(([, ...some]) => some)).toEqual([
      ['es: Enmendado: II CRM | en: Amended: II RCM'],
      ['es: Enmendado: II CRM | en: Amended: II RCM'],
    ]);
    expect(said(view).map(([, ...texts]) => texts)).toEqual([['es: Se revisó el plan | en: The plan was revised'], []]);
  });

  /** An activity that was proposed after the first session, with a calendar that it shares, and that the second deleted. */
  const proposed =
    '          - id: carteles\n            text:\n              es: Pegar carteles\n              en: Put up posters\n            proposedBy: HN\n';
  const shared: readonly [string, string] = ['for: [campana]', 'for: [campana, carteles]'];
  const withPosters = (more: string): readonly [string, string] => [
    '              - id: campana-costos\n                text:\n                  es: Los costos se comparten\n',
    `              - id: campana-costos\n                text:\n                  es: Los costos se comparten\n${proposed}${more}`,
  ];
  const lines = ({ parts }: ChangesView) =>
    parts.flatMap(({ changes }) =>
      changes.map(({ sentences, decisions: some }) => [words(sentences), ...some.map(({ line }) => words(line))]),
    );

  test('a proposal that came and was deleted in between is told as such, beside itself alone', async () => {
    const after = await invented([withPosters('            dropped: crm-2\n'), shared], {
      'decisions/crm-2.yaml':
        'session: crm-2\ndecisions:\n  - item: carteles\n    decision: dropped\n    paragraph: "2"\n',
    });
    expect(lines(paper(await invented(), after))).toEqual([
      [
        'es: Se agregó la actividad «Pegar carteles», propuesta de Honduras, y después se suprimió (II CRM). | en: The activity “Put up posters”, proposed by Honduras, was added and then deleted (II RCM).',
        'es: Suprimido: II CRM, párrafo 2 | en: Deleted: II RCM, paragraph 2',
      ],
      [
        'es: Se modificó el calendario de «Hacer una campaña cada año»: actividades a las que se refiere. | en: The calendar of “Run a campaign every year” was modified: activities that it refers to.',
      ],
    ]);
  });

  test('a deletion that changed nothing but what still stands is told by itself', async () => {
    const after = await invented(
      [['            kind: continuous\n', '            kind: permanent\n'], shared, withPosters('')],
      {
        'decisions/crm-2.yaml': 'session: crm-2\ndecisions:\n  - item: carteles\n    decision: dropped\n',
      },
    );
    const before = await invented([shared, withPosters('')]);
    expect(lines(paper(before, after)).map(([, ...some]) => some)).toEqual([
      [],
      ['es: Suprimido: II CRM | en: Deleted: II RCM'],
    ]);
  });

  test('what was deferred and later decided is not among what was deferred', async () => {
    const decided = (session: string, decision: string) =>
      `session: ${session}\ndecisions:\n  - item: folleto\n    decision: ${decision}\n`;
    const after = await invented(
      [['            proposedBy: HN\n', '            proposedBy: HN\n            dropped: crm-2\n']],
      {
        'decisions/crm-1.yaml': decided('crm-1', 'deferred'),
        'decisions/crm-2.yaml': decided('crm-2', 'dropped'),
      },
    );
    expect(lines(paper(await invented(), after))).toEqual([
      [
        'es: Se suprimió la actividad «Imprimir un folleto» (II CRM). | en: The activity “Print a leaflet” was deleted (II RCM).',
        'es: Aplazado: I CRM | en: Deferred: I RCM',
        'es: Suprimido: II CRM | en: Deleted: II RCM',
      ],
    ]);
    const again = await invented([], {
      'decisions/crm-1.yaml': decided('crm-1', 'amended'),
      'decisions/crm-2.yaml': decided('crm-2', 'deferred'),
    });
    expect(told(paper(await invented(), again)).map(([heading]) => heading)).toContain(
      'es: Lo que se aplazó | en: What was deferred',
    );
  });

  describe('a decision that was known before', () => {
    const known = (entry: string) => ({ 'decisions/crm-1.yaml': `session: crm-1\ndecisions:\n${entry}` });
    const regional =
      '  - item: campana\n    decision: amended\n    paragraph: "4"\n    text:\n      es: La campaña es regional.\n      en: The campaign shall be regional.\n';
    const withDecision = () => invented([], known(regional));
    const figures = (view: ChangesView) => view.figures.map(({ n }) => n);

    test('is not told as newly taken where it is written otherwise', async () => {
      const otherwise =
        '  - decision: amended\n    item: campana\n    paragraph: "4"\n    text:\n      es: La  campaña es regional.\n      en: >-\n        The campaign\n        shall be regional.\n';
      const view = paper(await withDecision(), await invented([], known(otherwise)));
      expect([view.parts, figures(view)]).toEqual([[], [0, 0, 0]]);
    });

    test('has decided nothing that changed since, though its translation or paragraph was corrected', async () => {
      const reworded: [string, string] = ['es: Hacer una campaña cada año', 'es: Hacer dos campañas cada año'];
      const corrected = regional.replace('shall be', 'is to be').replace('"4"', '"5"');
      const view = paper(await withDecision(), await invented([reworded], known(corrected)));
      expect(
        view.parts.flatMap(({ changes }) =>
          changes.map(({ id, decisions: some }) => [id, some.map(({ line }) => words(line))]),
        ),
      ).toEqual([
        ['_edited-crm-1-campana', ['es: Enmendado: I CRM, párrafo 5 | en: Amended: I RCM, paragraph 5']],
        ['_reworded-campana', []],
        ['_translated-crm-1-campana', []],
      ]);
      expect(figures(view)).toEqual([2, 0, 1]);
    });

    test('is told where it was removed, under its topic', async () => {
      const two = `${regional}  - item: albergar\n    decision: deferred\n`;
      const view = paper(await invented([], known(two)), await withDecision());
      expect(told(view)).toEqual([
        [expect.any(String), expect.stringContaining('The decision of the I RCM on “Open shelters” was removed')],
      ]);
      expect(figures(view)).toEqual([1, 0, 0]);
    });
  });

  test('two decisions of one session on one item have ids of their own', async () => {
    const twice = [7, 8].map((n) => `  - item: campana\n    decision: amended\n    paragraph: "${n}"\n`).join('');
    const after = await invented([], { 'decisions/crm-2.yaml': `session: crm-2\ndecisions:\n${twice}` });
    const ids = paper(await invented(), after).parts.flatMap(({ changes }) => changes.map(({ id }) => id));
    expect(ids).toEqual(['_decision-crm-2-campana', '_decision-crm-2-campana.2']);
  });

  test('says so where nothing changed, and names what could not be compared', async () => {
    const snapshot = await invented();
    const view = paper(snapshot, snapshot, { unread: ['members.yaml'] });
    expect(words(paper(snapshot, snapshot).none)).toBe('es: Nada cambió. | en: Nothing changed.');
    expect([view.parts, words(view.none)]).toEqual([
      [],
      'es: En lo que se pudo leer no cambió nada. | en: Nothing changed in what could be read.',
    ]);
    expect(view.remarks.map(words)).toEqual([expect.stringContaining('members.yaml')]);
    expect(paper(await invented(), await later()).none).toEqual([]);
  });

  test('has a part on errata with the reason, without the bookkeeping of the session', async () => {
    const [before, after] = [await invented(), await later()];
    const erratum = {
      before,
      after,
      date: '2025-05-20',
      reason: 'Faltaba un párrafo',
      changes: weigh(diff(before, after)),
    };
    const [part] = paper(after, after, { errata: [erratum] }).parts;
    expect(words(part?.heading.wordings ?? [])).toBe('es: Fe de erratas | en: Errata');
    expect(words(part?.reasons ?? [])).toBe(
      'es: La reunión se reabrió el 20 de mayo de 2025: Faltaba un párrafo | en: The session was reopened on 20 May 2025.',
    );
    expect(words(part?.untranslated ?? [])).toBe('en: not translated');
    const [inEnglish] = paper(after, after, { errata: [erratum] }, ['en']).parts;
    expect(words(inEnglish?.reasons ?? [])).toBe(
      'en: The session was reopened on 20 May 2025. | es: Faltaba un párrafo',
    );
    expect(part?.changes.map(({ id }) => id)).toContain('_e1-adopted-folleto');
  });
});

test('a topic whose id is that of a part of the paper has an id of its own there', async () => {
  const [before, after] = [
    await invented([['- id: prevencion', '- id: minor']]),
    await invented([
      ['- id: prevencion', '- id: minor'],
      ['es: Hacer una campaña cada año', 'es: Hacer dos campañas cada año'],
      ['en: Accompany returns', 'en: Accompany the return'],
    ]),
  ];
  const ids = paper(before, after).parts.flatMap(({ id, changes }) => [id, ...changes.map((one) => one.id)]);
  expect(ids.filter((id) => id.startsWith('_minor'))).toEqual(['_minor', '_minor.2']);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a point in time is called by its session, else by twelve digits of its commit, else it is today', async () => {
  const snapshot = await invented();
  const session = snapshot.sessions?.data.sessions[0] ?? null;
  const commit = '0123456789abcdef';
  const names = [{ session, commit }, { session: null, commit }, null].map((moment) =>
    words(momentName(snapshot, moment, ['es', 'en'])),
  );
  expect(names).toEqual(['es: la I CRM | en: the I RCM', 'es: 0123456789ab | en: 0123456789ab', 'es: hoy | en: today']);
});
