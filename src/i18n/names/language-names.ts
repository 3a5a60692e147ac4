import type { Locale } from '../../schema/fields/languages.ts';

/** Names of languages by their codes, as a list. */
export const languageNames = (codes: readonly string[], locale: Locale): string => {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return codes.map((code) => names.of(code)).join('; ');
};
