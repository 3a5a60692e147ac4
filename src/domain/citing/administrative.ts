import type { Directive, LegalDocument } from '../entries/entry.ts';
import type { CiteWords } from './citation-words.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/**
 * Cites a document in the form of Decree 30/2020: kind, number, date, issuer and subject; a law only by kind and name.
 * Unknown parts are stated as unknown.
 */
export function referTo(
  { type, symbol, issued, issuer, subject }: Directive | LegalDocument,
  words: CiteWords,
): string {
  if (type === 'luat') {
    const kind = words.kind(type);
    return subject[OFFICIAL].startsWith(`${kind} `) ? subject[OFFICIAL] : `${kind} ${lowerFirst(subject[OFFICIAL])}`;
  }
  const date = issued === null ? `(${words.undated})` : words.date(issued);
  return [
    words.named(type, symbol),
    date,
    words.of(issuer[OFFICIAL]),
    words.about(type, lowerFirst(subject[OFFICIAL])),
  ].join(' ');
}

/**
 * Lower-cases the first letter for use inside a sentence, unless the first word is an abbreviation or contains digits.
 */
function lowerFirst(text: string): string {
  const [first = ''] = text.split(' ');
  return first.length > 1 && /[\p{Lu}\d]/u.test(first.slice(1)) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
