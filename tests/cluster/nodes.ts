import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync, openSync, statSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { filesUnder } from '../../src/reader/history/digest.ts';

/** Where artefacts, logs and data of the cluster stand; everything in it may be deleted. */
export const WORKSHOP = resolve('.cache/cluster');
const NAMES = ['node-1', 'node-2', 'node-3'] as const;
/** The first HTTP port; those of the nodes among each other are 50 above. */
const PORT = Number(process.env.CLUSTER_PORT ?? 5700);
/** How long a node may take to start, on a machine with other work. */
const START_MS = 600_000;
const LOOK_MS = 500;

const portOf = (at: number): number => PORT + 1 + at;

/**
 * Settings as for a cluster that a page asks: scripts only if stored, so that nobody sends a query of his own making, and
 * only pages of `origin` may read answers.
 */
const settingsOf = (at: number, origin: string): string => `
cluster.name: portal-tests
node.name: ${NAMES[at] ?? ''}
network.host: 127.0.0.1
http.port: ${portOf(at)}
transport.port: ${portOf(at) + 50}
discovery.seed_hosts: [${NAMES.map((_, other) => `"127.0.0.1:${portOf(other) + 50}"`).join(', ')}]
cluster.initial_cluster_manager_nodes: [${NAMES.join(', ')}]
# A node that works beside others may be slow to greet; one that is killed is missed at once, as its connections close.
discovery.probe.connect_timeout: 30s
discovery.probe.handshake_timeout: 30s
script.allowed_types: stored
http.cors.enabled: true
http.cors.allow-origin: "${origin}"
# The disk of a developer's machine may be nearly full.
cluster.routing.allocation.disk.threshold_enabled: false
`;

const LOGGING = `
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%c{1.}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.console.ref = console
`;

/** Fetches the artefacts and compiles what starts a node. Throws with Maven's own words. */
export function prepareNodes(): string {
  const maven = ['-B', '-q', '-f', 'tests/cluster/pom.xml', 'compile', 'dependency:build-classpath'];
  const { status, stdout, stderr, error } = spawnSync('mvn', maven, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mvn ${maven.join(' ')}\n${error?.message ?? `${stdout}${stderr}`}`);
  return [join(WORKSHOP, 'target/classes'), readFileSync(join(WORKSHOP, 'classpath.txt'), 'utf8').trim()].join(':');
}

export interface NodeOptions {
  readonly classpath: string;
  /** Heap of each node in MB. */
  readonly heap: number;
  /** Whether the ICU filters are there. */
  readonly icu?: boolean;
  /** The page that may read answers. */
  readonly origin?: string;
}

/** Three nodes, each a process. */
export class Nodes {
  readonly urls = NAMES.map((_, at) => `http://127.0.0.1:${portOf(at)}`);
  readonly #options: NodeOptions;
  readonly #running = new Map<number, ChildProcess>();

  private constructor(options: NodeOptions) {
    this.#options = options;
  }

  /** Starts an empty cluster. */
  static async start(options: NodeOptions): Promise<Nodes> {
    const nodes = new Nodes(options);
    rmSync(join(WORKSHOP, 'data'), { recursive: true, force: true });
    NAMES.forEach((_, at) => {
      nodes.run(at);
    });
    await nodes.wait(NAMES.length);
    return nodes;
  }

  #home(at: number): string {
    return join(WORKSHOP, 'data', NAMES[at] ?? '');
  }

  /** Starts the process of a node; its data of before is there again. */
  run(at: number): void {
    const { classpath, heap, icu = false, origin = 'http://127.0.0.1:5699' } = this.#options;
    const home = this.#home(at);
    mkdirSync(join(home, 'config'), { recursive: true });
    writeFileSync(join(home, 'config/opensearch.yml'), settingsOf(at, origin));
    writeFileSync(join(home, 'config/log4j2.properties'), LOGGING);
    const log = openSync(join(WORKSHOP, `${NAMES[at] ?? ''}.log`), 'a');
    const memory = [`-Xms${heap}m`, `-Xmx${heap}m`, '-XX:+UseSerialGC', '-XX:+AlwaysPreTouch'];
    const child = spawn('java', [...memory, '-cp', classpath, 'StartNode', home, ...(icu ? ['icu'] : [])], {
      stdio: ['pipe', log, log],
    });
    // Whoever works on this machine comes first.
    if (child.pid !== undefined) setPriority(child.pid, 10);
    this.#running.set(at, child);
  }

  /** Ends a node as a power cut would. */
  async kill(at: number): Promise<void> {
    const child = this.#running.get(at);
    if (!child) return;
    this.#running.delete(at);
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    for (const at of [...this.#running.keys()]) await this.kill(at);
  }

  /** Waits until so many nodes know each other, and, if wanted, every copy of every shard is there. */
  async wait(count: number, status = 'yellow'): Promise<void> {
    const end = performance.now() + START_MS;
    while (performance.now() < end) {
      for (const [at, { exitCode }] of this.#running)
        if (exitCode !== null) throw new Error(`${NAMES[at] ?? ''} ended: ${join(WORKSHOP, `${NAMES[at] ?? ''}.log`)}`);
      for (const at of this.#running.keys()) {
        try {
          const path = `_cluster/health?wait_for_nodes=${count}&wait_for_status=${status}&timeout=5s`;
          const answer = await fetch(`${this.urls[at] ?? ''}/${path}`);
          if (answer.ok) return;
        } catch {
          // It does not listen yet.
        }
      }
      await setTimeout(LOOK_MS);
    }
    throw new Error(`${count} nodes, ${status}: not within ${START_MS / 1000} s: ${WORKSHOP}`);
  }

  /** Resident memory of all nodes in MB. */
  memory(): number {
    const pids = [...this.#running.values()].flatMap(({ pid }) => pid ?? []);
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', pids.join(',')], { encoding: 'utf8' });
    return stdout.split('\n').reduce((sum, line) => sum + Number(line), 0) / 1000;
  }

  /** Bytes of all files of the nodes. */
  bytes(): number {
    const folder = join(WORKSHOP, 'data');
    return filesUnder(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  }
}
