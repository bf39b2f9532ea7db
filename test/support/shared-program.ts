import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crmPlan } from './program.ts';

/** Runs a command for a script, and answers with what it printed and its exit code. */
async function answerTo(text: string): Promise<object> {
  const { argv, cwd, env } = JSON.parse(text) as { argv: string[]; cwd: string; env: Record<string, string> };
  return crmPlan(argv, { cwd, env, today: '2026-11-24' });
}

/**
 * The program as scripts call it, run in the process of the tests: starting a Node for each call takes most of a job's time.
 * It ends with the process.
 * @returns a script in sh that takes the program's arguments, needs `curl` and `jq`, and does what the program would
 */
export async function sharedProgram(): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await answerTo(Buffer.concat(chunks).toString('utf8'));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return `#!/bin/sh
ran=$(mktemp)
jq -n '{argv: $ARGS.positional, cwd: env.PWD, env: env}' --args -- "$@" |
  curl --fail --silent --show-error --data-binary @- http://127.0.0.1:${port}/ > "$ran" || exit 3
jq -j .err "$ran" >&2
jq -j .out "$ran"
code=$(jq .code "$ran")
rm "$ran"
exit "$code"
`;
}
