import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { diff } from '../../src/diff/diff.ts';
import { weigh } from '../../src/diff/weigh.ts';
import type { Lang } from '../../src/messages/documents/index.ts';
import { nothingEarlier } from '../../src/model/earlier.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { type ChangesView, changesView, type Erratum } from '../../src/views/changes-document.ts';
import { reportView } from '../../src/views/report-document.ts';
import { around, plan } from '../diff/everyday-edits.ts';
import { inMemory } from '../support/memory.ts';

type Replacement = readonly [from: string, to: string];

/** The plan of the everyday edits, with texts replaced in its files. */
async function folder(
  changes: Readonly<Record<string, readonly Replacement[]>> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<Snapshot> {
  const files = Object.entries({ ...around, 'plan-data/plans/red.yaml': plan, ...more }).map(([path, text]) => {
    const own = path.slice('plan-data/'.length);
    return [own, (changes[own] ?? []).reduce((all, [from, to]) => all.replace(from, to), text)] as const;
  });
  return load(inMemory(Object.fromEntries(files)));
}

function paper(
  before: Snapshot,
  after: Snapshot,
  { errata = [], languages = ['es'] }: { errata?: readonly Erratum[]; languages?: readonly Lang[] } = {},
): ChangesView {
  const material = { before, after, from: null, to: null, changes: weigh(diff(before, after)), unread: [], errata };
  return changesView(material, { languages, today: '2030-05-03' });
}

/** What a part is called, why it is there, and its changes with their wordings. */
const parts = ({ parts: all }: ChangesView) =>
  all.map(({ heading, reasons, changes }) => [
    heading.wordings.map(({ text }) => text).join(' · '),
    ...reasons.map(({ text }) => text),
    ...changes.flatMap(({ sentences, texts }) => [
      ...sentences.map(({ text }) => text),
      ...texts.flatMap(({ wordings }) => wordings.map(({ text }) => text)),
    ]),
  ]);

const educate: Replacement = [
  'es: Prevención\n      en: Prevention',
  'es: Prevención y educación\n      en: Prevention and education',
];

describe('errata', () => {
  async function reopened(languages: readonly Lang[]): Promise<ChangesView> {
    const [before, after] = [
      await folder(),
      await folder({ 'plans/red.yaml': [educate, ['es: Protección', 'es: PROTECCIÓN']] }),
    ];
    const erratum = {
      date: '2030-05-04',
      reason: 'Faltaba una palabra',
      before,
      after,
      changes: weigh(diff(before, after)),
    };
    return paper(before, after, { errata: [erratum], languages });
  }

  test('say where it says one thing and should say another, after the substance and before the form', async () => {
    const [topic, errata, minor] = parts(await reopened(['es']));
    expect(topic?.[0]).toBe('Prevención y educación');
    expect(errata).toEqual([
      'Fe de erratas',
      'La reunión se reabrió el 4 de mayo de 2030: Faltaba una palabra',
      'Cambió la redacción del tema «Prevención y educación».',
      'Donde dice «Prevención», debe decir «Prevención y educación».',
      'Cambió la redacción del tema «PROTECCIÓN».',
      'Donde dice «Protección», debe decir «PROTECCIÓN».',
    ]);
    expect(minor?.[0]).toBe('Cambios de forma y de traducción');
  });

  test('are told in each language of the paper', async () => {
    expect(parts(await reopened(['es', 'en']))[1]).toContain('For “Prevention” read “Prevention and education”.');
  });
});

describe('what delegates do not decide about', () => {
  const closed: readonly Replacement[] = [
    ['    end: 2030-05-02\n    status: planned', '    end: 2030-05-02\n    status: closed\n    ref: session/crm-2'],
  ];

  test('a meeting that was closed is no change of theirs, and is not counted', async () => {
    const view = paper(await folder(), await folder({ 'sessions.yaml': closed }));
    expect(parts(view)).toEqual([]);
    expect(view.none.map(({ text }) => text)).toEqual(['Nada cambió.']);
    expect(view.figures.map(({ n }) => n)).toEqual([0, 0, 0]);
    expect(
      view.remarks
        .flat()
        .map(({ text }) => text)
        .join(),
    ).toContain('del estado de las reuniones no figuran aquí');
  });

  test('a draft of a report, which does not count, is no change of theirs; once it is handed in it is', async () => {
    const report = (submitted: string) =>
      folder(
        {},
        {
          'plan-data/reports/crm-2/HN.yaml': `reporter: HN\nsession: crm-2\n${submitted}entries:\n  - {activity: campanas, unchanged: true}\n`,
        },
      );
    const [draft, handedIn] = [await report(''), await report('submitted: 2030-04-20\n')];
    expect(parts(paper(await folder(), draft))).toEqual([]);
    expect(parts(paper(draft, await folder()))).toEqual([]);
    const told = parts(paper(draft, handedIn)).flat();
    expect(told).toContain('Se recibió el informe de Honduras a la II CRM.');
    expect(parts(paper(handedIn, draft)).flat().join()).toContain('el informe de Honduras');
  });

  test('a country is called with its article', async () => {
    const members = (more: string) =>
      folder(
        {},
        {
          'plan-data/members.yaml': `countries:
  - {code: HN, name: {es: Honduras, en: Honduras}, language: es}
  - {code: US, name: {es: Estados Unidos, en: United States}, inText: {es: los Estados Unidos, en: the United States}, language: en${more}}
`,
        },
      );
    const [before, after] = [await members(''), await members(', until: 2030-01-01')];
    const told = (lang: Lang) => parts(paper(before, after, { languages: [lang] })).flat();
    expect(told('es')).toContain('Se modificó la ficha de los Estados Unidos: fin.');
    expect(told('en')).toContain('The member record of the United States was modified: end.');
    expect(parts(paper(await folder(), after)).flat()).toContain('Se agregó la ficha de los Estados Unidos.');
  });

  test('a meeting whose name has quotes stands in quotes of its own', async () => {
    const workshop =
      '  - {id: taller, kind: workshop, name: {es: Taller sobre «víctimas»}, start: 2030-01-01, status: planned}\n';
    const after = await folder({ 'sessions.yaml': [['sessions:\n', `sessions:\n${workshop}`]] });
    expect(parts(paper(await folder(), after)).flat()).toContain('Se agregó la reunión «Taller sobre “víctimas”».');
  });

  test('a meeting that is held on other days, or is new, is told', async () => {
    const [others] = parts(
      paper(await folder(), await folder({ 'sessions.yaml': [['end: 2030-05-02', 'end: 2030-05-03']] })),
    );
    expect(others).toEqual(['Otros cambios', 'Se modificó la II CRM: fin.', 'Fin: 3 de mayo de 2030']);
  });
});

test('a calendar entry that only followed an activity that was replaced is not told apart', async () => {
  const replaced: readonly Replacement[] = [
    [
      '              en: Ensure dignified return\n',
      '              en: Ensure dignified return\n            supersededBy: [retorno-seguro]\n          - id: retorno-seguro\n            text:\n              es: Asegurar un retorno seguro\n',
    ],
    ['for: [retorno]', 'for: [retorno-seguro]'],
  ];
  expect(parts(paper(await folder(), await folder({ 'plans/red.yaml': replaced })))).toEqual([
    [
      'Protección',
      'Se sustituyó la actividad «Asegurar el retorno digno» por «Asegurar un retorno seguro».',
      'Se agregó la actividad «Asegurar un retorno seguro».',
    ],
  ]);
});

describe('a new wording that has no translation', () => {
  /** The wordings of the first change, what changed in them marked, and what is said of them. */
  async function shown(from: Replacement, to: Replacement, languages: readonly Lang[]) {
    const view = paper(await folder({ 'plans/red.yaml': [from] }), await folder({ 'plans/red.yaml': [to] }), {
      languages,
    });
    return view.parts[0]?.changes[0]?.texts.map(({ wordings, untranslated }) => [
      ...wordings.map(({ lang, parts: marked = [] }) => {
        const words = marked.map(({ text, added, removed }) => (added ? `+${text}+` : removed ? `-${text}-` : text));
        return `${lang}: ${words.join('')}`;
      }),
      ...untranslated.map(({ lang, text }) => `${lang}: (${text})`),
    ]);
  }
  const leaflets = 'es: Repartir folletos\n              en: Hand out leaflets';
  const same: Replacement = [leaflets, leaflets];
  const without = (es: string): Replacement => [leaflets, `es: ${es}`];
  const original = 'es: Repartir -folletos- +afiches+';

  test('stands in the language of the plan, and that is said', async () => {
    const told = [[original, 'en: (not translated)']];
    expect(await shown(same, without('Repartir afiches'), ['en'])).toEqual(told);
    expect(await shown(without('Repartir folletos'), without('Repartir afiches'), ['en'])).toEqual(told);
    expect(await shown(same, without('Repartir afiches'), ['es', 'en'])).toEqual(told);
  });

  test('where it has the old one, stands with a word on that', async () => {
    const stale: Replacement = ['es: Repartir folletos', 'es: Repartir afiches'];
    const told = [[original, 'en: (the original has changed, the translation has not)']];
    expect(await shown(same, stale, ['en'])).toEqual(told);
    expect(await shown(same, stale, ['es'])).toEqual([[original]]);
  });

  test('where both changed, each is shown in its own language', async () => {
    const both: Replacement = [leaflets, 'es: Repartir afiches\n              en: Hand out posters'];
    expect(await shown(same, both, ['en'])).toEqual([['en: Hand out -leaflets- +posters+']]);
    expect(await shown(without('Repartir folletos'), both, ['en'])).toEqual([[original, 'en: ']]);
  });
});

describe('a report', () => {
  const report = (submitted: string) => ({
    'plan-data/reports/crm-2/HN.yaml': `reporter: HN\nsession: crm-2\nsubmitted: ${submitted}\naudience: public\nentries:\n  - {activity: campanas, status: in-progress}\n`,
  });
  const told = async (submitted: string, lang: Lang) => {
    const view = paper(await folder(), await folder({}, report(submitted)), { languages: [lang] });
    return parts(view)[0]?.[1];
  };

  test('was received once its day has come, not before', async () => {
    expect(await told('2030-05-03', 'es')).toBe('Se recibió el informe de Honduras a la II CRM.');
    expect(await told('2030-05-04', 'es')).toBe(
      'Se agregó el informe de Honduras a la II CRM, con un día de entrega que aún no llega: hasta ese día no cuenta como recibido.',
    );
    expect(await told('2030-05-04', 'en')).toBe(
      'The report of Honduras to the II RCM was added, with a day of submission still to come: until then it does not count as received.',
    );
  });

  test('as a document says that its day is still to come, not that it was handed in', async () => {
    const snapshot = await folder({}, report('2030-05-04'));
    const session = snapshot.sessions?.data.sessions.find(({ id }) => id === 'crm-2');
    const [data] = snapshot.reports.map((one) => one.data);
    if (!session || !data) throw new Error('there is no report');
    const intro = (today: string) =>
      reportView(snapshot, data, session, { list: [], earlier: nothingEarlier, languages: ['es', 'en'], today })
        .intro.at(-1)
        ?.map(({ text }) => text);
    expect(intro('2030-05-04')).toEqual(['Entregado el 4 de mayo de 2030.', 'Submitted on 4 May 2030.']);
    expect(intro('2030-05-03')).toEqual([
      'Su día de entrega, el 4 de mayo de 2030, aún no llega: hasta entonces no cuenta como recibido.',
      'Its day of submission, 4 May 2030, is still to come: until then it does not count as received.',
    ]);
  });
});

describe('an entry of the calendar', () => {
  test('is told by all that it is for', async () => {
    const permanent: Replacement = ['            kind: continuous\n', '            kind: permanent\n'];
    const view = paper(await folder(), await folder({ 'plans/red.yaml': [permanent] }));
    expect(parts(view)[0]?.[1]).toBe(
      'Cambió el calendario de «Informar de las campañas» y «Repartir folletos»: de «continuo» a «permanente».',
    );
  });
});

describe('an activity that is to be defined', () => {
  const toDefine: Replacement = [
    '        activities:\n          - id: taller\n',
    '        activities:\n          - id: taller-por-definir\n            toBeDefined: true\n          - id: taller\n',
  ];

  test('is told as one, and not as the objective that it is for', async () => {
    const changed = { 'plans/red.yaml': [toDefine] };
    const told = async (lang: Lang) =>
      parts(paper(await folder(), await folder(changed), { languages: [lang] }))[0]?.[1];
    expect(await told('es')).toBe('Se agregó una actividad por definir para «Acordar lineamientos».');
    expect(await told('en')).toBe('An activity to be defined for “Agree on guidelines” was added.');
    expect(parts(paper(await folder(changed), await folder()))[0]?.[1]).toBe(
      'Se quitó una actividad por definir para «Acordar lineamientos».',
    );
  });
});

test('a decision on an activity of a row that was added stands in the topic of the row', async () => {
  const row: Replacement = [
    '  - id: tema-b\n',
    '      - id: fila-curso\n        activities:\n          - id: curso\n            text:\n              es: Organizar un curso\n  - id: tema-b\n',
  ];
  const decisions = 'session: crm-2\ndecisions:\n  - item: curso\n    decision: adopted\n    paragraph: "4"\n';
  const after = await folder({ 'plans/red.yaml': [row] }, { 'plan-data/decisions/crm-2.yaml': decisions });
  expect(parts(paper(await folder(), after))).toEqual([
    ['Prevención', 'Se agregó la fila de «Organizar un curso».', 'Organizar un curso'],
  ]);
});

describe('a wording that a sentence has to cut', () => {
  const long =
    'Establecer un mecanismo regional de intercambio de información entre los oficiales de enlace sobre las rutas nuevas';
  const note =
    'Con exclusión expresa de los datos personales de las víctimas, que no salen del país en que se recogieron, salvo acuerdo';
  const activity = `          - id: mecanismo\n            text:\n              es: ${long}\n            notes:\n              - id: mecanismo-nota\n                text:\n                  es: ${note}\n`;
  const place = '          - id: folletos\n';
  const added: Replacement = [place, activity + place];
  const leaflets: Replacement = ['es: Repartir folletos', `es: ${long}`];

  /** The wordings below each sentence of the first part, what came as `+`, what went as `-`. */
  const below = (view: ChangesView) =>
    (view.parts[0]?.changes ?? []).map(({ texts }) =>
      texts.flatMap(({ wordings: some }) =>
        some.map(({ text, parts: [part] = [] }) => `${part?.added ? '+' : part?.removed ? '-' : ''}${text}`),
      ),
    );

  test('stands whole below the sentence where it came or went, with what it holds', async () => {
    const [before, after] = [await folder(), await folder({ 'plans/red.yaml': [added] })];
    expect(below(paper(before, after))).toEqual([[`+${long}`, `+${note}`]]);
    expect(below(paper(after, before))).toEqual([[`-${long}`, `-${note}`]]);
  });

  test('so do the activities of a row that came, of which its sentence names one', async () => {
    const row: Replacement = [
      '      - id: fila-estudio\n',
      '      - id: fila-curso\n        activities:\n          - id: curso\n            text:\n              es: Organizar un curso\n          - id: guia\n            text:\n              es: Escribir una guía\n      - id: fila-estudio\n',
    ];
    expect(below(paper(await folder(), await folder({ 'plans/red.yaml': [row] })))).toEqual([['+Escribir una guía']]);
  });

  test('so does what was dropped, or something took the place of, and what that is', async () => {
    const before = await folder({ 'plans/red.yaml': [leaflets] });
    const then = (line: string): Replacement => [
      '              en: Hand out leaflets\n',
      `              en: x\n${line}`,
    ];
    const of = async (line: string) =>
      below(paper(before, await folder({ 'plans/red.yaml': [leaflets, then(line)] })))[0];
    expect(await of('            dropped: crm-2\n')).toEqual([`-${long}`]);
    expect(await of('            supersededBy: [taller]\n')).toEqual([`-${long}`]);
    const heir: Replacement = ['es: Realizar un taller sobre lineamientos', `es: ${note}`];
    const superseded = { 'plans/red.yaml': [heir, leaflets] };
    const after = await folder({ 'plans/red.yaml': [heir, leaflets, then('            supersededBy: [taller]\n')] });
    expect(below(paper(await folder(superseded), after))[0]).toEqual([`-${long}`, note]);
    const passing: Replacement = [place, `${activity}            dropped: crm-2\n${place}`];
    expect(below(paper(await folder(), await folder({ 'plans/red.yaml': [passing] })))).toEqual([[long, note]]);
  });

  test('so does what was defined, and what was adopted', async () => {
    const defined: Replacement = [
      '          - id: estudio-por-definir\n            toBeDefined: true\n',
      `          - id: estudio\n            text:\n              es: ${long}\n`,
    ];
    expect(below(paper(await folder(), await folder({ 'plans/red.yaml': [defined] })))).toEqual([[`+${long}`]]);
    const campaigns: Replacement = ['es: Informar de las campañas', `es: ${long}`];
    const adopted: Replacement = ['            proposedBy: HN\n', '            origin: HN\n'];
    const before = await folder({ 'plans/red.yaml': [campaigns] });
    expect(below(paper(before, await folder({ 'plans/red.yaml': [campaigns, adopted] })))[0]).toEqual([long]);
  });

  test('so does what was deferred', async () => {
    const longest = `${long}; ${note}`;
    const plan = { 'plans/red.yaml': [['es: Informar de las campañas', `es: "${longest}"`]] as const };
    const decisions = 'session: crm-2\ndecisions:\n  - item: campanas\n    decision: deferred\n';
    const after = await folder(plan, { 'plan-data/decisions/crm-2.yaml': decisions });
    expect(below(paper(await folder(plan), after))).toEqual([[longest]]);
  });

  test('in a paper in two languages it stands in both', async () => {
    const both: Replacement = [
      place,
      activity.replace(`es: ${long}\n`, `es: ${long}\n              en: Short\n`) + place,
    ];
    const view = paper(await folder(), await folder({ 'plans/red.yaml': [both] }), { languages: ['es', 'en'] });
    expect(below(view)[0]?.slice(0, 2)).toEqual([`+${long}`, '+Short']);
  });

  test('where nothing had to be cut nothing is said twice', async () => {
    const short = activity.replace(long, 'Pegar carteles').split('            notes:')[0];
    const after = await folder({ 'plans/red.yaml': [[place, short + place]] });
    expect(below(paper(await folder(), after))).toEqual([[]]);
    expect(below(paper(after, await folder()))).toEqual([[]]);
  });
});
