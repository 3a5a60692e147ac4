import { pipeline } from 'node:stream/promises';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { readAddress } from './address.ts';
import { allowsRange, statusByConditions } from './conditions.ts';
import { FileChanged, FileStore } from './file-store.ts';
import { byteRangeOf, type ByteRange } from './range.ts';
import { identityOf, representationFor, type Representation } from './representation.ts';
import { SECURITY_HEADERS } from './headers/security-headers.ts';
import { preflightOf, resourcePolicyOf, sharingOf } from './headers/sharing.ts';
import { problemOf } from './problem.ts';
import { find, missingPage, type Found } from './site.ts';
import type { StoredFile } from './stored-file.ts';
import { takeTurns } from './turns.ts';

const ALLOW = 'GET, HEAD, OPTIONS';
/** Attempts per request if files change while they are sent. */
const TURNS = 5;
/** Temporary errors: the process has no file descriptors left. */
const EXHAUSTED = new Set(['EMFILE', 'ENFILE']);
const isTemporary = (error: unknown): boolean =>
  error instanceof FileChanged || EXHAUSTED.has((error as NodeJS.ErrnoException).code ?? '');

/** Headers omitted from a 304 and from the page of a missing address. */
const ABOUT_CONTENT = ['Content-Type', 'Content-Length', 'Content-Encoding'];
const ABOUT_STATE = ['ETag', 'Last-Modified', 'Accept-Ranges'];
const without = (headers: OutgoingHttpHeaders, names: readonly string[]): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** What a response without a file is about: an address, and the files beside it. */
interface Asked {
  readonly store: FileStore;
  /** Path of the address, without leading slash. */
  readonly path: string;
}

/** Sends a short response without a file: plain text, or a problem as JSON below the open data. */
async function respond(
  response: ServerResponse,
  { store, path }: Asked,
  status: number,
  text = '',
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  const problem = await problemOf(store, status, path);
  const body = problem?.text ?? text;
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    ...sharingOf(path),
    ...resourcePolicyOf(path),
    ...(body !== '' && { 'Content-Type': problem?.type ?? 'text/plain; charset=utf-8' }),
    ...(status !== 204 && { 'Content-Length': Buffer.byteLength(body) }),
    'Cache-Control': 'no-cache',
    ...headers,
  });
  response.end(body);
}

/**
 * Sends the bytes of a file or a range. After the headers, the response is either complete or the connection is closed.
 */
async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  store: FileStore,
  file: StoredFile,
  { bytes, size }: Representation,
  head: readonly [status: number, headers: OutgoingHttpHeaders],
  { first, last }: ByteRange = { first: 0, last: size - 1 },
): Promise<void> {
  if (request.method === 'HEAD' || bytes) {
    response.writeHead(...head).end(request.method === 'HEAD' ? undefined : bytes?.subarray(first, last + 1));
    return;
  }
  const handle = await store.open(file);
  const stream = handle.createReadStream({ start: first, end: last });
  response.writeHead(...head);
  const sent = await pipeline(stream, response).then(
    () => stream.bytesRead === last - first + 1,
    () => false,
  );
  // Without this, a client that disconnects early leaves the file open (Node 24).
  stream.destroy();
  if (!sent) request.socket.destroy();
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  store: FileStore,
  file: StoredFile,
): Promise<void> {
  const { headers, method } = request;
  const plain = await identityOf(file);
  // Ranges are of the uncompressed file; parts of a compressed one are unreadable.
  const range = method === 'GET' && allowsRange(headers, plain) ? byteRangeOf(headers.range, file.size) : undefined;
  const form = range === undefined ? await representationFor(store, file, headers['accept-encoding']) : plain;
  const status = statusByConditions(headers, form);
  if (status !== undefined) {
    if (status === 304) response.writeHead(status, without(form.headers, ABOUT_CONTENT)).end();
    else await respond(response, { store, path: file.path }, status);
  } else if (range === 'unsatisfiable')
    await respond(response, { store, path: file.path }, 416, '', { 'Content-Range': `bytes */${file.size}` });
  else if (range === undefined) await sendBytes(request, response, store, file, form, [200, form.headers]);
  else {
    const { first, last } = range;
    const about = { 'Content-Range': `bytes ${first}-${last}/${file.size}`, 'Content-Length': last - first + 1 };
    await sendBytes(request, response, store, file, plain, [206, { ...plain.headers, ...about }], range);
  }
}

async function sendMissing(
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
  page: StoredFile | undefined,
): Promise<void> {
  const { store, path } = asked;
  if (!page || (await problemOf(store, 404, path))) {
    await respond(response, asked, 404, 'Không có trang này. / There is no such page.\n');
    return;
  }
  const form = await representationFor(store, page, request.headers['accept-encoding']);
  const headers = { ...without(form.headers, ABOUT_STATE), ...sharingOf(path), ...resourcePolicyOf(path) };
  await sendBytes(request, response, store, page, form, [404, headers]);
}

/** The target of a request within a folder of the host; undefined for one outside it. */
function targetIn(base: string, url: string): string | undefined {
  if (base === '/') return url;
  const path = url.replace(/^https?:\/\/[^/?#]*/iu, '');
  return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

const askedOf = (store: FileStore, url = '/'): Asked => ({ store, path: readAddress(url)?.names.join('/') ?? '' });

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  store: FileStore,
  base: string,
): Promise<void> {
  const { method, url = '/' } = request;
  const target = targetIn(base, url);
  const asked = askedOf(store, target);
  if (method === 'OPTIONS')
    await respond(response, asked, 204, '', { Allow: ALLOW, ...preflightOf(asked.path, ALLOW) });
  else if (method !== 'GET' && method !== 'HEAD') await respond(response, asked, 405, '', { Allow: ALLOW });
  else if (target === undefined && (url === '/' || `${url}/` === base))
    await respond(response, asked, 302, '', { Location: base });
  else {
    const found: Found =
      target === undefined
        ? { is: 'missing', page: await missingPage(store, { names: [] }) }
        : await find(store, target);
    if (found.is === 'file') await sendFile(request, response, store, found.file);
    else if (found.is === 'missing') await sendMissing(request, response, asked, found.page);
    else if (found.is === 'moved') await respond(response, asked, 301, '', { Location: base + found.to.slice(1) });
    else await respond(response, asked, 503, 'Đang thay bản mới. / A new build is on its way.\n', { 'Retry-After': 1 });
  }
}

/** Responds with an error if headers were not sent yet; the server keeps running. */
async function fail(response: ServerResponse, asked: Asked, error: unknown): Promise<void> {
  if (response.headersSent) response.destroy();
  else if (isTemporary(error))
    await respond(response, asked, 503, 'Máy chủ đang bận. / The server is busy.\n', { 'Retry-After': 1 });
  else {
    console.error(error);
    await respond(response, asked, 500, 'Máy chủ gặp lỗi. / The server failed.\n');
  }
}

/**
 * Handles requests with the files of a folder according to RFC 9110. Errors never stop the server. `base` is the folder of
 * the site on the host, with slashes around it.
 */
export function handlerOf(folder: string, base = '/'): RequestListener {
  const store = new FileStore(folder);
  const inTurn = takeTurns();
  return (request, response) => {
    const turn = async (left: number): Promise<void> => {
      try {
        await answer(request, response, store, base);
      } catch (error) {
        if (left > 0 && error instanceof FileChanged && !response.headersSent) await turn(left - 1);
        else await fail(response, askedOf(store, targetIn(base, request.url ?? '/')), error);
      }
    };
    inTurn(() => {
      void turn(TURNS);
    });
  };
}
