import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium as driver, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFlags, chromium, withoutBrowser, withoutJava, withoutPoppler } from '../support/browser.ts';
import { dataFolder, emptyFolder, planData } from '../support/folders.ts';
import { papers, print, type Sheet } from '../support/printed.ts';
import { crmPlan } from '../support/program.ts';
import { example, inRepository } from '../support/repos.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const plans = ['plan.es.html', 'plan.en.html', 'plan.es+en.html'];
const letters = ['remind.crm-9.XA.es.html', 'remind.crm-9.XC.en.html'];
const receipts = ['receipt.crm-8.XB.es.html', 'receipt.crm-9.XC.en.html'];
const pages = [
  ...plans,
  ...letters,
  ...receipts,
  ...['es', 'en', 'es+en'].flatMap((lang) => [
    `status.${lang}.html`,
    `contacts.${lang}.html`,
    `changes.crm-7.crm-8.${lang}.html`,
    `plan.since-crm-7.${lang}.html`,
    `matrix.treaties.${lang}.html`,
    `matrix.events.${lang}.html`,
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
    for (const register of ['treaties', 'events'])
      await crmPlan(['render', 'matrix', register, '--data', planData, '--format', 'html', '--out', out]);
    const repository = await example(() => {});
    for (const document of [['changes', 'VII', 'VIII'], ['plan', '--since', 'VII'], ['contacts']])
      expect((await inRepository(repository, ['render', ...document, '--format', 'html', '--out', out])).err).toBe('');
    expect((await inRepository(repository, ['remind', '--format', 'html', '--out', out])).err).toBe('');
    for (const of of [
      ['VIII', 'XB'],
      ['IX', 'XC'],
    ])
      await inRepository(repository, ['report', 'receipt', ...of, '--format', 'html', '--out', out]);
  });
  afterAll(() => browser?.close());

  async function open<T>(
    name: string,
    how: { width: number; bypassCSP?: boolean },
    look: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({
      viewport: { width: how.width, height: 900 },
      colorScheme: 'light',
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

  /** What axe finds on a page by some of its rules, each with the first place. */
  async function violationsOn(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
    const { violations } = await page.evaluate(async (only) => {
      const run = (
        globalThis as unknown as {
          axe: {
            run(root: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
      ).axe;
      return run.run((globalThis as unknown as { document: unknown }).document, { runOnly: only });
    }, runOnly);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }

  for (const name of pages)
    for (const width of [320, 1280])
      test(`${name}, ${width} px: axe finds nothing, in the dark neither, and nothing sticks out`, async () => {
        // Only axe itself needs a script to run: the page's own policy is tried below.
        await open(name, { width, bypassCSP: true }, async (page) => {
          await page.evaluate(axe);
          const sets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          expect(await violationsOn(page, sets)).toEqual([]);
          const overflow = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect(overflow).toBeLessThanOrEqual(0);
          // Nothing but its colours is otherwise in the dark.
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await violationsOn(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
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
        'Draw up guidelines setting out the main lines of action for the assistance and recovery of victims of trafficking in persons. (Proposed by El Salvador)',
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

  test.skipIf(withoutJava)('the Nu HTML checker has no error on any page', () => {
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const files = pages.map((name) => join(out, name));
    const { status, stderr } = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'gnu', ...files], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  for (const name of plans)
    test(`${name}: the table stays a table for a screen reader, however narrow the page`, async () => {
      const rolesAt = (width: number) =>
        open(name, { width }, async (page) => {
          const session = await page.context().newCDPSession(page);
          await session.send('Accessibility.enable');
          const { nodes } = await session.send('Accessibility.getFullAXTree');
          const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value as string);
          return ['table', 'row', 'columnheader', 'rowheader', 'cell'].map(
            (role) => `${roles.filter((one) => one === role).length} ${role}`,
          );
        });
      // Three cells a row, the empty ones too; each topic heads its rows.
      const roles = ['1 table', '11 row', '4 columnheader', '3 rowheader', '30 cell'];
      expect(await rolesAt(1280)).toEqual(roles);
      expect(await rolesAt(320)).toEqual(roles);
    });

  test('no mark says again what its cell says, and none has a sign that looks like a missing letter', async () => {
    const contentWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    for (const name of ['plan.es.html', 'plan.en.html'])
      await open(name, { width: 1280 }, async (page) => {
        const marks = await page.evaluate(`[...document.querySelectorAll('#plan [data-mark]')].map((mark) => ({
          label: mark.textContent,
          cell: [...mark.parentElement.querySelectorAll('.wording')].map((one) => one.textContent).join(' '),
          sign: getComputedStyle(mark, '::before').content,
        }))`);
        for (const { label, cell, sign } of marks as { label: string; cell: string; sign: string }[]) {
          const said = contentWords(cell);
          expect([label, contentWords(label).filter((word) => said.includes(word)).length > 1]).toEqual([label, false]);
          expect(sign).not.toContain('\u25a1');
        }
      });
  });

  test('no line ends inside a day or a range of days, however narrow the page', async () => {
    for (const name of [...plans, 'status.es+en.html', 'changes.crm-7.crm-8.es+en.html'])
      for (const width of [320, 390, 1280])
        await open(name, { width }, async (page) => {
          const lines = await page.evaluate(`(() => {
            const day = /\\d+(?:\\W+(?:al?\\W+|to\\W+)?\\d+)?\\s(?:de\\s)?(?:enero|abril|mayo|septiembre|January|April|May|September)/g;
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            const found = [];
            for (let text = texts.nextNode(); text; text = texts.nextNode())
              for (const match of text.data.matchAll(day)) {
                const range = document.createRange();
                range.setStart(text, match.index);
                range.setEnd(text, match.index + match[0].length);
                const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
                found.push([match[0], new Set(tops).size]);
              }
            return found;
          })()`);
          expect(lines).not.toEqual([]);
          for (const [day, count] of lines as [string, number][]) expect([day, count]).toEqual([day, 1]);
        });
  });

  test('the status says what the plan is, as the plan itself does', async () => {
    for (const lang of ['es', 'en', 'es+en']) {
      const line = (name: string) =>
        open(name, { width: 1280 }, (page) => page.locator('header .status .wording').allTextContents());
      const said = await line(`status.${lang}.html`);
      expect(said).toEqual(await line(`plan.${lang}.html`));
      expect(said[0]).toMatch(/^Prop(uesta|osal) (para|for)/);
    }
  });

  test('the picture of the status goes over the whole width, and says each topic whole', async () => {
    const topics = await open('plan.es.html', { width: 1280 }, (page) =>
      page.locator('#plan .topic .wording').allTextContents(),
    );
    for (const width of [390, 1280])
      await open('status.es.html', { width }, async (page) => {
        expect(await page.locator('.bar .wording').allTextContents()).toEqual(topics);
        const [bar, main] = await Promise.all([
          page.evaluate(`(() => {
            const boxes = [...document.querySelectorAll('.bar rect')].map((one) => one.getBoundingClientRect());
            return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ right }) => right)) };
          })()`) as Promise<{ left: number; right: number }>,
          page.locator('.figures').boundingBox(),
        ]);
        expect(Math.abs(bar.left - (main?.x ?? 0))).toBeLessThanOrEqual(2);
        expect(Math.abs(bar.right - (main?.x ?? 0) - (main?.width ?? 0))).toBeLessThanOrEqual(2);
      });
  });

  test('what one country proposes stands together, under its name', async () => {
    await open('status.es.html', { width: 1280 }, async (page) => {
      const groups = page.locator('.outstanding');
      expect(await groups.locator('h3').allTextContents()).toEqual([
        'Propuestas de El Salvador',
        'Actividades por definir',
        'Sin calendario',
        'Sin fecha',
      ]);
      expect(await groups.first().locator('li').count()).toBe(5);
    });
  });

  describe.skipIf(withoutPoppler)('in print', () => {
    const margin = 40;
    const printed = [
      ...plans,
      'status.es.html',
      'status.en.html',
      'status.es+en.html',
      'changes.crm-7.crm-8.es+en.html',
      'contacts.es+en.html',
      ...letters,
      'matrix.treaties.es.html',
      'matrix.treaties.es+en.html',
    ];
    for (const paper of papers)
      for (const name of printed)
        test(`${name} on ${paper}: pages are numbered, go on under the title, and are well filled`, async () => {
          const { sheets, title, topics } = await open(name, { width: 1280 }, async (page) => ({
            sheets: await print(page, paper),
            title: await page.title(),
            topics: (await page.locator('#plan .spanning').allInnerTexts()).map((one) => one.replace(/\s+/g, ' ')),
          }));
          for (const [i, { height, words }] of sheets.entries()) {
            const text = (some: typeof words) => some.map((word) => word.text).join(' ');
            expect(text(words.filter(({ top }) => top > height - margin))).toBe(`${i + 1} / ${sheets.length}`);
            expect(text(words.filter(({ bottom }) => bottom < margin))).toBe(i === 0 ? '' : title);
            const lowest = Math.max(...words.filter(({ top }) => top < height - margin).map(({ bottom }) => bottom));
            // A paper ends where it ends.
            if (!name.startsWith('changes') || i < sheets.length - 1) expect(lowest).toBeGreaterThan(height / 3);
          }
          if (/^(status|remind)/.test(name)) expect(sheets).toHaveLength(name === 'status.es+en.html' ? 2 : 1);
          if (name.startsWith('plan')) tellsTopics(sheets, topics);
          // The header is repeated on each sheet that has rows of the table.
          if (name.startsWith('matrix'))
            for (const { words } of sheets)
              if (words.some(({ text }) => /^(Firma|Adhesión):$/.test(text)))
                expect(words.map(({ text }) => text)).toContain('País');
        });

    for (const paper of papers)
      for (const name of receipts)
        test(`${name} on ${paper}: a receipt is one sheet, with a signature under what it says of each activity`, async () => {
          const sheets = await open(name, { width: 1280 }, (page) => print(page, paper));
          expect(sheets).toHaveLength(1);
          const said = sheets[0]?.words.map(({ text }) => text).join(' ');
          expect(said).toMatch(/(Secretaría Técnica|Technical Secretariat) 1 \/ 1$/);
        });

    /** Each page has the header row, names once each topic that is on it, and closes its cells at the foot. */
    function tellsTopics(sheets: readonly Sheet[], topics: readonly string[]): void {
      const named = sheets.map(({ words, width }) => {
        const first = words.filter(({ x, top }) => top > margin && x > 34 && x < 34 + (width - 68) * 0.2);
        const text = first.map((word) => word.text).join(' ');
        // Right under the header row stands a topic: a page that begins inside one says which.
        const under = text.slice(text.search(/Temas|Topics/)).replace(/^(Temas · Topics|Temas|Topics) /, '');
        expect(topics.filter((topic) => under.startsWith(topic))).toHaveLength(1);
        for (const topic of topics) expect(text.split(topic).length).toBeLessThanOrEqual(2);
        return topics.filter((topic) => text.includes(topic));
      });
      expect(new Set(named.flat())).toEqual(new Set(topics));
      for (const [i, some] of named.entries()) {
        // A page goes on with the topic that the page before ended with, or with the next.
        const from = topics.indexOf(some[0] ?? '');
        expect(topics.slice(from, from + some.length)).toEqual(some);
        const before = topics.indexOf(named[i - 1]?.at(-1) ?? '');
        expect([before, before + 1]).toContain(from);
      }
      // Under the last row of the last page there is more.
      for (const sheet of sheets.slice(0, -1))
        expect(Math.abs(sheet.lowestInk(100) - sheet.lowestInk(sheet.width - 60))).toBeLessThanOrEqual(1);
    }
  });

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

  test('--numbered puts numbers beside the wordings, which stay as they are', async () => {
    const folder = emptyFolder();
    const asked = ['render', 'plan', '--lang', 'es+en', '--data', planData, '--format', 'html', '--out', folder];
    const pageOf = async (...more: readonly string[]) => {
      expect((await crmPlan([...asked, ...more])).code).toBe(0);
      return readFileSync(join(folder, 'plan.es+en.html'), 'utf8').split('</style>')[1] ?? '';
    };
    const [plain, numbered] = [await pageOf(), await pageOf('--numbered')];
    const wordings = (page: string) => page.match(/<p class="wording.*?<\/p>/gs);
    expect(wordings(numbered)).toEqual(wordings(plain));
    expect(plain).not.toContain('class="number"');
    const numbers = [...numbered.matchAll(/<span class="number">([\d.]+)<\/span>/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.slice(0, 5)).toEqual(['1', '1.1.1', '1.1.2', '1.1.3', '1.1.4']);
    expect(numbered).toContain('<span lang="es">Para 1.2.1</span><span lang="en">For 1.2.1</span>');
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
