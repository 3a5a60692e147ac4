import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { handlerOf } from '../../../src/server/handler.ts';

/** What a server can do wrong, in the words of the table. */
export const FAULTS = [
  'missing',
  '500',
  'hanging',
  'cut',
  'wrong type',
  'HTML instead',
  'older build',
  'offline from then on',
] as const;
export type Fault = (typeof FAULTS)[number];

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

/** A file of an older build: other digests in texts, another seal in binary files; hashed files of code are not there. */
function older(file: string, bytes: Buffer): Buffer | undefined {
  const text = (): string => bytes.toString('utf8');
  if (file.endsWith('.json')) return Buffer.from(text().replace(/"build":"[^"]*"/u, '"build":"0ddba11000"'));
  if (file.endsWith('.html'))
    return Buffer.from(
      text()
        .replace(/(?<=\/_astro\/[\w.-]+\.)[\w-]{8}(?=\.(?:js|css))/gu, '0ddba110')
        .replace(/(?<=(?:names|terms|passages|name-words)[.-])[\da-f]{10}/gu, '0ddba11000'),
    );
  return file.endsWith('.bin') ? Buffer.concat([Buffer.from('0000'), bytes.subarray(4)]) : undefined;
}

/** A server of a built site that does one thing wrong with the files of a pattern. */
export interface Misbehaving {
  readonly url: string;
  /** From now on; without arguments everything is right again. */
  break: (pattern?: RegExp, fault?: Fault) => void;
  close: () => Promise<void>;
}

/** Serves a folder with our own server, except for what is broken. Hanging requests wait until it closes. */
export async function serveFaults(folder: string): Promise<Misbehaving> {
  const serve = handlerOf(folder);
  let broken: { pattern: RegExp; fault: Fault } | undefined;
  /** Whether the network went, and everything with it. */
  let isGone = false;

  /** Answers wrongly; returns where our own server shall answer instead. */
  function misbehave(path: string, fault: Fault, response: ServerResponse): string | undefined {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (fault === 'hanging') return undefined;
    if (fault === '500') {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end('The server failed.\n');
      return undefined;
    }
    const bytes = existsSync(file) ? readFileSync(file) : undefined;
    const sent = bytes && (fault === 'older build' ? older(file, bytes) : bytes);
    if (fault === 'missing' || !sent) return '/no-such-file';
    if (fault === 'HTML instead') return '/';
    const type = TYPES[/\.(\w+)$/u.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, {
      'Content-Type': fault === 'wrong type' ? 'text/plain' : type,
      'Content-Length': sent.length,
      'X-Content-Type-Options': 'nosniff',
    });
    if (fault === 'cut') response.write(sent.subarray(0, sent.length / 2), () => response.socket?.end());
    else response.end(sent);
    return undefined;
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (broken?.fault === 'offline from then on' && broken.pattern.test(path)) isGone = true;
    if (isGone) {
      request.socket.destroy();
      return;
    }
    if (broken?.pattern.test(path)) {
      const instead = misbehave(path, broken.fault, response);
      if (instead === undefined) return;
      request.url = instead;
    }
    serve(request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    break: (pattern, fault) => {
      broken = pattern && fault && { pattern, fault };
      isGone = false;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
