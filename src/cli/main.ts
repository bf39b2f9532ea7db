import { run } from './run.ts';

/** Starts the program on the process's own arguments and streams. */
export async function main(): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough (`| head -1`) is no error.
      if (error.code !== 'EPIPE') throw error;
    });
  const { stdout, stderr, env } = process;
  process.exitCode = await run(process.argv.slice(2), { stdout, stderr, env, cwd: process.cwd() });
}
