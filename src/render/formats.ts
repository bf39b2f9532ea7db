/**
 * Renders a view with the templates of a document.
 * @param document the name of the templates' folder
 * @returns a text, or the bytes of a file that is none (Word, PDF)
 */
export type Render<Content extends string | Uint8Array> = (document: string, view: object) => Promise<Content>;

/** A format of documents; what it needs is read when it is used. */
export interface FormatOf {
  readonly extension: string;
  load(): Promise<Render<string | Uint8Array>>;
}

/** The formats of documents: one file each, one line here; which of them a document has is said in `documents/`. */
export const documentFormats = {
  html: { extension: 'html', load: async () => (await import('./html.ts')).renderHtml },
  markdown: { extension: 'md', load: async () => (await import('./markdown.ts')).renderMarkdown },
} as const satisfies Record<string, FormatOf>;

export type DocumentFormat = keyof typeof documentFormats;

/** Their names, in the order of the help. */
export const documentFormatNames = Object.keys(documentFormats) as readonly DocumentFormat[];
