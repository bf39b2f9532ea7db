import { defineRule, yaml } from './define.ts';
import { pendingPlan } from './example-folders.ts';
import { type WaiverArgs, waived } from './waiver-words.ts';

/** Raised where waivers are applied (`check.ts`): it takes what all other rules find. */
export default defineRule<WaiverArgs>({
  name: 'waiver-unused',
  group: 'waivers',
  level: 'warning',
  texts: {
    es: {
      title: 'Aceptación sin objeto',
      message: (args) =>
        args.about.length === 0
          ? `${waived.es(args)} no se puede aceptar en general: la aceptación no dice a qué se refiere.`
          : `${waived.es(args)} no está en los datos: no hay nada que aceptar.`,
      hint: ({ about }) =>
        about.length === 0
          ? 'Añada el elemento (item); si no tiene identificador, el archivo (file).'
          : 'Borre la aceptación. Si lo señalado sigue ahí, nómbrela como aparece al validar: su elemento (item) o su archivo (file) y, si es de un país o de una reunión, también country o session.',
      what: 'En waivers.yaml hay una aceptación de algo que ya no se señala, o que se señala de otra manera.',
      why: 'Una aceptación que sobra ocultaría el mismo problema si volviera, sin que nadie lo hubiera decidido.',
      correct: 'Borre la aceptación, o diga en ella con exactitud a qué se refiere.',
    },
    en: {
      title: 'Waiver without object',
      message: (args) =>
        args.about.length === 0
          ? `${waived.en(args)} cannot be accepted in general: the waiver does not say what it is about.`
          : `${waived.en(args)} is not in the data: there is nothing to accept.`,
      hint: ({ about }) =>
        about.length === 0
          ? 'Add the item; if it has no identifier, the file.'
          : 'Delete the waiver. If what is reported is still there, name it as it is shown when validating: its item or its file and, if it is about a country or a meeting, also country or session.',
      what: 'waivers.yaml has a waiver of something that is no longer reported, or that is reported otherwise.',
      why: 'A waiver that is not needed would hide the same problem if it came back, although nobody decided so.',
      correct: 'Delete the waiver, or say in it exactly what it is about.',
    },
  },
  examples: {
    file: 'waivers.yaml',
    within: 'file',
    bad: yaml`
      waivers:
        - rule: wording-pending
          item: informar
          reason: La Red lo define en su taller
          until: crm-2
        - rule: overdue # !
          item: informar-continuo
          reason: Se espera el acta
          until: crm-2
    `,
    good: yaml`
      waivers:
        - rule: wording-pending
          item: informar
          reason: La Red lo define en su taller
          until: crm-2
    `,
    also: pendingPlan,
  },
});
