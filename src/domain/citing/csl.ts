import { parsePartialDate } from '../dates/partial-date.ts';
import type { Citation } from './citation.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** A date as CSL date parts, as precise as known; for a quarter, only its year. */
function dateParts(date: string): object {
  const { precision, year, month, day } = parsePartialDate(date);
  const parts = precision === 'day' ? [year, month, day] : precision === 'month' ? [year, month] : [year];
  return { 'date-parts': [parts] };
}

/** Formats a citation as a list of one CSL-JSON item, as Zotero, Pandoc and citeproc read it. */
export function toCsl({ key, type, title, document, notes, site, url, checked, checkedWords }: Citation): string {
  const item: object = {
    id: key,
    type,
    title,
    ...(document
      ? {
          genre: document.kind,
          ...(document.number === undefined ? {} : { number: document.number }),
          authority: document.issuer,
          ...(document.issued === undefined ? {} : { issued: dateParts(document.issued) }),
          source: site,
        }
      : { 'container-title': site }),
    URL: url,
    accessed: dateParts(checked),
    language: OFFICIAL,
    note: [...notes, checkedWords].join('; '),
  };
  const lines = Object.entries(item).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[\n  {\n${lines.join(',\n')}\n  }\n]`;
}
