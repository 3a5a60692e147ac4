import type { DocumentType } from '../../schema/legislation/document.ts';
import type { Locale } from '../../schema/fields/languages.ts';

/** What a citation says around the facts, in one language. Dates are ISO, as precise as known; answers are words. */
export interface CiteWords {
  readonly locale: Locale;
  /** The portal’s name, and that it is not official. */
  readonly site: string;
  /** “chưa rõ ngày ban hành”. */
  readonly undated: string;
  kind(type: DocumentType): string;
  /** A document by its kind and number, or by its kind and that the number is unknown. */
  named(type: DocumentType, symbol: string | null): string;
  date(date: string): string;
  /** When the content was last checked: a build has no clock, so this is the date of access. */
  checked(date: string): string;
  /** “của Quốc hội”. */
  of(issuer: string): string;
  /** “về thực hiện …”, and of letters “về việc thực hiện …”. */
  about(type: DocumentType, subject: string): string;
  /** A numbered task in a document; that the number is the portal’s own belongs to it. */
  task(id: string, document: string): string;
  /** That the words are known from another text only. */
  reported(title: string): string;
  procedure(name: string, code: string): string;
  /** Something as this portal describes it. */
  accordingTo(name: string): string;
}
