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
