/** A column-oriented table: field names are stored once, and similar values are adjacent, which compresses well. */
export interface Columns {
  readonly rows: number;
  readonly fields: Readonly<Record<string, readonly unknown[]>>;
}

/** Placeholder for a missing field: JSON has no `undefined`. */
const NOTHING = 0;

/** Converts rows to columns. A field must never be 0, which marks missing fields. */
export function toColumns(rows: readonly object[]): Columns {
  const fields: Record<string, unknown[]> = {};
  rows.forEach((row, at) => {
    for (const [name, value] of Object.entries(row)) {
      if (value !== undefined) (fields[name] ??= rows.map(() => NOTHING))[at] = value;
    }
  });
  return { rows: rows.length, fields };
}

/** Converts columns to rows, without missing fields. */
export function fromColumns<Row>({ rows, fields }: Columns): Row[] {
  const all = Array.from({ length: rows }, (): Record<string, unknown> => ({}));
  for (const [name, column] of Object.entries(fields)) {
    all.forEach((row, at) => {
      if (column[at] !== NOTHING) row[name] = column[at];
    });
  }
  return all as Row[];
}
