import { DIGEST_LENGTH, isPage, type OfflineFile, type OfflineFiles } from '../../domain/offline/offline-list.ts';
import { copiesOf, dropUnused, isLasting, keyOf, newCacheName, record, type ChosenPart } from './copies.ts';
import { markOf, withMark } from './mark.ts';
import { register } from './register.ts';
import { unregister } from './registered.ts';

/** Why nothing was saved: no network, files of another build, no room, the browser refuses, stopped by the reader, or another tab saves. */
export type SaveFault = 'unreachable' | 'changed' | 'full' | 'refused' | 'stopped' | 'busy';
export class SaveFailed extends Error {
  readonly fault: SaveFault;
  constructor(fault: SaveFault, file = '') {
    super(`${fault} ${file}`);
    this.fault = fault;
  }
}

/** How many files are fetched at a time: as many as browsers open connections to one host. */
const AT_ONCE = 6;
/** In milliseconds, for one file. */
const PATIENCE = 30_000;
/** What a stored answer must not say: it is neither compressed nor one of several. */
const OF_TRANSFER = ['Content-Encoding', 'Content-Length', 'Vary', 'ETag', 'Last-Modified', 'Cache-Control'];

/** What to save, and where. */
export interface Saving {
  /** The folder of the site, what addresses of its pages end in, and the language. */
  readonly base: string;
  readonly pageFile: string;
  readonly locale: string;
  /** The address of the page that tells what is saved. */
  readonly home: string;
  readonly list: OfflineFiles;
  readonly files: readonly OfflineFile[];
  readonly choice: readonly ChosenPart[];
  /** What every saved page says first, and the words of the link to what is saved. */
  readonly mark: string;
  readonly markLink: string;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number) => void;
}

const digestOf = async (bytes: ArrayBuffer): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGEST_LENGTH);

/** Whatever a browser threw, as a reason for the reader. */
function failureOf(error: unknown, signal: AbortSignal): SaveFailed {
  if (signal.aborted) return new SaveFailed('stopped');
  if (error instanceof SaveFailed) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'TypeError') return new SaveFailed('unreachable', 'sw.js');
  return new SaveFailed(name === 'QuotaExceededError' ? 'full' : 'refused', String(error));
}

/** Fetches a file and stores it, if it is that of the list. */
async function fetchInto(
  cache: Cache,
  [path, , digest]: OfflineFile,
  saving: Saving,
  signal: AbortSignal,
): Promise<void> {
  const { base, pageFile, home, mark, markLink } = saving;
  const { href } = new URL(base + path + (isPage(path) ? pageFile : ''), location.href);
  const response = await fetch(href, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    cache: isLasting(href) ? 'default' : 'no-cache',
  }).catch(() => {
    throw new SaveFailed('unreachable', path);
  });
  if (response.status >= 500) throw new SaveFailed('unreachable', path);
  const bytes = await response.arrayBuffer().catch(() => {
    throw new SaveFailed('unreachable', path);
  });
  if (!response.ok || (await digestOf(bytes)) !== digest) throw new SaveFailed('changed', path);
  const headers = new Headers(response.headers);
  for (const name of OF_TRANSFER) headers.delete(name);
  await cache.put(
    keyOf(href),
    new Response(isPage(path) ? withMark(bytes, markOf(mark, { text: markLink, href: home })) : bytes, { headers }),
  );
}

/** Stores all files in a new cache and records it as the copy; deletes the cache where that fails. */
async function build(saving: Saving): Promise<void> {
  const { base, locale, home, list, files, choice, signal, onProgress } = saving;
  await dropUnused(base);
  const name = newCacheName(base, locale);
  const failing = new AbortController();
  const either = AbortSignal.any([signal, failing.signal]);
  try {
    const cache = await caches.open(name);
    const waiting = files.values();
    let bytes = 0;
    const work = async (): Promise<void> => {
      for (const file of waiting) {
        await fetchInto(cache, file, saving, either);
        bytes += file[1];
        onProgress(bytes);
      }
    };
    await Promise.all(
      Array.from({ length: AT_ONCE }, () =>
        work().catch((error: unknown) => {
          failing.abort();
          throw error;
        }),
      ),
    );
    const pages = files.filter(([path]) => isPage(path)).length;
    const { build: of, checked } = list;
    await record(base, { locale, cache: name, build: of, checked, choice, files: files.length, pages, bytes, home });
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/**
 * Saves a copy beside the one that may be there, and puts it in its place when it is whole. Throws `SaveFailed`; then
 * everything is as it was.
 */
export async function save(saving: Saving): Promise<void> {
  const { base, locale, signal } = saving;
  await navigator.locks
    .request(`offline:${base}:${locale}`, { ifAvailable: true }, async (lock) => {
      if (lock === null) throw new SaveFailed('busy');
      await register(base);
      try {
        await build(saving);
      } catch (error) {
        if ((await copiesOf(base)).length === 0) await unregister(base);
        throw error;
      }
    })
    .catch((error: unknown) => {
      throw failureOf(error, signal);
    });
}
