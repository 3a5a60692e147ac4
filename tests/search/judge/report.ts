import { percentile } from '../../bench/percentile.ts';
import { markdownTable } from '../../bench/table.ts';
import type { Judged } from './judge.ts';

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

function rowOf(kind: string, own: readonly Judged[]): string[] {
  const asked = own.filter(({ question }) => question.want.length > 0);
  const none = own.filter(({ question }) => question.want.length === 0);
  const within = (most: number): string =>
    percent(asked.filter(({ place }) => place > 0 && place <= most).length, asked.length);
  const rank = asked.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / Math.max(1, asked.length);
  return [
    kind,
    String(own.length),
    `${own.filter(({ isRight }) => isRight).length}`,
    percent(own.filter(({ isRight }) => isRight).length, own.length),
    within(1),
    within(5),
    rank.toFixed(2),
    percent(
      asked.filter(({ isSure, place }) => isSure && place !== 1).length,
      asked.filter(({ isSure }) => isSure).length,
    ),
    percent(none.filter(({ isSure }) => !isSure).length, none.length),
    percent(none.filter(({ hits }) => hits === 0).length, none.length),
  ];
}

/** Totals by kind: within its number, first, within five, mean reciprocal rank; of those without an answer, what was said. */
export function reportOf(judged: readonly Judged[]): string {
  const kinds = [...Map.groupBy(judged, ({ question }) => question.kind)];
  const bytes = judged.flatMap((each) => each.bytes ?? []);
  const times = judged.map(({ ms }) => ms);
  return [
    markdownTable(
      ['kind', 'n', 'right', '', 'first', 'five', 'MRR', 'sure, not first', 'none: not sure', 'none: none'],
      [...kinds.map(([kind, own]) => rowOf(kind, own)), rowOf('all', judged)],
    ),
    `CPU p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms, max ${percentile(times, 1).toFixed(1)} ms`,
    ...(bytes.length === 0
      ? []
      : [`first question, bytes: ${[0.5, 0.95, 1].map((at) => percentile(bytes, at)).join(' / ')}`]),
  ].join('\n');
}
