import { percentile } from '../percentile.ts';
import { markdownTable } from '../table.ts';
import { JUDGED, type Audited } from './audit.ts';

/** A page in the table. */
export interface Row extends Audited {
  readonly site: string;
  readonly type: string;
  readonly path: string;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const cells = (row: Row): string[] => [
  kilobytes(row.bytes),
  String(row.requests),
  kilobytes(row.scriptBytes),
  String(row.nodes),
  row.cls.toFixed(3),
  row.lcp.toFixed(0),
  row.tbt.toFixed(0),
  JUDGED.map((name) => row.scores[name]).join(' / '),
  row.failed.join(', ') || '–',
];
const HEAD = ['first view KB', 'requests', 'code KB', 'elements', 'CLS', 'LCP ms', 'TBT ms', 'a11y / practices / SEO'];

/** Every page of ours. */
export const pageTable = (rows: readonly Row[]): string =>
  markdownTable(
    ['page type', ...HEAD, 'not passed'],
    rows.filter(({ site }) => site === 'ours').map((row) => [`${row.type} \`${row.path}\``, ...cells(row)]),
  );

/** What a page costs, as `Row` names it. */
const COSTS = ['bytes', 'requests', 'scriptBytes', 'nodes', 'cls', 'lcp', 'tbt'] as const;

/** Pages of others beside the median of ours, and how many times as much each costs. */
export function peerTable(rows: readonly Row[]): string {
  const ours = rows.filter(({ site }) => site === 'ours');
  const median = (cost: (typeof COSTS)[number]): number =>
    percentile(
      ours.map((row) => row[cost]),
      0.5,
    );
  const middle = {
    ...Object.fromEntries(COSTS.map((cost) => [cost, median(cost)])),
    scores: Object.fromEntries(JUDGED.map((name) => [name, Math.min(...ours.map(({ scores }) => scores[name]))])),
    failed: [...new Set(ours.flatMap(({ failed }) => failed))],
  } as unknown as Row;
  const ratio = (row: Row, cost: (typeof COSTS)[number]): string => {
    const base = median(cost);
    return base === 0 ? '' : ` (${(row[cost] / base).toFixed(2)})`;
  };
  return markdownTable(
    ['site', ...HEAD, 'not passed'],
    [
      [`ours, median of ${ours.length} types (lowest score)`, ...cells(middle)],
      ...rows
        .filter(({ site }) => site !== 'ours')
        .map((row) => [
          `${row.site}: ${row.type}`,
          ...cells(row).map((cell, at) => (at < COSTS.length ? cell + ratio(row, COSTS[at] ?? 'bytes') : cell)),
        ]),
    ],
  );
}
