import { setTimeout } from 'node:timers/promises';

/** An answer of the cluster that is no success. */
export class ClusterError extends Error {
  readonly status: number;
  /** The engine's own word for it, such as `index_not_found_exception`. */
  readonly type: string;

  constructor(place: string, status: number, type: string, reason: string) {
    super(`${place}: ${status} ${type}: ${reason}`);
    this.name = 'ClusterError';
    this.status = status;
    this.type = type;
  }
}

/** How often a request is tried, and how long after each; in all some two minutes, in which a node comes back. */
const TRIES = 10;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
const TIMEOUT_MS = 120_000;

/** Whether the same request may succeed later: too much at once, or a node is away. */
export const isPassing = (status: number): boolean => status === 429 || (status >= 502 && status <= 504);

export interface ClusterOptions {
  /** Addresses of nodes, or of what stands before them. */
  readonly urls: readonly string[];
  /** Value of `authorization`. */
  readonly authorization?: string | undefined;
  /** Told before a request is tried again. */
  readonly onRetry?: (why: string) => void;
  /** Waits so many milliseconds; tests do not. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

interface Problem {
  readonly error?: { readonly type?: string; readonly reason?: string; readonly root_cause?: readonly unknown[] };
}

/** The nodes of a cluster: a request goes to another one if one does not answer. */
export class Cluster {
  readonly #options: ClusterOptions;
  #at = 0;

  constructor(options: ClusterOptions) {
    this.#options = options;
  }

  /** Asks one node once. */
  async #once(method: string, path: string, body: string | undefined): Promise<unknown> {
    const { urls, authorization } = this.#options;
    const response = await fetch(`${urls[this.#at % urls.length] ?? ''}/${path}`, {
      method,
      headers: {
        'content-type': path.endsWith('_bulk') ? 'application/x-ndjson' : 'application/json',
        ...(authorization !== undefined && { authorization }),
      },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    });
    const text = await response.text();
    if (response.ok) return text === '' ? undefined : (JSON.parse(text) as unknown);
    let problem: Problem = {};
    try {
      problem = JSON.parse(text) as Problem;
    } catch {
      // What stands before the nodes answers in its own words.
    }
    const { type = '', reason = text.slice(0, 200) } = problem.error ?? {};
    throw new ClusterError(`${method} ${path}`, response.status, type, reason);
  }

  /**
   * The answer to a request, which may be repeated without harm. Tries again, another node first, if one is away or has too
   * much to do. Throws `ClusterError` if the engine refuses.
   */
  async ask(method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    for (let tried = 0; ; tried += 1) {
      try {
        return await this.#once(method, path, text);
      } catch (error) {
        const isAway = !(error instanceof ClusterError);
        if (!isAway && !isPassing(error.status)) throw error;
        this.#at += 1;
        if (tried + 1 >= TRIES)
          throw isAway ? new ClusterError(`${method} ${path}`, 0, 'unreachable', whyOf(error)) : error;
        // Another node may answer at once.
        if (isAway && tried + 1 < this.#options.urls.length) continue;
        this.#options.onRetry?.(isAway ? whyOf(error) : error.message);
        await this.pauseAfter(tried);
      }
    }
  }

  /** Waits longer after every try, and never as long as another who waits: they do not all come back at once. */
  async pauseAfter(tried: number): Promise<void> {
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tried);
    await (this.#options.pause ?? setTimeout)(longest * (0.5 + Math.random() / 2));
  }

  /** The same as `ask`; undefined where there is no such thing. */
  async find(path: string): Promise<unknown> {
    try {
      return await this.ask('GET', path);
    } catch (error) {
      if (error instanceof ClusterError && error.status === 404) return undefined;
      throw error;
    }
  }
}

/** Why nobody answered; the cause says more than “fetch failed”. */
function whyOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message || message : message;
}
