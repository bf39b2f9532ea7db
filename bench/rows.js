// A plan that grows: a part of `npm run bench`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measured } from './measure.js';

const few = 500;
const many = 1_600;

const row = (i) => `      - id: fila-${i}
        activities:
          - id: actividad-${i}
            text:
              es: Realizar un taller inventado sobre el tema ${i}
              en: Hold an invented workshop on topic ${i}
        calendar:
          - id: fecha-${i}
            for: [actividad-${i}]
            kind: pending
            text:
              es: PENDIENTE
              en: PENDING
`;

/** A data folder whose plan has so many rows, each with an activity that has no date yet. */
function generate(folder, count) {
  mkdirSync(join(folder, 'plans'), { recursive: true });
  const files = {
    'crm-plan.yaml':
      'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: public\nrules:\n  translation-stale: off\n',
    'members.yaml':
      'bodies:\n  - id: crm\n    name:\n      es: Conferencia inventada\n      en: Invented conference\n  - id: network\n    name:\n      es: Red inventada\n      en: Invented network\n',
    'sessions.yaml':
      'sessions:\n  - id: crm-1\n    kind: crm\n    number: 1\n    start: 2006-03-13\n    status: planned\n',
    'plans/red.yaml': `id: red\ntitle:\n  es: Plan inventado\n  en: Invented plan\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: tema\n    text:\n      es: Tema\n      en: Topic\n    rows:\n${Array.from({ length: count }, (_, i) => row(i)).join('')}`,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}

const commands = {
  validate: ['validate', '--format', 'json'],
  status: ['status', '--format', 'json'],
  'render, HTML': ['render', '--format', 'html'],
};

/**
 * Prints what a plan of many rows takes beside one of few, and how that grows with the rows: 1 is in step with them.
 * @param {string} out a folder to work in
 */
export async function benchRows(out) {
  console.log(`\na plan of ${many} rows, beside one of ${few}`);
  const folders = [few, many].map((count) => {
    const folder = join(out, `rows-${count}`);
    generate(folder, count);
    return folder;
  });
  for (const [name, command] of Object.entries(commands)) {
    const runs = [[], []];
    for (let turn = 0; turn < 7; turn++)
      for (const [i, folder] of folders.entries()) {
        const more = command[0] === 'render' ? ['--out', join(out, 'rows-documents')] : [];
        runs[i].push(await measured([...command, ...more, '--data', folder, '--today', '2008-05-01']));
      }
    const median = (list, key) => list.map((one) => one[key]).sort((a, b) => a - b)[3];
    const [small, large] = runs.map((list) => ({ cpu: median(list, 'cpu'), megabytes: median(list, 'megabytes') }));
    const exponent = Math.log(large.cpu / small.cpu) / Math.log(many / few);
    console.log(
      `${name.padEnd(14)} ${small.cpu.toFixed(0).padStart(6)} ms  ${large.cpu.toFixed(0).padStart(6)} ms  exponent ${exponent.toFixed(2)}  (goal: ≤ 1)  ${large.megabytes.toFixed(0)} MB`,
    );
  }
  for (const folder of [...folders, join(out, 'rows-documents')]) rmSync(folder, { recursive: true, force: true });
}
