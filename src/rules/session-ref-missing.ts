import { meetingNamed } from '../messages/spanish.ts';
import { inCommand, namingBack } from '../messages/typed.ts';
import type { LostData } from '../model/earlier.ts';
import { sessionText } from '../model/names.ts';
import { closingTags } from '../model/sessions.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly session: Text;
  readonly ref: string;
  /** Whether it is a tag of the session's closings: those come with what is saved. */
  readonly isTag: boolean;
  readonly lost: LostData['how'];
  /** Of data that the version lacks: their folder, and what it was called in that version, if that is known. */
  readonly folder: string;
  readonly formerly: string | null;
}

/** What to do about a version that lacks the data folder. */
const inVersion = {
  es: ({ ref, folder, formerly }: Args) => {
    const naming = namingBack(folder, formerly);
    return naming === null
      ? `Vea qué contiene esa versión con: git ls-tree --name-only "${inCommand(ref, '<etiqueta>')}". Corrija la referencia.`
      : `Si la carpeta cambió de nombre después, devuélvale el que tenía, desde la carpeta superior del repositorio, con: ${naming}. Si la referencia está mal escrita, corríjala.`;
  },
  en: ({ ref, folder, formerly }: Args) => {
    const naming = namingBack(folder, formerly);
    return naming === null
      ? `See what that version holds with: git ls-tree --name-only "${inCommand(ref, '<tag>')}". Correct the ref.`
      : `If the folder was renamed later, give it back the name that it had, from the top folder of the repository, with: ${naming}. If the ref is misspelt, correct it.`;
  },
};

export default defineRule<Args>({
  name: 'session-ref-missing',
  group: 'sessions',
  level: 'warning',
  texts: {
    es: {
      title: 'Faltan los datos de una reunión cerrada',
      message: ({ session, ref, lost, folder, formerly }) =>
        `Los datos de la ${meetingNamed(wording(session, 'es'))} deberían estar en «${ref}», ${
          {
            absent: 'y este repositorio no lo tiene',
            nowhere: 'que existe, pero lleva a una versión que aquí falta',
            damaged: 'y esa etiqueta está dañada',
            noVersion: 'que existe, pero no lleva a ninguna versión de los datos',
            noData: `pero en esa versión no está la carpeta de datos${folder === '' ? '' : ` «${folder}»`}${formerly === null ? '' : `, que entonces se llamaba «${formerly}»`}`,
          }[lost]
        }.`,
      hint: (args) => {
        const { isTag, ref, lost } = args;
        return {
          absent: isTag
            ? 'Si la reunión se cerró en otra copia, tráigalo con: crm-plan guardar. Quien usa Git también puede escribir: git fetch --tags. Si la referencia está mal escrita, corríjala.'
            : 'Tráigalo con: git fetch --tags. Si la referencia está mal escrita, corríjala.',
          nowhere: `Borre esa etiqueta con: git tag -d ${inCommand(ref, '<etiqueta>')}. Si el repositorio común la tiene entera, tráigala de allí con: git fetch --refetch --tags`,
          damaged: `Borre el archivo «.git/refs/tags/${ref}». Si el repositorio común tiene la etiqueta, tráigala de allí con: git fetch --refetch --tags`,
          noVersion: `Vea a qué lleva con: git cat-file -t "${inCommand(ref, '<etiqueta>')}^{}". Si la referencia está mal escrita, corríjala.`,
          noData: inVersion.es(args),
        }[lost];
      },
      what: 'La entrada de una reunión cerrada nombra una etiqueta o versión de Git («ref») que no existe en el repositorio, o que no contiene los datos.',
      why: 'Sin ella no se puede volver a los datos que la reunión dejó, ni comparar con ellos.',
      correct:
        'Traiga las etiquetas del repositorio común: las de los cierres las trae «crm-plan guardar», y todas «git fetch --tags». O corrija la referencia.',
    },
    en: {
      title: 'The data of a closed session are missing',
      message: ({ session, ref, lost, folder, formerly }) =>
        `The data of the ${wording(session, 'en')} should be in “${ref}”, which ${
          {
            absent: 'this repository does not have',
            nowhere: 'is there, but leads to a version that is missing here',
            damaged: 'is a damaged tag',
            noVersion: 'is there, but does not lead to any version of the data',
            noData: `leads to a version without the data folder${folder === '' ? '' : ` “${folder}”`}${formerly === null ? '' : `: it was called “${formerly}” then`}`,
          }[lost]
        }.`,
      hint: (args) => {
        const { isTag, ref, lost } = args;
        return {
          absent: isTag
            ? 'If the session was closed in another copy, fetch it with: crm-plan save. Whoever uses Git can also type: git fetch --tags. If the ref is misspelt, correct it.'
            : 'Fetch it with: git fetch --tags. If the ref is misspelt, correct it.',
          nowhere: `Delete that tag with: git tag -d ${inCommand(ref, '<tag>')}. If the shared repository has it whole, fetch it from there with: git fetch --refetch --tags`,
          damaged: `Delete the file “.git/refs/tags/${ref}”. If the shared repository has the tag, fetch it from there with: git fetch --refetch --tags`,
          noVersion: `See what it leads to with: git cat-file -t "${inCommand(ref, '<tag>')}^{}". If the ref is misspelt, correct it.`,
          noData: inVersion.en(args),
        }[lost];
      },
      what: 'The entry of a closed session names a tag or commit of Git (“ref”) that is not in the repository, or does not hold the data.',
      why: 'Without it, it is not possible to go back to the data as the session left them, or to compare with them.',
      correct:
        'Fetch the tags of the shared repository: “crm-plan save” brings those of closings, “git fetch --tags” all of them. Or correct the ref.',
    },
  },
  *check(snapshot, { earlier }) {
    const { sessions } = snapshot;
    for (const [i, session] of (sessions?.data.sessions ?? []).entries()) {
      const lost = earlier.missing.get(session.id);
      if (sessions && session.ref !== undefined && lost !== undefined)
        yield {
          at: { file: sessions.file, path: ['sessions', i, 'ref'] },
          args: {
            session: sessionText(snapshot, session),
            ref: session.ref,
            isTag: closingTags(session).includes(session.ref),
            lost: lost.how,
            folder: lost.how === 'noData' ? lost.folder : '',
            formerly: lost.how === 'noData' ? lost.formerly : null,
          },
          session: session.id,
        };
    }
  },
});
