/** The marks that a document can put on an outstanding item: the follow-up rules that show in the plan's table. */
export type MarkName =
  | 'calendar-pending'
  | 'activities-undefined'
  | 'calendar-missing'
  | 'overdue'
  | 'outcome-missing'
  | 'proposal-open';

type RowStateName = 'settled' | 'proposed' | 'pending' | 'overdue' | 'undefined';
type CalendarKindName = 'continuous' | 'permanent' | 'pending' | 'scheduled' | 'held' | 'note';

/** What a sentence about a change needs to know of what changed. */
export interface Named {
  /** What it is, as answers for machines say it: an item of a plan, a session, a country. */
  readonly kind: string;
  /** What things of that kind are called, for those that have no sentence of their own. */
  readonly label: string;
  /** Its wording or name, cut short; empty where none may be shown. */
  readonly what: string;
  /** Of what is called by several wordings: each in its quotes. */
  readonly quoted?: string;
  /** Whose it is: a country or body with its article. */
  readonly who: string;
  /** The session that it belongs to. */
  readonly session: string;
}

/** What a calendar entry says of its time. */
export interface Timing {
  readonly kind: CalendarKindName | null;
  /** Its days, or the name of the event that it takes place at; empty where it has none. */
  readonly when: string;
}

/** The sentences on what changed from one session to another. */
export interface ChangeWords {
  /** That a session decided on something; `paragraph` is empty where none is stated. */
  decided(one: Named, decision: 'adopted' | 'amended' | 'deferred' | 'dropped', paragraph: string): string;
  added(one: Named): string;
  /** That something came and was deleted again in between. */
  addedAndDropped(one: Named): string;
  removed(one: Named): string;
  movedTo(one: Named, from: string, to: string): string;
  movedAmong(one: Named): string;
  reworded(one: Named): string;
  rescheduled(one: Named, from: Timing, to: Timing): string;
  defined(one: Named, activities: readonly string[]): string;
  adopted(one: Named): string;
  superseded(one: Named, by: readonly string[]): string;
  dropped(one: Named): string;
  /** That something is no longer deleted. */
  restored(one: Named): string;
  /** That something is a proposal again. */
  proposedAgain(one: Named): string;
  statusChanged(one: Named, from: string, to: string): string;
  reported(one: Named): string;
  /** Of a report that says of itself that it is handed in on a later day. */
  reportedAhead(one: Named): string;
  translated(one: Named, languages: readonly string[]): string;
  edited(one: Named, keys: readonly string[]): string;
  /** What statuses of plans and sessions are called. */
  readonly statuses: Record<'proposed' | 'adopted' | 'superseded' | 'ended' | 'planned' | 'open' | 'closed', string>;
  /** What a session decided on an item. */
  readonly decisions: Record<'adopted' | 'amended' | 'deferred' | 'dropped', string>;
  readonly weights: Record<'substance' | 'editorial' | 'translation', string>;
}

/** The words of the paper on what changed. */
export interface PaperWords {
  readonly title: string;
  /** A session inside a sentence, with its article. */
  theSession(name: string): string;
  readonly now: string;
  period(from: string, to: string): string;
  /** So many changes of a weight, as a label without the number. */
  readonly counts: Record<'substance' | 'editorial' | 'translation', string>;
  readonly others: string;
  readonly minor: string;
  readonly deferred: string;
  readonly nothing: string;
  /** A decision beside a change. */
  decision(decision: 'adopted' | 'amended' | 'deferred' | 'dropped', session: string, paragraph: string): string;
  readonly errata: string;
  /** When a session was reopened, and why; `reason` is empty where it stands in another language. */
  erratum(day: string, reason: string): string;
  /** An erratum: a wording as it was printed, and as it should have been. */
  correction(before: string, after: string): string;
  /** An erratum: what was not printed, and what was and should not have been. */
  toAdd(text: string): string;
  toDelete(text: string): string;
  readonly nothingInTheRest: string;
  unread(files: readonly string[]): string;
  readonly apart: string;
}

/** How things stand between the Secretariat and a country: it owes reports, has handed in all, or none was due. */
/**
 * What a letter is about: reports that are owed; thanks for all that were due; none due of this country; or no day set by
 * which reports are wanted.
 */
export type LetterKind = 'owing' | 'settled' | 'nothing' | 'noDeadline';

/** The meeting that a letter looks to, as its country's language calls it. */
export interface Occasion {
  readonly session: string;
  /** Empty where it is not known. */
  readonly place: string;
  readonly days: { readonly start: string; readonly end: string } | null;
  /** Where the days are not known; else, and where it is not known either, empty. */
  readonly year: string;
  /** `planned`: it was to be by now, and nothing says that it was held. */
  readonly tense: 'past' | 'planned' | 'present' | 'future';
}

