import type { CalendarEntry, CalendarSource } from './source.ts';
import { noticeEntry, noticeUntil, sessionEntry, windowEntry } from './session-entries.ts';
import { bodyToday, titleOf } from './titles.ts';
import { hasDialogues } from '../../domain/dialogues/listing.ts';
import { isOfDay } from '../../domain/dialogues/moment.ts';
import { bearersOf, quartersOf, windowOf } from '../../domain/dialogues/obligations.ts';
import { sessionHosts, sessions, sessionSectors } from '../../domain/dialogues/schedule.ts';
import type { Session } from '../../domain/dialogues/session.ts';
import { today } from '../../domain/succession/directory.ts';
import type { Obligation } from '../../domain/entries/entry.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { calendarUrl, type CalendarName } from '../../i18n/addresses/calendar-urls.ts';
import { formatShortDate } from '../../i18n/language/dates.ts';
import { hostNames, sessionText, titleWithChange } from '../../i18n/words/session-words.ts';
import { localize } from '../../i18n/language/localize.ts';
import { translator } from '../../i18n/language/translate.ts';
import { urlOf, type Place } from '../../i18n/addresses/urls.ts';

const quarterly = (portal: Portal): Obligation[] =>
  [...portal.obligations.values()].filter(({ every }) => every === 'quarter');

/** Agencies with a calendar: hosts of sessions and bodies with a quarterly duty. */
export const calendarAgencies = (portal: Portal): string[] =>
  [
    ...new Set([
      ...sessionHosts(portal).map(({ id }) => id),
      ...quarterly(portal).flatMap((obligation) =>
        bearersOf(portal, obligation).flatMap(({ agency }) => (agency ? [agency.id] : [])),
      ),
    ]),
  ].sort();

/** All calendars of the portal; empty if it has neither sessions nor duties. */
export function calendarNames(portal: Portal): CalendarName[] {
  if (!hasDialogues(portal)) return [];
  return [
    { kind: 'all' },
    { kind: 'announced' },
    ...calendarAgencies(portal).map((id): CalendarName => ({ kind: 'agency', id })),
    ...sessionSectors(portal).map(({ id }): CalendarName => ({ kind: 'sector', id })),
    ...sessions(portal).map(({ id }): CalendarName => ({ kind: 'session', id })),
  ];
}

/** Whether a session was ever announced with a date. */
const wasAnnounced = ({ states }: Session): boolean =>
  states.some(
    ({ state, starts }) =>
      (state === 'announced' || state === 'rescheduled') && starts !== undefined && isOfDay(starts),
  );

/** Builds the data of a calendar; `site` is the portal's origin. */
export function calendarSource(
  portal: Portal,
  name: CalendarName,
  locale: Locale,
  site: URL | undefined,
): CalendarSource {
  const t = translator(locale);
  const { settings } = portal;
  const absolute = (path: string): string => new URL(path, site).href;
  const place: Place =
    name.kind === 'agency'
      ? { route: 'dialogueAgency', id: name.id }
      : name.kind === 'sector'
        ? { route: 'dialogueSector', id: name.id }
        : name.kind === 'session'
          ? { route: 'dialogue', id: name.id }
          : { route: 'dialogues' };
  const body = bodyToday(portal, name, locale);
  const title = titleOf(portal, name, locale);
  return {
    name: `${body?.title(title) ?? title} (${settings.unofficial[locale]})`,
    description: [settings.notice[locale], body?.sentence, t('calendar.description')].filter(Boolean).join(' '),
    url: absolute(urlOf(place, locale)),
    self: absolute(calendarUrl(name, locale)),
    language: locale,
    color: 'teal',
    refresh: 'P1D',
    zone: settings.time_zone.id,
    entries: [...sessionEntries(portal, name, locale, site), ...windowEntries(portal, name, locale, site)],
  };
}

