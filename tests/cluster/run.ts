import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { refuse, runCommand } from '../../src/tools/command/usage.ts';
import { OURS, runEngine } from '../bench/search/engines.ts';
import { material } from '../bench/search/material.ts';
import { readPassages } from '../bench/search/passages.ts';
import { quality } from '../bench/search/report.ts';
import { markdownTable } from '../bench/table.ts';
import { ALIAS, pushAll, type Check } from './check.ts';
import { closedTemplate, killPush, stopWhileAsking, stopWhilePushing, switchUnderLoad } from './faults.ts';
import { Nodes, prepareNodes } from './nodes.ts';
import { askPartitions } from './partitions.ts';
import { askAll, firstOf, LEAST_FIRST } from './quality.ts';
import { measureScale, scaleRow } from './scale.ts';

const USAGE =
  'npm run test:cluster -- [--passages FILE.jsonl] [--queries FILE.jsonl] [--size 1000000] [--heap 1024] [--icu] [--help]';
const HELP = `${USAGE}
Thử search:push trên ba nút OpenSearch thật, mỗi nút một tiến trình; cần Java 17 và Maven. --size: đo thêm với ngần ấy đoạn.
Tries search:push on three real OpenSearch nodes, each a process of its own; needs Java 17 and Maven. --size: measures so many too.
Writes its tables into tests/cluster/README.md. CLUSTER_PORT (5700): the ports from there to 53 above. Exit 1 if a check fails.`;

/** Passages made of the content where no file is given, as many as the benchmark has. */
const SIZE = 2000;
const PEERS = [OURS, 'minisearch', 'minisearch-pairs'];
const README = 'tests/cluster/README.md';
const WRITTEN = '<!-- written by npm run test:cluster -->';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      passages: { type: 'string' },
      queries: { type: 'string' },
      size: { type: 'string', default: '0' },
      heap: { type: 'string', default: '1024' },
      icu: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { icu } = values;
  const [size, heap] = [Number(values.size), Number(values.heap)];
  if (!Number.isSafeInteger(size) || size < 0) return refuse(`--size ${values.size}: ${USAGE}`);
  if (!Number.isSafeInteger(heap) || heap < 256) return refuse(`--heap ${values.heap}: ≥ 256: ${USAGE}`);
  if (values.queries !== undefined && values.passages === undefined) return refuse(`--queries: ${USAGE}`);
  const input = material(values, values.passages === undefined ? SIZE : 0);
  const { file, queries, counts } = input;

  const nodes = await Nodes.start({ classpath: prepareNodes(), heap, icu });
  process.once('exit', () => void nodes.stop());
  const tables: string[] = [];
  const checks: Check[] = [];
  const say = (check: Check): void => {
    checks.push(check);
    console.log(`${check.isMet ? '✓' : '✗'} ${check.name}: ${check.found}`);
  };
  try {
    console.log(await pushAll(nodes.urls, ['--passages', file]));
    const address = { url: nodes.urls[0] ?? '', alias: ALIAS };
    const own = { outcomes: await askAll(address, queries) };
    for (const [variant, least] of Object.entries(LEAST_FIRST)) {
      const found = firstOf(own, variant);
      say({ name: `${variant}: at least ${least} of 100 first`, isMet: found >= least, found: found.toFixed(1) });
    }
    const scene = { nodes, file, passages: counts.passages, queries };
    for (const fault of [closedTemplate, switchUnderLoad, killPush, stopWhilePushing, stopWhileAsking])
      say(await fault(scene));
    say(await askPartitions(nodes));

    const cost = { build: { seconds: 0, megabytes: 0 }, index: { bytes: 0, files: 0 } };
    const results = [{ engine: 'cluster', ...own, ...cost }, ...PEERS.map((engine) => runEngine(engine, input))];
    tables.push(`${counts.passages} passages, success in %:\n\n${quality(results, queries)}`);
    if (size > counts.passages) {
      const { scale, outcomes } = await measureScale(nodes, readPassages(file), queries, size);
      const head = ['passages', 'push s', 'disk MB', 'memory MB', '1 client ms p50 / p95', '8 clients ms p50 / p95'];
      const large = { engine: `cluster, ${size}`, outcomes, ...cost };
      tables.push(markdownTable(head, [scaleRow(scale)]), quality([large], queries));
    }
  } finally {
    await nodes.stop();
  }
  const rows = checks.map(({ name, isMet, found }) => [name, isMet ? 'yes' : '**no**', found.replaceAll('|', '\\|')]);
  const text = [markdownTable(['held', '', 'found'], rows), ...tables].join('\n\n');
  const [before = ''] = readFileSync(README, 'utf8').split(WRITTEN);
  writeFileSync(README, `${before}${WRITTEN}\n\n${text}\n`);
  console.log(`\n${tables.join('\n\n')}`);
  const failed = checks.filter(({ isMet }) => !isMet).length;
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

await runCommand(USAGE, main);
