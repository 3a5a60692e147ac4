import { defineMiddleware } from 'astro:middleware';
import { allDocuments } from './domain/documents/relations.ts';
import { symbolBook } from './domain/documents/symbol-book.ts';
import { placeOf } from './i18n/addresses/urls.ts';
import { portal } from './portal.ts';

/** Astro writes its rule for islands before the first of them, in the body, where HTML has no place for one: base.css has it. */
const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/u;

const book = symbolBook(allDocuments(portal));

/**
 * Tells every page which documents there are and whose page it is, since any text, however deep, may name one; keeps style
 * elements out of its body.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const place = placeOf(url.pathname)?.place;
  locals.symbols = { book, self: place?.route === 'document' ? place.id : undefined };
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replace(ISLAND_STYLE, ''), response);
});