function belongs(session: Session, name: CalendarName): boolean {
  switch (name.kind) {
    case 'agency':
      return session.agencies.includes(name.id);
    case 'sector':
      return session.sectors.includes(name.id);
    case 'session':
      return session.id === name.id;
    case 'announced':
      return wasAnnounced(session);
    case 'all':
      return true;
  }
}

function sessionEntries(portal: Portal, name: CalendarName, locale: Locale, site: URL | undefined): CalendarEntry[] {
  const t = translator(locale);
  /** Puts important states before the title, because calendar programs show little else. */
  const summary = (session: Session): string => {
    const title = titleWithChange(session, locale, t);
    if (session.standing === 'cancelled') return title;
    if (!isOfDay(session.starts)) return t('calendar.marked', { mark: t('calendar.dayUnknown'), title });
    if (session.standing === 'unreported') return t('calendar.marked', { mark: t('calendar.unreported'), title });
    if (session.current.state === 'expected') return t('calendar.marked', { mark: t('calendar.expected'), title });
    return session.dated.confidence === 'high' ? title : t('calendar.marked', { mark: t('calendar.unsure'), title });
  };
  return sessions(portal)
    .filter((session) => belongs(session, name))
    .flatMap((session) => {
      const entry = sessionEntry(session, portal.settings.id_domain, {
        summary: summary(session),
        description: sessionText(session, portal, locale, t),
        location: session.venue
          ? localize(session.venue, locale).text
          : session.mode && t(`dialogue.mode.${session.mode}`),
        url: new URL(urlOf({ route: 'dialogue', id: session.id }, locale), site).href,
        categories: [
          t(`dialogue.form.${session.form}`),
          ...session.sectors.map((id) => getOrThrow(portal.fields, id).name[locale]),
          ...hostNames(session, portal, locale),
        ],
        language: locale,
      });
      const until = noticeUntil(session);
      if (until === undefined || until < today(portal)) return [entry];
      const title = localize(session.title, locale).text;
      const words = {
        summary: t('calendar.notice', { title }),
        description: `${t('calendar.noticeText', { date: until })}\n${entry.description ?? ''}`,
      };
      return [entry, noticeEntry(entry, session, words)];
    });
}

/** What the task of a duty is called. */
function taskTitle({ tasks }: Portal, { directive, task: id }: Obligation, locale: Locale): string {
  const task = tasks.find((each) => each.directive.id === directive && each.id === id);
  return task?.title[locale] ?? id;
}

/** Entries for the quarters of a duty: one for all bodies, or those of one body. */
function windowEntries(portal: Portal, name: CalendarName, locale: Locale, site: URL | undefined): CalendarEntry[] {
  if (name.kind !== 'all' && name.kind !== 'agency') return [];
  const t = translator(locale);
  const of = name.kind === 'agency' ? name.id : undefined;
  const { id_domain: domain, checked } = portal.settings;
  const body = bodyToday(portal, name, locale)?.sentence;
  return quarterly(portal)
    .filter((duty) => of === undefined || bearersOf(portal, duty).some(({ agency }) => agency?.id === of))
    .flatMap((duty) =>
      quartersOf(portal, duty).map((quarter) => {
        const window = windowOf(portal, duty, of, quarter);
        const place: Place = of === undefined ? { route: 'dialogues' } : { route: 'dialogueAgency', id: of };
        const known = of === undefined ? [] : [t(`dialogue.window.${window.state}`)];
        return windowEntry(
          duty,
          of === undefined ? { quarter, sessions: [] } : window,
          { domain, of, checked },
          {
            summary: t('calendar.window', {
              quarter: formatShortDate(quarter, locale),
              task: taskTitle(portal, duty, locale),
            }),
            description: [t('calendar.windowText'), ...known, body, portal.settings.notice[locale]]
              .filter((line) => line !== undefined)
              .join('\n'),
            location: undefined,
            url: new URL(urlOf(place, locale), site).href,
            categories: [t('calendar.windowCategory')],
            language: locale,
          },
        );
      }),
    );
}
