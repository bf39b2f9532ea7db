import type { InterfaceLang } from '../../messages/index.ts';
import { UsageError } from '../../model/errors.ts';
import type { Context, ExitCode } from '../context.ts';

/** An option of one command. */
export interface CommandOption {
  /** As it is typed: `--format <name>`, `--clean`. */
  readonly flags: string;
  /** What else people type for its name, without accents: the word of their own language first of all. */
  readonly alsoTyped: readonly string[];
  readonly texts: Readonly<Record<InterfaceLang, string>>;
  /** The only values it takes. */
  readonly values?: readonly string[];
  /** Whether several values may be given, with commas between them. */
  readonly several?: boolean;
  /** The value used where none is given; for the help, and filled in. */
  readonly byDefault?: string;
}

/** A word that a command takes after its name. */
export interface Word {
  readonly name: Readonly<Record<InterfaceLang, string>>;
  readonly text: Readonly<Record<InterfaceLang, string>>;
  /** The only words that may be used here, where there is a list of them. */
  readonly values?: readonly Choice[];
  /** Of the last one: whether it may be said any number of times. */
  readonly isMany?: true;
}

/** One of the words that may be used in a place: its names, as a command's, and what it means. */
export interface Choice {
  readonly name: string;
  readonly alias: string;
  /** Other names that people type for it. */
  readonly alsoTyped?: readonly string[];
  readonly texts: Readonly<Record<InterfaceLang, string>>;
}

/** What a person typed after a command's name, checked against what it takes. */
export interface Typed {
  readonly words: readonly string[];
  /** The value of an option: the default where it wasn't given. */
  value(name: string): string | undefined;
  /** The values of an option that takes several. */
  values(name: string): readonly string[] | undefined;
  has(name: string): boolean;
}

/** A command: its names and help are static; what it needs is imported when it runs. */
export interface Command {
  readonly name: string;
  /** Its name in Spanish. */
  readonly alias: string;
  /** What else people type for it, without accents: it is named to them then. */
  readonly alsoTyped?: readonly string[];
  readonly texts: Readonly<Record<InterfaceLang, { readonly summary: string; readonly details?: string }>>;
  /** The words it takes, all of which may be left out. */
  readonly words?: readonly Word[];
  readonly options: readonly CommandOption[];
  /** What is typed after the command's name, with the English names of choices. */
  readonly examples: readonly string[];
  /** Replaces the help of `--lang`, where it means something else here. */
  readonly langTexts?: Readonly<Record<InterfaceLang, string>>;
  run(context: Context, typed: Typed): Promise<ExitCode>;
}

/** The option that says which level of finding makes a command end with exit code 1. */
export const failOn: CommandOption = {
  flags: '--fail-on <level>',
  alsoTyped: ['nivel', 'level', 'fallar-con', 'falla-con'],
  texts: {
    es: 'nivel a partir del cual el comando termina con código 1',
    en: 'the level from which the command ends with exit code 1',
  },
  values: ['error', 'warning', 'flag', 'never'],
  byDefault: 'error',
};

/** The option that chooses one of a command's formats. */
export const formatOption = (values: readonly string[]): CommandOption => ({
  flags: '--format <format>',
  alsoTyped: ['formato', 'tipo'],
  texts: { es: 'formato de salida', en: 'output format' },
  values,
  byDefault: values[0] ?? 'text',
});

/** The option of commands that answer with a table: the one of CSV, for people in Excel. */
export const excelOption: CommandOption = {
  flags: '--excel',
  alsoTyped: ['para-excel', 'hoja-de-calculo', 'for-excel'],
  texts: {
    es: 'una tabla CSV que Excel abre con sus tildes, y con los títulos y los valores en palabras (no hace falta --format csv)',
    en: 'a CSV table that Excel opens with its accents, and with headings and values in words (--format csv is not needed)',
  },
};

/**
 * The name of the format that was asked for, of a command that has `--excel`.
 * @throws UsageError where another format than CSV was asked for beside it
 */
export function formatAsked(typed: Typed): string | undefined {
  const format = typed.value('format');
  if (!typed.has('excel')) return format;
  if (typed.has('format') && format !== 'csv') throw new UsageError('excelIsCsv', { format: format ?? '' });
  return 'excel';
}
