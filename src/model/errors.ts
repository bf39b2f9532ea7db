import type { Messages } from '../messages/index.ts';

/** The sentences about wrong usage and wrong environments, by their names. */
type Usage = Messages['usage'];

export type UsageId = keyof Usage;

/**
 * Wrong usage or a wrong environment, with what to say about it: `id` names a sentence of the catalogue's `usage` part
 * and `args` is what that sentence takes; another name, or other arguments, do not compile. Ends the command with exit
 * code 2.
 */
export class UsageError<Id extends UsageId = UsageId> extends Error {
  readonly code = 'usage';
  readonly id: Id;
  readonly args: object;

  constructor(id: Id, ...[args]: Parameters<Usage[Id]>) {
    super(id);
    this.id = id;
    this.args = args ?? {};
  }

  /** The sentence, in the words of a language. */
  in({ usage }: Messages): string {
    // The constructor saw to it that these are the arguments of that sentence.
    const sentence = usage[this.id] as (args: object) => string;
    return sentence(this.args);
  }
}

/** The system's reason that an error carries, such as `ENOSPC`; empty where it carries none. */
export const reasonOf = ({ args }: UsageError): string =>
  'reason' in args && typeof args.reason === 'string' ? args.reason : '';

/** The first few of some files, and how many more there are, as messages name them. */
export const someOf = (files: readonly string[]): { readonly files: readonly string[]; readonly more: number } => ({
  files: files.slice(0, 5),
  more: Math.max(0, files.length - 5),
});
