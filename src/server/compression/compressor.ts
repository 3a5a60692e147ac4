import { Worker } from 'node:worker_threads';
import { effortFor } from './compress-site.ts';
import type { Work } from './compress-worker.ts';

/** A distributive Omit: the numbers are given here. */
type Asked = Work extends infer Each ? (Each extends Work ? Omit<Each, 'number'> : never) : never;

/** How many bytes may wait for the thread, so that a slow one does not fill the memory. */
const MOST_WAITING = 32_000_000;

/**
 * Compresses a site in a thread beside the build: files while the next ones are made (`ahead`), so that writing the
 * twins of the finished site (`write`) finds most of them done. Uses and updates the cache file `keptIn`.
 */
export class Compressor {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, () => void>();
  #failed: (reason: Error) => void = () => undefined;
  readonly #failure: Promise<never>;
  #number = 0;
  #bytes = 0;

  constructor(keptIn: string) {
    this.#worker = new Worker(new URL('./compress-worker.ts', import.meta.url), { workerData: keptIn });
    this.#failure = new Promise<never>((_, fail) => {
      this.#failed = fail;
    });
    // Whoever waits for the thread hears of it; if nobody does, the build failed before.
    this.#failure.catch(() => undefined);
    this.#worker.on('error', (error) => {
      this.#failed(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('message', (number: number) => {
      this.#waiting.get(number)?.();
      this.#waiting.delete(number);
    });
  }

  /** Whether a file has twins, by its name. */
  takes(file: string): boolean {
    return effortFor(file) !== undefined;
  }

  /** Compresses the bytes of a file that will be written later, and keeps them. Waits if too much is to be done. */
  async ahead(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const effort = effortFor(file);
    if (effort === undefined) return;
    const { length } = bytes;
    this.#bytes += length;
    const done = this.#ask({ bytes, effort }, [bytes.buffer]).then(() => {
      this.#bytes -= length;
    });
    if (this.#bytes > MOST_WAITING) await done;
    else done.catch(() => undefined);
  }

  /** Writes the twins of files of a site. */
  write(site: string, files: readonly string[]): Promise<void> {
    return this.#ask({ site, files });
  }

  /** Saves the cache, without what this site did not use. */
  save(): Promise<void> {
    return this.#ask({ isLast: true });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(asked: Asked, given: ArrayBuffer[] = []): Promise<void> {
    this.#number += 1;
    const number = this.#number;
    const done = new Promise<void>((resolve) => this.#waiting.set(number, resolve));
    this.#worker.postMessage({ ...asked, number }, given);
    return Promise.race([done, this.#failure]);
  }
}
