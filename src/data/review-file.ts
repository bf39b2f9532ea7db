import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { validators } from './generated/review-validator.ts';

/** Bytes of a review that another run left, at most. */
const most = 1_000_000;

/** Lists and maps inside each other: a review has far fewer. */
const mostDepth = 40;

/** Why a review that another run left is not used. */
export type NotUsed = 'unreadable' | 'large' | 'form';

/**
 * What another run of `review --format json` left in a file. Whoever proposes a change may have made it: it is data, of
 * which nothing is believed but its form.
 * @returns what it holds, in the form of `schemas/answers/review.schema.json`; or why it is not used
 */
export async function readReviewFile(cwd: string, path: string): Promise<{ readonly review: unknown } | NotUsed> {
  const text = await textOf(resolve(cwd, path));
  if (text === 'unreadable' || text === 'large') return text;
  const value = parsed(text.text);
  const isReview = validators.review as unknown as (data: unknown) => boolean;
  return value !== undefined && isReview(value) ? { review: value } : 'form';
}

async function textOf(path: string): Promise<{ readonly text: string } | 'unreadable' | 'large'> {
  try {
    // Whoever opens a pipe would wait until somebody writes into it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await file.stat();
      if (!found.isFile()) return 'unreadable';
      if (found.size > most) return 'large';
      const bytes = Buffer.alloc(most + 1);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
      if (bytesRead > most) return 'large';
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytesRead)) };
    } finally {
      await file.close();
    }
  } catch {
    return 'unreadable';
  }
}

/** A text as JSON; undefined where it is none, or nested so deep that whoever walks it would run out of stack. */
function parsed(text: string): unknown {
  if (depthOf(text) > mostDepth) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How deep brackets stand inside each other, those in texts left out. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (isText && sign === '\\') i++;
    else if (sign === '"') isText = !isText;
    else if (isText) continue;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return deepest;
}
