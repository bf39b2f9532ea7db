import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remindAnswer } from '../src/cli/commands/remind/answer.ts';
import { statusAnswer } from '../src/cli/commands/status/answer.ts';
import { load } from '../src/data/load.ts';
import { messagesIn } from '../src/messages/index.ts';
import { type Earlier, nothingEarlier } from '../src/model/earlier.ts';
import { membersOn } from '../src/model/members.ts';
import { obligations, type Sums, sumsOf } from '../src/model/obligations.ts';
import { sessionById } from '../src/model/sessions.ts';
import { checkAll } from '../src/rules/check.ts';
import { lettersOf } from '../src/views/letters.ts';
import { inMemory, numRuns } from './support/memory.ts';

const settings = {
  formatVersion: 1,
  languages: ['es', 'en'],
  sourceLanguage: 'es',
  timeZone: 'UTC',
  visibility: 'private',
};
const codes = ['BZ', 'HN', 'SV', 'US'] as const;
const activities = ['leyes', 'campanas', 'pasaportes'] as const;
const day = fc.constantFrom('2007-01-01', '2007-04-30', '2008-01-01', '2008-04-30', '2008-05-01', '2008-05-09');

const term = fc.record({ from: day, until: fc.constantFrom('2008-02-01', '2009-01-01') }, { requiredKeys: [] });

/** When each country became a member and left, if it did. */
const members = fc.tuple(
  ...codes.map((code) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: term }).map((more) => ({
      code,
      name: { es: code, en: code },
      language: code < 'C' || code > 'T' ? 'en' : 'es',
      ...more,
    })),
  ),
);

/** Three sessions, of which the last may be a part of the one before it. */
const sessions = fc.tuple(
  ...['2007-04-24', '2007-10-01', '2008-05-06'].map((start, i) =>
    fc
      .record(
        {
          kind: fc.constantFrom('crm', 'crm', 'grcm', 'network'),
          status: fc.constantFrom('planned', 'open', 'closed'),
          hasRef: fc.boolean(),
          reportsDue: fc.option(day, { nil: undefined, freq: 4 }),
          isPart: fc.boolean(),
        },
        { requiredKeys: ['kind', 'status', 'hasRef', 'isPart', 'reportsDue'] },
      )
      .map(({ kind, status, hasRef, reportsDue, isPart }) => ({
        id: `s-${i}`,
        kind,
        start,
        status,
        ...(status === 'closed' && hasRef ? { ref: `session/s-${i}` } : {}),
        ...(isPart && i === 2 ? { partOf: 's-1' } : reportsDue === undefined ? {} : { reportsDue }),
      })),
  ),
);

