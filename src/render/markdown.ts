import type { Render } from './formats.ts';
import { renderTemplate } from './handlebars.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as Markdown shows it letter by letter, on one line, also inside a table cell: no links, no mentions. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[&<>]/g, (sign) => signs[sign] ?? '')
    // A forge makes `$x$` a formula, `:x:` a picture, and `#1` or `GH-1` a link.
    .replace(/[$#](?=[\p{L}\p{N}\\])|:(?=[\p{L}\p{N}_+-]+:)|(?<=\bGH)-(?=\d)/giu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/@(?=[\p{L}\p{N}])/gu, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    // A forge makes a link of it after an underscore too, which is a letter to `\b`.
    .replace(/(?<![\p{L}\p{N}])www(?=\.)/giu, (www) => `${www.slice(0, 2)}&#${www.charCodeAt(2)};`)
    .replace(
      /^( *)([-+=#]|\d+[.)])/u,
      (_all, spaces: string, sign: string) => `${spaces}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );

/** GitHub's Markdown, for forges and mails. */
export const renderMarkdown: Render<string> = (document, view) =>
  renderTemplate(
    `${document}/markdown.hbs`,
    {
      paragraphs: 'page/paragraphs.md.hbs',
      labels: 'page/labels.md.hbs',
      parts: 'page/parts.md.hbs',
      shown: 'page/shown.md.hbs',
      untranslated: 'page/untranslated.md.hbs',
      changes: 'page/changes.md.hbs',
      quotes: 'page/quotes.md.hbs',
      reported: 'page/reported.md.hbs',
      marks: 'page/marks.md.hbs',
      sources: 'page/sources.md.hbs',
      remarks: 'page/remarks.md.hbs',
    },
    view,
    escapeMarkdown,
  );
