import { fieldsThatAre } from '../../schema/collections.ts';
import { COLLECTION_NAMES } from '../../schema/fields/collection-names.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';
import { isIsoDay } from '../../schema/fields/primitives.ts';
import { textsAt } from '../../schema/fields/walk.ts';
import { publicRef } from '../../schema/ref.ts';
import { themeYear, type PortalRecords } from '../../domain/entries/records.ts';
import { urlOf, urlOfRef, type Place } from '../../i18n/addresses/urls.ts';

/** Dates of entries at which their pages changed: someone looked again, or a session was told anew. */
const TELLING = new Set(['checked', 'states.*.date', 'corrected', 'links_checked']);

/**
 * The day on which the content of a page changed last, by what the content says of itself: the newest day at which its
 * entry was checked, told or corrected, else the day all content was checked. Undefined without settings.
 */
export function lastModified(records: PortalRecords): (place: Place) => string | undefined {
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
      for (const { path } of fields)
        for (const { text } of textsAt(record, path)) note(publicRef(collection, id), text);
    }
  }
  for (const { date, corrects, also } of records.corrections.values()) {
    for (const ref of [corrects, ...also, 'page:corrections']) note(ref, date);
  }
  const all = settings?.checked;
  const latest = [all, settings?.corrected]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return (place) => {
    const own = newest.get(urlOf(place, OFFICIAL));
    if (own !== undefined) return own;
    return place.route === 'corrections' || place.route === 'revisions' || place.route === 'home' ? latest : all;
  };
}
