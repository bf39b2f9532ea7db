import { describe, expect, test } from 'vitest';
import { check } from '../../src/rules/check.ts';
import { outstandingText, spoken } from '../../src/views/outstanding.ts';
import { invented } from '../support/snapshots.ts';

describe('an outstanding item in a sentence', () => {
  test('names the item as people know it, in the language asked for', async () => {
    const snapshot = await invented();
    const sentences = (lang: 'es' | 'en') =>
      check(snapshot, '2025-01-15')
        .filter(({ level }) => level === 'flag')
        .map((finding) => outstandingText(snapshot, finding, lang));
    expect(sentences('es')).toEqual([
      '«Imprimir un folleto» (Propuesta de Honduras) espera una decisión.',
      'La fila de «Abrir albergues» tiene vacía la casilla del calendario.',
      'El objetivo «Abrir albergues» no tiene actividades: el plan dice «Definir actividades».',
      '«Acompañar el retorno» estaba previsto hasta el 5 de noviembre de 2024; sin resultado registrado.',
      '«Acompañar el retorno» sigue PENDIENTE, sin fecha.',
    ]);
    expect(sentences('en')[0]).toBe('“Print a leaflet” (Proposed by Honduras) awaits a decision.');
  });

  test('says since which session it has stood, where that is known', async () => {
    const snapshot = await invented();
    const pending = check(snapshot, '2025-01-15').find(({ rule }) => rule === 'calendar-pending');
    if (!pending) throw new Error('nothing is pending');
    const since = { ...pending, since: 'crm-1', sessionCount: 2 };
    expect(outstandingText(snapshot, since, 'es')).toBe(
      '«Acompañar el retorno» sigue PENDIENTE, sin fecha, desde la I CRM (2 sesiones).',
    );
    expect(outstandingText(snapshot, { ...since, sessionCount: 1 }, 'en')).toBe(
      '“Accompany returns” is still PENDING, without a date, since the I RCM (1 session).',
    );
  });
});

test('rules speak the languages of the interface, and the first of them to any other', () => {
  expect([spoken('es'), spoken('en'), spoken('pt' as 'en')]).toEqual(['es', 'en', 'es']);
});
