import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { planWithRow } from '../support/one-row.ts';
import { findingsOf } from '../support/program.ts';

/** What is found in a plan with one entry in its calendar, as a sentence each. */
async function foundFor(entry: string, sessions = ''): Promise<readonly string[]> {
  const folder = dataFolder({
    ...(sessions === '' ? {} : { 'sessions.yaml': sessions }),
    'plans/red.yaml': planWithRow(`        activities:
          - id: taller
            text:
              es: Realizar un taller
        calendar:
          - id: fecha
            for: [taller]
            text:
              es: En su fecha
            ${entry.replaceAll('\n', '\n            ')}
`),
  });
  return (await findingsOf(folder)).findings.map(({ rule, message, hint }) => `${rule}: ${message} → ${hint}`);
}

describe('what a calendar says took place, on a day still to come', () => {
  test('is told with what to type, which ends it; that no outcome is recorded is not said of it', async () => {
    expect(await foundFor('kind: held\nstart: 2008-06-02\nend: 2008-06-03')).toEqual([
      'day-ahead: «Realizar un taller» figura como realizado, y la fecha, el 2 de junio de 2008, aún no llega. → Si está previsto, ponga kind: scheduled; si ya se realizó, corrija el día; el año va primero: 2008-05-06 es el 6 de mayo de 2008.',
    ]);
    expect(await foundFor('kind: scheduled\nstart: 2008-06-02')).toEqual([]);
  });

  test('also where its day is that of a meeting', async () => {
    const sessions =
      'sessions:\n  - id: crm-1\n    kind: crm\n    number: 1\n    status: closed\n  - id: taller-uno\n    kind: workshop\n    start: 2008-06-02\n    end: 2008-06-02\n    status: planned\n';
    expect(await foundFor('kind: held\nevent: taller-uno', sessions)).toEqual([
      expect.stringMatching(/^day-ahead: .*2 de junio de 2008/),
    ]);
  });

  test('while it lasts it is not said that it took place, nor that its day is still to come', async () => {
    expect(await foundFor('kind: held\nstart: 2008-04-30\nend: 2008-05-02\noutcome:\n  date: 2008-05-01')).toEqual([]);
  });
});

test('an outcome dated ahead is told, and until then none is recorded', async () => {
  const outcome = 'outcome:\n  date: 2062-04-02';
  expect(await foundFor(`kind: held\nstart: 2008-04-01\n${outcome}`)).toEqual([
    expect.stringMatching(/^outcome-missing: /),
    'day-ahead: El resultado de «Realizar un taller» lleva la fecha del 2 de abril de 2062, que aún no llega: hasta ese día no cuenta como registrado. → Escriba en «date» el día del resultado; el año va primero: 2008-05-06 es el 6 de mayo de 2008.',
  ]);
  expect(await foundFor(`kind: scheduled\nstart: 2008-04-01\n${outcome}`)).toEqual([
    expect.stringMatching(/^overdue: /),
    expect.stringMatching(/^day-ahead: /),
  ]);
});
