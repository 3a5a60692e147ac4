import Papa from 'papaparse';

export type CsvValue = string | number | boolean | undefined;

/**
 * Rows as CSV after RFC 4180: CRLF, quotes doubled, the header first. Cells that a spreadsheet would take for a formula
 * get an apostrophe in front.
 */
export const toCsv = (columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  `${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\r\n', escapeFormulae: true })}\r\n`;
