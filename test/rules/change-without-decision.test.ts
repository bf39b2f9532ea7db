import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data, decided, es, flat, plan, read, typeHint } from '../support/meeting.ts';
import { git } from '../support/repos.ts';

const about = ['--today', '2026-11-24'] as const;

interface Found {
  readonly rule: string;
  readonly line: number;
  readonly session: string;
  readonly message: string;
  readonly hint: string;
}

/** The changes that no decision speaks of, but for that which the example comes with. */
async function foundOf(folder: string): Promise<readonly Found[]> {
  const { out } = await es(folder, 'validar', '--format', 'json', ...about);
  return (JSON.parse(out) as { findings: Found[] }).findings.filter(
    ({ rule, message }) => rule === 'change-without-decision' && !message.includes('Confirmar los puntos de contacto'),
  );
}

/** Puts other words into a file of the data. */
function reword(folder: string, from: string, to: string, file = plan): void {
  const text = read(folder, file);
  if (!text.includes(from)) throw new Error(`${file} doesn't say ${from}`);
  writeFileSync(data(folder, file), text.replace(from, to));
}

async function close(folder: string, session: string): Promise<void> {
  const { code, err } = await es(folder, 'sesion', 'cerrar', session, '--yes', ...about);
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
}

/** Adds a meeting after the last one, which has decided to leave something for later. */
function meet(folder: string, id: string, keys: string, item: string): void {
  const sessions = `${read(folder, 'sessions.yaml').trimEnd()}\n\n  - id: ${id}\n    status: open\n    ${keys}\n`;
  writeFileSync(data(folder, 'sessions.yaml'), sessions);
  mkdirSync(data(folder, 'decisions'), { recursive: true });
  writeFileSync(
    data(folder, `decisions/${id}.yaml`),
    `session: ${id}\ndecisions:\n  - item: ${item}\n    decision: deferred\n    paragraph: "2"\n`,
  );
}

/** The decision that the hint of a change says to type. */
const typedDecision = (typed: readonly string[]): string | undefined =>
  typed.find((one) => one.startsWith('sesion decidir'))?.replace('sesion decidir ', '');

const activity = (id: string, more = ''): string =>
  `          - id: ${id}\n            text:\n              es: Preparar un curso\n              en: Prepare a course\n${more}`;
const informar = '              en: Exchange information on the campaigns of each country\n';

describe('what merely took place is no decision of the session', () => {
  const held = 'Se realizó en Río Hondo, del 14 al 16 de septiembre de 2025';

  test('the closing of the example says nothing of the workshop that was held since', async () => {
    const folder = await decided();
    const { code, out, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--yes', ...about);
    expect([code, flat(out + err)]).toEqual([0, expect.not.stringContaining('taller regional')]);
    expect(await foundOf(folder)).toEqual([]);
  });

  test('nor is what came of it; another date is, and so is what is done in its place', async () => {
    for (const [from, to, count] of [
      [
        '            end: 2025-09-16\n',
        '            end: 2025-09-16\n            outcome:\n              date: 2025-10-01\n',
        0,
      ],
      ['            kind: held\n', '            kind: permanent\n', 1],
      ['            end: 2025-09-16\n', '            end: 2025-09-16\n            reportsTo: [crm]\n', 1],
    ] as const) {
      const folder = await decided();
      reword(folder, from, to);
      if (to.includes('permanent')) reword(folder, held, 'Permanente');
      await close(folder, 'IX');
      expect([to, await foundOf(folder)]).toEqual([to, Array.from({ length: count }, () => expect.anything())]);
    }
  });
});
