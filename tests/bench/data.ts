import { statSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../src/tools/command/usage.ts';
import { runMeasured, WORKSHOP } from './measured.ts';
import { percentile } from './percentile.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { markdownTable } from './table.ts';

const ITEMS = 30_000;
const WRITERS = { ours: 'ours', peer: 'JSON.stringify + papaparse' } as const;
type Writer = keyof typeof WRITERS;

interface Run {
  readonly who: Writer;
  /** Seconds of writing alone. */
  readonly wall: number;
  readonly cpu: number;
  /** Seconds of the whole process, including the generation of items. */
  readonly seconds: number;
  readonly megabytes: number;
}

function run(who: Writer): Run {
  const { stdout, seconds, megabytes } = runMeasured(['tests/bench/data/write.ts', who, String(ITEMS)]);
  return { who, ...(JSON.parse(stdout) as Pick<Run, 'wall' | 'cpu'>), seconds, megabytes };
}

/** Measures the time and peak memory of writing many items as JSON and CSV: median of RUNS. */
export function benchData(args: string[]): number {
  if (args.length > 0) return refuse(`${args[0] ?? ''}: npm run bench -- data`);
  const count = Number(process.env.RUNS ?? 5);
  const runs: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    for (const who of Object.keys(WRITERS) as Writer[]) runs.push(run(who));
    progress(`${index + 1}/${count}`);
  }
  const median = (who: Writer, pick: (run: Run) => number): number =>
    percentile(runs.filter((candidate) => candidate.who === who).map(pick), 0.5);
  const size = (who: Writer, form: string): string =>
    (statSync(join(WORKSHOP, `data-${who}`, `items.${form}`)).size / 1e6).toFixed(1);
  const table = markdownTable(
    [`${ITEMS} items, ${count} runs`, 'writing s', 'CPU s', 'process s', 'peak MB', 'JSON MB', 'CSV MB'],
    (Object.keys(WRITERS) as Writer[]).map((who) => [
      WRITERS[who],
      median(who, ({ wall }) => wall).toFixed(2),
      median(who, ({ cpu }) => cpu).toFixed(2),
      median(who, ({ seconds }) => seconds).toFixed(2),
      String(Math.round(median(who, ({ megabytes }) => megabytes))),
      size(who, 'json'),
      size(who, 'csv'),
    ]),
  );
  publish('data', table, { items: ITEMS, runs: count, all: runs });
  return 0;
}
