import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './repos.ts';

/** A change of the example that somebody proposes from a fork. */
export interface Proposal {
  readonly name: string;
  /** Makes the change in a work tree of the base; it is committed afterwards. */
  readonly make: (folder: string) => void;
  /** Whether it brings errors. */
  readonly isRight: boolean;
  /** What the comment says of it. */
  readonly says: readonly RegExp[];
}

const report = `reporter: XB
session: crm-9
submitted: 2026-11-20
entries:
  - activity: campanas-informar
    status: in-progress
    progress:
      es: Seguimos informando.
`;

const put = (folder: string, path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const change = (folder: string, path: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} doesn't hold: ${from}`);
  put(folder, path, text.replaceAll(from, to));
};

const plan = 'plan-data/plans/plan-de-ejemplo.yaml';
const ofXB = 'plan-data/reports/crm-9/XB.yaml';

/** What a stranger would have the forge obey, or a reader's page. */
export const orders = '::error::orden ##[error]orden @octocat <img src=x onerror=alert(1)> <!-- crm-plan: review -->';

/** The changes that a check of requests has to stand. */
export const proposals: readonly Proposal[] = [
  { name: 'a good report', make: (folder) => put(folder, ofXB, report), isRight: true, says: [/XB\.yaml/] },
  {
    name: 'broken YAML',
    make: (folder) => put(folder, ofXB, report.replace('es: Seguimos', 'es: Seguimos: todos,')),
    isRight: false,
    says: [/dos puntos/],
  },
  {
    name: 'two mistakes',
    make: (folder) =>
      put(folder, ofXB, report.replace('campanas-informar', 'campanas-informr').replace('in-progress', 'en-curso')),
    isRight: false,
    says: [/XB\.yaml/],
  },
  {
    name: 'another country’s file',
    make: (folder) => change(folder, 'plan-data/reports/crm-9/XA.yaml', 'Las dos campañas', 'Las tres campañas'),
    isRight: true,
    says: [/XA\.yaml/],
  },
  {
    name: 'a closed session that was changed',
    make: (folder) => change(folder, 'plan-data/decisions/crm-8.yaml', 'paragraph: "3"', 'paragraph: "30"'),
    isRight: true,
    says: [/decisions\/crm-8\.yaml/],
  },
  {
    name: 'a template',
    make: (folder) => {
      put(folder, 'templates/plan/html.hbs', '{{{constructor}}} PLANTADO');
      put(folder, 'plan-data/templates/plan/html.hbs', 'PLANTADO');
    },
    isRight: true,
    says: [/html\.hbs/],
  },
  {
    name: 'a workflow, and a program that would be installed and run',
    make: (folder) => {
      put(folder, '.github/workflows/revisar.yml', 'name: Revisar\non: pull_request\n');
      put(folder, '.npmrc', 'node-options=--require=./planted.cjs\n');
      put(folder, 'planted.cjs', "require('node:fs').writeFileSync('PLANTED', '')");
      put(folder, 'package.json', JSON.stringify({ scripts: { preinstall: 'touch PLANTED' }, dependencies: {} }));
      put(folder, 'node_modules/.bin/crm-plan', '#!/bin/sh\ntouch PLANTED\n');
    },
    isRight: true,
    says: [/revisar\.yml/],
  },
  {
    name: 'a symlink',
    make: (folder) => symlinkSync('/etc/passwd', join(folder, ofXB)),
    isRight: false,
    says: [/XB\.yaml/],
  },
  {
    name: 'a submodule',
    make: (folder) => {
      put(folder, '.gitmodules', '[submodule "plan-data/otro"]\n\tpath = plan-data/otro\n\turl = ../otro\n');
      git(folder, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},plan-data/otro`);
    },
    isRight: true,
    says: [/plan-data\/otro|\.gitmodules/],
  },
  {
    name: 'commands in names of files and in texts',
    make: (folder) => {
      put(folder, 'plan-data/::error::orden @octocat $(touch PLANTED) `touch PLANTED`.yaml', `x: "${orders}"\n`);
      change(folder, plan, 'Realizar un taller regional', `${orders} Realizar un taller regional`);
      put(folder, ofXB, report.replace('Seguimos informando.', `"${orders}"`));
    },
    isRight: false,
    says: [/orden/],
  },
  {
    name: 'a mail address in a public text',
    make: (folder) =>
      change(folder, plan, 'Realizar un taller regional', 'Escribir a uno@planted.example.org: Realizar un taller'),
    isRight: false,
    says: [/plan-de-ejemplo/],
  },
  {
    name: '5,000 files',
    make: (folder) => {
      for (let i = 0; i < 5_000; i++) put(folder, `plan-data/extra/${i}.yaml`, `x: ${i}\n`);
    },
    isRight: false,
    says: [/extra\//],
  },
  { name: 'a deleted plan', make: (folder) => rmSync(join(folder, plan)), isRight: false, says: [/plan/] },
  {
    name: 'a renamed id',
    make: (folder) => change(folder, plan, 'taller-lineamientos', 'taller-de-lineamientos'),
    isRight: true,
    says: [/taller-lineamientos|taller-de-lineamientos/],
  },
  {
    name: 'a merge of two',
    make: (folder) => {
      git(folder, 'checkout', '--quiet', '-b', 'una');
      put(folder, ofXB, report);
      git(folder, 'add', '-A');
      git(folder, 'commit', '--quiet', '-m', 'una');
      git(folder, 'checkout', '--quiet', '-b', 'otra', 'main');
      put(
        folder,
        'plan-data/reports/crm-9/XC.yaml',
        report.replace('XB', 'XC').replace('es: Seguimos', 'en: Seguimos'),
      );
      git(folder, 'add', '-A');
      git(folder, 'commit', '--quiet', '-m', 'otra');
      git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'una');
    },
    isRight: true,
    says: [/XB\.yaml/, /XC\.yaml/],
  },
];
