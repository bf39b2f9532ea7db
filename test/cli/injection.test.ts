import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { harmless } from '../../src/cli/commands/review/harmless.ts';
import { renderTemplate } from '../../src/render/handlebars.ts';
import { escapeHtml } from '../../src/render/html.ts';
import { escapeMarkdown } from '../../src/render/markdown.ts';
import { dataFolder, emptyFolder, root } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';

/** Texts that would do something where they come out, if nothing stopped them. */
const attacks = {
  order: '::error file=a.yaml,line=1::no es cierto',
  'order of the old kind': 'Ver ##[add-mask]plan',
  formula: '=HYPERLINK("https://example.org","clic")',
  'formula with a plus': '+1+cmd|calc',
  'formula with an at': '@SUM(1+1)',
  'full-width formula': '＝1+1',
  script: '</script><script>alert(1)</script>',
  attribute: '" onload="alert(1)',
  mention: 'Consultar con @octocat y @equipo/todos',
  comment: '<!-- oculto -->',
  style: '/*style*/ {{> style}} </style>',
  'links and pictures of a forge': 'www.example.org, #12, GH-34, octocat/plan#5, $x$, $\\alpha$, :smile:',
  table: 'a | b || c',
  link: '[clic](javascript:alert(1)) ![x](https://example.org/x.png)',
  handlebars: '{{constructor.name}} {{{__proto__}}} {{#if a}}b{{/if}}',
} as const;

const quoted = (text: string) => JSON.stringify(text);

/** A plan in which every text is an attack, with a finding on each. */
function hostilePlan(text: string): string {
  return dataFolder({
    'plans/red.yaml': `id: red
title:
  es: ${quoted(text)}
body: network
status: proposed
session: crm-1
topics:
  - id: tema
    text:
      es: ${quoted(text)}
    rows:
      - id: linea
        activities:
          - id: actividad
            text:
              es: ${quoted(text)}
            proposedBy: HN
        calendar:
          - id: fecha
            for: [actividad]
            kind: pending
            text:
              es: ${quoted(`Pendiente ${text}`)}
`,
  });
}

const commands = [
  ['validate'],
  ['validate', '--format', 'json'],
  ['validate', '--format', 'github'],
  ['validate', '--format', 'sarif'],
  ['validate', '--format', 'junit'],
  ['flags'],
  ['flags', '--format', 'markdown'],
  ['flags', '--format', 'csv'],
  ['flags', '--excel'],
  ['flags', '--format', 'json'],
  ['status'],
  ['status', '--format', 'markdown'],
  ['status', '--format', 'json'],
  ['translate'],
  ['query', 'items', '--format', 'json'],
  ['query', 'items', '--format', 'csv'],
  ['query', 'items', '--excel'],
  [],
];

