export type CsvValue = string | number | boolean | undefined;

/** White space and invisible characters at the start of a cell, which programs skip. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*/u;
/** First characters at which some programs misparse a cell, and our own escape character. */
const MARKS = /^[\t\r\n']/u;
/** Full-width, small and superscript forms count as the same characters in spreadsheets; NFKC normalises them. */
const FORMULA = /^[=+\-@]/u;

/** Whether a spreadsheet would interpret a text as a formula, or `restored` would remove its apostrophe. */
function isRisky(text: string): boolean {
  const seen = text.slice(UNSEEN.exec(text)?.[0].length ?? 0);
  return MARKS.test(text) || FORMULA.test(seen.slice(0, 1).normalize('NFKC'));
}

/** RFC 4180 requires quotes around these; also around leading and trailing spaces, which programs often trim. */
const QUOTED = /[",\r\n]|^\s|\s$/u;

/**
 * Escapes a text so that no spreadsheet evaluates it: one that begins like a formula or with an apostrophe gets an
 * apostrophe in front.
 */
export const neutralised = (text: string): string => (isRisky(text) ? `'${text}` : text);

/** Reverses `neutralised`: removes a leading apostrophe. */
export const restored = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

/** Formats a value as a cell. Numbers are not escaped: their minus sign stays as it is. */
function cell(value: CsvValue): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = neutralised(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row with its line end. */
export const csvLine = (values: readonly CsvValue[]): string => `${values.map(cell).join(',')}\r\n`;

/** A complete table: header, then one line per row. */
export const toCsv = (columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  [columns, ...rows].map(csvLine).join('');

/** Makes spreadsheets read a file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
