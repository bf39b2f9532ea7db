import { expect, test } from 'vitest';
import { git } from '../support/repos.ts';
import { copiedPeople, headOf, textOf, twoPeople, types, typesWhile, unsaved, writes } from '../support/two-people.ts';
const study = 'Elaborar un estudio de las rutas más usadas';
const spread = 'Difundir los resultados del estudio entre los consulados';
test('dense', async () => {
  const made = await twoPeople();
  writes(made.ana, study, `${study} cada año`);
  writes(made.ana, 'terms:', '# de Ana\nterms:', 'plan-data/glossary.yaml');
  await types(made.ana, 'guardar', 'De Ana');
  writes(made.maria, spread, `${spread} y las embajadas`);
  const whole = await typesWhile(copiedPeople(made).maria, ['guardar', 'x'], []);
  const M = whole.moments.length;
  console.log(M, whole.moments.map((m,i)=>`${i+1}:${m}`).slice(-50).join(' '));
  for (const at of [M - 36, M - 32, M - 28, M - 25, M - 22, M - 20, M - 17, M - 14, M-11]) {
    const { maria, shared } = copiedPeople(made);
    await typesWhile(maria, ['guardar', 'x'], [{ at, kill: true }]);
    const from = git(maria.folder, 'for-each-ref', 'refs/worktree/crm-plan/from');
    const seen = [textOf(maria).includes('cada año'), textOf(maria, 'plan-data/glossary.yaml').includes('# de Ana')];
    const again = await types(maria, 'guardar', 'x');
    console.log(at, whole.moments[at - 1], from !== '', seen.join(), again.code, again.out.split('\n')[0], again.err);
    expect([unsaved(maria), headOf(shared), again.code]).toEqual(['', headOf(maria.folder), 0]);
    expect(textOf(maria)).toContain('cada año');
    expect(textOf(maria, 'plan-data/glossary.yaml')).toContain('# de Ana');
  }
}, 3_600_000);
