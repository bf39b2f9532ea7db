import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, fixtures, planData } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';

type Element = Tree.Element;
const isElement = (node: Tree.ChildNode): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

function elements(node: Tree.ParentNode, wanted: (element: Element) => boolean): Element[] {
  return node.childNodes.filter(isElement).flatMap((one) => (wanted(one) ? [one] : elements(one, wanted)));
}

/** The wordings of a cell in a language, each on its own, marks left out. */
function wordings(cell: Element, lang: string): string[] {
  const inside = (element: Element): Element[] =>
    element.childNodes
      .filter(isElement)
      .flatMap((one) =>
        attribute(one, 'data-mark') !== undefined ? [] : attribute(one, 'lang') !== undefined ? [one] : inside(one),
      );
  return inside(cell)
    .filter((one) => attribute(one, 'lang') === lang)
    .map(textOf);
}

const textOf = (element: Element): string =>
  element.childNodes
    .map((node) =>
      'value' in node ? node.value : isElement(node) && attribute(node, 'data-mark') === undefined ? textOf(node) : '',
    )
    .join('');

/** The ten rows of the source, four cells each, a topic's text in each of its rows. */
function sourceRows(): string[][] {
  const text = readFileSync(join(fixtures, 'source/plan-de-accion-2008.es.txt'), 'utf8');
  const body = text.slice(text.indexOf('CALENDARIO') + 'CALENDARIO'.length);
  // A cell begins with a tab; what follows without one goes on with it.
  const cells = body
    .split('\n\t')
    .slice(1)
    .map((cell) => cell.trim());
  const rows: string[][] = [];
  let topic = '';
  for (let i = 0; i + 3 < cells.length; i += 4) {
    const [first = '', ...rest] = cells.slice(i, i + 4);
    topic = first === '' ? topic : first;
    rows.push([topic, ...rest]);
  }
  return rows;
}

/** The paragraphs of a source cell; the typing slips are mended as the list of differences says. */
const paragraphs = (cell: string): string =>
  cell
    .replace('TRASNACIONAL \n\nORGANIZADA', 'TRASNACIONAL ORGANIZADA') // J: a broken line joined
    .replace('EL TRAFICO ILÍCITO', 'EL TRÁFICO ILÍCITO') // A: an accent added
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim()) // D: double spaces, T: trailing ones
    .filter((line) => line !== '')
    .map((line) => line.replace(/\(PROPUESTA DE EL SALVADOR$/, '(PROPUESTA DE EL SALVADOR)')) // P: a parenthesis closed
    .map((line) => line.toUpperCase())
    .join('\n');

async function rowsOf(languages: ('es' | 'en')[], lang: string): Promise<string[][]> {
  const out = emptyFolder();
  const name = languages.join('+');
  const { code } = await crmPlan([
    'render',
    'plan',
    '--data',
    planData,
    '--lang',
    name,
    '--format',
    'html',
    '--out',
    out,
  ]);
  expect(code).toBe(0);
  const page = parse(readFileSync(join(out, `plan.${name}.html`), 'utf8'));
  const [table] = elements(page, (one) => attribute(one, 'id') === 'plan');
  if (!table) throw new Error('no table');
  const rows = elements(table, (one) => one.tagName === 'tr').slice(1);
  let topic: Element | undefined;
  return rows.map((row) => {
    const cells = elements(row, (one) => one.tagName === 'td' || one.tagName === 'th');
    if (cells.length === 4) topic = cells.shift();
    return [topic, ...cells].map((cell) => (cell ? wordings(cell, lang).join('\n') : ''));
  });
}

describe('the table of the plan says what the source says, cell by cell', () => {
  let source: string[][];
  beforeAll(() => {
    source = sourceRows();
  });

  test('the source has ten rows of four cells', () => {
    expect(source.map((row) => row.length)).toEqual(Array(10).fill(4));
    expect(source.flat().filter((cell) => cell === '')).toHaveLength(3);
  });

  for (const [name, languages] of [
    ['plan.es.html', ['es']],
    ['plan.es+en.html', ['es', 'en']],
  ] as const)
    test(`the Spanish wordings of ${name}`, async () => {
      const rows = await rowsOf([...languages], 'es');
      expect(rows.map((row) => row.map((cell) => cell.toUpperCase()))).toEqual(
        source.map((row) => row.map(paragraphs)),
      );
    });

  test('no difference but those listed is left: 3 parentheses, 1 accent, 4 double spaces, 1 broken line', () => {
    const raw = source.flat().join('\n');
    expect(raw.match(/\(PROPUESTA DE EL SALVADOR(?!\))/g)).toHaveLength(3);
    expect(raw.match(/TRAFICO/g)).toHaveLength(1);
    expect([...new Set(source.flat())].join('\n').match(/\S {2,}\S/g)).toHaveLength(4);
    expect(raw.match(/TRASNACIONAL \n\nORGANIZADA/g)).toHaveLength(1);
  });

  test('the English document has a wording in English in every cell that is not empty', async () => {
    const rows = await rowsOf(['en'], 'en');
    expect(rows.map((row) => row.map((cell) => cell === ''))).toEqual(
      source.map((row) => row.map((cell) => cell === '')),
    );
  });
});
