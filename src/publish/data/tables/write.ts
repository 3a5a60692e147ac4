import type { Locale } from '../../../schema/fields/languages.ts';
import { csvLine } from '../shape/csv.ts';
import type { Dataset } from './dataset.ts';
import { cellOf } from '../shape/flatten.ts';
import { LICENCE } from '../shape/licence.ts';
import { RELEASE } from '../shape/releases.ts';

/** Version of the data format. Within a version, fields are only added and never change. */
export const VERSION = '1';

/** Metadata in every file. */
export interface Publication {
  /** Origin of the site, which paths are relative to. Nothing else in the data depends on it. */
  readonly base: string;
  /** When the whole content was last checked. */
  readonly checked: string;
  /** The licence text, by language. */
  readonly terms: Readonly<Record<Locale, string>>;
}

/** The metadata around the items of a dataset. */
export const envelope = ({ name, quoted }: Dataset, { base, checked, terms }: Publication): object => ({
  $schema: `schema/${name}.schema.json`,
  version: VERSION,
  release: RELEASE,
  checked,
  base,
  licence: { id: LICENCE.id, url: LICENCE.url, terms, ...(quoted.length > 0 ? { quoted } : {}) },
});

/** Yields a dataset as JSON in pieces: one item per line, so that versions can be compared with diff. */
export function* jsonPieces(dataset: Dataset, publication: Publication): Generator<string> {
  const lines = Object.entries(envelope(dataset, publication)).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  yield `{\n${lines.join('')}"items": [`;
  let mark = '\n';
  for (const item of dataset.items) {
    yield mark + JSON.stringify(item);
    mark = ',\n';
  }
  yield '\n]\n}\n';
}

/** Yields a dataset as CSV (RFC 4180, UTF-8) line by line, header first. */
export function* csvPieces({ columns, items }: Pick<Dataset, 'columns' | 'items'>): Generator<string> {
  yield csvLine(columns.map(({ path }) => path));
  for (const item of items) yield csvLine(columns.map((column) => cellOf(item, column)));
}
