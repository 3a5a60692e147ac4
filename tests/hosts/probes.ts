import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sharingOf } from '../../src/server/headers/sharing.ts';
import { ask, type Answer } from './ask.ts';
import type { Host } from './servers.ts';

/** What is asked of a host: an empty string where all is well, else what is wrong. */
export interface Probe {
  readonly name: string;
  readonly isOf?: (host: Host) => boolean;
  readonly run: (host: Host, site: Site) => Promise<string>;
}

/** The files of the published site that probes ask for. */
export interface Site {
  /** A file by the end of its name; throws where the site has none. */
  readonly file: (end: string) => string;
  readonly bytesOf: (path: string) => Buffer;
}

/** What is wrong about a header; empty where it has the value. */
const lacks = ({ headers }: Answer, name: string, value: string | undefined): string =>
  headers[name] === value ? '' : `${name}: ${String(headers[name])}, not ${String(value)}`;

const firstOf = (problems: readonly string[]): string => problems.find((problem) => problem !== '') ?? '';

const TYPES: readonly (readonly [end: string, type: RegExp])[] = [
  ['index.html', /^text\/html; ?charset=utf-8$/iu],
  ['.css', /^text\/css; ?charset=utf-8$/iu],
  ['.js', /^(?:text|application)\/javascript; ?charset=utf-8$/iu],
  ['.json', /^application\/json/iu],
  ['.jsonld', /^application\/ld\+json/iu],
  ['.csv', /^text\/csv; ?charset=utf-8$/iu],
  ['.xlsx', /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/iu],
  ['.atom', /^application\/atom\+xml/iu],
  ['.ics', /^text\/calendar; ?charset=utf-8$/iu],
  ['.svg', /^image\/svg\+xml/iu],
  ['.png', /^image\/png$/iu],
  ['manifest.webmanifest', /^application\/manifest\+json/iu],
  ['sw.js', /^(?:text|application)\/javascript; ?charset=utf-8$/iu],
  ['.woff2', /^font\/woff2$/iu],
  ['sitemap-index.xml', /^(?:text|application)\/xml/iu],
  ['robots.txt', /^text\/plain; ?charset=utf-8$/iu],
  ['SHA256SUMS', /^text\/plain; ?charset=utf-8$/iu],
];

const SECURITY: readonly (readonly [name: string, value: string])[] = [
  ['content-security-policy', "frame-ancestors 'none'"],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['cross-origin-opener-policy', 'same-origin'],
];
/** A page, code, data, a missing page. */
const KINDS = ['index.html', '.js', '.json'] as const;

const has = (name: string, value: string, end: string): Probe => ({
  name: `\`${end}\`: ${name}`,
  run: async (host, { file }) => lacks(await ask(host.http, file(end)), name, value),
});

const coding = (accept: 'br' | 'gzip', expand: (bytes: Buffer) => Buffer): Probe => ({
  name: `sends what the build compressed (${accept})`,
  run: async ({ http }, { file, bytesOf }) => {
    for (const end of KINDS) {
      const path = file(end);
      const answer = await ask(http, path, { 'accept-encoding': accept });
      const problem = firstOf([
        lacks(answer, 'content-encoding', accept),
        lacks(answer, 'vary', 'Accept-Encoding'),
        TYPES.find(([own]) => own === end)?.[1].test(answer.headers['content-type'] ?? '') === true
          ? ''
          : `content-type: ${String(answer.headers['content-type'])}`,
      ]);
      if (problem !== '') return `${path}: ${problem}`;
      if (!expand(answer.bytes).equals(bytesOf(path))) return `${path}: other bytes`;
    }
    return '';
  },
});

const missing = (path: string, page: string): Probe => ({
  name: `\`${path}\`: 404 with ${page}`,
  run: async ({ http }, { bytesOf }) => {
    const { status, bytes, headers } = await ask(http, path);
    if (status !== 404) return `status ${status}`;
    if (headers['x-content-type-options'] !== 'nosniff') return 'without the headers of other answers';
    return bytes.equals(bytesOf(`/${page}`)) ? '' : 'another page';
  },
});

