import type { DocumentWords } from './words.ts';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

const parts = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: months[Number(month) - 1] ?? month, date: String(Number(date)) };
};

/** Written as the Conference's papers do: "6 - 9 de mayo de 2008". */
const days = (start: string, end: string): string => {
  const from = parts(start);
  const to = parts(end);
  const last = `${to.date} de ${to.month} de ${to.year}`;
  if (start === end) return last;
  if (from.year !== to.year) return `${from.date} de ${from.month} de ${from.year} - ${last}`;
  if (from.month !== to.month) return `${from.date} de ${from.month} - ${last}`;
  return `${from.date} - ${last}`;
};

/** "de" before a name with its article: "del GRCM", "de la OIM", but "de El Salvador". */
const of = (name: string): string => (name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`);

const inBrackets = (where: string): string => (where === '' ? '' : ` (${where})`);

export const es: DocumentWords = {
  name: 'español',
  title: { es: 'Español', en: 'Spanish' },
  columns: { topics: 'Temas', objectives: 'Objetivos', activities: 'Actividades', calendar: 'Calendario' },
  days,
  numbered: (roman, abbreviation) => `${roman} ${abbreviation}`,
  meeting: (body) => `reunión ${of(body)}`,
  status: {
    proposed: (session, where) => `Propuesta para discusión durante la ${session}${inBrackets(where)}`,
    adopted: (session, where) => `Adoptado durante la ${session}${inBrackets(where)}`,
    superseded: (session, where) => `Sustituido; fue adoptado durante la ${session}${inBrackets(where)}`,
    ended: (session, where) => `Terminado; fue adoptado durante la ${session}${inBrackets(where)}`,
  },
  asOf: (day) => `Situación al ${days(day, day)}`,
  proposedBy: (who) => `(Propuesta ${of(who)})`,
  toBeDefined: '(Definir actividades)',
  legend: 'Qué significan las marcas',
  marks: {
    'calendar-pending': { label: 'Sin fecha', meaning: 'El calendario dice «Pendiente»: falta acordar la fecha.' },
    'activities-undefined': { label: 'Actividades por definir', meaning: 'El objetivo no tiene actividades todavía.' },
    'calendar-missing': { label: 'Sin calendario', meaning: 'El plan no dice cuándo se hará.' },
    overdue: { label: 'Vencido', meaning: 'La fecha pasó y no consta ningún resultado.' },
    'outcome-missing': { label: 'Sin resultado', meaning: 'Se realizó y no consta qué resultó de ello.' },
    'proposal-open': {
      label: 'Propuesta por decidir',
      meaning: 'La propone un país u órgano y no la han adoptado todos.',
    },
  },
  unofficial: (languages) =>
    `La redacción en ${languages.join(' y ')} no es oficial: es una traducción que la Conferencia no ha adoptado.`,
  untranslated: 'sin traducción',
  nothingOpen: 'No queda nada pendiente en este plan.',
  tableCaption: 'Plan de acción: temas, objetivos, actividades y calendario',
  linkTo: (item) => `Enlace a: ${item}`,
  state: {
    title: 'Estado del plan',
    lines: {
      settled: { label: 'Acordadas', meaning: 'nada queda por resolver en la línea' },
      proposed: { label: 'Propuestas', meaning: 'algo en la línea es propuesta de un país u órgano' },
      pending: { label: 'Pendientes', meaning: 'falta una fecha o el calendario entero' },
      overdue: { label: 'Vencidas', meaning: 'pasó una fecha y no consta el resultado' },
      undefined: { label: 'Por definir', meaning: 'faltan las actividades' },
    },
    count: (state, n) => {
      const names = {
        settled: ['acordada', 'acordadas'],
        proposed: ['propuesta', 'propuestas'],
        pending: ['pendiente', 'pendientes'],
        overdue: ['vencida', 'vencidas'],
        undefined: ['por definir', 'por definir'],
      };
      return `${n} ${names[state][n === 1 ? 0 : 1]}`;
    },
    totalLines: (n) => (n === 1 ? '1 línea' : `${n} líneas`),
    byTopic: 'Líneas por tema',
    total: 'Total',
    calendar: 'Calendario',
    kinds: {
      continuous: 'Continuo',
      permanent: 'Permanente',
      pending: 'Pendiente',
      scheduled: 'Con fecha',
      held: 'Realizado',
      note: 'Observación',
    },
    entries: 'Entradas',
    open: 'Asuntos pendientes',
    matter: 'Asunto',
    nothingOpen: 'No hay asuntos pendientes.',
    nextSession: (name, where) => `Próxima reunión: ${name}${inBrackets(where)}`,
    picture: (rows) =>
      `Gráfico de barras con las líneas de cada tema. ${rows.map(({ topic, counts }) => `${topic}: ${counts.join(', ')}`).join('. ')}.`,
  },
  languageNames: { es: 'español', en: 'inglés' },
};
