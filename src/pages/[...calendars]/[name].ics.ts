import type { APIRoute } from 'astro';
import { writeCalendar } from '../../publish/calendar/write.ts';
import { calendarFile, CALENDARS, type CalendarName } from '../../i18n/addresses/calendar-urls.ts';
import { calendarNames, calendarSource } from '../../publish/calendar/calendars.ts';
import { portal } from '../../portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';

/** Every calendar in each language. */
export const getStaticPaths = () =>
  portal.settings.languages.flatMap((locale) =>
    calendarNames(portal).map((calendar) => ({
      params: { calendars: CALENDARS[locale].folder, name: calendarFile(calendar, locale) },
      props: { calendar, locale },
    })),
  );

export const GET: APIRoute<{ calendar: CalendarName; locale: Locale }> = ({ props: { calendar, locale }, site }) =>
  new Response(writeCalendar(calendarSource(portal, calendar, locale, site)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
