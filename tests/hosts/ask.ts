import { request as http, type IncomingHttpHeaders } from 'node:http';
import { request as https } from 'node:https';

/** The answer of a host, as it came: not decompressed, redirects not followed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Asks a host for a path, which is sent as it is; certificates of tests are trusted. */
export const ask = (
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((done, fail) => {
    const { protocol, hostname, port } = new URL(origin);
    const options = { hostname, port, path, method, headers, rejectUnauthorized: false, agent: false };
    const sent = (protocol === 'https:' ? https : http)(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) });
      });
      response.on('error', fail);
    });
    sent.on('error', fail);
    sent.end();
  });
