import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { OfflineFiles, OfflineSummary } from '../../../src/domain/offline/offline-list.ts';
import { handlerOf } from '../../../src/server/handler.ts';

/** A server of a built site that tests take away, and on which a newer build may be published. */
export interface OtherServer {
  readonly url: string;
  /** Takes the network away, at once or from the first request for a path on. */
  lose: (from?: string) => void;
  restore: () => void;
  /** Leaves requests for a path without an answer; resolves when there is one. */
  hold: (path: string) => Promise<void>;
  /** Publishes the same site under another build, in which the title of a page is another one. */
  publish: (build: string, path: string, title: string) => void;
  /** Puts other bytes in place of a file, as a network does that adds something to pages. */
  change: (path: string, text: string) => void;
  close: () => Promise<void>;
}

/** Serves a folder of a language’s pages with our own server, except for what was changed. */
export async function otherServer(folder: string, locale = 'vi'): Promise<OtherServer> {
  const serve = handlerOf(folder);
  const changed = new Map<string, string>();
  let lostFrom: string | undefined;
  let isLost = false;
  const held = new Map<string, () => void>();
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === lostFrom) isLost = true;
    const text = changed.get(pathname);
    const come = held.get(pathname);
    if (isLost) request.socket.destroy();
    else if (come) come();
    else if (text === undefined) serve(request, response);
    else {
      const type = pathname.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(text);
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    lose: (from) => {
      isLost = from === undefined;
      lostFrom = from;
      server.closeAllConnections();
    },
    restore: () => {
      isLost = false;
      lostFrom = undefined;
    },
    hold: (path) =>
      new Promise((come) => {
        held.set(path, come);
      }),
    publish: (build, path, title) => {
      const page = read(`${path}index.html`.slice(1)).replace(/<title>[^<]*/u, `<title>${title}`);
      const summary = JSON.parse(read(`offline/${locale}.json`)) as OfflineSummary;
      const list = JSON.parse(read(`offline/${locale}.files.json`)) as OfflineFiles;
      const digest = createHash('sha256').update(page).digest('hex').slice(0, 12);
      const files = list.files.map((file) =>
        file[0] === path.slice(1) ? ([file[0], Buffer.byteLength(page), digest] as const) : file,
      );
      changed.set(path, page);
      changed.set(`/offline/${locale}.json`, JSON.stringify({ ...summary, build }));
      changed.set(`/offline/${locale}.files.json`, JSON.stringify({ ...list, build, files }));
    },
    change: (path, text) => changed.set(path, text),
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
