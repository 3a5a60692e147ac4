import type { LegalDocument } from '../entries/entry.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import type { Portal } from '../portal.ts';
import { ribbonMarks, type RibbonMark } from './ribbon.ts';
import { allDocuments, type AnyDocument } from './relations.ts';

/** Documents of a year, oldest first. */
export interface DocumentYear {
  readonly year: number;
  readonly marks: readonly RibbonMark[];
}

/** Documents grouped by year of issue, oldest first. */
export function documentYears(portal: Portal): DocumentYear[] {
  const years = [...portal.documents.values()].flatMap(({ issued }: LegalDocument) =>
    issued === null ? [] : [parsePartialDate(issued).year],
  );
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .map((year) => ({ year, marks: ribbonMarks(portal, year).filter(({ kind }) => kind === 'document') }));
}

/** Documents without a known date, and those without a known number. */
export const unknownDocuments = (portal: Portal): { undated: AnyDocument[]; unnumbered: AnyDocument[] } => ({
  undated: allDocuments(portal).filter(({ issued }) => issued === null),
  unnumbered: allDocuments(portal).filter(({ symbol }) => symbol === null),
});
