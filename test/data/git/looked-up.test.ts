import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { spawnProgram } from '../../support/program.ts';
import { example, git, gitEnv } from '../../support/repos.ts';
import { trap } from '../../support/trap.ts';

/** Puts a program called Git into a folder, which leaves a trace where it runs. */
function plantGit(folder: string, run: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['git', 'ssh']) copyFileSync(run, join(folder, name));
}

/** The data folder of an invented example, with a program called Git in every folder from which it could be started. */
async function planted() {
  const { run, ran } = trap();
  const top = await example();
  for (const place of ['.', 'plan-data', 'node_modules/.bin']) plantGit(join(top, place), run);
  return { top, ran };
}

describe('a program called Git that came with the folder is not the Git that is started', () => {
  const paths: Readonly<Record<string, (top: string) => string>> = {
    'the folder where one is': () => `.:${gitEnv.PATH}`,
    'an empty name, which is the same folder': () => `:${gitEnv.PATH}`,
    'that folder at the end of the list': () => `${dirname(process.execPath)}:/usr/bin:/bin:`,
    'a folder without its full name': () => `./node_modules/.bin:${gitEnv.PATH}`,
    'programs that the folder brings, as npm puts them first': (top) =>
      `${join(top, 'node_modules/.bin')}:${gitEnv.PATH}`,
    'the same by another name of the folder': (top) => {
      const link = join(emptyFolder(), 'enlace');
      symlinkSync(top, link);
      return `${join(link, 'node_modules/.bin')}:${gitEnv.PATH}`;
    },
  };
  for (const [name, pathOf] of Object.entries(paths))
    test(name, async () => {
      const { top, ran } = await planted();
      for (const argv of [
        ['history', 'retorno-fondo'],
        ['save', 'prueba', '--no-push'],
      ]) {
        const { code, err } = await spawnProgram(argv, {
          cwd: join(top, 'plan-data'),
          env: { ...gitEnv, PATH: pathOf(top) },
        });
        expect({ err, code }).toMatchObject({ code: 0 });
        expect(ran()).toBe(false);
      }
      expect(git(top, 'log', '-1', '--format=%s').trim()).toBe('prueba');
    });

  test('nor is it where there is no other: it is said that Git is missing', async () => {
    const { top, ran } = await planted();
    const { code, err } = await spawnProgram(['history', 'retorno-fondo'], {
      cwd: join(top, 'plan-data'),
      env: { ...gitEnv, PATH: `.:${top}:${join(top, 'node_modules/.bin')}` },
    });
    expect(err).toContain('git-scm.com');
    expect(code).toBe(2);
    expect(ran()).toBe(false);
  });

  test('what cannot be run, or is a folder, is passed over', async () => {
    const { top } = await planted();
    const other = emptyFolder();
    mkdirSync(join(other, 'a/git'), { recursive: true });
    mkdirSync(join(other, 'b'));
    writeFileSync(join(other, 'b/git'), 'no es un programa\n');
    chmodSync(join(other, 'b/git'), 0o644);
    const { code } = await spawnProgram(['history', 'retorno-fondo'], {
      cwd: join(top, 'plan-data'),
      env: { ...gitEnv, PATH: `${join(other, 'a')}:${join(other, 'b')}:${gitEnv.PATH}` },
    });
    expect(code).toBe(0);
  });
});
