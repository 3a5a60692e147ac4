import { setTimeout } from 'node:timers/promises';
import { askCluster } from '../../src/search/cluster/ask.ts';
import { SearchUnavailable } from '../../src/search/records/fault.ts';
import type { Query } from '../bench/search/passages.ts';
import { ALIAS, live, pushAll, startPush, written, type Check, type Pushing } from './check.ts';
import type { Nodes } from './nodes.ts';

const LOOK_MS = 50;
/** The node that is stopped, and two that go on. */
const VICTIM = 2;

/** What the faults are tried with. */
export interface Scene {
  readonly nodes: Nodes;
  readonly file: string;
  readonly passages: number;
  readonly queries: readonly Query[];
}

/** Waits until a push has written some passages, but not all, into an index that was not there. */
async function untilMidway(
  { nodes, passages }: Scene,
  known: ReadonlyMap<string, number>,
  push: Pushing,
): Promise<number> {
  const [url = ''] = nodes.urls;
  while (push.child.exitCode === null) {
    for (const [name, count] of await written(url)) {
      if (!known.has(name) && count > passages / 10 && count < passages) return count;
    }
    await setTimeout(LOOK_MS);
  }
  const { stderr } = await push.ended;
  throw new Error(`search:push ended before it could be disturbed\n${stderr}`);
}

/** Asks without pause until told to stop. */
function asking({ nodes, queries }: Scene, urls: readonly string[] = nodes.urls) {
  let isOver = false;
  const result = { answers: 0, partial: 0, unavailable: 0 };
  const loop = async (): Promise<void> => {
    for (let at = 0; !isOver; at += 1) {
      const { q = '' } = queries[at % queries.length] ?? {};
      try {
        const { isPartial } = await askCluster({ url: urls[at % urls.length] ?? '', alias: ALIAS }, q);
        result.answers += 1;
        if (isPartial) result.partial += 1;
      } catch (error) {
        if (!(error instanceof SearchUnavailable)) throw error;
        result.unavailable += 1;
      }
    }
  };
  const ended = loop();
  return {
    result,
    stop: async () => {
      isOver = true;
      await ended;
    },
  };
}

const told = (result: object): string =>
  Object.entries(result)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');

/** A node is killed while passages are pushed: the push goes on, and nothing is lost. */
export async function stopWhilePushing(scene: Scene): Promise<Check> {
  const { nodes, file, passages } = scene;
  const known = await written(nodes.urls[0] ?? '');
  const push = startPush(nodes.urls, ['--passages', file, '--shards', '2']);
  const at = await untilMidway(scene, known, push);
  await nodes.kill(VICTIM);
  const { code, stderr } = await push.ended;
  if (code !== 0) return { name: 'a node killed in the middle of a push', isMet: false, found: stderr };
  const { count } = await live(nodes.urls[0] ?? '');
  nodes.run(VICTIM);
  await nodes.wait(nodes.urls.length, 'green');
  const after = await live(nodes.urls[VICTIM] ?? '');
  return {
    name: 'a node killed in the middle of a push',
    isMet: count === passages && after.count === passages,
    found: `killed at ${at}; ${count} of ${passages} passages, and ${after.count} when it was back`,
  };
}

/** A node is killed while questions are asked of the others: every question has a whole answer. */
export async function stopWhileAsking(scene: Scene): Promise<Check> {
  const { nodes } = scene;
  const load = asking(scene, nodes.urls.slice(0, VICTIM));
  while (load.result.answers < 50) await setTimeout(LOOK_MS);
  await nodes.kill(VICTIM);
  const { answers } = load.result;
  while (load.result.answers < answers + 100) await setTimeout(LOOK_MS);
  await load.stop();
  nodes.run(VICTIM);
  await nodes.wait(nodes.urls.length, 'green');
  const { partial, unavailable } = load.result;
  return {
    name: 'a node killed while others answer',
    // The questions that the node itself was reading when it died may be told as incomplete.
    isMet: unavailable === 0 && partial <= 2,
    found: told(load.result),
  };
}

/** A push is killed: the index of before answers; the same command goes on. */
export async function killPush(scene: Scene): Promise<Check> {
  const { nodes, file, passages } = scene;
  const [url = ''] = nodes.urls;
  const before = await live(url);
  const known = await written(url);
  const args = ['--passages', file, '--shards', '4'];
  const push = startPush(nodes.urls, args);
  const at = await untilMidway(scene, known, push);
  push.child.kill('SIGKILL');
  await push.ended;
  const meanwhile = await live(url);
  const said = await pushAll(nodes.urls, args);
  const after = await live(url);
  return {
    name: 'a push killed and run again',
    isMet: meanwhile.index === before.index && after.index !== before.index && after.count === passages,
    found: `killed at ${at}; ${said}`,
  };
}

/** The alias is switched, and back, while questions are asked: every question has a whole answer. */
export async function switchUnderLoad(scene: Scene): Promise<Check> {
  const { nodes, file } = scene;
  const [url = ''] = nodes.urls;
  const loads = [asking(scene), asking(scene), asking(scene)];
  const seen = [(await live(url)).index];
  await pushAll(nodes.urls, ['--passages', file, '--shards', '1']);
  seen.push((await live(url)).index);
  await pushAll(nodes.urls, ['--back']);
  seen.push((await live(url)).index);
  await Promise.all(loads.map(({ stop }) => stop()));
  const sum = { answers: 0, partial: 0, unavailable: 0 };
  for (const { result } of loads) {
    sum.answers += result.answers;
    sum.partial += result.partial;
    sum.unavailable += result.unavailable;
  }
  return {
    name: 'the alias switched and switched back under load',
    isMet: sum.partial + sum.unavailable === 0 && seen[0] === seen[2] && seen[0] !== seen[1],
    found: told(sum),
  };
}

/** A page can only ask by the stored template. */
export async function closedTemplate({ nodes }: Scene): Promise<Check> {
  const response = await fetch(`${nodes.urls[0] ?? ''}/${ALIAS}/_search/template`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ source: { query: { match_all: {} } } }),
  });
  const found = `${response.status}: ${(await response.text()).slice(0, 120)}`;
  return { name: 'a query of the asker’s own making is refused', isMet: response.status >= 400, found };
}
