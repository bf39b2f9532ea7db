import type { Lang } from '../../messages/documents/index.ts';
import type { Day } from '../../model/days.ts';
import type { Finding } from '../../model/findings.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { DocumentFormat } from '../formats.ts';
import { plan } from './plan.ts';
import { status } from './status.ts';

/** What documents are made from. */
export interface Material {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly today: Day;
  readonly clean: boolean;
  readonly planId: string | undefined;
}

/** A kind of document: what it shows, and in which formats it exists. */
export interface DocumentKind {
  /** Its name in Spanish. */
  readonly alias: string;
  readonly formats: readonly DocumentFormat[];
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

/** The documents, in the order in which the usual set is made: one file each, one line here. */
export const documents = { plan, status } satisfies Record<string, DocumentKind>;

export type DocumentName = keyof typeof documents;
