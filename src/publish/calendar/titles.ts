import { formatShortDate } from '../../i18n/language/dates.ts';
import { localize } from '../../i18n/language/localize.ts';
import { translator } from '../../i18n/language/translate.ts';
import type { CalendarName } from '../../i18n/addresses/calendar-urls.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import { firstDay, today } from '../../domain/succession/directory.ts';
import { answerFor } from '../../domain/succession/answer.ts';
import type { Locale } from '../../schema/fields/languages.ts';

/** The title of a calendar, as pages name it. */
export function titleOf(portal: Portal, name: CalendarName, locale: Locale): string {
  const t = translator(locale);
  switch (name.kind) {
    case 'agency':
      return t('calendar.of', { name: getOrThrow(portal.agencies, name.id).name[locale] });
    case 'sector':
      return t('calendar.of', { name: getOrThrow(portal.fields, name.id).name[locale] });
    case 'session':
      return localize(getOrThrow(portal.dialogues, name.id).title, locale).text;
    default:
      return t(`calendar.${name.kind}`, { place: portal.settings.place[locale] });
  }
}

/** What a calendar says of a body that is not what it was: an addition to its title, and a sentence. */
export interface BodyToday {
  readonly title: (title: string) => string;
  readonly sentence: string;
}

/**
 * What became of the body of a calendar, so that a calendar of an abolished body does not begin in the past without a
 * word. Undefined if it still exists under its name, and for calendars of no body.
 */
export function bodyToday(portal: Portal, name: CalendarName, locale: Locale): BodyToday | undefined {
  if (name.kind !== 'agency') return undefined;
  const t = translator(locale);
  const { agency, bodies, chain } = answerFor(portal, name.id, { from: firstDay(portal), on: today(portal) });
  const own = agency.name[locale];
  const names = bodies.map((body) => body.name[locale]).join('; ');
  const withNames = (title: string): string => t('calendar.nowTitle', { title, bodies: names });
  if (bodies.some((body) => body.agency.id === name.id)) {
    if (bodies.length === 1 && names === own) return undefined;
    return { title: withNames, sentence: t('calendar.renamed', { name: own, bodies: names }) };
  }
  const date =
    chain.find(({ originals, results }) => originals.includes(name.id) && !results.includes(name.id))?.date ?? '';
  if (bodies.length > 0) return { title: withNames, sentence: t('calendar.ended', { name: own, date, bodies: names }) };
  return {
    title: (title) => t('calendar.endedTitle', { title, date: formatShortDate(date, locale) }),
    sentence: t('calendar.endedAlone', { name: own, date }),
  };
}
