/** A command that GitHub's runner finds in a line of output. */
interface Obeyed {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner turns back in a text, in its order. */
const unescaped = (text: string, pairs: readonly (readonly [from: string, to: string])[]): string =>
  pairs.reduce((all, [from, to]) => all.replaceAll(from, to), text);

const lineEnds = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;

/**
 * The commands that GitHub's runner obeys in what a step prints, as `ActionCommand.cs` of github.com/actions/runner reads it:
 * line by line, what begins with `::` after any space, and what holds `##[`.
 */
export function obeyed(output: string): readonly Obeyed[] {
  return output.split(/\r\n|\r|\n/).flatMap((line): Obeyed[] => {
    const [, name, given = '', data = ''] = /^[\s\u0085]*::([^ ]*?)(?: (.*?))?::(.*)$/s.exec(line) ?? [];
    const [, old] = /##\[(.*?)\]/.exec(line) ?? [];
    if (name === undefined) return old === undefined ? [] : [{ name: old, properties: {}, data: line }];
    const pairs = given.split(',').map((one) => /^=*([^=]+)=+(.*)$/s.exec(one) ?? []);
    const properties = Object.fromEntries(
      pairs.map(([, key = '', value = '']) => [
        key,
        unescaped(value, [...lineEnds, ['%3A', ':'], ['%2C', ','], ['%25', '%']]),
      ]),
    );
    return [{ name, properties, data: unescaped(data, [...lineEnds, ['%25', '%']]) }];
  });
}
