import { defineMiddleware } from 'astro:middleware';
import { allDocuments } from './domain/documents/relations.ts';
import { symbolBook } from './domain/documents/symbol-book.ts';
import { placeOf } from './i18n/urls.ts';
import { portal } from './portal.ts';

const book = symbolBook(allDocuments(portal));

/** Tells every page which documents there are and whose page it is: any text, however deep, may name one. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  const place = placeOf(url.pathname)?.place;
  locals.symbols = { book, self: place?.route === 'document' ? place.id : undefined };
  return next();
});
