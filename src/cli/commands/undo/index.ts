import { openFolder, openWhole, refuseAt } from '../../context.ts';
import type { Command } from '../command.ts';

export const undo: Command = {
  name: 'undo',
  alias: 'deshacer',
  alsoTyped: ['revertir'],
  texts: {
    es: {
      summary: 'deshace lo último que usted guardó',
      details:
        'Deshace lo último que usted guardó con «guardar», y lo guarda como un cambio más: nada se borra de la historia. Si se escribe otra vez, deshace lo que usted guardó antes de eso. Lo que otras personas guardaron entretanto se conserva, y lo que guardaron ellas no se deshace: el comando dice de quién es. El cierre de una reunión tampoco: para eso está «sesion reabrir».',
    },
    en: {
      summary: 'takes back what you saved last',
      details:
        'Takes back what you saved last with “save”, and saves that as one more change: nothing is deleted from the history. Typed again, it takes back what you had saved before that. What other people have saved meanwhile is kept, and what they saved is not taken back: the command says whose it is. Nor is the closing of a session: “session reopen” is for that.',
    },
  },
  options: [
    {
      flags: '--dry-run',
      alsoTyped: ['prueba', 'ensayo', 'simulacro', 'sin-hacer-nada'],
      texts: { es: 'dice qué se desharía y no hace nada', en: 'says what would be taken back and does nothing' },
    },
    {
      flags: '--no-push',
      alsoTyped: ['sin-enviar', 'no-enviar', 'solo-aqui'],
      texts: { es: 'lo deshace aquí y no lo envía', en: 'takes it back here and does not send that' },
    },
  ],
  examples: ['--dry-run', ''],
  async run(context, typed) {
    refuseAt(context);
    const [{ takeBack }, past] = await Promise.all([
      import('./run.ts'),
      openFolder(context).then(({ past: open }) => open()),
    ]);
    return takeBack({ context, past, typed, open: () => openWhole(context, past.repository) });
  },
};
