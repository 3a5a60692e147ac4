import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server of built files, as a static host would serve them. */
export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on localhost, unknown addresses with the nearest 404 page. Port 0 is any free one. */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const files = sirv(folder, { etag: true, dev: false, single: false });
  const notFound = (path: string): Buffer => {
    const nearest = ['en/404.html', 'en/404/index.html']
      .map((file) => join(folder, file))
      .find((file) => existsSync(file));
    return readFileSync(path.startsWith('/en/') && nearest !== undefined ? nearest : join(folder, '404.html'));
  };
  const server: Server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(notFound(request.url ?? '/'));
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', done);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) =>
        server.close(() => {
          done();
        }),
      ),
  };
}
