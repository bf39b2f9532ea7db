import type { ReceiptView } from '../../views/receipt.ts';
import { documentFormats } from '../formats.ts';
import type { Rendered } from '../render.ts';

const { html } = documentFormats;

/**
 * An acknowledgement of receipt as a page.
 * @param scope the parts of its name between `receipt` and the language
 */
export async function renderReceipt(view: ReceiptView, scope: readonly string[]): Promise<Rendered> {
  const render = await html.load();
  return { name: ['receipt', ...scope, view.lang, html.extension].join('.'), content: await render('receipt', view) };
}
