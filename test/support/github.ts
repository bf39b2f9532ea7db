import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Permissions } from './jobs.ts';

/** A request to change something, as the stand-in knows it. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly owner: string;
  readonly repositoryId: number;
  readonly state: 'open' | 'closed';
  /** The branch that it is for. */
  readonly baseRef?: string;
  /** What it changes. */
  readonly files?: readonly string[];
}

export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  body: string;
}

/** A stand-in for the API of GitHub on this computer: the paths, methods, permissions and bodies that its documentation gives. */
export interface GitHub {
  readonly url: string;
  readonly pulls: PullRequest[];
  readonly comments: Comment[];
  /** What runs left, by the run's id. */
  readonly artifacts: Map<number, Artifact[]>;
  /** What happens when the files of a request have been asked for. */
  onFiles?: (() => void) | undefined;
  /** Each request that was made, as `GET /repos/…`. */
  readonly asked: string[];
  /** Whether the store of files, which is another host, was ever told the token. */
  readonly leaked: () => boolean;
  /** A token with some permissions. */
  token(permissions: Permissions): string;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Buffer;
  /** What the forge says of its size, where that is not the truth. */
  readonly size?: number;
  readonly expired?: boolean;
}

/** How a test says what is to be done when it ends: concurrent tests have a way of their own. */
type Finished = (clean: () => void) => void;

const repository = '/repos/crm/plan';

/** Starts it. It ends with the test. */
export async function startGitHub(finished: Finished = onTestFinished): Promise<GitHub> {
  const pulls: PullRequest[] = [];
  const comments: Comment[] = [];
  const artifacts = new Map<number, Artifact[]>();
  const asked: string[] = [];
  const tokens = new Map<string, Permissions>();
  let leaked = false;

  // Files are kept elsewhere, behind addresses that need no token.
  const store = await listen((request, response) => {
    leaked ||= request.headers.authorization !== undefined;
    const id = Number(request.url?.split('/').at(-1));
    const found = [...artifacts.values()].flat().find((one) => one.id === id);
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/zip' }).end(found?.zip);
  }, finished);

  const url = await listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    asked.push(`${request.method} ${pathname}`);
    const permissions = tokens.get(request.headers.authorization?.replace(/^Bearer /, '') ?? '');
    const answer = (status: number, body: unknown) =>
      void response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    const refused = () => answer(403, { message: 'Resource not accessible by integration', status: '403' });
    if (!permissions) return answer(401, { message: 'Bad credentials', status: '401' });
    if (request.headers['x-github-api-version'] !== '2022-11-28') return answer(400, { message: 'no version' });
    const route = `${request.method} ${pathname.replace(repository, '').replace(/\/\d+(?=\/|$)/g, '/:id')}`;
    const [id = 0] = (/\/(\d+)(?=\/|$)/.exec(pathname.replace(repository, '')) ?? []).slice(1).map(Number);
    const pulling = permissions['pull-requests'];
    switch (route) {
      // docs.github.com/en/rest/actions/artifacts: List workflow run artifacts
      case 'GET /actions/runs/:id/artifacts': {
        if (permissions['actions'] === undefined) return refused();
        const named = (artifacts.get(id) ?? []).filter(({ name }) => [null, name].includes(searchParams.get('name')));
        return answer(200, { total_count: named.length, artifacts: named.map((one) => artifactBody(url, id, one)) });
      }
      // Download an artifact: the answer is an address that is good for a minute.
      case 'GET /actions/artifacts/:id/zip':
        if (permissions['actions'] === undefined) return refused();
        return void response.writeHead(302, { location: `${store}/artifacts/${id}` }).end();
      // docs.github.com/en/rest/pulls/pulls: List pull requests
      case 'GET /pulls': {
        if (pulling === undefined) return refused();
        const found = pulls
          .filter(({ state }) => state === (searchParams.get('state') ?? 'open'))
          .filter(({ owner, headRef }) => [null, `${owner}:${headRef}`].includes(searchParams.get('head')));
        return answer(200, found.map(pullBody));
      }
      // Get a pull request
      case 'GET /pulls/:id': {
        if (pulling === undefined) return refused();
        const found = pulls.find(({ number }) => number === id);
        return found ? answer(200, pullBody(found)) : answer(404, { message: 'Not Found' });
      }
      // List pull requests files: 3000 of them at most.
      case 'GET /pulls/:id/files': {
        if (pulling === undefined) return refused();
        const [each, page] = [Number(searchParams.get('per_page') ?? 30), Number(searchParams.get('page') ?? 1)];
        const files = (pulls.find(({ number }) => number === id)?.files ?? []).slice(0, 3000);
        const shown = files.slice((page - 1) * each, page * each);
        github.onFiles?.();
        return answer(
          200,
          shown.map((filename) => ({ sha: '0'.repeat(40), filename, status: 'added', changes: 1 })),
        );
      }
      // docs.github.com/en/rest/issues/comments: they serve requests too.
      case 'GET /issues/:id/comments': {
        if (pulling === undefined) return refused();
        const [each, page] = [Number(searchParams.get('per_page') ?? 30), Number(searchParams.get('page') ?? 1)];
        const all = comments.filter(({ number }) => number === id);
        return answer(200, all.slice((page - 1) * each, page * each).map(commentBody));
      }
      case 'POST /issues/:id/comments': {
        if (pulling !== 'write') return refused();
        const made = {
          id: 1000 + comments.length,
          number: id,
          author: 'github-actions[bot]',
          body: await bodyOf(request),
        };
        if (!isComment(made.body)) return answer(422, { message: 'Validation Failed' });
        comments.push(made);
        return answer(201, commentBody(made));
      }
      case 'PATCH /issues/comments/:id': {
        if (pulling !== 'write') return refused();
        const found = comments.find((one) => one.id === id);
        const body = await bodyOf(request);
        if (!found || !isComment(body)) return answer(found ? 422 : 404, { message: 'Not Found' });
        found.body = body;
        return answer(200, commentBody(found));
      }
      default:
        return answer(404, { message: 'Not Found', status: '404' });
    }
  }, finished);

  const github: GitHub = {
    url,
    pulls,
    comments,
    artifacts,
    asked,
    leaked: () => leaked,
    token(permissions) {
      const token = `ghs_${tokens.size}`;
      tokens.set(token, permissions);
      return token;
    },
  };
  return github;
}

