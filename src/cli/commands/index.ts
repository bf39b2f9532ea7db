import type { Command } from './command.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { flags } from './flags.ts';
import { history } from './history.ts';
import { init } from './init.ts';
import { query } from './query.ts';
import { render } from './render.ts';
import { session } from './session.ts';
import { status } from './status.ts';
import { translate } from './translate.ts';
import { validate } from './validate.ts';

/** All commands, in the order of the help: one file each, one line here. */
export const commands: readonly Command[] = [
  validate,
  flags,
  status,
  diff,
  history,
  session,
  translate,
  render,
  query,
  init,
  explain,
];

/** The command with a name, in either language. */
export const commandNamed = (name: string | undefined): Command | undefined =>
  commands.find((command) => command.name === name || command.alias === name);
