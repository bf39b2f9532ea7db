/** The plan that people change in the table below; invented. */
export const plan = `# El plan
id: red
title:
  es: Plan inventado
  en: Invented plan
body: network
status: adopted
session: crm-1
topics:
  - id: tema-a
    text:
      es: Prevención
      en: Prevention
    rows:
      - id: fila-taller
        objectives:
          - id: objetivo-taller
            text:
              es: Acordar lineamientos
              en: Agree on guidelines
            proposedBy: SV
        activities:
          - id: taller
            text:
              es: Realizar un taller sobre lineamientos
              en: Hold a workshop on guidelines
        calendar:
          - id: taller-fecha
            for: [taller]
            kind: pending
            text:
              es: Pendiente
              en: Pending
      - id: fila-estudio
        objectives:
          - id: objetivo-estudio
            text:
              es: Conocer los riesgos
              en: Know the risks
        activities:
          - id: estudio-por-definir
            toBeDefined: true
      - id: fila-campanas
        activities:
          - id: campanas
            text:
              es: Informar de las campañas
              en: Report on the campaigns
            responsible: countries
            proposedBy: HN
            notes:
              - id: campanas-nota
                text:
                  es: Véase el anexo
                  en: See the annex
          - id: folletos
            text:
              es: Repartir folletos
              en: Hand out leaflets
        calendar:
          - id: campanas-fecha
            for: [campanas, folletos]
            kind: continuous
            text:
              es: Continuo
              en: Continuous
  - id: tema-b
    text:
      es: Protección
      en: Protection
    rows:
      - id: fila-retorno
        activities:
          - id: retorno
            text:
              es: Asegurar el retorno digno
              en: Ensure dignified return
        calendar:
          - id: retorno-fecha
            for: [retorno]
            kind: scheduled
            start: 2030-05-06
            text:
              es: El 6 de mayo de 2030
              en: On 6 May 2030
`;

export const around: Readonly<Record<string, string>> = {
  'plan-data/crm-plan.yaml':
    'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n',
  'plan-data/sessions.yaml': `sessions:
  - id: crm-1
    kind: crm
    number: 1
    start: 2029-05-01
    end: 2029-05-02
    status: closed
    ref: session/crm-1
  - id: crm-2
    kind: crm
    number: 2
    start: 2030-05-01
    end: 2030-05-02
    status: planned
`,
  'plan-data/members.yaml': `countries:
  - code: HN
    name: {es: Honduras, en: Honduras}
    language: es
  - code: SV
    name: {es: El Salvador, en: El Salvador}
    language: es
bodies:
  - id: crm
    name: {es: Conferencia, en: Conference}
    abbreviation: {es: CRM, en: RCM}
  - id: network
    name: {es: La Red, en: The Network}
  - id: oim
    name: {es: OIM, en: IOM}
`,
  'plan-data/glossary.yaml': `terms:
  - id: termino-trata
    term: {es: trata de personas, en: trafficking in persons}
    source: Protocolo
  - id: termino-trafico
    term: {es: tráfico, en: smuggling}
    source: Protocolo
`,
  'plan-data/contacts/HN.yaml': `country: HN
contacts:
  - id: hn-enlace
    roles: [campaigns]
    name: Persona Inventada
    institution: {es: Cancillería, en: Chancery}
    position: {es: Enlace, en: Liaison}
    email: persona@example.org
    languages: [es]
    since: 2029-01-01
    confirmed: 2029-01-01
`,
};

const main = 'plan-data/plans/red.yaml';
type Edit = readonly [from: string, to: string];

