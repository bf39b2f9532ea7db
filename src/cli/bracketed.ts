import { type Stretch, wordChanges } from '../model/word-changes.ts';

/** An old and a new wording, each with the words that changed in brackets, so that they read without colour. */
export function bracketed(before: string, after: string): { readonly removed: string; readonly added: string } {
  const stretches = wordChanges(before, after);
  const side = (mark: Stretch['mark']) =>
    stretches
      .filter((one) => one.mark === 'same' || one.mark === mark)
      .map(({ mark: own, text }) => (own === 'same' ? text : text.replace(/\S(?:.*\S)?/su, (words) => `[${words}]`)))
      .join('');
  return { removed: side('removed'), added: side('added') };
}
