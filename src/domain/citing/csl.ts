import { parsePartialDate } from '../dates/partial-date.ts';
import type { Citation } from './citation.ts';

/** A date as CSL date parts, as precise as known; for a quarter, only its year. */
function dateParts(date: string): object {
  const { precision, year, month, day } = parsePartialDate(date);
  const parts = precision === 'day' ? [year, month, day] : precision === 'month' ? [year, month] : [year];
  return { 'date-parts': [parts] };
}

/**
 * Formats a citation as a list of one CSL-JSON item, as Zotero, Pandoc and citeproc read it. Every item is a web page: of
 * the types for law, most styles leave out the issuer, the number or the address. No `accessed`: that is the reader's own
 * day, which no build knows; the note says when the content was checked.
 */
export function toCsl(citation: Citation): string {
  const { key, title, originalTitle, locale, document, notes, site, url, checkedWords } = citation;
  const item: object = {
    id: key,
    type: 'webpage',
    ...(document ? { author: [{ literal: document.issuer }] } : {}),
    title,
    ...(originalTitle === undefined ? {} : { 'original-title': originalTitle }),
    'container-title': site,
    ...(document
      ? {
          authority: document.issuer,
          ...(document.issued === undefined ? {} : { issued: dateParts(document.issued) }),
        }
      : {}),
    URL: url,
    language: locale,
    note: [...notes, checkedWords].join('; '),
  };
  const lines = Object.entries(item).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[\n  {\n${lines.join(',\n')}\n  }\n]`;
}
