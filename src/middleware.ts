import { defineMiddleware } from 'astro:middleware';
import { allDocuments } from './domain/documents/relations.ts';
import { symbolBook } from './domain/documents/symbol-book.ts';
import { placeOf } from './i18n/addresses/urls.ts';
import { translator } from './i18n/language/translate.ts';
import { portal } from './portal.ts';

/** Astro writes its rule for islands before the first of them, in the body, where HTML has no place for one: base.css has it. */
const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/u;

const book = symbolBook(allDocuments(portal));

/**
 * Gives every page and component what all of them need: the portal, the place and the language of the address, the words
 * of that language, and the documents that any text, however deep, may name. Keeps style elements out of the body.
 */
export const onRequest = defineMiddleware(async ({ currentLocale, locals, url }, next) => {
  const place = placeOf(url.pathname)?.place;
  /** Astro takes it from the address, also where the address leads nowhere; it knows no other languages than ours. */
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