/** A plan whose activities are reported by some to some. */
const plan = fc
  .record({
    status: fc.constantFrom('adopted', 'adopted', 'proposed'),
    entries: fc.array(
      fc.record({
        for: fc.subarray([...activities], { minLength: 1 }),
        reportsTo: fc.subarray(['crm', 'grcm', 'network', 'st'], { minLength: 1 }),
        reportsBy: fc.constantFrom('countries', 'countries', 'HN', 'US', 'oim'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    proposed: fc.subarray([...activities], { maxLength: 1 }),
  })
  .map(({ status, entries, proposed }) => ({
    id: 'red',
    title: { es: 'Plan inventado' },
    body: 'network',
    status,
    session: 's-0',
    topics: [
      {
        id: 'tema',
        text: { es: 'Tema' },
        rows: [
          {
            id: 'fila',
            activities: activities.map((id) => ({
              id,
              text: { es: `Actividad ${id}` },
              ...(proposed.includes(id) ? { proposedBy: 'SV' } : {}),
            })),
            calendar: entries.map((one, i) => ({
              id: `c-${i}`,
              kind: 'continuous',
              text: { es: 'Continuo' },
              ...one,
            })),
          },
        ],
      },
    ],
  }));

/** Who has handed in what, and when; a file for each reporter and session. */
const reports = fc.uniqueArray(
  fc
    .record(
      {
        reporter: fc.constantFrom(...codes, 'oim'),
        session: fc.constantFrom('s-0', 's-1', 's-2'),
        submitted: day,
        on: fc.subarray([...activities], { minLength: 1 }),
      },
      { requiredKeys: ['reporter', 'session', 'on'] },
    )
    .map(({ on, ...rest }) => ({
      ...rest,
      language: 'es',
      entries: on.map((activity) => ({ activity, status: 'in-progress' })),
    })),
  { selector: ({ reporter, session }) => `${session}/${reporter}`, maxLength: 8 },
);

const bodies = ['crm', 'grcm', 'network', 'st', 'oim'].map((id) => ({ id, name: { es: id } }));

/** The files of a folder, and the plan as closed sessions left it. */
const repository = fc.record({ members, sessions, plan, reports, left: fc.option(plan) });

const sums = ({ due, received, late, owed }: Sums): Sums => ({ due, received, late, owed });
const added = (all: readonly Sums[]): Sums =>
  all.reduce<Sums>(
    (sum, one) => ({
      due: sum.due + one.due,
      received: sum.received + one.received,
      late: sum.late + one.late,
      owed: sum.owed + one.owed,
    }),
    { due: 0, received: 0, late: 0, owed: 0 },
  );

test('status, the letters and what is owed agree to the number, country by country', async () => {
  const words = await messagesIn('es');
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(repository, day, async ({ members: countries, left, ...files }, today) => {
      const texts = (of: object) =>
        Object.fromEntries([
          ['crm-plan.yaml', JSON.stringify(settings)],
          ['members.yaml', JSON.stringify({ countries, bodies })],
          ['sessions.yaml', JSON.stringify({ sessions: files.sessions })],
          ['plans/red.yaml', JSON.stringify(of)],
          ...files.reports.map((one) => [`reports/${one.session}/${one.reporter}.yaml`, JSON.stringify(one)]),
        ]);
      const snapshot = await load(inMemory(texts(files.plan)));
      expect(snapshot.problems).toEqual([]);
      const then = left ? await load(inMemory(texts(left))) : null;
      const closed = files.sessions.flatMap(({ id, status, ...rest }) => {
        const session = sessionById(snapshot, id);
        return then && session && status === 'closed' && 'ref' in rest ? [{ session, snapshot: then }] : [];
      });
      const earlier: Earlier = { ...nothingEarlier, closed: closed as unknown as Earlier['closed'] };

      const list = obligations(snapshot, earlier, today);
      const checked = checkAll(snapshot, today, earlier);
      const about = { snapshot, today, ...checked, earlier, lang: 'es', words } as const;
      const status = statusAnswer(about).json as {
        countries: { country: string; sessions: (Sums & { session: string })[] }[];
        totals: Sums;
      };
      const material = { ...about, list, session: null };
      const letters = lettersOf(material);
      const remind = remindAnswer({ ...material, letters, only: null, errors: 0 }).json as {
        letters: (Sums & { country: string; items: { activity: string; session: string }[] })[];
      };

      // A country that has left since gets no letter, and stays where it was to report.
      const present = new Set(membersOn(snapshot, today).map(({ code }) => code));
      const [written, gone] = [true, false].map((is) =>
        status.countries.filter(({ country }) => present.has(country) === is),
      ) as [typeof status.countries, typeof status.countries];
      expect(remind.letters.map(({ country }) => country)).toEqual(written.map(({ country }) => country));
      expect(added([...remind.letters, ...gone.flatMap(({ sessions }) => sessions)])).toEqual(status.totals);
      for (const { country, sessions } of gone) {
        expect(sessions).not.toEqual([]);
        expect(added(sessions)).toEqual(sumsOf(list.filter(({ reporter }) => reporter === country)));
      }
      for (const [i, letter] of remind.letters.entries()) {
        const own = list.filter(({ reporter }) => reporter === letter.country);
        const of = written[i]?.sessions ?? [];
        tried += own.length;
        expect(sums(letter)).toEqual(sumsOf(own));
        expect(sums(letter)).toEqual(added(of));
        for (const one of of) expect(sums(one)).toEqual(sumsOf(own.filter(({ session }) => session === one.session)));
        const owed = own.filter(({ received }) => received === null);
        expect(letter.items.map(({ activity, session }) => `${session} ${activity}`)).toEqual(
          owed.map(({ activity, session }) => `${session} ${activity}`),
        );
        const said = letters[i]?.view.owed.flatMap((group) => group.activities) ?? [];
        expect(said).toHaveLength(letter.owed);
        // The flag on a report stands where something is owed after its day, and nowhere else.
        const late = new Set(owed.filter(({ due }) => due < today).map(({ session }) => session));
        const flags = about.findings.filter(
          ({ rule, country }) => rule === 'report-missing' && country === letter.country,
        );
        expect(new Set(flags.map(({ session }) => session))).toEqual(late);
      }
    }),
    { numRuns },
  );
  // Random repositories in which nothing is due would agree as well.
  expect(tried).toBeGreaterThan(numRuns);
}, 1_800_000);
