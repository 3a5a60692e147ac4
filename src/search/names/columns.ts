/** Rows of one shape, field by field: what rows have in common is said once, and like stands beside like. */
export interface Columns {
  readonly rows: number;
  readonly fields: Readonly<Record<string, readonly unknown[]>>;
}

/** What a row has where it lacks a field: JSON has no `undefined`. */
const NOTHING = 0;

/** Rows as columns; a field must never be 0, which stands for a field that a row lacks. */
export function toColumns(rows: readonly object[]): Columns {
  const fields: Record<string, unknown[]> = {};
  rows.forEach((row, at) => {
    for (const [name, value] of Object.entries(row)) {
      if (value !== undefined) (fields[name] ??= rows.map(() => NOTHING))[at] = value;
    }
  });
  return { rows: rows.length, fields };
}

/** The rows of columns, without the fields they lack. */
export const fromColumns = <Row>({ rows, fields }: Columns): Row[] =>
  Array.from(
    { length: rows },
    (_, at) =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([name, column]) => (column[at] === NOTHING ? [] : [[name, column[at]]])),
      ) as Row,
  );
