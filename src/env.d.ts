declare namespace App {
  /** Values available to every page and component; set by the middleware for each request. */
  interface Locals {
    readonly portal: import('./domain/portal.ts').Portal;
    /** The language of the page. */
    readonly locale: import('./schema/fields/languages.ts').Locale;
    /** The translate function of that language. */
    readonly t: import('./i18n/language/translate.ts').Translate;
    /** The place of the page; undefined for the page of unknown addresses and for files. */
    readonly place: import('./i18n/addresses/urls.ts').Place | undefined;
    /** Data for linking document symbols in texts. */
    readonly symbols: {
      readonly book: import('./domain/documents/symbol-book.ts').SymbolBook;
      /** The document of this page, which is not linked to itself. */
      readonly self: string | undefined;
    };
  }
}
