import { writtenDays } from './days.ts';
import { insideSpanishQuotes } from './quotes.ts';

/** "de" before a name with its article: "del GRCM", "de la OIM", but "de El Salvador". */
export const of = (name: string): string => (name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`);

/** Words by which a meeting is called that takes "la": what is called otherwise may be a "taller" or a "foro". */
const feminine = /^([IVXLCDM]+ )?(reuni[oó]n|sesi[oó]n|conferencia|consulta|cumbre|asamblea|jornada|mesa)(?!\p{L})/iu;

/** The number of a meeting with the abbreviation of its body: "XIII CRM". */
const numbered = /^[IVXLCDM]+ [\p{Lu}\p{N}-]+$/u;

/**
 * A meeting after "la", "de la" or "a la", so that all that agrees with it may be feminine: "XIII CRM", "Reunión técnica", but
 * "reunión «Taller de la Red»".
 */
export const meetingNamed = (name = ''): string =>
  numbered.test(name) || feminine.test(name) ? name : `reunión «${insideSpanishQuotes(name)}»`;

/** What a session decides, as it is typed in Spanish. */
export const typedDecisions = {
  adopted: 'adoptado',
  amended: 'enmendado',
  deferred: 'aplazado',
  dropped: 'retirado',
} as const;

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

/** Written as the Conference's papers do: "6 - 9 de mayo de 2008". */
export const { days, partsOfDay } = writtenDays({ months, of: ' de ', to: ' - ', within: ' - ' });
