import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/folders.ts';

const folder = join(root, 'templates');
const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.hbs'))
  .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')] as const);

/** The templates that hold a piece of text, once for each time they do. */
const holding = (piece: string): readonly string[] =>
  templates.flatMap(([path, text]) => Array(text.split(piece).length - 1).fill(path) as string[]).sort();

test('how a wording is written in HTML is said once for a paragraph, and once for a line', () => {
  expect(holding('class="wording')).toEqual(['page/lines.hbs', 'page/paragraphs.hbs']);
  expect(holding('data-mark="untranslated"')).toEqual(['page/untranslated.hbs']);
});

test('how languages are told apart in Markdown is said once for a paragraph, and once for a label', () => {
  expect(holding('{{else}}<br>*')).toEqual(['page/paragraphs.md.hbs']);
  expect(holding('{{#unless leads}} · {{/unless}}')).toEqual(['page/labels.md.hbs']);
});
