import { sitePath } from '../i18n/addresses/base.ts';
import type { APIRoute } from 'astro';
import { sessionListFile, sessionListUrl } from '../publish/sessions/session-list.ts';
import { portal } from '../portal.ts';
import type { Locale } from '../schema/fields/languages.ts';

/** The session list of the filter in each language; none if the portal has no sessions. */
export const getStaticPaths = () =>
  portal.dialogues.size === 0
    ? []
    : portal.settings.languages.map((locale) => ({
        params: { sessions: sitePath(sessionListUrl(locale))?.replace(/^\/|\.json$/gu, '') },
        props: { locale },
      }));

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(sessionListFile(portal, locale));
