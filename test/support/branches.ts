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

/** The reports of the example that the branches propose anew: their base is without them. */
export const notYetReported: Readonly<Record<string, null>> = {
  'plan-data/reports/crm-9/XB.yaml': null,
  'plan-data/reports/crm-9/st.yaml': null,
};

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
  'plan-data/waivers.yaml': `waivers:
  - rule: translation-stale
    item: taller-lineamientos
    reason: PLANTADO
    until: crm-9
`,
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
    es: [
      'Este cambio no trae errores ni advertencias.',
      'Qué cambia (1)',
      'Se recibió el informe de Valle Verde a la IX CE. reports/crm-9/XB.yaml',
      'Archivos propios de Valle Verde: 1.',
      '0 errores, 1 advertencia, 10 asuntos por resolver. No se deben a este cambio.',
    ],
    en: [
      'This change brings no errors and no warnings.',
      'What changes (1)',
      'The report of Green Valley to the IX EC was received. reports/crm-9/XB.yaml',
      'Files of Green Valley itself: 1.',
      '0 errors, 1 warning, 10 outstanding items. They are not due to this change.',
    ],
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
    es: [
      'Este cambio trae 1 error: hay que corregirlo antes de aceptarlo.',
      'Después de «…» hay dos puntos, y un texto con dos puntos debe ir entre comillas.',
      'reports/crm-9/XB.yaml, línea 10',
      'De reports/crm-9/XB.yaml no se sabe qué cambia',
    ],
    en: [
      'This change brings 1 error: it has to be corrected before it is accepted.',
      'There is a colon after “…”, and a text with a colon has to be in quotes.',
      'reports/crm-9/XB.yaml, line 10',
      'What changes in reports/crm-9/XB.yaml is not known',
    ],
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
    es: [
      'Este cambio trae 2 errores: hay que corregirlos antes de aceptarlo.',
      '«…» no es ningún punto de contacto de este país.',
      'reports/crm-9/XB.yaml, línea 5',
      '¿quiso escribir campanas-informar',
      'reports/crm-9/XB.yaml, línea 8',
      'Archivos propios de Valle Verde: 1.',
    ],
    en: [
      'This change brings 2 errors: they have to be corrected before it is accepted.',
      '“…” is not a contact point of this country.',
      'reports/crm-9/XB.yaml, line 5',
      'did you mean campanas-informar',
      'reports/crm-9/XB.yaml, line 8',
      'Files of Green Valley itself: 1.',
    ],
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
    es: [
      'Este cambio no trae errores ni advertencias.',
      'Se modificó un punto de contacto de Costa Alta: fecha de confirmación.',
      'Para quien acepta el cambio (1)',
      'Archivos propios de Valle Verde: 1.',
      'De otro país (Costa Alta) plan-data/contacts/XA.yaml (modificado)',
    ],
    en: [
      'This change brings no errors and no warnings.',
      'A contact point of High Coast was modified: date of confirmation.',
      'For whoever accepts the change (1)',
      'Files of Green Valley itself: 1.',
      'Of another country (High Coast) plan-data/contacts/XA.yaml (changed)',
    ],
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
    es: [
      'Este cambio no trae errores, pero sí 1 advertencia.',
      'La VIII CE está cerrada, y su entrada ya no dice lo que decía al cerrarla.',
      'Se modificó la VIII CE: fin.',
      'La cuenta que propone el cambio no es la de ningún punto de contacto en funciones',
      'Las reuniones plan-data/sessions.yaml (modificado)',
    ],
    en: [
      'This change brings no errors, but 1 warning.',
      'The VIII EC is closed, and its entry no longer says what it said when it was closed.',
      'The VIII EC was modified: end.',
      'The account that proposes the change is not that of any contact point in post',
      'The meetings plan-data/sessions.yaml (changed)',
    ],
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
    es: [
      'Este cambio no trae errores, pero sí 5 advertencias.',
      'cambió después de revisarse su traducción al inglés.',
      'Cambió la redacción de la actividad «Organizar un taller regional para definir los lineamientos».',
      '13 archivos que no escriben los países: mírelos antes de aceptar el cambio.',
      'Programas del repositorio .npmrc (nuevo)',
      'node_modules/crm-plan/dist/cli/main.js (nuevo)',
      'Ajustes de Git .gitattributes (modificado)',
      'La configuración crm-plan.yaml (nuevo) plan-data/crm-plan.yaml (modificado)',
      'plan-data/templates/plan/html.hbs (nuevo)',
      '0 errores, 1 advertencia, 10 asuntos por resolver.',
    ],
    en: [
      'This change brings no errors, but 5 warnings.',
      'has changed since its English translation was reviewed.',
      'The wording of the activity “Hold a regional workshop to define the guidelines” changed.',
      '13 files that countries do not write: look at them before accepting the change.',
      'Programs of the repository .npmrc (new)',
      'node_modules/crm-plan/dist/cli/main.js (new)',
      'Git settings .gitattributes (changed)',
      'The settings crm-plan.yaml (new) plan-data/crm-plan.yaml (changed)',
      'plan-data/templates/plan/html.hbs (new)',
      '0 errors, 1 warning, 10 outstanding items.',
    ],
    never: ['PLANTADO', '{{'],
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
    es: [
      'Este cambio no trae errores ni advertencias.',
      '5 archivos que no escriben los países: mírelos antes de aceptar el cambio.',
      'Procesos automáticos del repositorio .github/workflows/revision.yml (nuevo)',
      '.gitlab-ci.yml (nuevo)',
      '.ci/run (nuevo)',
      'Quién debe aprobar (CODEOWNERS) docs/CODEOWNERS (nuevo)',
      'Programas del repositorio package-lock.json (nuevo)',
    ],
    en: [
      'This change brings no errors and no warnings.',
      '5 files that countries do not write: look at them before accepting the change.',
      'Automatic processes of the repository .github/workflows/revision.yml (new)',
      '.gitlab-ci.yml (new)',
      '.ci/run (new)',
      'Who has to approve (CODEOWNERS) docs/CODEOWNERS (new)',
      'Programs of the repository package-lock.json (new)',
    ],
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
    es: [
      'Este cambio trae 2 errores: hay que corregirlos antes de aceptarlo.',
      'Esto es un enlace a otro archivo o carpeta, y los enlaces no se siguen.',
      'Se quitó el término «oficial de enlace».',
      'Enlace simbólico plan-data/glossary.yaml (modificado)',
      'plan-data/reports/crm-9/XB.yaml (nuevo)',
    ],
    en: [
      'This change brings 2 errors: they have to be corrected before it is accepted.',
      'This is a link to another file or folder, and links are not followed.',
      'The term “liaison officer” was removed.',
      'Symbolic link plan-data/glossary.yaml (changed)',
      'plan-data/reports/crm-9/XB.yaml (new)',
    ],
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
    es: [
      'Este cambio trae 1 error: hay que corregirlo antes de aceptarlo.',
      'reports/crm-10, línea 1',
      'En el plan, los informes y los registros no cambia nada.',
      'Ajustes de Git .gitmodules (nuevo)',
      'Otro repositorio dentro de este (submódulo) plan-data/reports/crm-10 (nuevo)',
    ],
    en: [
      'This change brings 1 error: it has to be corrected before it is accepted.',
      'reports/crm-10, line 1',
      'Nothing changes in the plan, the reports and the registers.',
      'Git settings .gitmodules (new)',
      'Another repository inside this one (submodule) plan-data/reports/crm-10 (new)',
    ],
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
    es: [
      'Este cambio trae 5 errores: hay que corregirlos antes de aceptarlo.',
      '«::error::x.yaml» no es ninguno de los archivos de datos y no se leyó.',
      'Antes: Realizar un taller regional para definir los lineamientos',
      'Después: ::error::no @octocat',
      '7 archivos que no escriben los países',
      'plan-data/`a` @octocat #12.yaml (nuevo)',
    ],
    en: [
      'This change brings 5 errors: they have to be corrected before it is accepted.',
      '“::error::x.yaml” is not one of the data files and was not read.',
      'Before: Hold a regional workshop to define the guidelines',
      'After: ::error::no @octocat',
      '7 files that countries do not write',
      'plan-data/`a` @octocat #12.yaml (new)',
    ],
    code: 1,
  },
  {
    name: 'a mail address in a public text',
    by: ['--country', 'XC'],
    make: (repository) => {
      edit(repository, plan, [
        'Realizar un taller regional',
        'Escriba a persona@example.org o al +504 2222-2222; realizar un taller regional',
      ]);
      commit(repository, {});
    },
    es: [
      'Este cambio no trae errores, pero sí 2 advertencias.',
      'Este texto se publica y contiene una dirección de correo.',
      'Cambió la redacción de la actividad «Escriba a ••• o al +•••; realizar un taller regional',
      'Después: Escriba a ••• o al +•••; realizar un taller regional',
    ],
    en: [
      'This change brings no errors, but 2 warnings.',
      'This text is published and contains an e-mail address.',
      'The wording of the activity “Hold a regional workshop to define the guidelines” changed.',
      'After: Escriba a ••• o al +•••; realizar un taller regional',
    ],
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
    es: [
      'Este cambio trae 2500 errores: hay que corregirlos antes de aceptarlo.',
      'Por corregir (2500)',
      '«anexos/anexo-0.yaml» no es ninguno de los archivos de datos y no se leyó.',
      '… y 2480 más',
      'Para quien acepta el cambio (5000)',
      '5000 archivos que no escriben los países',
      '… y 4980 más',
    ],
    en: [
      'This change brings 2500 errors: they have to be corrected before it is accepted.',
      'To be corrected (2500)',
      '“anexos/anexo-0.yaml” is not one of the data files and was not read.',
      '… and 2480 more',
      'For whoever accepts the change (5000)',
      '5000 files that countries do not write',
      '… and 4980 more',
    ],
    code: 1,
  },
  {
    name: 'a deleted plan',
    by: ['--country', 'XB'],
    make: (repository) => void commit(repository, { [plan]: null }),
    es: [
      'Este cambio trae 2 errores: hay que corregirlos antes de aceptarlo.',
      'La carpeta de datos no contiene ningún plan.',
      'Se quitó el plan «Plan de acción de ejemplo (inventado)».',
      'La tabla oficial, antes y después (5)',
      'Después: (nada)',
      'El plan plan-data/plans/plan-de-ejemplo.yaml (eliminado)',
      '0 errores, 0 advertencias, 6 asuntos por resolver.',
    ],
    en: [
      'This change brings 2 errors: they have to be corrected before it is accepted.',
      'The data folder contains no plan.',
      'The plan “Example plan of action (invented)” was removed.',
      'The official table, before and after (5)',
      'After: (nothing)',
      'The plan plan-data/plans/plan-de-ejemplo.yaml (removed)',
      '0 errors, 0 warnings, 6 outstanding items.',
    ],
    code: 1,
  },
  {
    name: 'a renamed id',
    by: ['--country', 'XB'],
    make: (repository) => {
      edit(repository, plan, ['- id: taller-lineamientos\n', '- id: taller-regional\n']);
      commit(repository, {});
    },
    es: [
      'Este cambio trae 1 error: hay que corregirlo antes de aceptarlo.',
      '«taller-lineamientos» no es ninguna actividad ni objetivo de esta fila.',
      'estaba al cerrar la VIII CE y ya no está.',
      'Se agregó la actividad «Realizar un taller regional para definir los lineamientos»',
      'Se quitó la actividad «Realizar un taller regional para definir los lineamientos».',
    ],
    en: [
      'This change brings 1 error: it has to be corrected before it is accepted.',
      '“taller-lineamientos” is neither an activity nor an objective of this row.',
      'was there when the VIII EC was closed, and is no longer there.',
      'The activity “Hold a regional workshop to define the guidelines”, proposed by Green Valley, was added.',
      'The activity “Hold a regional workshop to define the guidelines” was removed.',
    ],
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
    es: [
      'Este cambio no trae errores, pero sí 1 advertencia.',
      'Cambió la redacción de la actividad «Organizar un taller regional para definir los lineamientos».',
      'Se recibió el informe de Valle Verde a la IX CE.',
      'Antes: Realizar un taller regional',
      'Después: Organizar un taller regional',
      'Archivos propios de Valle Verde: 1.',
      'El plan plan-data/plans/plan-de-ejemplo.yaml (modificado)',
    ],
    en: [
      'This change brings no errors, but 1 warning.',
      'The wording of the activity “Hold a regional workshop to define the guidelines” changed.',
      'The report of Green Valley to the IX EC was received.',
      'Before: Realizar un taller regional',
      'After: Organizar un taller regional',
      'Files of Green Valley itself: 1.',
      'The plan plan-data/plans/plan-de-ejemplo.yaml (changed)',
    ],
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
