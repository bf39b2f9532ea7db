/** What `n` things are called: the singular for one, the plural otherwise. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const list = (values: readonly string[]): string => values.join(', ');

const meant = (near: string | null): string => (near === null ? '.' : `; ¿quiso escribir ${near}?`);

/** How something is called, by language. */
type Names = { readonly es?: string; readonly en?: string };

/** Why a file can't be written, by what the system says. */
const notWritten: Readonly<Record<string, string>> = {
  ENOSPC: ': el disco está lleno',
  EDQUOT: ': no le queda espacio en el disco',
  EROFS: ': el disco es de solo lectura',
  EACCES: ': no tiene permiso para escribir ahí',
  EPERM: ': no tiene permiso para escribir ahí',
  EBUSY: ': otro programa lo tiene abierto',
};

/** The interface in Spanish. The English one has the same shape, or it doesn't compile. */
export const es = {
  levels: { error: 'error', warning: 'advertencia', flag: 'pendiente' },
  groups: {
    reading: 'Lectura de los archivos',
    schema: 'Forma de los datos',
    references: 'Referencias',
    sessions: 'Sesiones',
    languages: 'Idiomas',
    plan: 'El plan',
    contacts: 'Puntos de contacto',
    'follow-up': 'Seguimiento',
  },

  /** Wrong usage or a wrong environment: one clear sentence, and what to do. */
  usage: {
    noDataFolder: () =>
      'No se encontró la carpeta de datos: ni esta carpeta ni las que la contienen tienen un archivo crm-plan.yaml. Vaya a la carpeta del plan, o indíquela con --data.',
    notADataFolder: ({ folder }: { folder: string }) =>
      `«${folder}» no es una carpeta de datos: no contiene el archivo crm-plan.yaml. Indique otra con --data.`,
    unreadable: ({ path, reason }: { path: string; reason: string }) =>
      `No se pudo leer «${path}» (${reason}). Compruebe que existe y que tiene permiso para abrirlo.`,
    tooManyFiles: ({ most }: { most: number }) =>
      `La carpeta de datos tiene más de ${most} archivos. Compruebe que --data indica la carpeta correcta.`,
    noGit: () =>
      'Esta orden necesita Git, y no se encontró en esta computadora. Instálelo desde https://git-scm.com y abra de nuevo la ventana.',
    notARepository: () =>
      'Esta orden mira sesiones anteriores, que se guardan en Git, y la carpeta de datos no está en un repositorio de Git. Para crear uno: git init',
    dubiousOwnership: ({ path }: { path: string }) =>
      `Git no abre esta carpeta porque pertenece a otra persona. Si confía en ella, escriba: git config --global --add safe.directory "${path}"`,
    objectMissing: ({ path, commit }: { path: string; commit: string }) =>
      `El repositorio no tiene el contenido de «${path}» de ${commit}: es una copia incompleta. Complétela con: git fetch --refetch`,
    noDataThen: ({ folder, commit }: { folder: string; commit: string }) =>
      `En ${commit} no existía la carpeta de datos${folder === '' ? '' : ` «${folder}»`}.`,
    badRef: ({ ref }: { ref: string }) =>
      `«${ref}» no es una sesión ni puede ser una referencia de Git. Escriba el identificador de una sesión (crm-13), su número (XIII) o una etiqueta; «crm-plan sesion lista» muestra las que hay.`,
    unknownRef: ({ ref, near, isShallow }: { ref: string; near: string | null; isShallow: boolean }) =>
      `No hay ninguna sesión ni referencia de Git «${ref}»${meant(near)}${isShallow ? ' Este repositorio es una copia parcial; complétela con: git fetch --unshallow --tags' : near === null ? ' «crm-plan sesion lista» muestra las sesiones.' : ''}`,
    missingTag: ({ session, ref, isShallow }: { session: Names; ref: string; isShallow: boolean }) =>
      `Los datos de la ${session.es} están en la etiqueta «${ref}», que este repositorio no tiene. Tráigala con: git fetch ${isShallow ? '--unshallow --tags' : '--tags'}`,
    sessionIsHistory: ({ session }: { session: Names }) =>
      `De la ${session.es} no se guardaron los datos: es anterior a este repositorio.`,
    sessionNotClosed: ({ session }: { session: Names }) =>
      `La ${session.es} no se ha cerrado: sus datos son los de ahora. Escriba la orden sin esa sesión.`,
    noClosedSession: () =>
      'Todavía no hay ninguna sesión cerrada con la que comparar. Indique con qué: una sesión, una etiqueta o una confirmación de Git.',
    atReadsOnly: () =>
      'Con --at solo se leen los datos de entonces: esta orden los cambiaría. Quite --at. No se cambió nada.',
    unknownCommand: ({ name, near }: { name: string; near: string | null }) =>
      `No existe la orden «${name}»${meant(near)}`,
    unknownOption: ({ option, near }: { option: string; near: string | null }) =>
      `No existe la opción «${option}»${meant(near)}`,
    optionNeedsValue: ({ option }: { option: string }) => `La opción «${option}» necesita un valor.`,
    missingArgument: ({ argument }: { argument: string }) => `Falta decir «${argument}».`,
    tooManyArguments: ({ argument }: { argument: string }) => `Sobra «${argument}».`,
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
      `«${value}» no vale para ${option}${meant(near)}${near === null ? ` Valores posibles: ${list(allowed)}.` : ''}`,
    badDay: ({ option, value }: { option: string; value: string }) =>
      `«${value}» no es un día para ${option}: escriba año, mes y día, como 2008-05-06.`,
    unknownDocument: ({ name, near, allowed }: { name: string; near: string | null; allowed: readonly string[] }) =>
      `No existe el documento «${name}»${meant(near)}${near === null ? ` Documentos: ${list(allowed)}.` : ''}`,
    unknownRule: ({ name, near }: { name: string; near: string | null }) =>
      `No existe la regla «${name}»${meant(near)}${near === null ? ' La lista está en crm-plan explicar.' : ''}`,
    unknownPlan: ({ id, near, allowed }: { id: string; near: string | null; allowed: readonly string[] }) =>
      `No hay ningún plan «${id}»${meant(near)}${near === null && allowed.length > 0 ? ` Planes: ${list(allowed)}.` : ''}`,
    inTheWay: ({ path }: { path: string }) =>
      `«${path}» ya existe, y no se escribe sobre lo que ya está. Elija otra carpeta. No se escribió nada.`,
    unknownItem: ({ item, near }: { item: string; near: string | null }) =>
      `No hay ningún texto de «${item}» en los planes ni en las decisiones${meant(near)} No se cambió nada.`,
    nothingTranslated: ({ item }: { item: string }) =>
      `«${item}» no tiene ninguna traducción que confirmar. Escríbala primero, debajo del original. No se cambió nada.`,
    stampsUnread: ({ file }: { file: string }) =>
      `«${file}» tiene errores y no se puede cambiar sin perder algo. Corríjalos primero (vea «crm-plan validar»). No se cambió nada.`,
    noPlan: () => 'No hay ningún plan propuesto ni adoptado que generar. Indique uno con --plan.',
    outputIsFile: ({ path }: { path: string }) =>
      `«${path}» es un archivo, y los documentos se escriben en una carpeta. Indique otra con --out. No se escribió nada.`,
    targetIsNotFile: ({ path }: { path: string }) =>
      `«${path}» es una carpeta o un enlace, y ahí iría un documento. Quítelo o indique otra carpeta con --out. No se escribió nada.`,
    changedMeanwhile: ({ path }: { path: string }) =>
      `«${path}» cambió mientras se trabajaba con él (¿otra ventana, otra orden?). No se escribió nada; repita la orden.`,
    cannotWrite: ({ path, reason }: { path: string; reason: string }) =>
      `No se pudo escribir «${path}»${notWritten[reason] ?? ` (${reason})`}. Lo que había antes sigue como estaba.`,
  },
  usageHint: (command: string) => `Para ver cómo se usa: ${command} --help`,

  findings: {
    summary: ({ errors, warnings, flags }: { errors: number; warnings: number; flags: number }) =>
      `${errors === 0 && warnings === 0 ? 'Sin errores ni advertencias' : `${count(errors, 'error', 'errores')} y ${count(warnings, 'advertencia', 'advertencias')}`}${flags === 0 && errors > 0 ? '' : `; ${flags === 0 ? 'ningún asunto pendiente' : count(flags, 'asunto pendiente', 'asuntos pendientes')}`}.`,
    checked: ({ folder, files, today }: { folder: string; files: number; today: string }) =>
      `${folder}: ${count(files, 'archivo', 'archivos')}, al ${today}`,
    flagsTitle: 'Asuntos pendientes (no son errores)',
    moreFlags: (n: number) => `y ${n} más: vea «crm-plan pendientes»`,
    seeFlags: 'Para ver dónde está cada uno: crm-plan pendientes',
    moreOfRule: (n: number, rule: string) => `… y ${n} más de ${rule} en este archivo`,
    explain: (rule: string) => `Para saber más: crm-plan explicar ${rule}`,
    open: (n: number, today: string) =>
      n === 0
        ? `No hay asuntos pendientes al ${today}.`
        : `${count(n, 'asunto pendiente', 'asuntos pendientes')} al ${today}`,
    unreadErrors: (n: number) =>
      `Atención: hay ${count(n, 'error', 'errores')} en los datos, así que puede faltar algo. Vea «crm-plan validar».`,
    columns: { matter: 'Asunto', where: 'Dónde', rule: 'Regla', hint: 'Qué hacer' },
  },

  past: {
    absent:
      'Nota: las sesiones cerradas se guardan en Git con sus etiquetas, y aquí no están; no se comprobó nada que dependa de ellas.',
  },

  render: {
    refused: (errors: number) =>
      `No se generó nada: hay ${count(errors, 'error', 'errores')} en los datos. Corríjalos primero (vea «crm-plan validar»).`,
    done: (n: number, folder: string) => `${count(n, 'documento', 'documentos')} en ${folder}`,
  },

  status: {
    lasting: 'Lo que lleva más tiempo pendiente',
    flags: (n: number) => `${count(n, 'asunto pendiente', 'asuntos pendientes')}: vea «crm-plan pendientes».`,
  },

  translate: {
    open: (n: number) =>
      n === 0
        ? 'Todas las traducciones están confirmadas.'
        : `${count(n, 'traducción por revisar', 'traducciones por revisar')}`,
    states: {
      missing: 'sin traducción',
      cosmetic: 'solo cambió la forma',
      stale: 'cambió el original',
      'never-confirmed': 'sin confirmar',
    },
    none: '(falta)',
    unofficial: (n: number) =>
      `${count(n, 'traducción confirmada no es oficial', 'traducciones confirmadas no son oficiales')}.`,
    confirmed: ({ key, language }: { key: string; language: string }) => `Confirmada en ${language}: ${key}`,
    nothing: 'No había nada que confirmar; no se cambió nada.',
  },

  diff: {
    title: (from: string, to: string) => `De ${from} a ${to}`,
    now: 'ahora',
    theSession: (name: string) => `la ${name}`,
    summary: ({ substance, editorial, translation }: { substance: number; editorial: number; translation: number }) =>
      substance + editorial + translation === 0
        ? 'Nada cambió.'
        : `${count(substance, 'cambio de fondo', 'cambios de fondo')}, ${editorial} de forma, ${translation} de traducción.`,
    headings: { substance: 'De fondo', editorial: 'De forma', translation: 'De traducción' },
    before: 'antes',
    after: 'ahora',
    nothing: '(nada)',
    unread: (files: readonly string[]) =>
      `No se pudo leer en uno de los dos momentos, y no se comparó: ${list(files)}.`,
    columns: { change: 'Cambio', wording: 'Redacción', where: 'Dónde', kind: 'Clase' },
  },

  init: {
    example: (dir: string | null) =>
      [
        '',
        'Listo: un ejemplo inventado, con su historia en Git. Pruebe:',
        ...(dir === null ? [] : [`  cd "${dir}"`]),
        '  crm-plan cambios',
        '  crm-plan sesion preparar IX',
        'EJEMPLO.md dice qué más se puede probar.',
      ].join('\n'),
    next: (dir: string | null) =>
      [
        '',
        'Listo. Ahora, en esta misma ventana:',
        ...(dir === null ? [] : [`  cd "${dir}"`]),
        '  npm install',
        '  npm run validar',
        'Después abra PRIMER-DIA.md.',
      ].join('\n'),
  },

  overview: {
    plan: ({ title, status, session }: { title: string; status: string; session: string }) =>
      `${title} (${status}, ${session})`,
    statuses: { proposed: 'propuesto', adopted: 'adoptado', superseded: 'sustituido', ended: 'terminado' },
    counts: ({
      topics,
      lines,
      objectives,
      activities,
      entries,
    }: {
      topics: number;
      lines: number;
      objectives: number;
      activities: number;
      entries: number;
    }) =>
      `${count(topics, 'tema', 'temas')}, ${count(lines, 'línea', 'líneas')}, ${count(objectives, 'objetivo', 'objetivos')}, ${count(activities, 'actividad', 'actividades')}, ${count(entries, 'entrada de calendario', 'entradas de calendario')}`,
    noPlan: 'Ningún plan que se pueda leer.',
    state: ({ today, summary }: { today: string; summary: string }) =>
      `Al ${today}: ${summary.slice(0, 1).toLowerCase()}${summary.slice(1)}`,
    next: ({ name, where }: { name: string; where: string }) =>
      `Próxima reunión: ${name}${where === '' ? '' : ` (${where})`}`,
    noNext: 'Ninguna reunión por venir.',
    toMend: 'Ahora: «crm-plan validar» muestra los errores y cómo corregirlos.',
    toFollow: 'Ahora: «crm-plan pendientes» (qué falta) · «crm-plan generar» (los documentos).',
  },

  explain: {
    what: 'Qué señala',
    why: 'Por qué importa',
    mend: 'Cómo se corrige',
    bad: 'Así lo señala',
    good: 'Así está bien',
    inFile: (file: string) => `en ${file}`,
    level: (level: string) => `Nivel: ${level}`,
    list: 'Las reglas. Para saber más de una: crm-plan explicar <regla>',
    examples: 'Ejemplos (inventados)',
  },

  help: {
    usage: 'Uso',
    commands: 'Órdenes',
    arguments: 'Argumentos',
    options: 'Opciones',
    global: 'Opciones de todas las órdenes',
    examples: 'Ejemplos',
    command: '<orden> [opciones]',
    program: 'El plan de acción de la Red: comprobarlo, ver qué está pendiente y generar sus documentos.',
    help: 'muestra esta ayuda',
    version: 'muestra la versión',
    more: 'Ayuda de una orden: crm-plan <orden> --help',
    values: (values: readonly string[]) => `valores: ${list(values)}`,
    byDefault: (value: string) => `por defecto, ${value}`,
    data: 'carpeta de datos (por defecto, la más cercana que contenga crm-plan.yaml)',
    lang: 'idioma de los mensajes',
    at: 'los datos como los dejó una sesión (crm-13, XIII, 13) o una referencia de Git',
    today: 'día con el que se compara lo que tiene fecha (por defecto, hoy)',
    color: 'colorea la salida aunque no vaya a una pantalla',
    noColor: 'no colorea la salida',
    quiet: 'solo los resultados',
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
