import type { TimelineFact, Term } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';

/** A rank in one year, and the fact that tells of it. */
export interface RankPoint {
  readonly year: number;
  readonly rank: number;
  readonly of: number;
  readonly score?: number | undefined;
  readonly fact: TimelineFact;
}

/** The ranks of one index over the years, oldest first. Years without a source are missing, not guessed. */
export interface RankLine {
  readonly index: Term;
  readonly points: readonly RankPoint[];
}

/** All ranks that facts tell of, by index; the index known for most years first. */
export function rankLines(portal: Portal): RankLine[] {
  const points = portal.timeline.flatMap((fact) =>
    fact.rankings.map(({ index, ...point }) => ({ index, point: { ...point, fact } })),
  );
  return [...Map.groupBy(points, ({ index }) => index)]
    .map(([index, own]) => ({
      index: getOrThrow(portal.terms, index),
      points: own.map(({ point }) => point).sort((a, b) => a.year - b.year),
    }))
    .sort((a, b) => b.points.length - a.points.length || a.index.id.localeCompare(b.index.id));
}

/** Points of neighbouring years; a line is drawn within these only, so that a gap stays a gap. */
export function unbroken(points: readonly RankPoint[]): RankPoint[][] {
  const runs: RankPoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last?.at(-1)?.year === point.year - 1) last.push(point);
    else runs.push([point]);
  }
  return runs;
}
