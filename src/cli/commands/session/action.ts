import type { Context, ExitCode, OpenData } from '../../context.ts';
import type { Typed } from '../command.ts';

/** One thing that can be done with a session. */
export type Action = (about: {
  readonly context: Context;
  readonly data: OpenData;
  /** What was typed after the action's name. */
  readonly words: readonly string[];
  readonly typed: Typed;
}) => Promise<ExitCode>;
