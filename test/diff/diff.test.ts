import { describe, expect, test } from 'vitest';
import { commit, example, git, inRepository, repository } from '../support/repos.ts';
import { around, people, plan, type Row } from './everyday-edits.ts';

interface Change {
  readonly kind: string;
  readonly weight: string;
  readonly item: string | null;
  readonly file: string;
  readonly line: number;
  readonly edits: readonly {
    readonly item?: string;
    readonly path: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  readonly message: string;
}
interface Answer {
  readonly from: object;
  readonly to: object;
  readonly summary: Readonly<Record<string, number>>;
  readonly unread: readonly string[];
  readonly changes: readonly Change[];
}

const files = { ...around, 'plan-data/plans/red.yaml': plan };

const told = ({ changes }: Answer): string[] =>
  changes
    .map(({ kind, weight, item, edits }) => {
      const paths = edits.map(({ item: of, path }) => (of === undefined ? path : `${of}:${path}`)).sort();
      return `${kind} ${weight} ${item} (${paths.join(' ')})`;
    })
    .sort();

const between = async (folder: string, ...typed: string[]): Promise<Answer> => {
  const { out, err } = await inRepository(folder, ['diff', ...typed, '--format', 'json']);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Answer;
};

function applied({
  file = 'plan-data/plans/red.yaml',
  edits = [],
  files: whole = {},
}: Row): Record<string, string | null> {
  let text = (files as Record<string, string>)[file] ?? '';
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${file} doesn't hold: ${from}`);
    text = text.replace(from, () => to);
  }
  return { ...(edits.length > 0 ? { [file]: text } : {}), ...whole };
}

test('what is defined goes along with the first of several placeholders of a row', async () => {
  const one = '          - id: estudio-por-definir\n            toBeDefined: true\n';
  const defined = ['estudio', 'difusion'].map(
    (id) => `          - id: ${id}\n            text:\n              es: Hacer\n`,
  );
  const before = plan.replace(one, one + one.replace('estudio', 'otro'));
  const folder = repository({ ...files, 'plan-data/plans/red.yaml': before }, 'session/crm-1');
  commit(folder, { 'plan-data/plans/red.yaml': plan.replace(one, defined.join('')) }, 'define', 'despues');
  expect(told(await between(folder, 'crm-1', 'despues'))).toEqual([
    'defined substance estudio-por-definir ( difusion: estudio:)',
    'defined substance otro-por-definir ()',
  ]);
});

