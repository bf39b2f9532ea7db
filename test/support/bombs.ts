import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who commits in these repositories. */
const env = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Prueba',
  GIT_AUTHOR_EMAIL: 'prueba@example.org',
  GIT_COMMITTER_NAME: 'Prueba',
  GIT_COMMITTER_EMAIL: 'prueba@example.org',
};

/** Runs Git in a folder with something to read; gives its first line. */
function git(cwd: string, input: string | Buffer, ...args: readonly string[]): string {
  const said = execFileSync('git', args, { cwd, env, input, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'pipe'] });
  return said.toString('utf8').trim();
}

/** Stores any object, also one that Git itself would not make. */
const store = (cwd: string, type: 'blob' | 'commit' | 'tag' | 'tree', content: string | Buffer): string =>
  git(cwd, content, 'hash-object', '-w', '-t', type, '--literally', '--stdin');

const makeTree = (cwd: string, lines: readonly string[]): string =>
  git(cwd, `${lines.join('\n')}\n`, 'mktree', '--missing');

const signature = 'Prueba <prueba@example.org> 1715270400 +0000';

/** A commit of a tree, by its text: so that it may have whatever message and parents. */
const storeCommit = (cwd: string, tree: string, message: string, parents: readonly string[] = []): string =>
  store(
    cwd,
    'commit',
    `tree ${tree}\n${parents.map((id) => `parent ${id}\n`).join('')}author ${signature}\ncommitter ${signature}\n\n${message}\n`,
  );

const setTag = (cwd: string, tag: string, id: string): void => void git(cwd, '', 'update-ref', `refs/tags/${tag}`, id);

const treeAt = (cwd: string, rev: string): string => git(cwd, '', 'rev-parse', '--verify', rev);

/** The settings, by which a folder is known as one of data. */
const settingsIn = (cwd: string): string => `100644 blob ${store(cwd, 'blob', 'x\n')}\tcrm-plan.yaml`;

/** A tag whose data folder has a million paths, made of seven trees; with longer names, of fewer. */
export function treeBomb(cwd: string, tag: string, levels = 6, longer = ''): void {
  let entry = `100644 blob ${store(cwd, 'blob', 'x\n')}`;
  for (let i = 1; i <= levels; i++) {
    const names = [...'abcdefghij'].map((name) => `${entry}\t${name}${longer}.yaml`);
    entry = `040000 tree ${makeTree(cwd, i === levels ? [...names, settingsIn(cwd)] : names)}`;
  }
  setTag(cwd, tag, storeCommit(cwd, makeTree(cwd, [`${entry}\tplan-data`]), 'x'));
}

/** A tag whose data folder is the present one, and beside which endless many paths lead to one file. */
export function bombBeside(cwd: string, tag: string): void {
  treeBomb(cwd, tag);
  const trees = [...git(cwd, '', 'ls-tree', 'HEAD').trim().split('\n')];
  const [mode, type, id] = git(cwd, '', 'ls-tree', tag, 'plan-data').trim().split(/\s/);
  setTag(cwd, tag, storeCommit(cwd, makeTree(cwd, [...trees, `${mode} ${type} ${id}\totros`]), 'x'));
}

/** A tag whose data folder holds folders inside each other, and a file in the innermost. */
export function deepTree(cwd: string, tag: string, levels: number): void {
  let entry = `100644 blob ${store(cwd, 'blob', 'x\n')}`;
  for (let i = 1; i <= levels; i++)
    entry = `040000 tree ${makeTree(cwd, [`${entry}\td`, ...(i === levels ? [settingsIn(cwd)] : [])])}`;
  setTag(cwd, tag, storeCommit(cwd, makeTree(cwd, [`${entry}\tplan-data`]), 'x'));
}

/** Two commits on the branch: one with endless many paths beside the data, and one without them again. */
export function passingBomb(cwd: string): void {
  const tree = treeAt(cwd, 'HEAD^{tree}');
  bombBeside(cwd, 'bomba');
  const bomb = storeCommit(cwd, treeAt(cwd, 'bomba^{tree}'), 'x', [treeAt(cwd, 'HEAD')]);
  git(cwd, '', 'tag', '-d', 'bomba');
  git(cwd, '', 'update-ref', 'HEAD', storeCommit(cwd, tree, 'y', [bomb]));
}

/** So many commits on the branch, all with its present folder; later than any, since Git goes by what clocks showed. */
export function manyCommits(cwd: string, count: number): void {
  const tree = treeAt(cwd, 'HEAD^{tree}');
  const branch = git(cwd, '', 'symbolic-ref', 'HEAD');
  const made = Array.from(
    { length: count },
    (_, i) =>
      `commit refs/heads/muchas\ncommitter Prueba <prueba@example.org> ${2_000_000_000 + i} +0000\ndata 1\nx\n${i === 0 ? `from ${treeAt(cwd, 'HEAD')}\n` : ''}\n`,
  );
  git(cwd, made.join(''), 'fast-import', '--quiet');
  if (treeAt(cwd, 'muchas^{tree}') !== tree) throw new Error('not the same folder');
  git(cwd, '', 'update-ref', branch, treeAt(cwd, 'muchas'));
  git(cwd, '', 'branch', '-D', 'muchas');
}

