const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/**
 * Parses an ISO day (00:00 UTC) or an ISO date and time with offset. Throws a RangeError for anything else: a time
 * without offset would depend on the time zone of the machine.
 */
export function instantOf(value: string): Date {
  const instant = new Date(DAY_OR_INSTANT.test(value) ? value : NaN);
  const isReal = !Number.isNaN(instant.valueOf()) && isInMonth(value);
  if (!isReal) throw new RangeError(`“${value}”: a day like 2021-03-19 or an instant like 2021-03-19T08:30+07:00`);
  return instant;
}

/** Whether the day exists in its month: `Date` parses 30 February as 2 March. */
const isInMonth = (value: string): boolean => new Date(value.slice(0, 10)).getUTCDate() === Number(value.slice(8, 10));
