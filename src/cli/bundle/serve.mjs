// Opens the site beside this file: node serve.mjs, then the address it prints. PORT=<port> for another port.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = resolve(dirname(fileURLToPath(import.meta.url)), 'site');
const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file an address asks for, or nothing; never one outside the site. */
function fileFor(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // Backslashes separate folders on some systems; no address of the site has one.
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const file = join(SITE, path);
  if (file !== SITE && !file.startsWith(SITE + sep)) return undefined;
  const page = path.endsWith('/') ? join(file, 'index.html') : file;
  return existsSync(page) ? page : undefined;
}

const server = createServer(({ method, url = '/' }, response) => {
  const send = (status, file, headers = {}) => {
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(status, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff', ...headers });
    if (method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const pathname = url.split(/[?#]/u, 1)[0];
  const file = fileFor(pathname);
  if (file === undefined) {
    const english = join(SITE, 'en/404/index.html');
    send(404, pathname.startsWith('/en/') && existsSync(english) ? english : join(SITE, '404.html'));
  } else if (statSync(file).isDirectory()) {
    // One slash only: two would name another host.
    response.writeHead(301, { Location: `/${pathname.replace(/^\/+/u, '')}/` }).end();
  } else send(200, file);
});

const port = Number(process.env.PORT ?? 4321);
server.on('error', (error) => {
  console.error(
    `PORT=${port}: ${error.code === 'EADDRINUSE' ? 'đang bận, đặt PORT khác / taken, set another PORT' : error.message}`,
  );
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => console.log(`http://localhost:${server.address().port}/`));
