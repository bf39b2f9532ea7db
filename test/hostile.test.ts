import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { limits } from '../src/data/limits.ts';
import { corpus, manyMistakes } from './fixtures/hostile/corpus.ts';
import { dataFolder, emptyFolder, planData, root, writeFiles } from './support/folders.ts';
import { type Ran, spawnProgram, spawnRuns } from './support/program.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Nothing that a person should never see: a stack, a path inside the program, a raw control character. */
function expectClean(text: string): void {
  expect(text).not.toMatch(/\n\s+at .*[:(]\d+/);
  expect(text).not.toMatch(/node_modules|dist\/|Error:|undefined|\[object/);
  expect(text).not.toMatch(controls);
}

describe('no file hurts: each is told by a rule at its place, in both languages, in a process that ends well', () => {
  const cases = new Map<string, { readonly json: Ran; readonly text: Ran }>();
  beforeAll(async () => {
    const commands = corpus.flatMap(({ path, content, also = {} }) => {
      const folder = dataFolder({}, (clean) => cleaning.push(clean));
      rmSync(join(folder, path), { force: true });
      writeFiles(folder, { ...also, [path]: content });
      const common = ['validate', '--data', folder, '--today', '2008-05-01'];
      return [
        [...common, '--format', 'json', '--lang', 'es'],
        [...common, '--lang', 'en'],
      ];
    });
    const half = 2 * Math.ceil(corpus.length / 2);
    const ran = (await Promise.all([spawnRuns(commands.slice(0, half)), spawnRuns(commands.slice(half))])).flat();
    for (const [i, { name }] of corpus.entries()) {
      const [json, text] = [ran[2 * i], ran[2 * i + 1]];
      if (json && text) cases.set(name, { json, text });
    }
  }, 600_000);
  const cleaning: (() => void)[] = [];
  afterAll(() => {
    for (const clean of cleaning) clean();
  });

  for (const { name, path, finds } of corpus)
    test(name, () => {
      const ran = cases.get(name);
      if (!ran) throw new Error('it was not run');
      const { json, text } = ran;
      for (const { signal, err, out } of [json, text]) {
        expect(signal).toBe(null);
        expectClean(err);
        expectClean(out);
      }
      const { findings } = JSON.parse(json.out) as {
        findings: { rule: string; file: string; line: number; column: number; message: string; hint: string }[];
      };
      const found = findings.filter(({ file }) => file === path).map(({ rule, line, column }) => [rule, line, column]);
      if (finds === null) {
        expect(found).toEqual([]);
        expect([json.code, text.code]).toEqual([0, 0]);
        return;
      }
      expect(found[0]).toEqual(finds);
      expect(new Set(found.map(([rule]) => rule))).toEqual(new Set([finds[0]]));
      expect([json.code, text.code]).toEqual([1, 1]);
      expect(text.out).toContain(`${path}:${finds[1]}:${finds[2]}`);
      for (const { message, hint } of findings) {
        expect(message).toMatch(/^[\p{Lu}«0-9].*[.?]$/u);
        expect(hint).not.toBe('');
      }
    });
});

describe('of very many mistakes in a file the first are told, and that there are more', () => {
  for (const { name, path, content, finds } of manyMistakes)
    test(name, async () => {
      const folder = dataFolder({}, (clean) => onTestFinished(clean));
      writeFiles(folder, { [path]: content });
      const { code, err, out } = await spawnProgram(['validate', '--data', folder, '--format', 'json', '--lang', 'en']);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      const { findings } = JSON.parse(out) as {
        findings: { rule: string; file: string; line: number; column: number; message: string }[];
      };
      const [more, ...told] = findings.filter(({ file }) => file === path);
      expect(more).toMatchObject({ rule: 'yaml-profile', line: 1, column: 1 });
      expect(more?.message).toBe(`The file has more than ${limits.mistakes} mistakes; only the first ones are told.`);
      expect(told.length).toBe(limits.mistakes);
      const [rule, line, column] = finds ?? [];
      expect(told[0]).toMatchObject({ rule, line, column });
    });
});

describe('one damaged file never hides the findings of the others', () => {
  test('a file that can not be read, one that breaks its schema and a rule that finds something', async () => {
    const folder = dataFolder({
      'glossary.yaml': 'terms: [\n',
      'members.yaml': 'countries: []\n',
      'sessions.yaml':
        'sessions:\n  - id: crm-1\n    kind: crm\n    start: 2008-02-02\n    end: 2008-02-01\n    status: closed\n',
    });
    const { out, code } = await spawnProgram(['validate', '--data', folder, '--format', 'json']);
    const { findings } = JSON.parse(out) as { findings: { rule: string; file: string }[] };
    expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'glossary.yaml yaml-syntax',
      'members.yaml value-not-allowed',
      'sessions.yaml date-order',
    ]);
    expect(code).toBe(1);
  });
});

describe('surroundings that fail are told in a sentence', () => {
  const shell = (command: string) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: root,
      encoding: 'utf8',
      timeout: 20_000,
      env: { PATH: process.env['PATH'] ?? '', CRM_PLAN_LANG: 'es' },
    });
    expectClean(stderr);
    return { status, stdout, said: stderr.replace(/\s+/g, ' ').trim() };
  };
  const program = `"${process.execPath}" "${join(root, 'bin/crm-plan.js')}"`;

  test.skipIf(!existsSync('/dev/full'))('a full disk behind the answer', () => {
    const { status, said } = shell(`${program} flags --data "${planData}" > /dev/full`);
    expect([status, said]).toEqual([
      2,
      'No se pudo escribir la salida: el disco está lleno. Libere espacio o escríbala en otro lugar, y repita el comando; si es uno que cambia algo, mire antes si ya está hecho: git status, git log -1',
    ]);
    expect(shell(`${program} nada 2> /dev/full`).status).toBe(2);
  });

  test.skipIf(process.platform === 'win32')('a current folder that is no longer there', () => {
    const folder = emptyFolder();
    const { status, said } = shell(`mkdir "${folder}/x"; cd "${folder}/x"; rmdir ../x; ${program}`);
    expect([status, said]).toEqual([
      2,
      'La carpeta en la que está ya no existe. Vaya a otra (por ejemplo, con «cd ~») y repita el comando.',
    ]);
  });

  test.skipIf(!existsSync('/proc'))('a place where no folder can be made', () => {
    for (const command of ['init /proc/x', `render plan --data "${planData}" --out /proc/x --lang es`]) {
      const { status, said } = shell(`${program} ${command}`);
      expect([status, said]).toEqual([2, expect.stringMatching(/^No se pudo escribir «\/?proc\/x/)]);
    }
  });
});

describe('a closed pipe ends quietly', () => {
  test('`| head -1`', () => {
    const command = `"${process.execPath}" bin/crm-plan.js flags --format json --data "${planData}" 2>&1 | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect(stdout).toBe('{\n0\n');
  });
});
