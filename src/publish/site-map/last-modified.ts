import { fieldsThatAre } from '../../schema/collections.ts';
import { COLLECTION_NAMES } from '../../schema/fields/collection-names.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';
import { isIsoDay } from '../../schema/fields/primitives.ts';
import { textsAt } from '../../schema/fields/walk.ts';
import { publicRef } from '../../schema/ref.ts';
import { themeYear, type PortalRecords } from '../../domain/entries/records.ts';
import type { History } from '../../domain/revisions/history.ts';
import { lastTold } from '../../domain/revisions/last-changes.ts';
import { urlOf, urlOfRef, type Place } from '../../i18n/addresses/urls.ts';

/** Dates of entries at which their pages changed: someone looked again, or a session was told anew. */
const TELLING = new Set(['checked', 'states.*.date', 'corrected', 'links_checked']);

/** The newer of days, any of which may be unknown. */
const newestOf = (...days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/**
 * The day on which the content of a page changed last: the newest day at which its entry was checked, told or corrected
 * by what the content says of itself, or changed by its history. Pages that are of no single entry follow the content as
 * a whole. Without history only what the content says counts; undefined without settings.
 *
 * @param history - The git history of the content.
 */
export function lastModified(
  records: PortalRecords,
  history: History = { state: 'none' },
): (place: Place) => string | undefined {
  const told = lastTold(history);
  const settings = records.portal.get('portal');
  const year = themeYear(records) ?? 0;
  const newest = new Map<string, string>();
  const note = (ref: string | undefined, day: string): void => {
    const [path] = (ref === undefined ? undefined : urlOfRef(ref, OFFICIAL, year))?.split('#') ?? [];
    if (path !== undefined && isIsoDay(day) && day > (newest.get(path) ?? '')) newest.set(path, day);
  };
  for (const collection of COLLECTION_NAMES) {
    const fields = fieldsThatAre(collection, 'date').filter(
      ({ path }) => TELLING.has(path.join('.')) || path.at(-1) === 'checked',
    );
    for (const [id, record] of records[collection]) {
      const changed = told.of.get(`${collection}/${id}`);
      if (changed !== undefined) note(publicRef(collection, id), changed);
      for (const { path } of fields)
        for (const { text } of textsAt(record, path)) note(publicRef(collection, id), text);
    }
  }
  for (const { date, corrects, also } of records.corrections.values()) {
    for (const ref of [corrects, ...also, 'page:corrections']) note(ref, date);
  }
  const all = newestOf(settings?.checked, told.newest);
  const latest = newestOf(all, settings?.corrected);
  return (place) => {
    const own = newest.get(urlOf(place, OFFICIAL));
    if (own !== undefined) return own;
    return place.route === 'corrections' || place.route === 'revisions' || place.route === 'home' ? latest : all;
  };
}
