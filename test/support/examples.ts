import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Examples, markedLines, shown } from '../../src/rules/define.ts';
import { dataFolder, fixtures } from './folders.ts';

/** A plan whose last key is `rows`: an example that is a row can be appended to it. */
const base = readFileSync(join(fixtures, 'base/plans/red.yaml'), 'utf8');

const indented = (text: string): string => text.replace(/^(?=.)/gm, '      ');

/** The files of an example, with its marks. */
function filesOf({ file, goodFile = file, within, bad, good, also = {} }: Examples, which: 'bad' | 'good') {
  const [path, text] = which === 'bad' ? [file, bad] : [goodFile, good];
  return { ...also, [path]: within === 'row' ? base + indented(text) : text };
}

/** A data folder that holds an example as people see it, with other files laid over it. */
export function laid(examples: Examples, which: 'bad' | 'good', over: Readonly<Record<string, string>> = {}): string {
  const files = Object.entries(filesOf(examples, which)).map(([path, text]) => [path, shown(text)]);
  return dataFolder({ ...Object.fromEntries(files), ...over });
}

/** The lines that the marks of an example name, as `file:line`. */
export const marked = (examples: Examples): readonly string[] =>
  Object.entries(filesOf(examples, 'bad')).flatMap(([path, text]) =>
    markedLines(text).map((line) => `${path}:${line}`),
  );
