import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { data, decide, decided, es, flat, plan, read } from '../../support/meeting.ts';
import { example, git, sharedExample } from '../../support/repos.ts';

/** As a run leaves it that is killed once it has written a file. */
function leaves(folder: string, path: string): string {
  const { pid = 0 } = spawnSync(process.execPath, ['-e', '']);
  const left = data(folder, `${dirname(path)}/.crm-plan-${basename(path)}.${pid}.0123456789ab.0.tmp`);
  writeFileSync(left, '');
  return left;
}

describe('session reopen', () => {
  test('a reason that was pasted brings nothing along that the data may not hold', async () => {
    const folder = await example();
    const { code } = await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', ' Un\u200b párrafo\u001b\nequivocado ');
    expect(code).toBe(0);
    expect(read(folder, 'sessions.yaml')).toContain('reason: Un párrafo equivocado\n');
    expect((await es(folder, 'validar')).code).toBe(0);
  });

  test.each(['no', 'Y', 'On', '“Acta” equivocada', '– párrafo 3'])(
    'a reason such as %s is written in quotes',
    async (reason) => {
      const folder = await example();
      expect((await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', reason)).code).toBe(0);
      expect(read(folder, 'sessions.yaml')).toContain(`reason: "${reason}"\n`);
      expect((await es(folder, 'validar')).code).toBe(0);
    },
  );

  test('a reason that no file could hold is said to be too long', async () => {
    const folder = await example();
    const before = read(folder, 'sessions.yaml');
    const { code, err } = await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', 'palabra '.repeat(9000));
    expect([code, flat(err)]).toEqual([
      2,
      'Un texto de «sessions.yaml» tendría más de 65536 caracteres. Acórtelo y repita el comando. No se cambió nada.',
    ]);
    expect(read(folder, 'sessions.yaml')).toBe(before);
  });

  test('an earlier edition that is not here is not said to be kept; what is said brings it', async () => {
    const folder = await sharedExample();
    const left = git(folder, 'rev-parse', 'session/crm-8');
    git(folder, 'tag', '-d', 'session/crm-8');
    const { code, out } = await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', 'Una errata');
    expect([code, flat(out)]).toEqual([
      0,
      expect.stringMatching(
        /falta su etiqueta, session\/crm-8\. Tráigala con: git fetch --tags; .*: crm-plan guardar$/,
      ),
    ]);
    expect(out).not.toContain('se conserva');
    git(folder, 'fetch', '--quiet', '--tags');
    expect(git(folder, 'rev-parse', 'session/crm-8')).toBe(left);
  });

  test('where later sessions have gone on with the plan, it is said what closing it again will keep', async () => {
    const folder = await decided();
    const told = 'quedará guardado como suyo el plan de ese día';
    const { code, err } = await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', 'Una errata');
    expect([code, flat(err)]).toEqual([0, expect.stringMatching(/abiertas otras reuniones \(IX CE\)\./)]);
    // What was proposed since is for the later ones to decide.
    expect(read(folder, 'decisions/crm-8.yaml')).not.toContain('contactos-reunion');
    expect(flat((await es(folder, 'sesion', 'cerrar', 'VIII', '--dry-run')).err)).toContain(told);
    const last = await decided();
    await es(last, 'sesion', 'cerrar', 'IX');
    const reopened = await es(last, 'sesion', 'reabrir', 'IX', '--reason', 'Una errata');
    expect([reopened.code, reopened.err]).toEqual([0, '']);
  });

  test('the same command again, as of whoever had it killed, says the same, writes nothing and leaves nothing behind', async () => {
    const folder = await decided();
    await es(folder, 'sesion', 'cerrar', 'IX');
    const reopen = (reason: string) => es(folder, 'sesion', 'reabrir', 'IX', '--reason', reason);
    const first = await reopen('Una errata');
    const text = read(folder, 'sessions.yaml');
    const left = leaves(folder, 'sessions.yaml');
    expect(await reopen(' Una  errata')).toEqual(first);
    expect([read(folder, 'sessions.yaml'), existsSync(left)]).toEqual([text, false]);
    const other = await reopen('Otra cosa');
    expect([other.code, flat(other.err)]).toEqual([2, expect.stringContaining('no está cerrada')]);
  });

  test('nothing is left behind by any other command that is killed when all was written, and typed again', async () => {
    const folder = await decided();
    for (const [argv, path] of [
      [['sesion', 'decidir', 'IX', 'retorno-fondo', 'aplazado', '--paragraph', '5'], 'decisions/crm-9.yaml'],
      [['sesion', 'abrir', 'IX'], 'sessions.yaml'],
      [['traducir', 'confirmar', '--all'], 'translations.lock.yaml'],
      [['contactos', 'confirmar', 'XB'], 'contacts/XB.yaml'],
      [['fmt'], plan],
    ] as const) {
      expect((await es(folder, ...argv)).code).toBe(0);
      const left = leaves(folder, path);
      expect([argv, (await es(folder, ...argv)).code, existsSync(left)]).toEqual([argv, 0, false]);
    }
  });

  test('what was proposed since it was closed is not its to decide; what is proposed now that it is open again is', async () => {
    const folder = await example();
    const sessions = data(folder, 'sessions.yaml');
    writeFileSync(sessions, read(folder, 'sessions.yaml').replace('status: open', 'status: planned'));
    git(folder, 'commit', '--quiet', '--all', '-m', 'Prevista');
    const { code, err } = await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', 'Una errata');
    expect([code, flat(err)]).toEqual([0, expect.stringMatching(/^Atención: el plan ha cambiado desde que se cerró/)]);
    expect(flat((await es(folder, 'sesion', 'preparar', 'VIII')).out)).toContain(
      'Ninguna propuesta espera una decisión',
    );
    const proposed = read(folder, plan).replace(/( +)- id: campanas-informar\n/, '$&$1  proposedBy: XA\n');
    writeFileSync(data(folder, plan), proposed);
    const closing = await es(folder, 'sesion', 'cerrar', 'VIII', '--dry-run');
    expect([closing.code, flat(closing.err)]).toEqual([1, expect.stringContaining('1 propuesta espera una decisión')]);
    expect(closing.err).toContain('campanas-informar');
  });

  test('says why, keeps the earlier edition, and the next closing has its own tag', async () => {
    const folder = await decided();
    await es(folder, 'sesion', 'cerrar', 'IX');
    const first = git(folder, 'rev-parse', 'session/crm-9');
    const { code, out } = await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'Error: el párrafo 3');
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('está abierta otra vez')]);
    expect(read(folder, 'sessions.yaml')).toContain(
      '    status: open\n    ref: session/crm-9\n    reopened:\n      - date: 2026-11-24\n        reason: "Error: el párrafo 3"\n',
    );
    writeFileSync(data(folder, plan), read(folder, plan).replace('es: Prevención', 'es: Prevención y educación'));
    expect((await decide(folder, 'prevencion', 'enmendado')).code).toBe(0);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(first);
    expect(git(folder, 'rev-parse', 'session/crm-9-r2')).toBe(git(folder, 'rev-parse', 'main'));
    expect(read(folder, 'sessions.yaml')).toContain('    ref: session/crm-9-r2\n');
    const { out: paper } = await es(
      folder,
      'generar',
      'cambios',
      'VIII',
      'IX',
      '--lang',
      'es',
      '--format',
      'markdown',
      '--out',
      '../out',
    );
    const text = readFileSync(join(folder, paper.trim()), 'utf8');
    expect(text).toMatch(
      /## Fe de erratas\n\nLa reunión se reabrió el 24 de noviembre de 2026: Error: el párrafo 3\n\n1\. La IX CE enmendó «Prevención y educación»\.\n1\. Cambió la redacción del tema «Prevención y educación»\./,
    );
    // Who lacks the tag of the first edition is told that the errata are missing, and what brings them.
    const shared = join(emptyFolder(), 'comun.git');
    const clone = join(emptyFolder(), 'copia');
    git(folder, 'clone', '--quiet', '--bare', folder, shared);
    git(folder, 'clone', '--quiet', '--no-tags', shared, clone);
    git(clone, 'fetch', '--quiet', 'origin', 'tag', 'session/crm-8', 'tag', 'session/crm-9-r2');
    const rendered = () => es(clone, 'generar', 'cambios', 'VIII', 'IX', '--lang', 'es', '--format', 'markdown');
    expect(flat((await rendered()).err)).toContain(
      'falta la etiqueta de lo que dejó antes (session/crm-9), así que al documento le falta la fe de erratas. Tráigala con: git fetch --tags;',
    );
    git(clone, 'fetch', '--quiet', '--tags');
    const whole = await rendered();
    expect([whole.err, readFileSync(join(clone, whole.out.trim()), 'utf8')]).toEqual(['', text]);
    const again = await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'otra vez');
    expect(again.code).toBe(0);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'tag')).toBe(
      'session/crm-7\nsession/crm-8\nsession/crm-9\nsession/crm-9-r2\nsession/crm-9-r3\n',
    );
  });

  test('needs a reason, and a closed session', async () => {
    const folder = await example();
    for (const more of [[], ['--reason', '…'], ['--reason', ' -- ']])
      expect(flat((await es(folder, 'sesion', 'reabrir', 'VIII', ...more)).err)).toContain('--reason "…"');
    expect(flat((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'x')).err)).toContain('no está cerrada');
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });
});
