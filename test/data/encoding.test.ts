import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planDataWith } from '../support/folders.ts';
import { flat } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { commit, git, inRepository, repository } from '../support/repos.ts';

const members = readFileSync('plan-data/members.yaml', 'utf8');

/** What is said of the members' file when it holds some bytes: where, and in which words. */
async function toldOf(bytes: string | Uint8Array) {
  const folder = planDataWith({}, (path) => readFileSync(path, 'utf8'));
  writeFileSync(join(folder, 'members.yaml'), bytes);
  const { out } = await crmPlan(['validate', '--data', folder, '--format', 'json']);
  const { findings } = JSON.parse(out) as {
    findings: { file: string; rule: string; level: string; line: number; column: number }[];
  };
  const texts = await Promise.all(
    ['es', 'en'].map((lang) => crmPlan(['validate', '--data', folder, '--lang', lang]).then((said) => flat(said.out))),
  );
  return {
    places: findings
      .filter(({ file, level }) => file === 'members.yaml' && level === 'error')
      .map(({ rule, line, column }) => `${rule} ${line}:${column}`),
    text: texts.join(' | '),
  };
}

const line = (text: string): number => members.slice(0, members.indexOf(text)).split('\n').length;

describe('a letter that was lost before the file was saved', () => {
  test('is an error where it stands, and to be written again', async () => {
    const { places, text } = await toldOf(members.replace('Belice', 'Bel\ufffdce').replace('Panamá', 'Panam\ufffd'));
    expect(places).toEqual([expect.stringMatching(new RegExp(`^encoding ${line('Belice')}:`))]);
    expect(text).toMatch(
      /Aquí se perdió una letra.* hay 1 más .*Escriba de nuevo.*A letter was lost here.* 1 more.*Type/,
    );
  });

  test('also by an escape', async () => {
    const { places, text } = await toldOf(members.replace('es: Belice', 'es: "Bel\\uFFFDce"'));
    expect(places).toEqual([expect.stringMatching(new RegExp(`^encoding ${line('es: Belice')}:`))]);
    expect(text).toMatch(/Aquí se perdió una letra.*A letter was lost here/);
  });

  test('in a version of the past is a finding there, and all else is read', async () => {
    const settings = readFileSync('plan-data/crm-plan.yaml', 'utf8');
    const plan = readFileSync('plan-data/plans/red-2008.yaml', 'utf8');
    const folder = repository({
      'plan-data/crm-plan.yaml': settings,
      'plan-data/plans/red-2008.yaml': plan,
      'plan-data/members.yaml': members.replace('Belice', 'Bel\ufffdce'),
    });
    git(folder, 'tag', 'antes');
    commit(folder, { 'plan-data/members.yaml': members });
    const then = await inRepository(folder, ['validate', '--at', 'antes', '--lang', 'es']);
    expect([then.code, flat(then.out)]).toEqual([1, expect.stringContaining('Aquí se perdió una letra')]);
    expect((await inRepository(folder, ['query', 'plans', '--at', 'antes'])).out).toContain('red-2008');
    const { out } = await inRepository(folder, ['query', 'members', '--at', 'antes']);
    expect(out).toContain('Bel\ufffdce');
    const since = await inRepository(folder, ['diff', 'antes', 'HEAD', '--lang', 'es']);
    expect(flat(since.out)).toContain('Belice');
  });
});

test('the byte that is not UTF-8 is shown, not a lost letter before it', async () => {
  const [before, after] = members.replace('Belice', 'Bel\ufffdce').split('Panamá') as [string, string];
  const bytes = Buffer.concat([Buffer.from(`\ufeff${before}Panam`), Buffer.from([0xe1]), Buffer.from(after)]);
  const { places } = await toldOf(bytes);
  expect(places).toEqual([expect.stringMatching(new RegExp(`^encoding ${line('Panamá')}:`))]);
});

test('one line that ends as on old Macs among others is shown where it ends', async () => {
  const { places, text } = await toldOf(members.replace('es: Belice\n', 'es: Belice\r'));
  expect(places).toEqual([expect.stringMatching(new RegExp(`^encoding ${line('es: Belice')}:`))]);
  expect(text).toMatch(/un fin de línea suelto \(CR\).*a line ending of its own kind \(CR\)/);
  expect(text).not.toMatch(/una sola línea|a single line/);
  expect((await toldOf(members.replaceAll('\n', '\r'))).text).toMatch(/una sola línea.*a single line/);
});

describe('what another program has made of a file is called so', () => {
  test.each(['\0GITCRYPT\0\xff\x01', 'age-encryption.org/v1\n\xff', '-----BEGIN PGP MESSAGE-----\n\nhQE=\n'])(
    'encrypted: %j',
    async (text) => {
      const told = await toldOf(Buffer.from(text, 'latin1'));
      expect(told.places).toEqual(['encoding 1:1']);
      expect(told.text).toMatch(/está cifrado.*git-crypt unlock.*is encrypted.*git-crypt unlock/);
      expect(told.text).not.toMatch(/guárdelo con la codificación|save it with the encoding/);
    },
  );

  test('kept elsewhere by Git LFS', async () => {
    const { places, text } = await toldOf('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n');
    expect(places).toEqual(['encoding 1:1']);
    expect(text).toMatch(/Git LFS.*git lfs pull.*Git LFS.*git lfs pull/);
  });
});

test('a file that is one text is called that, by no empty name', async () => {
  const { places, text } = await toldOf('Belice\n');
  expect(places).toEqual([expect.stringMatching(/^wrong-type 1:1/)]);
  expect(text).toMatch(/En el archivo se espera un grupo de claves.*In the file, a group of keys/);
  expect(text).not.toMatch(/«»|“”|debajo de esta|below this one/);
});
