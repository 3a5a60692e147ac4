import type { PortalSettings } from '../../schema/site/portal-settings.ts';
import type { Locale } from '../../schema/fields/languages.ts';

/** What a sentence calls the place of the portal: as its own texts do for short, else by its full name. */
export const placeName = ({ place, place_short: short }: PortalSettings, locale: Locale): string =>
  (short ?? place)[locale];
