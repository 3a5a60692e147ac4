import { oncePerWord } from '../../domain/lists/once.ts';
import { LANGUAGES, type Locale } from '../../schema/fields/languages.ts';

/** The digits of symbols, codes and quotations, so that a page has only one kind. */
export const DIGITS = 'latn';

/** Making a formatter takes longer than using it. */
const formatters = oncePerWord(
  (locale: Locale) => new Intl.NumberFormat(LANGUAGES[locale].region, { numberingSystem: DIGITS }),
);

/** Formats a number as a language writes it. */
export const formatFigure = (value: number, locale: Locale): string => formatters(locale).format(value);
