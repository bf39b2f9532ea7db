import type { Format } from './index.ts';

/** For people at a terminal. */
export const text: Format = (answer, terminal) => [answer.text(terminal)];
