import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handlerOf } from './handler.ts';

/** A running server. */
export interface StaticServer {
  readonly url: string;
  /** Closes the server and all connections. */
  close(): Promise<void>;
}

/**
 * Serves a folder on localhost like a static host, at the path `base`. Port 0 selects a free port; rejects if it cannot
 * listen.
 */
export async function serveFolder(folder: string, port: number, base = '/'): Promise<StaticServer> {
  const server = createServer(handlerOf(folder, base));
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', done);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
