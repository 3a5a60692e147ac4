import type { DocumentType } from '../../schema/legislation/document.ts';
import type { ReportedBy } from './reported-by.ts';
import type { Locale } from '../../schema/fields/languages.ts';

/** The words of a citation around the facts, in one language. Arguments are ISO dates, as precise as known. */
export interface CiteWords {
  readonly locale: Locale;
  /** The name of the portal, and that it is not official. */
  readonly site: string;
  /** “chưa rõ ngày ban hành”. */
  readonly undated: string;
  kind(type: DocumentType): string;
  /** A document by kind and number; states that the number is unknown if it is. */
  named(type: DocumentType, symbol: string | null): string;
  date(date: string): string;
  /** When the content was last checked; serves as the date of access because a build has no clock. */
  checked(date: string): string;
  /** “của Quốc hội”. */
  of(issuer: string): string;
  /** “về thực hiện …”; for letters “về việc thực hiện …”. */
  about(type: DocumentType, subject: string): string;
  /** A numbered task of a document, stating that the number is the portal's own. */
  task(id: string, document: string): string;
  /** States that the text is only known from another text. */
  reported(by: ReportedBy): string;
  procedure: (name: string, code: string) => string;
  /** States that something is described by this portal. */
  accordingTo(name: string): string;
}
