import { codeowners } from './codeowners/index.ts';
import type { Command } from './command.ts';
import { contacts } from './contacts/index.ts';
import { diff } from './diff/index.ts';
import { explain } from './explain/index.ts';
import { fix } from './fix/index.ts';
import { flags } from './flags/index.ts';
import { fmt } from './fmt/index.ts';
import { history } from './history/index.ts';
import { init } from './init/index.ts';
import { query } from './query/index.ts';
import { remind } from './remind/index.ts';
import { render } from './render.ts';
import { report } from './report/index.ts';
import { review } from './review/index.ts';
import { save } from './save/index.ts';
import { schemas } from './schemas/index.ts';
import { session } from './session/index.ts';
import { status } from './status/index.ts';
import { translate } from './translate/index.ts';
import { undo } from './undo/index.ts';
import { validate } from './validate/index.ts';

/** All commands, in the order of the help: one file each, one line here. */
export const commands: readonly Command[] = [
  validate,
  fix,
  fmt,
  flags,
  status,
  diff,
  review,
  history,
  save,
  undo,
  session,
  report,
  translate,
  contacts,
  remind,
  render,
  query,
  init,
  schemas,
  codeowners,
  explain,
];

/** The command with a name, in either language. */
export const commandNamed = (name: string | undefined): Command | undefined =>
  commands.find((command) => command.name === name || command.alias === name);
