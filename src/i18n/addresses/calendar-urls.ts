import { siteUrl } from './base.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { filesByLocale } from './files-by-locale.ts';

/** A calendar file: all sessions, those announced with a day, those of a body or field, or a single one. */
export type CalendarName =
  | { readonly kind: 'all' | 'announced' }
  | { readonly kind: 'agency' | 'sector' | 'session'; readonly id: string };

const OWN = {
  folder: 'lich',
  all: 'tat-ca',
  announced: 'da-cong-bo',
  agency: 'co-quan',
  sector: 'linh-vuc',
  session: 'phien',
} as const;
const ENGLISH = {
  folder: 'calendars',
  all: 'all',
  announced: 'announced',
  agency: 'agency',
  sector: 'sector',
  session: 'session',
} as const;

/** Addresses of calendar files: folder and names in each language. They are permanent. */
export const CALENDARS = filesByLocale(OWN, ENGLISH);

/** The file name of a calendar without its extension. */
export const calendarFile = (name: CalendarName, locale: Locale): string =>
  'id' in name ? `${CALENDARS[locale][name.kind]}-${name.id}` : CALENDARS[locale][name.kind];

/** The address of a calendar file. */
export const calendarUrl = (name: CalendarName, locale: Locale): string =>
  siteUrl(`/${CALENDARS[locale].folder}/${calendarFile(name, locale)}.ics`);

/** The `webcal:` address of a calendar file; `site` is the portal's origin. */
export const subscribeUrl = (path: string, site: URL | undefined): string =>
  new URL(path, site).href.replace(/^https?:/u, 'webcal:');
