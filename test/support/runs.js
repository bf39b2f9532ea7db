// Runs commands of the built program one after the other, as `main` does each: what it reads on standard input is a list
// of their words, and it writes a line for each as soon as it has ended.
import { text } from 'node:stream/consumers';
import { run } from '../../dist/cli/run.js';

for (const argv of JSON.parse(await text(process.stdin))) {
  const written = { out: '', err: '' };
  const sink = (name) => ({
    write(chunk) {
      written[name] += chunk;
    },
  });
  const code = await run(argv, { stdout: sink('out'), stderr: sink('err'), env: process.env, cwd: process.cwd() });
  process.stdout.write(`${JSON.stringify({ code, signal: null, ...written })}\n`);
}
