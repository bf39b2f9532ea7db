import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { emptyFolder } from './folders.ts';

/** The paper that pages are printed on in the region. */
export const papers = ['Letter', 'A4'] as const;

/** Where a word stands on a sheet, in points from its upper left corner. */
interface Word {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A printed sheet. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly words: readonly Word[];
  /** The lowest dark point of a column of the picture, above the sheet's margin; `x` in points. */
  lowestInk(x: number): number;
}

/** How many dots a point has in the pictures of sheets. */
const dots = 2;

/** Prints a page as a person does, on the paper and in the direction that the page asks for. */
export async function print(page: Page, format: (typeof papers)[number]): Promise<readonly Sheet[]> {
  const folder = emptyFolder();
  const pdf = join(folder, 'page.pdf');
  writeFileSync(pdf, await page.pdf({ format, preferCSSPageSize: true }));
  const { stdout } = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  spawnSync('pdftoppm', ['-gray', '-r', String(72 * dots), pdf, join(folder, 'sheet')]);
  return stdout
    .split('<page ')
    .slice(1)
    .map((text, i, all) => {
      const [width = 0, height = 0] = [...text.matchAll(/(?:width|height)="([\d.]+)"/g)].map(([, n]) => Number(n));
      const words = [...text.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" .* yMax="([\d.]+)">(.*)<\/word>/g)].map(
        ([, x, top, bottom, word = '']) => ({ text: word, x: Number(x), top: Number(top), bottom: Number(bottom) }),
      );
      const number = String(i + 1).padStart(String(all.length).length, '0');
      const picture = readFileSync(join(folder, `sheet-${number}.pgm`));
      const lowestInk = (x: number): number => {
        const [, across = '0', down = '0'] = /^P5\s(\d+)\s(\d+)\s\d+\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
        const pixels = picture.subarray(picture.length - Number(across) * Number(down));
        for (let y = Number(down) - 40 * dots; y > 0; y--)
          if ((pixels[y * Number(across) + Math.round(x * dots)] ?? 255) < 200) return y / dots;
        return 0;
      };
      return { width, height, words, lowestInk };
    });
}
