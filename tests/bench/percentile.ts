/** A percentile by nearest rank; 0 without values. `at` is 0.5 for the median. */
export function percentile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(at * sorted.length) - 1)] ?? 0;
}

/** Median, 95th percentile and maximum, for tables. */
export const spread = (values: readonly number[], show: (value: number) => string): string =>
  [0.5, 0.95, 1].map((at) => show(percentile(values, at))).join(' / ');
