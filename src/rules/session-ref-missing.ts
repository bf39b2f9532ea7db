import { meetingNamed } from '../messages/spanish.ts';
import { inCommand } from '../messages/typed.ts';
import type { LostRef } from '../model/earlier.ts';
import { sessionText } from '../model/names.ts';
import { closingTags } from '../model/sessions.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly session: Text;
  readonly ref: string;
  /** Whether it is a tag of the session's closings: those come with what is saved. */
  readonly isTag: boolean;
  readonly lost: LostRef;
}

export default defineRule<Args>({
  name: 'session-ref-missing',
  group: 'sessions',
  level: 'warning',
  texts: {
    es: {
      title: 'Faltan los datos de una reunión cerrada',
      message: ({ session, ref, lost }) =>
        `Los datos de la ${meetingNamed(wording(session, 'es'))} deberían estar en «${ref}», ${
          {
            absent: 'y este repositorio no lo tiene',
            nowhere: 'que existe, pero lleva a una versión que aquí falta',
            damaged: 'y esa etiqueta está dañada',
            noVersion: 'que existe, pero no lleva a ninguna versión de los datos',
          }[lost]
        }.`,
      hint: ({ isTag, ref, lost }) =>
        ({
          absent: isTag
            ? 'Si la reunión se cerró en otra copia, tráigalo con: crm-plan guardar. Quien usa Git también puede escribir: git fetch --tags. Si la referencia está mal escrita, corríjala.'
            : 'Tráigalo con: git fetch --tags. Si la referencia está mal escrita, corríjala.',
          nowhere: `Borre esa etiqueta con: git tag -d ${inCommand(ref, '<etiqueta>')}. Si el repositorio común la tiene entera, tráigala de allí con: git fetch --refetch --tags`,
          damaged: `Borre el archivo «.git/refs/tags/${ref}». Si el repositorio común tiene la etiqueta, tráigala de allí con: git fetch --refetch --tags`,
          noVersion: `Vea a qué lleva con: git cat-file -t "${inCommand(ref, '<etiqueta>')}^{}". Si la referencia está mal escrita, corríjala.`,
        })[lost],
      what: 'La entrada de una reunión cerrada nombra una etiqueta o versión de Git («ref») que no existe en el repositorio.',
      why: 'Sin ella no se puede volver a los datos que la reunión dejó, ni comparar con ellos.',
      correct:
        'Traiga las etiquetas del repositorio común: las de los cierres las trae «crm-plan guardar», y todas «git fetch --tags». O corrija la referencia.',
    },
    en: {
      title: 'The data of a closed session are missing',
      message: ({ session, ref, lost }) =>
        `The data of the ${wording(session, 'en')} should be in “${ref}”, which ${
          {
            absent: 'this repository does not have',
            nowhere: 'is there, but leads to a version that is missing here',
            damaged: 'is a damaged tag',
            noVersion: 'is there, but does not lead to any version of the data',
          }[lost]
        }.`,
      hint: ({ isTag, ref, lost }) =>
        ({
          absent: isTag
            ? 'If the session was closed in another copy, fetch it with: crm-plan save. Whoever uses Git can also type: git fetch --tags. If the ref is misspelt, correct it.'
            : 'Fetch it with: git fetch --tags. If the ref is misspelt, correct it.',
          nowhere: `Delete that tag with: git tag -d ${inCommand(ref, '<tag>')}. If the shared repository has it whole, fetch it from there with: git fetch --refetch --tags`,
          damaged: `Delete the file “.git/refs/tags/${ref}”. If the shared repository has the tag, fetch it from there with: git fetch --refetch --tags`,
          noVersion: `See what it leads to with: git cat-file -t "${inCommand(ref, '<tag>')}^{}". If the ref is misspelt, correct it.`,
        })[lost],
      what: 'The entry of a closed session names a tag or commit of Git (“ref”) that is not in the repository.',
      why: 'Without it, it is not possible to go back to the data as the session left them, or to compare with them.',
      correct:
        'Fetch the tags of the shared repository: “crm-plan save” brings those of closings, “git fetch --tags” all of them. Or correct the ref.',
    },
  },
  *check(snapshot, { earlier }) {
    const { sessions } = snapshot;
    for (const [i, session] of (sessions?.data.sessions ?? []).entries())
      if (sessions && session.ref !== undefined && earlier.missing.has(session.id))
        yield {
          at: { file: sessions.file, path: ['sessions', i, 'ref'] },
          args: {
            session: sessionText(snapshot, session),
            ref: session.ref,
            isTag: closingTags(session).includes(session.ref),
            lost: earlier.missing.get(session.id) ?? 'absent',
          },
          session: session.id,
        };
  },
});
