import type { Directive, LegalDocument } from '../entries/entry.ts';
import type { CiteWords } from './citation-words.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/**
 * Refers to a document as Decree 30/2020 has it: kind, number, date, issuer, what it is about; of a law only its kind
 * and name. What is unknown is said, never made up.
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

/** Small first letter inside a sentence, unless the first word is an abbreviation or holds digits. */
function lowerFirst(text: string): string {
  const [first = ''] = text.split(' ');
  return first.length > 1 && /[\p{Lu}\d]/u.test(first.slice(1)) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
