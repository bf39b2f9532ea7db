// Ten years of the Conference, two sessions a year: what `status` and `remind` cost; a part of `npm run bench`.
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/steps.js';
import { gitIn, measured } from './measure.js';

const sessionCount = 20;
const sizes = [200, 2_000, 20_000];
const today = '2018-12-01';

/** The sessions of ten years, the first one long after those of the plan's own data. */
const sessions = Array.from({ length: sessionCount }, (_, i) => {
  const year = 2009 + Math.floor(i / 2);
  const month = i % 2 === 0 ? '05' : '11';
  return { id: `crm-${i + 101}`, number: i + 101, start: `${year}-${month}-06`, end: `${year}-${month}-09` };
});

const next = { id: 'crm-121', number: 121, start: '2019-05-06', end: '2019-05-09', due: '2018-11-15' };

const sessionText = ({ id, number, start, end, due }, isClosed) =>
  `\n  - id: ${id}\n    kind: crm\n    number: ${number}\n    start: ${start}\n    end: ${end}\n` +
  (due ? `    reportsDue: ${due}\n` : '') +
  (isClosed ? `    status: closed\n    ref: session/${id}\n` : '    status: open\n');

const reportText = (session, reporter, day, order) => `reporter: ${reporter}
session: ${session}
submitted: ${day}
audience: network
entries:
  - activity: informes-por-escrito
    status: in-progress
    progress:
      es: Informe ${order} inventado, sobre lo que se hizo desde la reunión anterior.
      en: Invented report ${order}, on what was done since the last meeting.
  - activity: desarrollar-campanas
    status: in-progress
    progress:
      es: Una campaña inventada en curso.
      en: An invented campaign under way.
`;

/** The records that a country keeps, of two registers. */
const records = {
  campaigns: (country) => `owner: ${country}
records:
  - id: campana-${country.toLowerCase()}
    name:
      es: Campaña inventada
      en: Invented campaign
    about: [irregular-migration]
    start: 2012-03-01
    end: 2012-08-31
    source: Página inventada
`,
  legislation: (country) => `owner: ${country}
records:
  - id: ley-${country.toLowerCase()}
    name:
      es: Ley inventada
      en: Invented law
    number: Decreto 7-2010
    date: 2010-11-20
    criminalises: [smuggling]
    source: Gaceta inventada
`,
};

/** A repository with the history of ten years: the eleven countries report, and as many bodies as make up the files. */
function make(folder, files) {
  const data = join(folder, 'plan-data');
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'plan-data'), data, { recursive: true });
  const write = (path, text) => {
    mkdirSync(join(data, path, '..'), { recursive: true });
    writeFileSync(join(data, path), text);
  };
  const change = (path, from, to) => {
    const text = readFileSync(join(data, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path}: no «${from}»`);
    write(path, text.replace(from, to));
  };
  change('crm-plan.yaml', 'visibility: public', 'visibility: private');
  change('plans/red-2008.yaml', 'status: proposed', 'status: adopted');
  const members = readFileSync(join(data, 'members.yaml'), 'utf8');
  const countries = [...members.matchAll(/^ {2}- code: ([A-Z]{2})$/gm)].map(([, code]) => code);
  const bodies = Array.from(
    { length: Math.max(0, Math.round(files / sessionCount) - countries.length) },
    (_, i) => `organo-inventado-${i}`,
  );
  appendFileSync(
    join(data, 'members.yaml'),
    bodies
      .map((id, i) => `  - id: ${id}\n    name:\n      es: Órgano inventado ${i}\n      en: Invented body ${i}\n`)
      .join(''),
  );
  for (const [register, text] of Object.entries(records))
    for (const country of countries) write(`registers/${register}/${country}.yaml`, text(country));
  gitIn(folder, 'init', '--quiet');
  for (const [order, session] of sessions.entries()) {
    appendFileSync(join(data, 'sessions.yaml'), sessionText(session, true));
    const day = `${session.start.slice(0, 8)}01`;
    // Each country misses one session in ten.
    for (const reporter of [...countries, ...bodies])
      if (!countries.includes(reporter) || (order + countries.indexOf(reporter)) % 10 !== 0)
        write(`reports/${session.id}/${reporter}.yaml`, reportText(session.id, reporter, day, order));
    gitIn(folder, 'add', '-A');
    gitIn(folder, 'commit', '--quiet', '-m', session.id);
    gitIn(folder, 'tag', `session/${session.id}`);
  }
  appendFileSync(join(data, 'sessions.yaml'), sessionText(next, false));
  return data;
}

const commands = [
  ['validate', '--fail-on', 'never'],
  ['status', '--format', 'json'],
  ['remind', next.id, '--format', 'json'],
];

/**
 * Prints the processor's time and the memory of each command at each size, with the exponent of its growth.
 * @param {string} out a folder to work in
 */
export async function benchYears(out) {
  console.log(`\n${sessionCount} sessions, eleven countries and more and more bodies that report`);
  const before = new Map();
  for (const size of sizes) {
    const folder = join(out, `years-${size}`);
    const data = make(folder, size);
    for (const args of commands) {
      const { cpu, time, megabytes, status } = await measured([...args, '--data', data, '--today', today, '--quiet'], {
        limit: 600_000,
      });
      const smaller = before.get(args[0]);
      const exponent = smaller ? Math.log(cpu / smaller) / Math.log(10) : null;
      before.set(args[0], cpu);
      console.log(
        `${args[0].padEnd(9)} ${String(size).padStart(6)} files  ${cpu.toFixed(0).padStart(6)} ms of the processor  ${time.toFixed(0).padStart(6)} ms  ${megabytes.toFixed(0).padStart(5)} MB  exit ${status}${exponent === null ? '' : `  exponent ${exponent.toFixed(2)}`}`,
      );
    }
    rmSync(folder, { recursive: true, force: true });
  }
}
