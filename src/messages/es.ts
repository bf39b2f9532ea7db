import { insideSpanishQuotes } from './quotes.ts';
import { days, meetingNamed, of, typedDecisions } from './spanish.ts';
import {
  type BranchElsewhere,
  discarding,
  fetching,
  goingInto,
  inCommand,
  inSettings,
  namingBack,
  noLongerApart,
  quotedInCommand,
  restoring,
  takingOut,
  takingOutPrograms,
} from './typed.ts';

/** What `n` things are called: the singular for one, the plural otherwise. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What a session did with an item. */
const decided = { adopted: 'adoptó', amended: 'enmendó', deferred: 'aplazó', dropped: 'suprimió' } as const;

const list = (values: readonly string[]): string => values.join(', ');

const meant = (near: string | null): string => (near === null ? '.' : `; ¿quiso escribir ${near}?`);

/** What is typed to see more of the same state of the data: of an earlier one, with `--at`. */
const seen = (command: string, at: string | undefined): string =>
  at === undefined ? command : `${command} --at ${inCommand(at, '<referencia>')}`;

/** So many sessions are named; of more, where to see them. */
const mostSessions = 12;

const theSessions = (ids: readonly string[]): string =>
  ids.length === 0 || ids.length > mostSessions
    ? '«crm-plan sesion lista» muestra las que hay.'
    : `Las que hay: ${list(ids)}.`;

/** Ids to choose from, of which only the first few are named. */
type Meant = { readonly ids: readonly string[]; readonly more: number };

/** What may not be public. */
export type PrivateThing = 'contact' | 'report' | 'list' | 'message' | 'unread';

/** What a version holds that may not be public, never quoted. */
const holds = (what: PrivateThing, file: string): string =>
  ({
    contact: 'tiene datos personales de un punto de contacto',
    report: 'tiene un informe que es solo para la Red',
    list: `tiene en «${file}» una dirección de correo o lo que parece un número de teléfono`,
    message: 'tiene en su mensaje una dirección de correo o lo que parece un número de teléfono',
    unread: `puede tener datos reservados (su «${file}» no se puede leer)`,
  })[what];

const notDone = { send: 'No se envió nada', close: 'No se cerró la reunión', undo: 'No se deshizo nada' } as const;

/** An address of a remote, and where it is written: null where that isn't known. */
interface Address {
  readonly address: string;
  readonly at: { readonly key: string; readonly file: string; readonly value: string } | null;
}

/** A remote with an address that is a program. */
interface CommandAsRemote extends Address {
  readonly remote: string;
  readonly isForPushing: boolean;
  /** Whether it is the only address, where Git itself would change it. */
  readonly isSetAlone: boolean;
  readonly areAll: boolean;
}

/** The end of a sentence about an id that isn't there. */
const oneOf = ({ ids: [first, ...others], more }: Meant): string =>
  first === undefined || others.length === 0
    ? meant(first ?? null)
    : `; ¿quiso escribir uno de estos: ${list([first, ...others])}${more > 0 ? ` y ${more} más` : ''}?`;

/** How something is called, by language. */
/** A translation that was reviewed: of which text, into which language, and whether it is the Conference's. */
interface Reviewed {
  readonly key: string;
  readonly language: string;
  readonly status: 'official' | 'unofficial';
  readonly wasOfficial: boolean;
}

type Names = { readonly es?: string; readonly en?: string };

/** A session that has not begun. */
export interface YetToBegin {
  readonly session: Names;
  /** Its first day, or its year. */
  readonly start: string;
  readonly isYear: boolean;
  readonly today: string;
}

/** Where an item says that it is adopted: whose proposal it was; of a plan, which session adopted it. */
type StillAdopted = { readonly origin: string } | { readonly status: string; readonly session: string };

/** What stays of a session's former decision on an item, and where. */
interface KeptOfFormer {
  readonly paragraph: string | null;
  readonly hasText: boolean;
  readonly decision: keyof typeof decided;
  readonly place: string;
}

const begins = ({ session, start, isYear, today }: YetToBegin): string =>
  `${meetingNamed(session.es)} ${isYear ? `es de ${start}` : `empieza el ${days(start)}`}, y hoy es ${days(today)}.`;

const correctFirst = (errors: number): string =>
  `hay ${count(errors, 'error', 'errores')} en los datos. ${errors === 1 ? 'Corríjalo' : 'Corríjalos'} primero (vea «crm-plan validar»).`;

/** How a setting of Git is taken away. */
const withoutSetting = (setting: { key: string; file: string }): string => {
  const command = inSettings(setting, '--unset-all');
  return command === null ? `bórrelo en el archivo «${setting.file}»` : `bórrelo: ${command}`;
};

/** Why a file can't be written, by what the system says. */
const notWritten: Readonly<Record<string, string>> = {
  ENOSPC: ': el disco está lleno',
  ENOENT: ': ahí no se puede crear nada',
  ENAMETOOLONG: ': el nombre es demasiado largo',
  EDQUOT: ': no le queda espacio en el disco',
  EROFS: ': el disco es de solo lectura',
  EACCES: ': no tiene permiso para escribir ahí',
  EPERM: ': no tiene permiso para escribir ahí',
  EBUSY: ': otro programa lo tiene abierto',
  EEXIST: ': donde debe haber una carpeta hay un archivo',
  ENOTDIR: ': donde debe haber una carpeta hay un archivo o un enlace',
};

/** What follows where something is done, and not all of it could be written: the reason, and what to do. */
const notUpToDate = (reason: string): string =>
  `${notWritten[reason] ?? (reason === '' ? '' : ` (${reason})`)}. ${['ENOSPC', 'EDQUOT'].includes(reason) ? 'Libere espacio' : 'Cierre los programas que tengan abiertos sus archivos'} y repita el comando, que hará lo que falta.`;

