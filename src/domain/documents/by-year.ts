import type { LegalDocument } from '../entries/entry.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import type { Portal } from '../portal.ts';
import { ribbonMarks, type RibbonMark } from './ribbon.ts';
import { allDocuments, type AnyDocument } from './relations.ts';

/** What was issued in a year, oldest first. */
export interface DocumentYear {
  readonly year: number;
  readonly marks: readonly RibbonMark[];
}

/** The years documents were issued in, oldest first, each with its documents. */
export function documentYears(portal: Portal): DocumentYear[] {
  const years = [...portal.documents.values()].flatMap(({ issued }: LegalDocument) =>
    issued === null ? [] : [parsePartialDate(issued).year],
  );
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .map((year) => ({ year, marks: ribbonMarks(portal, year).filter(({ kind }) => kind === 'document') }));
}

/** Documents whose date, and those whose number, no source tells. */
export const unknownDocuments = (portal: Portal): { undated: AnyDocument[]; unnumbered: AnyDocument[] } => ({
  undated: allDocuments(portal).filter(({ issued }) => issued === null),
  unnumbered: allDocuments(portal).filter(({ symbol }) => symbol === null),
});