/** A tag whose data folder leads, by many names at each of some levels, to the next level. */
export function wideTree(cwd: string, tag: string, levels: number, names: number): void {
  let entry = `100644 blob ${store(cwd, 'blob', 'x\n')}`;
  for (let i = 1; i <= levels; i++) {
    const inside = Array.from({ length: names }, (_, n) => `${entry}\tn${n}`);
    entry = `040000 tree ${makeTree(cwd, i === levels ? [...inside, settingsIn(cwd)] : inside)}`;
  }
  setTag(cwd, tag, storeCommit(cwd, makeTree(cwd, [`${entry}\tplan-data`]), 'x'));
}

/** A tag whose data folder is the present one with one file of another content. */
export const withFile = (cwd: string, tag: string, path: string, content: string | Buffer): void =>
  withFiles(cwd, tag, [path], content);

/** A tag whose data folder is the present one, with one content under many names in one of its folders. */
export const manyOfOne = (cwd: string, tag: string, content: string, count: number, folder = 'plans'): void =>
  withFiles(
    cwd,
    tag,
    Array.from({ length: count }, (_, i) => `plan-data/${folder}/p${i}.yaml`),
    content,
  );

function withFiles(cwd: string, tag: string, paths: readonly string[], content: string | Buffer): void {
  const id = store(cwd, 'blob', content);
  git(cwd, '', 'read-tree', 'HEAD');
  git(cwd, paths.map((path) => `100644 ${id}\t${path}\n`).join(''), 'update-index', '--index-info');
  const tree = git(cwd, '', 'write-tree');
  git(cwd, '', 'read-tree', 'HEAD');
  setTag(cwd, tag, storeCommit(cwd, tree, 'x'));
}

/** A tag whose commit has a message of some bytes. */
export const longMessage = (cwd: string, tag: string, bytes: number): void =>
  setTag(cwd, tag, storeCommit(cwd, treeAt(cwd, 'HEAD^{tree}'), 'x'.repeat(bytes)));

/** Puts a tag of many bytes on what it is on. */
export const longTag = (cwd: string, tag: string, bytes: number): void =>
  setTag(
    cwd,
    tag,
    store(
      cwd,
      'tag',
      `object ${treeAt(cwd, tag)}\ntype commit\ntag ${tag}\ntagger ${signature}\n\n${'x'.repeat(bytes)}\n`,
    ),
  );

/** Many more tags on the last commit. */
export function manyTags(cwd: string, count: number): void {
  git(cwd, '', 'pack-refs', '--all');
  const there = git(cwd, '', 'for-each-ref', '--format=%(objectname) %(refname)').split('\n');
  const head = treeAt(cwd, 'HEAD');
  const more = Array.from({ length: count }, (_, i) => `${head} refs/tags/v/${i}`);
  const lines = [...there, ...more].sort((a, b) => (a.slice(41) < b.slice(41) ? -1 : 1));
  writeFileSync(join(cwd, '.git/packed-refs'), `# pack-refs with: sorted \n${lines.join('\n')}\n`);
}

/** Puts many commits that change nothing on top of the branch `main`. */
export function longHistory(cwd: string, count: number): void {
  const head = treeAt(cwd, 'refs/heads/main');
  const commits = Array.from(
    { length: count },
    (_, i) =>
      `commit refs/heads/main\ncommitter Prueba <prueba@example.org> ${1_900_000_000 + i} +0000\ndata 1\nx\n${i === 0 ? `from ${head}\n` : ''}`,
  );
  git(cwd, commits.join(''), 'fast-import', '--quiet', '--force');
}

/** A tag whose commit has many parents: all commits of the branch. */
export function manyParents(cwd: string, tag: string): void {
  const parents = git(cwd, '', 'rev-list', 'refs/heads/main').split('\n');
  setTag(cwd, tag, storeCommit(cwd, treeAt(cwd, 'HEAD^{tree}'), 'x', parents));
}

/** A tag whose commit has a tree that ends in the middle of a line. */
export function brokenTree(cwd: string, tag: string): void {
  const tree = store(cwd, 'tree', '100644 plan-data\0corto');
  setTag(cwd, tag, storeCommit(cwd, tree, 'x'));
}

/** A tag on a tag … on an object. */
export function tagChain(cwd: string, tag: string, rev: string, type: string, length: number): void {
  let id = treeAt(cwd, rev);
  for (let i = 0; i < length; i++)
    id = store(cwd, 'tag', `object ${id}\ntype ${i === 0 ? type : 'tag'}\ntag ${tag}\ntagger ${signature}\n\nx\n`);
  setTag(cwd, tag, id);
}

/** Sessions that are closed and whose refs lead nowhere, as entries of the sessions' file. */
export const sessionsNowhere = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `  - id: otra-${i}\n    kind: other\n    name:\n      es: Reunión ${i}\n      en: Meeting ${i}\n    start: "2005-01-01"\n    end: "2005-01-02"\n    status: closed\n    ref: session/otra-${i}\n`,
  ).join('');

/** Folders of branches in one another, without any branch. */
export const deepRefs = (cwd: string, levels: number): void => {
  mkdirSync(join(cwd, '.git/refs/heads', ...Array<string>(levels).fill('d')), { recursive: true });
};
