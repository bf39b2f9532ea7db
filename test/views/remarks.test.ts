import { describe, expect, test } from 'vitest';
import { documentWords, type Lang } from '../../src/messages/documents/index.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { stampFor } from '../../src/model/translations.ts';
import { withRemarks } from '../../src/views/remarks.ts';
import { shown } from '../../src/views/shown-wording.ts';
import { invented, words } from '../support/snapshots.ts';

/** What is said at the end of a document that shows texts, in languages. */
function said(
  snapshot: Snapshot,
  languages: readonly Lang[],
  texts: readonly Readonly<Partial<Record<Lang, string>>>[],
): readonly string[] {
  const view = { remarks: [], rows: [{ cells: texts.map((text) => shown(text, languages, 'es')) }] };
  return withRemarks(view, snapshot, languages).remarks.map(words);
}

const campaign = { es: 'Hacer una campaña cada año', en: 'Run a campaign every year' };

describe('that a wording is unofficial', () => {
  const unofficial = 'en: The English wording is unofficial: it is a translation that the Conference has not adopted.';

  test('is said where a translation that was not adopted is shown', async () => {
    const snapshot = await invented();
    expect(said(snapshot, ['en'], [campaign])).toEqual([unofficial]);
    expect(said(snapshot, ['es'], [campaign])).toEqual([]);
    expect(said(snapshot, ['en'], [{ en: 'Rows by topic' }])).toEqual([]);
    expect(said(snapshot, ['es', 'en'], [campaign])).toEqual([
      `es: La redacción en inglés no es oficial: es una traducción que la Conferencia no ha adoptado. | ${unofficial}`,
    ]);
  });

  test('also where rendering adds to it', async () => {
    const view = {
      remarks: [],
      text: shown(campaign, ['en'], 'es', (lang) => ` ${documentWords[lang].proposedBy('Honduras')}`),
    };
    expect(withRemarks(view, await invented(), ['en']).remarks.map(words)).toEqual([unofficial]);
  });

  test('is not said of one that was adopted word for word', async () => {
    const stamp = JSON.stringify(stampFor(campaign.es, campaign.en, 'official'));
    const snapshot = await invented([], { 'translations.lock.yaml': `campana.text: {en: ${stamp}}\n` });
    expect(said(snapshot, ['en'], [campaign])).toEqual([]);
  });
});

describe('abbreviations', () => {
  const bodies = `bodies:
  - {id: st, name: {es: Secretaría inventada, en: Invented Secretariat}, abbreviation: {es: ST, en: TS}}
  - {id: grcm, name: {es: Grupo inventado, en: Invented Group}, abbreviation: {es: G.R., en: RG}}
  - {id: crm, name: {es: Conferencia inventada, en: Invented Conference}, abbreviation: {es: CRM, en: RCM}}
  - {id: red, name: {es: Red inventada, en: Invented Network}}
`;

  test('are spelt out once, in the order of the alphabet, in the language in which they stand', async () => {
    const snapshot = await invented([], { 'members.yaml': bodies });
    const texts = [{ es: 'La ST informa al G.R. – la ST decide', en: 'The TS reports' }];
    expect(said(snapshot, ['es'], texts)).toEqual(['es: Siglas: G.R., Grupo inventado; ST, Secretaría inventada.']);
    expect(said(snapshot, ['es', 'en'], texts)).toEqual([
      'es: Siglas: G.R., Grupo inventado; ST, Secretaría inventada. | en: Abbreviations: TS, Invented Secretariat.',
    ]);
    // A text that has no translation is shown as it is.
    expect(said(snapshot, ['en'], [{ es: 'La ST' }])).toEqual(['es: Siglas: ST, Secretaría inventada.']);
  });

  test('also with other signs within, and where only one language has them', async () => {
    const snapshot = await invented([], {
      'members.yaml': bodies.replace('{es: CRM, en: RCM}', '{es: C-M/R, en: RCM}'),
    });
    expect(said(snapshot, ['es'], [{ es: 'Durante la «C-M/R», y la ST-dos' }])).toEqual([
      'es: Siglas: C-M/R, Conferencia inventada; ST, Secretaría inventada.',
    ]);
    const view = { remarks: [], text: shown({ es: 'Se informa', en: 'The TS reports' }, ['es', 'en'], 'es') };
    expect(withRemarks(view, snapshot, ['es', 'en']).remarks).toEqual([
      [{ lang: 'en', text: 'Abbreviations: TS, Invented Secretariat.', leads: true }],
    ]);
  });

  test('are not, where the document does so itself, nor where they are a part of other words', async () => {
    const snapshot = await invented([], { 'members.yaml': bodies });
    const texts = [{ es: 'Conferencia inventada (CRM)' }, { es: 'XIII CRM: ESTE, 1ST, STR' }];
    expect(said(snapshot, ['es'], texts)).toEqual([]);
  });
});
