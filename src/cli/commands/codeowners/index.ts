import { refuseAt } from '../../context.ts';
import type { Command } from '../command.ts';

export const codeowners: Command = {
  name: 'codeowners',
  alias: 'responsables',
  texts: {
    es: {
      summary: 'escribe a quién pide GitHub revisar los archivos de la Secretaría',
      details:
        'Escribe .github/CODEOWNERS: de lo que es de la Secretaría (planes, reuniones, decisiones, ajustes, flujos de trabajo), GitHub pide la revisión a su equipo. El equipo necesita permiso de escritura, y en la regla de la rama debe estar «Require review from Code Owners»: sin ella solo pide, y no exige.',
    },
    en: {
      summary: 'writes whom GitHub asks to review the files of the Secretariat',
      details:
        'Writes .github/CODEOWNERS: for what is of the Secretariat (plans, sessions, decisions, settings, workflows), GitHub asks its team for a review. The team needs write access, and the rule of the branch must have “Require review from Code Owners”: without it GitHub only asks, and does not insist.',
    },
  },
  options: [
    {
      flags: '--team <team>',
      alsoTyped: ['equipo', 'grupo', 'group'],
      texts: {
        es: 'el equipo de la Secretaría en GitHub, por ejemplo @crm/secretaria (por defecto, el que ya está en el archivo)',
        en: 'the team of the Secretariat on GitHub, such as @crm/secretaria (by default the one that is in the file)',
      },
    },
    {
      flags: '--check',
      alsoTyped: ['comprobar', 'revisar', 'solo-comprobar'],
      texts: {
        es: 'no escribe nada: termina con código 1 si el archivo falta o no es como se escribiría ahora',
        en: 'writes nothing: ends with code 1 if the file is missing or is not as it would be written now',
      },
    },
  ],
  examples: ['--team @crm/secretaria', '--check'],
  async run(context, typed) {
    refuseAt(context);
    const { writeCodeowners } = await import('./write.ts');
    return writeCodeowners(context, typed.value('team'), typed.has('check'));
  },
};
