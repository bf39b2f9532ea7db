// The pieces of YAML of which the folders that grow are made.
import { createHash } from 'node:crypto';

/** A text of many like pieces. */
export const times = (n, piece) => Array.from({ length: n }, (_, i) => piece(i)).join('');

export const settings = (more = '', { languages = 'es', visibility = 'public' } = {}) => ({
  'crm-plan.yaml': `formatVersion: 1\nlanguages: [${languages}]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: ${visibility}\n${more}`,
});

export const head = `id: red\ntitle:\n  es: Plan inventado\n  en: Invented plan\nbody: network\nstatus: adopted\nsession: crm-1\n`;
export const topic = `topics:\n  - id: tema\n    text:\n      es: Tema\n      en: Topic\n    rows:\n`;

/** A plan with rows of our choice in its one topic; without any, with one that is good. */
export const plan = (rows, top = head) => ({ 'plans/red.yaml': `${top}${topic}${rows || good(0)}` });

export const activity = (id, more = '', text = 'Informar') =>
  `          - id: ${id}\n            text:\n              es: ${text}\n${more}`;

/** A row of a plan with one activity and one entry of its calendar. */
export const row = (i, { of = '', entry = 'kind: continuous', text = 'Informar', word = 'Continuo', more = '' } = {}) =>
  `      - id: fila-${i}\n${more}        activities:\n${activity(`act-${i}`, of, text)}        calendar:\n` +
  `          - id: fecha-${i}\n            for: [act-${i}]\n            ${entry}\n            text:\n              es: ${word}\n`;
export const good = (i) => row(i);

/** A plan of n rows that are all alike. */
export const rows = (n, how) => plan(times(n, (i) => row(i, typeof how === 'function' ? how(i) : how)));

/** A plan of one row that holds what we choose beside an activity. */
export const oneLine = ({ objectives = '', activities = '', calendar = '' }) =>
  plan(
    `      - id: fila-0\n${objectives && `        objectives:\n${objectives}`}        activities:\n${activity('act-0')}${activities}` +
      `        calendar:\n          - id: fecha-0\n            for: [act-0]\n            kind: continuous\n            text:\n              es: Continuo\n${calendar}`,
  );

export const sessions = (list) => ({
  'sessions.yaml': `sessions:\n  - id: crm-1\n    kind: crm\n    number: 1\n    start: 2006-03-13\n    status: closed\n${list}`,
});
export const session = (i, more = '') => `  - id: taller-${i}\n    kind: workshop\n    status: planned\n${more}`;

/** Sessions that are closed, all with a place that a folder may change. */
export const closed = (n, place) =>
  sessions(times(n, (i) => session(i, `    place:\n      es: ${place}\n`).replace('planned', 'closed')));
export const second = sessions(
  '  - id: crm-2\n    kind: crm\n    number: 2\n    start: 2007-03-13\n    status: closed\n',
);
export const decided = (list) => ({ 'decisions/crm-2.yaml': `session: crm-2\ndecisions:\n${list}` });

export const decisions = (list) => ({
  'decisions/crm-1.yaml': `session: crm-1\ndecisions:\n${list || decision('red')}`,
});
export const decision = (item, more = '') => `  - item: ${item}\n    decision: deferred\n${more}`;

const bodies = `  - id: network\n    name:\n      es: Red inventada\n  - id: crm\n    name:\n      es: Conferencia inventada\n`;
export const country = (code) => `  - code: '${code}'\n    name:\n      es: País ${code}\n    language: es\n`;
export const members = (countries, more = '') => ({
  'members.yaml': `countries:\n${country('HN')}${countries}bodies:\n${bodies}${more}`,
});
export const body = (i) => `  - id: oim-${i}\n    name:\n      es: Organización ${i}\n`;
export const reportedToWorkshops =
  'kind: continuous\n            reportsTo: [workshop]\n            reportsBy: countries';
export const workshops = '  - id: workshop\n    name:\n      es: Talleres inventados\n';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const code = (i) => letters[Math.floor(i / 26) % 26] + letters[i % 26];

export const instruments = (list) => ({ 'instruments.yaml': `instruments:\n${list || instrument(0)}` });
export const instrument = (i, more = '') =>
  `  - id: tratado-${i}\n    kind: treaty\n    title:\n      es: Tratado número ${i}\n${more}    source: Inventada\n`;

export const glossary = (list) => ({ 'glossary.yaml': `terms:\n${list || term(0)}` });
export const term = (i, es = `palabra ${i}`, more = '') =>
  `  - id: termino-${i}\n    term:\n      es: ${es}\n${more}    source: Inventada\n`;

export const contacts = (list) => ({ 'contacts/HN.yaml': `country: HN\ncontacts:\n${list || contact(0)}` });
export const contact = (i, { more = '', roles = 'campaigns', languages = 'es', confirmed = '2008-04-01' } = {}) =>
  `  - id: hn-${i}\n    roles: [${roles}]\n    institution: {es: Cancillería}\n    position: {es: Dirección}\n` +
  `    languages: [${languages}]\n    since: 2006-01-01\n    confirmed: ${confirmed}\n${more}`;

export const report = (entries, more = '') => ({
  'reports/crm-1/HN.yaml': `reporter: HN\nsession: crm-1\naudience: public\n${more}entries:\n${entries || entry('act-0')}`,
});
export const entry = (id, status = 'in-progress', more = '') => `  - activity: ${id}\n    status: ${status}\n${more}`;

export const list = (n, piece) => Array.from({ length: n + 1 }, (_, i) => piece(i)).join(', ');

export const both = (more) => settings(more, { languages: 'es, en' });

const hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);

/** Stamps of a text "Informar" that was confirmed. */
export const stamps = (n, key) => ({
  'translations.lock.yaml': times(
    n + 1,
    (i) =>
      `${key(i)}:\n  en:\n    source: ${hash('Informar')}\n    folded: ${hash('informar')}\n    status: unofficial\n`,
  ),
});
