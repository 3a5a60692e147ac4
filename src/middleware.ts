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
const STYLE_OF_ISLANDS = '<style>astro-island';
const STYLE_END = '</style>';

/** A page without that style, as bytes: to read every page as text and write it again would take longer than this. */
function withoutIslandStyle(page: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const from = page.indexOf(STYLE_OF_ISLANDS);
  if (from < 0) return page;
  const to = page.indexOf(STYLE_END, from) + STYLE_END.length;
  return Buffer.concat([page.subarray(0, from), page.subarray(to)]);
}

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
  return new Response(withoutIslandStyle(Buffer.from(await response.arrayBuffer())), response);
});
