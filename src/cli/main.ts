import { messagesIn } from '../messages/index.ts';
import { messageLanguage } from './language.ts';
import { run } from './run.ts';

/** Starts the program on the process's own arguments and streams. */
export async function main(): Promise<void> {
  const { stdout, stderr, env } = process;
  stderr.on('error', () => {});
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head -1`) is no error.
    if (code !== 'EPIPE') void stop('cannotAnswer', code ?? '');
  });
  let cwd: string;
  try {
    cwd = process.cwd();
  } catch {
    return stop('noCurrentFolder');
  }
  const surroundings = {
    // Only who asks a person opens it.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    env,
    cwd,
  };
  process.exitCode = await run(process.argv.slice(2), surroundings);
}

/** Ends the process with what `run` can't say: it has no folder to work in, or nowhere to write to. */
async function stop(id: 'cannotAnswer' | 'noCurrentFolder', reason = ''): Promise<void> {
  const { usage } = await messagesIn(messageLanguage(undefined, process.env));
  process.stderr.write(`${usage[id]({ reason })}\n`);
  process.exit(2);
}
