import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { root } from '../support/folders.ts';
import { type Ran, spawnProgram } from '../support/program.ts';
import { copyOf, example, git, gitEnv, inRepository } from '../support/repos.ts';

/** What an editor saves: the file as it was when the editor opened it, with something else in it. */
interface Save {
  readonly at: number;
  readonly path: string;
  readonly text: string;
}

/** What somebody types in another window. */
interface TypedElsewhere {
  readonly at: number;
  readonly git: readonly string[];
}

/**
 * Every moment with each kind of save takes long: that is for `npm run check:long`. Otherwise each command is interrupted
 * at so many moments, spread over its run from the first to the last, the kinds of saves in turn.
 */
const isLong = process.env['CRM_PLAN_RUNS'] !== undefined;
const randomClosings = isLong ? 200 : 2;

/** Moments from one on, counted from 1; the last is always among them. */
function spread(count: number, parts: number, from = 1): readonly number[] {
  const all = count - from + 1;
  const wanted = isLong ? all : Math.min(parts, all);
  return Array.from({ length: wanted }, (_, i) => count - Math.floor((i * all) / wanted)).reverse();
}

/** The moments at which the disk is written to, and no Git command is about to start. */
const writing = (moments: readonly string[]): readonly number[] =>
  moments.flatMap((name, i) => (name === 'git' ? [] : [i + 1]));

const plan = 'plan-data/plans/plan-de-ejemplo.yaml';
const sessions = 'plan-data/sessions.yaml';
const decisions = 'plan-data/decisions/crm-9.yaml';
const stamps = 'plan-data/translations.lock.yaml';
const officers = 'plan-data/contacts/XA.yaml';
const glossary = 'plan-data/glossary.yaml';

const read = (folder: string, path: string): string => {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch {
    return '';
  }
};

/** Runs a command as a process of its own, while somebody saves or types; tells which moments there were. */
async function whileSaving(folder: string, argv: readonly string[], saves: readonly (Save | TypedElsewhere)[]) {
  const moments = join(folder, '..', 'moments.json');
  const ran = await spawnProgram([...argv, '--lang', 'es', '--today', '2027-05-12'], {
    cwd: folder,
    // What is tried here is no matter of time.
    limit: 300_000,
    env: {
      ...gitEnv,
      NODE_OPTIONS: `--import ${join(root, 'test/support/saving.js')}`,
      CRM_PLAN_MOMENTS: moments,
      // Some editors write into the file, others put a new one in its place.
      CRM_PLAN_SAVES: JSON.stringify(
        saves.map((save) =>
          'git' in save ? save : { ...save, path: join(folder, save.path), byRenaming: save.at % 2 === 0 },
        ),
      ),
    },
  });
  return { ...ran, moments: JSON.parse(readFileSync(moments, 'utf8')) as readonly string[] };
}

/** The example with what its ninth session has to decide decided. */
async function decided(): Promise<string> {
  const folder = await example();
  for (const item of ['retorno-fondo', 'contactos-reunion'])
    await inRepository(folder, ['session', 'decide', 'IX', item, 'adopted', '--paragraph', '3']);
  return folder;
}

/** The example with something typed otherwise in some of its files. */
async function typed(changes: Readonly<Record<string, readonly [from: string, to: string]>>): Promise<string> {
  const folder = await example();
  for (const [path, [from, to]] of Object.entries(changes)) {
    expect(read(folder, path)).toContain(from);
    writeFileSync(join(folder, path), read(folder, path).replace(from, to));
  }
  return folder;
}

/** A kind of save: what it makes of a file, and what of it must be found again. */
interface Kind {
  readonly path: string;
  readonly made: (text: string) => string;
  readonly mark: string;
}

const comment = (path: string): Kind => ({
  path,
  made: (text) => `${text}# nota del editor\n`,
  mark: 'nota del editor',
});
const broken: Kind = { path: plan, made: (text) => `${text}    oops: [\n`, mark: '    oops: [\n' };
const value = (path: string, from: string, to: string): Kind => ({
  path,
  made: (text) => text.replace(from, to),
  mark: to,
});

