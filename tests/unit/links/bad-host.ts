import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { ScratchPortal } from '../../content/scratch-portal.ts';

/** Starts a server; the promise is of its port. */
export const listen = (on: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((done) =>
    on.listen(0, '127.0.0.1', () => {
      done((on.address() as AddressInfo).port);
    }),
  );

/** A server with all kinds of misbehaviour for one test file, what it was asked, and a port where nobody listens. */
export function badHost() {
  const asked: { path: string; method: string; at: number }[] = [];
  let flaky = 0;
  const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/robots.txt': (_request, response) => response.end('User-agent: *\nDisallow: /secret\n'),
    '/ok': (_request, response) => response.end('ok'),
    '/head-refused': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    '/moved': (_request, response) => response.writeHead(301, { location: '/ok' }).end(),
    '/elsewhere-today': (_request, response) => response.writeHead(302, { location: '/ok' }).end(),
    '/missing': (_request, response) => response.writeHead(404).end(),
    '/forbidden': (_request, response) => response.writeHead(403).end(),
    '/broken': (_request, response) => response.writeHead(500).end(),
    '/flaky': (_request, response) => response.writeHead((flaky += 1) <= 2 ? 503 : 200).end(),
    '/round': (_request, response) => response.writeHead(301, { location: '/round' }).end(),
    '/silent': () => undefined,
    '/secret': (_request, response) => response.end('secret'),
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, method: request.method ?? '', at: performance.now() });
    (answers[path] ?? answers['/missing'])?.(request, response);
  });
  const host = { origin: '', closedPort: 0, answers, asked };
  beforeAll(async () => {
    host.origin = `http://127.0.0.1:${await listen(server)}`;
    const other = createServer();
    host.closedPort = await listen(other);
    await new Promise((done) => other.close(done));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** What the ledger of a portal says of a host, with the same words for ports in every run. */
  const ledger = (portal: ScratchPortal, name = '127.0.0.1'): string =>
    readFileSync(join(portal.folder, `link-ledger/${name}.yaml`), 'utf8')
      .replaceAll(host.origin, 'http://host')
      .replaceAll(String(host.closedPort), 'closed')
      .replaceAll(new URL(host.origin).port, 'port');
  return { host, ledger };
}
