import type { Lang } from '../../messages/documents/index.ts';
import type { Day } from '../../model/days.ts';
import type { Earlier } from '../../model/earlier.ts';
import type { Finding } from '../../model/findings.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Accepted } from '../../rules/checking/accepted.ts';
import type { ChangesMaterial } from '../../views/changes-document.ts';
import type { DocumentFormat } from '../formats.ts';
import { changes } from './changes.ts';
import { contacts } from './contacts.ts';
import { matrix } from './matrix.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { status } from './status.ts';
import { summary } from './summary.ts';

/** What documents are made from. */
export interface Material {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  /** What the folder's waivers accept: it is on no list, and the figures count it. */
  readonly accepted: readonly Accepted[];
  /** What the closed sessions left. */
  readonly earlier: Earlier;
  readonly today: Day;
  /** Whether anyone may read what is written into the folder. */
  readonly isPublic: boolean;
  readonly clean: boolean;
  readonly numbered: boolean;
  /** What was named after the document. */
  readonly of: readonly string[];
  readonly planId: string | undefined;
  /** With `--at`: the state that the data are of. */
  readonly at: MomentOf | null;
  /** With `--since`: the state that changes are marked against. */
  readonly since: { readonly before: Snapshot; readonly moment: MomentOf } | null;
  /** Of a document that compares: the two states and what changed between them. */
  readonly between: ChangesMaterial | null;
}

/** A session's closing, or a commit. */
export type MomentOf = NonNullable<ChangesMaterial['from']>;

/** A kind of document: what it shows, and in which formats it exists. */
export interface DocumentKind {
  /** Its name in Spanish. */
  readonly alias: string;
  readonly formats: readonly DocumentFormat[];
  /** Whether it compares two states, which are named after it; the usual set is made without it. */
  readonly comparing?: true;
  /** Where it is of something that must be named after it (a register): looks whether that is there before anything is read. */
  readonly of?: {
    /** @throws UsageError where nothing is named, or something that there is not */
    check(named: readonly string[]): void;
    /** How many words name it. */
    readonly words: number;
  };
  /** False of one that is made only where it is named. */
  readonly usual?: false;
  /** Whether it is made of plans that are proposed or adopted alone: the others are in no status. */
  readonly currentOnly?: true;
  /** Whether it has marks, which `--since` adds to and `--clean` takes away, and takes numbers. */
  readonly marked?: true;
  /**
   * The views of the documents, one for each thing it is of.
   * @returns each with the parts of its file name between document and language
   * @throws UsageError where there is nothing to show
   */
  views(
    material: Material,
    languages: readonly Lang[],
  ): readonly { readonly scope: readonly string[]; readonly view: object }[];
}

/** The documents, the usual ones first: one file each, one line here. */
export const documents = { plan, status, changes, report, summary, matrix, contacts } as const satisfies Record<
  string,
  DocumentKind
>;

export type DocumentName = keyof typeof documents;