/** The interface in Spanish. The English one has the same shape, or it doesn't compile. */
export const es = {
  yes: 'sí',
  levels: { error: 'error', warning: 'advertencia', flag: 'por resolver' },
  groups: {
    reading: 'Lectura de los archivos',
    schema: 'Estructura de los datos',
    references: 'Referencias',
    sessions: 'Reuniones',
    languages: 'Idiomas',
    plan: 'El plan',
    contacts: 'Puntos de contacto',
    'follow-up': 'Seguimiento',
    waivers: 'Aceptaciones',
  },

  /** Wrong usage or a wrong environment: one clear sentence, and what to do. */
  usage: {
    noDataFolder: () =>
      'No se encontró la carpeta de datos: ni esta carpeta ni las que la contienen tienen un archivo crm-plan.yaml. Vaya a la carpeta del plan, o indíquela con --data.',
    notADataFolder: ({ folder }: { folder: string }) =>
      `«${folder}» no es una carpeta de datos: no contiene el archivo crm-plan.yaml. Indique otra con --data.`,
    unreadable: ({ path, reason }: { path: string; reason: string }) =>
      `No se pudo leer «${path}» (${reason}). Compruebe que existe y que tiene permiso para abrirlo.`,
    tooManyCells: ({
      title,
      rows,
      columns,
      most,
    }: {
      title: { es: string; en: string };
      rows: number;
      columns: number;
      most: number;
    }) =>
      `El cuadro «${title.es}» tendría ${rows} filas y ${columns} columnas: más de las ${most} casillas que puede tener. Revise qué nombran los archivos del registro. No se generó nada.`,
    reportsUncounted: ({ at }: { at: string | undefined }) =>
      `Con los plazos de todas las reuniones se deberían más informes de los que se cuentan. Vea qué debe revisarse con: ${seen('crm-plan validar', at)}`,
    tooManyFiles: ({ most }: { most: number }) =>
      `La carpeta de datos tiene más de ${most} archivos. Compruebe que --data indica la carpeta correcta.`,
    noGit: () =>
      'Este comando necesita Git, y no se encontró en esta computadora. Instálelo desde https://git-scm.com y abra una terminal nueva.',
    notARepository: () =>
      'Este comando trabaja con lo que se guarda en Git (versiones, reuniones cerradas), y la carpeta de datos no está en un repositorio de Git. Si es una copia de otra carpeta que sí lo está, trabaje en aquella, o traiga el repositorio con: git clone <dirección>; para crear uno nuevo: git init',
    otherWorkTree: () =>
      'Un ajuste de este repositorio (core.worktree) dice que sus archivos están en otro lugar. Si no lo puso usted, bórrelo: git config --unset core.worktree',
    templatesForbidden: () =>
      'Los documentos se hacen a partir de plantillas, y a este Node.js se le prohibió usarlas (opción --disallow-code-generation-from-strings). Quítela de la variable NODE_OPTIONS y repita el comando.',
    takenForRepository: ({ path }: { path: string }) =>
      `Junto a los datos hay archivos como los que Git guarda en su carpeta «.git» (HEAD, objects, refs), y Git tomaría la carpeta por un repositorio aparte, con ajustes que nadie de aquí leyó. Compruebe de dónde vinieron y quite «${path}»; después repita el comando. No se cambió nada.`,
    ofGitToBring: ({ files, more }: { files: readonly string[]; more: number }) =>
      `La versión de la que se iba a traer tiene archivos que quedarían en la carpeta en que Git guarda aquí lo suyo: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. No se trajo nada. Pida a quien los envió que los quite del repositorio común, y repita el comando.`,
    repositoryToBring: ({ paths }: { paths: readonly string[] }) =>
      `La versión de la que se iba a traer tiene junto a los datos archivos como los que Git guarda en su carpeta «.git» (${paths.map((path) => `«${path}»`).join(', ')}), y Git tomaría la carpeta de datos por otro repositorio. No se trajo nada. Pida a quien los envió que los quite del repositorio común, y repita el comando.`,
    privateFileToSave: ({
      files,
      more,
      where,
      isIgnorable,
      isToClose,
    }: {
      files: readonly string[];
      more: number;
      where: 'contacts' | 'reports' | 'private' | 'data';
      isIgnorable: boolean;
      isToClose: boolean;
    }) =>
      `${{ contacts: 'Entre los puntos de contacto hay lo que el programa no lee', reports: 'Entre los informes hay lo que el programa no lee', private: 'En «private/» hay lo que no está cifrado y el programa no lee', data: 'En la carpeta de datos hay lo que el programa no puede leer' }[where]}, así que no puede ver si contiene datos personales: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Como el repositorio es público, quedaría a la vista de todos. Sáquelo de la carpeta de datos${isIgnorable ? ', o nómbrelo en «.gitignore»,' : ''} y repita el comando. No se ${isToClose ? 'cerró la reunión' : 'guardó nada'}.`,
    personalFileToSave: ({
      path,
      kind,
      where,
      isToClose,
    }: {
      path: string;
      kind: 'email' | 'phone';
      where: 'list' | 'comment' | 'contact';
      isToClose: boolean;
    }) => {
      const what = kind === 'email' ? 'una dirección de correo' : 'lo que parece un número de teléfono';
      const how = {
        list: 'Borre ese dato del archivo, o saque el archivo de la carpeta de datos,',
        comment: 'Borre ese dato del comentario',
        contact: 'Escriba en su lugar el cargo o la institución,',
      }[where];
      const otherwise =
        kind === 'email'
          ? ''
          : ' Si el número no es de un teléfono, escríbalo de otro modo (por ejemplo, «1100 a 1230»).';
      return `«${path}» contiene ${where === 'comment' ? 'en un comentario ' : ''}${what} y, como el repositorio es público, quedaría a la vista de todos. ${how} y repita el comando.${otherwise} No se ${isToClose ? 'cerró la reunión' : 'guardó nada'}.`;
    },
    personalNameToSave: ({ path, isToClose }: { path: string; isToClose: boolean }) =>
      `El nombre de un archivo, «${path}», contiene una dirección de correo o un número de teléfono, que aquí no se muestra y, como el repositorio es público, quedaría a la vista de todos. Póngale otro nombre y repita el comando. No se ${isToClose ? 'cerró la reunión' : 'guardó nada'}.`,
    bareRepository: () =>
      'Un ajuste de este repositorio (core.bare) dice que no tiene archivos de trabajo. Si no lo puso usted, bórrelo: git config --unset core.bare',
    headDamaged: ({ is }: { is: 'damaged' | 'missing' | 'folder' }) =>
      `El archivo «.git/HEAD», que dice en qué rama está usted, ${
        { damaged: 'está dañado', missing: 'falta', folder: 'falta, y en su lugar hay una carpeta' }[is]
      }, y sin él Git no reconoce el repositorio. ${
        {
          damaged: 'Ábralo con un editor de texto y deje',
          missing: 'Créelo con un editor de texto y ponga',
          folder: 'Cambie de nombre esa carpeta, cree el archivo con un editor de texto y ponga',
        }[is]
      } en él solo esta línea (con el nombre de su rama, si no es main): ref: refs/heads/main`,
    gitIncomplete: ({ missing }: { missing: readonly string[] }) =>
      `A la carpeta «.git» le falta una parte (${list(missing)}), y sin ella Git no reconoce el repositorio. Cambie de nombre esta carpeta, para no perder nada, copie de nuevo el repositorio (git clone) y lleve a la copia los archivos que usted haya cambiado.`,
    gitPointsNowhere: () =>
      'El archivo «.git» dice que el repositorio de esta carpeta está en otro lugar, y allí no hay ninguno. Devuélvalo a su lugar; si ya no existe, cambie de nombre esta carpeta, para no perder nada, copie de nuevo el repositorio (git clone) y lleve a la copia los archivos que usted haya cambiado.',
    refDamaged: ({ ref, isBranch, last }: { ref: string; isBranch: boolean; last: string | null }) =>
      `El archivo «.git/${ref}» está dañado: no lleva a ninguna versión que este repositorio tenga, como puede pasar tras un corte de luz. ${
        isBranch
          ? last === null
            ? 'Cambie de nombre esta carpeta, para no perder nada, copie de nuevo el repositorio (git clone) y lleve a la copia los archivos que usted haya cambiado.'
            : `Bórrelo y devuelva la rama a su última versión entera con: git update-ref ${inCommand(ref, '<rama>')} ${last}.`
          : 'Bórrelo y repita el comando.'
      } No se cambió nada.`,
    branchLeadsNowhere: ({ ref, last }: { ref: string; last: string | null }) =>
      `La rama «${ref.replace('refs/heads/', '')}» está dañada: no lleva a ninguna versión que este repositorio tenga. ${
        last === null
          ? 'Cambie de nombre esta carpeta, para no perder nada, copie de nuevo el repositorio (git clone) y lleve a la copia los archivos que usted haya cambiado.'
          : `Devuélvala a su última versión entera con: git update-ref ${inCommand(ref, '<rama>')} ${last}.`
      } No se cambió nada.`,
    tagLeadsNowhere: ({ tag }: { tag: string }) =>
      `La etiqueta «${tag}» existe, pero la versión a la que lleva no está en este repositorio. Bórrela con: git tag -d ${inCommand(tag, '<etiqueta>')}; si el repositorio común la tiene entera, tráigala de allí con: git fetch --refetch --tags; y repita el comando. No se cambió nada.`,
    partialCopy: () =>
      'A esta copia del repositorio le falta parte del contenido, porque se hizo con un filtro (git clone --filter). Traiga lo que falta con: git fetch --refetch --no-filter',
    gitFailed: ({ reason }: { reason: string }) =>
      `Git no pudo hacer lo que se le pidió${reason === '' ? '' : ` (${reason})`}. Compruebe el repositorio con: git status`,
    badSettings: ({ file, line }: { file: string; line: number }) =>
      `Git no puede leer sus ajustes: la línea ${line} de «${file}» está mal escrita. Abra ese archivo con un editor de textos, corrija o borre esa línea y repita el comando.`,
    badSetting: ({ key, value }: { key: string; value: string }) =>
      `Git no puede leer sus ajustes: «${key}» no puede ser «${value}». Vea en qué archivo está con: git config --show-origin --get-all ${inCommand(key, '<ajuste>')}. Ábralo con un editor de textos, corrija o borre la línea que lo dice y repita el comando.`,
    gitLocked: ({ paths }: { paths: readonly string[] }) =>
      `Otro comando de Git está trabajando en este repositorio, o uno se interrumpió y dejó ${list(paths.map((path) => `«${path}»`))}. Espere un momento; si no hay ningún otro, borre ${paths.length === 1 ? 'ese archivo' : 'esos archivos'} y repita el comando.`,
    dubiousOwnership: ({ path }: { path: string }) =>
      `Git no abre esta carpeta porque pertenece a otra persona. Si confía en ella, escriba: git config --global --add safe.directory ${quotedInCommand(path, '<carpeta>')}`,
    gitTooOld: ({ needs }: { needs: readonly string[] }) =>
      `Este repositorio lo hizo un Git más nuevo que el de esta computadora, y necesita lo que este no conoce (${needs.join(', ')}). Instale el último desde https://git-scm.com y abra una terminal nueva.`,
    gitOutdated: (_: object) =>
      'El Git de esta computadora es demasiado antiguo: no conoce lo que se le pide. Instale el último desde https://git-scm.com y abra una terminal nueva.',
    noMoreAllowed: ({ reason }: { reason: string }) =>
      `El sistema no deja que este programa abra más archivos o inicie otros programas (${reason}). Cierre los demás programas, o abra una terminal nueva, y repita el comando.`,
    gitTooSlow: ({ seconds }: { seconds: number }) =>
      `Git llevaba más de ${seconds} segundos leyendo el repositorio y se detuvo. Cierre los demás programas que usan la carpeta y repita el comando; si está en un disco de red, copie la carpeta a un disco de esta computadora. Si vuelve a pasar, busque en la carpeta «.git» una tubería en lugar de un archivo, y quítela.`,
    commitTooLarge: ({ ref, isTag, bytes }: { ref: string; isTag: boolean; bytes: number }) =>
      `«${ref}» lleva a una versión de Git descomunal (${Math.ceil(bytes / 1e6)} MB de mensaje y antecesores), y no se lee. ${
        isTag
          ? `Una etiqueta así no la hizo este programa: compruebe quién la puso, y bórrela si sobra con: git tag -d ${ref}`
          : `Una versión así no la hizo este programa. Compruebe de quién es con: git show -s --format=%an "${ref}"`
      }`,
    treeTooLarge: ({
      commit,
      most,
      what,
      where,
    }: {
      commit: string;
      most: number;
      what: 'files' | 'names' | 'folders';
      where: 'data' | 'all';
    }) =>
      `En ${commit}, ${where === 'data' ? 'la carpeta de datos' : 'el repositorio entero'} tiene ${{ files: `más de ${most} archivos`, names: 'nombres de archivo demasiado largos', folders: `más de ${most} carpetas, una dentro de otra` }[what]}, y no se lee. Compruebe de quién es esa versión con: git log -1 --decorate ${commit}`,
    fileTooLargeToKeep: ({ path, bytes, most }: { path: string; bytes: number; most: number }) =>
      `«${path}» tiene ${Math.ceil(bytes / 1e6)} MB, y en la carpeta de datos no se guardan archivos de más de ${most / 1e6} MB. Sáquelo de la carpeta, o hágalo más pequeño, y repita el comando.`,
    fileTooLargeToBring: ({ path, bytes, most }: { path: string; bytes: number; most: number }) =>
      `«${path}» tiene ${Math.ceil(bytes / 1e6)} MB en la versión de la que se iba a traer, y no se traen archivos de más de ${most / 1e6} MB. No se trajo nada. Si está en el repositorio común, pida a quien lo envió que lo quite de ahí, y repita el comando.`,
    unsentTooMuch: ({ isToClose }: { isToClose: boolean }) =>
      `No se ${isToClose ? 'cerró la reunión' : 'envió nada'}: lo que falta enviar es demasiado para comprobar que no contiene datos reservados (miles de versiones, o carpetas descomunales). Si usted sabe que no los contiene, envíelo con «git push», y repita el comando.`,
    dataTooLarge: ({ commit, bytes, most }: { commit: string | null; bytes: number; most: number }) =>
      `${commit === null ? 'Los' : `En ${commit}, los`} archivos de la carpeta de datos suman ${Math.ceil(bytes / 1e6)} MB y no se leen: pueden sumar ${most / 1e6} MB como mucho. ${
        commit === null
          ? 'Saque los que sobren, o compruebe que --data indica la carpeta correcta.'
          : `Compruebe de quién es esa versión con: git log -1 --decorate ${commit}`
      }`,
    tooManyValues: ({ commit, most }: { commit: string | null; most: number }) =>
      `${commit === null ? 'Los' : `En ${commit}, los`} archivos de la carpeta de datos tienen más de ${most / 1e6} millones de claves y valores en total y no se leen: diez años de once países tienen muchísimo menos. ${
        commit === null
          ? 'Saque los que sobren, o compruebe que --data indica la carpeta correcta.'
          : `Compruebe de quién es esa versión con: git log -1 --decorate ${commit}`
      }`,
    pathTwice: ({ path, commit }: { path: string; commit: string }) =>
      `La versión ${commit.slice(0, 12)} tiene dos veces «${path}», y cada programa tomaría una: no se puede usar. Git no hace versiones así; pida que el cambio se haga de nuevo.`,
    tagAndBranch: ({ ref, branch }: { ref: string; branch: string }) =>
      `«${ref}» es el nombre de una rama y también el de una etiqueta, que lleva a otra versión. Diga cuál: --base ${branch} o --base refs/tags/${ref}. Si nadie debió poner esa etiqueta, bórrela: git tag -d ${inCommand(ref, '<etiqueta>')}`,
    refIsNoCommit: ({ ref }: { ref: string }) =>
      `«${ref}» existe en Git, pero no lleva a ninguna versión guardada de los datos. Compruebe a qué lleva con: git cat-file -t "${ref}^{}"`,
    repositoryDamaged: ({ object, file }: { object: string | null; file: string | null }) =>
      `El repositorio de Git está dañado: no se puede leer ${object === null ? 'parte de lo que guarda' : `el objeto ${object.slice(0, 12)}`}. Compruébelo con: git fsck. ${file === null ? '' : `Borre el archivo «${file}», que no contiene nada más. `}Si hay una copia sana, complételo desde ella con: git fetch --refetch`,
    notAFile: ({ path }: { path: string }) =>
      `«${path}» no es un archivo, sino una tubería o un dispositivo, y Git esperaría sin fin a leerlo. Quítelo y repita el comando. No se cambió nada.`,
    logIsFolder: ({ path }: { path: string }) =>
      `«${path}» es una carpeta, y ahí debe haber un archivo, en el que Git anota lo que hace. Quítela y repita el comando. No se cambió nada.`,
    logNotWritable: ({ path, place, folder, isOwn }: { path: string; place: string; folder: string; isOwn: boolean }) =>
      `No tiene permiso para escribir en «${path}», donde Git anota lo que hace. ${
        isOwn
          ? `Recupérelo con: chmod u+rwX ${quotedInCommand(place, '"<archivo>"')}`
          : `Pertenece a otro usuario, por ejemplo porque se usó Git con «sudo». Recupérelo con: sudo chown -R "$(whoami)" ${quotedInCommand(folder, '"<carpeta .git>"')} (si no puede, pídalo a quien administra esta computadora)`
      } y repita el comando. No se cambió nada.`,
    includeNotAFile: ({ path, file }: { path: string; file: string }) =>
      `Los ajustes de Git en «${file}» hacen que lea además «${path}» (include), que no es un archivo, sino una tubería o un dispositivo, y Git esperaría sin fin a leerlo. Abra «${file}» con un editor de textos, borre la línea que lo nombra y repita el comando. No se cambió nada.`,
    settingNotAFile: ({ key, path }: { key: string; path: string }) =>
      `El ajuste ${key} de Git nombra «${path}», que no es un archivo, y Git esperaría sin fin a leerlo. Quite el ajuste con: git config --unset-all ${key}; si es el de todos sus repositorios: git config --global --unset-all ${key}. No se cambió nada.`,
    gitFileTooLarge: ({ path, bytes }: { path: string; bytes: number }) =>
      `«${path}» tiene ${Math.ceil(bytes / 1e6)} MB, y Git lo leería entero muchas veces. Un archivo así no lo escriben ni una persona ni Git: compruebe de dónde vino y devuélvalo a como estaba, o quítelo si antes no lo había, y repita el comando. No se cambió nada.`,
    badGitDate: ({ name, value }: { name: string; value: string }) =>
      `«${value}» no es una fecha que Git entienda, y es el valor de la variable ${name}. Quite la variable o dele un valor como 2008-05-06T12:00:00. No se cambió nada.`,
    objectMissing: ({ path, id }: { path: string; id: string }) =>
      `El repositorio no tiene entero el contenido de ${path === '' ? `la versión ${id}` : `«${path}» (${id})`}: la copia está incompleta o dañada. Complétela con: git fetch --refetch --no-filter; si no basta, compruébela con: git fsck`,
    noDataThen: ({ folder, commit, isNew }: { folder: string; commit: string; isNew: boolean }) =>
      `En ${commit} no existía la carpeta de datos${folder === '' ? '' : ` «${folder}»`}.${isNew ? ' Es nueva: guárdela primero en Git (git add, git commit); si ese repositorio es para otra cosa, cree antes uno para ella con «git init» en su carpeta.' : ''}`,
    baseNeeded: () =>
      'Diga con qué se compara el cambio, por ejemplo la rama que lo va a recibir: crm-plan revisar --base main',
    noDataInBase: ({ base }: { base: string }) =>
      `En «${base}» no hay ninguna carpeta de datos con crm-plan.yaml en el lugar donde se buscó. Indíquela con --data.`,
    dataMoved: ({ base, from, to }: { base: string; from: string; to: string }) =>
      `El cambio comenzó cuando los datos estaban en ${from === '' ? 'la carpeta principal del repositorio' : `«${from}»`}, y en «${base}» están ahora en ${to === '' ? 'la carpeta principal' : `«${to}»`}: nada de él se revisó. En la rama del cambio, una antes a él lo que tiene la base: git merge ${inCommand(base, '<base>')}`,
    unknownBase: ({ ref, from }: { ref: string; from: BranchElsewhere | null }) =>
      `No hay ninguna rama ni otra referencia de Git «${ref}». Las ramas se ven con: git branch --all. Si está en otro repositorio, tráigala antes con: ${fetching(from)}`,
    whoTwice: () => 'Indique el país (--country) o la cuenta (--actor), no los dos.',
    headTwice: () => 'Indique lo que se propone con --head o con --at, no con los dos.',
    fromAlone: () =>
      'Con --from hacen falta --head y --format markdown, y nada más: la revisión ya está hecha en ese archivo. Por ejemplo: crm-plan revisar --from revision.json --head 1a2b3c… --format markdown',
    badReview: ({ path, why }: { path: string; why: 'unreadable' | 'large' | 'form' | 'head' }) =>
      `«${path}» ${
        {
          unreadable: 'no se puede leer',
          large: 'tiene más de 1 MB',
          form: 'no es una revisión hecha por «crm-plan revisar --format json»',
          head: 'no es la revisión de la versión que indica --head',
        }[why]
      }: no se usa nada de ese archivo. Haga la revisión de nuevo.`,
    refNameUnusual: ({ ref, id }: { ref: string; id: string }) =>
      `«${ref}» está en Git, pero el programa solo lee nombres de letras, cifras y los signos . _ / @ + ~ ^ -. Escriba en su lugar: ${id.slice(0, 12)}`,
    badRef: ({ ref }: { ref: string }) =>
      `«${ref}» no es una reunión ni puede ser una referencia de Git. Escriba el identificador de una reunión (crm-13), su número (XIII) o una etiqueta; «crm-plan sesion lista» muestra las que hay.`,
    unknownRef: ({
      ref,
      near,
      isShallow,
      sessions,
    }: {
      ref: string;
      near: string | null;
      isShallow: boolean;
      sessions: readonly string[];
    }) =>
      `No hay ninguna reunión ni referencia de Git «${ref}»${meant(near)}${isShallow ? ' Este repositorio es una copia parcial; complétela con: git fetch --unshallow --tags' : near === null ? ` ${theSessions(sessions)}` : ''}`,
    missingTag: ({ session, ref, isShallow }: { session: Names; ref: string; isShallow: boolean }) =>
      `Los datos de la ${meetingNamed(session.es)} están en la etiqueta «${ref}», que este repositorio no tiene. Tráigala con: git fetch ${isShallow ? '--unshallow --tags' : '--tags'}`,
    sessionWithoutData: ({
      session,
      ref,
      folder,
      formerly,
    }: {
      session: Names;
      ref: string;
      folder: string;
      formerly: string | null;
    }) => {
      const naming = namingBack(folder, formerly);
      return `Los datos de la ${meetingNamed(session.es)} deberían estar en «${ref}», pero en esa versión no está la carpeta de datos${folder === '' ? '' : ` «${folder}»`}${formerly === null ? '' : `, que entonces se llamaba «${formerly}»`}. ${naming === null ? `Vea qué contiene con: git ls-tree --name-only "${inCommand(ref, '<etiqueta>')}", y corrija «ref» en sessions.yaml.` : `Si la carpeta cambió de nombre después, devuélvale el que tenía, desde la carpeta superior del repositorio, con: ${naming}`}`;
    },
    sessionIsHistory: ({ session }: { session: Names }) =>
      `De la ${meetingNamed(session.es)} no se guardaron los datos: es anterior a este repositorio.`,
    sessionNotClosed: ({ session }: { session: Names }) =>
      `La ${meetingNamed(session.es)} no se ha cerrado: sus datos son los de ahora. Escriba el comando sin esa reunión.`,
    noClosedSession: () =>
      'Todavía no hay ninguna reunión cerrada con la que comparar. Indique con qué: una reunión, una etiqueta o una versión de Git.',
    atReadsOnly: () =>
      'Con --at los datos de entonces solo se leen, y este comando los cambiaría. Quite --at. No se cambió nada.',
    unknownCommand: ({ name, near }: { name: string; near: string | null }) =>
      `No existe el comando «${name}»${meant(near)}`,
    unknownOption: ({ option, near }: { option: string; near: string | null }) =>
      `No existe la opción «${option}»${meant(near)}`,
    optionNeedsValue: ({ option }: { option: string }) => `La opción «${option}» necesita un valor.`,
    excelIsCsv: ({ format }: { format: string }) =>
      `«--excel» da una tabla CSV, y se pidió el formato ${format}. Quite una de las dos opciones.`,
    missingArgument: ({ argument }: { argument: string }) => `Falta el argumento «${argument}».`,
    missingOption: ({ option }: { option: string }) => `Falta la opción «${option}».`,
    tooManyArguments: ({ argument }: { argument: string }) => `Sobra el argumento «${argument}».`,
    unknownValue: ({
      option,
      value,
      allowed,
      near,
    }: {
      option: string;
      value: string;
      allowed: readonly string[];
      near: string | null;
    }) =>
      `«${value}» no es válido para ${option}${meant(near)}${near === null ? ` Valores posibles: ${list(allowed)}.` : ''}`,
    argumentGarbled: ({ shown }: { shown: string }) =>
      `De «${shown}» llegaron letras que no se pueden leer: la terminal no escribe en UTF-8. Ábrala en UTF-8 (en Windows, con «chcp 65001») y escriba el comando otra vez. No se hizo nada.`,
    tooLateToLeave: ({ until }: { until: string }) =>
      `Después del ${until} no hay otro día en que el nuevo punto de contacto pueda empezar. Escriba en --until un día anterior. No se cambió nada.`,
    badDay: ({ option, value }: { option: string; value: string }) =>
      `«${value}» no es un día para ${option}: escriba año, mes y día, como 2008-05-06.`,
    unknownDocument: ({ name, near, allowed }: { name: string; near: string | null; allowed: readonly string[] }) =>
      `No existe el documento «${name}»${meant(near)}${near === null ? ` Documentos: ${list(allowed)}.` : ''}`,
    reportNeeded: () =>
      'Diga de qué reunión y de qué país quiere el informe, por ejemplo: crm-plan generar informe XIII HN.',
    summaryNeeded: () => 'Diga de qué reunión quiere el resumen, por ejemplo: crm-plan generar resumen XIII.',
    noReport: ({ who, session, typed }: { who: Names; session: Names; typed: string }) =>
      `No hay ningún informe ${of(who.es ?? '')} a la ${meetingNamed(session.es)}. Un borrador: crm-plan informe nuevo ${typed}`,
    registerNeeded: ({ known }: { known: readonly string[] }) =>
      `Diga de qué registro quiere la matriz, por ejemplo: crm-plan generar matriz treaties. Registros: ${list(known)}.`,
    unknownRegister: ({ name, near, known }: { name: string; near: string | null; known: readonly string[] }) =>
      `No existe el registro «${name}»${meant(near)}${near === null ? ` Registros: ${list(known)}.` : ''}`,
    unknownRule: ({ name, near }: { name: string; near: string | null }) =>
      `No existe la regla «${name}»${meant(near)}${near === null ? ' Para ver la lista: crm-plan explicar.' : ''}`,
    unknownPlan: ({ id, near, allowed }: { id: string; near: string | null; allowed: readonly string[] }) =>
      `No hay ningún plan «${id}»${meant(near)}${near === null && allowed.length > 0 ? ` Planes: ${list(allowed)}.` : ''}`,
    planOver: ({ id }: { id: string }) =>
      `El plan «${id}» ya no está en curso, y de un plan así no hay estado. Para generar su tabla: crm-plan generar plan --plan ${id}. No se escribió nada.`,
    noFolderName: () =>
      'Falta el nombre de la carpeta. Escriba uno, por ejemplo: crm-plan iniciar mi-plan. No se escribió nada.',
    badFolderName: ({
      name,
      why,
      character,
    }: {
      name: string;
      why: 'character' | 'reserved' | 'end' | 'long';
      character: string;
    }) =>
      `«${name}» no sirve de nombre de carpeta: ${
        {
          character:
            character < ' ' || character === '\u007f'
              ? 'tiene un carácter invisible'
              : `Windows no admite «${character}»`,
          reserved: 'Windows lo tiene reservado',
          end: 'Windows no admite que termine en un punto o un espacio',
          long: 'es demasiado largo',
        }[why]
      }. Elija otro. No se escribió nada.`,
    folderIsFile: ({ path }: { path: string }) =>
      `«${path}» es un archivo, y ahí debe ir una carpeta. Elija otro nombre, o quítelo. No se escribió nada.`,
    otherInTheWay: ({ path }: { path: string }) =>
      `«${path}» ya existe y no es como se escribiría ahora: lo cambió alguien, o es de otra versión del programa. Si quiere el nuevo, mueva ese archivo a otro lugar y repita el comando. No se escribió nada.`,
    otherCounts: ({ other, path }: { other: string; path: string }) =>
      `«${other}» dejaría de contar: GitHub mira primero «${path}». Si quiere el nuevo, mueva «${other}» a otro lugar y repita el comando. No se escribió nada.`,
    otherPages: ({ path, withPages }: { path: string; withPages: boolean }) =>
      withPages
        ? `«${path}» es el que no tiene páginas. Bórrelo y repita el comando: el nuevo hace lo mismo y publica las páginas. No se escribió nada.`
        : `«${path}» es el que tiene páginas, y hace todo lo que hace el otro. Si ya no se va a publicar nada, bórrelo y repita el comando. No se escribió nada.`,
    teamNeeded: (_: object) =>
      'Diga cuál es el equipo de la Secretaría en GitHub, por ejemplo: --team @crm/secretaria. No se escribió nada.',
    badTeam: ({ team }: { team: string }) =>
      `«${team}» no es un equipo de GitHub. Escríbalo con la organización delante, por ejemplo: --team @crm/secretaria. No se escribió nada.`,
    pagesNeedForge: (_: object) =>
      'Las páginas las publica GitHub o GitLab. Diga cuál, por ejemplo: --forge github --pages. No se escribió nada.',
    insideOther: ({ path, is }: { path: string; is: 'data' | 'git' }) =>
      `${path === '.' ? 'La carpeta en la que está' : `«${path}»`} ${is === 'data' ? 'ya es una carpeta de datos, y otra dentro contaría como parte de ella' : 'es donde Git guarda lo suyo'}. Elija otra carpeta. No se escribió nada.`,
    packageMissing: ({ spec }: { spec: string }) =>
      spec === ''
        ? 'Falta de dónde se instala crm-plan: escriba detrás de --package la versión o el archivo .tgz. No se escribió nada.'
        : `No existe el archivo «${spec}», que --package dice que es crm-plan. Compruebe su nombre y su carpeta. No se escribió nada.`,
    inTheWay: ({ path }: { path: string }) =>
      `«${path}» ya existe, y nunca se sobrescribe lo que existe. Elija otra carpeta. No se escribió nada.`,
    unknownItem: ({ item, meant }: { item: string; meant: Meant }) =>
      `No hay ningún texto de «${item}» en los planes ni en las decisiones${oneOf(meant)} No se cambió nada.`,
    noDataFile: ({ file, meant }: { file: string; meant: Meant }) =>
      `«${file}» no es ningún archivo de la carpeta de datos${oneOf(meant)} No se cambió nada.`,
    nothingTranslated: ({ item }: { item: string }) =>
      `«${item}» no tiene ninguna traducción que confirmar. Escríbala primero, debajo del original. No se cambió nada.`,
    stampsUnread: ({ file }: { file: string }) =>
      `«${file}» tiene errores y no se puede cambiar sin perder algo. Corríjalos primero (vea «crm-plan validar»). No se cambió nada.`,
    noPlan: ({ over }: { over: readonly string[] }) => {
      const [first] = over;
      const table =
        first === undefined
          ? ''
          : ` Para generar la tabla de uno concluido o sustituido: crm-plan generar plan --plan ${first}.`;
      return `No hay ningún plan propuesto ni adoptado que generar.${table}${over.length > 1 ? ` Planes: ${list(over)}.` : ''}`;
    },
    outputIsFile: ({ path }: { path: string }) =>
      `«${path}» es un archivo, y los documentos se escriben en una carpeta. Indique otra con --out. No se escribió nada.`,
    targetIsNotFile: ({ path }: { path: string }) =>
      `«${path}» es una carpeta o un enlace, y ahí debe ir un documento. Quítelo o indique otra carpeta con --out. No se escribió nada.`,
    outIsLink: ({ path }: { path: string }) =>
      `«${path}» es un enlace, y nadie lo indicó. Si es ahí donde quiere los documentos, añada: --out ${path}. No se escribió nada.`,
    isLink: ({ path }: { path: string }) =>
      `«${path}» es un enlace, y el programa no escribe a través de enlaces. Ponga en su lugar un archivo o una carpeta de verdad. No se cambió nada.`,
    cannotAnswer: ({ reason }: { reason: string }) =>
      `No se pudo escribir la salida${notWritten[reason] ?? ` (${reason})`}. Libere espacio o escríbala en otro lugar, y repita el comando; si es uno que cambia algo, mire antes si ya está hecho: git status, git log -1`,
    folderGarbled: (_: object) =>
      'El nombre de la carpeta en la que está, o de una que la contiene, tiene letras que no están en UTF-8, y sus archivos no se encuentran. Cambie ese nombre y repita el comando.',
    folderNameBroken: ({ name }: { name: string }) =>
      `El nombre de la carpeta «${name}» lleva un salto de línea, y con él no se encuentra lo que Git guarda de ella. Cámbiele el nombre (minúsculas sin tilde, cifras y guiones) y repita el comando.`,
    noCurrentFolder: (_: object) =>
      'La carpeta en la que está ya no existe. Vaya a otra (por ejemplo, con «cd ~») y repita el comando.',
    badParagraph: ({ value }: { value: string }) =>
      `«${value}» no es un párrafo. Escriba su número, desde 1, por ejemplo: --paragraph 4. No se cambió nada.`,
    changedMeanwhile: ({ path }: { path: string }) =>
      `«${path}» cambió mientras se trabajaba con él (¿otra ventana, otro comando?). No se escribió nada; repita el comando.`,
    changedAfterClosing: ({ path }: { path: string }) =>
      `«${path}» se guardó mientras se cerraba la reunión: contiene lo que se guardó, y falta anotar en él el cierre. Repita el comando, que lo anotará sin perder nada.`,
    closedNotFinished: ({ reason }: { reason: string }) =>
      `El cierre está guardado en Git, pero no se pudo dejar al día esta carpeta${notUpToDate(reason)}`,
    savedNotFinished: ({ reason }: { reason: string }) =>
      `Lo suyo quedó guardado, pero no se pudo dejar al día la lista de archivos de Git${notUpToDate(reason)}`,
    writtenInGitInPart: ({ reason }: { reason: string }) =>
      `Git escribió solo una parte${notWritten[reason] ?? (reason === '' ? '' : ` (${reason})`)}. Corrija eso y repita el comando, que hará lo que falta.`,
    writtenInPart: ({ written, path, reason }: { written: readonly string[]; path: string; reason: string }) =>
      `Se escribió ${list(written)}, pero no «${path}»${reason === '' ? ', que cambió entretanto' : (notWritten[reason] ?? ` (${reason})`)}. Repita el comando, que hará lo que falta.`,
    broughtInPart: ({ path, reason }: { path: string; reason: string }) =>
      `Está guardado en Git, pero no se pudo cambiar «${path}»${notWritten[reason] ?? (reason === '' ? '' : ` (${reason})`)}, y esta carpeta todavía no está al día. Corrija eso y repita el comando, que terminará lo que empezó.`,
    wouldBeTooLarge: ({ path }: { path: string }) =>
      `Con este cambio «${path}» sería más grande de lo que el programa puede leer. Quite lo que sobre (comentarios, elementos que ya no existen) y repita el comando. No se cambió nada.`,
    textTooLong: ({ path, most }: { path: string; most: number }) =>
      `Un texto de «${path}» tendría más de ${most} caracteres. Acórtelo y repita el comando. No se cambió nada.`,
    refsMovedSince: () =>
      'La rama o la etiqueta cambiaron entretanto (¿otra ventana, otro comando?), y no se llegó al final. Repita el comando, que hará lo que falta.',
    refsMoved: () =>
      'La rama o la etiqueta cambiaron mientras se guardaba (¿otra ventana, otro comando?). No se cambió nada; repita el comando.',
    riskySettingMeanwhile: ({ key, file }: { key: string; file: string }) =>
      `Mientras tanto llegó a este repositorio un ajuste, «${key}», que enviaría lo guardado a otro lugar o haría ejecutar un programa, y por eso ya no se envió ni se trajo nada. Si no lo puso usted, ${withoutSetting({ key, file })}. Si es suyo, póngalo en sus propios ajustes (git config --global). Después repita el comando, que terminará lo que empezó.`,
    riskySetting: ({ key, file }: { key: string; file: string }) =>
      `Un ajuste de este repositorio, «${key}», enviaría lo guardado a otro lugar o haría ejecutar un programa. Si no lo puso usted, ${withoutSetting({ key, file })}. Si es suyo, póngalo en sus propios ajustes (git config --global). No se cambió nada.`,
    commandAsRemote: ({ remote, address, at, isForPushing, isSetAlone, areAll }: CommandAsRemote) => {
      const which = isSetAlone || areAll ? 'La dirección' : 'Una de las direcciones';
      const inFile = at === null ? '' : ` en el archivo «${at.file}», en «${at.key}»`;
      const replacing = isSetAlone
        ? `git remote set-url ${isForPushing ? '--push ' : ''}${inCommand(remote, '<nombre>')}`
        : at && inSettings(at, '--replace-all');
      const removing = takingOutPrograms(at);
      const how =
        isSetAlone || areAll
          ? `Ponga la del repositorio común${replacing ? `: ${replacing} <dirección>` : inFile}.`
          : `Quítela${removing ? `: ${removing}` : inFile}.`;
      return `${which} de «${remote}» no es un lugar, sino un programa: «${address}». ${how} No se cambió nada.`;
    },
    folderAndServer: ({ remote, folder, server }: { remote: string; folder: Address; server: Address }) => {
      const without = ({ address, at }: Address) =>
        takingOut(at) ?? `borre «${address}» en el archivo${at === null ? ' «.git/config»' : ` «${at.file}»`}`;
      return `«${remote}» tiene a la vez como direcciones una carpeta («${folder.address}») y un servidor («${server.address}»), y no se envía a los dos con un mismo nombre. Para dejar solo el servidor: ${without(folder)} — o para dejar solo la carpeta: ${without(server)}. No se cambió nada.`;
    },
    plansUnread: ({ at }: { at: string }) =>
      `No todos los planes de ese estado de los datos se pueden leer con esta versión del programa, así que no se puede marcar qué cambió desde entonces. Para ver qué no se puede leer: ${seen('crm-plan validar', at)}. No se generó nada.`,
    sessionsUnread: ({ file, takesTag }: { file: string; takesTag: boolean }) =>
      `«${file}» tiene errores, así que no se sabe qué reuniones hay. Corríjalo primero (vea «crm-plan validar»)${takesTag ? ', o indique la etiqueta: session/crm-13' : ''}.`,
    sessionTwofold: ({ session, sessions }: { session: string; sessions: readonly string[] }) =>
      `Más de una reunión tiene el número «${session}»: ${list(sessions)}. Escriba el identificador de la que quiere, y corrija en sessions.yaml el número de la otra. No se cambió nada.`,
    unknownSession: ({
      session,
      near,
      sessions,
    }: {
      session: string;
      near: string | null;
      sessions: readonly string[];
    }) =>
      `No hay ninguna reunión «${session}»${meant(near)}${near === null ? ` ${theSessions(sessions)} Una nueva se escribe en sessions.yaml.` : ''} No se cambió nada.`,
    unknownPlanItem: ({ item, meant }: { item: string; meant: Meant }) =>
      `No hay ningún elemento «${item}» en los planes${oneOf(meant)} No se cambió nada.`,
    optionOfAnother: ({ option, actions }: { option: string; actions: readonly Names[] }) =>
      `«${option}» es una opción de ${actions.map(({ es: name }) => `«${name}»`).join(' y de ')}. No se cambió nada.`,
    membersUnread: ({ file }: { file: string }) =>
      `«${file}» tiene errores, así que no se sabe qué países son miembros. Corríjalo primero (vea «crm-plan validar»). No se cambió nada.`,
    unknownMember: ({ typed, near, allowed }: { typed: string; near: string | null; allowed: readonly string[] }) =>
      `«${typed}» no es el código de ningún país que sea miembro hoy${meant(near)}${near === null && allowed.length > 0 ? ` Códigos: ${list(allowed)}.` : ''} No se cambió nada.`,
    nothingDue: ({ session }: { session: string }) =>
      `A «${session}» no hay que entregarle ningún informe: su entrada en sessions.yaml no tiene plazo (reportsDue), o ninguna actividad adoptada se informa a ella.`,
    dueAtWhole: ({ session, whole }: { session: string; whole: string }) =>
      `«${session}» es parte de «${whole}», y con un solo informe se informa a ambas: los informes se piden con los de esta. Para recordarlos: crm-plan recordar ${whole}`,
    outNeedsFiles: ({ format, files }: { format: string; files: readonly string[] }) =>
      `«--out» es para lo que se escribe en archivos, y el formato ${format} sale en la terminal. Quite «--out», o indique con --format un formato que se escribe en un archivo (${list(files)}).`,
    networkOnly: () =>
      'Este documento es solo para la Red, y este repositorio es público (visibility: public): no se genera. No se escribió nada.',
    noContacts: ({ who, file }: { who: Names; file: string }) =>
      `No se ha registrado ningún punto de contacto; país: ${who.es}. Se escriben en ${file}. No se cambió nada.`,
    nobodyInPost: ({ who }: { who: Names }) =>
      `Nadie está hoy en el cargo; país: ${who.es}. Si hay alguien nuevo, añádalo a su archivo. No se cambió nada.`,
    unknownContact: ({ id, country }: { id: string; country: string }) =>
      `«${id}» no es ningún punto de contacto de ${country}. Para ver los que hay: crm-plan contactos lista ${country}. No se cambió nada.`,
    contactLeft: ({ id }: { id: string }) =>
      `«${id}» ya dejó el cargo, y no hay nada que confirmar. No se cambió nada.`,
    confirmedLater: ({ id, confirmed, file }: { id: string; confirmed: string; file: string }) =>
      `«${id}» ya está confirmado con una fecha posterior (${confirmed}, en ${file}), y una anterior no la cambia. Compruebe --today, o escriba los identificadores de los demás. No se cambió nada.`,
    leavesBeforeBeginning: ({ id, until }: { id: string; until: string }) =>
      `«${id}» no pudo dejar el cargo el ${until}: todavía no lo tenía. Compruebe --until. No se cambió nada.`,
    contactIdTaken: ({ id }: { id: string }) =>
      `Ya hay un punto de contacto con el id «${id}», y los informes que entregó lo nombran. Dé otro al nuevo con --id. No se cambió nada.`,
    alreadyReplaced: ({ id }: { id: string }) =>
      `El relevo de «${id}» ya está anotado: alguien asumió sus funciones al día siguiente. Si el día es otro, corríjalo en el archivo: «until» de quien deja el cargo y «since» de quien lo asume. No se cambió nada.`,
    privateInPublic: ({ option }: { option: string }) =>
      `Este repositorio es público (visibility: public), y «${option}» sería un dato reservado a la vista de todos. Repita el comando sin él: bastan la función, la institución, el cargo, los idiomas y las fechas. No se cambió nada.`,
    badContactValue: ({ option, example }: { option: string; example: string }) =>
      `El valor de «${option}» no está bien escrito. Por ejemplo: ${option} ${example}. No se cambió nada.`,
    sessionIsClosed: ({ session, id }: { session: Names; id: string }) =>
      `La ${meetingNamed(session.es)} está cerrada. Para corregir lo que decidió, reábrala: crm-plan sesion reabrir ${id} --reason "…". No se cambió nada.`,
    sessionNotClosedYet: ({ session }: { session: Names }) =>
      `La ${meetingNamed(session.es)} no está cerrada. No se cambió nada.`,
    reasonNeeded: ({ session, id }: { session: Names; id: string }) =>
      `Diga por qué se reabre la ${meetingNamed(session.es)}: crm-plan sesion reabrir ${id} --reason "…". No se cambió nada.`,
    alreadyDropped: ({
      what,
      holder,
      session,
      place,
    }: {
      what: string;
      holder: string | null;
      session: Names;
      place: string;
    }) =>
      `«${what}» ya no cuenta: ${holder === null ? 'lo' : `está en «${holder}», que`} suprimió la ${meetingNamed(session.es)}. Para retomarlo, borre la clave «dropped» en ${place} y repita el comando. No se cambió nada.`,
    unknownReporter: ({ reporter, codes }: { reporter: string; codes: readonly string[] }) =>
      `«${reporter}» no es ningún país miembro ni ningún órgano de members.yaml.${codes.length === 0 ? '' : ` Los códigos de los países son ${list(codes)}.`}`,
    reportExists: ({ path }: { path: string }) => `«${path}» ya existe: ábralo y complételo. No se cambió nada.`,
    nothingToReport: ({
      who,
      session,
      id,
      isWithoutDay,
      isClosed,
      isAdopted,
      by,
      notMemberOn,
    }: {
      who: Names;
      session: Names;
      id: string;
      isWithoutDay: boolean;
      isClosed: boolean;
      isAdopted: boolean;
      by: string;
      notMemberOn: { day: string; isFirst: boolean } | null;
    }) =>
      isWithoutDay && isClosed
        ? `La ${meetingNamed(session.es)} está cerrada y no tuvo plazo de informes: no hay nada que informarle. No se escribió nada.`
        : isWithoutDay
          ? `La ${meetingNamed(session.es)} no tiene plazo de informes. Escriba en sessions.yaml, en «${id}», una línea «reportsDue:» con el día. No se escribió nada.`
          : !isAdopted
            ? isClosed
              ? `No hay nada que informar a la ${meetingNamed(session.es)}: cuando se cerró no había ningún plan adoptado. No se escribió nada.`
              : `No hay nada que informar a la ${meetingNamed(session.es)}: ningún plan está adoptado, y solo se informa de lo adoptado. Cuando una reunión adopte un plan, anótelo con «crm-plan sesion decidir». No se escribió nada.`
            : notMemberOn
              ? `A la ${meetingNamed(session.es)} informan los países que son miembros el ${days(notMemberOn.day)}${notMemberOn.isFirst ? ', su primer día' : ', en que vence el plazo'}, y según members.yaml entonces no lo es este: ${who.es}. No se escribió nada.`
              : `En el plan adoptado no hay nada que informar a la ${meetingNamed(session.es)}; quién informaría: ${who.es}. Para que se deba un informe sobre una actividad, su entrada del calendario tiene que decirlo: «reportsTo: [crm]» (a quién se informa) y «reportsBy: ${by}» (quién informa). No se escribió nada.`,
    notAmended: ({ place, last }: { place: string; session: Names; last: Names }) =>
      `La redacción es la misma que dejó la ${meetingNamed(last.es)}. Escriba primero la enmienda en ${place}; si se adoptó tal como está, anótelo con «adoptado». No se cambió nada.`,
    cannotEdit: ({ path }: { path: string }) =>
      `«${path}» está escrito de un modo que el programa no puede cambiar sin riesgo. Haga el cambio a mano. No se cambió nada.`,
    gitUnderWay: ({ what }: { what: string }) =>
      `Hay una operación de Git sin terminar (${what}). Termínela, o anúlela con: git ${what} --abort. No se cambió nada.`,
    detachedHead: () =>
      'El repositorio no está en ninguna rama. Vuelva a la suya, por ejemplo con: git switch main. No se cambió nada.',
    checkedOutTwice: ({ branch, folder, commit }: { branch: string; folder: string; commit: string | null }) =>
      `La rama «${branch}» está abierta también en otra carpeta («${folder}»), y guardar en una de ellas desharía lo que se guardó en la otra. ${
        commit === null
          ? 'Vea las carpetas con: git worktree list, y quite la que sobre con: git worktree remove <carpeta>'
          : `Dé a esta carpeta una rama propia, con lo que tiene ahora: git switch -c <nombre> ${commit}. Para ver las carpetas: git worktree list`
      }. No se cambió nada.`,
    leftBehind: ({ branch, commit }: { branch: string; commit: string }) =>
      `La rama «${branch}» cambió desde otra carpeta, y los archivos de esta son todavía los de antes (${commit}): guardarlos desharía ese cambio. Póngala al día con: git checkout --detach ${commit} y después: git switch ${inCommand(branch, '<rama>')}; lo que editó aquí se conserva. No se cambió nada.`,
    emptyIdentity: ({ name }: { name: string }) =>
      `La variable ${name} está vacía, y sin lo que debe decir Git no sabe quién es usted. Quítela (unset ${name}) y repita el comando. No se cambió nada.`,
    nameOfSigns: ({
      value,
      variable,
      at,
    }: {
      value: string;
      variable: string | null;
      at: { key: string; file: string } | null;
    }) => {
      const setting = at && inSettings(at, '--replace-all');
      const from = variable === null ? `el ajuste «${at?.key}»` : `la variable ${variable}`;
      const said = value === '' ? 'está vacío' : `dice solo «${value}», sin ninguna letra`;
      const how =
        variable !== null
          ? `Quítela (unset ${variable})`
          : setting
            ? `Ponga el suyo: ${setting} "Nombre"`
            : `Ponga el suyo en el archivo «${at?.file}»`;
      return `Git no acepta el nombre de quien guarda: ${from} ${said}. ${how} y repita el comando. No se cambió nada.`;
    },
    noIdentity: () =>
      'Git no sabe quién es usted. Dígaselo: git config --global user.name "Nombre" y git config --global user.email "correo". No se cambió nada.',
    indexMissing: () =>
      'Falta el índice de Git (el archivo «.git/index»). Git lo hace de nuevo, sin cambiar ningún archivo suyo, con: git reset. No se cambió nada.',
    indexDamaged: () =>
      'El índice de Git está dañado. Borre el archivo «.git/index»; Git lo hace de nuevo, sin cambiar ningún archivo suyo, con: git reset. No se cambió nada.',
    somethingStaged: ({ files, more, isFirst }: { files: readonly string[]; more: number; isFirst: boolean }) =>
      `Hay cambios preparados en Git que no se han guardado: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Guárdelos (git commit) o retírelos (${isFirst ? 'git reset' : 'git restore --staged .'}). No se cambió nada.`,
    changesOutside: ({ files, more }: { files: readonly string[]; more: number }) =>
      `Hay cambios fuera de la carpeta de datos: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Guárdelos (git commit) o deshágalos antes de cerrar. No se cambió nada.`,
    planMadeOf: ({ files, more }: { files: readonly string[]; more: number }) =>
      `Git guarda estos archivos del plan cifrados o en otro lugar («filter» en .gitattributes), y este comando los guardaría tal como están aquí: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Guárdelos con Git (git add; git commit). O, si todos los pueden leer: quite de .gitattributes la línea que los nombra, escriba git add --renormalize :/ y git commit, y repita el comando. No se cambió nada.`,
    planElsewhere: ({ files, more }: { files: readonly string[]; more: number }) =>
      `Estos archivos del plan cambiaron y son de otro repositorio dentro de la carpeta de datos (un submódulo), en el que crm-plan no guarda: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Tenga el plan en el mismo repositorio que esta carpeta, y repita el comando. No se cambió nada.`,
    setApart: ({ files, more }: { files: readonly string[]; more: number }) =>
      `Git tiene puestos aparte (skip-worktree o assume-unchanged) archivos del plan que han cambiado, y no se guardarían: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Para que se guarden, escriba en la carpeta principal del repositorio: ${noLongerApart(files, 'y', '<archivo>')}, y repita el comando. No se cambió nada.`,
    ignoredFiles: ({ files, more }: { files: readonly string[]; more: number }) =>
      `Git ignora archivos del plan, y no se guardarían: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Para ver qué línea lo causa: git check-ignore -v --no-index ${quotedInCommand(files[0] ?? '', '<archivo>')}. Quítela y repita el comando. No se cambió nada.`,
    notAllHere: ({ files, more }: { files: readonly string[]; more: number }) =>
      `Esta copia muestra solo una parte de los archivos. Git guarda además: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Tráigalo todo con: git sparse-checkout disable, y repita el comando. No se cambió nada.`,
    fileUnread: ({ file }: { file: string }) =>
      `«${file}» tiene errores, así que no se sabe qué dice. Corríjalo primero (vea «crm-plan validar»). No se cambió nada.`,
    twice: ({ id }: { id: string }) =>
      `Hay dos elementos con el id «${id}». Dele otro a uno de los dos (vea «crm-plan validar»). No se cambió nada.`,
    optionOfDocument: ({ option, documents }: { option: string; documents: readonly string[] }) =>
      `«${option}» es una opción de «generar ${documents.join('» y «generar ')}».`,
    openedByHand: ({ tag, id }: { tag: string; id: string }) =>
      `La reunión se cerró con la etiqueta «${tag}», y una versión posterior la dejó abierta sin decir por qué. En sessions.yaml ponga otra vez status: closed y ref: ${tag}, y guárdelo con: crm-plan guardar "Cierre de la reunión". Para corregir lo que decidió, escriba después: crm-plan sesion reabrir ${id} --reason "…". No se cambió nada.`,
    closedNotSaved: ({ tag }: { tag: string }) =>
      `La reunión se cerró con la etiqueta «${tag}», y sessions.yaml la tiene cerrada en esta carpeta, pero la última versión guardada la deja abierta. Guárdelo con: crm-plan guardar "Cierre de la reunión". No se cambió nada.`,
    reopenedSince: ({ tag, path }: { tag: string; path: string }) =>
      `La reunión se cerró con la etiqueta «${tag}» y después se volvió a abrir, pero en esta carpeta sessions.yaml es anterior y no dice que se reabrió ni por qué: si se guardara así, eso se borraría. Devuelva el archivo a la última versión guardada (lo que no haya guardado de él se pierde) con: ${restoring([path], '<archivo>')}. No se cambió nada.`,
    sessionsGone: ({ path }: { path: string }) =>
      `Falta «${path}», y en la última versión guardada tiene reuniones cerradas: sin él nadie encontraría lo que dejaron. Devuélvalo con: ${restoring([path], '<archivo>')}. No se cambió nada.`,
    closingUnfinished: ({ session, tag, id }: { session: Names; tag: string; id: string }) =>
      `La ${meetingNamed(session.es)} se cerró con la etiqueta «${tag}», y en esta carpeta sessions.yaml no la tiene cerrada: si se guardara así, se desharía el cierre. Si el cierre se interrumpió, termínelo con: crm-plan sesion cerrar ${id}. Si alguien abrió la reunión a mano, escriba crm-plan sesion cerrar ${id}, y después: crm-plan sesion reabrir ${id} --reason "…". No se cambió nada.`,
    openedInFile: ({ session, tag, id }: { session: Names; tag: string; id: string }) =>
      `La ${meetingNamed(session.es)} se cerró con la etiqueta «${tag}», y alguien la abrió a mano en sessions.yaml: si se guardara así, se desharía el cierre sin decir por qué. Déjela otra vez cerrada con: crm-plan sesion cerrar ${id}. Para corregir lo que decidió, escriba después: crm-plan sesion reabrir ${id} --reason "…". No se cambió nada.`,
    notBegun: ({ id, ...ahead }: YetToBegin & { id: string }) =>
      `La ${begins(ahead)} Si quiere cerrarla ya: crm-plan sesion cerrar ${id} --yes${ahead.isYear ? '' : `; si hoy es otro día: crm-plan sesion cerrar ${id} --today ${ahead.start}`}. No se cambió nada.`,
    tagExists: ({ tag }: { tag: string }) =>
      `La etiqueta «${tag}» ya existe y no es la de este cierre. Si sobra, bórrela: git tag -d ${inCommand(tag, '<etiqueta>')}. No se cambió nada.`,
    closedOnOtherBranch: ({ tag, branch }: { tag: string; branch: string | null }) =>
      `La reunión ya se cerró con la etiqueta «${tag}», ${
        branch === null
          ? `y ninguna rama tiene ese cierre. Para traerlo a esta, apartando antes lo que aún no está en Git: git stash -u; git merge ${inCommand(tag, '<etiqueta>')}; si lo deshizo a propósito y quiere cerrarla de nuevo: git tag -d ${inCommand(tag, '<etiqueta>')}`
          : `en la rama «${branch}», que no es esta. Para ir a ella, apartando antes lo que aún no está en Git: git stash -u; git switch ${inCommand(branch, '<rama>')}, y repita el comando. Para traer el cierre a esta: git merge ${inCommand(tag, '<etiqueta>')}`
      }. No se cambió nada.`,
    closedAndLeft: ({ tag, branch }: { tag: string; branch: string }) =>
      `La reunión quedó cerrada con la etiqueta «${tag}» en la rama «${branch}», pero entretanto esta carpeta pasó a otra rama o a otra versión. Repita el comando: hará lo que falta, o dirá cómo volver a esa rama.`,
    closingTakenBack: ({ tag }: { tag: string }) =>
      `La reunión quedó cerrada con la etiqueta «${tag}», pero entretanto otro programa, o usted mismo con Git, puso en la rama una versión que no tiene todo el cierre. En esta carpeta está todo, y la reunión sigue cerrada. Guárdelo con: crm-plan guardar "Cierre de la reunión".`,
    closingGone: ({ tag, version }: { tag: string; version: string }) =>
      `La reunión quedó cerrada con la etiqueta «${tag}», pero entretanto otro programa, o usted mismo con Git, puso en la rama una versión que no tiene todo el cierre, y los archivos de esta carpeta tampoco lo tienen ya. Si no fue a propósito, recupérelo con: git cherry-pick ${version}; después repita el comando.`,
    branchNameUnusual: ({ branch }: { branch: string }) =>
      `La rama en la que está esta carpeta se llama «${branch}», y el programa solo lee nombres de letras, cifras y los signos . _ / @ + ~ ^ -. Póngale otro nombre: git branch -m nombre-nuevo. No se cambió nada.`,
    savedAndLeft: ({ branch }: { branch: string }) =>
      `Quedó guardado en la rama «${branch}», pero entretanto esta carpeta pasó a otra rama o a otra versión. Para volver a ella, apartando antes lo que aún no está en Git: git stash -u; git switch ${branch}`,
    saveTakenBack: () =>
      'Se guardó, pero entretanto otro programa, o usted mismo con Git, puso en la rama una versión que no lo tiene. En esta carpeta sigue todo lo suyo. Repita el comando.',
    savedAndGone: ({ version }: { version: string }) =>
      `Quedó guardado (versión ${version}), pero entretanto otro programa, o usted mismo con Git, puso en la rama una versión que no lo tiene, y los archivos de esta carpeta tampoco lo tienen ya. Si no fue a propósito, recupérelo con: git cherry-pick ${version}; después repita el comando.`,
    joinTakenBack: ({ more }: { more: string }) =>
      `Entretanto otro programa, o usted mismo con Git, guardó otra versión, que deshace lo que este comando había juntado o deshecho. En los archivos de esta carpeta está todo. Compruébelos y guárdelos otra vez: crm-plan guardar${more} "Lo que otro programa deshizo"`,
    closedByHand: ({ tag, id }: { tag: string; id: string }) =>
      `sessions.yaml dice que la reunión está cerrada, pero Git no tiene «${tag}». Si la cerró otra persona: git fetch --tags; si así no llega, pídale que la envíe con: crm-plan sesion cerrar ${id} --push. Si no, ponga status: open, sin ref, y ciérrela con este comando. No se cambió nada.`,
    unreadableName: ({ path }: { path: string }) =>
      `El nombre de «${path}» no está escrito en UTF-8, y el programa no puede unir dos versiones en las que un archivo así es distinto. Únalas con Git: git pull --no-rebase --no-edit`,
    notRegularFile: ({ path }: { path: string }) =>
      `«${path}» no es un archivo, sino una carpeta, una tubería o un dispositivo. Ponga en su lugar el archivo y repita el comando. No se cambió nada.`,
    unknownRemote: ({
      remote,
      branch,
      setting,
      remotes,
      usual,
    }: {
      remote: string;
      branch: string;
      setting: string;
      remotes: readonly string[];
      usual: string | null;
    }) => {
      const removed = `Quite el ajuste con: git config --unset-all ${quotedInCommand(setting, '<ajuste>')}`;
      const how =
        usual !== null
          ? `${removed}; sin él se envía a «${usual}».`
          : remotes.length === 0
            ? `${removed}; y añada el común: git remote add origin <dirección>.`
            : `Elija uno de los que conoce (${list(remotes)}): git config --replace-all ${quotedInCommand(setting, '<ajuste>')} <nombre> y repita el comando.`;
      return `La rama «${branch}» se enviaría a «${remote}», y este repositorio no conoce ninguno de ese nombre (vea: git remote). ${how} No se cambió nada.`;
    },
    severalRemotes: ({ branch, setting, remotes }: { branch: string; setting: string; remotes: readonly string[] }) =>
      `Este repositorio conoce varios a los que enviarse (${list(remotes)}), y ninguno se llama «origin». Elija a cuál se envía la rama «${branch}»: git config --replace-all ${quotedInCommand(setting, '<ajuste>')} <nombre> y repita el comando. No se cambió nada.`,
    noRemote: () =>
      'Este repositorio no tiene un repositorio común al que enviarse. Añádalo con: git remote add origin <dirección>. No se cambió nada.',
    pushRejected: ({ remote }: { remote: string }) =>
      `La reunión quedó cerrada aquí, pero «${remote}» tiene cambios que aquí no están, y no se envió nada. Para juntarlos con lo de aquí y enviarlo todo, con la etiqueta: crm-plan guardar --push "por qué"`,
    pushFailed: ({ remote, branch, tag, reason }: { remote: string; branch: string; tag: string; reason: string }) =>
      `La reunión quedó cerrada aquí, pero no se pudo enviar a «${remote}»${reason === '' ? '' : ` (${reason})`}. Compruebe la red y la dirección (git remote -v), y escriba: git push --atomic ${inCommand(remote, '<nombre>')} ${inCommand(branch, '<rama>')} ${inCommand(tag, '<etiqueta>')}`,
    pushRefused: ({ remote, reason }: { remote: string; reason: string }) =>
      `La reunión quedó cerrada aquí, pero «${remote}» no aceptó el cierre (${reason}). Lo que sí acepte se envía con: crm-plan guardar --push "por qué"; para que acepte lo demás, escriba a quien administra «${remote}».`,
    saveReasonNeeded: ({ more }: { more: string }) =>
      `Diga por qué se hizo el cambio, entre comillas: crm-plan guardar${more} "Fecha del taller, según la Presidencia". No se guardó nada.`,
    saveReasonPersonal: ({ kind }: { kind: 'email' | 'phone' }) =>
      `El motivo queda a la vista de cualquiera, en la historia de este repositorio público, y contiene ${kind === 'email' ? 'una dirección de correo' : 'lo que parece un número de teléfono'}. Escriba en su lugar el cargo o la institución. No se guardó nada.`,
    saveNotSent: ({ remote, reason, isAsked }: { remote: string; reason: string; isAsked: boolean }) =>
      `Lo guardado está en esta computadora, pero no se pudo enviar a «${remote}»${reason === '' ? '' : ` (${reason})`}. Compruebe la red y la dirección (git remote -v), y escriba: crm-plan guardar${isAsked ? ' --push' : ''}`,
    savedNotSent: ({ remote, reason, more }: { remote: string; reason: string; more: string }) =>
      `Lo guardado está en esta computadora, pero no se pudo terminar de enviarlo a «${remote}», porque no se puede escribir en «.git»${notWritten[reason] ?? ` (${reason})`}. Corrija eso y escriba: crm-plan guardar${more}`,
    saveUnsound: ({ remote, reason, more }: { remote: string; reason: string; more: string }) =>
      `Lo guardado está en esta computadora, y no se envió: lo que otra persona envió a «${remote}» no pasa la revisión de Git (${reason}), y no se trae. Escriba a quien administra «${remote}», que lo verá con «git fsck --strict»; cuando esté corregido, se envía con: crm-plan guardar${more}`,
    saveRefused: ({ remote, reason, more }: { remote: string; reason: string; more: string }) =>
      `Lo guardado está en esta computadora, pero «${remote}» no lo aceptó (${reason}). Escriba a quien administra «${remote}»; cuando lo acepte, se envía con: crm-plan guardar${more}`,
    saveHeldByTag: ({
      remote,
      tag,
      isDamaged,
      isAsked,
    }: {
      remote: string;
      tag: string;
      isDamaged: boolean;
      isAsked: boolean;
    }) =>
      `Lo guardado está en esta computadora, pero no se pudo enviar a «${remote}»: ${
        isDamaged
          ? `el archivo «.git/refs/tags/${tag}» está dañado. Bórrelo`
          : `la etiqueta «${tag}» lleva a una versión que aquí falta. Bórrela con: git tag -d ${inCommand(tag, '<etiqueta>')};`
      } y escriba: crm-plan guardar${isAsked ? ' --push' : ''}`,
    stagedAndChanged: ({ files, others, more }: { files: readonly string[]; others: number; more: string }) =>
      `Lo suyo quedó guardado aquí y no se envió: otra persona cambió archivos que usted tiene preparados en Git, fuera de los datos: ${list(files)}${others > 0 ? ` y ${others} más` : ''}. Guárdelos (git commit) o retírelos (git restore --staged :/), y escriba otra vez: crm-plan guardar${more}`,
    unsentPrivate: ({
      version,
      why,
      what,
      file,
      start,
      says,
      act,
      choice,
    }: {
      version: string;
      why: string;
      what: PrivateThing;
      file: string;
      start: string | null;
      says: string | null;
      act: 'send' | 'close' | 'undo';
      choice: { remote: string; taking: string | null; setting: string } | null;
    }) => {
      const chosen =
        choice === null || choice.taking === null
          ? ''
          : `Si la rama se envía a «${choice.taking}», que ya la tiene, dígalo con: git config --replace-all ${quotedInCommand(choice.setting, '<ajuste>')} ${inCommand(choice.taking, '<nombre>')} y repita el comando. Si no: `;
      const held = what === 'contact' || what === 'report' ? 'tiene datos reservados' : holds(what, file);
      const isPublic = `el repositorio es público${says === null ? '' : ` (lo dice «${says}»)`}`;
      const again = {
        send: 'crm-plan guardar "motivo"',
        close: 'el mismo comando',
        undo: 'corrija a mano lo que quería deshacer y escriba: crm-plan guardar "motivo"',
      }[act];
      return `${notDone[act]}: la versión ${version} («${why}»), que aún no se ha enviado${choice === null ? '' : ` a «${choice.remote}»`}, ${held}, y como ${isPublic} ${what === 'list' || what === 'message' ? 'quedaría' : 'quedarían'} para siempre en su historia. ${chosen}${start === null ? 'Pida a quien mantiene el repositorio que la quite de la historia antes de enviarla.' : `Para enviar solo lo de ahora, sin las versiones de antes: git reset ${start} y después ${again}`}`;
    },
    tagPrivate: ({
      tag,
      isRead,
      says,
      act,
    }: {
      tag: string;
      isRead: boolean;
      says: string;
      act: 'send' | 'close' | 'undo';
    }) =>
      `${notDone[act]}: la etiqueta «${tag}», que aún no se ha enviado, ${isRead ? holds('message', '') : 'tiene un mensaje que no se puede leer'}, y como el repositorio es público (lo dice «${says}») lo leería cualquiera. Escríbala de nuevo sin mensaje y repita el comando: git tag -f ${inCommand(tag, '<etiqueta>')} "${inCommand(tag, '<etiqueta>')}^{}"`,
    becomesPublic: ({
      version,
      why,
      what,
      file,
      remote,
      says,
      act,
    }: {
      version: string;
      why: string;
      what: PrivateThing;
      file: string;
      remote: string;
      says: string;
      act: 'send' | 'close' | 'undo';
    }) =>
      `${notDone[act]}: «${says}» diría que el repositorio es público, y en «${remote}» todavía es privado. Toda su historia quedaría a la vista de todos, también lo que ya se borró: la versión ${version} («${why}») ${holds(what, file)}. Con crm-plan no se puede quitar de la historia. Para publicar los datos, copie esta carpeta sin «.git», haga de la copia un repositorio nuevo (git init) y publique ese.${act === 'undo' ? '' : ` Si este repositorio sigue siendo privado, escriba «visibility: private» en «${says}».`}`,
    unsentMadePrivate: ({
      remote,
      branch,
      file,
      act,
    }: {
      remote: string;
      branch: string;
      file: string;
      act: 'send' | 'close' | 'undo';
    }) => {
      const sending = `git push ${inCommand(remote, '<nombre>')} ${inCommand(branch, '<rama>')}`;
      const [what, how, otherwise] = {
        send: [
          'No se envió nada',
          sending,
          `Si sigue siendo público, escriba en «${file}» «visibility: public», quite lo reservado y escriba: crm-plan guardar "motivo"`,
        ],
        close: [
          'No se cerró la reunión',
          `${sending} y repita el comando`,
          `Si sigue siendo público, escriba en «${file}» «visibility: public» y repita el comando.`,
        ],
        undo: [
          'No se deshizo nada',
          `crm-plan deshacer --no-push y después ${sending}`,
          'Si sigue siendo público, corrija a mano lo demás.',
        ],
      }[act];
      return `${what}: los datos dirían «visibility: private», y los que ya tiene «${remote}» dicen que ese repositorio es público: lo reservado que se guarde desde entonces lo leería cualquiera. Hágalo privado primero donde está (GitHub, GitLab…); si ya lo es, escriba: ${how}. ${otherwise}`;
    },
    filteredToBring: ({
      files,
      more,
      remote,
      branch,
    }: {
      files: readonly string[];
      more: number;
      remote: string;
      branch: string;
    }) =>
      `No se trajo nada de «${remote}» ni se envió nada: entre lo que otras personas enviaron hay archivos que Git guarda por medio de un programa («filter» en .gitattributes), que crm-plan no ejecuta: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Tráigalo con Git: git pull --no-rebase --no-edit ${inCommand(remote, '<repositorio>')} ${inCommand(branch, '<rama>')}, y repita el comando.`,
    joinedTwice: ({ remote, theirs }: { remote: string; theirs: string }) =>
      `Lo suyo quedó guardado aquí y no se envió: lo de aquí y lo de «${remote}» se juntaron ya más de una vez por caminos distintos, y de lo que se decidió entonces no se sabe qué vale. Júntelo con Git, decida lo que pregunte y escriba después: crm-plan guardar. La orden: git merge ${theirs}`,
    noCommonPast: ({ remote, isShallow }: { remote: string; isShallow: boolean }) =>
      `Lo guardado está en esta computadora, pero lo que tiene «${remote}» no viene de lo mismo, y no se puede juntar. ${isShallow ? 'Esta copia es parcial; complétela con: git fetch --unshallow' : 'Compruebe la dirección con: git remote -v'}`,
    saveUnfinished: () =>
      'Los archivos de esta carpeta están a medio poner al día: algo interrumpió un guardado. Termínelo con: crm-plan guardar. No se cambió nada.',
    saveUntold: () =>
      'El último guardado está sin terminar: algo lo interrumpió, o se está guardando ahora en otra ventana. Termínelo con: crm-plan guardar. No se cambió nada.',
    nothingToUndo: ({ last }: { last: { name: string; why: string; day: string } | null }) =>
      last === null
        ? 'No hay nada que usted haya guardado con «crm-plan guardar» y que falte deshacer. No se cambió nada.'
        : `No hay nada suyo que deshacer: lo último lo guardó ${last.name} el ${last.day} («${last.why}»), y le toca a esa persona deshacerlo. No se cambió nada.`,
    undoFirst: ({ why }: { why: string }) =>
      `«${why}» es lo primero que se guardó en este repositorio, y antes no hay nada a lo que volver. No se cambió nada.`,
    undoTooFar: ({ looked }: { looked: number }) =>
      `Entre las últimas ${looked} versiones no hay nada suyo que deshacer, y más atrás no se busca. No se cambió nada.`,
    undoCutOff: ({ why }: { why: string | null }) =>
      `Esta copia del repositorio es parcial: ${why === null ? 'en la parte de la historia que tiene no hay nada suyo que deshacer' : `no tiene la versión anterior a lo que usted guardó («${why}»)`}. Complétela con: git fetch --unshallow; y repita el comando. No se cambió nada.`,
    undoClosing: ({ tag, id }: { tag: string; id: string | null }) =>
      id === null
        ? `Después de lo último que usted guardó está la etiqueta «${tag}», como las del cierre de una reunión, y no es de ninguna que conste en sessions.yaml; lo que cerró una reunión no se deshace. Compruebe quién la puso, y bórrela si sobra con: git tag -d ${inCommand(tag, '<etiqueta>')}. No se cambió nada.`
        : `Desde lo último que usted guardó se cerró una reunión (etiqueta «${tag}»), y lo que cerró una reunión no se deshace. Para corregirlo, escriba la corrección y guárdela, con la reunión abierta otra vez, si no lo está ya: crm-plan sesion reabrir ${inCommand(id, '<reunión>')} --reason "…". No se cambió nada.`,
    undoneAlready: ({ why, day }: { why: string; day: string }) =>
      `De lo que usted guardó el ${days(day)} («${why}») ya no queda en los datos nada que sea solo suyo: otro cambio lo quitó después, o alguien más guardó lo mismo. No hay qué deshacer. No se cambió nada.`,
    undoChanged: ({ why, what, more }: { why: string; what: readonly string[]; more: number }) =>
      `Lo que guardó como «${why}» ya se volvió a cambiar después, o se cruzó con lo que guardó otra persona, en los mismos lugares, y deshacerlo borraría esos cambios: ${what.join('; ')}${more > 0 ? ` y ${more} más` : ''}. Corríjalo a mano y guárdelo: crm-plan guardar "…". No se cambió nada.`,
    undoEdited: ({ files, more, isNew }: { files: readonly string[]; more: number; isNew: boolean }) =>
      `Hay cambios sin guardar en archivos que habría que deshacer: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Guárdelos primero (crm-plan guardar "…"), o descártelos, que ya no se recuperan (${discarding(files, isNew, '<archivo>')}), y repita el comando. No se cambió nada.`,
    unknownId: ({ id, meant }: { id: string; meant: Meant }) => `No hay ni hubo ningún elemento «${id}»${oneOf(meant)}`,
    cannotWrite: ({ path, reason }: { path: string; reason: string }) =>
      `No se pudo escribir «${path}»${notWritten[reason] ?? ` (${reason})`}. Lo que había antes sigue como estaba.`,
  },
  quoted: (text: string) => `«${insideSpanishQuotes(text)}»`,
  forExample: (typed: string) => `Por ejemplo:\n  ${typed}`,
  usageHint: (command: string) => `Para ver cómo se usa: ${command} --help`,

  findings: {
    summary: ({ errors, warnings, flags }: { errors: number; warnings: number; flags: number }) =>
      `${errors === 0 && warnings === 0 ? 'Sin errores ni advertencias' : `${count(errors, 'error', 'errores')} y ${count(warnings, 'advertencia', 'advertencias')}`}${flags === 0 && errors > 0 ? '' : `; ${flags === 0 ? 'ningún asunto por resolver' : count(flags, 'asunto por resolver', 'asuntos por resolver')}`}.`,
    withheld: 'El contenido («…») no se muestra, porque este archivo es reservado.',
    unread: (files: readonly string[]) =>
      files.length === 1
        ? `Mientras no se corrija, no se comprueba el resto de ${files[0]}.`
        : `Mientras no se corrijan, no se comprueba el resto de estos archivos: ${list(files)}.`,
    checked: ({ folder, files, today }: { folder: string; files: number; today: string }) =>
      `${folder}: ${count(files, 'archivo', 'archivos')}, al ${days(today)}`,
    flagsTitle: 'Asuntos pendientes (no son errores)',
    moreFlags: (n: number) => `y ${n} más: vea «crm-plan pendientes»`,
    seeFlags: 'Para ver dónde está cada uno: crm-plan pendientes',
    moreOfRule: (n: number, rule: string) => `… y ${n} más de ${rule} en este archivo`,
    explain: (rule: string) => `Para saber más: crm-plan explicar ${rule}`,
    open: (n: number, today: string) =>
      n === 0
        ? `No hay asuntos por resolver al ${days(today)}.`
        : `${count(n, 'asunto por resolver', 'asuntos por resolver')} al ${days(today)}`,
    unreadErrors: (n: number, at: string | undefined) =>
      `Atención: hay ${count(n, 'error', 'errores')} en los datos, así que puede faltar algo. Vea «${seen('crm-plan validar', at)}».`,
    noErrors: 'Sin errores',
    accepted: (n: number) => `${count(n, 'aceptado', 'aceptados')} por un tiempo`,
    toAccept: 'Para aceptarlo por un tiempo, en waivers.yaml, debajo de «waivers:»',
    toFillIn: { reason: '<motivo>', until: '<reunión>' },
    seeAccepted: (at: string | undefined) => `vea «${seen('crm-plan validar --verbose', at)}»`,
    acceptedUntil: ({ until, reason }: { until: string; reason: string }) =>
      `Hasta la reunión «${until}». Motivo: ${reason}`,
    moreTitle: 'Hay más',
    notShown: ({ errors, warnings, flags, most }: { errors: number; warnings: number; flags: number; most: number }) =>
      `GitHub muestra ${most} avisos de cada nivel como máximo. Faltan aquí: ${list(
        [
          errors > 0 ? count(errors, 'error', 'errores') : '',
          warnings > 0 ? count(warnings, 'advertencia', 'advertencias') : '',
          flags > 0 ? count(flags, 'asunto por resolver', 'asuntos por resolver') : '',
        ].filter((part) => part !== ''),
      )}. Para verlos todos, en la carpeta del plan: crm-plan validar`,
    topOfRepository: 'La carpeta principal del repositorio',
    columns: { item: 'Asunto', where: 'Dónde', rule: 'Regla', hint: 'Qué hacer' },
  },

  /** The headings of a table of what was found; elsewhere the key is that of the data. */
  headingsOfFindings: { since: 'Por resolver desde' },

  /** What became of a report that was due, or of one that was not. */
  obligations: {
    received: 'recibido',
    late: 'recibido fuera de plazo',
    owed: 'no recibido',
    'not-due': 'recibido sin que correspondiera',
  },

  /** The headings of tables for people: of the columns that are no keys of the data, or are called otherwise there. */
  headings: {
    rule: 'Regla',
    level: 'Nivel',
    file: 'Archivo',
    line: 'Línea',
    column: 'Columna',
    endLine: 'Línea final',
    endColumn: 'Columna final',
    fingerprint: 'Huella',
    message: 'Mensaje',
    hint: 'Qué hacer',
    plan: 'Plan',
    topic: 'Tema',
    itemKind: 'Clase de elemento',
    parent: 'Elemento que lo contiene',
    deadline: 'Plazo',
    receivedOn: 'Día en que se recibió',
    excusedUntil: 'Se aceptó que falte hasta',
    due: 'Corresponden',
    received: 'Recibidos',
    late: 'Fuera de plazo',
    owed: 'Faltan',
  },

  past: {
    absent:
      'Nota: las reuniones cerradas se guardan en Git con sus etiquetas, y aquí no están; no se comprobó nada que dependa de ellas.',
    gone: (files: readonly string[]) =>
      `Atención: ${files.length === 1 ? 'falta' : 'faltan'} ${list(files)}, que en la última versión guardada ${files.length === 1 ? 'está' : 'están'}; lo que se refiere a ${files.length === 1 ? 'él' : 'ellos'} no se puede comprobar. Si no se ${files.length === 1 ? 'quitó' : 'quitaron'} a propósito: ${restoring(files, '<archivo>')}`,
    editionsMissing: (tags: readonly string[]) =>
      `Nota: la reunión se reabrió, y aquí ${tags.length === 1 ? 'falta la etiqueta' : 'faltan las etiquetas'} de lo que dejó antes (${list(tags)}), así que al documento le falta la fe de erratas. ${tags.length === 1 ? 'Tráigala' : 'Tráigalas'} con: git fetch --tags; si el repositorio común tampoco ${tags.length === 1 ? 'la' : 'las'} tiene, quien cerró la reunión escriba: crm-plan guardar`,
    unread: ({ sessions, id }: { sessions: readonly string[]; id: string }) =>
      `Nota: no todo lo que quedó de ${sessions.length === 1 ? 'esta reunión' : 'estas reuniones'} se puede leer con esta versión del programa, y lo que no se puede leer no se compara: ${list(sessions)}. Para ver qué es: crm-plan validar --at ${inCommand(id, '<reunión>')}`,
    inPart: ({ files, more }: { files: readonly string[]; more: number }) =>
      `Nota: esta copia muestra solo una parte de los archivos, y lo que se dice aquí es solo de esa parte. Git guarda además: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Tráigalo todo con: git sparse-checkout disable`,
    sessionsLeftOut: (file: string) =>
      `Nota: esta copia muestra solo una parte de los archivos, y no está «${file}», que dice qué reuniones hay: aquí no se sabe cuáles son. Tráigalo todo con: git sparse-checkout disable`,
  },

  render: {
    refused: (errors: number, at: string | undefined) =>
      at === undefined
        ? `No se generó nada: ${correctFirst(errors)}`
        : `No se generó nada: hay ${count(errors, 'error', 'errores')} en ese estado de los datos. Vea «${seen('crm-plan validar', at)}».`,
    done: (n: number, folder: string) => `${count(n, 'documento', 'documentos')} en ${folder}`,
  },

  status: {
    lasting: 'Lo que lleva más tiempo por resolver',
    flags: (n: number, at: string | undefined) =>
      `${count(n, 'asunto por resolver', 'asuntos por resolver')}: vea «${seen('crm-plan pendientes', at)}».`,
  },

  remind: {
    none: ({ who, session, knowsMembers }: { who: Names | null; session: Names | null; knowsMembers: boolean }) =>
      knowsMembers
        ? `${who ? `${who.es} no debe ningún informe` : 'Ningún país debe informes'}${session ? ` a la ${meetingNamed(session.es)}` : ''}: no hay ninguna carta que escribir.`
        : 'Sin lo que dice members.yaml no se sabe qué países son miembros: no hay ninguna carta que escribir.',
    noAddress: (countries: readonly string[], isPublic: boolean) =>
      `Sin dirección de correo, porque ${isPublic ? 'este repositorio es público' : 'ningún punto de contacto en el cargo la tiene registrada'}: ${list(countries)}.`,
    notToBeSent: 'Los datos tienen errores y puede faltar algo: estas cartas no son para enviar.',
  },

  contacts: {
    confirmed: ({ who, n, day }: { who: Names; n: number; day: string }) =>
      `${count(n, 'punto de contacto confirmado', 'puntos de contacto confirmados')} al ${day}; país: ${who.es}. Archivos que cambiaron:`,
    replaced: ({ who, until, since }: { who: Names; until: string; since: string }) =>
      `Relevo anotado: quien deja el cargo, hasta el ${until}; quien lo asume, desde el ${since}; país: ${who.es}. Archivos que cambiaron:`,
  },

  translate: {
    open: (n: number, isWhole: boolean) =>
      n === 0
        ? isWhole
          ? 'No hay traducciones por revisar.'
          : 'En lo que se pudo leer no hay traducciones por revisar.'
        : `${count(n, 'traducción por revisar', 'traducciones por revisar')}`,
    states: {
      missing: 'sin traducción',
      cosmetic: 'solo cambió la forma',
      stale: 'cambió el original',
      altered: 'cambió la redacción oficial',
      'never-confirmed': 'sin revisar',
    },
    none: '(falta)',
    unofficial: (n: number) =>
      `${count(n, 'traducción no es oficial', 'traducciones no son oficiales')}: los documentos lo dicen al final.`,
    confirmed: ({ key, language, status, wasOfficial }: Reviewed) =>
      status === 'official'
        ? `Revisada en ${language}, oficial: ${key}`
        : `Revisada en ${language}: ${key}${wasOfficial ? ' (ya no consta como oficial: la Conferencia adoptó otra redacción)' : ''}`,
    nothing: 'No había nada que confirmar; no se cambió nada.',
    putBack: 'Vuelva a poner la redacción adoptada; o, si la adoptada es la de ahora:',
    confirmAll: (command: string) => `Cuando estén revisadas, todas a la vez: ${command}`,
    confirming: (n: number) => `Traducciones que se confirman: ${n}`,
  },

  fix: {
    ask: '¿Se hace este cambio? s = sí, n = no, t = todos, f = no seguir',
    askAgain: 'No se entendió la respuesta. Escriba una sola letra: s = sí, n = no, t = todos, f = no seguir',
    left: 'No se hizo ningún cambio.',
    nothing: 'No hay nada que el programa pueda corregir sin dudas.',
    done: (n: number) => `Se ${n === 1 ? 'hizo un cambio' : `hicieron ${n} cambios`}.`,
    listed: (n: number) =>
      `${n === 1 ? 'Este cambio se puede hacer' : `Estos ${n} cambios se pueden hacer`}; no se escribió nada. Para hacer${n === 1 ? 'lo' : 'los'}: crm-plan corregir --yes`,
    more: 'Puede quedar más por corregir: cuando esto esté hecho, repita el comando.',
    renamed: (name: string) => `pasa a llamarse «${name}»`,
    withheld: '(el cambio no se muestra, porque este archivo es reservado)',
  },

  fmt: {
    formatted: (n: number) => `${count(n, 'archivo quedó en la forma común', 'archivos quedaron en la forma común')}:`,
    wouldFormat: (n: number) =>
      `${count(n, 'archivo no está en la forma común', 'archivos no están en la forma común')}:`,
    nothing: (n: number) =>
      n === 1 ? 'El archivo ya está en la forma común.' : `Los ${n} archivos ya están en la forma común.`,
    noFiles: 'No hay ningún archivo que se pueda leer.',
    toDo: 'Para dejarlos en ella: crm-plan formatear',
    dryRun: 'No se escribió nada. Sin --dry-run se escribirían.',
    kept: (file: string, why: 'changes' | 'tooLarge') =>
      `«${file}» se quedó como está: en la forma común ${
        why === 'tooLarge'
          ? 'tendría más de lo que cabe en un archivo o en uno de sus textos'
          : 'se perdería un comentario o cambiaría lo que dice'
      }.`,
    unread: (n: number) =>
      n === 1
        ? 'Un archivo se quedó como está, porque no se puede leer:'
        : `${n} archivos se quedaron como están, porque no se pueden leer:`,
  },

  diff: {
    title: (from: string, to: string) => `De ${from} a ${to}`,
    now: 'ahora',
    theSession: (name: string) => `la ${meetingNamed(name)}`,
    summary: ({ substance, editorial, translation }: { substance: number; editorial: number; translation: number }) =>
      substance + editorial + translation === 0
        ? 'Nada cambió.'
        : `${count(substance, 'cambio de fondo', 'cambios de fondo')}, ${editorial} de forma, ${translation} de traducción.`,
    headings: { substance: 'De fondo', editorial: 'De forma', translation: 'De traducción' },
    before: 'antes',
    after: 'ahora',
    nothing: '(nada)',
    unread: (files: readonly string[]) =>
      `No se comparó, porque no se pudo leer en uno de los dos momentos: ${list(files)}.`,
    nothingInTheRest: 'En lo que se pudo leer no cambió nada.',
    columns: { change: 'Cambio', wording: 'Redacción', where: 'Dónde', kind: 'Clase' },
  },

  save: {
    others: 'otra persona más',
    first: 'Es lo primero que se guarda.',
    more: (n: number) => `y ${n} más`,
    withheld: (n: number) =>
      `En archivos reservados, ${count(n, 'cambio', 'cambios')}, que aquí no se ${n === 1 ? 'describe' : 'describen'}.`,
    renamed: (plan: string, from: string, to: string) =>
      `El plan «${plan}» cambió de identificador, y de archivo: «${from}» es ahora «${to}».`,
    waiver: {
      came: (waived: string, until: string) => `${waived} se acepta hasta la reunión «${until}».`,
      changed: (waived: string, until: string) =>
        `${waived} se aceptaba ya; cambió el motivo o el plazo, y se acepta hasta la reunión «${until}».`,
      went: (waived: string) => `${waived} ya no se acepta: se volverá a señalar.`,
    },
    again: (sentence: string) => `Vuelve a constar: ${sentence}`,
    stamps: {
      came: (n: number, texts: readonly string[]) =>
        `Se ${n === 1 ? 'confirmó' : 'confirmaron'} ${count(n, 'traducción', 'traducciones')}: ${texts.join('; ')}${n > texts.length ? ` y ${n - texts.length} más` : ''}.`,
      went: (n: number) =>
        `${count(n, 'traducción dejó', 'traducciones dejaron')} de estar ${n === 1 ? 'confirmada' : 'confirmadas'}.`,
    },
    hasErrors: (n: number) => `No se guardó nada: ${correctFirst(n)}`,
    outside: (files: readonly string[], more: number) =>
      `Está preparado en Git fuera de la carpeta de datos, y este comando no lo guarda: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Para guardarlo: git commit`,
    filtered: (files: readonly string[], more: number) =>
      `No se guarda lo que Git guarda por medio de un programa («filter» en .gitattributes), que crm-plan no ejecuta: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Si lo cambió, guárdelo con Git: git add ${files.map((file) => quotedInCommand(`:/${file}`, '<archivo>')).join(' ')} y después git commit`,
    setApart: (files: readonly string[], more: number) =>
      `No se guarda lo que Git tiene puesto aparte (skip-worktree o assume-unchanged): ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Para guardarlo, escriba en la carpeta principal del repositorio: ${noLongerApart(files, 'y', '<archivo>')}, y guarde otra vez.`,
    ofOthers: (files: readonly string[], more: number) =>
      `No se guarda aquí lo que es de otro repositorio dentro de la carpeta de datos: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Si lo cambió, guárdelo en ese repositorio.`,
    misnamed: (files: readonly string[], more: number) =>
      `No se guarda lo que lleva en su nombre una letra que no está en UTF-8, o un signo que Git no admite en todos los sistemas: ${list(files)}${more > 0 ? ` y ${more} más` : ''}. Cámbiele el nombre (minúsculas sin tilde, cifras y guiones) y guarde otra vez.`,
    files: 'Se guardan estos archivos:',
    changes: 'Qué cambió:',
    nothing: 'No hay nada que guardar: todo está guardado.',
    dryRun: (branch: string, remote: string | null) =>
      `No se hizo nada. Sin --dry-run se guardaría en la rama ${branch}${remote === null ? ', sin enviarse' : ` y se enviaría a «${remote}»`}.`,
    saved: (commit: string) => `Quedó guardado: versión ${commit}.`,
    here: ({ branch, remote, remotes }: { branch: string; remote: string | null; remotes: readonly string[] }) => {
      const name = inCommand(branch, '<rama>');
      if (remote !== null)
        return `Está solo en esta computadora. Para enviarlo al repositorio común: crm-plan guardar --push; para que desde ahora se envíe siempre: git push -u ${inCommand(remote, '<nombre>')} ${name}`;
      return remotes.length === 0
        ? 'Está solo en esta computadora: este repositorio no conoce otro al que enviarse. Para añadirlo: git remote add origin <dirección>; y para enviar lo guardado: crm-plan guardar --push'
        : `Está solo en esta computadora. Para enviarlo, elija uno de los repositorios que este conoce (${list(remotes)}): git push -u <nombre> ${name}; desde entonces se envía siempre.`;
    },
    notYetSent: 'Está solo en esta computadora. Para enviarlo al repositorio común: crm-plan guardar',
    sent: (remote: string) => `Se envió a «${remote}».`,
    tagTaken: (tag: string, remote: string, more: string) =>
      `La etiqueta «${tag}», del cierre de una reunión, es en «${remote}» otra que aquí, así que esa etiqueta no se envió y ninguna de las dos se cambió: la reunión se cerró dos veces, o alguien puso la etiqueta a mano. Acuerden cuál de las dos vale. Si vale la de «${remote}»: git fetch --force ${inCommand(remote, '<nombre>')} tag ${inCommand(tag, '<etiqueta>')}; si vale la de aquí: quien tenga la otra escriba, antes de guardar nada: git tag -d ${inCommand(tag, '<etiqueta>')}; pida luego a quien administra «${remote}» que la quite también allí, y escriba: crm-plan guardar${more}`,
    tagsRefused: ({
      tags,
      others,
      remote,
      reason,
      more,
    }: {
      tags: readonly string[];
      others: number;
      remote: string;
      reason: string;
      more: string;
    }) =>
      `«${remote}» no aceptó ${tags.length === 1 ? 'esta etiqueta' : 'estas etiquetas'} de cierres de reuniones${reason === '' ? '' : ` (${reason})`}: ${list(tags)}${others > 0 ? ` y ${others} más` : ''}. Lo demás se envió, y aquí no se perdió nada. Escriba a quien administra «${remote}» para que acepte las etiquetas que empiezan con session/; cuando las acepte, se envían con: crm-plan guardar${more}`,
    wouldFinish: 'Algo interrumpió el guardado anterior. No se hizo nada; sin --dry-run se terminaría.',
    finished: 'Se terminó lo que se había interrumpido.',
    closedMeanwhile: ({ session, id, names }: { session: string; id: string; names: readonly string[] }) =>
      `Atención: ${list(names)} cerró entretanto la ${meetingNamed(session)}, y lo que usted anotó cambia lo que en ella se decidió; eso solo se corrige al reabrirla. Retire lo suyo con: crm-plan deshacer; y, si hay que corregirla, escriba después: crm-plan sesion reabrir ${inCommand(id, '<reunión>')} --reason "…"`,
    closedByBoth: ({ session, id, names }: { session: string; id: string; names: readonly string[] }) =>
      `Atención: ${list(names)} cerró entretanto la ${meetingNamed(session)}, y usted también, con otras decisiones. Acuerden cuáles valen; lo que se decidió en una reunión cerrada solo se corrige al reabrirla: crm-plan sesion reabrir ${inCommand(id, '<reunión>')} --reason "…"`,
    closedAgain: ({ session, id, names }: { session: string; id: string; names: readonly string[] }) =>
      `Atención: usted reabrió la ${meetingNamed(session)}, pero ${list(names)} la había reabierto también y la cerró de nuevo. Queda cerrada, y el motivo que usted escribió se quitó. Si todavía hay que corregir algo, vuelva a escribirlo: crm-plan sesion reabrir ${inCommand(id, '<reunión>')} --reason "…"`,
    joins: (names: readonly string[]) => `Se juntan los cambios de ${list(names)}`,
    joined: (remote: string, names: readonly string[], isListed: boolean) =>
      `En «${remote}» había cambios de ${list(names)}, y se juntaron con los suyos${isListed ? ':' : '.'}`,
    badTogether: (names: readonly string[], more: string) =>
      `Lo suyo quedó guardado aquí y no se envió: junto con lo que guardaron entretanto (${list(names)}) los datos tendrían errores. Corrija lo que sea suyo, pida que se corrija lo que no, y escriba: crm-plan guardar${more} "por qué".`,
    passed: (files: readonly string[]) =>
      `No se pusieron al día, porque no son archivos de datos y aquí son otra cosa, o su nombre no se admite en este sistema: ${list(files)}. Lo que les toca está guardado en Git.`,
    partly: (files: readonly string[]) =>
      `Fuera de la carpeta de datos usted editaba las mismas líneas que cambió otra persona, y en ellas quedó lo de usted, sin guardar: ${list(files)}. Antes de guardarlo con Git, vea qué quitaría: git diff HEAD`,
    edited: (files: readonly string[], commits: string, more: string) =>
      `Usted editaba entretanto lo mismo que cambió otra persona, y su archivo se dejó como está: ${list(files)}. Escriba en él también lo de la otra persona (para verlo: crm-plan cambios ${commits}), y luego: crm-plan guardar${more} --mine "por qué".`,
    editedUndo: (files: readonly string[], commits: string, more: string) =>
      `Lo que usted deshizo no se pudo llevar a lo que se editó entretanto, que se dejó como está: ${list(files)}. Escriba ahí también lo que cambia al deshacerlo (para verlo: crm-plan cambios ${commits}), o déjelo así, y luego: crm-plan guardar${more} --mine "por qué".`,
    you: 'Usted',
    clash: (n: number) =>
      `Lo suyo quedó guardado aquí y no se envió: en ${count(n, 'lugar', 'lugares')} otra persona escribió algo distinto, y hay que elegir. No se perdió nada de nadie.`,
    kept: '(lo cambió o lo conserva)',
    takenAway: '(lo quitó)',
    stays: 'se conserva',
    goes: 'se quita',
    wholeFile: 'todo el archivo',
    lineThere: (line: number, who: string, version: string) => `línea ${line} en lo de ${who}, versión ${version}`,
    soThere: (remote: string, who: string, version: string) =>
      `(Así está en «${remote}», no aquí: lo guardó ${who}, versión ${version}.)`,
    toKeepAway: (commits: string, more: string) =>
      `Si lo que usted quitó debe seguir fuera: crm-plan guardar${more} --mine. Todo lo que cambió la otra persona: crm-plan cambios ${commits}`,
    toWriteAgain: (who: string, theirs: string) =>
      `Para que quede lo de ${who}: escríbalo de nuevo en ese archivo y guarde otra vez. Tal como está en lo de ${who}: git show ${inCommand(theirs, '<versión>:<archivo>')}`,
    confirmedAs: { official: 'confirmada como oficial', unofficial: 'confirmada, sin ser oficial' },
    toKeep: (who: string) =>
      `Para que quede lo de ${who}: crm-plan deshacer, que deshace todo lo que usted guardó la última vez.`,
    decided: 'Donde otra persona y usted escribieron cosas distintas, queda lo de usted:',
    stillThere: (commits: string) =>
      `Lo que escribió la otra persona sigue en la historia: crm-plan cambios ${commits}`,
    stillInGit: (commits: string) => `Lo que escribió la otra persona sigue en la historia: git diff ${commits}`,
    notShown: (theirs: string) =>
      `Es reservado, y aquí no se muestra ninguna de las dos redacciones. Para ver todo el archivo de la otra persona: git show ${inCommand(theirs, '<versión>:<archivo>')}`,
    clashFile: {
      lines: (path: string, who: string) =>
        `${path}: lo cambiaron usted y ${who}, y no se puede juntar línea por línea.`,
      unread: (path: string, who: string) =>
        `${path}: como lo guardó ${who} no se puede leer o tiene claves o valores que no valen; lo de usted sí.`,
      comment: (path: string, who: string) =>
        `${path}: lo cambiaron usted y ${who}, y al juntarlo se perdería un comentario (#) de una de las dos personas.`,
    },
    asThere: (who: string, theirs: string) => `Lo de ${who}: git show ${inCommand(theirs, '<versión>:<archivo>')}`,
    howToFiles: (more: string) =>
      `Escriba en su archivo también lo que deba quedar de la otra persona, y luego: crm-plan guardar${more} --mine "por qué". Lo que usted no incluya de la otra persona se quitará.`,
    place: 'dónde está',
    order: (list: string) => `${list}: el orden`,
    within: (holder: string, list: string) => `en «${holder}» (${list})`,
    howTo: (commits: string, more: string) =>
      `Escriba en esas líneas lo que debe quedar y guarde otra vez: crm-plan guardar${more} "por qué". Si en todas vale lo suyo: crm-plan guardar${more} --mine. Todo lo que cambió la otra persona: crm-plan cambios ${commits}`,
    stuck: (files: readonly string[]) =>
      `Lo suyo quedó guardado aquí y no se envió: usted y otra persona cambiaron cosas distintas de ${list(files)}, en las mismas líneas, y no se pueden juntar sin ayuda. Cambió cada quien:`,
    twofold: (files: readonly string[], more: string) =>
      `Lo suyo quedó guardado aquí y no se envió: ${list(files)} es un archivo para usted y una carpeta para otra persona, o al revés. Dé otro nombre a lo suyo y guarde otra vez: crm-plan guardar${more} "por qué". No se perdió nada de nadie.`,
    howToStuck: (more: string) =>
      `Escriba en su archivo también lo de la otra persona y guarde otra vez: crm-plan guardar${more} "por qué". No se perdió nada de nadie.`,
    undoes: (why: string) => `Se deshace: ${why}`,
    undoPasses: (why: string, day: string) =>
      `De lo que usted guardó el ${days(day)}, «${why}», ya no queda nada que sea solo suyo: se pasa a lo anterior.`,
    undoing: (why: string, day: string, isListed: boolean) =>
      `Se deshace lo que usted guardó el ${days(day)}, «${why}».${isListed ? ' Con ello cambia:' : ''}`,
    badUndone:
      'No se deshizo nada: otros datos dependen de lo que guardó, y sin ello tendrían errores. Corríjalo a mano y guárdelo.',
    nothingUndone: (isToBeSent: boolean) =>
      `No se hizo nada; sin --dry-run se desharía.${isToBeSent ? ' No se miró lo que otras personas hayan enviado entretanto.' : ''}`,
    undone: (commit: string) =>
      `Quedó deshecho: versión ${commit}. Lo deshecho sigue en la historia; escrito otra vez, el comando deshace lo que usted guardó antes.`,
  },

  session: {
    none: 'No hay ninguna reunión en sessions.yaml.',
    statuses: { planned: 'prevista', open: 'abierta', closed: 'cerrada' },
    history: 'cerrada, anterior a este repositorio',
    tagWithoutData: (ref: string) => `cerrada, pero la versión de «${ref}» no contiene la carpeta de datos`,
    tagIsNoVersion: (ref: string) =>
      `cerrada; su etiqueta, ${ref}, no lleva a ninguna versión de los datos (git cat-file -t "${ref}^{}")`,
    tagLeadsNowhere: (ref: string) =>
      `cerrada; su etiqueta, ${ref}, lleva a una versión que aquí falta (git tag -d ${ref}, y luego git fetch --refetch --tags)`,
    tagDamaged: (ref: string) =>
      `cerrada; el archivo de su etiqueta, .git/refs/tags/${ref}, está dañado (bórrelo, y luego: git fetch --refetch --tags)`,
    halfClosed: (tag: string, id: string) =>
      `abierta en sessions.yaml y cerrada según su etiqueta, ${tag} (crm-plan sesion cerrar ${id})`,
    tagMissing: (ref: string) => `cerrada; aquí falta su etiqueta, ${ref} (crm-plan guardar, o git fetch --tags)`,
    columns: { id: 'Identificador', name: 'Reunión', where: 'Lugar y fecha', status: 'Estado', commit: 'Versión' },
    alreadyOpen: (session: Names) => `La ${meetingNamed(session.es)} ya está abierta.`,
    opened: (session: Names, id: string) =>
      `La ${meetingNamed(session.es)} está abierta. Para ver qué falta: crm-plan sesion preparar ${id}`,
    goneOn: (session: Names, later: readonly string[]) =>
      `Atención: ${
        later.length > 0
          ? `después de la ${meetingNamed(session.es)} se cerraron o están abiertas otras reuniones (${list(later)})`
          : `el plan ha cambiado desde que se cerró la ${meetingNamed(session.es)}`
      }. Cuando la ${meetingNamed(session.es)} se cierre de nuevo, quedará guardado como suyo el plan de ese día, con todo lo que cambió después.`,
    reopened: (session: Names, missing: string | null) =>
      `La ${meetingNamed(session.es)} está abierta otra vez. Corrija lo que haga falta y ciérrela de nuevo${
        missing === null
          ? ': la edición anterior se conserva.'
          : `. La edición anterior no está aquí: falta su etiqueta, ${missing}. Tráigala con: git fetch --tags; si el repositorio común tampoco la tiene, quien cerró la reunión escriba: crm-plan guardar`
      }`,
    decided: ({
      session,
      what,
      decision,
      paragraph,
    }: {
      session: Names;
      what: string;
      decision: keyof typeof decided;
      paragraph: string;
    }) => {
      return `${session.es}${paragraph === '' ? '' : `, párrafo ${paragraph}`}: se ${decided[decision]} «${what}». Archivos que cambiaron:`;
    },
    decidedLater: ({ session, id, decision }: { session: Names; id: string; decision: keyof typeof decided }) =>
      `Atención: después, la ${meetingNamed(session.es)} ${decided[decision]} lo mismo. El plan tiene que seguir diciendo lo que ella decidió; lo que cambió desde entonces se ve con: crm-plan cambios ${id}`,
    decidedAhead: (ahead: YetToBegin) =>
      `Atención: la ${begins(ahead)} Si la decisión es de otra reunión, deshaga lo que se acaba de escribir en esos archivos.`,
    nothingNew: 'ninguno: ya estaba anotado',
    notTakenBack: (at: StillAdopted) =>
      'origin' in at
        ? `Atención: no se sabe si esto era una propuesta antes de la decisión que se corrige, y en eso el plan no cambió. Si lo era, escriba «proposedBy» en lugar de «origin» en ${at.origin}.`
        : `Atención: no se sabe qué decía el plan antes de la decisión que se corrige, y sigue diciendo que lo adoptó esta reunión. Escriba otra vez lo que decía en «status» (${at.status}) y en «session» (${at.session}).`,
    keptOfFormer: ({ paragraph, hasText, decision, place }: KeptOfFormer) => {
      const of = `de la decisión anterior, «${decision === 'dropped' ? 'suprimido' : typedDecisions[decision]}».`;
      if (paragraph !== null && hasText)
        return `El párrafo (${paragraph}) y el texto que están anotados son los ${of} Si ya no valen, corríjalos en ${place}.`;
      const what = paragraph === null ? 'El texto' : `El párrafo (${paragraph})`;
      return `${what} que está anotado es el ${of} Si ya no vale, corríjalo en ${place}.`;
    },
    noParagraph: (command: string) => `Falta el párrafo. Cuando se sepa cuál es, repita el comando con él: ${command}`,
    withoutParagraph: (what: string) => `La decisión sobre «${what}» no tiene párrafo.`,
    commitMessage: (session: string) => `Cierre de la ${meetingNamed(session)}\n`,
    files: (session: Names) => `Con el cierre de la ${meetingNamed(session.es)} se guardan estos archivos:`,
    gone: '(ya no está)',
    dryRun: ({ tag, branch, isAhead }: { tag: string; branch: string; isAhead: boolean }) =>
      `No se hizo nada. Sin --dry-run${isAhead ? ', y con --yes porque la reunión todavía no ha empezado,' : ''} se guardarían en la rama ${branch} con la etiqueta ${tag}.`,
    closed: ({ session, tag, commit }: { session: Names; tag: string; commit: string }) =>
      `La ${meetingNamed(session.es)} quedó cerrada y guardada en Git: etiqueta ${tag}, versión ${commit}.`,
    changedSince: ({ files, more }: { files: readonly string[]; more: number }) =>
      `Hay cambios que no están en el cierre y siguen en la carpeta: ${list(files)}${more > 0 ? ` y ${more} más` : ''}.`,
    alreadyClosed: (session: Names) => `La ${meetingNamed(session.es)} ya está cerrada; no había nada que hacer.`,
    wouldFinish: (session: Names) =>
      `El cierre de la ${meetingNamed(session.es)} se interrumpió. No se hizo nada; sin --dry-run se terminaría.`,
    toShare: (id: string) => `Para compartirla: crm-plan sesion cerrar ${id} --push`,
    pushed: (remote: string) => `Se envió a «${remote}»: la rama y la etiqueta, juntas.`,
    hasErrors: (session: Names, errors: number) =>
      `La ${meetingNamed(session.es)} no se cerró y no se cambió nada: antes de cerrarla corrija ${count(errors, 'error', 'errores')} (vea «crm-plan validar»).`,
    hasProposals: (session: Names, n: number) =>
      `La ${meetingNamed(session.es)} no se cerró y no se cambió nada: ${count(n, 'propuesta espera', 'propuestas esperan')} una decisión.`,
    toDecide: (session: string, item: string, decision = '<decisión>') =>
      `crm-plan sesion decidir ${session} ${item} ${decision} --paragraph N`,
    whichDecisions: '<decisión>: adoptado, enmendado, aplazado o retirado',
    sheet: {
      title: (session: string, where: string, status: string) =>
        `${session}${where === '' ? '' : ` (${where})`}, ${status}`,
      data: (errors: number, warnings: number) =>
        errors + warnings === 0
          ? 'Los datos no tienen errores ni advertencias.'
          : `Corregir los datos: ${[...(errors > 0 ? [count(errors, 'error', 'errores')] : []), ...(warnings > 0 ? [count(warnings, 'advertencia', 'advertencias')] : [])].join(' y ')}.`,
      validate: 'crm-plan validar',
      proposals: (n: number) =>
        n === 0 ? 'Ninguna propuesta espera una decisión.' : `Decidir ${count(n, 'propuesta', 'propuestas')}:`,
      promised: (n: number) =>
        n === 0
          ? 'El plan no anuncia nada para esta reunión.'
          : `Tratar lo que el plan anuncia para esta reunión (${n}):`,
      outstanding: (n: number) =>
        n === 0 ? 'No hay otros asuntos por resolver.' : `Resolver ${count(n, 'asunto', 'asuntos')}:`,
      flags: 'crm-plan pendientes',
      reports: (
        { due, received, owed, excused }: { due: number; received: number; owed: number; excused: number },
        summary: string,
      ) =>
        due === 0
          ? 'No se debe ningún informe a esta reunión.'
          : owed === 0
            ? `Se recibieron todos los informes: ${received} de ${due}.`
            : owed === excused
              ? `No hay que pedir ningún informe: ${summary}`
              : `Pedir los informes que faltan (recibidos: ${received} de ${due}${
                  excused === 0
                    ? ''
                    : excused === 1
                      ? '; 1 no se pide: se aceptó por un tiempo que falte'
                      : `; ${excused} no se piden: se aceptó por un tiempo que falten`
                }):`,
      owes: (who: string, { due, owed }: { due: number; owed: number }) =>
        `${who}: ${owed === 1 ? 'falta' : 'faltan'} ${owed} de ${due}`,
      remind: (id: string) => `crm-plan recordar ${id}`,
      translations: (n: number) =>
        n === 0 ? 'No hay traducciones por revisar.' : `Revisar ${count(n, 'traducción', 'traducciones')}:`,
      translate: 'crm-plan traducir',
      papers: 'Circular los documentos.',
      render: 'crm-plan generar',
      renderChanges: 'crm-plan generar; crm-plan generar cambios',
      more: (n: number) => `… y ${n} más`,
    },
  },

  reports: {
    networkOnly:
      'Entre estos informes hay algunos que son solo para la Red: no se publican ni se reenvían fuera de ella.',
    drafted: (n: number) =>
      `Es un borrador con ${count(n, 'actividad', 'actividades')}: complételo, escriba el día de su entrega (submitted) y compruébelo con «crm-plan validar».`,
  },

  history: {
    uncounted: (at: string) =>
      `Nota: en ese estado de los datos vencen más informes de los que se cuentan, así que no se dice quién informó. Véalo con: ${seen('crm-plan validar', at)}`,
    reports: (session: string, received: readonly string[], owed: readonly string[]) =>
      `Informes a la ${meetingNamed(session)}: ${received.length === 0 ? 'ninguno' : list(received)}${owed.length === 0 ? '.' : `; ${owed.length === 1 ? 'falta' : 'faltan'} ${list(owed)}.`}`,
    now: 'Ahora',
    closedAgain: ', cerrada de nuevo',
    states: {
      absent: 'no estaba',
      unread: 'no se puede leer',
      superseded: 'sustituido',
      dropped: 'suprimido',
      'to-be-defined': 'por definir',
      proposed: 'propuesto',
      present: 'vigente',
      adopted: 'adoptado',
      ended: 'concluido',
      planned: 'prevista',
      open: 'abierta',
      closed: 'cerrada',
      continuous: 'continuo',
      permanent: 'permanente',
      pending: 'pendiente',
      scheduled: 'con fecha',
      held: 'realizado',
      note: 'observación',
    },
    /** How a row of the table stands. */
    rowStates: {
      settled: 'sin asuntos por resolver',
      proposed: 'con propuestas',
      pending: 'sin fecha',
      overdue: 'vencida',
      undefined: 'por definir',
    },
  },

  init: {
    example: (dir: string | null) =>
      [
        '',
        'Listo: un ejemplo inventado, con su historia en Git. Pruebe:',
        ...(dir === null ? [] : [`  ${goingInto(dir)}`]),
        '  crm-plan cambios',
        '  crm-plan sesion preparar IX',
        'EJEMPLO.md dice qué más se puede probar.',
      ].join('\n'),
    next: (dir: string | null) =>
      [
        '',
        'Listo. Ahora, en esta misma terminal:',
        ...(dir === null ? [] : [`  ${goingInto(dir)}`]),
        '  npm install',
        '  npm run validar',
        'Después abra PRIMER-DIA.md.',
      ].join('\n'),
    forge: (forge: 'github' | 'gitlab') =>
      `Para que ${forge === 'github' ? 'GitHub' : 'GitLab'} compruebe las solicitudes de cambio, guarde también en Git el archivo package-lock.json, que «npm install» escribe: dice qué versión exacta del programa se usa.`,
    nothingToAdd: () => 'Todo estaba ya como se escribiría ahora. No se escribió nada.',
    unpublished: (version: string) =>
      `Si «npm install» no encuentra crm-plan ${version}, es que aún no está publicado. Empaquételo: en la carpeta del programa, escriba «npm pack»; luego repita este comando con otra carpeta y con --package y el archivo crm-plan-${version}.tgz.`,
  },

  schemas: {
    everyCountry: 'todos los países',
    wrong: {
      country: 'No es el código de ningún país miembro.',
      body: 'No es ningún órgano de members.yaml.',
      reporter: 'No es ningún país miembro ni ningún órgano.',
      party: 'No es ningún país miembro ni ningún órgano, ni «countries» (todos los países).',
      session: 'No es ninguna reunión de sessions.yaml.',
      instrument: 'No es ningún instrumento de instruments.yaml.',
      'plan-item': 'No es ningún elemento de un plan.',
      activity: 'No es ninguna actividad de un plan.',
      row: 'No es ninguna fila de un plan.',
      'of-this-row': 'No es ninguna actividad ni objetivo de un plan.',
      measured: 'No es nada de lo que cuenta un registro.',
    },
    offer: 'Ctrl + espacio muestra los que hay. Si es nuevo: crm-plan esquemas',
    settingsKept: (path: string) =>
      `«${path}» ya existía y no se cambió, pero no nombra todos estos archivos: el editor no los usará. Mueva ese archivo a otro lugar, repita el comando y devuelva al nuevo los ajustes que eran suyos.`,
  },

  overview: {
    plan: ({ title, status, session }: { title: string; status: string; session: string }) =>
      `${title} (${status}, ${session})`,
    statuses: {
      proposed: 'propuesto',
      adopted: 'adoptado',
      superseded: 'sustituido',
      ended: 'concluido',
      dropped: 'suprimido',
    },
    counts: ({
      topics,
      rows,
      objectives,
      activities,
      entries,
    }: {
      topics: number;
      rows: number;
      objectives: number;
      activities: number;
      entries: number;
    }) =>
      `${count(topics, 'tema', 'temas')}, ${count(rows, 'fila', 'filas')}, ${count(objectives, 'objetivo', 'objetivos')}, ${count(activities, 'actividad', 'actividades')}, ${count(entries, 'entrada de calendario', 'entradas de calendario')}`,
    noPlan: (isUnread: boolean) => `No hay ningún plan propuesto ni adoptado${isUnread ? ' que se pueda leer' : ''}.`,
    state: ({ today, summary }: { today: string; summary: string }) =>
      `Al ${days(today)}: ${summary.slice(0, 1).toLowerCase()}${summary.slice(1)}`,
    noNext: 'No hay ninguna reunión prevista.',
    toCorrect: (at: string | undefined) =>
      `Ahora: «${seen('crm-plan validar', at)}» muestra los errores y cómo corregirlos.`,
    /** `plan`: the id of one that has to be named. */
    toFollow: (at: string | undefined, plan: string | null) =>
      `Ahora: «${seen('crm-plan pendientes', at)}» (qué falta) · «${seen(plan === null ? 'crm-plan generar' : `crm-plan generar plan --plan ${plan}`, at)}» (los documentos).`,
  },

  explain: {
    what: 'Qué señala',
    why: 'Por qué importa',
    correct: 'Cómo se corrige',
    bad: 'Esto se señala',
    good: 'Esto no se señala',
    inFile: (file: string) => `en ${file}`,
    level: (level: string) => `Nivel: ${level}`,
    list: 'Las reglas. Para saber más de una: crm-plan explicar <regla>',
    examples: 'Ejemplos (inventados)',
  },

  help: {
    usage: 'Uso',
    commands: 'Comandos',
    arguments: 'Argumentos',
    options: 'Opciones',
    global: 'Opciones de todos los comandos',
    examples: 'Ejemplos',
    command: '<comando> [opciones]',
    program: 'El plan de acción de la Red: comprobarlo, ver qué falta por resolver y generar sus documentos.',
    help: 'muestra esta ayuda',
    version: 'muestra la versión',
    more: 'Ayuda de un comando: crm-plan <comando> --help',
    values: (values: readonly string[]) => `valores: ${list(values)}`,
    byDefault: (value: string) => `por defecto, ${value}`,
    data: 'carpeta de datos (por defecto, la más cercana que contenga crm-plan.yaml)',
    lang: 'idioma de los mensajes',
    at: 'los datos como los dejó una reunión (crm-13, XIII, 13) o una referencia de Git',
    today: 'fecha con la que se comparan las demás (por defecto, hoy)',
    color: 'colorea la salida aunque no vaya a una pantalla',
    noColor: 'no colorea la salida',
    quiet: 'solo los resultados; lo demás, si algo falla',
    verbose: 'más detalles',
  },
  oldNode: (version: string) =>
    `Node.js ${version} ya no recibe correcciones de seguridad; instale la versión 22 o 24 cuando pueda.`,

  defect: {
    title: 'Esto es un defecto de crm-plan, no de sus datos. No se cambió nada más.',
    report: 'Por favor, comuníquelo a quien mantiene el programa con este texto:',
  },
};

export type Messages = typeof es;
