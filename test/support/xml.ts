import { SaxesParser } from 'saxes';

/** An element of XML: its name, attributes, what it holds. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly Element[];
  readonly text: string;
}

/** Reads XML; throws where it isn't well formed. */
export function parseXml(xml: string): Element {
  const open: { name: string; attributes: Record<string, string>; elements: Element[]; text: string }[] = [
    { name: '', attributes: {}, elements: [], text: '' },
  ];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    open.push({ name, attributes: attributes as Record<string, string>, elements: [], text: '' }),
  );
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.elements.push(closed);
  });
  parser.write(xml).close();
  const [root] = open[0]?.elements ?? [];
  if (!root) throw new Error('there is no element');
  return root;
}
