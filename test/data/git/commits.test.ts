import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listAll } from '../../../src/data/commit-source.ts';
import { openObjects } from '../../../src/data/objects.ts';
import { openRepository } from '../../../src/data/open-repository.ts';
import { around, plan } from '../../diff/everyday-edits.ts';
import { spawnProgram } from '../../support/program.ts';
import { git, gitEnv, inRepository, repository } from '../../support/repos.ts';

const files = { ...around, 'plan-data/plans/red.yaml': plan };

describe('what a commit may hold', () => {
  test('links, submodules and odd names are told as in a folder, and never followed', async () => {
    const folder = repository(files, 'session/crm-1');
    symlinkSync('/etc/passwd', join(folder, 'plan-data/glosario-viejo.yaml'));
    symlinkSync('../../../secreto.yaml', join(folder, 'plan-data/plans/otro.yaml'));
    writeFileSync(join(folder, 'plan-data/plans/migracio\u0301n.yaml'), plan);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'enlaces');
    git(
      folder,
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${git(folder, 'rev-parse', 'HEAD').trim()},plan-data/contacts/sub`,
    );
    git(folder, 'commit', '-qm', 'submodulo');
    const { out } = await inRepository(folder, ['validate', '--format', 'json', '--at', 'HEAD']);
    const found = (JSON.parse(out) as { findings: { rule: string; file: string }[] }).findings
      .filter(({ rule }) => ['symlink', 'encoding', 'unknown-file'].includes(rule))
      .map(({ rule, file }) => `${file} ${rule}`);
    expect(found).toEqual([
      'contacts/sub symlink',
      'glosario-viejo.yaml symlink',
      'plans/migracio\u0301n.yaml encoding',
      'plans/otro.yaml symlink',
    ]);
    expect(out).not.toContain('root:');
  });

  test('modes that old tools and hostile ones write are those that Git takes them for', async () => {
    const folder = repository(files, 'session/crm-1');
    const tree = (entries: readonly (readonly [mode: string, name: string, id: string])[]): string => {
      const bytes = entries.map(([mode, name, id]) =>
        Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
      );
      writeFileSync(join(folder, 'lista'), Buffer.concat(bytes));
      return git(folder, 'hash-object', '-t', 'tree', '-w', '--literally', 'lista').trim();
    };
    const blob = git(folder, 'rev-parse', 'HEAD:plan-data/crm-plan.yaml').trim();
    const inner = tree([['100664', 'f.yaml', blob]]);
    const top = tree([
      ['100775', 'a.yaml', blob],
      ['120777', 'b.yaml', blob],
      ['040000', 'c', inner],
      ['40755', 'd', inner],
    ]);
    const id = git(folder, 'commit-tree', '-m', 'modos', top).trim();
    const repo = await openRepository(folder, gitEnv);
    expect(
      (await listAll(repo, id, () => openObjects(repo))).map(({ path, mode, kind }) => [path, mode, kind]),
    ).toEqual([
      ['a.yaml', '100755', 'file'],
      ['b.yaml', '120000', 'symlink'],
      ['c/f.yaml', '100644', 'file'],
      ['d/f.yaml', '100644', 'file'],
    ]);
  });

  test('brackets that would end the process are refused before they are parsed', async () => {
    const deep = `a: ${'['.repeat(2_000)}${']'.repeat(2_000)}\n`;
    const folder = repository(
      { ...files, 'plan-data/glossary.yaml': deep, 'plan-data/instruments.yaml': deep },
      'session/crm-1',
    );
    const { code, signal, out } = await spawnProgram(['validate', '--at', 'HEAD', '--format', 'json'], {
      cwd: folder,
      env: gitEnv,
    });
    expect([code, signal]).toEqual([1, null]);
    expect(out.match(/yaml-profile/g)).toHaveLength(2);
  });
});
