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
  languageNames: { es: 'español', en: 'inglés' },
};
