import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { data, flat } from '../../support/meeting.ts';
import { example, git, inRepository, sharedExample } from '../../support/repos.ts';

/** Sessions that closed with refs which lead nowhere. */
const closedAt = (refs: readonly string[]): string =>
  refs.map((ref, i) => `  - {id: otra-${i}, kind: network, start: 2005-01-01, status: closed, ref: ${ref}}\n`).join('');

describe('sessions whose refs lead nowhere', { timeout: 600_000 }, () => {
  test('refs with a hundred folders each are looked for no further than there are folders', async () => {
    const folder = await example();
    const refs = Array.from({ length: 300 }, (_, i) => `x${i}${'/a'.repeat(90)}`);
    appendFileSync(data(folder, 'sessions.yaml'), closedAt(refs));
    const { out } = await inRepository(folder, ['validate', '--lang', 'en', '--format', 'json']);
    expect(out.match(/"session-ref-missing"/g)).toHaveLength(300);
  });

  test('more refs than a command of Git takes words', async () => {
    const folder = await example();
    const refs = Array.from({ length: 11_000 }, (_, i) => `x${i}-${'a'.repeat(180)}`);
    appendFileSync(data(folder, 'sessions.yaml'), closedAt(refs));
    const { code, out, err } = await inRepository(folder, ['session', '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    expect(out.match(/"ref": "x\d+-a+",\s+"commit": null/g)).toHaveLength(11_000);
  });

  test.each(['session//crm-8', 'session/./crm-8', 'session/crm-8.'])(
    'the file of a good tag is not taken for that of a misspelt one: %s',
    async (ref) => {
      const folder = await example();
      const text = readFileSync(data(folder, 'sessions.yaml'), 'utf8');
      writeFileSync(data(folder, 'sessions.yaml'), text.replace('ref: session/crm-8', `ref: ${ref}`));
      const { out } = await inRepository(folder, ['validate', '--lang', 'en']);
      expect(flat(out)).toContain('this repository does not have');
      const { code, err } = await inRepository(folder, ['status', '--at', ref, '--lang', 'en']);
      expect([code, err]).toEqual([2, expect.not.stringMatching(/[Dd]elete/)]);
    },
  );

  test('a tag that leads to something else is told as that, and not to be deleted', async () => {
    const folder = await example();
    git(folder, 'tag', '--force', 'session/crm-8', 'HEAD^{tree}');
    const { out } = await inRepository(folder, ['validate', '--lang', 'en']);
    expect(flat(out)).toContain('is there, but does not lead to any version of the data');
    expect(out).not.toContain('git tag -d');
    const [, typed = ''] = /git cat-file -t "(\S+)"/.exec(flat(out)) ?? [];
    expect(git(folder, 'cat-file', '-t', typed).trim()).toBe('tree');
  });

  test('a branch whose name is not read is told, with how to call it otherwise', async () => {
    const folder = await example();
    git(folder, 'switch', '--quiet', '-c', 'feat#1');
    const { code, err } = await inRepository(folder, ['guardar', 'x', '--lang', 'es']);
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('se llama «feat#1»')]);
    git(folder, 'branch', '-m', 'nombre-nuevo');
    expect((await inRepository(folder, ['guardar', 'x', '--no-push'])).code).toBe(0);
  });

  test('a ref that is only the beginning of others is not taken for a tag that is there', async () => {
    const folder = await example();
    const text = readFileSync(data(folder, 'sessions.yaml'), 'utf8');
    writeFileSync(data(folder, 'sessions.yaml'), text.replace('ref: session/crm-8', 'ref: session'));
    const { code, err } = await inRepository(folder, ['status', '--at', 'VIII', '--lang', 'en']);
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringContaining('are in the tag “session”, which this repository does not have'),
    ]);
    expect(git(folder, 'tag')).toContain('session/crm-8');
  });
});

const nowhere = '12'.repeat(20);

/** Ways in which a tag or a branch is spoilt. */
const spoils: Readonly<Record<string, (folder: string, ref: string) => void>> = {
  packed: (folder, ref) => {
    git(folder, 'pack-refs', '--all');
    const path = join(folder, '.git/packed-refs');
    const line = new RegExp(`^[0-9a-f]+ ${ref}$`, 'm');
    writeFileSync(path, readFileSync(path, 'utf8').replace(line, `${nowhere} ${ref}`));
  },
  loose: (folder, ref) => spoilt(folder, ref, `${nowhere}\n`),
  empty: (folder, ref) => spoilt(folder, ref, ''),
};

