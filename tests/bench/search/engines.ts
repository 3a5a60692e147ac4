import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured, WORKSHOP } from '../measured.ts';
import type { Material } from './material.ts';
import { jsonLines, type Query } from './passages.ts';
import { PEERS } from './peers/index.ts';
import { Wire } from './wire.ts';

/** The portal's own engine. */
export const OURS = 'ours';
export const ENGINES: readonly string[] = [OURS, ...Object.keys(PEERS)];

/** Number of questions per variant for engines that would need an hour for all. */
const SAMPLES: Readonly<Record<string, number>> = { fuse: 20 };
/** Code of a peer, as opposed to its index. */
const CODE = /\.(?:js|css)$|^wasm\./u;

/** The result of one question. */
export interface Outcome {
  readonly query: Query;
  /** Rank of the passage among the answers, from 1; 0 if missing. */
  readonly place: number;
  /** CPU milliseconds. */
  readonly ms: number;
  /** Bytes a browser with an empty cache transfers for it. */
  readonly bytes: number;
  readonly requests: number;
}

export interface EngineResult {
  readonly engine: string;
  readonly outcomes: readonly Outcome[];
  /** CPU milliseconds from loaded files to the first question, if the engine has such a step. */
  readonly ready?: number;
  readonly build: { readonly seconds: number; readonly megabytes: number };
  readonly index: { readonly bytes: number; readonly files: number };
}

/** Evenly spaced questions of every variant. */
export const sample = (queries: readonly Query[], each: number): Query[] =>
  [...Map.groupBy(queries, ({ variant }) => variant).values()]
    .flatMap((own) =>
      own.length <= each
        ? own
        : Array.from({ length: each }, (_, at) => own[Math.floor((at * own.length) / each)] ?? []),
    )
    .flat();

const linesOf = <T>(stdout: string): T[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const outcome = (query: Query, ids: readonly string[], rest: Omit<Outcome, 'query' | 'place'>): Outcome => ({
  query,
  place: ids.indexOf(query.id) + 1,
  ...rest,
});

interface Workplace {
  /** File of passages. */
  readonly passages: string;
  readonly queries: readonly Query[];
  readonly folder: string;
  readonly asked: string;
}

/** Runs our engine by its commands, which report the bytes a browser would transfer. */
function runOurs({ passages, queries, folder, asked }: Workplace): EngineResult {
  const { seconds, megabytes } = runMeasured(['src/cli/search-index.ts', '--passages', passages, '--out', folder]);
  writeFileSync(asked, jsonLines(queries.map(({ q }) => ({ q, locale: 'vi' }))));
  const { stdout } = runMeasured(['src/cli/search.ts', '--index', folder, '--queries', asked]);
  const answers = linesOf<{ hits: { ref: string }[]; ms: number; bytes: number; requests: number }>(stdout);
  return {
    engine: OURS,
    outcomes: queries.map((query, index) => {
      const { hits = [], ms = 0, bytes = 0, requests = 0 } = answers[index] ?? {};
      const ids = hits.map(({ ref }) => ref.slice('passage:'.length));
      return outcome(query, ids, { ms, bytes, requests });
    }),
    build: { seconds, megabytes },
    index: new Wire(folder).total(() => true),
  };
}

function runPeer(engine: string, { passages, queries, folder, asked }: Workplace): EngineResult {
  mkdirSync(folder, { recursive: true });
  const { seconds, megabytes } = runMeasured(['tests/bench/search/peer.ts', 'build', engine, folder, passages]);
  writeFileSync(asked, jsonLines(queries));
  const { stdout } = runMeasured(['tests/bench/search/peer.ts', 'ask', engine, folder, asked]);
  const [first, ...replies] = linesOf<{ ready?: number; ids: string[]; files: string[]; ms: number }>(stdout);
  const wire = new Wire(folder);
  return {
    engine,
    outcomes: queries.map((query, index) => {
      const { ids = [], files = [], ms = 0 } = replies[index] ?? {};
      const bytes = files.reduce((sum, file) => sum + wire.bytesOf(file), 0);
      return outcome(query, ids, { ms, bytes, requests: files.length });
    }),
    ...(first?.ready === undefined ? {} : { ready: first.ready }),
    build: { seconds, megabytes },
    index: wire.total((file) => !CODE.test(file)),
  };
}

/** Builds an engine from a file of passages and queries it, each in a process of its own. */
export function runEngine(engine: string, { file, queries }: Material): EngineResult {
  const folder = join(WORKSHOP, 'search', engine);
  rmSync(folder, { recursive: true, force: true });
  const own = {
    passages: file,
    queries: sample(queries, SAMPLES[engine] ?? Infinity),
    folder,
    asked: `${folder}.jsonl`,
  };
  return engine === OURS ? runOurs(own) : runPeer(engine, own);
}
