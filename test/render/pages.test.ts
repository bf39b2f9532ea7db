import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium as driver, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFlags, chromium, withoutBrowser, withoutPoppler } from '../support/browser.ts';
import { dataFolder, emptyFolder, planData } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { example, inRepository } from '../support/repos.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const plans = ['plan.es.html', 'plan.en.html', 'plan.es+en.html'];
const pages = [
  ...plans,
  ...['es', 'en', 'es+en'].flatMap((lang) => [
    `status.${lang}.html`,
    `changes.crm-7.crm-8.${lang}.html`,
    `plan.since-crm-7.${lang}.html`,
  ]),
];

describe.skipIf(withoutBrowser)('the pages in a real browser', () => {
  let browser: Browser;
  let out: string;
  beforeAll(async () => {
    browser = await driver.launch({ executablePath: chromium ?? '', args: browserFlags });
    out = emptyFolder(() => {});
    const { code } = await crmPlan(['render', '--data', planData, '--format', 'html', '--out', out]);
    expect(code).toBe(0);
    const repository = await example(() => {});
    for (const document of [
      ['changes', 'VII', 'VIII'],
      ['plan', '--since', 'VII'],
    ])
      expect((await inRepository(repository, ['render', ...document, '--format', 'html', '--out', out])).err).toBe('');
  });
  afterAll(() => browser?.close());

  async function open<T>(
    name: string,
    how: { width: number; colorScheme?: 'light' | 'dark'; bypassCSP?: boolean },
    look: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({
      viewport: { width: how.width, height: 900 },
      colorScheme: how.colorScheme ?? 'light',
      bypassCSP: how.bypassCSP ?? false,
    });
    try {
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(out, name)).href);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  for (const name of pages)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 1280])
        test(`${name}, ${colorScheme}, ${width} px: axe finds nothing, and nothing sticks out`, async () => {
          // Only axe itself needs a script to run: the page's own policy is tried below.
          await open(name, { width, colorScheme, bypassCSP: true }, async (page) => {
            await page.evaluate(axe);
            const { violations } = await page.evaluate(async () => {
              const run = (
                globalThis as unknown as {
                  axe: {
                    run(
                      root: unknown,
                      options: object,
                    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
                  };
                }
              ).axe;
              return run.run((globalThis as unknown as { document: unknown }).document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              });
            });
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
            const overflow = await page.evaluate(
              'document.documentElement.scrollWidth - document.documentElement.clientWidth',
            );
            expect(overflow).toBeLessThanOrEqual(0);
          });
        });

  test('the page keeps its own strict policy: its style applies, and it asks for nothing from anywhere', async () => {
    await open('plan.es.html', { width: 1280 }, async (page) => {
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      await page.reload();
      expect(asked).toHaveLength(1);
      expect(complaints).toEqual([]);
      expect(await page.evaluate('getComputedStyle(document.querySelector("thead th")).backgroundColor')).toBe(
        'rgb(23, 55, 94)',
      );
    });
  });

  test('every item can be linked to, once', async () => {
    const ids = [
      ...readFileSync(join(planData, 'plans/red-2008.yaml'), 'utf8').matchAll(/^\s*(?:- )?id: (\S+)$/gm),
    ].map(([, id]) => id ?? '');
    expect(ids.length).toBe(1 + 3 + 10 + 10 + 18 + 1 + 18);
    for (const name of plans) {
      const count = await open(name, { width: 1280 }, (page) =>
        page.evaluate(
          (all) =>
            all.map(
              (id) =>
                (
                  globalThis as unknown as { document: { querySelectorAll(s: string): { length: number } } }
                ).document.querySelectorAll(`[id="${id}"]`).length,
            ),
          ids,
        ),
      );
      expect(count).toEqual(ids.map(() => 1));
    }
  });

  test('each wording is an element with its language, the source first; marks are outside it', async () => {
    await open('plan.es+en.html', { width: 1280 }, async (page) => {
      expect(await page.locator('#plan td .wording[lang="es"]').count()).toBe(10 + 18 + 1 + 18);
      expect(await page.locator('#plan td .wording[lang="en"]').count()).toBe(10 + 18 + 1 + 18);
      expect(await page.locator('#plan .wording [data-mark]').count()).toBe(0);
      expect(await page.locator('#plan [data-mark]').count()).toBe(10);
      expect(await page.locator('#lineamientos-atencion .wording').allTextContents()).toEqual([
        'Diseñar lineamientos que contengan ejes de atención y recuperación de víctimas de trata de personas. (Propuesta de El Salvador)',
        'Design guidelines that contain lines of action on assistance to and recovery of victims of trafficking in persons. (Proposed by El Salvador)',
      ]);
    });
  });

  test('the unofficial English is said once, at the end, and not in the Spanish document', async () => {
    for (const [name, times] of [
      ['plan.es.html', 0],
      ['plan.en.html', 1],
      ['plan.es+en.html', 1],
    ] as const) {
      const text = readFileSync(join(out, name), 'utf8');
      expect(text.match(/unofficial/g)?.length ?? 0).toBe(times);
      if (times > 0) expect(text.indexOf('unofficial')).toBeGreaterThan(text.indexOf('</table>'));
    }
  });

  for (const format of ['Letter', 'A4'] as const)
    test.skipIf(withoutPoppler)(
      `printed on ${format}: the header row stands on every page, and so does a topic`,
      async () => {
        const folder = emptyFolder();
        const pdf = await open('plan.es+en.html', { width: 1280 }, (page) =>
          page.pdf({ format, landscape: true, preferCSSPageSize: false }),
        );
        writeFileSync(join(folder, 'plan.pdf'), pdf);
        const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'plan.pdf'), '-'], {
          encoding: 'utf8',
        });
        const sheets = stdout.split('\f').filter((sheet) => sheet.trim() !== '');
        const table = sheets.filter((sheet) => /Temas · Topics/.test(sheet));
        expect(table.length).toBeGreaterThan(2);
        // The last sheets may hold the legend alone.
        expect(sheets.slice(0, table.length)).toEqual(table);
        for (const sheet of table) expect(sheet).toMatch(/Fortalecer el combate|Intercambio de|Protección a víctimas/);
      },
    );

  test('--clean leaves marks and legend out, and its name says so', async () => {
    const { out: names } = await crmPlan([
      'render',
      'plan',
      '--clean',
      '--lang',
      'es',
      '--data',
      planData,
      '--format',
      'html',
      '--out',
      out,
    ]);
    expect(names).toMatch(/plan\.clean\.es\.html\n$/);
    const [, text = ''] = readFileSync(join(out, 'plan.clean.es.html'), 'utf8').split('</style>');
    expect(text).not.toMatch(/data-mark=|_legend/);
    expect(text).toContain('(Definir actividades)');
  });

  test('a text without its translation appears in the source language, marked, with its language', async () => {
    const settings = 'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: public\n';
    const data = dataFolder({ 'crm-plan.yaml': settings });
    for (const lang of ['en', 'es+en']) {
      const { code } = await crmPlan([
        'render',
        'plan',
        '--lang',
        lang,
        '--data',
        data,
        '--format',
        'html',
        '--out',
        join(out, 'missing'),
      ]);
      expect(code).toBe(0);
      const text = readFileSync(join(out, `missing/plan.${lang}.html`), 'utf8');
      expect(text).toMatch(
        /<li id="actividad-base"><p class="wording" lang="es">Informar<\/p><p class="untranslated" data-mark="untranslated"><span lang="en">not translated<\/span><\/p>/,
      );
    }
  });
});
