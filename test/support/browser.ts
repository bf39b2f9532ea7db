import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a browser may be: `CRM_PLAN_CHROMIUM`, else the usual places. */
const places = [
  process.env['CRM_PLAN_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const chromium = places.find((path) => path !== undefined && existsSync(path));

/** CI has every tool: nothing is skipped there. */
const allTools = process.env['CRM_PLAN_ALL_TOOLS'] !== undefined;

if (!chromium && !allTools)
  console.warn('No Chromium was found: the tests of pages in a browser are skipped (set CRM_PLAN_CHROMIUM).');

export const withoutBrowser = !chromium && !allTools;

const poppler = spawnSync('pdftotext', ['-v']).error === undefined;

if (!poppler && !allTools)
  console.warn('No pdftotext was found: the tests of printed pages are skipped (install poppler-utils).');

export const withoutPoppler = !poppler && !allTools;

const java = spawnSync('java', ['-version']).error === undefined;

if (!java && !allTools)
  console.warn(
    'No Java was found: the test of pages by the Nu HTML checker is skipped (install default-jre-headless).',
  );

export const withoutJava = !java && !allTools;

export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
