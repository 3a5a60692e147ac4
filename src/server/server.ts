import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handlerOf } from './handler.ts';

/** A running server of built files. */
export interface StaticServer {
  readonly url: string;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Serves a folder on localhost as a static host would. Port 0 is any free one; rejects where it cannot listen. */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const server = createServer(handlerOf(folder));
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', done);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