for (const [name, attack] of Object.entries(attacks))
  describe(`a text that is an attack comes out as text: ${name}`, () => {
    for (const command of commands)
      test(command.join(' ') || 'the overview', async () => {
        const { out, err } = await crmPlan([...command, '--data', hostilePlan(attack)]);
        expect(out).not.toBe('');
        for (const line of `${out}\n${err}`.split('\n')) {
          expect(line).not.toMatch(command.includes('github') ? /^\s*::(?!notice (file|title)=)/ : /^\s*::/);
          expect(line).not.toContain('##[');
        }
        if (command.includes('csv') || command.includes('--excel'))
          for (const row of parseCsv(out, { bom: true }) as string[][])
            for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        if (command.includes('markdown')) {
          expect(out).not.toMatch(/<(?!br>)/);
          expect(out).not.toMatch(/@octocat|@equipo|@SUM/);
          expect(out.replace(/\\./g, '')).not.toMatch(/\]\(|!\[/);
          const rows = out.split('\n').filter((line) => line.startsWith('|'));
          const cells = (row: string) => row.replace(/\\./g, '').split('|').length;
          const counts = new Set(rows.filter((row) => !row.includes('---')).map(cells));
          expect(counts.size).toBeLessThanOrEqual(2);
        }
        if (command.includes('json') && command[0] !== 'status')
          expect(JSON.stringify(JSON.parse(out))).toContain(quoted(attack).slice(1, -1));
      });

    test('the documents', async () => {
      const cwd = emptyFolder();
      const { err, code } = await crmPlan(['render', '--data', hostilePlan(attack), '--out', 'out'], { cwd });
      expect([code, err]).toEqual([0, '']);
      for (const document of ['plan', 'status']) {
        const page = readFileSync(join(cwd, `out/${document}.es.html`), 'utf8');
        expect(page).not.toMatch(/<script|onload="|<!--|<img|href="javascript/i);
        expect(page).toContain(escapeHtml(attack));
        expect(page.match(/<style>[^<]*<\/style>/g)).toHaveLength(1);
        expect(page).toMatch(/http-equiv="Content-Security-Policy" content="default-src (&#39;|')none/);
        const markdown = readFileSync(join(cwd, `out/${document}.es.md`), 'utf8');
        expect(markdown).toContain(escapeMarkdown(attack));
        expect(markdown).not.toMatch(/@octocat|<script|<!--|www\.|#12|GH-34|plan#5|\$x|\$\\|:smile:/);
      }
    });
  });

describe('templates', () => {
  const shown = (name: string, view: object) =>
    renderTemplate(`../test/fixtures/templates/${name}.hbs`, {}, view, escapeHtml);

  test('a value is always escaped, and a text that looks like a template stays a text', async () => {
    expect(await shown('value', { value: '<b>{{constructor.name}}</b>' })).toBe(
      '&lt;b&gt;{{constructor.name}}&lt;/b&gt;\n',
    );
  });
  for (const refused of ['raw', 'raw-ampersand', 'decorator', 'helper', 'log', 'lookup'])
    test(`refused: ${refused}`, async () => {
      await expect(shown(refused, { value: 'x' })).rejects.toThrow();
    });
  for (const empty of ['constructor', 'proto'])
    test(`nothing of JavaScript itself can be reached: ${empty}`, async () => {
      const text = await shown(empty, { value: { a: 1 } }).catch(() => '');
      expect(text).not.toMatch(/Object|function|native/);
    });
  test('ours quote every attribute, hold no script, and link out of the page only to the evidence that somebody gave', () => {
    const folder = join(root, 'templates');
    const ours = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hbs'));
    const pages = ours.filter((one) => !one.includes('.md.') && !one.includes('markdown')).sort();
    expect(pages.length).toBeGreaterThan(15);
    const unsafe = /=\s*\{\{|href="(?!#)|src=|<script|\son\w+=|style=/g;
    const found = pages.flatMap((name) =>
      (readFileSync(join(folder, name), 'utf8').match(unsafe) ?? []).map((what) => `${name}: ${what}`),
    );
    expect(found).toEqual(['page/linked.hbs: href="', 'page/reported.hbs: href="']);
  });
  test('a missing value is a mistake of ours, never an empty cell', async () => {
    await expect(shown('value', {})).rejects.toThrow();
  });
});

test('an address becomes no link in Markdown, whatever stands before it', () => {
  for (const before of ['', '_', '*', '**', '~', '(', '-', 'entre en _', 'á '])
    for (const address of ['www.example.org/entrar', 'https://example.org', 'WWW.example.org'])
      for (const written of [escapeMarkdown(before + address), harmless(before + address)]) {
        const links: string[] = [];
        marked.walkTokens(marked.lexer(written), ({ type, raw }) => {
          if (type === 'link') links.push(raw);
        });
        expect([written, links]).toEqual([written, []]);
      }
});

test('the name of a milestone or label in quotation marks is code, where GitLab finds none', () => {
  expect(harmless('Véase %"Plan 1" y ~"tema nuevo".')).toBe('Véase `%"Plan` 1" y `~"tema` nuevo".');
  expect(harmless('Un 50 % dijo "sí".')).toBe('Un 50 % dijo "sí".');
});

test('a forge finds no formula: each dollar is code, and none stands beside the mark of code', () => {
  for (const text of [
    '$(Adoptado % oculto)$',
    '$$ Adoptado $$',
    '$«a % b»$',
    '$`a`$',
    '$"a"$',
    'US$ 5 y US$ 6',
    'a$ b $c',
  ]) {
    const written = harmless(text);
    const codes: string[] = [];
    marked.walkTokens(marked.lexer(written), (token) => {
      if (token.type === 'codespan') codes.push(token.text);
    });
    expect([text, codes.join('').match(/\$/g)?.length]).toEqual([text, text.match(/\$/g)?.length]);
    expect(written).not.toMatch(/\$`/);
  }
});

test('GitLab finds no number of an epic in what is shown', () => {
  const shown = (text: string) => harmless(text).replaceAll('&amp;', '&');
  for (const text of ['véase &4', 'la Red&123', '"&7"', '(&12)', '&٤'])
    expect([text, shown(text)]).toEqual([text, expect.not.stringMatching(/&\p{N}/u)]);
  expect(shown('Campaña & prensa, R&D')).toBe('Campaña & prensa, R&D');
});

test('GitLab finds no marks of removed and added words, and no request by its other name', () => {
  for (const text of ['{- a -}', '[- a -]', '{+ a +}', '[+ a +]', '[+ +]']) {
    const shown = harmless(text).replaceAll('\\', '');
    expect([text, shown]).toEqual([text, expect.not.stringMatching(/\[[-+].*?[-+]\]|\{[-+].*?[-+]\}/)]);
    expect(shown.replace(/[\u2060`]/g, '')).toBe(text);
  }
  expect(harmless('Véase GL-12 y [wiki_page:inicio]')).toBe('Véase `GL-12` y \\[`wiki_page:inicio`\\]');
});
