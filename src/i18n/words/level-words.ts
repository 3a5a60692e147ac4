import type { LevelRecord, LevelTotal } from '../../domain/entries/entry.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../language/dates.ts';
import type { Translate } from '../language/translate.ts';

/** The date of a record, with its confidence unless that is high. */
export function levelDate(
  { as_of, confidence }: Pick<LevelRecord, 'as_of' | 'confidence'>,
  locale: Locale,
  t: Translate,
): string {
  const date = as_of === null ? t('levels.dateUnknown') : formatShortDate(as_of, locale);
  return confidence === 'high' ? date : `${date} (${t(`confidence.${confidence}`)})`;
}

/** The counts of a total in one line. */
export const totalWords = ({ level_3, level_4, total }: LevelTotal, t: Translate): string =>
  (
    [
      ['levels.totals.three', level_3],
      ['levels.totals.four', level_4],
      ['levels.totals.all', total],
    ] as const
  )
    .flatMap(([key, count]) => (count === undefined ? [] : [`${t(key)}: ${count}`]))
    .join('; ');
