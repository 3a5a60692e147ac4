import { parseArgs } from 'node:util';
import { refuse } from '../../src/tools/command/usage.ts';
import { writeCalendar } from '../../src/publish/calendar/write.ts';
import type { CalendarSource } from '../../src/publish/calendar/source.ts';
import { writeWithPeer } from './calendar/peer.ts';
import { calendarOf } from './calendar/sessions.ts';
import { percentile } from './percentile.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { markdownTable } from './table.ts';

const WRITERS: Readonly<Record<string, (source: CalendarSource) => string>> = {
  ours: writeCalendar,
  'ical-generator': writeWithPeer,
};
const SIZE = 5000;
/** Maximum CPU milliseconds of our writer for one calendar of SIZE entries, median. */
const BUDGET = 2000;

interface Run {
  readonly cpu: number;
  readonly wall: number;
  readonly file: string;
}

function run(write: (source: CalendarSource) => string, source: CalendarSource): Run {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const file = write(source);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - start, file };
}

/** Medians of a writer's runs; the first, cold run is listed separately. */
function summary(runs: readonly Run[]): Record<'first' | 'cpu' | 'wall' | 'entries' | 'kilobytes' | 'longest', number> {
  const median = (values: readonly number[]): number => Math.round(percentile(values, 0.5));
  const file = runs[0]?.file ?? '';
  return {
    first: Math.round(runs[0]?.cpu ?? 0),
    cpu: median(runs.map(({ cpu }) => cpu)),
    wall: median(runs.map(({ wall }) => wall)),
    entries: file.split('BEGIN:VEVENT').length - 1,
    kilobytes: Math.round(Buffer.byteLength(file) / 1000),
    longest: file.split('\r\n').reduce((longest, line) => Math.max(longest, Buffer.byteLength(line)), 0),
  };
}

/** Writes one calendar of many entries, alternating ours and the peer, RUNS times. Exit code 1 above the budget. */
export function benchCalendar(args: string[]): number {
  const { values } = parseArgs({ args, options: { size: { type: 'string', default: String(SIZE) } } });
  const size = Number(values.size);
  if (!Number.isInteger(size) || size < 1)
    return refuse(`--size ${values.size}: npm run bench -- calendar --size ${SIZE}`);
  const source = calendarOf(size);
  const count = Number(process.env.RUNS ?? 5);
  const runs = Object.keys(WRITERS).map((name): [string, Run[]] => [name, []]);
  for (let index = 0; index < count; index += 1) {
    for (const [name, done] of runs) done.push(run(WRITERS[name] ?? writeCalendar, source));
    progress(`${index + 1}/${count}`);
  }
  const found = runs.map(([name, done]) => ({ name, ...summary(done) }));
  const table = markdownTable(
    [
      `calendar, ${count} runs`,
      'entries',
      'CPU ms (median)',
      'CPU ms (first)',
      'wall ms (median)',
      'KB',
      'longest line',
    ],
    found.map(({ name, entries, cpu, first, wall, kilobytes, longest }) => [
      name,
      ...[entries, cpu, first, wall, kilobytes, longest].map(String),
    ]),
  );
  publish('calendar', table, { size, runs: count, budget: BUDGET, found });
  return (found[0]?.cpu ?? 0) > BUDGET ? 1 : 0;
}
