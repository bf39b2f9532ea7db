import { sessionText } from '../model/names.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly session: Text;
  readonly ref: string;
}

export default defineRule<Args>({
  name: 'session-ref-missing',
  group: 'sessions',
  level: 'warning',
  texts: {
    es: {
      title: 'Faltan los datos de una sesión cerrada',
      message: ({ session, ref }) =>
        `Los datos de la ${wording(session, 'es')} deberían estar en «${ref}», y este repositorio no lo tiene.`,
      hint: () => 'Tráigalo con: git fetch --tags. Si la referencia está mal escrita, corríjala.',
      what: 'La ficha de una sesión cerrada nombra una etiqueta o versión de Git («ref») que no existe en el repositorio.',
      why: 'Sin ella no se puede volver a lo que la sesión dejó, ni comparar con ello.',
      mend: 'Traiga las etiquetas del repositorio común (git fetch --tags) o corrija la referencia.',
    },
    en: {
      title: 'The data of a closed session are missing',
      message: ({ session, ref }) =>
        `The data of the ${wording(session, 'en')} should be in “${ref}”, which this repository lacks.`,
      hint: () => 'Fetch it with: git fetch --tags. If the ref is misspelt, mend it.',
      what: 'The entry of a closed session names a tag or commit of Git (“ref”) that is not in the repository.',
      why: 'Without it nobody can go back to what the session left, nor compare with it.',
      mend: 'Fetch the tags of the shared repository (git fetch --tags), or mend the ref.',
    },
  },
  *check(snapshot, { earlier }) {
    const { sessions } = snapshot;
    for (const [i, session] of (sessions?.data.sessions ?? []).entries())
      if (sessions && session.ref !== undefined && earlier.missing.has(session.id))
        yield {
          at: { file: sessions.file, path: ['sessions', i, 'ref'] },
          args: { session: sessionText(snapshot, session), ref: session.ref },
          session: session.id,
        };
  },
});
