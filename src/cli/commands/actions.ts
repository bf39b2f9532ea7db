import { UsageError } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import type { Choice, Command, Typed } from './command.ts';

/** One of the things that a command can do, named by its first word. */
export interface CommandAction extends Choice {
  /** How many words follow its name at least, and at most. */
  readonly least: number;
  readonly most: number;
  /** The options, without their dashes, that none but it and others that name them take. */
  readonly options?: readonly string[];
}

/**
 * The action that was typed, the first of the list where none was, with as many words and such options as it takes.
 * @throws UsageError where something else was typed
 */
export async function actionTyped<L extends readonly CommandAction[]>(
  command: Command,
  actions: L,
  typed: Typed,
  { lang }: Context,
): Promise<L[number]> {
  const { choiceNamed } = await import('../suggest.ts');
  const [word = actions[0]?.name ?? '', ...rest] = typed.words;
  const action = choiceNamed<L[number]>(actions, word, command, lang);
  if (rest.length > action.most) throw new UsageError('tooManyArguments', { argument: rest[action.most] ?? '' });
  const missing = command.words?.[rest.length + 1]?.name[lang] ?? '';
  if (rest.length < action.least) throw new UsageError('missingArgument', { argument: missing });
  for (const option of new Set(actions.flatMap(({ options = [] }) => options)))
    if (typed.has(option) && !action.options?.includes(option)) throw optionOfAnother(command, actions, option);
  return action;
}

function optionOfAnother(command: Command, actions: readonly CommandAction[], option: string): UsageError {
  const taking = actions.filter(({ options }) => options?.includes(option));
  return new UsageError('optionOfAnother', {
    option: `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    actions: taking.map(({ name, alias }) => ({ es: `${command.alias} ${alias}`, en: `${command.name} ${name}` })),
  });
}
