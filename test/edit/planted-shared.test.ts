import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/folders.ts';
import { flat, refs } from '../support/meeting.ts';
import { commit, git, gitEnv } from '../support/repos.ts';
import { trap } from '../support/trap.ts';
import { headOf, textOf, twoPeople, types, unsaved, writes } from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';
const spread = 'Difundir los resultados del estudio entre los consulados';
const hooks = [
  'applypatch-msg',
  'commit-msg',
  'fsmonitor-watchman',
  'post-checkout',
  'post-commit',
  'post-index-change',
  'post-merge',
  'post-rewrite',
  'pre-auto-gc',
  'pre-commit',
  'pre-merge-commit',
  'pre-push',
  'prepare-commit-msg',
  'reference-transaction',
];

/** What a repository runs when something is sent to it. */
const receiving = ['pre-receive', 'update', 'post-receive', 'post-update', 'reference-transaction', 'push-to-checkout'];

describe('no program of a repository runs while it is saved, joined, sent or taken back', { timeout: 600_000 }, () => {
  test('its hooks and filters, and those that what comes from others names', async () => {
    const { run, ran } = trap();
    const { shared, maria, ana } = await twoPeople();
    commit(
      ana.folder,
      { '.gitattributes': '* filter=trampa diff=trampa merge=trampa\n', 'docs/x.txt': 'x\n' },
      'Atributos',
    );
    writes(ana, study, `${study} cada año`);
    expect((await types(ana, 'guardar', 'De Ana')).code).toBe(0);
    for (const hook of receiving) copyFileSync(run, join(shared, 'hooks', hook));
    git(shared, 'config', 'core.alternateRefsCommand', run);
    mkdirSync(join(maria.folder, '.git/hooks'), { recursive: true });
    for (const hook of hooks) copyFileSync(run, join(maria.folder, '.git/hooks', hook));
    mkdirSync(join(maria.folder, '.git/info'), { recursive: true });
    writeFileSync(join(maria.folder, '.git/info/attributes'), '* filter=trampa diff=trampa merge=trampa\n');
    for (const [key, value] of [
      ['filter.trampa.clean', run],
      ['filter.trampa.smudge', run],
      ['diff.trampa.textconv', run],
      ['diff.external', run],
      ['merge.trampa.driver', run],
      ['core.fsmonitor', run],
      ['core.pager', run],
      ['core.editor', run],
      ['commit.gpgSign', 'true'],
      ['gpg.program', run],
      ['push.gpgSign', 'true'],
      ['uploadpack.packObjectsHook', run],
      ['sequence.editor', run],
      ['submodule.recurse', 'true'],
      ['fetch.recurseSubmodules', 'true'],
    ])
      git(maria.folder, 'config', key ?? '', value ?? '');
    writes(maria, spread, `${spread} y las embajadas`);
    const saved = await types(maria, 'guardar', 'De María');
    expect([saved.code, saved.err, ran()]).toEqual([0, '', false]);
    expect(textOf(maria)).toContain(`${study} cada año`);
    expect(headOf(shared)).toBe(headOf(maria.folder));
    const undone = await types(maria, 'deshacer');
    expect([undone.code, undone.err, ran()]).toEqual([0, '', false]);
    // That it was well planted: Git itself runs it, here and where things are sent.
    spawnSync('git', ['push', '--no-verify', 'origin', 'HEAD:refs/heads/prueba'], { cwd: ana.folder, env: gitEnv });
    expect(ran()).toBe(true);
    spawnSync('git', ['add', '--renormalize', '.'], { cwd: maria.folder, env: gitEnv });
    expect(ran()).toBe(true);
  });

  test('what would be run on the way, or where it would go, is told before anything is saved', async () => {
    const { run, ran } = trap();
    const { maria, ana } = await twoPeople();
    writes(ana, study, `${study} cada año`);
    await types(ana, 'guardar', 'De Ana');
    writes(maria, spread, `${spread} y las embajadas`);
    const before = refs(maria.folder);
    for (const key of [
      'remote.origin.uploadpack',
      'remote.origin.receivepack',
      'remote.origin.vcs',
      'core.sshCommand',
      'core.gitProxy',
      'core.askPass',
      'core.alternateRefsCommand',
      'credential.helper',
      'credential.https://example.org.helper',
      'url.ext::x.insteadOf',
      'fetch.bundleURI',
      'remote.origin.proxy',
      'http.proxy',
      'http.https://example.org.sslVerify',
      'http.cookieFile',
      'http.pinnedPubkey',
    ]) {
      git(maria.folder, 'config', key, run);
      const { code, err, out } = await types(maria, 'guardar', 'x');
      expect([key, code, out, ran(), refs(maria.folder)]).toEqual([key, 2, '', false, before]);
      expect(flat(err)).toMatch(/Un ajuste de este repositorio, «[^»]+», enviaría lo guardado .* No se cambió nada\.$/);
      git(maria.folder, 'config', '--unset-all', key);
    }
    git(maria.folder, 'remote', 'set-url', 'origin', `ext::${run}`);
    git(maria.folder, 'config', 'protocol.ext.allow', 'always');
    const { code } = await types(maria, 'guardar', 'x');
    expect([code, ran(), refs(maria.folder)]).toEqual([2, false, before]);
  });

  test('what others send as a file of settings is not obeyed once it is here', async () => {
    const { run, ran } = trap();
    const { shared, maria, ana } = await twoPeople();
    const settings = ['uploadpack', 'receivepack'].map((key) => `\t${key} = ${run}\n`).join('');
    writeFileSync(join(ana.folder, 'plan-data/notas.txt'), `[remote "origin"]\n${settings}`);
    await types(ana, 'guardar', 'De Ana');
    const sent = headOf(shared);
    git(maria.folder, 'config', 'include.path', '../plan-data/notas.txt');
    writes(maria, spread, `${spread} y las embajadas`);
    const { code, err } = await types(maria, 'guardar', 'De María');
    expect([code, ran(), headOf(shared)]).toEqual([2, false, sent]);
    expect(flat(err)).toMatch(/Mientras tanto llegó a este repositorio un ajuste, «remote\.origin\.uploadpack»/);
    expect(textOf(maria)).toContain(`${spread} y las embajadas`);
    git(maria.folder, 'config', '--unset', 'include.path');
    expect((await types(maria, 'guardar', 'De María')).code).toBe(0);
    expect([ran(), unsaved(maria), headOf(shared)]).toEqual([false, '', headOf(maria.folder)]);
  });

  test('nor is what they send brought into the folder of Git where that is called otherwise', async () => {
    const { run, ran } = trap();
    const { maria, ana } = await twoPeople();
    git(maria.folder, 'config', 'extensions.worktreeConfig', 'true');
    renameSync(join(maria.folder, '.git'), join(maria.folder, 'almacen'));
    writeFileSync(join(maria.folder, '.git'), 'gitdir: almacen\n');
    writeFileSync(join(maria.folder, 'almacen/info/exclude'), 'almacen/\n');
    const settings = `[remote "origin"]\n\tuploadpack = ${run}\n`;
    commit(ana.folder, { 'almacen/config.worktree': settings }, 'De Ana');
    git(ana.folder, 'push', '--quiet');
    writes(maria, spread, `${spread} y las embajadas`);
    const { code, err } = await types(maria, 'guardar', 'De María');
    expect([code, ran(), existsSync(join(maria.folder, 'almacen/config.worktree'))]).toEqual([2, false, false]);
    expect(flat(err)).toMatch(/en que Git guarda aquí lo suyo: .*almacen\/config\.worktree.* No se trajo nada/);
    git(ana.folder, 'rm', '--quiet', '-r', 'almacen');
    git(ana.folder, 'commit', '--quiet', '-m', 'Sin eso');
    git(ana.folder, 'push', '--quiet');
    expect((await types(maria, 'guardar', 'De María')).code).toBe(0);
  });

  test('nor is what comes into the settings while something is saved', async () => {
    const { run, ran } = trap();
    const { maria, ana } = await twoPeople();
    writes(ana, study, `${study} cada año`);
    await types(ana, 'guardar', 'De Ana');
    writes(maria, spread, `${spread} y las embajadas`);
    const programs = emptyFolder();
    const real = join(git(maria.folder, '--exec-path').trim(), 'git');
    const plant = `'${real}' -C '${maria.folder}' config remote.origin.uploadpack '${run}'`;
    const lines = [`[ "$1" = unpack-objects ] && ${plant}`, `exec '${real}' "$@"`];
    writeFileSync(join(programs, 'git'), `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 });
    const env = { ...maria.env, PATH: `${programs}:${gitEnv.PATH}` };
    const { code, err } = await types({ ...maria, env }, 'guardar', 'De María');
    expect([code, ran()]).toEqual([2, false]);
    const [, command = ''] = /bórrelo: (git config .*?)\. Si es suyo/.exec(flat(err)) ?? [];
    expect(spawnSync('sh', ['-c', command], { cwd: maria.folder, env: gitEnv }).status).toBe(0);
    expect(await types(maria, 'guardar', 'De María')).toMatchObject({ code: 0, err: '' });
    expect(textOf(maria)).toContain(`${study} cada año`);
  });

  test('what Git would wait for ever to read is told before anything is saved, with what to type', async () => {
    const { maria, ana } = await twoPeople();
    writes(ana, study, `${study} cada año`);
    await types(ana, 'guardar', 'De Ana');
    const pipe = join(maria.folder, '.git/tubo');
    execFileSync('mkfifo', [pipe]);
    const before = refs(maria.folder);
    for (const key of ['core.attributesFile', 'fetch.fsck.skipList'])
      for (const path of [pipe, '.git/tubo', '/dev/zero', ...(key === 'core.attributesFile' ? [] : ['x,.git/tubo'])]) {
        git(maria.folder, 'config', key, path);
        writes(maria, spread, `${spread} y las embajadas`);
        const { code, err } = await types(maria, 'guardar', 'De María');
        expect([key, code, refs(maria.folder)]).toEqual([key, 2, before]);
        const [, command = ''] = /Quite el ajuste con: (git config --unset-all \S+);/.exec(flat(err)) ?? [];
        expect(spawnSync('sh', ['-c', command], { cwd: maria.folder, env: gitEnv }).status).toBe(0);
        writes(maria, `${spread} y las embajadas`, spread);
      }
    writes(maria, spread, `${spread} y las embajadas`);
    git(maria.folder, 'config', 'fetch.fsck.skipList', '/dev/null');
    expect((await types(maria, 'guardar', 'De María')).code).toBe(0);
    git(maria.folder, 'config', 'core.attributesFile', pipe);
    const undone = await types(maria, 'deshacer');
    expect([undone.code, flat(undone.err)]).toEqual([2, expect.stringContaining('No se cambió nada.')]);
  });

  test('a pipe in the place of a file that Git reads, here or where it is shared, is told before anything is saved', async () => {
    const { maria, ana, shared } = await twoPeople();
    writes(ana, study, `${study} cada año`);
    await types(ana, 'guardar', 'De Ana');
    writes(maria, spread, `${spread} y las embajadas`);
    git(shared, 'tag', 'x', 'main');
    const before = refs(maria.folder);
    const places = [
      ...['gitdir', 'HEAD', 'commondir', 'index'].map((name) => join(maria.folder, '.git/worktrees/x', name)),
      ...['HEAD', 'packed-refs', 'config', 'shallow', 'refs/heads/main', 'refs/tags/x', 'worktrees/y/gitdir'].map(
        (name) => join(shared, name),
      ),
      join(maria.folder, '.git/logs/refs/remotes/origin/main'),
      join(shared, 'objects/info/alternates'),
      join(shared, 'objects/pack/pack-0123456789012345678901234567890123456789.idx'),
    ];
    for (const place of places) {
      mkdirSync(dirname(place), { recursive: true });
      const kept = existsSync(place);
      if (kept) renameSync(place, `${place}.kept`);
      execFileSync('mkfifo', [place]);
      const { code, err } = await types(maria, 'guardar', 'De María');
      expect([place, code, refs(maria.folder)]).toEqual([place, 2, before]);
      const shown = place.startsWith(shared) ? place : place.slice(maria.folder.length + 1);
      expect(err.replace(/\s/g, '')).toContain(`«${shown}»noesunarchivo,sinounatubería`);
      rmSync(place);
      if (kept) renameSync(`${place}.kept`, place);
    }
    // What Git has not made itself and does not read is nobody's hindrance.
    execFileSync('mkfifo', [join(shared, 'tubo'), join(maria.folder, '.git/tubo'), join(shared, 'hooks/tubo')]);
    rmSync(join(maria.folder, '.git/worktrees'), { recursive: true });
    rmSync(join(shared, 'worktrees'), { recursive: true });
    expect((await types(maria, 'guardar', 'De María')).code).toBe(0);
  });

  test('a pipe in the place of what says how files are packed is told before anything is taken back or saved', async () => {
    const { maria } = await twoPeople();
    writes(maria, spread, `${spread} y las embajadas`);
    await types(maria, 'guardar', 'De María');
    commit(maria.folder, { 'docs/leame.txt': 'Inventado\n' }, 'docs');
    writes(maria, `${spread} y las embajadas`, `${spread} y los consulados`);
    for (const [folder, ...commands] of [
      ['plan-data/plans', ['deshacer']],
      ['plan-data/registers/legislation', ['deshacer']],
      ['docs', ['deshacer'], ['guardar', 'x']],
    ] as const) {
      const before = headOf(maria.folder);
      const place = join(maria.folder, folder, '.gitattributes');
      execFileSync('mkfifo', [place]);
      for (const argv of commands) {
        const { code, err } = await types(maria, ...argv);
        expect([argv, code, headOf(maria.folder)]).toEqual([argv, 2, before]);
        const shown = relative(join(maria.folder, 'plan-data'), place);
        expect(flat(err)).toContain(`«${shown}» no es un archivo`);
      }
      rmSync(place);
    }
    expect((await types(maria, 'guardar', 'x')).code).toBe(0);
  });

  test('a pipe where an older Git kept the address of a remote is told before Git waits for it', async () => {
    const { maria } = await twoPeople();
    writes(maria, spread, `${spread} y las embajadas`);
    git(maria.folder, 'config', '--unset-all', 'remote.origin.url');
    const before = refs(maria.folder);
    for (const folder of ['remotes', 'branches']) {
      const place = join(maria.folder, '.git', folder, 'origin');
      mkdirSync(dirname(place), { recursive: true });
      execFileSync('mkfifo', [place]);
      const { code, err } = await types(maria, 'guardar', 'De María', '--push');
      expect([code, refs(maria.folder)]).toEqual([2, before]);
      expect(err.replace(/\s/g, '')).toContain(`«.git/${folder}/origin»noesunarchivo,sinounatubería`);
      rmSync(place);
    }
  });

  test('what comes from others is fetched into a place of ours: no tag, no other ref, no file outside', async () => {
    const { maria, ana } = await twoPeople();
    git(ana.folder, 'tag', 'una-etiqueta');
    git(ana.folder, 'push', '--quiet', 'origin', 'una-etiqueta', 'main:refs/heads/otra');
    writes(ana, study, `${study} cada año`);
    await types(ana, 'guardar', 'De Ana');
    const before = git(maria.folder, 'for-each-ref', '--format=%(refname)');
    git(maria.folder, 'config', 'remote.origin.tagOpt', '--tags');
    git(maria.folder, 'config', 'fetch.prune', 'true');
    writes(maria, spread, `${spread} y las embajadas`);
    expect((await types(maria, 'guardar', 'x')).code).toBe(0);
    expect(
      git(maria.folder, 'for-each-ref', '--format=%(refname)').replace('refs/worktree/crm-plan/shared\n', ''),
    ).toBe(before);
    expect(unsaved(maria)).toBe('');
  });

  test('a ref of ours that leads to a branch is never followed: that branch stays as it is', async () => {
    for (const name of ['from', 'sending', 'shared', 'told-ours', 'told-theirs']) {
      const { maria, ana } = await twoPeople();
      writes(ana, study, `${study} cada año`);
      await types(ana, 'guardar', 'De Ana');
      git(maria.folder, 'branch', 'otra');
      git(maria.folder, 'symbolic-ref', `refs/worktree/crm-plan/${name}`, 'refs/heads/otra');
      const before = git(maria.folder, 'rev-parse', 'otra');
      writes(maria, spread, `${spread} y las embajadas`);
      const codes = [];
      for (const typed of [['guardar', 'x'], ['deshacer'], ['guardar']])
        codes.push((await types(maria, ...typed)).code);
      const branches = git(maria.folder, 'for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads/otra');
      expect([name, codes, branches]).toEqual([name, [0, 0, 0], `refs/heads/otra ${before}`]);
    }
  });

  test('a link, another repository and a name of Git in what others sent are not made here', async () => {
    const { shared, maria, ana } = await twoPeople();
    const blob = git(ana.folder, 'rev-parse', 'HEAD:plan-data/sessions.yaml').trim();
    const head = headOf(ana.folder);
    git(ana.folder, 'update-index', '--add', '--cacheinfo', `120000,${blob},enlace`);
    git(ana.folder, 'update-index', '--add', '--cacheinfo', `160000,${head},modulo`);
    git(ana.folder, 'commit', '--quiet', '-m', 'Raro');
    git(ana.folder, 'push', '--quiet');
    writes(maria, spread, `${spread} y las embajadas`);
    const { code, err } = await types(maria, 'guardar', 'x');
    expect([code, flat(err)]).toEqual([0, expect.stringMatching(/No se pusieron al día, .*enlace, modulo/)]);
    expect(git(shared, 'ls-tree', 'main', 'enlace', 'modulo')).toMatch(
      /120000 blob \w+\tenlace\n160000 commit \w+\tmodulo/,
    );
  });
});