/** The words of the letters to the countries. Who: the country's name as it stands inside a sentence. */
export interface LetterWords {
  /** The Secretariat inside a sentence. */
  readonly theSecretariat: string;
  /** @param places where the reports go that it is about, each with its article; none where there is no meeting to look to */
  subject(kind: LetterKind, places: readonly string[]): string;
  addressee(who: string): string;
  /** @param n on how many activities reports are owed; of a country that owes none, on how many it has reported */
  opening(one: {
    readonly kind: LetterKind;
    readonly who: string;
    readonly occasion: Occasion | null;
    /** The titles of the plans that it is about, as far as they are known. */
    readonly plans: readonly string[];
    /** How many activities, and how many reports on them. */
    readonly n: number;
    readonly reports: number;
    /** Whether other reports are accepted as missing: then it is not said that nothing remains. */
    readonly isSomeExcused: boolean;
  }): string;
  /** The heading over what is owed to one session, or at it to others. */
  owedTo(one: {
    /** Where it goes, each with its article. */
    readonly places: readonly string[];
    /** The session with its article; empty where the report goes to that itself. */
    readonly at: string;
    /** The title of the plan that asks for it, where the letter is about several; else empty. */
    readonly plan: string;
    readonly due: string;
    /** How the deadline stands: one from before the country became a member is none that it let pass. */
    readonly deadline: 'coming' | 'past' | 'beforeJoining';
    /** How many sessions were closed while it was owed. */
    readonly sessions: number;
  }): string;
  /**
   * On how many activities of how many it has reported; and of the others, how many are overdue and how many are not yet. Where an
   * activity is to be reported on at several sessions, these are no activities, but reports.
   */
  sums(sums: {
    readonly due: number;
    readonly received: number;
    readonly late: number;
    readonly overdue: number;
    /** What fell due before the country was a member. */
    readonly beforeJoining: number;
    readonly coming: number;
    readonly areReports: boolean;
  }): string;
  /** @param address where reports are handed in; empty where the settings name none */
  handIn(address: string, isOverdue: boolean): string;
  /** On how many activities it is accepted that reports are missing, until a session, which has its article. */
  excused(n: number, session: string): string;
  closing(who: string): string;
  readonly signature: string;
}