describe('what people do to a plan, and what it gives', () => {
  for (const row of people)
    test(row.does, async () => {
      const folder = repository(files, 'session/crm-1');
      commit(folder, applied(row), row.does, 'despues');
      const answer = await between(folder, 'crm-1', 'despues');
      expect(told(answer)).toEqual([...row.gives].sort());
      // Read from the work tree or from the commit, forwards or backwards: the same items, the same weight.
      expect(told(await between(folder))).toEqual(told(answer));
      const back = await between(folder, 'despues', 'crm-1');
      expect(named(back)).toEqual(named(answer));
      for (const { message, file, line } of answer.changes) {
        expect(message).toMatch(/^\p{Lu}.*\.$/u);
        expect(message).not.toMatch(/undefined|\[object|Persona Inventada/);
        expect(file).not.toBe('');
        expect(line).toBeGreaterThan(0);
      }
    });
});

/** Each item that changes speak of, with its heaviest weight. */
function named({ changes }: Answer): Record<string, string> {
  const ranks = ['translation', 'editorial', 'substance'];
  const found: Record<string, string> = {};
  for (const { item, weight, edits } of changes)
    for (const id of [item, ...edits.map((edit) => edit.item)])
      if (id !== undefined && ranks.indexOf(weight) >= ranks.indexOf(found[String(id)] ?? ''))
        found[String(id)] = weight;
  return found;
}

describe('diff', () => {
  test('of a thing with itself is empty, in every format', async () => {
    const folder = repository(files, 'session/crm-1');
    expect(await between(folder, 'crm-1', 'HEAD')).toMatchObject({
      from: { session: 'crm-1', commit: git(folder, 'rev-parse', 'HEAD').trim() },
      to: { session: null, commit: git(folder, 'rev-parse', 'HEAD').trim() },
      summary: { substance: 0, editorial: 0, translation: 0 },
      unread: [],
      changes: [],
    });
    const { out, code } = await inRepository(folder, ['cambios', 'I']);
    expect([code, out]).toEqual([0, 'De la I CRM a ahora\n\nNada cambió.\n']);
  });

  test('shows the words that changed, in text and in Markdown', async () => {
    const folder = repository(files, 'session/crm-1');
    const six = people.find(({ does }) => does === 'six things at once') as Row;
    commit(folder, applied(six));
    const { out } = await inRepository(folder, ['cambios']);
    expect(out).toContain('4 cambios de fondo, 1 de forma, 1 de traducción.');
    expect(out.replace(/\n +/g, ' ')).toContain(
      'antes: Realizar un taller sobre lineamientos ahora: Realizar un taller [regional] sobre lineamientos',
    );
    expect(out).toMatch(/De fondo[\s\S]*De forma[\s\S]*De traducción/);
    const english = await inRepository(folder, ['diff', '--format', 'markdown', '--lang', 'en']);
    expect(english.out).toContain('<ins>regional</ins>');
    expect(english.out).toContain('<del>Hand out</del> <ins>Distribute</ins> leaflets');
  });

  test('--exit-code says whether anything of substance changed', async () => {
    const folder = repository(files, 'session/crm-1');
    expect((await inRepository(folder, ['diff', '--exit-code'])).code).toBe(0);
    commit(folder, { 'plan-data/plans/red.yaml': plan.replace('en: Know the risks', 'en: See the risks') });
    expect((await inRepository(folder, ['diff', '--exit-code'])).code).toBe(0);
    commit(folder, { 'plan-data/plans/red.yaml': plan.replace('es: Conocer los riesgos', 'es: Ver los riesgos') });
    expect((await inRepository(folder, ['diff', '--exit-code'])).code).toBe(1);
    expect((await inRepository(folder, ['diff'])).code).toBe(0);
  });

  test('of contact points and reports for the Network gives no value', async () => {
    const contacts = around['plan-data/contacts/HN.yaml'] ?? '';
    const folder = repository(files, 'session/crm-1');
    commit(folder, {
      'plan-data/contacts/HN.yaml': contacts.replace('Persona Inventada', 'Otra Persona').replace('persona@', 'otra@'),
      'plan-data/reports/crm-2/HN.yaml':
        'reporter: HN\nsession: crm-2\nsubmitted: 2030-04-01\nentries:\n  - activity: campanas\n    status: in-progress\n    progress:\n      es: Dato reservado\n',
    });
    const answer = await between(folder);
    expect(answer.changes).toHaveLength(2);
    for (const { edits } of answer.changes)
      for (const { before, after } of edits) expect([before, after]).toEqual([null, null]);
    for (const format of ['text', 'json', 'markdown'])
      expect((await inRepository(folder, ['diff', '--format', format])).out).not.toMatch(/Persona|@example|reservado/);
  });

  test('names the files that can not be read, leaves them out, and compares the rest', async () => {
    const folder = repository({ ...files, 'plan-data/glossary.yaml': 'terms: [\n' }, 'session/crm-1');
    commit(folder, {
      'plan-data/glossary.yaml': around['plan-data/glossary.yaml'] ?? '',
      'plan-data/plans/red.yaml': plan.replace('es: Repartir folletos', 'es: Repartir carteles'),
    });
    const { out, err, code } = await inRepository(folder, ['diff', '--format', 'json']);
    const answer = JSON.parse(out) as Answer;
    expect(code).toBe(1);
    expect(answer.unread).toEqual(['glossary.yaml']);
    expect(err).toContain('glossary.yaml');
    expect(told(answer)).toEqual(['reworded substance folletos (text.es)']);
  });

  test('where a state can’t be read, nobody is told that nothing changed', async () => {
    const folder = await example();
    git(folder, 'switch', '--quiet', '-c', 'rama');
    commit(folder, { 'plan-data/glossary.yaml': 'terms: [\n' });
    git(folder, 'switch', '--quiet', 'main');
    for (const format of ['text', 'markdown']) {
      const { code, out, err } = await inRepository(folder, [
        'diff',
        'main',
        'rama',
        '--lang',
        'es',
        '--format',
        format,
      ]);
      expect(code).toBe(1);
      expect(out).toContain('En lo que se pudo leer no cambió nada.');
      expect(err.replace(/\s+/g, ' ')).toContain('dos momentos: glossary.yaml');
    }
  });
});
