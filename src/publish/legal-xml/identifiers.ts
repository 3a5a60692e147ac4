import type { AnyDocument } from '../../domain/documents/relations.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import { LANGUAGES, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';

/** The country whose documents these are: that of the official language. */
export const COUNTRY = (LANGUAGES[OFFICIAL].region.split('-')[1] ?? '').toLowerCase();

/** ISO 639-2, as Akoma Ntoso names languages. */
export const languageCode = (locale: Locale): string => LANGUAGES[locale].code.toLowerCase();

const isDirective = (document: AnyDocument): boolean => 'tasks' in document;

/** Letters assign tasks and are no norms; everything else of the portal is or may be one. */
export const kindOf = (document: AnyDocument): 'act' | 'doc' => (isDirective(document) ? 'doc' : 'act');

/** When a document was issued, as precisely as its identifier may say: a day, a month or a year; nothing if unknown. */
function dateInside(document: AnyDocument): string | undefined {
  const { issued } = document;
  if (issued !== null) {
    const { precision, year } = parsePartialDate(issued);
    return precision === 'quarter' ? String(year) : issued;
  }
  const between = 'issued_between' in document ? document.issued_between : undefined;
  const years = new Set(between?.map((date) => parsePartialDate(date).year));
  return years.size === 1 ? String([...years][0]) : undefined;
}

/** `/akn/<country>/act|doc/<type>/<date>/<id>`: the document itself, whatever its wording (FRBR work). */
export const workIri = (document: AnyDocument): string =>
  ['/akn', COUNTRY, kindOf(document), document.type, dateInside(document), document.id]
    .filter((part) => part !== undefined)
    .join('/');

/** `<work>/<language>@<day of the wording>`: its words as of a day (FRBR expression). */
export const expressionIri = (document: AnyDocument, language: Locale, asOf: string): string =>
  `${workIri(document)}/${languageCode(language)}@${asOf}`;

/** `/eli/<country>/<type>/<year>/<month>/<day>/<id>`: the same document after the European Legislation Identifier. */
export const eliOf = (document: AnyDocument): string =>
  ['/eli', COUNTRY, document.type, dateInside(document)?.replaceAll('-', '/'), document.id]
    .filter((part) => part !== undefined)
    .join('/');

const SHORT: Readonly<Record<string, string>> = { dieu: 'art', khoan: 'cl', diem: 'point' };

/** The path of a unit as an Akoma Ntoso id: `dieu-3.khoan-4.diem-a` is `art_3__cl_4__point_a`. */
export const eIdOf = (path: string): string =>
  path
    .split('.')
    .map((part) => part.replace(/^(?<word>\p{Ll}+)-/u, (_whole, word: string) => `${SHORT[word] ?? word}_`))
    .join('__');
