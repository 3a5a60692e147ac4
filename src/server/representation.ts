import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { LRUCache } from 'lru-cache';
import { cacheControlOf } from './headers/cache-control.ts';
import { CODINGS, compressAside, isTwinOf, SUFFIX, type Coding } from './compression/codings.ts';
import type { Validators } from './conditions.ts';
import type { FileStore } from './file-store.ts';
import { isText, mediaTypeOf } from './headers/media-type.ts';
import { SECURITY_HEADERS } from './headers/security-headers.ts';
import type { StoredFile } from './stored-file.ts';

/** A file in the form it is sent in (RFC 9110, 3.2). */
export interface Representation extends Validators {
  readonly size: number;
  /** None where they are read as they are sent. */
  readonly bytes: Buffer | undefined;
  /** Everything a 200 says. */
  readonly headers: Readonly<OutgoingHttpHeaders>;
}

/** A build that changed nothing on a page leaves readers their copies: the tag is of the bytes, where they are known. */
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
    ...(isText(file.path) && { Vary: 'Accept-Encoding' }),
    'Cache-Control': cacheControlOf(file.path),
    'Accept-Ranges': 'bytes',
    'Last-Modified': file.lastModified,
    ETag: etag,
  };
  return { etag, lastModified: file.lastModified, size, bytes, headers };
}

/**
 * A file compressed: by the build, if what stands beside it is indeed this file, else here and once; undefined where
 * that is not smaller.
 */
async function compressed(store: FileStore, file: StoredFile, coding: Coding): Promise<Representation | undefined> {
  if (!file.bytes || !isText(file.path)) return undefined;
  const beside = await store.read(file.path + SUFFIX[coding]).catch(() => undefined);
  const twin = typeof beside === 'object' ? beside.bytes : undefined;
  const bytes = twin && (await isTwinOf(twin, coding, file.bytes)) ? twin : await compressAside(file.bytes, coding);
  return bytes.length < file.size ? represent(file, bytes, coding) : undefined;
}

async function once(
  file: StoredFile,
  coding: Coding | 'identity',
  make: () => Promise<Representation | undefined>,
): Promise<Representation | undefined> {
  const made = file.representations.get(coding) ?? make();
  file.representations.set(coding, made);
  return made;
}

/** A file as it is. */
export async function identityOf(file: StoredFile): Promise<Representation> {
  const make = (): Promise<Representation> => Promise.resolve(represent(file, file.bytes));
  return (await once(file, 'identity', make)) ?? make();
}

const ORDERS = new LRUCache<string, readonly (Coding | 'identity')[]>({ max: 100 });

/** The codings a reader takes, best first. One that refuses everything gets the file as it is (RFC 9110, 12.5.3). */
function codingsFor(accepted: string): readonly (Coding | 'identity')[] {
  const known = ORDERS.get(accepted);
  if (known) return known;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } });
  const order = negotiator.encodings<Coding | 'identity'>([...CODINGS, 'identity'], { preferred: CODINGS });
  ORDERS.set(accepted, order);
  return order;
}

/** The form of a file that suits a reader best, by the Accept-Encoding of the request. */
export async function representationFor(
  store: FileStore,
  file: StoredFile,
  accepted: string | undefined,
): Promise<Representation> {
  if (file.bytes && isText(file.path))
    for (const coding of codingsFor(accepted ?? '')) {
      if (coding === 'identity') break;
      const made = await once(file, coding, () => compressed(store, file, coding));
      if (made) return made;
    }
  return identityOf(file);
}
