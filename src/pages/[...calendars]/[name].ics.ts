import type { APIRoute } from 'astro';
import { writeCalendar } from '../../domain/calendar/write.ts';
import { calendarFile, CALENDARS, type CalendarName } from '../../i18n/calendar-urls.ts';
import { calendarNames, calendarSource } from '../../i18n/calendars.ts';
import { portal } from '../../portal.ts';
import type { Locale } from '../../schema/portal.ts';

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
