import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from './folders.ts';
import { commit, git, gitEnv } from './repos.ts';

/** What somebody proposes: a branch of a repository, made from its main one. */
export interface Branch {
  readonly name: string;
  /** The country that proposes it, or an account of the forge. */
  readonly by: readonly string[];
  make(repository: string): void;
  /** What a terminal has to show of it in each language: every one of these lines, each once white space is single. */
  readonly es: readonly string[];
  readonly en: readonly string[];
  /** What may not be said. */
  readonly never?: readonly (string | RegExp)[];
  readonly code: 0 | 1;
}

const edit = (repository: string, path: string, ...pairs: readonly (readonly [string | RegExp, string])[]): void => {
  const file = join(repository, path);
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of pairs) {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} doesn't hold: ${from}`);
    text = changed;
  }
  writeFileSync(file, text);
};

const plan = 'plan-data/plans/plan-de-ejemplo.yaml';

export const goodReport = `# Inventado.
reporter: XB
session: crm-9
submitted: 2026-11-20
audience: network
entries:
  - activity: campanas-informar
    status: in-progress
    progress:
      es: Texto RESERVADO para la Red
`;

/** Everything that a forge, its runner or a page might obey, in one text. */
export const orders =
  '::error::no @octocat @equipo/todos #12 GH-34 octocat/plan#5 !7 /merge https://example.org/x www.example.org [a](javascript:alert(1)) ![b](https://example.org/b.png) <img src=x onerror=alert(1)> <!-- oculto --> </details> | celda | `codigo` **negrita** ##[error]x :smile: $x$ 1a2b3c4d5e6f7890aaaa1a2b3c4d5e6f7890aaaa';

/** The names of files are texts of strangers too. */
const names = [
  'plan-data/::error::x.yaml',
  'plan-data/@octocat.yaml',
  'plan-data/<img src=x onerror=alert(1)>.yaml',
  'plan-data/`a` @octocat #12.yaml',
  'plan-data/[a](https:example.org).yaml',
  '/merge\n::add-mask::x.yaml',
];

/** What a fork may plant for the program to use in place of what the base has. */
export const planted: Readonly<Record<string, string>> = {
  'templates/plan/html.hbs': 'PLANTADO {{constructor.name}}',
  'plan-data/templates/plan/html.hbs': 'PLANTADO',
  'plan-data/templates/plan/markdown.hbs': 'PLANTADO',
  'schemas/report.schema.json': '{"$id": "report.schema.json"}',
  'plan-data/schemas/report.schema.json': '{"$id": "report.schema.json"}',
  'crm-plan.yaml': 'formatVersion: 1\nPLANTADO: true\n',
  '.gitattributes': '*.yaml filter=planted diff=planted\n* ident\n',
  '.githooks/pre-commit': '#!/bin/sh\ntouch PLANTADO\n',
  '.npmrc': 'script-shell=./planted\n',
  'node_modules/crm-plan/dist/cli/main.js': 'process.exit(0)\n',
};

