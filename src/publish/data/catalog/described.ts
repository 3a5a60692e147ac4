import type { Locale } from '../../../schema/fields/languages.ts';
import type { Dataset } from '../tables/dataset.ts';

export type Words = Readonly<Record<Locale, string>>;

/** A dataset as listed in catalogues: with its names, page and file sizes. */
export interface Described extends Dataset {
  readonly title: Words;
  readonly description: Words;
  /** Path of its page, by language. */
  readonly page: Words;
  /** File sizes in bytes. */
  readonly bytes: { readonly json: number; readonly csv: number };
}

/** The catalogue itself. */
export interface Catalogue {
  readonly title: Words;
  readonly description: Words;
  readonly publisher: Words;
  /** Path of the page of the open data, by language. */
  readonly page: Words;
  readonly base: string;
  /** Partial date. */
  readonly checked: string;
  /** Default language first. */
  readonly languages: readonly Locale[];
}
