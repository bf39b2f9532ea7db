/** What a person says to a change that is shown. */
export type Answer = 'yes' | 'no' | 'all' | 'stop';

/** What is typed for each, in both languages; a line that is left empty ends it, as a terminal that is closed does. */
const typedFor: Readonly<Record<Answer, readonly string[]>> = {
  yes: ['s', 'sí', 'si', 'y', 'yes'],
  no: ['n', 'no'],
  all: ['t', 'todo', 'todos', 'a', 'all'],
  stop: ['f', 'fin', 'q', 'quit', 'no seguir', 'stop', 'stop here', ''],
};

/**
 * What was meant; whole words only, since “anular” or “abort” begin like the letter for all.
 * @param typed in small letters
 * @returns null for anything else: it has to be asked again
 */
export function answerOf(typed: string): Answer | null {
  const found = Object.entries(typedFor).find(([, words]) => words.includes(typed.normalize()));
  return found ? (found[0] as Answer) : null;
}
