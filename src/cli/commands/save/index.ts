import { openFolder, openWhole, refuseAt } from '../../context.ts';
import type { Command } from '../command.ts';

export const save: Command = {
  name: 'save',
  alias: 'guardar',
  alsoTyped: ['enviar', 'subir', 'commit', 'push', 'send', 'submit'],
  texts: {
    es: {
      summary: 'guarda lo que cambió en la carpeta de datos, con el motivo, y lo envía',
      details:
        'Comprueba los datos, guarda en Git todo lo que cambió en la carpeta de datos (nada de fuera de ella) y lo envía al repositorio común, si la rama sigue a uno. Si otra persona envió algo entretanto, lo junta con lo suyo, elemento por elemento. Si las dos escribieron cosas distintas en el mismo lugar, muestra ambas redacciones y dice qué línea corregir; lo de cada quien sigue guardado. Las etiquetas de las reuniones cerradas van y vienen con lo demás; ninguna otra. Si algo lo interrumpe, se escribe el mismo comando otra vez.',
    },
    en: {
      summary: 'saves what changed in the data folder, with the reason, and sends it',
      details:
        'Checks the data, saves in Git all that changed in the data folder (nothing outside it) and sends it to the shared repository, if the branch follows one. If somebody else has sent something meanwhile, it is joined with yours, item by item. If you both wrote different things in the same place, both wordings are shown, with the line to correct; what each of you wrote stays saved. The tags of closed sessions go and come with the rest; no other tag does. If it is interrupted, type the same command again.',
    },
  },
  words: [
    {
      name: { es: 'motivo', en: 'reason' },
      text: { es: 'por qué se hizo el cambio', en: 'why the change was made' },
      isMany: true,
    },
  ],
  options: [
    {
      flags: '--dry-run',
      alsoTyped: ['prueba', 'ensayo', 'simulacro', 'sin-hacer-nada'],
      texts: { es: 'dice qué se guardaría y no hace nada', en: 'says what would be saved and does nothing' },
    },
    {
      flags: '--push',
      alsoTyped: ['enviar', 'subir'],
      texts: {
        es: 'lo envía aunque la rama no siga todavía a ningún repositorio',
        en: 'sends it although the branch does not follow any repository yet',
      },
    },
    {
      flags: '--no-push',
      alsoTyped: ['sin-enviar', 'no-enviar', 'solo-aqui'],
      texts: { es: 'lo guarda aquí y no lo envía', en: 'saves it here and does not send it' },
    },
    {
      flags: '--mine',
      alsoTyped: ['lo-mio', 'mio', 'mia', 'ours'],
      texts: {
        es: 'vale lo que usted escribió, donde ya se mostró que otra persona escribió otra cosa',
        en: 'what you wrote holds, where it was shown that somebody else wrote something else',
      },
    },
  ],
  examples: ['"Fecha del taller, según la nota de la Presidencia"', '--dry-run', '"…" --no-push'],
  async run(context, typed) {
    refuseAt(context);
    const [{ saveAll }, past] = await Promise.all([
      import('./run.ts'),
      openFolder(context).then(({ past: open }) => open()),
    ]);
    return saveAll({ context, past, typed, open: () => openWhole(context, past.repository) });
  },
};