export const PROBES: readonly Probe[] = [
  ...TYPES.map(([end, type]): Probe => ({
    name: `type of \`${end}\``,
    run: async ({ http }, { file, bytesOf }) => {
      const path = file(end);
      const { status, headers, bytes } = await ask(http, path);
      if (status !== 200) return `status ${status}`;
      if (!bytes.equals(bytesOf(path))) return 'other bytes';
      return type.test(headers['content-type'] ?? '') ? '' : String(headers['content-type']);
    },
  })),
  has('cache-control', 'no-cache', 'index.html'),
  // An old worker would go on answering with what it knows.
  has('cache-control', 'no-cache', 'sw.js'),
  has('cache-control', 'public, max-age=31536000, immutable', '.js'),
  has('cache-control', 'public, max-age=31536000, immutable', '.woff2'),
  has('cache-control', 'public, max-age=300, must-revalidate', '.csv'),
  {
    name: 'files of the search index last, its list does not',
    run: async ({ http }, { file }) =>
      firstOf([
        lacks(await ask(http, file('names.*.json')), 'cache-control', 'public, max-age=31536000, immutable'),
        lacks(await ask(http, file('manifest.json')), 'cache-control', 'no-cache'),
      ]),
  },
  coding('br', brotliDecompressSync),
  coding('gzip', gunzipSync),
  ...SECURITY.map(([name, value]): Probe => ({
    name,
    run: async ({ http }, { file }) => {
      for (const path of [...KINDS.map(file), '/no/such/', '/en/no-such/']) {
        const problem = lacks(await ask(http, path), name, value);
        if (problem !== '') return `${path}: ${problem}`;
      }
      return '';
    },
  })),
  {
    name: 'cross-origin-resource-policy, by file',
    run: async ({ http }, { file }) =>
      firstOf([
        lacks(await ask(http, file('index.html')), 'cross-origin-resource-policy', 'same-origin'),
        lacks(await ask(http, file('.csv')), 'cross-origin-resource-policy', 'cross-origin'),
        lacks(await ask(http, file('.png')), 'cross-origin-resource-policy', 'cross-origin'),
      ]),
  },
  {
    name: 'scripts of other sites may read data, calendars and feeds, and nothing else',
    run: async ({ http }, { file }) => {
      const [allow, expose] = ['access-control-allow-origin', 'access-control-expose-headers'];
      for (const end of ['.csv', '.ics', '.atom']) {
        const answer = await ask(http, file(end), { origin: 'https://other.example' });
        const problem = firstOf([
          lacks(answer, allow, '*'),
          lacks(answer, expose, sharingOf('data/x')['Access-Control-Expose-Headers']),
        ]);
        if (problem !== '') return `${end}: ${problem}`;
      }
      return lacks(await ask(http, file('index.html'), { origin: 'https://other.example' }), allow, undefined);
    },
  },
  {
    name: 'what is missing below the open data says so to programs, as JSON',
    run: async ({ http }) => {
      for (const path of ['/data/v1/none.json', '/data/v1/documents/']) {
        const answer = await ask(http, path);
        if (answer.status !== 404) return `${path}: status ${answer.status}`;
        const problem = firstOf([
          lacks(answer, 'access-control-allow-origin', '*'),
          lacks(answer, 'content-type', 'application/problem+json; charset=utf-8'),
        ]);
        if (problem !== '') return `${path}: ${problem}`;
        const { status, index } = JSON.parse(answer.bytes.toString()) as { status: number; index: string };
        if (status !== 404 || index !== '/data/v1/index.json') return `${path}: ${status}, ${index}`;
      }
      return '';
    },
  },
  {
    name: 'scripts of other sites may ask whether they may (OPTIONS)',
    run: async ({ http }, { file }) => {
      const answer = await ask(http, file('.csv'), { origin: 'https://other.example' }, 'OPTIONS');
      return firstOf([
        answer.status === 204 ? '' : `status ${answer.status}`,
        lacks(answer, 'access-control-allow-origin', '*'),
        lacks(answer, 'access-control-allow-methods', 'GET, HEAD, OPTIONS'),
      ]);
    },
  },
  {
    name: 'strict-transport-security over https only',
    isOf: ({ https }) => https !== undefined,
    run: async ({ http, https = '' }) => {
      const name = 'strict-transport-security';
      const secure = lacks(await ask(https, '/'), name, 'max-age=31536000');
      return firstOf([secure, lacks(await ask(http, '/'), name, undefined)]);
    },
  },
  missing('/no-such/', '404.html'),
  missing('/en/no-such/', 'en/404/index.html'),
  missing('/.git/config', '404.html'),
  {
    name: 'a folder without its slash leads to it, on the same host',
    run: async ({ http }) => {
      const { status, headers } = await ask(http, '/co-quan');
      if (status !== 301 && status !== 308) return `status ${status}`;
      const to = headers.location ?? '';
      return new URL(to, http).href === new URL('/co-quan/', http).href ? '' : `to ${to}`;
    },
  },
  {
    name: 'a removed id says what became of it',
    run: async ({ http }) => {
      const { status, bytes } = await ask(http, '/co-quan/phong-cu/');
      return status === 200 && bytes.toString().includes('/co-quan/phong-cay-xanh/') ? '' : `status ${status}`;
    },
  },
  {
    name: 'ranges',
    run: async ({ http }, { file, bytesOf }) => {
      const path = file('.csv');
      const { status, bytes } = await ask(http, path, { range: 'bytes=5-14' });
      if (status !== 206) return `status ${status}`;
      if (!bytes.equals(bytesOf(path).subarray(5, 15))) return 'other bytes';
      // What the body says is the server's own: Caddy cannot be told.
      const beyond = await ask(http, path, { range: 'bytes=99999999-' });
      if (beyond.status !== 416) return `beyond the end: status ${beyond.status}`;
      return lacks(beyond, 'access-control-allow-origin', '*');
    },
  },
  {
    name: 'unchanged files are not sent again (304)',
    run: async ({ http }) => {
      const { etag } = (await ask(http, '/')).headers;
      if (etag === undefined) return 'no tag';
      const { status } = await ask(http, '/', { 'if-none-match': etag });
      return status === 304 ? '' : `status ${status}`;
    },
  },
  {
    name: 'what is no reading is refused',
    run: async ({ http }) => {
      const { status } = await ask(http, '/', {}, 'POST');
      return status === 405 ? '' : `status ${status}`;
    },
  },
  {
    name: 'nothing above the site can be read',
    run: async ({ http }) => {
      for (const path of ['/../.portal/README.txt', '/..%2f.portal/README.txt', '/%2e%2e/.portal/README.txt']) {
        const { status } = await ask(http, path);
        if (status < 400) return `${path}: status ${status}`;
      }
      return '';
    },
  },
];
