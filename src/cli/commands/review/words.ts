import { documentWords } from '../../../messages/documents/index.ts';
import type { InterfaceLang } from '../../../messages/languages.ts';
import type { Weight } from '../../../model/changes.ts';
import { isDay } from '../../../model/days.ts';
import type { Level } from '../../../model/findings.ts';
import type { Counts, Guarded, History, Review, ReviewedFile } from '../../../views/review.ts';
import type { Notice } from '../../../views/review-notices.ts';

/** What there is to say of a notice, in one language. */
interface NoticeSaid extends Pick<Notice, 'before' | 'after'> {
  readonly of: string;
  readonly to: string;
  readonly from: string;
}

/** The words of a review. */
export interface ReviewWords {
  readonly title: string;
  /** The sentence that says what there is to do. */
  verdict(summary: Pick<Review['summary'], 'new' | 'stayed'>): string;
  /** What is there now, and was not before. */
  counts(counts: Counts): string;
  readonly headings: Readonly<
    Record<'notices' | 'toCorrect' | 'outstanding' | 'changes' | 'rows' | 'files' | 'there' | 'corrected', string>
  >;
  /** Over what is to be known before a change is accepted. */
  readonly wanted: string;
  readonly notices: Readonly<Record<Notice['what'], (said: NoticeSaid) => string>>;
  readonly nothingChanges: string;
  line(file: string, line: number): string;
  readonly weights: Readonly<Record<Weight, string>>;
  row(row: string, plan: string): string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  /** That what is not shown differs before and after; whether nothing else does. */
  hidden(isAll: boolean): string;
  /** Which commits a review is of, each as it is shown. */
  versions(head: string, base: string): string;
  /** At the end: of which commit it was, for whoever sees another one. */
  outdated(head: string): string;
  readonly guardedAs: Readonly<Record<Guarded, string>>;
  readonly done: Readonly<Record<ReviewedFile['change'], string>>;
  of(country: string): string;
  /** A file of another country than the author's. */
  foreign(country: string): string;
  /** How many files of other countries than the author's, and what these are called; how many more countries there are. */
  others(n: number, countries: readonly string[], more: number): string;
  /** Whose files are touched, where nobody knows who proposes the change; whether that is all that is said of who it is. */
  touches(countries: readonly { readonly name: string; readonly n: number }[], isAll: boolean): string;
  own(country: string, n: number): string;
  readonly unknownAccount: string;
  /** In a public repository accounts are written down nowhere. */
  readonly publicAccount: string;
  severalCountries(names: readonly string[]): string;
  guarded(n: number): string;
  /** Of countries’ files that are no plain ones. */
  odd(n: number): string;
  /** How many files of each kind, where they are too many for all to be named. */
  guardedOf(kinds: readonly { readonly what: string; readonly n: number }[]): string;
  /** Some of the files that can’t be read, and how many there are of them. */
  unread(files: readonly string[], all: number): string;
  /** Of findings that were there before. */
  notBlamed(counts: Counts): string;
  /** Of what was there when the change began, and is gone by now in what takes it in. */
  settled(n: number): string;
  accepted(n: number): string;
  more(n: number): string;
  /** With what it is compared, where that is not the one place where it began. */
  readonly history: Readonly<Record<Exclude<History, 'common'>, string>>;
  /** What takes the change in has changed since it began. */
  readonly behind: string;
  readonly otherLanguage: string;
}

const countOf = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const listEs = new Intl.ListFormat('es');
const listEn = new Intl.ListFormat('en-GB');

const countsEs = ({ errors, warnings, flags }: Counts): string =>
  `${countOf(errors, 'error', 'errores')}, ${countOf(warnings, 'advertencia', 'advertencias')}, ${countOf(flags, 'asunto por resolver', 'asuntos por resolver')}`;
const countsEn = ({ errors, warnings, flags }: Counts): string =>
  `${countOf(errors, 'error', 'errors')}, ${countOf(warnings, 'warning', 'warnings')}, ${countOf(flags, 'outstanding item', 'outstanding items')}`;

const levelIn =
  (words: Readonly<Record<Level, string>>) =>
  (level: string | null): string =>
    level !== null && Object.hasOwn(words, level) ? words[level as Level] : '';
