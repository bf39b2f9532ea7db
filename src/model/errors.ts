/**
 * Wrong usage or a wrong environment, with what to say about it: `id` names a message of the catalogue's
 * `usage` part and `args` are what that message takes. Ends the command with exit code 2.
 */
export class UsageError extends Error {
  readonly code = 'usage';
  readonly id: string;
  readonly args: object;

  constructor(id: string, args: object = {}) {
    super(id);
    this.id = id;
    this.args = args;
  }
}

/** The first few of some files, and how many more there are, as messages name them. */
export const someOf = (files: readonly string[]): { readonly files: readonly string[]; readonly more: number } => ({
  files: files.slice(0, 5),
  more: Math.max(0, files.length - 5),
});