/** GitHub takes comments of so many characters; whether it means bytes, its documentation doesn't say. */
const isComment = (body: unknown): boolean =>
  typeof body === 'string' && body !== '' && Buffer.byteLength(body) <= 65_536;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return (JSON.parse(Buffer.concat(chunks).toString('utf8')) as { body: string }).body;
}

async function listen(
  serve: (request: IncomingMessage, response: ServerResponse) => unknown,
  finished: Finished,
): Promise<string> {
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  finished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const artifactBody = (url: string, run: number, { id, name, zip, size, expired = false }: Artifact) => ({
  id,
  node_id: 'MDg6QXJ0aWZhY3QxMQ==',
  name,
  size_in_bytes: size ?? zip.length,
  url: `${url}${repository}/actions/artifacts/${id}`,
  archive_download_url: `${url}${repository}/actions/artifacts/${id}/zip`,
  expired,
  created_at: '2026-11-24T14:59:22Z',
  expires_at: '2026-12-01T14:59:22Z',
  updated_at: '2026-11-24T14:59:22Z',
  workflow_run: { id: run, repository_id: 1, head_repository_id: 2, head_branch: 'x', head_sha: '0'.repeat(40) },
});

const pullBody = ({ number, headSha, headRef, owner, repositoryId, state, baseRef = 'main' }: PullRequest) => ({
  number,
  state,
  title: 'Amazing new feature',
  user: { login: owner, id: 1, type: 'User' },
  head: {
    label: `${owner}:${headRef}`,
    ref: headRef,
    sha: headSha,
    repo: { id: repositoryId, full_name: `${owner}/plan`, fork: true },
  },
  base: { label: `crm:${baseRef}`, ref: baseRef, sha: '0'.repeat(40), repo: { id: 1, full_name: 'crm/plan' } },
  draft: false,
});

const commentBody = ({ id, author, body }: Comment) => ({
  id,
  node_id: 'MDEyOklzc3VlQ29tbWVudDE=',
  user: { login: author, id: 1, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
  body,
  created_at: '2026-11-24T14:59:22Z',
  updated_at: '2026-11-24T14:59:22Z',
});