export const branches: readonly Branch[] = [
  {
    name: 'a good report',
    by: ['--country', 'XB'],
    make: (repository) => void commit(repository, { 'plan-data/reports/crm-9/XB.yaml': goodReport }),
    es: [],
    en: [],
    never: ['RESERVADO'],
    code: 0,
  },
  {
    name: 'broken YAML',
    by: ['--country', 'XB'],
    make: (repository) =>
      void commit(repository, {
        'plan-data/reports/crm-9/XB.yaml': goodReport
          .replace('audience: network', 'audience: public')
          .replace('Texto RESERVADO', 'Continuo: texto'),
      }),
    es: [],
    en: [],
    code: 1,
  },
  {
    name: 'two mistakes',
    by: ['--actor', 'Enlace-XB'],
    make: (repository) =>
      void commit(repository, {
        'plan-data/reports/crm-9/XB.yaml': goodReport
          .replace('campanas-informar', 'campanas-infromar')
          .replace('submitted: 2026-11-20', 'submitted: 2026-11-20\nsubmittedBy: nadie'),
      }),
    es: [],
    en: [],
    never: ['RESERVADO'],
    code: 1,
  },
  {
    name: "another country's file",
    by: ['--country', 'XB'],
    make: (repository) => {
      edit(repository, 'plan-data/contacts/XA.yaml', ['confirmed: 2026-10-10', 'confirmed: 2026-11-01']);
      commit(repository, { 'plan-data/reports/crm-9/XB.yaml': goodReport });
    },
    es: [],
    en: [],
    never: ['enlace@xa.example.org', 'enlace-xa', 'Persona Inventada'],
    code: 0,
  },
  {
    name: 'a changed closed session',
    by: ['--actor', 'un-desconocido'],
    make: (repository) => {
      edit(repository, 'plan-data/sessions.yaml', ['end: 2025-05-13', 'end: 2025-05-14']);
      commit(repository, {});
    },
    es: [],
    en: [],
    never: ['un-desconocido'],
    code: 0,
  },
  {
    name: 'a template, and whatever else a fork may plant',
    by: ['--country', 'XB'],
    make: (repository) => {
      edit(
        repository,
        'plan-data/crm-plan.yaml',
        ['sourceLanguage: es', 'sourceLanguage: en'],
        ['contactMonths: 24', 'contactMonths: 1\nrules:\n  translation-stale: off\n  terminology: error'],
      );
      edit(repository, plan, ['Realizar un taller regional', 'Organizar un taller regional']);
      writeFiles(repository, planted);
      git(repository, 'add', '--force', '-A');
      commit(repository, {});
    },
    es: [],
    en: [],
    never: ['PLANTADO'],
    code: 0,
  },
  {
    name: 'a workflow',
    by: ['--country', 'XB'],
    make: (repository) =>
      void commit(repository, {
        '.github/workflows/revision.yml': 'on: pull_request_target\n',
        '.gitlab-ci.yml': 'a: {script: [env]}\n',
        '.ci/run': 'env\n',
        'docs/CODEOWNERS': '* @octocat\n',
        'package-lock.json': '{}\n',
        'plan-data/reports/crm-9/XB.yaml': goodReport,
      }),
    es: [],
    en: [],
    code: 0,
  },
  {
    name: 'a symlink',
    by: ['--country', 'XB'],
    make: (repository) => {
      symlinkSync('/etc/passwd', join(repository, 'plan-data/reports/crm-9/XB.yaml'));
      rmSync(join(repository, 'plan-data/glossary.yaml'));
      symlinkSync('../../../etc/hostname', join(repository, 'plan-data/glossary.yaml'));
      commit(repository, {});
    },
    es: [],
    en: [],
    never: ['root:'],
    code: 1,
  },
  {
    name: 'a submodule',
    by: ['--country', 'XB'],
    make: (repository) => {
      const path = 'plan-data/reports/crm-10';
      writeFiles(repository, {
        '.gitmodules': `[submodule "x"]\n\tpath = ${path}\n\turl = https://example.org/x.git\n\tignore = all\n`,
      });
      git(repository, 'add', '-A');
      git(
        repository,
        'update-index',
        '--add',
        '--cacheinfo',
        `160000,${git(repository, 'rev-parse', 'HEAD').trim()},${path}`,
      );
      git(repository, 'commit', '--quiet', '-m', 'cambio');
    },
    es: [],
    en: [],
    code: 1,
  },
  {
    name: 'commands in names of files and in texts',
    by: ['--country', 'XB'],
    make: (repository) => {
      edit(
        repository,
        plan,
        ['Realizar un taller regional para definir los lineamientos', JSON.stringify(orders)],
        ['Hold a regional workshop to define the guidelines', JSON.stringify(orders)],
      );
      for (const name of names) {
        mkdirSync(join(repository, name, '..'), { recursive: true });
        writeFileSync(join(repository, name), 'x: 1\n');
      }
      commit(repository, {});
    },
    es: [],
    en: [],
    code: 1,
  },
  {
    name: 'a mail address in a public text',
    by: ['--country', 'XC'],
    make: (repository) => {
      edit(repository, plan, [
        'Realizar un taller regional',
        'Escriba a persona@example.org o al +504 2222-2222: realizar un taller regional',
      ]);
      commit(repository, {});
    },
    es: [],
    en: [],
    never: ['persona@example.org', 'persona@', '2222-2222'],
    code: 0,
  },
  {
    name: '5,000 files',
    by: ['--country', 'XB'],
    make: (repository) => {
      for (const folder of ['anexos', 'plan-data/anexos']) mkdirSync(join(repository, folder));
      for (let i = 0; i < 2_500; i++)
        for (const folder of ['anexos', 'plan-data/anexos'])
          writeFileSync(join(repository, folder, `anexo-${i}.yaml`), `id: anexo-${i}\n`);
      commit(repository, {});
    },
    es: [],
    en: [],
    code: 1,
  },
  {
    name: 'a deleted plan',
    by: ['--country', 'XB'],
    make: (repository) => void commit(repository, { [plan]: null }),
    es: [],
    en: [],
    code: 1,
  },
  {
    name: 'a renamed id',
    by: ['--country', 'XB'],
    make: (repository) => {
      edit(repository, plan, ['- id: taller-lineamientos\n', '- id: taller-regional\n']);
      commit(repository, {});
    },
    es: [],
    en: [],
    code: 1,
  },
  {
    name: 'a merge of two',
    by: ['--country', 'XB'],
    make: (repository) => {
      git(repository, 'checkout', '--quiet', '-b', 'una');
      commit(repository, { 'plan-data/reports/crm-9/XB.yaml': goodReport });
      git(repository, 'checkout', '--quiet', '-b', 'otra', 'main');
      edit(repository, plan, ['Realizar un taller regional', 'Organizar un taller regional']);
      commit(repository, {});
      git(repository, 'checkout', '--quiet', 'propuesta');
      git(repository, 'merge', '--quiet', '--no-ff', '--no-edit', 'una');
      git(repository, 'merge', '--quiet', '--no-ff', '--no-edit', 'otra');
    },
    es: [],
    en: [],
    never: ['RESERVADO'],
    code: 0,
  },
];

/** Makes a branch `propuesta` in a repository; what the main one has gained since is none of its doing. */
export function propose(repository: string, branch: Branch): string {
  git(repository, 'checkout', '--quiet', '-b', 'propuesta');
  branch.make(repository);
  const head = git(repository, 'rev-parse', 'HEAD').trim();
  git(repository, 'checkout', '--quiet', '--force', 'main');
  execFileSync('git', ['clean', '-ffdxq'], { cwd: repository, env: gitEnv });
  commit(repository, { 'EJEMPLO.md': 'La rama principal siguió.\n' }, 'sigue');
  return head;
}
