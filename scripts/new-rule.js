// `npm run new:rule <name>`: writes a rule's file with an example, its name and its line in the index.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bin, node, root } from './steps.js';

const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('Usage: npm run new:rule <name>, with a name such as calendar-pending: it says what the rule reports.');
  process.exit(2);
}
if (existsSync(`${root}src/rules/${name}.ts`)) {
  console.error(`The rule ${name} already exists; nothing was written.`);
  process.exit(2);
}
const camel = name.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());

const texts = (todo) => `{
      title: '${todo}',
      message: ({ of }) => \`${todo}: \${of}\`,
      hint: () => '${todo}',
      what: '${todo}',
      why: '${todo}',
      correct: '${todo}',
    }`;
const example = (id, mark = '') => `yaml\`
      - id: ${id}${mark}
        activities:
          - id: taller
            text:
              es: Realizar un taller
        calendar:
          - id: taller-permanente
            for: [taller]
            kind: permanent
            text:
              es: Permanente
    \``;
const write = (path, text) => {
  writeFileSync(`${root}${path}`, text);
  console.log(path);
};
write(
  `src/rules/${name}.ts`,
  `import { currentItems } from '../model/plans.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly of: string;
}

export default defineRule<Args>({
  name: '${name}',
  group: 'plan',
  level: 'warning',
  texts: {
    es: ${texts('POR ESCRIBIR')},
    en: ${texts('TO BE WRITTEN')},
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: ${example('por-escribir', ' # !')},
    good: ${example('otra-fila')},
  },
  *check(snapshot) {
    for (const { file, path, id } of currentItems(snapshot, 'row'))
      if (id === 'por-escribir') yield { at: { file, path: [...path, 'id'] }, args: { of: id } };
  },
});
`,
);

const edit = (path, change) => write(path, change(readFileSync(`${root}${path}`, 'utf8')));
edit('src/model/rule-names.ts', (text) => text.replace('] as const;', `  '${name}',\n] as const;`));
edit('src/rules/index.ts', (text) => {
  const lines = text.split('\n');
  const entry = `import ${camel} from './${name}.ts';`;
  const imports = lines.filter(
    (one) => one.startsWith('import ') && one.includes("from './") && !one.includes('define.ts'),
  );
  const after = imports.filter((one) => /'(.*)'/.exec(one)[1] < `./${name}.ts`).at(-1);
  lines.splice(lines.indexOf(after) + 1, 0, entry);
  const end = lines.findIndex((one) => one.startsWith('} satisfies'));
  lines.splice(end, 0, camel === name ? `  ${name},` : `  '${name}': ${camel},`);
  return lines.join('\n');
});
node(bin('@biomejs/biome', 'bin/biome'), 'check', '--write', '--log-level=error', 'src/rules', 'src/model');
console.log('Now write its texts, its check and its example, then run: npm run build && npm run generate && npm test');