/** What somebody does to the files, and the changes that it gives: `kind weight item (edited paths)`. */
export interface Row {
  readonly does: string;
  readonly file?: string;
  readonly edits?: readonly Edit[];
  /** Files written or, where null, taken away. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly gives: readonly string[];
}

const report = (more = 'submitted: 2030-04-01\n', entry = 'status: in-progress') =>
  `reporter: HN\nsession: crm-2\n${more}audience: public\nentries:\n  - activity: campanas\n    ${entry}\n`;

const block = (text: string, from: string, to: string): string =>
  text.slice(text.indexOf(from), to === '' ? text.length : text.indexOf(to));

const lineOf = (id: string, next: string): string => block(plan, `      - id: ${id}\n`, next);

/** Six everyday decisions of a session. */
const sixAtOnce: readonly Edit[] = [
  [
    '            kind: pending\n            text:\n              es: Pendiente\n              en: Pending\n',
    '            kind: scheduled\n            start: 2030-09-10\n            text:\n              es: El 10 de septiembre de 2030\n              en: On 10 September 2030\n',
  ],
  ['            proposedBy: HN\n', ''],
  ['es: Realizar un taller sobre lineamientos', 'es: Realizar un taller regional sobre lineamientos'],
  ['es: Asegurar el retorno digno', 'es: ASEGURAR EL RETORNO DIGNO'],
  ['en: Hand out leaflets', 'en: Distribute leaflets'],
  [
    '          - id: estudio-por-definir\n            toBeDefined: true\n',
    '          - id: estudio\n            text:\n              es: Hacer un estudio\n          - id: difusion\n            text:\n              es: Difundirlo\n',
  ],
];

/** What people do to a plan, and what it must give. */
export const people: readonly Row[] = [
  { does: 'nothing', gives: [] },
  { does: 'writes a comment', edits: [['# El plan', '# El plan de todos']], gives: [] },
  {
    does: 'exchanges two keys',
    edits: [['body: network\nstatus: adopted\n', 'status: adopted\nbody: network\n']],
    gives: [],
  },
  { does: 'quotes a text', edits: [['es: Prevención', 'es: "Prevención"']], gives: [] },
  {
    does: 'folds a text',
    edits: [
      [
        'es: Realizar un taller sobre lineamientos',
        'es: >-\n                Realizar un taller\n                sobre lineamientos',
      ],
    ],
    gives: [],
  },
  { does: 'saves with the line ends of Windows', files: { [main]: plan.replaceAll('\n', '\r\n') }, gives: [] },
  {
    does: 'gives a pending workshop its dates',
    edits: [sixAtOnce[0] as Edit],
    gives: ['rescheduled substance taller-fecha (kind start text.en text.es)'],
  },
  {
    does: 'changes a date alone',
    edits: [['start: 2030-05-06', 'start: 2030-05-07']],
    gives: ['rescheduled substance retorno-fecha (start)'],
  },
  {
    does: 'records that a workshop was held',
    edits: [['kind: scheduled', 'kind: held']],
    gives: ['rescheduled substance retorno-fecha (kind)'],
  },
  {
    does: 'changes the wording of a calendar alone',
    edits: [['es: El 6 de mayo de 2030', 'es: El lunes 6 de mayo de 2030']],
    gives: ['reworded substance retorno-fecha (text.es)'],
  },
  {
    does: 'adopts a proposal',
    edits: [['            proposedBy: HN\n', '']],
    gives: ['adopted substance campanas (proposedBy)'],
  },
  {
    does: 'makes something a proposal',
    edits: [
      [
        '              es: Repartir folletos\n              en: Hand out leaflets\n',
        '              es: Repartir folletos\n              en: Hand out leaflets\n            proposedBy: SV\n',
      ],
    ],
    gives: ['edited substance folletos (proposedBy)'],
  },
  {
    does: 'changes a word',
    edits: [['es: Repartir folletos', 'es: Repartir carteles']],
    gives: ['reworded substance folletos (text.es)'],
  },
  {
    does: 'changes a word and its translation',
    edits: [
      ['es: Repartir folletos', 'es: Repartir carteles'],
      ['en: Hand out leaflets', 'en: Hand out posters'],
    ],
    gives: ['reworded substance folletos (text.en text.es)'],
  },
  {
    does: 'changes only accents and capitals',
    edits: [['es: Protección', 'es: PROTECCION']],
    gives: ['reworded editorial tema-b (text.es)'],
  },
  {
    does: 'adds a full stop',
    edits: [['es: Repartir folletos', 'es: Repartir folletos.']],
    gives: ['reworded editorial folletos (text.es)'],
  },
  {
    does: 'changes only the English',
    edits: [['en: Know the risks', 'en: Understand the risks']],
    gives: ['translated translation objetivo-estudio (text.en)'],
  },
  {
    does: 'takes a translation away',
    edits: [['                  en: See the annex\n', '']],
    gives: ['translated translation campanas-nota (text.en)'],
  },
  {
    does: 'defines activities: the placeholder becomes two',
    edits: [sixAtOnce[5] as Edit],
    gives: ['defined substance estudio-por-definir ( difusion: estudio:)'],
  },
  {
    does: 'defines an activity: the placeholder gets a text',
    edits: [['            toBeDefined: true\n', '            text:\n              es: Hacer un estudio\n']],
    gives: ['defined substance estudio-por-definir (text.es toBeDefined)'],
  },
  {
    does: 'defines activities: the placeholder is superseded',
    edits: [
      [
        '            toBeDefined: true\n',
        '            toBeDefined: true\n            supersededBy: [estudio]\n          - id: estudio\n            text:\n              es: Hacer un estudio\n',
      ],
    ],
    gives: ['defined substance estudio-por-definir (estudio: supersededBy)'],
  },
  {
    does: 'takes a placeholder away and defines nothing',
    edits: [['        activities:\n          - id: estudio-por-definir\n            toBeDefined: true\n', '']],
    gives: ['removed substance estudio-por-definir ()'],
  },
  {
    does: 'supersedes an activity by a new one',
    edits: [
      [
        '              en: Ensure dignified return\n',
        '              en: Ensure dignified return\n            supersededBy: [retorno-seguro]\n          - id: retorno-seguro\n            text:\n              es: Asegurar un retorno seguro\n',
      ],
    ],
    gives: ['added substance retorno-seguro ()', 'superseded substance retorno (supersededBy)'],
  },
  {
    does: 'supersedes an activity by a new one, and its calendar follows',
    edits: [
      [
        '              en: Ensure dignified return\n',
        '              en: Ensure dignified return\n            supersededBy: [retorno-seguro]\n          - id: retorno-seguro\n            text:\n              es: Asegurar un retorno seguro\n',
      ],
      ['for: [retorno]', 'for: [retorno-seguro]'],
    ],
    gives: ['added substance retorno-seguro ()', 'superseded substance retorno (retorno-fecha:for supersededBy)'],
  },
  {
    does: 'supersedes an activity by a new one, and its calendar speaks of both',
    edits: [
      [
        '              en: Ensure dignified return\n',
        '              en: Ensure dignified return\n            supersededBy: [retorno-seguro]\n          - id: retorno-seguro\n            text:\n              es: Asegurar un retorno seguro\n',
      ],
      ['for: [retorno]', 'for: [retorno, retorno-seguro]'],
    ],
    gives: ['added substance retorno-seguro ()', 'superseded substance retorno (retorno-fecha:for supersededBy)'],
  },
  {
    does: 'supersedes an activity by a new one, and its calendar speaks of another as well',
    edits: [
      [
        '              en: Ensure dignified return\n',
        '              en: Ensure dignified return\n            supersededBy: [retorno-seguro]\n          - id: retorno-seguro\n            text:\n              es: Asegurar un retorno seguro\n          - id: acogida\n            text:\n              es: Dar acogida\n',
      ],
      ['for: [retorno]', 'for: [retorno-seguro, acogida]'],
    ],
    gives: [
      'added substance acogida ()',
      'added substance retorno-seguro ()',
      'edited substance retorno-fecha (for)',
      'superseded substance retorno (supersededBy)',
    ],
  },
  {
    does: 'replaces two activities, and has the calendar of one go on with what took the place of the other',
    edits: [
      [
        '              en: Ensure dignified return\n',
        '              en: Ensure dignified return\n            supersededBy: [retorno-seguro]\n          - id: retorno-seguro\n            text:\n              es: Asegurar un retorno seguro\n          - id: acogida\n            text:\n              es: Dar acogida\n',
      ],
      [
        '              en: Hand out leaflets\n',
        '              en: Hand out leaflets\n            supersededBy: [acogida]\n',
      ],
      ['for: [retorno]', 'for: [acogida]'],
    ],
    gives: [
      'added substance acogida ()',
      'added substance retorno-seguro ()',
      'edited substance retorno-fecha (for)',
      'superseded substance folletos (supersededBy)',
      'superseded substance retorno (supersededBy)',
    ],
  },
  {
    does: 'replaces two activities by one, and has the calendar of the first go on with it',
    edits: [
      [
        '              en: Ensure dignified return\n',
        '              en: Ensure dignified return\n            supersededBy: [acogida]\n          - id: acogida\n            text:\n              es: Dar acogida\n',
      ],
      [
        '              en: Hand out leaflets\n',
        '              en: Hand out leaflets\n            supersededBy: [acogida]\n',
      ],
      ['for: [retorno]', 'for: [acogida]'],
    ],
    gives: [
      'added substance acogida ()',
      'superseded substance folletos (supersededBy)',
      'superseded substance retorno (retorno-fecha:for supersededBy)',
    ],
  },
  {
    does: 'drops an activity',
    edits: [
      ['              en: Hand out leaflets\n', '              en: Hand out leaflets\n            dropped: crm-2\n'],
    ],
    gives: ['dropped substance folletos (dropped)'],
  },
  {
    does: 'adds an activity',
    edits: [
      [
        '          - id: folletos\n',
        '          - id: carteles\n            text:\n              es: Pegar carteles\n          - id: folletos\n',
      ],
    ],
    gives: ['added substance carteles ()'],
  },
  {
    does: 'deletes an activity',
    edits: [
      [
        '          - id: folletos\n            text:\n              es: Repartir folletos\n              en: Hand out leaflets\n',
        '',
      ],
      ['for: [campanas, folletos]', 'for: [campanas]'],
    ],
    gives: ['edited substance campanas-fecha (for)', 'removed substance folletos ()'],
  },
  {
    does: 'adds a note',
    edits: [
      [
        '              en: Ensure dignified return\n',
        '              en: Ensure dignified return\n            notes:\n              - id: retorno-nota\n                text:\n                  es: Con apoyo consular\n',
      ],
    ],
    gives: ['added substance retorno-nota ()'],
  },
  {
    does: 'adds a whole topic',
    edits: [
      [
        '  - id: tema-b\n',
        '  - id: tema-c\n    text:\n      es: Cooperación\n    rows:\n      - id: fila-c\n        activities:\n          - id: actividad-c\n            text:\n              es: Cooperar\n  - id: tema-b\n',
      ],
    ],
    gives: ['added substance tema-c ()'],
  },
  {
    does: 'moves a line to another topic',
    edits: [
      [lineOf('fila-estudio', '      - id: fila-campanas\n'), ''],
      [
        '      - id: fila-retorno\n',
        `${lineOf('fila-estudio', '      - id: fila-campanas\n')}      - id: fila-retorno\n`,
      ],
    ],
    gives: ['moved substance fila-estudio (parent position)'],
  },
  {
    does: 'moves a line to another topic and rewords an activity in it',
    edits: [
      [lineOf('fila-campanas', '  - id: tema-b\n'), ''],
      [
        '      - id: fila-retorno\n',
        `${lineOf('fila-campanas', '  - id: tema-b\n').replace('es: Repartir folletos', 'es: Repartir carteles')}      - id: fila-retorno\n`,
      ],
    ],
    gives: ['moved substance fila-campanas (parent position)', 'reworded substance folletos (text.es)'],
  },
  {
    does: 'moves an activity among its siblings',
    edits: [
      [block(plan, '          - id: folletos\n', '        calendar:\n          - id: campanas-fecha'), ''],
      [
        '          - id: campanas\n',
        `${block(plan, '          - id: folletos\n', '        calendar:\n          - id: campanas-fecha')}          - id: campanas\n`,
      ],
    ],
    gives: ['moved editorial campanas (position)'],
  },
  {
    does: 'makes somebody else responsible',
    edits: [['responsible: countries', 'responsible: oim']],
    gives: ['edited substance campanas (responsible)'],
  },
  {
    does: 'records an outcome',
    edits: [
      [
        '              en: On 6 May 2030\n',
        '              en: On 6 May 2030\n            outcome:\n              date: 2030-05-06\n              text:\n                es: Se acordó\n',
      ],
    ],
    gives: ['edited substance retorno-fecha (outcome.date outcome.text.es)'],
  },
  {
    does: 'ends the plan',
    edits: [['status: adopted', 'status: ended']],
    gives: ['status-changed substance red (status)'],
  },
  {
    does: 'renames the plan',
    edits: [['es: Plan inventado', 'es: Plan inventado para 2031']],
    gives: ['reworded substance red (title.es)'],
  },
  {
    does: 'opens a session',
    file: 'plan-data/sessions.yaml',
    edits: [['    status: planned\n', '    status: open\n']],
    gives: ['status-changed substance crm-2 (status)'],
  },
  {
    does: 'moves a session',
    file: 'plan-data/sessions.yaml',
    edits: [
      ['start: 2030-05-01', 'start: 2030-06-01'],
      ['end: 2030-05-02', 'end: 2030-06-02'],
    ],
    gives: ['edited substance crm-2 (end start)'],
  },
  {
    does: 'records a decision',
    files: {
      'plan-data/decisions/crm-2.yaml': 'session: crm-2\ndecisions:\n  - item: campanas\n    decision: deferred\n',
    },
    gives: ['added substance crm-2/campanas ()'],
  },
  {
    does: 'hands in a report',
    files: { 'plan-data/reports/crm-2/HN.yaml': report() },
    gives: ['reported substance crm-2/HN ()'],
  },
  {
    does: 'begins a report',
    files: { 'plan-data/reports/crm-2/HN.yaml': report('') },
    gives: ['added substance crm-2/HN ()'],
  },
  {
    does: 'corrects a term',
    file: 'plan-data/glossary.yaml',
    edits: [['es: tráfico,', 'es: tráfico ilícito,']],
    gives: ['edited editorial termino-trafico (term.es)'],
  },
  {
    does: 'corrects the English of a term',
    file: 'plan-data/glossary.yaml',
    edits: [['en: smuggling', 'en: migrant smuggling']],
    gives: ['translated translation termino-trafico (term.en)'],
  },
  {
    does: 'sorts the terms',
    file: 'plan-data/glossary.yaml',
    files: {
      'plan-data/glossary.yaml': `terms:\n${around['plan-data/glossary.yaml']?.split('\n').slice(4, 7).join('\n')}\n${around['plan-data/glossary.yaml']?.split('\n').slice(1, 4).join('\n')}\n`,
    },
    gives: ['moved editorial termino-trata (position)'],
  },
  {
    does: 'confirms a contact point',
    file: 'plan-data/contacts/HN.yaml',
    edits: [['confirmed: 2029-01-01', 'confirmed: 2030-01-01']],
    gives: ['edited editorial hn-enlace (confirmed)'],
  },
  {
    does: 'changes a setting',
    file: 'plan-data/crm-plan.yaml',
    edits: [['timeZone: UTC', 'timeZone: America/Tegucigalpa']],
    gives: ['edited editorial null (timeZone)'],
  },
  {
    does: 'changes a country’s name',
    file: 'plan-data/members.yaml',
    edits: [['es: El Salvador,', 'es: República de El Salvador,']],
    gives: ['edited editorial SV (name.es)'],
  },
  {
    does: 'confirms translations',
    files: {
      'plan-data/translations.lock.yaml':
        'taller.text: {en: {source: "0123456789abcdef", folded: "0123456789abcdef", status: unofficial}}\n',
    },
    gives: [],
  },
  {
    does: 'six things at once',
    edits: sixAtOnce,
    gives: [
      'adopted substance campanas (proposedBy)',
      'defined substance estudio-por-definir ( difusion: estudio:)',
      'rescheduled substance taller-fecha (kind start text.en text.es)',
      'reworded editorial retorno (text.es)',
      'reworded substance taller (text.es)',
      'translated translation folletos (text.en)',
    ],
  },
];
