import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/model/generated/types.ts';
import { asTheyBegin, inOrder } from '../../src/model/sessions.ts';

const session = (id: string, number: number, more: Partial<Session> = {}): Session => ({
  id,
  kind: 'crm',
  number,
  status: 'closed',
  ...more,
});
const ids = (sessions: readonly Session[]) => sessions.map(({ id }) => id);

const viii = session('crm-8', 8, { start: '2025-05-11', end: '2025-05-13' });
const network = session('red-2026', 1, { kind: 'network', start: '2026-02-03' });

describe('sessions are in the order in which they came to an end', () => {
  test('one that is to come and has no days yet is after all that have', () => {
    expect(ids(inOrder([session('crm-9', 9, { status: 'open' }), network, viii]))).toEqual([
      'crm-8',
      'red-2026',
      'crm-9',
    ]);
    expect(ids(inOrder([session('crm-9', 9, { status: 'planned' }), viii]))).toEqual(['crm-8', 'crm-9']);
  });

  test('several of them are in the order of their numbers', () => {
    const [ix, x] = [session('crm-9', 9, { status: 'open' }), session('crm-10', 10, { status: 'planned' })];
    expect(ids(inOrder([x, viii, ix]))).toEqual(['crm-8', 'crm-9', 'crm-10']);
  });

  test('one that is over and of which nothing is known is first', () => {
    const [vi, vii] = [session('crm-6', 6), session('crm-7', 7)];
    expect(ids(inOrder([viii, vii, vi]))).toEqual(['crm-6', 'crm-7', 'crm-8']);
    expect(ids(inOrder([viii, { ...vi, status: 'open', reopened: [{ date: '2026-01-01', reason: 'x' }] }]))).toEqual([
      'crm-6',
      'crm-8',
    ]);
  });

  test('one that is over and has no days came after the one whose number is before its own', () => {
    expect(ids(inOrder([session('crm-9', 9), network, viii]))).toEqual(['crm-8', 'crm-9', 'red-2026']);
  });

  test('a year alone is before the days of the year where it is over, and after them where it is to come', () => {
    const ofYear = session('crm-9', 9, { year: 2026 });
    expect(ids(inOrder([network, ofYear]))).toEqual(['crm-9', 'red-2026']);
    expect(ids(inOrder([{ ...ofYear, status: 'planned' }, network]))).toEqual(['red-2026', 'crm-9']);
  });

  test('one that has no days yet is before a later number of its kind that has', () => {
    const ix = session('crm-9', 9, { status: 'open' });
    const x = session('crm-10', 10, { start: '2028-05-10', status: 'open' });
    expect(ids(inOrder([x, ix, viii]))).toEqual(['crm-8', 'crm-9', 'crm-10']);
    expect(ids(inOrder([{ ...ix, year: 2028 }, x]))).toEqual(['crm-9', 'crm-10']);
    expect(ids(inOrder([session('crm-10', 10, { year: 2027 }), { ...ix, year: 2027 }]))).toEqual(['crm-9', 'crm-10']);
  });

  test('those that nothing tells apart are in the order of the file', () => {
    const some = ['primera', 'segunda', 'tercera', 'cuarta'].map(
      (id): Session => ({ id, kind: 'network', status: 'closed', year: 2026 }),
    );
    expect(ids(inOrder(some))).toEqual(['primera', 'segunda', 'tercera', 'cuarta']);
  });

  test('what is part of one of which the year alone is known is before it, and so is a part of that', () => {
    const ix = session('crm-9', 9, { status: 'open', year: 2027 });
    const grcm = session('grcm-9', 1, { kind: 'grcm', partOf: 'crm-9', status: 'planned' });
    const network = session('red-9', 1, { kind: 'network', partOf: 'grcm-9', status: 'planned' });
    expect(ids(inOrder([ix, network, grcm, viii]))).toEqual(['crm-8', 'red-9', 'grcm-9', 'crm-9']);
    expect(ids(inOrder([{ ...ix, partOf: 'red-9' }, network, grcm])).sort()).toEqual(['crm-9', 'grcm-9', 'red-9']);
  });

  test('a part without days of its own is right before what it is part of', () => {
    const part = session('grcm', 30, { kind: 'grcm', partOf: 'crm-8', status: 'planned' });
    expect(ids(inOrder([part, network, viii]))).toEqual(['grcm', 'crm-8', 'red-2026']);
  });
});

describe('what comes first of what is to come', () => {
  test('is what starts first, then by the id', () => {
    const [ix, x] = [session('ix', 9, { status: 'planned' }), session('x', 10, { status: 'planned' })];
    const long = { ...network, start: '2027-01-01', end: '2027-12-01', status: 'planned' } as const;
    const short = session('taller', 1, { kind: 'workshop', start: '2027-03-01', status: 'planned' });
    expect(ids(asTheyBegin([x, ix, short, long]))).toEqual(['red-2026', 'taller', 'ix', 'x']);
  });
});
