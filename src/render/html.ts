import { hash } from 'node:crypto';
import { withWholeDays } from './days.ts';
import type { Render } from './formats.ts';
import { renderTemplate, templateText } from './handlebars.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text as HTML shows it letter by letter, in content and in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

/** One self-contained page: its own style inside, allowed by its hash, and nothing else from anywhere. */
export const renderHtml: Render<string> = async (document, view) => {
  const style = await templateText('page/page.css');
  const policy = `'sha256-${hash('sha256', style, 'base64')}'`;
  // The style is ours and isn't escaped: the hash is of its very bytes.
  const partials = {
    style: 'page/page.css',
    page: 'page/html.hbs',
    paragraphs: 'page/paragraphs.hbs',
    lines: 'page/lines.hbs',
    labels: 'page/labels.hbs',
    shown: 'page/shown.hbs',
    untranslated: 'page/untranslated.hbs',
    marks: 'page/marks.hbs',
    changes: 'page/changes.hbs',
    quotes: 'page/quotes.hbs',
    reported: 'page/reported.hbs',
    notes: 'page/notes.hbs',
    linked: 'page/linked.hbs',
    sources: 'page/sources.hbs',
    remarks: 'page/remarks.hbs',
  };
  const page = await renderTemplate(`${document}/html.hbs`, partials, { ...view, stylePolicy: policy }, escapeHtml);
  return withWholeDays(page);
};
