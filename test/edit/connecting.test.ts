import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitEnvironment } from '../../src/data/git-program.ts';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import { headOf, twoPeople, types, writes } from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';

test('who connects by a command of their own (GIT_SSH_COMMAND) sends and fetches by it', {
  timeout: 60_000,
}, async () => {
  const { shared, maria, ana } = await twoPeople();
  const ssh = join(shared, '..', 'ssh.sh');
  writeFileSync(ssh, '#!/bin/sh\nfor last; do :; done\neval "$last"\n');
  chmodSync(ssh, 0o755);
  const bySsh = ({ folder, env }: typeof maria) => {
    git(folder, 'remote', 'set-url', 'origin', `ana@servidor.invalid:${shared}`);
    return { folder, env: { ...env, GIT_SSH_COMMAND: ssh } };
  };
  writes(maria, study, `${study} cada año`);
  expect((await types(bySsh(maria), 'guardar', 'De María')).code).toBe(0);
  expect(headOf(shared)).toBe(headOf(maria.folder));
  expect((await types(bySsh(ana), 'guardar')).code).toBe(0);
  expect(headOf(ana.folder)).toBe(headOf(maria.folder));
});

test('who is not let in by the other side is told so, not that something here cannot be written', async () => {
  const { shared, maria } = await twoPeople();
  const ssh = join(shared, '..', 'ssh.sh');
  writeFileSync(ssh, '#!/bin/sh\necho "ana@servidor: Permission denied (publickey)." >&2\nexit 255\n');
  chmodSync(ssh, 0o755);
  git(maria.folder, 'remote', 'set-url', 'origin', `ana@servidor.invalid:${shared}`);
  writes(maria, study, `${study} cada año`);
  const { code, err } = await types({ ...maria, env: { ...maria.env, GIT_SSH_COMMAND: ssh } }, 'guardar', 'De María');
  expect([code, flat(err)]).toEqual([2, expect.stringMatching(/no se pudo enviar a «origin».*git remote -v/)]);
});

test('what says how to connect is passed on to what connects, and to nothing else; where Git works never is', () => {
  const connecting = {
    GIT_SSH: 'ssh',
    GIT_SSH_COMMAND: 'ssh -i clave',
    GIT_SSH_VARIANT: 'simple',
    GIT_ASKPASS: 'pregunta',
    SSH_ASKPASS: 'pregunta',
    GIT_SSL_CAINFO: 'ca.pem',
    GIT_SSL_NO_VERIFY: '1',
    GIT_PROXY_SSL_CAINFO: 'ca.pem',
    GIT_HTTP_USER_AGENT: 'git',
  };
  const working = {
    GIT_DIR: 'otro',
    GIT_INDEX_FILE: 'otro',
    GIT_EXTERNAL_DIFF: 'x',
    GIT_ALLOW_PROTOCOL: 'ext',
    PAGER: 'x',
  };
  const passed = (connects: boolean) => {
    const all = gitEnvironment({ ...connecting, ...working }, {}, connects);
    return Object.keys({ ...connecting, ...working }).filter((name) => name in all && all[name] !== '');
  };
  expect([passed(true), passed(false)]).toEqual([Object.keys(connecting), []]);
});
