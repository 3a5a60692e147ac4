import { sitePath } from '../i18n/addresses/base.ts';
import type { APIRoute } from 'astro';
import { unitList, unitListUrl } from '../publish/places/unit-list.ts';
import { portal } from '../portal.ts';
import type { Locale } from '../schema/fields/languages.ts';

/** The units of now and before for the chooser in each language; none if the portal has no units. */
export const getStaticPaths = () =>
  portal.communes.size === 0
    ? []
    : portal.settings.languages.map((locale) => ({
        params: { units: sitePath(unitListUrl(locale))?.replace(/^\/|\.json$/gu, '') },
        props: { locale },
      }));

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => Response.json(unitList(portal, locale));