/** The commands that change data, with the state that they start from and the one that they are to reach. */
const commands = {
  'session close': {
    argv: ['session', 'close', 'IX'],
    start: decided,
    kinds: [broken, comment(sessions), value(sessions, 'Bahía Blanca', 'Bahía Verde')],
    isDone: (folder: string) =>
      git(folder, 'tag').includes('session/crm-9') &&
      read(folder, sessions).includes('status: closed\n    ref: session/crm-9\n'),
  },
  'session decide': {
    argv: ['session', 'decide', 'IX', 'retorno-fondo', 'adopted', '--paragraph', '3'],
    start: () => example(),
    kinds: [broken, comment(plan), value(plan, 'Prevención', 'La prevención')],
    isDone: (folder: string) =>
      !read(folder, plan).includes('proposedBy: XC') && read(folder, decisions).includes('item: retorno-fondo'),
  },
  'session reopen': {
    argv: ['session', 'reopen', 'VIII', '--reason', 'Un error'],
    start: () => example(),
    kinds: [broken, comment(sessions), value(sessions, 'Bahía Blanca', 'Bahía Verde')],
    isDone: (folder: string) => read(folder, sessions).includes('reason: Un error'),
  },
  'translate confirm': {
    argv: ['translate', 'confirm', 'contactos-lista'],
    start: () => example(),
    kinds: [broken, comment(stamps), value(stamps, 'status: unofficial', 'status: official')],
    isDone: (folder: string) => !read(folder, stamps).includes('26c237f9fe6847d1'),
  },
  'contacts confirm': {
    argv: ['contacts', 'confirm', 'XA'],
    start: () => example(),
    kinds: [broken, comment(officers), value(officers, 'Oficial de enlace', 'Oficial nacional de enlace')],
    isDone: (folder: string) => read(folder, officers).includes('confirmed: 2027-05-12'),
  },
  'contacts replace': {
    argv: ['contacts', 'replace', 'XA', 'xa-enlace', '--until', '2027-05-31'],
    start: () => example(),
    kinds: [broken, comment(officers), value(officers, 'Oficial de enlace', 'Oficial nacional de enlace')],
    isDone: (folder: string) => read(folder, officers).includes('id: xa-enlace-2'),
  },
  fmt: {
    argv: ['fmt'],
    start: () => typed({ [plan]: ['body: network', 'body: "network"'], [sessions]: ['kind: crm', "kind: 'crm'"] }),
    kinds: [broken, comment(sessions), value(sessions, 'Bahía Blanca', 'Bahía Verde')],
    isDone: (folder: string) => !/: ["'](network|crm)/.test(read(folder, plan) + read(folder, sessions)),
  },
  fix: {
    argv: ['fix', '--yes'],
    start: () => typed({ [plan]: ['proposedBy: XC', 'proposedBy: xc'], [sessions]: ['kind: crm', 'kind: CRM'] }),
    kinds: [broken, comment(sessions), value(sessions, 'Bahía Blanca', 'Bahía Verde')],
    isDone: (folder: string) => !/: (xc|CRM)\n/.test(read(folder, plan) + read(folder, sessions)),
  },
} as const;

/** What a person reads when it went wrong: one of the sentences that tell the truth, never a stack. */
function expectHonest({ code, err, out }: Ran, now: { readonly closed: boolean }): void {
  expect([0, 1, 2]).toContain(code);
  expect(err).not.toMatch(/\n\s+at |Error:/);
  if (/No se (escribió|cambió) nada/.test(err.replace(/\s+/g, ' '))) expect(now.closed).toBe(false);
  if (out.includes('quedó cerrada')) expect(now.closed).toBe(true);
}

/** The command with what it starts from. */
interface Start {
  readonly made: string;
  readonly argv: readonly string[];
  readonly isDone: (folder: string) => boolean;
}

/** Has an editor save at some moments of a command, and looks at what is there then; then the command is typed again. */
async function tried({ made, argv, isDone }: Start, wanted: readonly { at: number; kind: Kind }[]): Promise<void> {
  const refs = (folder: string) => git(folder, 'for-each-ref', '--format=%(refname) %(objectname)');
  const folder = copyOf(made);
  const first = await whileSaving(
    folder,
    argv,
    wanted.map(({ at, kind }) => ({ at, path: kind.path, text: kind.made(read(made, kind.path)) })),
  );
  // A run that was refused came to its end before the last of them.
  const saves = wanted.filter(({ at }) => at <= first.moments.length);
  const closed = git(folder, 'tag').includes('session/crm-9');
  const places = saves.map(({ at, kind }) => `${kind.mark} at ${at} (${first.moments[at - 1]})`);
  const about = `${argv.join(' ')}: ${places.join(', ')}: ${first.err}`;
  expectHonest(first, { closed });
  if (!closed) expect(refs(folder), about).toBe(refs(made));
  if (closed) {
    expect(git(folder, 'rev-parse', 'session/crm-9'), about).toBe(git(folder, 'rev-parse', 'main'));
    for (const path of [plan, decisions, glossary])
      expect(git(folder, 'show', `session/crm-9:${path}`), about).toBe(read(made, path));
    expect(git(folder, 'show', `session/crm-9:${sessions}`), about).toContain('status: closed\n    ref: session/crm-9');
  }
  for (const { kind } of saves)
    if (read(made, kind.path) !== '') expect(read(folder, kind.path), about).toContain(kind.mark);
  writeFileSync(join(folder, plan), read(folder, plan).replace(broken.mark, ''));
  let said = '';
  for (let i = 0; i < 2 && !isDone(folder); i += 1) said = (await inRepository(folder, argv, '2027-05-12')).err;
  expect(isDone(folder), `${about}\n${said}`).toBe(true);
  for (const { kind } of saves) if (kind !== broken) expect(read(folder, kind.path), about).toContain(kind.mark);
  expect(git(folder, 'diff', '--cached', '--name-only'), about).toBe('');
}

describe.each(Object.entries(commands))(
  'an editor that saves while `%s` works',
  (_name, { argv, start, kinds, isDone }) => {
    test('loses nothing, nothing unchecked is kept, and the same command again finishes', async () => {
      const made = await start();
      const { code, moments } = await whileSaving(copyOf(made), argv, []);
      expect(code).toBe(0);
      expect(moments.length).toBeGreaterThan(5);
      // Those at which it writes, where it can go wrong, more closely.
      const writes = writing(moments);
      const close = spread(writes.length, 4).map((n) => writes[n - 1] ?? 1);
      const at = [...new Set([...spread(moments.length, 3), ...close])].sort((a, b) => a - b);
      for (const [i, one] of at.entries())
        for (const kind of isLong ? kinds : kinds.slice(i % kinds.length, (i % kinds.length) + 1))
          await tried({ made, argv, isDone }, [{ at: one, kind }]);
    }, 3_600_000);
  },
);

describe('somebody who types in another window while a session is closed', () => {
  const { argv, start, isDone } = commands['session close'];

  test.each(['the same commit', 'a commit of its own'])(
    'and goes to a branch with %s, is told where it was closed, and can finish it',
    async (which) => {
      const made = await start();
      git(made, 'switch', '--quiet', '-c', 'otra');
      if (which !== 'the same commit') git(made, 'commit', '--quiet', '--allow-empty', '-m', 'Otra');
      git(made, 'switch', '--quiet', 'main');
      const { moments } = await whileSaving(copyOf(made), argv, []);
      for (const at of spread(moments.length, 5)) {
        const folder = copyOf(made);
        const ran = await whileSaving(folder, argv, [{ at, git: ['switch', '--quiet', 'otra'] }]);
        const closed = git(folder, 'tag').includes('session/crm-9');
        const about = `at ${at} (${ran.moments[at - 1]}): ${ran.code} ${ran.out} ${ran.err}`;
        expectHonest(ran, { closed });
        const again = await inRepository(folder, argv, '2027-05-12');
        expect(again.err, about).not.toContain('git tag -d');
        if (again.code === 2) {
          expect(again.err.replace(/\s+/g, ' '), `${about} ${again.out}`).toContain('git stash -u; git switch main');
          git(folder, 'stash', '--quiet', '-u');
          git(folder, 'switch', '--quiet', 'main');
          await inRepository(folder, argv, '2027-05-12');
        }
        expect(isDone(folder), `${about}\n${again.err}`).toBe(true);
        expect(git(folder, 'status', '--porcelain', '-uall'), about).toBe('');
      }
    },
    3_600_000,
  );

  test('and takes the last commit back, is not told that all is well', async () => {
    const made = await start();
    const before = git(made, 'rev-parse', 'main').trim();
    const { moments } = await whileSaving(copyOf(made), argv, []);
    for (const at of spread(moments.length, 6, moments.indexOf('open') - 8)) {
      const folder = copyOf(made);
      const ran = await whileSaving(folder, argv, [{ at, git: ['update-ref', 'refs/heads/main', before] }]);
      const isOnBranch = git(folder, 'rev-parse', 'session/crm-9') === git(folder, 'rev-parse', 'main');
      const about = `at ${at} of ${moments.length} (${ran.moments[at - 1]}): ${ran.code} ${ran.out} ${ran.err}`;
      // What is typed once the program has looked for the last time is no longer its affair.
      if (!isOnBranch && at < moments.lastIndexOf('close')) expect(ran.code, about).toBe(2);
      const last = await inRepository(folder, argv, '2027-05-12');
      expect(isDone(folder), last.err).toBe(true);
      expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(git(folder, 'rev-parse', 'main'));
    }
  }, 3_600_000);
});

describe('somebody who commits in another window', () => {
  const close = commands['session close'];
  const change = { [plan]: ['dos veces al año', 'tres veces al año'] } as const;
  const all = {
    'while a session is closed': { start: close.start, argv: close.argv, path: sessions, holds: 'ref: session/crm-9' },
    'while something is saved': {
      start: () => typed(change),
      argv: ['save', 'Tres veces', '--no-push'],
      path: plan,
      holds: 'tres veces al año',
    },
  };

  test.each(Object.entries(all))(
    '%s, is told where that takes it back, and can save it as the sentence says',
    async (_name, { start, argv, path, holds }) => {
      const made = await start();
      const isThere = (folder: string) => git(folder, 'show', `main:${path}`).includes(holds);
      const { moments } = await whileSaving(copyOf(made), argv, []);
      // Before it writes files come the branch and the index; a save ends with them.
      const last = moments.includes('open') ? moments.indexOf('open') : moments.length - 2;
      let takenBack = 0;
      for (const at of isLong ? spread(moments.length, moments.length) : [8, 6, 4, 2, 0].map((n) => last - n)) {
        const folder = copyOf(made);
        const other = ['commit', '--quiet', '--allow-empty', '-m', 'Otro'];
        const ran = await whileSaving(folder, argv, [{ at, git: other }]);
        const said = ran.err.replace(/\s+/g, ' ');
        const about = `at ${at} of ${moments.length} (${ran.moments[at - 1]}): ${ran.code} ${ran.out} ${said}`;
        expectHonest(ran, { closed: git(folder, 'tag').includes('session/crm-9') });
        if (ran.code === 0) expect(isThere(folder), about).toBe(true);
        if (/puso en la rama una versión que no (lo tiene|tiene todo)/.test(said)) {
          takenBack += 1;
          expect(isThere(folder), about).toBe(false);
          const reason = /crm-plan guardar "(.+?)"/.exec(said)?.[1];
          const again = reason ? ['guardar', reason, '--no-push'] : argv;
          expect((await inRepository(folder, again, '2027-05-12')).code, about).toBe(0);
          expect(isThere(folder), about).toBe(true);
        }
        const again = await inRepository(folder, argv, '2027-05-12');
        expect([again.code, isThere(folder)], `${about}\n${again.err}`).toEqual([0, true]);
        expect(git(folder, 'status', '--porcelain', '-uall'), about).toBe('');
      }
      expect(takenBack).toBeGreaterThan(0);
    },
    3_600_000,
  );

  test('or goes to another branch while something is saved, is told where it was saved', async () => {
    const { start, argv, path, holds } = all['while something is saved'];
    const made = await start();
    const { moments } = await whileSaving(copyOf(made), argv, []);
    let left = 0;
    for (const [i, at] of spread(moments.length, 8).entries()) {
      const folder = copyOf(made);
      const other = i % 2 === 0 ? ['--detach'] : ['-c', 'otra'];
      const ran = await whileSaving(folder, argv, [{ at, git: ['switch', '--quiet', ...other] }]);
      const said = ran.err.replace(/\s+/g, ' ');
      const about = `at ${at} of ${moments.length}: ${ran.code} ${ran.out} ${said}`;
      const isOn = (branch: string) => git(folder, 'show', `${branch}:${path}`).includes(holds);
      const back = /git (switch main)$/.exec(said.trim())?.[1];
      if (back) {
        left += 1;
        expect(isOn('main'), about).toBe(true);
        git(folder, ...back.split(' '));
        expect(git(folder, 'status', '--porcelain', '-uall'), about).toBe('');
      } else if (ran.code === 0) expect(isOn('HEAD'), about).toBe(true);
      else expect(said, about).toContain('No se');
    }
    expect(left).toBeGreaterThan(0);
  }, 3_600_000);
});

test(`${randomClosings} random closings with several saves in between`, async () => {
  const { argv, start, isDone } = commands['session close'];
  const made = await start();
  const save = (...kinds: Kind[]) =>
    fc.record({ at: fc.integer({ min: 1, max: 60 }), kind: fc.constantFrom(...kinds) });
  const saves = fc.tuple(
    save(broken, comment(plan), value(plan, 'Prevención', 'La prevención')),
    save(comment(sessions), value(sessions, 'Bahía Blanca', 'Bahía Verde')),
    save(comment(glossary), comment(decisions)),
  );
  await fc.assert(
    fc.asyncProperty(saves, (all) => tried({ made, argv, isDone }, all)),
    { numRuns: randomClosings, endOnFailure: true },
  );
}, 3_600_000);
