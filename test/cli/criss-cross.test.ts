import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import { headOf, saves, type TwoPeople, textOf, twoPeople, types, writes } from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';
const prevention = 'es: Prevención\n';

/** Each joins, by Git, what the other one has saved and not sent: their histories cross. */
function cross({ maria, ana }: TwoPeople, ...strategy: string[]): void {
  const heads = [headOf(maria.folder), headOf(ana.folder)];
  for (const [one, other, head] of [
    [maria, ana, heads[1] ?? ''],
    [ana, maria, heads[0] ?? ''],
  ] as const) {
    git(one.folder, 'fetch', '--quiet', other.folder, 'main');
    git(one.folder, 'merge', '--quiet', '--no-ff', ...strategy, '-m', 'x', head);
  }
}

/** Two people who saved in two places, and whose histories cross. */
async function crossed(): Promise<TwoPeople> {
  const people = await twoPeople();
  const { maria, ana } = people;
  writes(ana, study, `${study}, según Ana`);
  await saves(ana, 'De Ana', '--no-push');
  writes(maria, prevention, 'es: La prevención\n');
  await saves(maria, 'De María', '--no-push');
  cross(people);
  return people;
}

describe('histories that were joined with each other in both directions', { timeout: 600_000 }, () => {
  test('what one took back since stays taken back, whoever saved later', async () => {
    for (const later of ['maria', 'ana'] as const) {
      const { maria, ana } = await crossed();
      const other = later === 'maria' ? ana : maria;
      expect(await types(ana, 'deshacer', '--no-push')).toMatchObject({ code: 0 });
      writes(maria, 'es: Permanente\n', 'es: Permanente.\n');
      await saves(maria, 'Más', '--no-push');
      await saves(other);
      await saves(later === 'maria' ? maria : ana);
      const text = textOf(later === 'maria' ? maria : ana);
      expect([text.includes('según Ana'), text.includes('La prevención'), text.includes('Permanente.')]).toEqual([
        false,
        true,
        true,
      ]);
    }
  });

  test('where they decided otherwise each time, nothing is chosen: what is advised settles it', async () => {
    const people = await twoPeople();
    const { shared, maria, ana } = people;
    writes(ana, study, `${study}, según Ana`);
    await saves(ana, 'De Ana', '--no-push');
    writes(maria, study, `${study}, según María`);
    await saves(maria, 'De María', '--no-push');
    // Each keeps its own.
    cross(people, '-X', 'ours');
    await saves(ana);
    const told = await types(maria, 'guardar');
    expect([told.code, headOf(shared)]).toEqual([2, headOf(ana.folder)]);
    const [, command = ''] = /(git merge [0-9a-f]+)/.exec(flat(told.err)) ?? [];
    expect(() => git(maria.folder, ...command.split(' ').slice(1))).toThrow();
    git(maria.folder, 'checkout', '--quiet', '--theirs', '.');
    git(maria.folder, 'commit', '--quiet', '-am', 'x');
    await saves(maria);
    expect([textOf(maria).includes('según Ana'), headOf(shared)]).toEqual([true, headOf(maria.folder)]);
  });

  test('a review shows all that accepting would change', async () => {
    const { maria, ana } = await crossed();
    writes(ana, `${study}, según Ana`, study);
    await saves(ana, 'Como antes', '--no-push');
    git(maria.folder, 'fetch', '--quiet', ana.folder, 'main:de-ana');
    const { code, out } = await types(maria, 'revisar', '--base', 'main', '--head', 'de-ana');
    expect(code).toBe(0);
    expect(flat(out)).toMatch(/redacción.*cambió|cambió.*redacción/);
    expect(flat(out)).toContain('se juntaron ya más de una vez');
  });
});
