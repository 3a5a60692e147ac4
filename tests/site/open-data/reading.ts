import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { inject } from 'vitest';

/** A JSON file of the open data. */
export interface DataFile {
  readonly $schema: string;
  readonly base: string;
  readonly items: readonly Record<string, unknown>[];
}

export const read = (name: string): string => readFileSync(join(inject('dist'), 'data/v1', name), 'utf8');
export const jsonOf = (name: string): DataFile => JSON.parse(read(`${name}.json`)) as DataFile;
/** The rows of a CSV file, as an independent reader parses them. */
export const rowsOf = (name: string) =>
  Papa.parse<Record<string, string>>(read(`${name}.csv`), { header: true, newline: '\r\n', skipEmptyLines: true });
