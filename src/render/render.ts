import type { Lang } from '../messages/documents/index.ts';
import { withRemarks } from '../views/remarks.ts';
import { type DocumentName, documents, type Material } from './documents/index.ts';
import { type DocumentFormat, documentFormats } from './formats.ts';

/** A document as a file: its name, and what is in it. */
export interface Rendered {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Renders a document in languages and formats.
 * @param languages each a document's languages: `[['es'], ['es', 'en']]`
 * @throws UsageError where there is nothing to show
 */
export async function renderDocument(
  name: DocumentName,
  material: Material,
  languages: readonly (readonly Lang[])[],
  formats: readonly DocumentFormat[],
): Promise<readonly Rendered[]> {
  const rendered: Rendered[] = [];
  for (const langs of languages)
    for (const { scope, view: ofDocument } of documents[name].views(material, langs)) {
      const view = withRemarks(ofDocument, material.snapshot, langs);
      for (const format of formats) {
        const { extension, load } = documentFormats[format];
        const render = await load();
        // As bytes: a text that was put together from many pieces takes several times the memory until all are written.
        const content = Buffer.from(await render(name, view));
        rendered.push({ name: [name, ...scope, langs.join('+'), extension].join('.'), content });
      }
    }
  return rendered;
}
