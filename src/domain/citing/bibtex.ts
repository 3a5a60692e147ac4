import { parsePartialDate } from '../dates/partial-date.ts';
import type { Citation } from './citation.ts';
import { LANGUAGES } from '../../schema/fields/languages.ts';

/** Escapes of LaTeX's special characters. Braces use named commands because BibTeX counts even escaped braces. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escape = (text: string): string => text.replace(/[\\{}~^&%$#_]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Year, month and day as BibTeX fields, as far as known. Months are BibTeX macros, without braces. */
function dateFields(issued: string): [string, string][] {
  const { precision, year, month, day } = parsePartialDate(issued);
  return [
    ['year', `{${year}}`],
    ...(precision === 'month' || precision === 'day' ? [['month', MONTHS[month - 1] ?? ''] as [string, string]] : []),
    ...(precision === 'day' ? [['day', `{${day}}`] as [string, string]] : []),
  ];
}

/**
 * Formats a citation as a BibTeX entry in UTF-8. No `urldate`: that is the day on which the reader looked, which no build
 * knows; the note says when the content was checked. `url` is not escaped because BibTeX reads it verbatim.
 */
export function toBibtex(citation: Citation): string {
  const { key, title, originalTitle, locale, document, notes, site, url, checkedWords } = citation;
  const text = (words: string): string => `{${escape(words)}}`;
  const fields: [string, string][] = [
    ...(document ? [['author', `{${text(document.issuer)}}`] as [string, string]] : []),
    ['title', `{${text(title)}}`],
    ...(originalTitle === undefined ? [] : [['origtitle', text(originalTitle)] as [string, string]]),
    ['howpublished', text(site)],
    ...(document?.issued === undefined ? [] : dateFields(document.issued)),
    ['url', `{${url}}`],
    ['language', `{${LANGUAGES[locale].name.toLowerCase()}}`],
    ['note', text([...notes, checkedWords].join('; '))],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}