const levelEs = levelIn({ error: 'error', warning: 'advertencia', flag: 'por resolver' });
const levelEn = levelIn({ error: 'error', warning: 'warning', flag: 'outstanding' });

/** A value as it is written in the settings, which may be a list. */
const valueEs = (value: string | null): string => (value === null ? 'nada' : `«${value}»`);
const valueEn = (value: string | null): string => (value === null ? 'nothing' : `“${value}”`);

/** A day as it is written in a sentence; in a review that another run took down, anything may stand there. */
const dayEs = (day: string): string => (isDay(day) ? documentWords.es.days(day) : valueEs(day));
const dayEn = (day: string): string => (isDay(day) ? documentWords.en.days(day) : valueEn(day));

const sinceEs = (day: string | null): string => (day === null ? 'desde siempre' : `desde el ${dayEs(day)}`);
const sinceEn = (day: string | null): string => (day === null ? 'always' : `since ${dayEn(day)}`);
const untilEs = (day: string | null): string => (day === null ? 'sin fecha de fin' : `hasta el ${dayEs(day)}`);
const untilEn = (day: string | null): string => (day === null ? 'with no end' : `until ${dayEn(day)}`);

/**
 * What is said of errors that keep a change from being accepted.
 * @param stayed how many were there before, in files that the change touches
 */
function errorsEs(brought: number, stayed: number): string {
  const [one, all] = [brought + stayed === 1, countOf(stayed, 'error', 'errores')];
  if (stayed === 0)
    return `Este cambio trae ${countOf(brought, 'error', 'errores')}: hay que ${one ? 'corregirlo' : 'corregirlos'} antes de aceptarlo.`;
  if (brought > 0)
    return `Este cambio trae ${countOf(brought, 'error', 'errores')}, y en los archivos que toca hay ${all} de antes: hay que corregirlos todos antes de aceptarlo.`;
  return `Este cambio no trae errores nuevos, pero en los archivos que toca hay ${all} de antes: hay que ${one ? 'corregirlo' : 'corregirlos'} también, porque mientras tanto no se puede revisar todo lo que cambia.`;
}

function errorsEn(brought: number, stayed: number): string {
  const [one, all] = [brought + stayed === 1, countOf(stayed, 'error', 'errors')];
  if (stayed === 0)
    return `This change brings ${countOf(brought, 'error', 'errors')}: ${one ? 'it has' : 'they have'} to be corrected before it is accepted.`;
  if (brought > 0)
    return `This change brings ${countOf(brought, 'error', 'errors')}, and the files that it touches have ${all} from before: all of them have to be corrected before it is accepted.`;
  return `This change brings no new errors, but the files that it touches have ${all} from before: ${one ? 'it has' : 'they have'} to be corrected as well, since until then not all that changes can be reviewed.`;
}

