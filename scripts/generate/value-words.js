// What the values of a list are called, in the words of the schemas' descriptions.

/** The first words of a value, as a description gives them: "forum: foros, foro; operation: operaciones". */
function wordsIn(description, value) {
  const [, words] = new RegExp(`(?:^|; |\\. )${value}: (.+?)(?:[;.,]| o | or | \\(|$)`).exec(description ?? '') ?? [];
  if (words === undefined) throw new Error(`no words for the value «${value}» in: ${description}`);
  return words;
}

/** What each value of a list is called, in both languages. */
export const valueWords = ({ enum: values, description, 'x-en': en }) =>
  Object.fromEntries(
    values.map((value) => [value, { es: wordsIn(description, value), en: wordsIn(en?.description, value) }]),
  );
