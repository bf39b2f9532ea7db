import { existsSync } from 'node:fs';
import { messagesIn } from '../messages/index.ts';
import { languageOf, run, tellUncaught } from './run.ts';

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
  // What Node can't read of a name it gives as this sign: no such folder is found then.
  if (cwd.includes('\ufffd') && !existsSync(cwd)) return stop('folderGarbled');
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
  const argv = process.argv.slice(2);
  process.once('uncaughtException', async (error) => {
    // What follows from it is not told.
    process.on('uncaughtException', () => {});
    // Whoever waits for the same thing may have said it.
    await new Promise((next) => setTimeout(next, 100));
    if (process.exitCode === undefined) process.exit(await tellUncaught(error, argv, surroundings).catch(() => 3));
  });
  process.exitCode = await run(argv, surroundings);
}

/** Ends the process with what `run` can't say: it has no folder to work in, or nowhere to write to. */
async function stop(id: 'cannotAnswer' | 'noCurrentFolder' | 'folderGarbled', reason = ''): Promise<void> {
  const { usage } = await messagesIn(languageOf(process.argv.slice(2), process.env));
  process.stderr.write(`${usage[id]({ reason })}\n`);
  process.exit(2);
}