/** The words of the list of contact points. */
export interface ContactWords {
  readonly title: string;
  /** Said at the top: it is for the Network alone. */
  readonly forNetwork: string;
  /** What roles are called; one that isn't here is called by its id. */
  readonly roles: Readonly<Record<string, string>>;
  readonly columns: Readonly<
    Record<
      | 'country'
      | 'roles'
      | 'name'
      | 'position'
      | 'institution'
      | 'email'
      | 'phone'
      | 'languages'
      | 'inPost'
      | 'confirmed'
      | 'status',
      string
    >
  >;
  readonly states: Record<'current' | 'unconfirmed' | 'coming' | 'former' | 'missing', string>;
  /** Since when, and until when or not known. */
  inPost(since: string, until: string | null): string;
  missing(role: string): string;
  /** Of a country that is a member no longer; `day` is the last on which it was. */
  memberUntil(day: string): string;
  readonly none: string;
}

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
  /** A range of whole days in words; a single one without `end`. */
  days(start: string, end?: string): string;
  /** How a numbered session is called: "XIII CRM". */
  numbered(roman: string, abbreviation: string): string;
  /** How a meeting without number or name is called, by its body. */
  meeting(body: string): string;
  /** The line under the title, by the plan's status; `session` is a name, `where` its place and days. */
  readonly status: Record<'proposed' | 'adopted' | 'superseded' | 'ended', (session: string, where: string) => string>;
  asOf(day: string): string;
  /** A sentence on an outstanding item, with the session since which it has been so, of how many. */
  since(sentence: string, session: string, sessions: number): string;
  /** The same after a sentence that does not itself say that something still stands. */
  outstandingSince(sentence: string, session: string, sessions: number): string;
  /** Said over a table in which changes are marked. */
  markedSince(session: string): string;
  /** A text that is to stand inside quotes: its own become the inner ones. */
  insideQuotes(text: string): string;
  /** Some wordings, each in quotes, and how many more there are. */
  named(texts: readonly string[], more: number): string;
  /** What follows the wording of a proposal; `who` with its article. */
  proposedBy(who: string): string;
  /** What stands before an entry of the calendar: the numbers of what it is for, at least one. */
  numbersFor(numbers: readonly string[]): string;
  readonly toBeDefined: string;
  /** An activity that is still to be defined, as a list calls it: by what it is for, which stands in its quotes. */
  toDefineFor(quoted: string): string;
  readonly legend: string;
  readonly marks: Record<MarkName, { readonly label: string; readonly meaning: string }>;
  /** Said once where a translation was not adopted by the Conference; `languages` in words of this language. */
  unofficial(languages: readonly string[]): string;
  /** Said once of the abbreviations that a document uses; there is at least one. */
  abbreviations(bodies: readonly { readonly abbreviation: string; readonly name: string }[]): string;
  /** Said once where the original of texts has changed since their translation was reviewed; `texts` are the first few, `more` how many others. */
  outdated(language: string, texts: readonly string[], more: number): string;
  /** The mark of a text shown in another language because it has no translation. */
  readonly untranslated: string;
  /** Said of a translation that is what it was before its original changed. */
  readonly notRetranslated: string;
  /** Said once where the data allow no mark at all. */
  readonly nothingOpen: string;
  /** The name of the table, for those who hear it. */
  readonly tableCaption: string;
  /** The name of the link to one item, for those who hear it. */
  linkTo(item: string): string;
  /** The words of the document on the status of a plan. */
  readonly state: {
    readonly title: string;
    /** How rows in a state are called, as a heading; and what the state means. */
    readonly rows: Record<RowStateName, { readonly label: string; readonly meaning: string }>;
    /** So many rows of a state, inside a sentence. */
    count(state: RowStateName, n: number): string;
    totalRows(n: number): string;
    readonly byTopic: string;
    readonly total: string;
    readonly calendar: string;
    readonly kinds: Record<CalendarKindName, string>;
    readonly entries: string;
    readonly open: string;
    /** The heading over so many proposals of a country or body; `who` with its article. */
    proposals(who: string, n: number): string;
    /** Said where the plan has none; whether reports are missing, which stand elsewhere. */
    nothingOpen(isMissing: boolean): string;
    /** How many are accepted for a time: the figures count them, the list has them not. Without a full stop. */
    accepted(n: number): string;
    nextSession(name: string, where: string): string;
    /** A session that is over and was not closed; `end` is its last day, or its year where the days are unknown. */
    sessionNotClosed(name: string, end: string): string;
  };
  /** The words of a report, and of the summary of all. */
  readonly reported: {
    title(who: string, session: string): string;
    summary(session: string): string;
    /** Who reported, and to which meeting. */
    toMeeting(who: string, session: string): string;
    /** Said over what is not for the public. */
    readonly networkOnly: string;
    submitted(day: string): string;
    /** Of a report that says that it is handed in on a day that is still to come. */
    submittedAhead(day: string): string;
    readonly draft: string;
    /** The heading over what is still to be reported on. */
    readonly owed: string;
    readonly none: string;
    readonly unchanged: string;
    readonly statuses: Readonly<Record<'not-started' | 'in-progress' | 'completed' | 'not-applicable', string>>;
    readonly labels: Readonly<Record<'achievements' | 'progress' | 'challenges' | 'reason', string>>;
  };
  /** The words on what a register or the contact points measure. */
  readonly measured: {
    readonly title: string;
    contacts(role: string): string;
    /** So many of so many countries; those of which nothing is recorded, and of which something is that is not enough, where they are few. */
    line(what: string, n: number, all: number, missing: readonly string[], begun: readonly string[]): string;
    readonly protocols: string;
  };
  /** The words on what came of what the calendar says. */
  readonly outcomes: {
    readonly title: string;
    readonly evidence: string;
    /** An outcome in a sentence: its text and its day, each empty where none is recorded, and addresses of what shows it. */
    sentence(text: string, day: string, evidence: readonly string[]): string;
  };
  /** The comments in a draft of a report. */
  readonly draft: {
    title(who: string, session: string): string;
    /** How it is completed, a paragraph each. */
    readonly howTo: readonly string[];
    /** That anyone may read it, in a public repository. */
    readonly forAll: string;
    /** What stands where a day is to be written. */
    readonly day: string;
    quoted(text: string): string;
    before(session: string): string;
  };
  /** The words on who has reported to a session. */
  readonly reports: {
    title(session: string): string;
    deadline(day: string): string;
    /** So many of so many, in a sentence; of how many of those owed it is accepted for a time that they are missing. */
    summary(sums: {
      readonly due: number;
      readonly received: number;
      readonly late: number;
      readonly owed: number;
      readonly excused: number;
    }): string;
    readonly columns: Readonly<
      Record<
        | 'reporter'
        | 'due'
        | 'received'
        | 'late'
        | 'owed'
        | 'topic'
        | 'noTopic'
        | 'activity'
        | 'receivedFrom'
        | 'owedBy'
        | 'excused'
        | 'session'
        | 'share'
        | 'outstanding',
        string
      >
    >;
    /** What is counted. */
    readonly unit: string;
    readonly nothingDue: string;
    /** The heading over the figures of several sessions. */
    readonly trend: string;
  };
  /** The words of the acknowledgement that a country or body gets; who: as it stands inside a sentence. */
  readonly receipt: {
    title(who: string, session: string): string;
    /** The heading over what became of each activity. */
    readonly status: string;
    received(day: string, isLate: boolean): string;
    readonly outstanding: string;
    /** That a report is missing is accepted until a session, which has its article. */
    excused(session: string): string;
    unasked(day: string): string;
  };
  readonly letter: LetterWords;
  readonly contacts: ContactWords;
  readonly changes: ChangeWords;
  readonly paper: PaperWords;
  /** The words of the matrix of a register. */
  readonly matrix: {
    readonly country: string;
    /** What an empty cell means; said once. */
    readonly nothing: string;
    /** Said in place of the table where there is nothing to show. */
    readonly none: string;
    /** So many countries of all. */
    count(n: number, total: number): string;
    /** What is counted where a register doesn't say when something is done. */
    readonly counted: string;
    readonly sources: string;
    /** The name of the link to a source, for those who hear it. */
    source(n: number): string;
  };
  /** How the languages of documents are called inside a sentence. */
  readonly languageNames: Readonly<Record<string, string>>;
}
