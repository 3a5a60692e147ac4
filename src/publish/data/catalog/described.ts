import type { Locale } from '../../../schema/fields/languages.ts';
import type { Dataset } from '../tables/dataset.ts';

export type Words = Readonly<Record<Locale, string>>;

/** A dataset as catalogues list it: with its names, its page and the sizes of its files. */
export interface Described extends Dataset {
  readonly title: Words;
  readonly description: Words;
  /** Path of its page, by language. */
  readonly page: Words;
  /** Bytes of its files. */
  readonly bytes: { readonly json: number; readonly csv: number };
}

/** What the whole of the data is called, in catalogues. */
export interface Catalogue {
  readonly title: Words;
  readonly description: Words;
  readonly publisher: Words;
  /** Path of the page of the data, by language. */
  readonly page: Words;
  readonly base: string;
  /** Partial date. */
  readonly checked: string;
  /** Default language first. */
  readonly languages: readonly Locale[];
}
