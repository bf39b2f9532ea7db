// Folders that grow and hold no error, so that every command has something to do in them: one for each list of the
// schemas, with a wording that was another one at the last session, and for ways in which a list can change besides.
import {
  activity,
  body,
  both,
  code,
  contact,
  contacts,
  country,
  decision,
  entry,
  glossary,
  good,
  head,
  instrument,
  instruments,
  list,
  members,
  oneLine,
  plan,
  row,
  rows,
  session,
  sessions,
  settings,
  stamps,
  term,
  times,
  topic,
} from './pieces.js';

/** A folder whose files were others at its last session. */
const since = (past, now) => ({ past: [{ files: past, tags: ['crm-1'] }], ...now });

/** Folders by their size whose wording was another one at the last session. */
const reworded = (folder) => (n) => since(folder(n, 'Informar'), folder(n, 'Actuar'));

/** Files that are all alike but for their number. */
const files = (n, path, text) => Object.fromEntries(Array.from({ length: n }, (_, i) => [path(i), text(i)]));

const pending = { entry: 'kind: pending', word: 'Pendiente' };
const owed = 'kind: continuous\n            reportsTo: [crm]\n            reportsBy: countries';
const countries = (n) => members(times(n, (i) => country(code(i))));

/** The coming session, to which reports are due soon. */
const coming = sessions(
  '  - id: crm-2\n    kind: crm\n    number: 2\n    start: 2008-06-13\n    status: open\n    reportsDue: 2008-05-20\n',
);
const privately = settings('', { visibility: 'private' });
const untranslated = both('rules:\n  translation-missing: off\n  translation-stale: off\n');

const topics = (n, piece) => ({ 'plans/red.yaml': `${head}topics:\n${times(n, piece)}` });
const oneTopic = (id, rowsOf) => topic.replace('topics:\n', '').replace('id: tema', `id: ${id}`) + rowsOf;
const onePlan = (i, how) =>
  plan(row(i, how), head.replace('id: red', `id: red-${i}`))['plans/red.yaml'].replace('id: tema', `id: tema-${i}`);

const entryFor = (id, many) =>
  `          - id: ${id}\n            for: [${many}]\n            kind: pending\n            text:\n              es: Pendiente\n`;
const notes = (n, text) =>
  `            notes:\n${times(n + 1, (i) => `              - id: nota-${i}\n                text:\n                  es: ${text}\n`)}`;

const records = (name, n, record) => ({
  [`registers/${name}/HN.yaml`]: `owner: HN\nrecords:\n${times(n + 1, record)}`,
});
const law = (i, text) =>
  `  - id: ley-${i}\n    name:\n      es: ${text}\n    number: 'D ${i}'\n    date: 2007-11-20\n    criminalises: [smuggling]\n    source: Gaceta inventada\n`;

const reportOf = (reporter, entries) =>
  `reporter: ${reporter}\nsession: crm-1\naudience: public\nlanguage: es\nentries:\n${entries}`;
const progress = (i, text) => entry(`act-${i}`, 'in-progress', `    progress:\n      es: ${text}\n`);

