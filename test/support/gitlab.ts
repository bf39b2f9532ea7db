import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Note {
  readonly id: number;
  body: string;
  readonly author: { readonly id: number };
}

/** A stand-in for the part of GitLab's API that has to do with the notes of a request (docs.gitlab.com/api/notes). It ends with the test. */
export async function startGitLab(
  request: () => { readonly sha: string; readonly author: string; readonly target?: string },
  finished: (clean: () => void) => void = onTestFinished,
): Promise<{ readonly url: string; readonly notes: Note[] }> {
  const notes: Note[] = [];
  const own = { id: 42, username: 'project_7_bot' };
  const server = createServer(async (asked, response) => {
    const { pathname } = new URL(asked.url ?? '', 'http://localhost');
    const answer = (status: number, body: unknown) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (asked.headers['private-token'] !== 'glpat') return answer(401, { message: '401 Unauthorized' });
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const { body = '' } = (text === '' ? {} : JSON.parse(text)) as { body?: string };
    const place = '/projects/7/merge_requests/3/notes';
    if (asked.method === 'GET' && `${pathname}/notes` === place) {
      const { sha, author, target = 'main' } = request();
      return answer(200, { iid: 3, sha, target_branch: target, author: { id: 9, username: author } });
    }
    if (asked.method === 'GET' && pathname === '/user') return answer(200, own);
    if (asked.method === 'GET' && pathname === place) return answer(200, notes);
    if (asked.method === 'POST' && pathname === place) {
      const made = { id: notes.length + 1, body, author: own };
      notes.push(made);
      return answer(201, made);
    }
    const found = notes.find(({ id }) => `${place}/${id}` === pathname);
    if (asked.method !== 'PUT' || !found) return answer(404, { message: '404 Not found' });
    found.body = body;
    return answer(200, found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  finished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, notes };
}
