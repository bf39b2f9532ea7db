import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.ts';
import { weigh } from '../../src/diff/weigh.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { changesView } from '../../src/views/changes-document.ts';
import { fixtures } from '../support/folders.ts';
import { invented } from '../support/snapshots.ts';

const sessions = readFileSync(join(fixtures, 'views/sessions.yaml'), 'utf8');

const others = {
  'instruments.yaml': `instruments:
  - {id: protocolo, kind: protocol, title: {es: Protocolo inventado}, source: Inventado}
`,
};

/** What stands below the sentences on the changes, with what changed in it marked as Markdown does. */
function below(before: Snapshot, after: Snapshot): readonly string[] {
  const material = { before, after, from: null, to: null, changes: weigh(diff(before, after)), unread: [], errata: [] };
  return changesView(material, { languages: ['es', 'en'], today: '2025-06-01' }).parts.flatMap(({ changes }) =>
    changes.flatMap(({ texts }) =>
      texts.flatMap(({ wordings }) =>
        wordings.map(({ lang, text, parts = [{ added: false, removed: false, text }] }) => {
          const marked = parts.map((one) => (one.added ? `+${one.text}+` : one.removed ? `-${one.text}-` : one.text));
          return `${lang}: ${marked.join('')}`;
        }),
      ),
    ),
  );
}

describe('the paper of changes tells values that are no wordings before and after', () => {
  test('the days of a meeting', async () => {
    const after = await invented([], { 'sessions.yaml': sessions.replace('end: 2025-05-09', 'end: 2025-05-10') });
    expect(below(await invented(), after)).toEqual(['es: Fin: -9- +10+ de mayo de 2025', 'en: End: -9- +10+ May 2025']);
  });

  test('what a register holds, with what it had nothing of', async () => {
    const law = (record: string) =>
      invented([], {
        ...others,
        'registers/legislation/HN.yaml': `owner: HN\nrecords:\n  - {id: ley, name: {es: Ley inventada}, ${record}, source: Gaceta}\n`,
      });
    expect(
      below(
        await law('criminalises: [trafficking]'),
        await law('criminalises: [trafficking, smuggling], number: Decreto 1'),
      ),
    ).toEqual(expect.arrayContaining(['es: Número: +Decreto 1+', 'en: Number: +Decreto 1+']));
    const treaty = (record: string) =>
      invented([], {
        ...others,
        'registers/treaties/HN.yaml': `owner: HN\nrecords:\n  - {instrument: protocolo, ${record}, source: Gaceta}\n`,
      });
    expect(below(await treaty('signed: 2024-01-01'), await treaty('signed: 2024-01-01, ratified: 2025-01-02'))).toEqual(
      expect.arrayContaining(['es: Ratificación: +2 de enero de 2025+']),
    );
  });

  test('errata say what is to be added and deleted where nothing was printed, or nothing should have been', async () => {
    const law = (record: string) =>
      invented([], {
        'registers/legislation/HN.yaml': `owner: HN\nrecords:\n  - {id: ley, name: {es: Ley inventada}, criminalises: [trafficking]${record}, source: Gaceta}\n`,
      });
    const [without, having] = [await law(''), await law(', number: Decreto 1')];
    const erratum = (before: Snapshot, after: Snapshot) => {
      const changes = weigh(diff(before, after));
      const errata = [{ date: '2025-06-01', reason: 'Un error', before, after, changes }];
      const material = { before: after, after, from: null, to: null, changes: [], unread: [], errata };
      return changesView(material, { languages: ['es', 'en'], today: '2025-06-01' }).parts.flatMap(({ changes: all }) =>
        all.flatMap(({ texts }) => texts.flatMap(({ wordings }) => wordings.map(({ text }) => text))),
      );
    };
    expect(erratum(without, having)).toEqual(['Agréguese: «Número: Decreto 1».', 'Add: “Number: Decreto 1”.']);
    expect(erratum(having, without)).toEqual(['Suprímase: «Número: Decreto 1».', 'Delete: “Number: Decreto 1”.']);
  });

  test('of contact points, which are private, nothing', async () => {
    const contact = (confirmed: string) =>
      invented([], {
        'contacts/HN.yaml': `country: HN\ncontacts:\n  - {id: hn-1, roles: [campaigns], institution: {es: A}, position: {es: B}, languages: [es], since: 2007-01-01, confirmed: ${confirmed}}\n`,
      });
    expect(below(await contact('2024-01-01'), await contact('2025-01-01'))).toEqual([]);
  });
});