/** Folders without an error. */
export const valid = [
  ['rows', reworded((n, text) => rows(n, { text }))],
  ['rows without a date', reworded((n, text) => rows(n, { text, ...pending }))],
  [
    'rows overdue',
    reworded((n, text) => rows(n, { text, entry: 'kind: scheduled\n            start: 2008-01-01', word: 'En enero' })),
  ],
  [
    'rows with an outcome',
    reworded((n, text) =>
      rows(n, {
        text,
        entry: 'kind: held\n            start: 2008-01-01\n            outcome:\n              date: 2008-01-02',
        word: 'En enero',
      }),
    ),
  ],
  ['rows proposed', reworded((n, text) => rows(n, { text, of: '            proposedBy: HN\n' }))],
  [
    'rows that continue',
    reworded((n, text) =>
      rows(n, (i) => ({ text, ...pending, more: i === 0 ? '' : `        continues: fila-${i - 1}\n` })),
    ),
  ],
  [
    'rows of which twenty countries report',
    reworded((n, text) => ({ ...coming, ...countries(20), ...rows(n, { text, entry: owed }) })),
  ],
  [
    'rows in two languages',
    reworded((n, text) => ({
      ...both(),
      ...rows(n, { text: `${text}\n              en: Report`, word: 'Continuo\n              en: Continuous' }),
    })),
  ],
  ['topics', reworded((n, text) => topics(n, (i) => oneTopic(`tema-${i}`, row(i, { text, ...pending }))))],
  [
    'plans',
    reworded((n, text) =>
      files(
        n,
        (i) => `plans/red-${i}.yaml`,
        (i) => onePlan(i, { text, ...pending }),
      ),
    ),
    { most: 400 },
  ],
  [
    'objectives of a row',
    reworded((n, text) => oneLine({ objectives: times(n, (i) => activity(`obj-${i}`, '', text)) })),
  ],
  [
    'activities of a row',
    reworded((n, text) => oneLine({ activities: times(n, (i) => activity(`otra-${i}`, '', text)) })),
  ],
  [
    'entries of a calendar',
    reworded((n, text) =>
      oneLine({
        activities: times(n, (i) => activity(`otra-${i}`, '', text)),
        calendar: times(n, (i) => entryFor(`fin-${i}`, `otra-${i}`)),
      }),
    ),
  ],
  [
    'what an entry of a calendar is for',
    reworded((n, text) =>
      oneLine({
        activities: times(n + 1, (i) => activity(`otra-${i}`, '', text)),
        calendar: entryFor(
          'fin',
          list(n, (i) => `otra-${i}`),
        ),
      }),
    ),
  ],
  ['notes of an activity', reworded((n, text) => oneLine({ activities: activity('otra') + notes(n, text) }))],
  [
    'what supersedes an activity',
    reworded((n, text) =>
      oneLine({
        activities:
          activity('vieja', `            supersededBy: [${list(n, (i) => `otra-${i}`)}]\n`) +
          times(n + 1, (i) => activity(`otra-${i}`, '', text)),
      }),
    ),
  ],
  [
    'instruments of an activity',
    reworded((n, text) => ({
      ...instruments(times(n + 1, (i) => instrument(i))),
      ...plan(row(0, { text, of: `            instruments: [${list(n, (i) => `tratado-${i}`)}]\n` })),
    })),
  ],
  [
    'instruments that are measured',
    reworded((n, text) => ({
      ...instruments(times(n + 1, (i) => instrument(i))),
      ...plan(
        row(0, {
          text,
          of: `            measuredBy:\n              register: treaties\n              items: [${list(n, (i) => `tratado-${i}`)}]\n`,
        }),
      ),
    })),
  ],
  [
    'other titles of an instrument',
    reworded((n, text) => ({
      ...coming,
      ...countries(20),
      ...rows(n / 10, { text, of: '            instruments: [tratado-0]\n', entry: owed }),
      ...instruments(instrument(0, `    alsoWritten:\n      es:\n${times(n + 1, (i) => `        - Tratado ${i}\n`)}`)),
    })),
  ],
  [
    'terms',
    reworded((n, text) => ({
      ...untranslated,
      ...rows(n, (i) => ({ text: `${text} de la palabra ${i}\n              en: The word ${i}` })),
      ...glossary(times(n, (i) => term(i, `palabra ${i}`, `      en: word ${i}\n`))),
    })),
  ],
  [
    'alternatives of a term',
    reworded((n, text) => ({
      ...untranslated,
      ...rows(n / 8, { text: `${text} de las palabras\n              en: The things 5` }),
      ...glossary(
        term(
          0,
          'palabras',
          `      en: words\n    alternatives:\n      en:\n${times(n + 1, (i) => `        - things ${i}\n`)}`,
        ),
      ),
    })),
  ],
  [
    'stamps',
    (n) => {
      const translated = (text) =>
        rows(n, { text: `${text}\n              en: Report`, word: 'Continuo\n              en: Continuous' });
      const stamped = { ...both(), ...stamps(n, (i) => `act-${i}.text`) };
      return since({ ...stamped, ...translated('Informar') }, { ...stamped, ...translated('«Informar»') });
    },
  ],
  [
    'contacts',
    reworded((n, text) => ({
      ...privately,
      ...contacts(times(n, (i) => contact(i, { more: `    name: ${text} inventado\n` }))),
    })),
  ],
  [
    'sessions',
    reworded((n, text) =>
      sessions(times(n, (i) => session(i, `    place:\n      es: ${text}\n    reportsDue: 2008-01-01\n`))),
    ),
  ],
  [
    'sessions closed, each with a tag',
    (n) => {
      const closed = sessions(times(n, (i) => session(i).replace('planned', 'closed')));
      const tags = ['crm-1', ...Array.from({ length: n }, (_, i) => `taller-${i}`)];
      return {
        past: [{ files: { ...closed, ...rows(100, pending) }, tags }],
        ...closed,
        ...rows(100, { ...pending, text: 'Actuar' }),
      };
    },
    { most: 400 },
  ],
  [
    'bodies',
    reworded((n, text) =>
      members(
        '',
        times(n, (i) => body(i).replace('Organización', text)),
      ),
    ),
  ],
  [
    'decisions',
    reworded((n, text) => ({
      ...rows(n, { text }),
      'decisions/crm-2.yaml': `session: crm-2\ndecisions:\n${times(n, (i) => decision(`act-${i}`).replace('deferred', 'amended'))}`,
    })),
  ],
  [
    'entries of a report',
    reworded((n, text) => ({
      ...rows(n, { entry: owed }),
      'reports/crm-1/HN.yaml': reportOf(
        'HN',
        times(n, (i) => progress(i, text)),
      ),
    })),
  ],
  [
    'reports of bodies',
    reworded((n, text) => ({
      ...members('', times(n, body)),
      ...rows(10),
      ...files(
        n,
        (i) => `reports/crm-1/oim-${i}.yaml`,
        (i) => reportOf(`oim-${i}`, progress(i % 10, text)),
      ),
    })),
    { most: 1_000 },
  ],
  [
    'evidence of a report',
    reworded((n, text) => ({
      ...rows(1, { text }),
      'reports/crm-1/HN.yaml': reportOf(
        'HN',
        entry('act-0', 'completed', `    evidence:\n${times(n + 1, (i) => `      - https://example.org/${i}\n`)}`),
      ),
    })),
  ],
  ['records', reworded((n, text) => records('legislation', n, (i) => law(i, text)))],
  [
    'waivers',
    reworded((n, text) => ({
      ...rows(n, pending),
      'waivers.yaml': `waivers:\n${times(n, (i) => `  - rule: calendar-pending\n    item: fecha-${i}\n    reason: ${text}\n    until: crm-2\n`)}`,
    })),
  ],
  ['rows in another order', (n) => since(rows(n), plan(times(n, (i) => row(n - 1 - i))))],
  [
    'rows in another topic',
    (n) =>
      since(
        rows(n),
        topics(1, () => oneTopic('tema', good('otra')) + oneTopic('tema-2', times(n, good))),
      ),
  ],
  ['rows with other ids', (n) => since(rows(n), plan(times(n, (i) => row(`otra-${i}`))))],
  [
    'topics with other ids',
    (n) => {
      const named = (id) => topics(n, (i) => oneTopic(`${id}-${i}`, row(`${id}-${i}`)));
      return since(named('tema'), named('otro'));
    },
  ],
  [
    'activities with other ids, and what an entry is for with them',
    (n) => {
      const named = (id) =>
        oneLine({
          activities: times(n + 1, (i) => activity(`${id}-${i}`)),
          calendar: entryFor(
            'fin',
            list(n, (i) => `${id}-${i}`),
          ),
        });
      return since(named('una'), named('otra'));
    },
  ],
  [
    'words of long texts',
    (n) => {
      const text = (step) => times(400, (i) => `palabra${(i * step) % 397} `).trim();
      return since(rows(n, { text: text(1) }), rows(n, { text: text(3) }));
    },
  ],
].map(sized);

/** Folders with mistakes that the program corrects without a doubt. */
export const mendable = [
  [
    'days in words',
    (n) => sessions(times(n, (i) => session(i, '    start: 6 de mayo de 2008\n    end: 9 de mayo de 2008\n'))),
  ],
  [
    'days in words, whose order would be a mistake',
    (n) => sessions(times(n, (i) => session(i, '    start: 9 de mayo de 2008\n    end: 6 de mayo de 2008\n'))),
  ],
  ['names of countries', (n) => rows(n, { of: '            proposedBy: Honduras\n' })],
  ['names of bodies', (n) => rows(n, { entry: 'kind: continuous\n            reportsTo: [Red inventada]' })],
  ['quotes of a word processor', (n) => glossary(times(n + 1, (i) => term(i, '“palabra”')))],
  ['colons without quotes', (n) => glossary(times(n + 1, (i) => term(i, 'palabra: otra')))],
  ['words that are no texts', (n) => glossary(times(n + 1, (i) => term(i, 'no')))],
  ['quotes that are not closed', (n) => glossary(times(n + 1, (i) => term(i, '"palabra')))],
  ['quotes in quotes', (n) => glossary(times(n + 1, (i) => term(i, '"una" palabra')))],
  ['a sign of YAML', (n) => glossary(times(n + 1, (i) => term(i, '@ palabra')))],
  ['colons that are no colons', (n) => glossary(times(n + 1, (i) => term(i, 'palabra').replace('es: ', 'es; ')))],
  [
    'quotes that are not closed, and before them what only a person corrects',
    (n) => glossary(times(n + 1, (i) => term(i, i === 0 ? '*palabra' : '"palabra'))),
  ],
].map(sized);

/** A folder by its name, what makes it, and how large it may be at most. */
function sized([name, folder, { most = Number.POSITIVE_INFINITY } = {}]) {
  return { name, folder, most };
}
