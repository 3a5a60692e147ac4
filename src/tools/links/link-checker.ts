import robotsParser from 'robots-parser';
import { hostOf } from '../../domain/links/outgoing.ts';
import type { LinkDetail, LinkState } from '../../schema/site/link-ledger.ts';

/** The result of checking an address. */
export interface LinkResult {
  readonly url: string;
  readonly state: LinkState;
  readonly status?: number;
  /** The new address after a permanent redirect. */
  readonly location?: string;
  readonly detail?: LinkDetail;
}

/** Settings of a run; times in milliseconds. */
export interface CheckOptions {
  readonly parallel: number;
  /** Pause between requests to the same host. */
  readonly hostPause: number;
  readonly timeout: number;
  /** Number of retries, and the pause before the first; each further pause is twice as long. */
  readonly retries: number;
  readonly backOff: number;
}
export const POLITE: CheckOptions = { parallel: 4, hostPause: 1000, timeout: 15_000, retries: 2, backOff: 2000 };

const AGENT = 'link-check (citizen portal; asks each page once)';
const MOST_REDIRECTS = 5;
const pause = (time: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, time);
  });

/** The reason of a failed request, from the error codes of Node and fetch. */
function detailOf(error: unknown): LinkDetail {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  const code = cause?.code ?? '';
  if (name === 'TimeoutError' || code.includes('TIMEOUT')) return 'timeout';
  if (/ENOTFOUND|EAI_/u.test(code)) return 'dns';
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/u.test(code)) return 'tls';
  return 'connection';
}

/** The link state for an HTTP status. */
function stateOf(status: number): LinkState {
  if (status < 400) return 'ok';
  if (status === 404 || status === 410) return 'missing';
  return [401, 403, 407, 429, 451].includes(status) ? 'blocked' : 'error';
}

/** Checks addresses, a few at a time, with pauses per host; calls `onResult` with each result. */
export async function checkAddresses(
  urls: readonly string[],
  options: CheckOptions,
  onResult: (result: LinkResult, done: number) => void = () => undefined,
): Promise<LinkResult[]> {
  const turns = new Map<string, Promise<unknown>>();
  const robots = new Map<string, Promise<ReturnType<typeof robotsParser> | undefined>>();

  /** Sends a request when its host's previous one is answered and the pause is over. */
  const send = (url: string, init: RequestInit): Promise<Response> => {
    const { host } = new URL(url);
    const answer = (turns.get(host) ?? Promise.resolve()).then(() =>
      fetch(url, { ...init, signal: AbortSignal.timeout(options.timeout), headers: { 'user-agent': AGENT } }),
    );
    turns.set(
      host,
      answer.catch(() => undefined).then(() => pause(options.hostPause)),
    );
    return answer;
  };
  const request = async (url: string, method: 'HEAD' | 'GET'): Promise<Response> => {
    const response = await send(url, { method, redirect: 'manual' });
    await response.body?.cancel();
    return response;
  };

  const rulesOf = (url: string): Promise<ReturnType<typeof robotsParser> | undefined> => {
    const { origin } = new URL(url);
    const read = async () => {
      try {
        const response = await send(`${origin}/robots.txt`, {});
        return response.ok ? robotsParser(`${origin}/robots.txt`, await response.text()) : undefined;
      } catch {
        return undefined; // the check itself shows whether the host answers
      }
    };
    const known = robots.get(origin) ?? read();
    robots.set(origin, known);
    return known;
  };

  /** Sends HEAD, or GET if the host does not support HEAD; retries temporary errors. */
  const ask = async (url: string): Promise<Response> => {
    for (let attempt = 0; ; attempt += 1) {
      const isLast = attempt >= options.retries;
      try {
        const head = await request(url, 'HEAD');
        const response = head.status >= 400 ? await request(url, 'GET') : head;
        if (isLast || (response.status < 500 && response.status !== 429)) return response;
      } catch (error) {
        if (isLast) throw error;
      }
      await pause(options.backOff * 2 ** attempt);
    }
  };

  const check = async (url: string): Promise<LinkResult> => {
    let at = url;
    let isPermanent = true;
    try {
      for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
        const rules = await rulesOf(at);
        if (rules?.isAllowed(at, AGENT) === false) return { url, state: 'blocked', detail: 'robots' };
        const { status, headers } = await ask(at);
        const next = headers.get('location');
        if (status < 300 || status >= 400 || next === null) {
          const state = stateOf(status);
          const hasMoved = state === 'ok' && at !== url && isPermanent;
          return { url, state: hasMoved ? 'moved' : state, status, ...(hasMoved ? { location: at } : {}) };
        }
        isPermanent = isPermanent && (status === 301 || status === 308);
        at = new URL(next, at).href;
      }
      return { url, state: 'error', detail: 'redirects' };
    } catch (error) {
      return { url, state: 'unreachable', detail: detailOf(error) };
    }
  };

  // Interleave hosts, so that one with many links does not occupy all workers.
  const byHost = [...Map.groupBy(urls, hostOf).values()];
  const queue = byHost
    .flatMap((own) => own.map((url, position) => ({ url, position })))
    .sort((a, b) => a.position - b.position)
    .map(({ url }) => url);
  const results: LinkResult[] = [];
  const work = async (): Promise<void> => {
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      const result = await check(url);
      results.push(result);
      onResult(result, results.length);
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, work));
  return results;
}
