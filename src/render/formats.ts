import { html } from './html.ts';
import { markdownFormat } from './markdown.ts';

/** A format of documents. */
export interface FormatOf {
  readonly extension: string;
  /** @param document the name of the templates' folder */
  render(document: string, view: object): Promise<string>;
}

/** The formats of documents: one file each, one line here. */
export const documentFormats = { html, markdown: markdownFormat } satisfies Record<string, FormatOf>;

export type DocumentFormat = keyof typeof documentFormats;
