import { defineMiddleware } from 'astro:middleware';
import { allDocuments } from './domain/documents/relations.ts';
import { symbolBook } from './domain/documents/symbol-book.ts';
import { placeOf } from './i18n/addresses/urls.ts';
import { translator } from './i18n/language/translate.ts';
import { portal } from './portal.ts';

/**
 * Astro inserts this style before the first island, inside the body, where HTML does not allow it; base.css contains it
 * instead.
 */
const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/u;

const book = symbolBook(allDocuments(portal));

/**
 * Provides every page and component with the portal, the place and language of the address, the interface texts, and
 * the documents that texts may name. Removes style elements from the body.
 */
export const onRequest = defineMiddleware(async ({ currentLocale, locals, url }, next) => {
  const place = placeOf(url.pathname)?.place;
  /** Astro derives it from the address, even of unknown pages, and only knows the configured languages. */
  const locale = currentLocale as App.Locals['locale'];
  Object.assign(locals, {
    portal,
    locale,
    t: translator(locale),
    place,
    symbols: { book, self: place?.route === 'document' ? place.id : undefined },
  } satisfies App.Locals);
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replace(ISLAND_STYLE, ''), response);
});
