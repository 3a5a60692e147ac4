export type CsvValue = string | number | boolean | undefined;

/** What a spreadsheet would take for a formula, and the apostrophe itself, so that reading can take it away again. */
const RISKY = /^[=+\-@\t\r']/u;
/** RFC 4180 asks for quotes around these; spaces at an end get them too, because readers like to cut them off. */
const QUOTED = /[",\r\n]|^\s|\s$/u;

/** A text no spreadsheet runs: one that begins like a formula, or with an apostrophe, gets an apostrophe in front. */
export const neutralised = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

/** The text that was neutralised: without its first character if that is an apostrophe. */
export const restored = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

/** A value as a cell. Numbers are never formulas: a minus in front of one stays. */
function cell(value: CsvValue): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = neutralised(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with its end. */
export const csvLine = (values: readonly CsvValue[]): string => `${values.map(cell).join(',')}\r\n`;

/** A whole table: its columns, then a line for each row. */
export const toCsv = (columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  [columns, ...rows].map(csvLine).join('');

/** What tells a spreadsheet that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