function spoilt(folder: string, ref: string, text: string): void {
  const path = join(folder, '.git', ref);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Does what a sentence advises: what is to be deleted, and then what is to be typed, of Git and of the program. */
async function follow(folder: string, told: string): Promise<void> {
  const [, file] = /(?:file|its tag,) “?(\.git\/[^\s,”]+)/.exec(told) ?? [];
  if (file !== undefined) rmSync(join(folder, file));
  for (const [command] of told.matchAll(/git (?:tag -d [\w/-]+|fetch --refetch --tags)/g))
    git(folder, ...command.split(' ').slice(1));
  if (told.includes('type: crm-plan save')) expect((await inRepository(folder, ['save'])).code).toBe(0);
}

describe('a tag that is there and leads nowhere is told so by every command, and what is advised mends it', {
  timeout: 600_000,
}, () => {
  const tag = 'refs/tags/session/crm-8';
  for (const [how, spoil] of Object.entries(spoils)) {
    test(`validate, and a ref that is typed: ${how}`, async () => {
      for (const words of [
        'validate',
        'session',
        'status --at session/crm-8',
        'status --at VIII',
        'diff VII session/crm-8',
      ]) {
        const folder = await sharedExample();
        spoil(folder, tag);
        const { out, err } = await inRepository(folder, [...words.split(' '), '--lang', 'en']);
        const told = flat(out + err);
        expect([words, told]).toEqual([words, expect.stringMatching(/damaged|leads to/)]);
        expect(told).not.toMatch(/does not have|There is no session or Git ref|git fetch --tags/);
        await follow(folder, told);
        if (!told.includes('git fetch')) git(folder, 'fetch', '--refetch', '--tags');
        expect(git(folder, 'rev-parse', tag)).toBe(git(folder, 'ls-remote', 'origin', tag).replace(/\s.*/, ''));
        const after = await inRepository(folder, [...words.split(' '), '--lang', 'en']);
        expect(after.out + after.err).not.toMatch(/session-ref-missing|damaged|leads to/);
      }
    });

    test(`save, where there is something to send: ${how}`, async () => {
      const folder = await sharedExample();
      git(folder, 'push', '--quiet', '-u', 'origin', 'main');
      const other = join(emptyFolder(), 'otra');
      git(folder, 'clone', '--quiet', git(folder, 'remote', 'get-url', 'origin').trim(), other);
      git(other, 'commit', '--quiet', '--allow-empty', '-m', 'x');
      git(other, 'push', '--quiet', 'origin', 'main');
      spoil(folder, tag);
      appendFileSync(data(folder, 'sessions.yaml'), '# x\n');
      const { code, out, err } = await inRepository(folder, ['save', 'x', '--lang', 'en']);
      const told = flat(out + err);
      expect([code, told]).toEqual([2, expect.stringMatching(/could not be sent to “origin”: the (tag|file)/)]);
      await follow(folder, told);
      for (const ref of [tag, 'refs/heads/main'])
        expect(git(folder, 'ls-remote', 'origin', ref)).toBe(`${git(folder, 'rev-parse', ref).trim()}\t${ref}\n`);
    });
  }

  test('a branch', async () => {
    for (const [how, spoil] of Object.entries(spoils)) {
      const folder = await example();
      git(folder, 'branch', 'rama', 'HEAD');
      spoil(folder, 'refs/heads/rama');
      for (const words of ['status --at rama', 'review --base rama']) {
        const { code, err } = await inRepository(folder, [...words.split(' '), '--lang', 'en']);
        expect([how, words, code, flat(err)]).toEqual([
          how,
          words,
          2,
          expect.stringMatching(/(heads\/|“)rama” is damaged/),
        ]);
      }
    }
  });
});

describe('a session whose ref leads to a version without the data folder', { timeout: 600_000 }, () => {
  /** The example with a tag of a version that holds nothing, to which the VIII is said to lead. */
  async function led(): Promise<string> {
    const folder = await example();
    const nothing = join(emptyFolder(), 'nada');
    writeFileSync(nothing, '');
    const tree = git(folder, 'hash-object', '-t', 'tree', '-w', nothing).trim();
    git(folder, 'tag', 'sin-datos', git(folder, 'commit-tree', '-m', 'nada', tree).trim());
    const text = readFileSync(data(folder, 'sessions.yaml'), 'utf8');
    writeFileSync(data(folder, 'sessions.yaml'), text.replace('ref: session/crm-8', 'ref: sin-datos'));
    return folder;
  }

  test('is told by its name, where it is written; all else goes on', async () => {
    const folder = await led();
    for (const [lang, words, session] of [
      ['es', 'pero en esa versión no está la carpeta de datos «plan-data»', 'Los datos de la VIII CE'],
      ['en', 'which leads to a version without the data folder “plan-data”', 'The data of the VIII EC'],
    ] as const) {
      const { out } = await inRepository(folder, ['validate', '--lang', lang]);
      expect(out).toMatch(/sessions\.yaml:\d+:\d+ {2}\[session-ref-missing\]/);
      expect(flat(out)).toContain(words);
      expect(flat(out)).toContain(session);
      const [, typed = ''] = /(git ls-tree --name-only "\S+")/.exec(flat(out)) ?? [];
      expect(git(folder, ...typed.replaceAll('"', '').split(' ').slice(1))).toBe('');
    }
    for (const command of ['status', 'flags', 'history contactos-lista', 'session prepare IX', 'fix', 'translate']) {
      const { code, err } = await inRepository(folder, [...command.split(' '), '--lang', 'en']);
      expect([command, code === 2, flat(err)]).toEqual([command, false, expect.not.stringContaining('data folder')]);
    }
    const { out } = await inRepository(folder, ['session', '--lang', 'en']);
    expect(flat(out)).toContain('closed, but the version of “sin-datos” does not hold the data folder');
    expect((await inRepository(folder, ['guardar', 'x', '--no-push'])).code).toBe(0);
  });

  test('whoever asks for that session is told which it is and what to do', async () => {
    const folder = await led();
    for (const [lang, words] of [
      ['es', 'de la VIII CE deberían estar en «sin-datos»'],
      ['en', 'of the VIII EC should be in “sin-datos”'],
    ] as const) {
      const { code, err } = await inRepository(folder, ['status', '--at', 'VIII', '--lang', lang]);
      expect([code, flat(err)]).toEqual([2, expect.stringContaining(words)]);
      expect(flat(err)).toContain('git ls-tree --name-only "sin-datos"');
    }
  });

  test('where the data folder was renamed since, its old name is said, and giving it back puts things right', async () => {
    const folder = await example();
    git(folder, 'mv', 'plan-data', 'datos');
    git(folder, 'commit', '--quiet', '-m', 'otro nombre');
    const { code, out } = await inRepository(folder, ['validate', '--lang', 'es', '--data', 'datos']);
    expect(code).toBe(0);
    expect(flat(out)).toContain('carpeta de datos «datos», que entonces se llamaba «plan-data»');
    const asked = await inRepository(folder, ['status', '--at', 'VIII', '--lang', 'en', '--data', 'datos']);
    expect([asked.code, flat(asked.err)]).toEqual([2, expect.stringContaining('which was called “plan-data” then')]);
    const [, typed = ''] = /(git mv "\S+" "\S+")/.exec(flat(out)) ?? [];
    git(folder, ...typed.replaceAll('"', '').split(' ').slice(1));
    expect((await inRepository(folder, ['validate', '--lang', 'es'])).out).not.toContain('session-ref-missing');
    expect((await inRepository(folder, ['status', '--at', 'VIII'])).code).toBe(0);
  });

  test('a change that makes a ref lead there is reviewed as one that brings a warning', async () => {
    const folder = await led();
    const { code, out } = await inRepository(folder, ['review', '--base', 'HEAD', '--format', 'json']);
    expect(code).toBe(0);
    const { findings } = JSON.parse(out) as { findings: { rule: string; state: string }[] };
    expect(findings.filter(({ state }) => state === 'new').map(({ rule }) => rule)).toContain('session-ref-missing');
  });
});
