import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands/index.ts';
import { formats } from '../src/cli/formats/index.ts';
import { gitCommands } from '../src/data/git.ts';
import { documentLanguages, documentWords } from '../src/messages/documents/index.ts';
import { documents } from '../src/render/documents/index.ts';
import { documentFormats } from '../src/render/formats.ts';
import { root } from './support/folders.ts';

const src = join(root, 'src');
/** What each layer may import besides itself and `messages`, which imports nothing. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  model: [],
  data: ['model'],
  diff: ['model', 'data'],
  rules: ['model', 'data', 'diff'],
  views: ['model', 'data', 'diff', 'rules'],
  render: ['model', 'data', 'diff', 'rules', 'views'],
  edit: ['model', 'data'],
  cli: ['model', 'data', 'diff', 'rules', 'views', 'render', 'edit'],
};

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

const layerOf = (path: string): string => relative(src, path).split(/[\\/]/)[0] ?? '';

/** The files that a file needs for more than their types when it is read. */
function valueImports(file: string): readonly string[] {
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b([^;]*?)from '(\.[^']+)';$/gm);
  return [...statements].flatMap(([, names = '', path = '']) => {
    const isType = /^\s*type\b/.test(names) || /^\s*\{(\s*type [^,]+,?)*\s*\}\s*$/.test(names);
    return isType ? [] : [resolve(dirname(file), path)];
  });
}

describe('data flows one way', () => {
  test('every folder of src is a layer', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in mayImport))).toEqual([]);
  });

  test('a layer imports only from those left of it', () => {
    const backward = files.flatMap((file) => {
      const layer = layerOf(file);
      const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(
        ([, path]) => path ?? '',
      );
      return imports
        .map((path) => layerOf(resolve(dirname(file), path)))
        .filter(
          (other) =>
            other !== layer && (layer === 'messages' || (other !== 'messages' && !mayImport[layer]?.includes(other))),
        )
        .map((other) => `${relative(root, file)} → ${other}`);
    });
    expect(backward).toEqual([]);
  });

  test('no files import each other in a circle, types aside', () => {
    const imports = new Map(files.map((file) => [file, valueImports(file)]));
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file))
        circles.push([...way.slice(way.indexOf(file)), file].map((one) => relative(src, one)).join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const other of imports.get(file) ?? []) follow(other, [...way, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });

  test('messages import nothing from outside', () => {
    const outside = files
      .filter((file) => layerOf(file) === 'messages')
      .filter((file) => /from '(?!\.)/.test(readFileSync(file, 'utf8')));
    expect(outside).toEqual([]);
  });

  test('only the present day is read from the clock, and only in one place', () => {
    const clock = files.filter((file) =>
      /new Date\(\)|Date\.now|toLocale|localeCompare/.test(readFileSync(file, 'utf8')),
    );
    expect(clock.map((file) => relative(src, file))).toEqual(['model/days.ts']);
  });

  test('only main touches the process, and nothing ends it', () => {
    const touching = files.filter((file) => /process\.(exit\(|stdout|stderr|env|cwd)/.test(readFileSync(file, 'utf8')));
    expect(touching.map((file) => relative(src, file))).toEqual(['cli/main.ts']);
  });
});

test('the page names every command of Git that may run, and no other; Git is started in one layer', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const rows = /\| allowed \|[\s\S]*?\n\n/.exec(page)?.[0] ?? '';
  const first = rows.split('\n').map((row) => row.split('|')[1] ?? '');
  const named = first.flatMap((cell) => [...cell.matchAll(/`([a-z]+(?:-[a-z]+)*)/g)].map(([, name]) => name));
  expect([...new Set(named)].sort()).toEqual([...gitCommands].sort());
  const starting = files.filter((file) =>
    /(from |import\()'(node:child_process|simple-git)'/.test(readFileSync(file, 'utf8')),
  );
  expect(starting.map((file) => relative(src, file)).sort()).toEqual(['data/conversation.ts', 'data/git.ts']);
});

describe('one thing, one file, one line in an index', () => {
  const inFolder = (folder: string, helpers: readonly string[]) =>
    readdirSync(join(src, folder))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => !helpers.includes(file))
      .sort();

  test('commands', () => {
    expect(commands.map(({ name }) => name).sort()).toEqual(
      inFolder('cli/commands', ['index', 'command', 'actions', 'overview']),
    );
  });
  test('formats of answers', () => {
    expect(Object.keys(formats).sort()).toEqual(inFolder('cli/formats', ['index', 'answer']));
  });
  test('documents', () => {
    expect(Object.keys(documents).sort()).toEqual(inFolder('render/documents', ['index']));
  });
  test('formats of documents', () => {
    expect(Object.keys(documentFormats).sort()).toEqual(
      inFolder('render', ['choice', 'days', 'formats', 'handlebars', 'render', 'documents', 'letters']),
    );
  });
  test('languages of documents', () => {
    expect([...documentLanguages].sort()).toEqual(inFolder('messages/documents', ['index', 'words']));
  });
});

test('every sentence on a change may stand in a review, which another run makes a comment of', () => {
  const { changes } = documentWords.es;
  const sentences = Object.entries(changes).flatMap(([name, say]) => (typeof say === 'function' ? [name] : []));
  const schema = JSON.parse(readFileSync(join(root, 'schemas/answers/review.schema.json'), 'utf8'));
  expect(schema.$defs.saying.properties.say.enum.toSorted()).toEqual(sentences.sort());
});
