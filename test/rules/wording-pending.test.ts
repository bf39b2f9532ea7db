import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { planWithRow } from '../support/one-row.ts';
import { findingsOf } from '../support/program.ts';

/** A row of a plan: an objective, an activity with a note, and an entry of the calendar for both. */
interface Said {
  readonly status?: string;
  readonly objective?: string;
  readonly activity?: string;
  readonly note?: string;
  readonly kind?: string;
  readonly entry?: string;
  /** Further lines of the activity, and of its row. */
  readonly more?: string;
  readonly another?: string;
}

/** The plan's warnings, errors and what they say. */
async function saidOf({
  status = 'adopted',
  objective = 'Capacitar',
  activity = 'Realizar un taller',
  note = 'Con la OIM',
  kind = 'permanent',
  entry = 'Permanente',
  more = '',
  another = '',
}: Said) {
  const folder = dataFolder({
    'plans/red.yaml': planWithRow(
      `        objectives:
          - id: objetivo
            text:
              es: ${objective}
        activities:
          - id: taller
            text:
              es: ${activity}
            notes:
              - id: nota
                text:
                  es: ${note}
${more}${another}        calendar:
          - id: fecha
            for: [objetivo, taller]
            kind: ${kind}
            text:
              es: ${entry}
`,
      status,
    ),
  });
  const { findings } = await findingsOf(folder);
  return findings.filter(({ level }) => level !== 'flag');
}

const rulesOf = async (said: Said) => (await saidOf(said)).map(({ rule, item }) => `${rule} ${item}`);
const hintOf = async (said: Said) => (await saidOf(said)).map(({ hint }) => hint.replace(/\s+/g, ' '));

const toBeDefined = '          - id: por-definir\n            toBeDefined: true\n';

describe('what is to be settled in words is told where the data do not say it, and nowhere else', () => {
  test('an entry that is pending says so, whatever its words', async () => {
    expect(await rulesOf({ kind: 'pending', entry: 'Pendiente. Fecha por confirmar' })).toEqual([]);
    const dated = (kind: string) => `${kind}\n            start: 2030-01-01`;
    expect(await rulesOf({ kind: dated('scheduled'), entry: 'Lugar por confirmar' })).toEqual([
      'wording-pending fecha',
    ]);
    expect(await rulesOf({ kind: dated('pending'), entry: 'Pendiente. Lugar por confirmar' })).toEqual([]);
  });

  test('an entry that is not pending: what is advised ends it', async () => {
    expect(await hintOf({ kind: 'note', entry: 'Fecha por confirmar' })).toEqual([
      'Complete el texto; o ponga kind: pending y empiece el texto por «Pendiente».',
    ]);
    expect(await rulesOf({ kind: 'pending', entry: 'Pendiente. La fecha, por confirmar' })).toEqual([]);
  });

  for (const [where, said] of [
    ['objetivo', { objective: 'Capacitar en un lugar por definir' }],
    ['taller', { activity: 'Realizar un taller, lugar por confirmar' }],
    ['nota', { note: 'Con fondos por confirmar' }],
  ] as const)
    test(`${where}: told until an entry of its calendar is pending, as is advised`, async () => {
      expect(await rulesOf(said)).toEqual([`wording-pending ${where}`]);
      expect(await hintOf(said)).toEqual([
        `Complete el texto; o anótelo en el calendario de su fila: una entrada que nombre en «for» ${where === 'nota' ? 'la actividad' : 'este elemento'}, con kind: pending y un texto que empiece por «Pendiente».`,
      ]);
      expect(await rulesOf({ ...said, kind: 'pending', entry: 'Pendiente' })).toEqual([]);
    });

  test('an objective of which the data say that its activities are to be defined', async () => {
    expect(await rulesOf({ objective: 'Capacitar, por definir', another: toBeDefined })).toEqual([]);
    expect(await rulesOf({ activity: 'Capacitar, por definir', another: toBeDefined })).toEqual([
      'wording-pending taller',
    ]);
  });

  test('«definir actividades» is no text, but a key: what is advised ends it', async () => {
    const said = { objective: 'Capacitar (definir actividades)', kind: 'pending', entry: 'Pendiente' };
    expect(await rulesOf(said)).toEqual(['wording-pending objetivo']);
    expect(await hintOf(said)).toEqual([
      'Quite esas palabras del texto y ponga en la fila una actividad con toBeDefined: true, que no lleva texto.',
    ]);
    expect(await rulesOf({ ...said, objective: 'Capacitar', another: toBeDefined })).toEqual([]);
  });

  test('nothing of what no longer counts', async () => {
    const activity = 'Realizar un taller, lugar por confirmar';
    expect(await rulesOf({ activity, more: '            dropped: crm-1\n' })).toEqual([]);
    expect(await rulesOf({ activity, status: 'ended' })).toEqual([]);
  });
});
