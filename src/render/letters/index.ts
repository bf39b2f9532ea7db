import type { Letter } from '../../views/letters.ts';
import { documentFormats } from '../formats.ts';
import type { Rendered } from '../render.ts';
import { draftOf } from './mail.ts';
import { letterText } from './text.ts';

/** The name of the templates' folder. */
const templates = 'letter';

const { html, markdown } = documentFormats;

const asPage = async (view: Letter['view']): Promise<string> => (await html.load())(templates, view);

/** The formats of letters that are files, with how their names end. */
const letterFormats = {
  html: { extension: html.extension, render: ({ view }) => asPage(view) },
  markdown: { extension: markdown.extension, render: async ({ view }) => (await markdown.load())(templates, view) },
  eml: {
    extension: 'eml',
    render: async ({ view, addresses }) =>
      draftOf({
        to: addresses,
        subject: view.subject,
        language: view.lang,
        text: letterText(view),
        html: await asPage(view),
      }),
  },
} as const satisfies Record<
  string,
  { readonly extension: string; readonly render: (letter: Letter) => Promise<string> }
>;

export type LetterFormat = keyof typeof letterFormats;

/** Their names, in the order of the help. */
export const letterFormatNames = Object.keys(letterFormats) as readonly LetterFormat[];

/** Whether letters in a format are files. */
export const isLetterFormat = (name: string | undefined): name is LetterFormat =>
  name !== undefined && Object.hasOwn(letterFormats, name);

/**
 * Letters as files, one a country.
 * @param scope the parts of a name between `remind` and the country
 */
export function renderLetters(
  letters: readonly Letter[],
  format: LetterFormat,
  scope: readonly string[],
): Promise<readonly Rendered[]> {
  const { extension, render } = letterFormats[format];
  return Promise.all(
    letters.map(async (letter) => ({
      name: ['remind', ...scope, letter.country, letter.language, extension].join('.'),
      content: await render(letter),
    })),
  );
}
