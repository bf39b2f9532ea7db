import type { Context } from './context.ts';
import { printable } from './terminal.ts';
import { wrap } from './wrap.ts';

/** Says something on standard output, broken at words. */
export const say = ({ out, terminal }: Context, text: string, first = ''): void =>
  out(`${wrap(printable(text), terminal.width, first)}\n`);

/** Says one thing of several. */
export const sayItem = (context: Context, text: string): void => say(context, text, '  • ');

/** Notes one thing of several: as all notes it goes to standard error. */
export const noteItem = ({ note, terminal }: Context, text: string, first = '  • '): void =>
  note(wrap(printable(text), terminal.width, first));
