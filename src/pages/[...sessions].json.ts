import type { APIRoute } from 'astro';
import { encodeSessionList } from '../domain/dialogues/session-list.ts';
import { sessionList, sessionListUrl } from '../publish/sessions/session-list.ts';
import { portal } from '../portal.ts';
import type { Locale } from '../schema/fields/languages.ts';

/** The sessions the filter narrows, in each language, beside their page; none where the portal knows no session. */
export const getStaticPaths = () =>
  portal.dialogues.size === 0
    ? []
    : portal.settings.languages.map((locale) => ({
        params: { sessions: sessionListUrl(locale).replace(/^\/|\.json$/gu, '') },
        props: { locale },
      }));

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(encodeSessionList(sessionList(portal, locale)));
