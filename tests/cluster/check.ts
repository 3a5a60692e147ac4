import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What was tried, and what came of it. */
export interface Check {
  readonly name: string;
  readonly isMet: boolean;
  /** The numbers behind it. */
  readonly found: string;
}

/** Under this name a page asks. */
export const ALIAS = 'passages';

/** A running `search:push`. */
export interface Pushing {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

/** Starts `search:push` as a person would. */
export function startPush(urls: readonly string[], args: readonly string[]): Pushing {
  const child = spawn(process.execPath, ['src/cli/search-push.ts', '--url', urls.join(','), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = new Promise<number | null>((done) => child.once('close', done));
  const ended = Promise.all([code, text(child.stdout), text(child.stderr)]).then(([own, stdout, stderr]) => ({
    code: own,
    stdout,
    stderr,
  }));
  return { child, ended };
}

/** Pushes, or throws with what the command said. */
export async function pushAll(urls: readonly string[], args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await startPush(urls, args).ended;
  if (code !== 0) throw new Error(`search:push ${args.join(' ')}: exit ${code ?? 'by signal'}\n${stderr}`);
  return stdout.trim();
}

/** The answer of a node, whatever it is. */
export async function askNode<T>(url: string, path: string): Promise<T> {
  const response = await fetch(`${url}/${path}`);
  return (await response.json()) as T;
}

/** How many passages the indices hold or are being given, by name. */
export async function written(url: string): Promise<Map<string, number>> {
  const path = `${ALIAS}-*/_stats/indexing`;
  const { indices = {} } = await askNode<{
    indices?: Record<string, { primaries: { indexing: { index_total: number } } }>;
  }>(url, path);
  return new Map(Object.entries(indices).map(([name, { primaries }]) => [name, primaries.indexing.index_total]));
}

/** The index that answers, and how many passages it has. */
export async function live(url: string): Promise<{ readonly index: string; readonly count: number }> {
  const [index = ''] = Object.keys(await askNode<object>(url, `_alias/${ALIAS}`));
  const { count } = await askNode<{ count: number }>(url, `${ALIAS}/_count`);
  return { index, count };
}
