import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { askCluster } from '../../src/search/cluster/ask.ts';
import { percentile } from '../bench/percentile.ts';
import { jsonLines, type Passage, type Query } from '../bench/search/passages.ts';
import { Random } from '../bench/search/random.ts';
import { recombined } from '../bench/search/recombine.ts';
import { SpanFinder } from '../bench/search/spans.ts';
import { ALIAS, pushAll } from './check.ts';
import { WORKSHOP, type Nodes } from './nodes.ts';
import { askAll } from './quality.ts';

const SEED = 2021;
const CLIENTS = [1, 8];

/** What a large index costs. */
export interface Scale {
  readonly passages: number;
  readonly pushSeconds: number;
  /** Of all nodes, copies included. */
  readonly diskMegabytes: number;
  readonly memoryMegabytes: number;
  readonly clients: readonly { readonly clients: number; readonly ms: readonly number[]; readonly partial: number }[];
}

/** Writes the passages, and others made of their sentences, line by line: they do not fit a single text. */
async function writeLarge(given: readonly Passage[], queries: readonly Query[], size: number): Promise<string> {
  const file = join(WORKSHOP, `passages-${size}.jsonl`);
  const made = function* (): Generator<string> {
    yield jsonLines(given);
    for (const passage of recombined(given, size, new Random(SEED), SpanFinder.ofQueries(queries)))
      yield jsonLines([passage]);
  };
  await pipeline(Readable.from(made()), createWriteStream(file));
  return file;
}

/** Asks all questions as so many readers at once; milliseconds of each, and how many answers were not whole. */
async function askAtOnce(nodes: Nodes, queries: readonly Query[], clients: number) {
  const ms: number[] = [];
  let partial = 0;
  let next = 0;
  const client = async (): Promise<void> => {
    for (let query = queries[next++]; query; query = queries[next++]) {
      const url = nodes.urls[next % nodes.urls.length] ?? '';
      const start = performance.now();
      const { isPartial } = await askCluster({ url, alias: ALIAS }, query.q);
      ms.push(performance.now() - start);
      if (isPartial) partial += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { clients, ms, partial };
}

/** Pushes so many passages and asks them, one reader first, then several at once. */
export async function measureScale(nodes: Nodes, given: readonly Passage[], queries: readonly Query[], size: number) {
  const file = await writeLarge(given, queries, size);
  const start = performance.now();
  console.log(await pushAll(nodes.urls, ['--passages', file]));
  const pushSeconds = (performance.now() - start) / 1000;
  await nodes.wait(nodes.urls.length, 'green');
  // What is merged and loaded at first would be measured as if it came with every question.
  await askAtOnce(nodes, queries.slice(0, 100), 2);
  const clients = [];
  for (const count of CLIENTS) clients.push(await askAtOnce(nodes, queries, count));
  const outcomes = await askAll({ url: nodes.urls[0] ?? '', alias: ALIAS }, queries);
  const scale: Scale = {
    passages: size,
    pushSeconds,
    diskMegabytes: nodes.bytes() / 1e6,
    memoryMegabytes: nodes.memory(),
    clients,
  };
  return { scale, outcomes };
}

/** One row of a table of scales. */
export const scaleRow = ({ passages, pushSeconds, diskMegabytes, memoryMegabytes, clients }: Scale): string[] => [
  String(passages),
  pushSeconds.toFixed(0),
  diskMegabytes.toFixed(0),
  memoryMegabytes.toFixed(0),
  ...clients.map(({ ms }) => `${percentile(ms, 0.5).toFixed(0)} / ${percentile(ms, 0.95).toFixed(0)}`),
];
