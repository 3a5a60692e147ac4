import { citeDocument, type Citation } from '../../../../src/domain/citing/citation.ts';
import type { LegalDocument } from '../../../../src/domain/entries/entry.ts';
import { citingPlace } from '../../../../src/i18n/words/cite-words.ts';
import type { Locale } from '../../../../src/schema/fields/languages.ts';

const settings = {
  name: { vi: 'Cổng_A', en: 'Portal A' },
  unofficial: { vi: 'không chính thức', en: 'unofficial' },
  checked: '2026-11-23',
} as unknown as Parameters<typeof citingPlace>[0];
/** The page that cites. */
export const at = (locale: Locale = 'vi') => citingPlace(settings, 'https://a.example/x_y/', locale);
/** A letter with all that citations tell. */
export const letter = {
  id: 'cv-5',
  type: 'cong-van',
  symbol: '5/UBND',
  issued: '2021-03-04',
  issuer: { vi: 'Ủy ban', en: 'Committee' },
  subject: { vi: 'Về việc Đối thoại', en: 'Dialogue' },
} as unknown as LegalDocument;
/** The citation of the letter, with some of it otherwise. */
export const cited = (over: object = {}, locale: Locale = 'vi'): Citation =>
  citeDocument({ ...letter, ...over }, at(locale));
/** The fields of a BibTeX entry. */
export const lines = (text: string): string[] => text.split('\n').map((line) => line.trim().replace(/,$/u, ''));
/** Those fields whose names begin so. */
export const fields = (text: string, ...names: string[]): string[] =>
  lines(text).filter((line) => names.some((name) => line.startsWith(name)));
