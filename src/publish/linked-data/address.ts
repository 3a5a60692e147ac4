import { DEFAULT, type Locale } from '../../schema/fields/languages.ts';
import { urlOf, type Place } from '../../i18n/addresses/urls.ts';

/** Where a thing is described: one id for all languages, and the page in the reader's language. */
export interface Address {
  /** The address of the page in the default language, so that the pages of all languages speak of one thing. */
  readonly id: string;
  readonly url: string;
}

/** The address of what a page is about; `site` is the portal's origin. */
export const addressOf = (place: Place, locale: Locale, site: URL | undefined): Address => ({
  id: new URL(urlOf(place, DEFAULT), site).href,
  url: new URL(urlOf(place, locale), site).href,
});