export const reviewWords: Readonly<Record<InterfaceLang, ReviewWords>> = {
  es: {
    title: 'Revisión del cambio',
    verdict: ({ new: { errors, warnings }, stayed }) =>
      errors > 0
        ? errorsEs(errors - stayed, stayed)
        : warnings > 0
          ? `Este cambio no trae errores, pero sí ${countOf(warnings, 'advertencia', 'advertencias')}.`
          : 'Este cambio no trae errores ni advertencias.',
    counts: countsEs,
    headings: {
      notices: 'Antes de aceptar el cambio',
      toCorrect: 'Por corregir',
      outstanding: 'Nuevos asuntos por resolver',
      changes: 'Qué cambia',
      rows: 'La tabla oficial, antes y después',
      files: 'Para quien acepta el cambio',
      there: 'Ya estaba antes de este cambio',
      corrected: 'Corregido con este cambio',
    },
    wanted: 'Nada de esto es un error: acéptelo solo si es lo que se quiere.',
    notices: {
      unread: () =>
        'Este archivo tenía errores antes del cambio, y lo que cambia en él no se pudo comparar por completo: lea usted cada línea que cambia.',
      ownSettings: () =>
        'La configuración no se podía leer antes del cambio, y esta revisión se hizo con la que trae el propio cambio: compruébela primero.',
      folder: () =>
        'Hace de su carpeta otra carpeta de datos: quien escriba un comando en ella trabajará con esos datos, y no con estos.',
      account: ({ of }) =>
        `Cambian las cuentas (login) de los puntos de contacto de ${of}: con ellas se sabe quién puede cambiar los archivos de ese país.`,
      address: ({ of }) =>
        `Cambian los correos de los puntos de contacto de ${of}: ahí llegarán las cartas. Compruébelos con el país.`,
      inPost: ({ of }) =>
        `Pasa a contar la cuenta (login) de un punto de contacto de ${of} que no contaba, porque cambia desde cuándo o hasta cuándo está en funciones: con ella se sabe quién puede cambiar los archivos de ese país.`,
      letters: ({ of }) =>
        `Las cartas a ${of} llegarán también, o en su lugar, a otros de sus puntos de contacto, porque cambian sus tareas (roles) o las fechas en que están en funciones. Compruébelo con el país.`,
      newMember: ({ of, after }) => `Hay un país miembro nuevo: ${of}, ${sinceEs(after)}.`,
      joins: ({ of, before, after }) =>
        `Cambia desde cuándo es miembro un país: ${of}; antes, ${sinceEs(before)}; ahora, ${sinceEs(after)}.`,
      leaves: ({ of, before, after }) =>
        `Cambia hasta cuándo es miembro un país: ${of}; antes, ${untilEs(before)}; ahora, ${untilEs(after)}.${after === null ? '' : ' De ahí en adelante no se le pide nada.'}`,
      gone: ({ of }) => `Se quita un país miembro: ${of}.`,
      official: ({ of }) =>
        of === '1' ? '1 traducción pasa a ser oficial.' : `${of} traducciones pasan a ser oficiales.`,
      unofficial: ({ of }) =>
        of === '1' ? '1 traducción deja de ser oficial.' : `${of} traducciones dejan de ser oficiales.`,
      reworded: ({ of }) =>
        of === '1'
          ? 'Cambia la redacción que consta como oficial de 1 traducción: compruebe que sea la aprobada.'
          : `Cambia la redacción que consta como oficial de ${of} traducciones: compruebe que sean las aprobadas.`,
      confirmed: ({ of }) =>
        of === '1'
          ? 'Se da por revisada 1 traducción que no cambia.'
          : `Se dan por revisadas ${of} traducciones que no cambian.`,
      unconfirmed: ({ of }) =>
        of === '1'
          ? '1 traducción que no cambia deja de constar como revisada.'
          : `${of} traducciones que no cambian dejan de constar como revisadas.`,
      visibility: ({ after }) =>
        after === 'public'
          ? 'Los datos pasan de ser solo para la Red a ser públicos: cualquiera los podrá leer.'
          : 'Los datos pasan de ser públicos a ser solo para la Red.',
      audience: ({ of, to, after }) =>
        after === 'public'
          ? `El informe de ${of} a la reunión «${to}» pasa de ser solo para la Red a ser público: cualquiera lo podrá leer.`
          : `El informe de ${of} a la reunión «${to}» pasa de ser público a ser solo para la Red.`,
      moved: ({ of, before, after }) =>
        `Lo que quedó de la reunión cerrada «${of}» se buscará en otra versión de Git: antes, ${valueEs(before)}; ahora, ${valueEs(after)}. Lo que esa versión dice no está en esta revisión.`,
      reopened: ({ of }) => `La reunión «${of}», que estaba cerrada, deja de estarlo.`,
      closed: ({ of, after }) =>
        `La reunión «${of}» queda cerrada${after === null ? '' : `, y lo que quedó de ella se buscará en ${valueEs(after)}`}. Lo habitual es que la Secretaría la cierre con «sesion cerrar».`,
      rule: ({ of, before, after }) =>
        after === 'off'
          ? `La regla «${of}» deja de aplicarse (su nivel era «${levelEs(before)}»).`
          : before === 'off'
            ? `La regla «${of}» empieza a aplicarse (su nivel es «${levelEs(after)}»).`
            : `La regla «${of}» cambia de nivel: de «${levelEs(before)}» a «${levelEs(after)}».`,
      waiver: ({ of, from, to }) =>
        from === ''
          ? `${of} se acepta hasta la reunión «${to}».`
          : `${of} se aceptaba hasta la reunión «${from}», y ahora hasta la reunión «${to}».`,
      longer: ({ of, from, to }) =>
        `${of} se aceptaba hasta la reunión «${from}», y el plazo se prorroga hasta la reunión «${to}».`,
      shorter: ({ of, from, to }) =>
        `${of} se aceptaba hasta la reunión «${from}», y el plazo se acorta hasta la reunión «${to}».`,
      setting: ({ of, before, after }) =>
        `La configuración cambia en «${of}»: antes, ${valueEs(before)}; ahora, ${valueEs(after)}.`,
      rewritten: ({ of, to }) =>
        `Cambia un informe ya entregado a una reunión cerrada: el de ${of} a la reunión «${to}».`,
      withdrawn: ({ of, to }) =>
        `Se elimina un informe ya entregado a una reunión cerrada: el de ${of} a la reunión «${to}».`,
      unsubmitted: ({ of, to }) =>
        `Vuelve a ser borrador un informe ya entregado: el de ${of} a la reunión «${to}». Deja de contar como recibido.`,
      received: ({ of, to }) => `Se entrega un informe a una reunión ya cerrada: el de ${of} a la reunión «${to}».`,
      ahead: ({ of, to }) =>
        `La fecha de entrega de un informe es posterior a hoy: el de ${of} a la reunión «${to}». Hasta ese día no cuenta como recibido.`,
    },
    nothingChanges: 'En el plan, los informes y los registros no cambia nada.',
    line: (file, line) => `${file}, línea ${line}`,
    weights: { substance: 'De fondo', editorial: 'De forma', translation: 'De traducción' },
    row: (row, plan) => `Fila «${row}» de «${plan}»`,
    before: 'Antes',
    after: 'Después',
    nothing: '(nada)',
    hidden: (isAll) => `${isAll ? 'Solo' : 'También'} cambió lo que aquí no se muestra: véalo en el archivo.`,
    versions: (head, base) => `Versión revisada: ${head}. Comparada con ${base}.`,
    outdated: (head) =>
      `Si el último cambio de la propuesta no es ${head}, este comentario es anterior a ese cambio y no se refiere a lo que vino después.`,
    guardedAs: {
      body: 'De un órgano o de la Secretaría',
      plan: 'El plan',
      sessions: 'Las reuniones',
      decisions: 'Las decisiones',
      settings: 'La configuración',
      common: 'Datos comunes',
      workflow: 'Procesos automáticos del repositorio',
      owners: 'Quién debe aprobar (CODEOWNERS)',
      package: 'Programas del repositorio',
      tool: 'Lo que un editor u otro programa ejecuta por su cuenta',
      git: 'Ajustes de Git',
      other: 'Fuera de lo que escribe un país',
      symlink: 'Enlace simbólico',
      submodule: 'Otro repositorio dentro de este (submódulo)',
      executable: 'Se puede ejecutar',
    },
    done: { added: 'nuevo', changed: 'modificado', removed: 'eliminado' },
    of: (country) => `De ${country}`,
    foreign: (country) => `De otro país (${country})`,
    others: (n, countries, more) =>
      `Cambia ${n === 1 ? '1 archivo de otro país' : `${n} archivos de otros países`} (${listEs.format([...countries, ...(more > 0 ? [`${more} más`] : [])])}): compruébelo con ${countries.length === 1 ? 'ese país' : 'esos países'}.`,
    touches: (countries, isAll) =>
      `Toca archivos de ${listEs.format(countries.map(({ name, n }) => `${name} (${n})`))}${isAll ? ': compruebe de quién viene' : ''}.`,
    own: (country, n) => `Archivos propios de ${country}: ${n}.`,
    unknownAccount:
      'La cuenta que propone el cambio no es la de ningún punto de contacto en funciones: si tampoco es de la Secretaría, compruebe de quién viene.',
    publicAccount:
      'En un repositorio público no se anotan las cuentas de los puntos de contacto: si quien propone el cambio no es de la Secretaría, compruebe de quién viene.',
    severalCountries: (names) => `La cuenta que propone el cambio es de ${listEs.format(names)}.`,
    guarded: (n) =>
      n === 1
        ? 'Un archivo que no escriben los países: mírelo antes de aceptar el cambio.'
        : `${n} archivos que no escriben los países: mírelos antes de aceptar el cambio.`,
    odd: (n) =>
      n === 1
        ? 'Un archivo de un país no es un archivo corriente, sino un enlace o algo que se puede ejecutar: mírelo antes de aceptar el cambio.'
        : `${n} archivos de países no son archivos corrientes, sino enlaces o algo que se puede ejecutar: mírelos antes de aceptar el cambio.`,
    guardedOf: (kinds) => `${kinds.map(({ what, n }) => `${what}: ${n}`).join('; ')}.`,
    unread: (files, all) =>
      `De ${listEs.format([...files, ...(all > files.length ? [`${all - files.length} más`] : [])])} no se sabe qué cambia, porque no se puede leer hasta que se corrija. Por eso cuentan todos los errores que lo impiden, aunque alguno ya estuviera antes del cambio.`,
    notBlamed: (counts) => `${countsEs(counts)}. No se deben a este cambio.`,
    settled: (n) =>
      n === 1
        ? '1 más, de cuando empezó este cambio, ya no está en la rama que lo recibe.'
        : `${n} más, de cuando empezó este cambio, ya no están en la rama que lo recibe.`,
    accepted: (n) =>
      n === 1
        ? '1 hallazgo aceptado por un tiempo (waivers.yaml) no se cuenta.'
        : `${n} hallazgos aceptados por un tiempo (waivers.yaml) no se cuentan.`,
    more: (n) => `… y ${n} más`,
    history: {
      several:
        'Lo propuesto y la rama que lo recibe se juntaron ya más de una vez, en los dos sentidos: se compara con la rama tal como está ahora, y lo que otros cambiaron en ella puede parecer quitado. Póngalo al día antes de aceptarlo, y se revisará de nuevo.',
      cut: 'Nota: a esta copia le falta parte de la historia, y lo propuesto se compara con la base tal como está ahora: lo que otros cambiaron en ella puede parecer de este cambio. Complétela con: git fetch --unshallow --tags',
      none: 'Lo propuesto no tiene ninguna historia en común con la base: se compara con la base tal como está ahora, y lo que falta en lo propuesto aparece como quitado. Pida que se proponga de nuevo a partir de la base.',
    },
    behind:
      'La rama que lo recibe ya siguió desde donde empezó este cambio, y lo revisado no lo incluye: póngalo al día antes de aceptarlo, y se revisará de nuevo.',
    otherLanguage: 'En español',
  },
  en: {
    title: 'Review of the change',
    verdict: ({ new: { errors, warnings }, stayed }) =>
      errors > 0
        ? errorsEn(errors - stayed, stayed)
        : warnings > 0
          ? `This change brings no errors, but ${countOf(warnings, 'warning', 'warnings')}.`
          : 'This change brings no errors and no warnings.',
    counts: countsEn,
    headings: {
      notices: 'Before accepting the change',
      toCorrect: 'To be corrected',
      outstanding: 'New outstanding items',
      changes: 'What changes',
      rows: 'The official table, before and after',
      files: 'For whoever accepts the change',
      there: 'There before this change',
      corrected: 'Corrected by this change',
    },
    wanted: 'None of this is an error: accept it only if it is what is wanted.',
    notices: {
      unread: () =>
        'This file had mistakes before the change, and what changes in it could not be compared completely: read each line that changes.',
      ownSettings: () =>
        'The settings could not be read before the change, and this review was made with those that the change itself brings: check them first.',
      folder: () =>
        'It makes its folder another data folder: whoever types a command there will work on those data, and not on these.',
      account: ({ of }) =>
        `The accounts (login) of the contact points of ${of} change: they tell who may change that country’s files.`,
      address: ({ of }) =>
        `The e-mail addresses of the contact points of ${of} change: letters will be sent there. Check them with the country.`,
      inPost: ({ of }) =>
        `The account (login) of a contact point of ${of} begins to count, because the days between which it is in post change: it tells who may change that country’s files.`,
      letters: ({ of }) =>
        `Letters to ${of} will also, or instead, go to others of its contact points, because their roles change, or the days between which they are in post. Check it with the country.`,
      newMember: ({ of, after }) => `There is a new member country: ${of}, ${sinceEn(after)}.`,
      joins: ({ of, before, after }) =>
        `Since when a country is a member changes: ${of}; before, ${sinceEn(before)}; now, ${sinceEn(after)}.`,
      leaves: ({ of, before, after }) =>
        `Until when a country is a member changes: ${of}; before, ${untilEn(before)}; now, ${untilEn(after)}.${after === null ? '' : ' After that nothing is asked of it.'}`,
      gone: ({ of }) => `A member country is taken away: ${of}.`,
      official: ({ of }) => (of === '1' ? '1 translation becomes official.' : `${of} translations become official.`),
      unofficial: ({ of }) =>
        of === '1' ? '1 translation is official no longer.' : `${of} translations are official no longer.`,
      reworded: ({ of }) =>
        of === '1'
          ? 'The wording recorded as official of 1 translation changes: check that it is the one adopted.'
          : `The wording recorded as official of ${of} translations changes: check that they are those adopted.`,
      confirmed: ({ of }) =>
        of === '1'
          ? '1 translation that does not change is marked as reviewed.'
          : `${of} translations that do not change are marked as reviewed.`,
      unconfirmed: ({ of }) =>
        of === '1'
          ? '1 translation that does not change is no longer marked as reviewed.'
          : `${of} translations that do not change are no longer marked as reviewed.`,
      visibility: ({ after }) =>
        after === 'public'
          ? 'The data, which are for the Network only, become public: anyone will be able to read them.'
          : 'The data, which are public, become data for the Network only.',
      audience: ({ of, to, after }) =>
        after === 'public'
          ? `The report of ${of} to the meeting “${to}”, which is for the Network only, becomes public: anyone will be able to read it.`
          : `The report of ${of} to the meeting “${to}”, which is public, becomes one for the Network only.`,
      moved: ({ of, before, after }) =>
        `What was left of the closed session “${of}” will be looked for in another version in Git: ${valueEn(before)} before, ${valueEn(after)} now. What that version says is not part of this review.`,
      reopened: ({ of }) => `The session “${of}”, which was closed, is closed no longer.`,
      closed: ({ of, after }) =>
        `The session “${of}” becomes closed${after === null ? '' : `, and what was left of it will be looked for in ${valueEn(after)}`}. Normally the Secretariat closes it with “session close”.`,
      rule: ({ of, before, after }) =>
        after === 'off'
          ? `The rule “${of}” is applied no longer (its level was “${levelEn(before)}”).`
          : before === 'off'
            ? `The rule “${of}” is applied from now on (its level is “${levelEn(after)}”).`
            : `The rule “${of}” changes its level: from “${levelEn(before)}” to “${levelEn(after)}”.`,
      waiver: ({ of, from, to }) =>
        from === ''
          ? `${of} is accepted until the meeting “${to}”.`
          : `${of} was accepted until the meeting “${from}”, and is now accepted until the meeting “${to}”.`,
      longer: ({ of, from, to }) =>
        `${of} was accepted until the meeting “${from}”, and the term is extended to the meeting “${to}”.`,
      shorter: ({ of, from, to }) =>
        `${of} was accepted until the meeting “${from}”, and the term is shortened to the meeting “${to}”.`,
      setting: ({ of, before, after }) =>
        `The settings change at “${of}”: ${valueEn(before)} before, ${valueEn(after)} now.`,
      rewritten: ({ of, to }) =>
        `A report already handed in to a closed session is changed: that of ${of} to the meeting “${to}”.`,
      withdrawn: ({ of, to }) =>
        `A report already handed in to a closed session is deleted: that of ${of} to the meeting “${to}”.`,
      unsubmitted: ({ of, to }) =>
        `A report already handed in becomes a draft again: that of ${of} to the meeting “${to}”. It no longer counts as received.`,
      received: ({ of, to }) =>
        `A report is handed in to a session that is closed already: that of ${of} to the meeting “${to}”.`,
      ahead: ({ of, to }) =>
        `The day on which a report was submitted is after today: that of ${of} to the meeting “${to}”. Until that day it does not count as received.`,
    },
    nothingChanges: 'Nothing changes in the plan, the reports and the registers.',
    line: (file, line) => `${file}, line ${line}`,
    weights: { substance: 'Substantive', editorial: 'Editorial', translation: 'Translation' },
    row: (row, plan) => `Row “${row}” of “${plan}”`,
    before: 'Before',
    after: 'After',
    nothing: '(nothing)',
    hidden: (isAll) =>
      isAll
        ? 'Only what is not shown here has changed: see it in the file.'
        : 'What is not shown here has changed as well: see it in the file.',
    versions: (head, base) => `Reviewed version: ${head}. Compared with ${base}.`,
    outdated: (head) =>
      `If the last change of the proposal is not ${head}, this comment is older than that change and does not speak of what came after.`,
    guardedAs: {
      body: 'Of a body or the Secretariat',
      plan: 'The plan',
      sessions: 'The meetings',
      decisions: 'The decisions',
      settings: 'The settings',
      common: 'Common data',
      workflow: 'Automatic processes of the repository',
      owners: 'Who has to approve (CODEOWNERS)',
      package: 'Programs of the repository',
      tool: 'What an editor or another program runs by itself',
      git: 'Git settings',
      other: 'Outside what a country writes',
      symlink: 'Symbolic link',
      submodule: 'Another repository inside this one (submodule)',
      executable: 'Can be run',
    },
    done: { added: 'new', changed: 'changed', removed: 'removed' },
    of: (country) => `Of ${country}`,
    foreign: (country) => `Of another country (${country})`,
    others: (n, countries, more) =>
      `It changes ${n === 1 ? '1 file of another country' : `${n} files of other countries`} (${listEn.format([...countries, ...(more > 0 ? [`${more} more`] : [])])}): check it with ${countries.length === 1 ? 'that country' : 'those countries'}.`,
    touches: (countries, isAll) =>
      `It touches files of ${listEn.format(countries.map(({ name, n }) => `${name} (${n})`))}${isAll ? ': check who it comes from' : ''}.`,
    own: (country, n) => `Files of ${country} itself: ${n}.`,
    unknownAccount:
      'The account that proposes the change is not that of any contact point in post: unless it is the Secretariat’s, check who it comes from.',
    publicAccount:
      'In a public repository the accounts of contact points are not written down: unless the change is the Secretariat’s, check who it comes from.',
    severalCountries: (names) => `The account that proposes the change is that of ${listEn.format(names)}.`,
    guarded: (n) =>
      n === 1
        ? 'One file that countries do not write: look at it before accepting the change.'
        : `${n} files that countries do not write: look at them before accepting the change.`,
    odd: (n) =>
      n === 1
        ? 'One file of a country is not a plain file but a link or something that can be run: look at it before accepting the change.'
        : `${n} files of countries are not plain files but links or something that can be run: look at them before accepting the change.`,
    guardedOf: (kinds) => `${kinds.map(({ what, n }) => `${what}: ${n}`).join('; ')}.`,
    unread: (files, all) =>
      `What changes in ${listEn.format([...files, ...(all > files.length ? [`${all - files.length} more`] : [])])} is not known, because it cannot be read until it is corrected. So all errors that prevent it count, even if some were there before the change.`,
    notBlamed: (counts) => `${countsEn(counts)}. They are not due to this change.`,
    settled: (n) =>
      n === 1
        ? '1 more, there when this change began, is no longer there in the branch that receives it.'
        : `${n} more, there when this change began, are no longer there in the branch that receives it.`,
    accepted: (n) =>
      n === 1
        ? '1 finding accepted for a time (waivers.yaml) is not counted.'
        : `${n} findings accepted for a time (waivers.yaml) are not counted.`,
    more: (n) => `… and ${n} more`,
    history: {
      several:
        'What is proposed and the branch that receives it were joined more than once before, in both directions: it is compared with that branch as it is now, and what others changed there may appear as taken back. Bring it up to date before accepting it, and it will be reviewed again.',
      cut: 'Note: this copy lacks part of the history, and what is proposed is compared with the base as it is now: what others changed there may seem to be of this change. Complete it with: git fetch --unshallow --tags',
      none: 'What is proposed has no history in common with the base: it is compared with the base as it is now, and what it lacks appears as removed. Ask for it to be proposed again, starting from the base.',
    },
    behind:
      'The branch that receives it has gone on since this change began, and what was reviewed does not include that: bring it up to date before accepting it, and it will be reviewed again.',
    otherLanguage: 'In English',
  },
};
