import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { LRUCache } from 'lru-cache';
import { cacheControlOf } from './headers/cache-control.ts';
import { CODINGS, compressAside, isTwinOf, SUFFIX, type Coding } from './compression/codings.ts';
import type { Validators } from './conditions.ts';
import type { FileStore } from './file-store.ts';
import { isCompressible, mediaTypeOf } from './headers/media-type.ts';
import { SECURITY_HEADERS } from './headers/security-headers.ts';
import { resourcePolicyOf, sharingOf } from './headers/sharing.ts';
import type { StoredFile } from './stored-file.ts';

/** A file in the form in which it is sent (RFC 9110, 3.2). */
export interface Representation extends Validators {
  readonly size: number;
  /** Undefined if the file is streamed. */
  readonly bytes: Buffer | undefined;
  /** All headers of a 200. */
  readonly headers: Readonly<OutgoingHttpHeaders>;
}

/** The tag is derived from the bytes if they are known, so that builds without changes keep clients' caches valid. */
const tagOf = (bytes: Buffer | undefined, version: string): string =>
  `"${createHash('sha256')
    .update(bytes ?? version)
    .digest('base64url')
    .slice(0, 22)}"`;

function represent(file: StoredFile, bytes: Buffer | undefined, coding?: Coding): Representation {
  const etag = tagOf(bytes, file.version);
  const size = bytes?.length ?? file.size;
  const headers = {
    ...SECURITY_HEADERS,
    'Content-Type': mediaTypeOf(file.path),
    'Content-Length': size,
    ...(coding && { 'Content-Encoding': coding }),
    ...(isCompressible(file.path) && { Vary: 'Accept-Encoding' }),
    'Cache-Control': cacheControlOf(file.path),
    ...sharingOf(file.path),
    ...resourcePolicyOf(file.path),
    'Accept-Ranges': 'bytes',
    'Last-Modified': file.lastModified,
    ETag: etag,
  };
  return { etag, lastModified: file.lastModified, size, bytes, headers };
}

/**
 * A compressed form of a file: the twin made by the build if it matches the file, else compressed once by the server;
 * undefined if not smaller.
 */
async function compressed(store: FileStore, file: StoredFile, coding: Coding): Promise<Representation | undefined> {
  if (!file.bytes || !isCompressible(file.path)) return undefined;
  const beside = await store.read(file.path + SUFFIX[coding]).catch(() => undefined);
  const twin = typeof beside === 'object' ? beside.bytes : undefined;
  const bytes = twin && (await isTwinOf(twin, coding, file.bytes)) ? twin : await compressAside(file.bytes, coding);
  return bytes.length < file.size ? represent(file, bytes, coding) : undefined;
}

/** Cache of the representations of a file state. */
const MADE = new WeakMap<StoredFile, Map<Coding | 'identity', Promise<Representation | undefined>>>();

async function once(
  file: StoredFile,
  coding: Coding | 'identity',
  make: () => Promise<Representation | undefined>,
): Promise<Representation | undefined> {
  const own = MADE.get(file) ?? new Map<Coding | 'identity', Promise<Representation | undefined>>();
  MADE.set(file, own);
  const made = own.get(coding) ?? make();
  own.set(coding, made);
  return made;
}

/** A file without compression. */
export async function identityOf(file: StoredFile): Promise<Representation> {
  const make = (): Promise<Representation> => Promise.resolve(represent(file, file.bytes));
  return (await once(file, 'identity', make)) ?? make();
}

const ORDERS = new LRUCache<string, readonly (Coding | 'identity')[]>({ max: 100 });

/**
 * The codings a client accepts, best first. A client that rejects all gets the uncompressed file (RFC 9110, 12.5.3).
 */
function codingsFor(accepted: string): readonly (Coding | 'identity')[] {
  const known = ORDERS.get(accepted);
  if (known) return known;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } });
  const order = negotiator.encodings<Coding | 'identity'>([...CODINGS, 'identity'], { preferred: CODINGS });
  ORDERS.set(accepted, order);
  return order;
}

/** The best representation of a file for the Accept-Encoding of a request. */
export async function representationFor(
  store: FileStore,
  file: StoredFile,
  accepted: string | undefined,
): Promise<Representation> {
  if (file.bytes && isCompressible(file.path))
    for (const coding of codingsFor(accepted ?? '')) {
      if (coding === 'identity') break;
      const made = await once(file, coding, () => compressed(store, file, coding));
      if (made) return made;
    }
  return identityOf(file);
}
