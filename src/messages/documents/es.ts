import { insideSpanishQuotes } from '../quotes.ts';
import { days, meetingNamed, of, partsOfDay } from '../spanish.ts';
import type { ChangeWords, ContactWords, DocumentWords, LetterWords, Named, Occasion, Timing } from './words.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const inBrackets = (where: string): string => (where === '' ? '' : ` (${where})`);

/** A remark behind what may itself end with one. */
const remarked = (text: string, remark: string): string =>
  text.endsWith(')') ? `${text.slice(0, -1)}; ${remark})` : `${text} (${remark})`;

/** Before the sound of an i, «y» is written «e»; not before «hielo» or «iones», which begin with another. */
const conjunction = (next: string): string => (/^[^\p{L}\p{N}]*h?[ií](?![aeoáéó])/iu.test(next) ? 'e' : 'y');

const list = (values: readonly string[]): string => {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${conjunction(last)} ${last}`;
};

/** Some countries behind what is said of them, where they are few. */
const few = (said: string, names: readonly string[]): string =>
  names.length === 0 || names.length > 4 ? '' : `; ${said}: ${names.join(', ')}`;

const inQuotes = (text: string): string => `«${insideSpanishQuotes(text)}»`;

/** What changed, as it is called inside a sentence, with its article. */
function name({ kind, label, what, quoted = `«${what}»`, who, session }: Named): string {
  switch (kind) {
    case 'plan':
      return `el plan «${what}»`;
    case 'topic':
      return `el tema «${what}»`;
    case 'row':
      return `la fila de «${what}»`;
    case 'objective':
      return `el objetivo «${what}»`;
    case 'activity':
      return `la actividad «${what}»`;
    case 'note':
      return `la nota «${what}»`;
    case 'calendar':
      return `el calendario de ${quoted}`;
    case 'placeholder':
      return `una actividad por definir para ${quoted}`;
    case 'session':
      return `la ${meetingNamed(what)}`;
    case 'decision':
      return `la decisión de la ${meetingNamed(session)} sobre «${what}»`;
    case 'country':
      return `la ficha ${of(who)}`;
    case 'body':
      return `el órgano «${what}»`;
    case 'instrument':
      return `el instrumento «${what}»`;
    case 'term':
      return `el término «${what}»`;
    case 'contact':
      return `un punto de contacto ${of(who)}`;
    case 'report':
      return `el informe ${of(who)} a la ${meetingNamed(session)}`;
    case 'record':
      return what === ''
        ? `el registro «${label}» ${of(who)}`
        : `lo anotado ${of(who)} sobre «${what}» en el registro «${label}»`;
    case 'settings':
      return 'los ajustes';
    default:
      return `«${what}» (${label.toLowerCase()})`;
  }
}

const proposal = ({ kind, who }: Named): string =>
  who === '' || ['contact', 'country', 'report', 'record'].includes(kind) ? '' : `, propuesta ${of(who)}`;

const timing = ({ kind, when }: Timing): string => {
  const word = kind === null ? 'sin calendario' : kinds[kind].toLowerCase();
  return when === '' ? `«${word}»` : `«${word}» (${when})`;
};

const kinds = {
  continuous: 'Continuo',
  permanent: 'Permanente',
  pending: 'Pendiente',
  scheduled: 'Con fecha',
  held: 'Realizado',
  note: 'Observación',
} as const;

const decided = { adopted: 'adoptó', amended: 'enmendó', deferred: 'aplazó', dropped: 'suprimió' } as const;

/** The only thing that is called by a plural. */
const areSettings = ({ kind }: Named): boolean => kind === 'settings';

const changes: ChangeWords = {
  decided: ({ what, session }, decision, paragraph) =>
    `La ${meetingNamed(session)} ${decided[decision]} «${what}»${paragraph === '' ? '' : ` (párrafo ${paragraph})`}.`,
  added: (one) => `${areSettings(one) ? 'Se agregaron' : 'Se agregó'} ${name(one)}${proposal(one)}.`,
  addedAndDropped: (one) =>
    `Se agregó ${name(one)}${proposal(one)}${proposal(one) === '' ? '' : ','} y después se suprimió (${one.session}).`,
  removed: (one) => `${areSettings(one) ? 'Se quitaron' : 'Se quitó'} ${name(one)}.`,
  movedTo: (one, from, to) => `Se pasó ${name(one)} de «${from}» a «${to}».`,
  movedAmong: (one) => `Cambió de lugar ${name(one)}.`,
  reworded: (one) => `Cambió la redacción ${of(name(one))}.`,
  rescheduled: (one, from, to) => `Cambió ${name(one)}: de ${timing(from)} a ${timing(to)}.`,
  defined: ({ what, quoted = `«${what}»` }, activities) =>
    activities.length === 0
      ? `Se definió lo que faltaba en la fila de ${quoted}.`
      : `En la fila de ${quoted} se ${activities.length === 1 ? 'definió la actividad' : 'definieron las actividades'} ${list(activities.map((one) => `«${one}»`))}.`,
  adopted: (one) => `Se adoptó ${name(one)}${proposal(one)}.`,
  superseded: (one, by) => `Se sustituyó ${name(one)} por ${list(by.map((other) => `«${other}»`))}.`,
  dropped: (one) => `Se suprimió ${name(one)}${one.session === '' ? '' : ` (${one.session})`}.`,
  restored: (one) => `Quedó sin efecto la supresión ${of(name(one))}.`,
  proposedAgain: (one) => `Quedó sin efecto la adopción ${of(name(one))}: es otra vez una propuesta.`,
  statusChanged: (one, from, to) => `Cambió el estado ${of(name(one))}: de ${from} a ${to}.`,
  reported: (one) => `Se recibió ${name(one)}.`,
  reportedAhead: (one) =>
    `Se agregó ${name(one)}, con un día de entrega que aún no llega: hasta ese día no cuenta como recibido.`,
  translated: (one, languages) => `Cambió la traducción al ${list(languages)} ${of(name(one))}.`,
  edited: (one, keys) =>
    `${areSettings(one) ? 'Se modificaron' : 'Se modificó'} ${name(one)}${keys.length === 0 ? '' : `: ${list(keys)}`}.`,
  statuses: {
    proposed: 'propuesto',
    adopted: 'adoptado',
    superseded: 'sustituido',
    ended: 'concluido',
    planned: 'prevista',
    open: 'abierta',
    closed: 'cerrada',
  },
  decisions: { adopted: 'adoptado', amended: 'enmendado', deferred: 'aplazado', dropped: 'suprimido' },
  weights: { substance: 'De fondo', editorial: 'De forma', translation: 'De traducción' },
};

/** Days inside a sentence: "el 6 de mayo de 2008", "del 6 al 9 de mayo de 2008". */
const period = (start: string, end: string): string => {
  if (start === end) return `el ${days(start, end)}`;
  const [from, to] = [partsOfDay(start), partsOfDay(end)];
  const month = from.month === to.month && from.year === to.year ? '' : ` de ${from.month}`;
  const year = from.year === to.year ? '' : ` de ${from.year}`;
  return `del ${from.date}${month}${year} al ${days(end)}`;
};

/** A number of activities: in words from one to nine. */
const howMany = (n: number): string =>
  ['', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'][n] || String(n);

const activities = (n: number): string => `${howMany(n)} ${n === 1 ? 'actividad' : 'actividades'}`;

/** Of more sessions and bodies than these a letter's subject only says how many. */
const mostNamed = 3;

/** A plan by its title, with its article. */
const thePlan = (title: string): string => (/^plan\b/i.test(title) ? `el ${title}` : `el plan ${inQuotes(title)}`);

const letter: LetterWords = {
  theSecretariat: 'la Secretaría Técnica',
  subject: (kind, places) => {
    const named = places.slice(0, places.length > mostNamed ? mostNamed - 1 : mostNamed);
    const others = places.length - named.length;
    const to = [...named.map((place) => `a ${place}`), ...(others > 0 ? [`a ${others} más`] : [])];
    const matter = {
      owing: 'recordatorio',
      settled: 'agradecimiento',
      nothing: 'ninguno por entregar',
      noDeadline: 'sin plazo fijado',
    };
    return `Informes ${places.length === 0 ? 'sobre el plan de acción' : list(to)}: ${matter[kind]}`;
  },
  addressee: (who) => `A los puntos de contacto ${of(who)}`,
  opening: ({ kind, who, occasion, plans, n, reports, isSomeExcused }) => {
    const [plan, other] = plans;
    const ofPlan = other ? 'de los planes de acción' : of(plan ? thePlan(plan) : 'el plan de acción');
    const matter = {
      owing: `se permite recordar que espera ${reports === 1 ? 'el informe' : 'los informes'} sobre ${n === 1 ? 'la siguiente actividad' : 'las siguientes actividades'} ${ofPlan}:`,
      settled: `agradece ${reports === 1 ? 'el informe presentado' : `los informes presentados, que abarcan ${activities(n)}`}${isSomeExcused ? '' : ': no queda nada por entregar'}.`,
      nothing: 'tiene el honor de comunicarles que, a la fecha, no corresponde entregar ningún informe.',
      noDeadline: 'tiene el honor de comunicarles que, a la fecha, no se ha fijado plazo para la entrega de informes.',
    };
    return `La Secretaría Técnica saluda atentamente a los puntos de contacto ${of(who)} y${occasion ? `, ${occasionOf(occasion)},` : ''} ${matter[kind]}`;
  },
  owedTo: ({ places, at, plan, due, deadline, sessions }) => {
    const meetings = `Para ${list(places)}${at === '' ? '' : `, con motivo de ${at}`}`;
    const remark = `${{ coming: 'plazo:', past: 'el plazo venció el', beforeJoining: 'el plazo era el' }[deadline]} ${days(due)}${
      deadline === 'beforeJoining' ? ', anterior a la incorporación del país' : ''
    }${sessions > 1 ? `; seguía pendiente al cierre de ${sessions} sesiones` : ''}`;
    // The title of a plan stands as it is, with the brackets that are its own.
    return plan === '' ? remarked(meetings, remark) : `${meetings}, según ${thePlan(plan)} (${remark})`;
  },
  sums: ({ areReports, ...sums }) => (areReports ? sumsOfReports(sums) : sumsOfActivities(sums)),
  handIn: (address, isOverdue) =>
    `Sobre cada actividad basta con informar de los logros, los avances y los retos o, si ya se presentó un informe y no hay novedades desde entonces, con indicar «sin cambios». Se agradecerá que los informes se envíen por escrito a la Secretaría Técnica${isOverdue ? ', a la mayor brevedad posible' : ''}, en respuesta a esta carta${address === '' ? '' : `, o se presenten en ${address}`}.`,
  excused: (n, session) =>
    `Se ha aceptado que hasta ${session} ${n === 1 ? 'falte el informe' : 'falten los informes'} sobre ${activities(n)}.`,
  closing: (who) =>
    `La Secretaría Técnica aprovecha la oportunidad para reiterar a los puntos de contacto ${of(who)} las seguridades de su más alta y distinguida consideración.`,
  signature: 'Secretaría Técnica',
};

type LetterSums = Omit<Parameters<LetterWords['sums']>[0], 'areReports'>;

function sumsOfActivities({ due, received, late, overdue, beforeJoining, coming }: LetterSums): string {
  const allLate = late > 0 && late === received ? ', ya vencido el plazo,' : '';
  const someLate = late > 0 && late < received ? ` (sobre ${howMany(late)} de ellas, ya vencido el plazo)` : '';
  const came =
    received === 0
      ? ''
      : `La Secretaría Técnica agradece la información recibida${allLate} sobre ${howMany(received)} de las ${activities(due)} sobre las que corresponde informar${someLate}. `;
  const others = beforeJoining + coming;
  const deadline = beforeJoining === 0 ? ', cuyo plazo aún no ha vencido' : '';
  if (overdue > 0 && others > 0)
    return `${came}Ya venció el plazo para informar sobre ${activities(overdue)}; ${toCome(others)} sobre ${others === 1 ? 'otra' : `otras ${howMany(others)}`}${deadline}.`;
  const left = overdue + others;
  const which =
    received > 0
      ? left === 1
        ? 'la otra'
        : `las otras ${howMany(left)}`
      : left === 1
        ? 'esta actividad'
        : `estas ${activities(left)}`;
  return `${came}${overdue > 0 ? 'Ya venció el plazo para informar' : capital(toCome(left))} sobre ${which}.`;
}

function sumsOfReports({ due, received, late, overdue, beforeJoining, coming }: LetterSums): string {
  const number = (n: number): string => (n === 1 ? 'uno' : howMany(n));
  const others = beforeJoining + coming;
  const left = overdue + others;
  const remain = (n: number): string => (n === 1 ? 'queda por presentar' : 'quedan por presentar');
  const allLate = late > 0 && late === received ? ', ya vencido el plazo,' : '';
  const someLate = late > 0 && late < received ? ` (${number(late)} de ellos, ya vencido el plazo)` : '';
  const came =
    received === 0
      ? ''
      : `La Secretaría Técnica agradece la información recibida${allLate} en ${number(received)} de los ${number(due)} informes que corresponden${someLate}. `;
  const deadline = beforeJoining === 0 ? ', cuyo plazo aún no ha vencido' : '';
  if (overdue > 0 && others > 0)
    return `${came}Ya venció el plazo de ${overdue === 1 ? 'un informe' : `${number(overdue)} informes`}; ${remain(others)} ${others === 1 ? 'otro' : `otros ${number(others)}`}${deadline}.`;
  const which =
    received === 0 ? `estos ${number(left)} informes` : left === 1 ? 'el otro' : `los otros ${number(left)}`;
  return `${came}${overdue > 0 ? `Ya venció el plazo ${of(which)}` : `${capital(remain(left))} ${which}`}.`;
}

/** How many of those that are missing are accepted as missing. */
const acceptedOf = (n: number, all: number): string =>
  n === 0 ? '' : `; se aceptó por un tiempo que ${n === 1 ? 'falte' : 'falten'}${n === all ? '' : ` ${n} de ellos`}`;

const toCome = (n: number): string =>
  n === 1 ? 'queda por presentar el informe' : 'quedan por presentar los informes';

function occasionOf({ session, place, days, year, tense }: Occasion): string {
  const when = days ? period(days.start, days.end) : year;
  const comma = place !== '' && when !== '' ? ',' : '';
  // Of what was to be by now and is not said to have been, no more is said than when and where.
  if (tense === 'planned')
    return `en relación con la ${meetingNamed(session)}${inBrackets(`${place}${comma} ${when}`.trim())}`;
  const where = `${place === '' ? '' : ` en ${place}`}${comma}${when === '' ? '' : ` ${days ? '' : 'en '}${when}`}`;
  const held = { past: 'celebrada', present: 'que se celebra', future: 'que se celebrará' }[tense];
  return `${tense === 'past' ? 'en relación con' : 'con motivo de'} la ${meetingNamed(session)}${where === '' ? '' : `, ${held}${where}`}`;
}

const contacts: ContactWords = {
  title: 'Puntos de contacto',
  forNetwork: 'Solo para la Red: contiene datos personales. No se publica ni se reenvía fuera de ella.',
  roles: {
    'liaison-trafficking': 'Enlace contra la trata de personas',
    'liaison-smuggling': 'Enlace contra el tráfico ilícito de migrantes',
    campaigns: 'Campañas de información',
  },
  columns: {
    country: 'País',
    roles: 'Funciones',
    name: 'Nombre',
    position: 'Cargo',
    institution: 'Institución',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    languages: 'Idiomas',
    inPost: 'En el cargo',
    confirmed: 'Última confirmación',
    status: 'Situación',
  },
  states: {
    current: 'en el cargo',
    unconfirmed: 'sin confirmar',
    coming: 'aún no comienza',
    former: 'dejó el cargo',
    missing: 'falta',
  },
  inPost: (since, until) => `desde el ${days(since)}${until === null ? '' : ` hasta el ${days(until)}`}`,
  missing: (role) => `Falta el punto de contacto: ${role}`,
  memberUntil: (day) => `fue miembro hasta el ${days(day)}`,
  none: 'No se ha registrado ninguno.',
};

export const es: DocumentWords = {
  name: 'español',
  title: { es: 'Español', en: 'Spanish' },
  columns: { topics: 'Temas', objectives: 'Objetivos', activities: 'Actividades', calendar: 'Calendario' },
  days,
  numbered: (roman, abbreviation) => `${roman} ${abbreviation}`,
  meeting: (body) => `reunión ${of(body)}`,
  status: {
    proposed: (session, where) => `Propuesta para discusión durante la ${meetingNamed(session)}${inBrackets(where)}`,
    adopted: (session, where) => `Adoptado durante la ${meetingNamed(session)}${inBrackets(where)}`,
    superseded: (session, where) => `Sustituido; fue adoptado durante la ${meetingNamed(session)}${inBrackets(where)}`,
    ended: (session, where) => `Concluido; fue adoptado durante la ${meetingNamed(session)}${inBrackets(where)}`,
  },
  since: (sentence, session, sessions) =>
    `${sentence.replace(/\.$/, '')}, desde la ${meetingNamed(session)} (${sessions === 1 ? '1 sesión' : `${sessions} sesiones`}).`,
  outstandingSince: (sentence, session, sessions) =>
    `${sentence} Por resolver desde la ${meetingNamed(session)} (${sessions === 1 ? '1 sesión' : `${sessions} sesiones`}).`,
  asOf: (day) => `Situación al ${days(day)}`,
  markedSince: (session) => `Cambios desde ${session}: lo nuevo va subrayado y en negrita; lo que se quitó, tachado.`,
  insideQuotes: insideSpanishQuotes,
  named: (texts, more) => (more > 0 ? `${texts.map(inQuotes).join(', ')} y ${more} más` : list(texts.map(inQuotes))),
  numbersFor: (numbers) => `Para ${list(numbers)}`,
  proposedBy: (who) => `(Propuesta ${of(who)})`,
  toBeDefined: '(Definir actividades)',
  toDefineFor: (quoted) => `Actividad por definir para ${quoted}`,
  legend: 'Qué significan las marcas',
  marks: {
    'calendar-pending': { label: 'Sin fecha', meaning: 'El calendario dice «Pendiente»: falta acordar la fecha.' },
    'activities-undefined': {
      label: 'Faltan actividades',
      meaning: 'Falta acordar qué se hará para cumplir el objetivo.',
    },
    'calendar-missing': { label: 'Sin calendario', meaning: 'El plan no dice cuándo se hará.' },
    overdue: { label: 'Vencido', meaning: 'La fecha pasó y no se ha registrado ningún resultado.' },
    'outcome-missing': {
      label: 'Sin resultado registrado',
      meaning: 'Se realizó, y no se ha registrado ningún resultado.',
    },
    'proposal-open': {
      label: 'Espera una decisión',
      meaning: 'La propone un país o un órgano, y aún no se ha adoptado.',
    },
  },
  unofficial: (languages) =>
    `La redacción en ${languages.join(' y ')} no es oficial: es una traducción que la Conferencia no ha adoptado.`,
  abbreviations: (bodies) =>
    `Siglas: ${bodies.map(({ abbreviation, name }) => `${abbreviation}, ${name}`).join('; ')}.`,
  outdated: (language, texts, more) =>
    `La redacción en ${language} de lo que sigue puede no decir lo mismo que el original, que cambió después de revisarse la traducción: ${texts.map((one) => `«${insideSpanishQuotes(one)}»`).join('; ')}${more > 0 ? `; y ${more} más` : ''}.`,
  untranslated: 'sin traducción',
  notRetranslated: 'el original cambió; la traducción, no',
  nothingOpen: 'No hay asuntos por resolver en este plan.',
  tableCaption: 'Plan de acción: temas, objetivos, actividades y calendario',
  linkTo: (item) => `Enlace a: ${item}`,
  state: {
    title: 'Estado del plan',
    rows: {
      settled: {
        label: 'Sin asuntos por resolver',
        meaning: 'sin propuestas, faltas ni atrasos',
      },
      proposed: { label: 'Con propuestas', meaning: 'solo falta decidir lo que propuso un país o un órgano' },
      pending: { label: 'Sin fecha', meaning: 'falta una fecha o todo el calendario' },
      overdue: { label: 'Vencidas', meaning: 'pasó una fecha y no se ha registrado ningún resultado' },
      undefined: { label: 'Por definir', meaning: 'faltan las actividades' },
    },
    count: (state, n) => {
      const names = {
        settled: ['sin asuntos por resolver', 'sin asuntos por resolver'],
        proposed: ['con propuestas', 'con propuestas'],
        pending: ['sin fecha', 'sin fecha'],
        overdue: ['vencida', 'vencidas'],
        undefined: ['por definir', 'por definir'],
      };
      return `${n} ${names[state][n === 1 ? 0 : 1]}`;
    },
    totalRows: (n) => (n === 1 ? '1 fila' : `${n} filas`),
    byTopic: 'Filas por tema',
    total: 'Total',
    calendar: 'Calendario',
    kinds,
    entries: 'Entradas',
    open: 'Asuntos por resolver',
    proposals: (who, n) => `${n === 1 ? 'Propuesta' : 'Propuestas'} ${of(who)}`,
    nothingOpen: (isMissing) =>
      `No hay asuntos por resolver en este plan${isMissing ? ', aparte de los informes que faltan' : ''}.`,
    accepted: (n) => `${n} ${n === 1 ? 'aceptado' : 'aceptados'} por un tiempo, que las cifras de arriba no descuentan`,
    nextSession: (name, where) => `Próxima reunión: ${name}${inBrackets(where)}`,
    sessionNotClosed: (name, end) =>
      `${name}: terminó ${end.length === 4 ? `en ${end}` : `el ${days(end)}`}; sin cerrar`,
  },
  reported: {
    title: (who, session) => `Informe ${of(who)} a la ${meetingNamed(session)}`,
    toMeeting: (who, session) => `${who}, a la ${meetingNamed(session)}`,
    summary: (session) => `Resumen de los informes a la ${meetingNamed(session)}`,
    networkOnly: 'Solo para la Red de Funcionarios de Enlace.',
    submitted: (day) => `Entregado el ${days(day)}.`,
    submittedAhead: (day) =>
      `Su día de entrega, el ${days(day)}, aún no llega: hasta entonces no cuenta como recibido.`,
    draft: 'Borrador: no se ha entregado y no cuenta.',
    owed: 'Lo que falta informar',
    none: 'No se ha recibido ningún informe, ni se debe ninguno.',
    unchanged: 'Sin cambios desde el informe anterior',
    statuses: {
      'not-started': 'Sin comenzar',
      'in-progress': 'En curso',
      completed: 'Concluida',
      'not-applicable': 'No corresponde',
    },
    labels: { achievements: 'Logros', progress: 'Avances', challenges: 'Retos', reason: 'Motivo' },
  },
  measured: {
    title: 'Lo que se mide por los datos',
    contacts: (role) => `Países con un punto de contacto para «${role}»`,
    line: (what, n, all, missing, begun) =>
      `${what === '' ? '' : `${what}: `}${n} de ${all}${few('aún no', begun)}${few('sin constancia de', missing)}`,
    protocols: 'El plan no enumera los protocolos: figuran los que complementan el instrumento que nombra.',
  },
  outcomes: {
    title: 'Resultados registrados',
    evidence: 'Comprobantes',
    sentence: (text, day, evidence) => {
      const what = [text.replace(/\.$/, ''), day].filter((part) => part !== '').join('; ');
      const shown =
        evidence.length === 0
          ? ''
          : `${evidence.length === 1 ? 'comprobante' : 'comprobantes'}: ${evidence.join('; ')}`;
      return what === '' ? capital(shown) : `Resultado: ${[what, shown].filter((part) => part !== '').join('; ')}`;
    },
  },
  draft: {
    title: (who, session) =>
      `Informe ${of(who)} a la ${meetingNamed(session)}. Es un borrador: no cuenta hasta que tenga su fecha de entrega.`,
    howTo: [
      'Quite el signo # y el espacio que lo sigue en las líneas que complete. En «status»: not-started (sin comenzar), in-progress (en curso), completed (concluida) o not-applicable (no corresponde; añada «reason» con el motivo).',
      'Si nada cambió desde el informe anterior, escriba en su lugar «unchanged: true». Además de «progress» (avances) puede haber «achievements» (logros), «challenges» (retos) y «evidence» (una lista de direcciones https).',
      'Cuando esté completo, quite el # de «submitted» y escriba el día de su entrega, como 2008-05-06.',
    ],
    forAll: 'Este repositorio es público: cualquiera podrá leer este informe.',
    day: 'AAAA-MM-DD',
    quoted: (text) => `«${text}»`,
    before: (session) => `Lo que se informó a la ${meetingNamed(session)}:`,
  },
  reports: {
    title: (session) => `Informes a la ${meetingNamed(session)}`,
    deadline: (day) => `Plazo: ${days(day)}`,
    summary: ({ due, received, late, owed, excused }) =>
      `${received} de ${due} ${due === 1 ? 'recibido' : 'recibidos'}${late === 0 ? '' : `, ${late} fuera de plazo`}; ${owed === 0 ? 'no falta ninguno' : owed === 1 ? 'falta 1' : `faltan ${owed}`}${acceptedOf(excused, owed)}.`,
    columns: {
      reporter: 'Quién informa',
      due: 'Corresponden',
      received: 'Recibidos',
      late: 'Fuera de plazo',
      owed: 'Faltan',
      topic: 'Tema',
      noTopic: 'Actividades que ya no están en el plan',
      activity: 'Actividad',
      receivedFrom: 'Recibido de',
      owedBy: 'Falta el de',
      excused: 'Se acepta por un tiempo que falte el de',
      session: 'Reunión',
      share: 'Parte recibida',
      outstanding: 'Asuntos por resolver al cerrarla',
    },
    unit: 'Se cuenta un informe por cada actividad de la que un país debe informar.',
    nothingDue: 'No se debe ningún informe.',
    trend: 'Informes, reunión por reunión',
  },
  receipt: {
    title: (who, session) => `Acuse de recibo de los informes ${of(who)} a la ${meetingNamed(session)}`,
    status: 'Situación',
    received: (day, isLate) => `se recibió el ${day}${isLate ? ', fuera de plazo' : ''}`,
    outstanding: 'pendiente de entrega',
    excused: (session) => `se aceptó que falte hasta ${session}`,
    unasked: (day) => `se recibió el ${day}; no figura entre los informes que pide el plan`,
  },
  letter,
  contacts,
  changes,
  paper: {
    title: 'Qué cambió en el plan',
    theSession: (session) => `la ${meetingNamed(session)}`,
    now: 'hoy',
    period: (from, to) => `De ${from} a ${to}`,
    counts: { substance: 'de fondo', editorial: 'de forma', translation: 'de traducción' },
    others: 'Otros cambios',
    minor: 'Cambios de forma y de traducción',
    deferred: 'Lo que se aplazó',
    nothing: 'Nada cambió.',
    nothingInTheRest: 'En lo que se pudo leer no cambió nada.',
    decision: (decision, session, paragraph) =>
      `${changes.decisions[decision].replace(/^./, (letter) => letter.toUpperCase())}: ${session}${paragraph === '' ? '' : `, párrafo ${paragraph}`}`,
    errata: 'Fe de erratas',
    erratum: (day, reason) => `La reunión se reabrió el ${days(day)}${reason === '' ? '.' : `: ${reason}`}`,
    correction: (before, after) => `Donde dice «${before}», debe decir «${after}».`,
    toAdd: (text) => `Agréguese: «${text}».`,
    toDelete: (text) => `Suprímase: «${text}».`,
    unread: (files) => `No se comparó, porque no se pudo leer en uno de los dos momentos: ${files.join(', ')}.`,
    apart:
      'Las decisiones figuran junto a los elementos sobre los que tratan y no se cuentan aparte. Los cambios de los puntos de contacto, de los borradores de informes, de los ajustes y del estado de las reuniones no figuran aquí.',
  },
  matrix: {
    country: 'País',
    nothing: '«—»: a esta fecha no consta nada en el registro.',
    none: 'A esta fecha no consta nada en el registro.',
    count: (n, total) => `${n} de ${total}`,
    counted: 'Países de los que consta algo',
    sources: 'Fuentes',
    source: (n) => `Fuente ${n}`,
  },
  languageNames: { es: 'español', en: 'inglés' },
};
