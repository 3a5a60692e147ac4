import { csvLine } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { cellOf } from './flatten.ts';
import { LICENCE } from './licence.ts';

/** Fields and their meaning do not change within a version; fields are only added. */
export const VERSION = '1';

/** What every file says of itself. */
export interface Publication {
  /** Origin of the site: what paths are relative to. Nothing else in the data depends on it. */
  readonly base: string;
  /** When the content was last checked as a whole. */
  readonly checked: string;
  /** The licence in words, by language. */
  readonly terms: Readonly<Record<string, string>>;
}

/** What stands around the items of a dataset. */
const envelope = ({ name, quoted }: Dataset, { base, checked, terms }: Publication): object => ({
  $schema: `schema/${name}.schema.json`,
  version: VERSION,
  checked,
  base,
  licence: { id: LICENCE.id, url: LICENCE.url, terms, ...(quoted.length > 0 ? { quoted } : {}) },
});

/** A dataset as JSON, piece by piece: one item a line, so that differences between two versions can be read. */
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

/** A dataset as CSV (RFC 4180, UTF-8), line by line, the names of the columns first. */
export function* csvPieces({ columns, items }: Pick<Dataset, 'columns' | 'items'>): Generator<string> {
  yield csvLine(columns.map(({ path }) => path));
  for (const item of items) yield csvLine(columns.map((column) => cellOf(item, column)));
}
