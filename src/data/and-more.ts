import type { Problem } from '../model/findings.ts';
import { readingProblem } from '../model/reading.ts';
import { limits } from './limits.ts';

/** Says of a file that more is wrong with it than is told. */
export const andMore = (file: string): Problem =>
  readingProblem('yaml-profile', { file }, { kind: 'mistakes', most: limits.mistakes });
