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

/** Supported content codings, smallest output first. */
export const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** File suffixes of compressed twins, as hosts such as nginx expect them. */
export const SUFFIX: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' };

/**
 * Compression effort: `most` for files named by their content, `quick` for those each build rewrites, `more` for the
 * thousands of the search index: `most` would take them forty times as long and make them 4 % smaller.
 */
export type Effort = 'quick' | 'more' | 'most';

const BROTLI_QUALITY: Readonly<Record<Effort, number>> = { quick: 5, more: 9, most: 11 };
const GZIP_LEVEL: Readonly<Record<Effort, number>> = { quick: 6, more: 9, most: 9 };

/** A window as large as the text; with a larger one brotli spends half its time clearing unused memory. */
const windowFor = (size: number): number =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(size + 16))),
  );

/** How much zlib sets aside for what it returns at a time: by itself 64 KB for a file of one. */
const chunkFor = (size: number): number => Math.min(65_536, Math.max(1024, size >> 1));

const brotliOptions = (size: number, effort: Effort): BrotliOptions => ({
  chunkSize: chunkFor(size),
  params: {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[effort],
    [constants.BROTLI_PARAM_LGWIN]: windowFor(size),
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  },
});
const gzipOptions = (size: number, effort: Effort): ZlibOptions => ({
  chunkSize: chunkFor(size),
  level: GZIP_LEVEL[effort],
});

/** Compresses synchronously: for the build, where the threads of `zlib` would cost half as much CPU again. */
export const compress = (bytes: Uint8Array, coding: Coding, effort: Effort): Buffer =>
  coding === 'br'
    ? brotliCompressSync(bytes, brotliOptions(bytes.length, effort))
    : gzipSync(bytes, gzipOptions(bytes.length, effort));

const ASIDE = {
  compress: { br: promisify(brotliCompress), gzip: promisify(gzip) },
  expand: { br: promisify(brotliDecompress), gzip: promisify(gunzip) },
} as const;

/** Compresses quickly and asynchronously: for the server. */
export const compressAside = (bytes: Buffer, coding: Coding): Promise<Buffer> =>
  coding === 'br'
    ? ASIDE.compress.br(bytes, brotliOptions(bytes.length, 'quick'))
    : ASIDE.compress.gzip(bytes, gzipOptions(bytes.length, 'quick'));

/** Whether compressed bytes decompress to these bytes. */
export const isTwinOf = (compressed: Buffer, coding: Coding, bytes: Buffer): Promise<boolean> =>
  ASIDE.expand[coding](compressed, { maxOutputLength: Math.max(1, bytes.length) }).then(
    (expanded) => expanded.equals(bytes),
    () => false,
  );
