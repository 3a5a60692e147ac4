import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  constants,
  gunzip,
  gzip,
  gzipSync,
  type BrotliOptions,
  type ZlibOptions,
} from 'node:zlib';

/** The content codings the portal is sent in, the smaller first. */
export const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** What the name of a compressed twin ends with, where hosts such as nginx look for it. */
export const SUFFIX: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' };

/** How hard to try: `most` for what keeps its name as long as its content, `quick` for what each build writes anew. */
export type Effort = 'quick' | 'most';

const BROTLI_QUALITY: Readonly<Record<Effort, number>> = { quick: 5, most: 11 };
const GZIP_LEVEL: Readonly<Record<Effort, number>> = { quick: 6, most: 9 };

/** A window as large as the text: a larger one costs brotli half its time, in memory it clears and never uses. */
const windowFor = (size: number): number =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(size + 16))),
  );

const brotliOptions = (size: number, effort: Effort): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[effort],
    [constants.BROTLI_PARAM_LGWIN]: windowFor(size),
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  },
});
const gzipOptions = (effort: Effort): ZlibOptions => ({ level: GZIP_LEVEL[effort] });

/** Compresses at once: for the build, where a detour through other threads costs half as much CPU again. */
export const compress = (bytes: Buffer, coding: Coding, effort: Effort): Buffer =>
  coding === 'br'
    ? brotliCompressSync(bytes, brotliOptions(bytes.length, effort))
    : gzipSync(bytes, gzipOptions(effort));

const ASIDE = {
  compress: { br: promisify(brotliCompress), gzip: promisify(gzip) },
  expand: { br: promisify(brotliDecompress), gzip: promisify(gunzip) },
} as const;

/** Compresses quickly and beside everything else: for the server, where others wait. */
export const compressAside = (bytes: Buffer, coding: Coding): Promise<Buffer> =>
  coding === 'br'
    ? ASIDE.compress.br(bytes, brotliOptions(bytes.length, 'quick'))
    : ASIDE.compress.gzip(bytes, gzipOptions('quick'));

/** Whether compressed bytes are these very bytes. */
export const isTwinOf = (compressed: Buffer, coding: Coding, bytes: Buffer): Promise<boolean> =>
  ASIDE.expand[coding](compressed, { maxOutputLength: Math.max(1, bytes.length) }).then(
    (expanded) => expanded.equals(bytes),
    () => false,
  );
