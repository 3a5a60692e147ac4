export type CsvValue = string | number | boolean | undefined;

/** White space, marks of order and direction, and what else nobody sees: programs pass over it to what follows. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*/u;
/** Where these begin a cell, some program stops at them or splits it there; the apostrophe is our own mark. */
const MARKS = /^[\t\r\n']/u;
/** Full width, small and raised forms are the same characters to a spreadsheet: NFKC makes them plain. */
const FORMULA = /^[=+\-@]/u;

/** Whether a spreadsheet would take a text for a formula, or reading would take its apostrophe away. */
function isRisky(text: string): boolean {
  const seen = text.slice(UNSEEN.exec(text)?.[0].length ?? 0);
  return MARKS.test(text) || FORMULA.test(seen.slice(0, 1).normalize('NFKC'));
}

/** RFC 4180 asks for quotes around these; spaces at an end get them too, because readers like to cut them off. */
const QUOTED = /[",\r\n]|^\s|\s$/u;

/** A text no spreadsheet runs: one that begins like a formula, or with an apostrophe, gets an apostrophe in front. */
export const neutralised = (text: string): string => (isRisky(text) ? `'${text}` : text);

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
