/** The marks that a document can put on an open item: the follow-up rules that show in the plan's table. */
export type MarkName =
  | 'calendar-pending'
  | 'activities-undefined'
  | 'calendar-missing'
  | 'overdue'
  | 'outcome-missing'
  | 'proposal-open';

type LineStateName = 'settled' | 'proposed' | 'pending' | 'overdue' | 'undefined';
type CalendarKindName = 'continuous' | 'permanent' | 'pending' | 'scheduled' | 'held' | 'note';

/** The words that documents need in one language. Days are `YYYY-MM-DD`. */
export interface DocumentWords {
  /** The language's own name, and its name in the schemas' two languages. */
  readonly name: string;
  readonly title: { readonly es: string; readonly en: string };
  readonly columns: {
    readonly topics: string;
    readonly objectives: string;
    readonly activities: string;
    readonly calendar: string;
  };
  /** A range of whole days in words; `end` may equal `start`. */
  days(start: string, end: string): string;
  /** How a numbered session is called: "XIII CRM". */
  numbered(roman: string, abbreviation: string): string;
  /** How a meeting without number or name is called, by its body. */
  meeting(body: string): string;
  /** The line under the title, by the plan's status; `session` is a name, `where` its place and days. */
  readonly status: Record<'proposed' | 'adopted' | 'superseded' | 'ended', (session: string, where: string) => string>;
  asOf(day: string): string;
  /** What follows the wording of a proposal; `who` with its article. */
  proposedBy(who: string): string;
  readonly toBeDefined: string;
  readonly legend: string;
  readonly marks: Record<MarkName, { readonly label: string; readonly meaning: string }>;
  /** Said once where a translation was not adopted by the Conference; `languages` in words of this language. */
  unofficial(languages: readonly string[]): string;
  /** The mark of a text shown in another language because it has no translation. */
  readonly untranslated: string;
  /** Said once where the data allow no mark at all. */
  readonly nothingOpen: string;
  /** The name of the table, for those who hear it. */
  readonly tableCaption: string;
  /** The name of the link to one item, for those who hear it. */
  linkTo(item: string): string;
  /** The words of the document on how a plan stands. */
  readonly state: {
    readonly title: string;
    /** How lines in a state are called, as a heading; and what the state means. */
    readonly lines: Record<LineStateName, { readonly label: string; readonly meaning: string }>;
    /** So many lines of a state, inside a sentence. */
    count(state: LineStateName, n: number): string;
    totalLines(n: number): string;
    readonly byTopic: string;
    readonly total: string;
    readonly calendar: string;
    readonly kinds: Record<CalendarKindName, string>;
    readonly entries: string;
    readonly open: string;
    readonly matter: string;
    readonly nothingOpen: string;
    nextSession(name: string, where: string): string;
    /** The text in place of the picture. */
    picture(rows: readonly { readonly topic: string; readonly counts: readonly string[] }[]): string;
  };
  /** How the languages of documents are called inside a sentence. */
  readonly languageNames: Readonly<Record<string, string>>;
}
