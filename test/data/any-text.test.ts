import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { anyText } from '../../src/data/any-text.ts';

const text = '“Dirección”;año\n';

test.each([
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), text],
  ['what Excel writes in Spanish', Buffer.from('Dirección;año', 'latin1'), 'Dirección;año'],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
  ['UTF-16 without it', Buffer.from(text, 'utf16le'), text],
  ['the other UTF-16', Buffer.from(text, 'utf16le').swap16(), text],
  ['nothing', Buffer.alloc(0), ''],
  ['one letter', Buffer.from('a'), 'a'],
  ['a text pasted from a PDF', Buffer.from('acci\u0002ón\f'), 'acci\u0002ón\f'],
  ['what is packed', gzipSync(text.repeat(20)), null],
])('%s', (_name, bytes, read) => {
  expect(anyText(bytes)).toBe(read);
});
