import { chmodSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { example, git, inRepository } from '../../support/repos.ts';

const reading = [
  ['validate', '--format', 'json'],
  ['flags', '--format', 'json'],
  ['status', '--format', 'json'],
  ['query', 'items'],
  ['diff', 'crm-7', '--format', 'json'],
  ['history', 'retorno-fondo', '--format', 'json'],
  ['translate', 'status'],
  ['session', 'list', '--format', 'json'],
  ['render', '--out', '../out'],
  ['render', 'changes', 'VII', 'VIII', '--out', '../out'],
];

describe('a repository with planted commands', () => {
  /** Each plants a command that leaves a file behind where it runs. */
  const planted: Readonly<Record<string, (folder: string, run: string) => void>> = {
    fsmonitor: (folder, run) => void git(folder, 'config', 'core.fsmonitor', run),
    'hooks path': (folder, run) => hooks(folder, join(folder, 'ganchos'), run, true),
    hooks: (folder, run) => hooks(folder, join(folder, '.git/hooks'), run, false),
    pager: (folder, run) => void git(folder, 'config', 'core.pager', run),
    'pager of a command': (folder, run) =>
      ['log', 'diff', 'ls-tree', 'cat-file'].forEach((name) => void git(folder, 'config', `pager.${name}`, run)),
    alias: (folder, run) =>
      ['rev-parse', 'ls-tree', 'cat-file', 'update-ref'].forEach(
        (name) => void git(folder, 'config', `alias.${name}`, `!${run}`),
      ),
    'external diff': (folder, run) => void git(folder, 'config', 'diff.external', run),
    'text conversion': (folder, run) => {
      git(folder, 'config', 'diff.trampa.textconv', run);
      attributes(folder, '* diff=trampa\n');
    },
    'clean filter': (folder, run) => filter(folder, 'clean', run),
    'smudge filter': (folder, run) => filter(folder, 'smudge', run),
    'process filter': (folder, run) => filter(folder, 'process', run),
    'merge driver': (folder, run) => void git(folder, 'config', 'merge.trampa.driver', run),
    'gpg program': (folder, run) => {
      git(folder, 'config', 'gpg.program', run);
      git(folder, 'config', 'commit.gpgSign', 'true');
      git(folder, 'config', 'tag.gpgSign', 'true');
    },
    'credential helper': (folder, run) => void git(folder, 'config', 'credential.helper', `!${run}`),
    'ssh command': (folder, run) => void git(folder, 'config', 'core.sshCommand', run),
    editor: (folder, run) => void git(folder, 'config', 'core.editor', run),
    askpass: (folder, run) => void git(folder, 'config', 'core.askPass', run),
    'included settings': (folder, run) => {
      writeFileSync(
        join(folder, '.git/mas'),
        `[core]\n\tfsmonitor = ${run}\n\thooksPath = ${join(folder, 'ganchos')}\n`,
      );
      git(folder, 'config', 'include.path', 'mas');
      hooks(folder, join(folder, 'ganchos'), run, false);
    },
  };
  function hooks(folder: string, where: string, run: string, set: boolean): void {
    mkdirSync(where, { recursive: true });
    for (const name of [
      'reference-transaction',
      'pre-commit',
      'post-commit',
      'commit-msg',
      'prepare-commit-msg',
      'post-index-change',
      'post-checkout',
      'pre-push',
      'update',
      'post-rewrite',
    ])
      symlinkSync(run, join(where, name));
    if (set) git(folder, 'config', 'core.hooksPath', where);
  }
  function attributes(folder: string, text: string): void {
    mkdirSync(join(folder, '.git/info'), { recursive: true });
    writeFileSync(join(folder, '.git/info/attributes'), text);
  }
  function filter(folder: string, kind: string, run: string): void {
    git(folder, 'config', `filter.trampa.${kind}`, run);
    git(folder, 'config', 'filter.trampa.required', 'true');
    attributes(folder, '* filter=trampa\n');
  }

  for (const [name, plant] of Object.entries(planted))
    test(`${name}: nothing runs, reading or closing`, async () => {
      const folder = await example();
      const outside = emptyFolder();
      const trace = join(outside, 'corrio');
      const run = join(outside, 'trampa.sh');
      writeFileSync(run, `#!/bin/sh\ntouch '${trace}'\ncat\n`);
      chmodSync(run, 0o755);
      plant(folder, run);
      // Planting may itself have made Git run it.
      if (existsSync(trace)) renameSync(trace, `${trace}.antes`);
      for (const command of reading)
        expect([command[0], (await inRepository(folder, command)).code]).toEqual([command[0], 0]);
      for (const [item, decision] of [
        ['retorno-fondo', 'adopted'],
        ['contactos-reunion', 'deferred'],
      ] as const)
        expect((await inRepository(folder, ['session', 'decide', 'IX', item, decision])).code).toBe(0);
      const { code, err } = await inRepository(folder, ['session', 'close', 'IX']);
      expect([code, err.includes('defecto')]).toEqual([0, false]);
      expect(existsSync(trace)).toBe(false);
      expect(git(folder, '-c', 'core.fsmonitor=false', 'rev-parse', 'session/crm-9')).toBe(
        git(folder, '-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD'),
      );
    });
});
