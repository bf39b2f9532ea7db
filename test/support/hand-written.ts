import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { Document, isMap, isSeq, Lexer, parseDocument, Scalar, visit, type YAMLMap } from 'yaml';
import { lexemes } from '../../src/data/lexemes.ts';

/** What a person's hand does to a file, as numbers that are used in turn, over and over. */
const hand = fc.record({
  choices: fc.array(fc.nat(1000), { minLength: 30, maxLength: 60 }),
  width: fc.constantFrom(0, 40, 60, 80, 120),
  crlf: fc.boolean(),
  mark: fc.boolean(),
  last: fc.boolean(),
});

const kinds = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL];

/**
 * Data as some person may have typed them: the keys in any order, maps and lists in brackets, all kinds of quotes and of
 * folding, comments above and behind and in between, empty lines, the line ends of Windows, a byte order mark.
 */
export const handWritten = <T extends object>(
  data: fc.Arbitrary<T>,
): fc.Arbitrary<{ readonly data: T; readonly text: string }> =>
  fc.tuple(data, hand).map(([value, { choices, width, crlf, mark, last }]) => {
    let at = 0;
    const next = (of: number): number => (choices[at++ % choices.length] ?? 0) % of;
    const plain = JSON.parse(JSON.stringify(value));
    const document = new Document(plain);
    const isInFlow = (path: readonly unknown[]) => path.some((one) => (isMap(one) || isSeq(one)) && one.flow);
    visit(document, {
      Map: (_key, node) => {
        if (next(3) === 0) node.items = shuffled((node as YAMLMap).items, next) as never;
      },
    });
    visit(document, {
      Collection: (_key, node, path) => {
        if (path.length > 1 && next(6) === 0 && !isInFlow(path)) node.flow = true;
      },
      Scalar: (key, node, path) => {
        if (key !== 'key' && typeof node.value === 'string') {
          const kind = kinds[next(kinds.length)];
          if (kind !== undefined && !(isInFlow(path) && kind.startsWith('BLOCK'))) node.type = kind as never;
        }
      },
    });
    const typed = document.toString({ lineWidth: width, flowCollectionPadding: next(2) === 0 });
    // In brackets the library writes a few texts that it can't read.
    const text = isDeepStrictEqual(dataOf([typed]), plain) ? typed : new Document(plain).toString();
    const lines = withComments(text.split('\n').slice(0, -1), plain, next).join(crlf ? '\r\n' : '\n');
    return { data: value, text: `${mark ? '\ufeff' : ''}${lines}${last ? (crlf ? '\r\n' : '\n') : ''}` };
  });

/** The same things in another order. */
function shuffled<T>(all: readonly T[], next: (of: number) => number): T[] {
  const left = [...all];
  return all.flatMap(() => left.splice(next(left.length), 1));
}

/** Some comments and empty lines more, wherever they change nothing of what the text says. */
function withComments(lines: readonly string[], data: unknown, next: (of: number) => number): readonly string[] {
  let text = lines;
  for (let n = 1; n <= 5; n += 1) {
    const at = next(text.length + 1);
    const line = text[at] ?? '';
    const own = line.length - line.trimStart().length;
    const note = `#${next(2) === 0 ? ' ' : ''}nota ${n}${next(5) === 0 ? '  ' : ''}`;
    const above = ' '.repeat(next(4) === 0 ? next(12) : own) + note;
    const put = [[above], [above, ''], ['', above], [''], [`${line} ${note.replace(/^#(?! )/, '# ')}`]][next(5)] ?? [];
    const instead = put[0]?.startsWith(line) && line !== '' ? 1 : 0;
    const tried = [...text.slice(0, at), ...put, ...text.slice(at + instead)];
    const notes = put.some((one) => one.includes('#')) ? 1 : 0;
    if (isDeepStrictEqual(dataOf(tried), data) && commentsOf(tried) === commentsOf(text) + notes) text = tried;
  }
  return text;
}

function dataOf(lines: readonly string[]): unknown {
  const document = parseDocument(lines.join('\n'));
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** How many comments a text holds. */
const commentsOf = (lines: readonly string[]): number =>
  [...lexemes(new Lexer().lex(lines.join('\n')))].filter(({ type }) => type === 'comment').length;
