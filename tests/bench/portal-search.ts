import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../src/tools/command/usage.ts';
import { loadSearch } from '../../src/search/loading/load.ts';
import type { Locale } from '../../src/schema/fields/languages.ts';
import { fetcherOf, filesOf } from '../search/real-search.ts';
import questions from '../search/queries.json' with { type: 'json' };
import { runMeasured, WORKSHOP } from './measured.ts';
import { percentile, spread } from './percentile.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { jsonLines } from './search/passages.ts';
import { markdownTable } from './table.ts';

const USAGE = 'npm run bench -- portal-search';

interface Answer {
  readonly q: string;
  readonly ms: number;
  readonly bytes: number;
  readonly requests: number;
}

/** Asks every question twice in one run: on a new engine, and on one that has answered before. */
function askCommand(): { first: Answer[]; again: Answer[] } {
  const file = join(WORKSHOP, 'portal-queries.jsonl');
  mkdirSync(WORKSHOP, { recursive: true });
  const asked = questions.map(({ q, locale }) => ({ q, locale }));
  writeFileSync(file, jsonLines([...asked, ...asked]));
  const answers = runMeasured(['src/cli/search.ts', '--queries', file])
    .stdout.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
  return { first: answers.slice(0, asked.length), again: answers.slice(asked.length) };
}

/** CPU milliseconds to open an engine per question, and to answer it. */
async function askFresh(): Promise<{ opening: number[]; answering: number[] }> {
  const files = { vi: await filesOf('vi'), en: await filesOf('en') };
  const opening: number[] = [];
  const answering: number[] = [];
  for (const [index, { q, locale }] of questions.entries()) {
    const start = process.cpuUsage();
    const { answer } = await loadSearch(fetcherOf(files[locale as Locale]));
    const opened = process.cpuUsage(start);
    await answer(q, 10);
    const all = process.cpuUsage(start);
    opening.push((opened.user + opened.system) / 1000);
    answering.push((all.user + all.system - opened.user - opened.system) / 1000);
    if (index % 20 === 19) progress(`${index + 1}/${questions.length}`);
  }
  return { opening, answering };
}

/** CPU of every test question on the site's own search, and the bytes a browser loads for it. */
export async function benchPortalSearch(args: string[]): Promise<number> {
  if (args.length > 0) return refuse(`${args[0] ?? ''}: ${USAGE}`);
  const { first, again } = askCommand();
  const fresh = await askFresh();
  const show = (ms: number): string => ms.toFixed(1);
  const row = (name: string, values: readonly number[]): string[] => [
    name,
    String(values.length),
    spread(values, show),
  ];
  const ms = (answers: readonly Answer[]): number[] => answers.map((answer) => answer.ms);
  const of = (pick: (answer: Answer) => number, at: number): number => percentile(first.map(pick), at);
  const table = markdownTable(
    ['portal search', 'n', 'CPU ms p50/p95/max'],
    [
      row('cold: an engine opened for this question', fresh.answering),
      row('first: asked once of an engine just opened', ms(first)),
      row('warm: asked again of the same engine', ms(again)),
      row('opening the engine', fresh.opening),
    ],
  );
  const kilobytes = (at: number): string => (of(({ bytes }) => bytes, at) / 1000).toFixed(1);
  const cold = markdownTable(
    ['empty cache', 'p50', 'p95', 'max'],
    [
      ['KB (brotli 11)', ...[0.5, 0.95, 1].map(kilobytes)],
      ['requests', ...[0.5, 0.95, 1].map((at) => String(of(({ requests }) => requests, at)))],
    ],
  );
  publish('portal-search', `${table}\n\n${cold}`, { first, again, ...fresh });
  return 0;
}
