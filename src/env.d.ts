declare namespace App {
  /** What every page and component knows without being told; the middleware sets it once for each request. */
  interface Locals {
    readonly portal: import('./domain/portal.ts').Portal;
    /** The language of the page. */
    readonly locale: import('./schema/fields/languages.ts').Locale;
    /** The words of the interface in that language. */
    readonly t: import('./i18n/language/translate.ts').Translate;
    /** Where the page is; pages for wrong addresses and files have no place. */
    readonly place: import('./i18n/addresses/urls.ts').Place | undefined;
    /** What lets every text on a page link the documents it names. */
    readonly symbols: {
      readonly book: import('./domain/documents/symbol-book.ts').SymbolBook;
      /** The document whose own page this is: it does not link itself. */
      readonly self: string | undefined;
    };
  }
}
