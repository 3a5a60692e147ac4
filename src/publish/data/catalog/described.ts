import type { FileForm } from './distribution.ts';
import type { Locale } from '../../../schema/fields/languages.ts';
import type { Dataset } from '../tables/dataset.ts';
import type { Table } from '../shape/table.ts';

export type Words = Readonly<Record<Locale, string>>;

/** A published file as catalogues name it. */
export interface PublishedFile {
  /** Its name under `/data/v1/`. */
  readonly name: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** A table with its names and its CSV file. */
export interface DescribedTable extends Omit<Table, 'items'> {
  readonly title: Words;
  readonly description: Words;
  readonly csv: PublishedFile;
}

/** A file of a dataset beside the usual ones. */
export interface FurtherFile {
  readonly file: PublishedFile;
  readonly title: Words;
  readonly form: FileForm;
}

/** What catalogues know of anything that is published under a name. */
export interface DescribedSet {
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  /** How much of it is known, where that is not all; also in the description. */
  readonly coverage?: Words;
  /** Path of its page, by language. */
  readonly page: Words;
  /** Path of its JSON Schema under `/data/v1/`. */
  readonly schemaFile: string;
  /** The same data in other forms. */
  readonly files: {
    readonly json: PublishedFile;
    readonly csv?: PublishedFile;
    /** The CSV file with a byte-order mark, which spreadsheets need to read it as UTF-8. */
    readonly csv_bom?: PublishedFile;
    readonly xlsx?: PublishedFile;
  };
  /** Files of it beside these, such as the text of each law. */
  readonly more?: readonly FurtherFile[];
}

/** A dataset with its names, files and side tables. */
export interface Described extends Dataset, Omit<DescribedSet, 'name' | 'files'> {
  readonly files: DescribedSet['files'] & { readonly csv: PublishedFile };
  readonly sides: readonly (DescribedTable & Table)[];
}

/** The catalogue itself. */
export interface Catalogue {
  readonly title: Words;
  readonly description: Words;
  readonly publisher: Words;
  /** Path of the page of the open data, by language. */
  readonly page: Words;
  readonly base: string;
  /** What the licence covers and what it does not, and what stands before the fields with the words of others. */
  readonly terms: Words;
  readonly quotedLead: Words;
  /** Partial date. */
  readonly checked: string;
  /** ISO day on which the content was last checked or corrected. */
  readonly updated: string;
  /** ISO day on which what a table is made of last changed; of the whole, without a name. Undefined without history. */
  readonly changedOn: (table?: string) => string | undefined;
  /** The place it is about, and the day from which. */
  readonly place: Words;
  readonly from: string;
  /** Page that says whom to ask, by language, and the e-mail address if there is one. */
  readonly contact: { readonly page: Words; readonly email?: string };
  /** Default language first. */
  readonly languages: readonly Locale[];
}
