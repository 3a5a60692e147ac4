declare namespace App {
  interface Locals {
    /** What lets every text on a page link the documents it names; without it, texts stay plain. */
    symbols?: {
      readonly book: import('./domain/documents/symbol-book.ts').SymbolBook;
      /** The document whose own page this is: it does not link itself. */
      readonly self: string | undefined;
    };
  }
}
