import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPageAddress } from '../../src/model/value-formats.ts';
import { linkedParts } from '../../src/views/linked.ts';
import { numRuns } from '../support/memory.ts';

/** A text with its links in brackets. */
const shown = (text: string): string =>
  linkedParts(text)
    .map((part) => (part.address === null ? part.text : `[${part.address}]`))
    .join('');

describe('the addresses in a text', () => {
  test('are links, without the marks that end a sentence or a bracket; the words around them stay words', () => {
    for (const [text, links] of [
      ['Plan de acción de 2008, segunda fila', 'Plan de acción de 2008, segunda fila'],
      ['https://example.org/a', '[https://example.org/a]'],
      [
        'https://example.org/doc/1; https://example.org/doc/2.',
        '[https://example.org/doc/1]; [https://example.org/doc/2].',
      ],
      ['Colección (https://example.org), según', 'Colección ([https://example.org]), según'],
      ['Véase (https://example.org/Palermo_(2000)).', 'Véase ([https://example.org/Palermo_(2000)]).'],
      ['«https://example.org/a?b=c&d=e#f»', '«[https://example.org/a?b=c&d=e#f]»'],
    ])
      expect(shown(text ?? '')).toBe(links);
  });

  test('are none where a page may not lead: other ways of asking, a name and password, nothing behind them', () => {
    for (const text of [
      'http://example.org/a',
      'javascript:alert(1)',
      'https://yo:clave@example.org/a',
      'https://yo@example.org/a',
      'https://',
      'https://"onclick="x',
      'data:text/html,<script>x</script>',
    ])
      expect(shown(text)).toBe(text);
  });

  test('leave the text as it is, whatever it holds, and lead only where a page may', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.webUrl({ validSchemes: ['http', 'https'] }),
      fc.constantFrom('https://', '"', '<', '@', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const parts = linkedParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts)
          if (part.address !== null) expect([part.address, isPageAddress(part.address)]).toEqual([part.text, true]);
      }),
      { numRuns },
    );
  });
});
