import type { Locale } from '../../schema/fields/languages.ts';

/** What languages are called, by their codes. */
export const languageNames = (codes: readonly string[], locale: Locale): string => {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return codes.map((code) => names.of(code)).join('; ');
};
