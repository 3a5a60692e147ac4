import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { serverFile } from '../../../src/tools/bundle/server-file.ts';
import type { ScratchSite } from './scratch-site.ts';

/** The response of a server. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The two ways to start the server; each prints its address. */
export const STARTS = {
  'npm run serve': (site: ScratchSite): ChildProcess =>
    spawn(process.execPath, ['src/cli/serve.ts'], {
      env: { ...process.env, PORT: '0', PORTAL_OUT: site.folder },
    }),
  // From a folder without the project or its packages in any parent.
  'node serve.mjs of a bundle': async (site: ScratchSite): Promise<ChildProcess> => {
    writeFileSync(join(site.home, 'serve.mjs'), await serverFile());
    return spawn(process.execPath, ['serve.mjs'], { cwd: site.home, env: { PORT: '0' } });
  },
} as const;

/** A server in a process of its own. */
export class RunningServer {
  readonly #process: ChildProcess;
  readonly port: number;

  private constructor(process: ChildProcess, port: number) {
    this.#process = process;
    this.port = port;
  }

  static async start(how: keyof typeof STARTS, site: ScratchSite): Promise<RunningServer> {
    const started = await STARTS[how](site);
    const url = await new Promise<string>((done, failed) => {
      started.stdout?.once('data', (line: Buffer) => {
        done(line.toString().trim());
      });
      started.stderr?.on('data', (line: Buffer) => {
        failed(new Error(line.toString()));
      });
    });
    return new RunningServer(started, Number(new URL(url).port));
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** Sends a request without normalising the path, and returns the response without decompressing it. */
  ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
    return new Promise((done, failed) => {
      request({ host: 'localhost', port: this.port, path, headers, method, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', failed);
        response.on('end', () => {
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
        });
      })
        .on('error', failed)
        .end();
    });
  }

  /** Sends raw bytes, and returns the response until the server closes the connection. */
  send(bytes: string): Promise<string> {
    return new Promise((done, failed) => {
      let answer = '';
      const socket = connect(this.port, 'localhost', () => socket.write(bytes));
      socket.on('data', (part: Buffer) => (answer += part.toString('latin1')));
      socket.on('error', failed);
      socket.on('close', () => {
        done(answer);
      });
    });
  }

  /** Requests a file and disconnects at its first bytes. */
  abort(path: string, headers: OutgoingHttpHeaders = {}): Promise<void> {
    return new Promise((done, failed) => {
      const asked = request({ host: 'localhost', port: this.port, path, headers, agent: false }, (response) => {
        response.once('data', () => {
          response.on('close', done).on('error', () => undefined);
          asked.destroy();
        });
      });
      asked.on('error', failed).end();
    });
  }

  /** Requests a file and disconnects before the response. */
  hangUp(path: string): Promise<void> {
    return new Promise((done, failed) => {
      const socket = connect(this.port, 'localhost', () => {
        socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`, () => socket.destroy());
      });
      socket.on('error', failed).on('close', () => {
        done();
      });
    });
  }

  stop(): void {
    this.#process.kill();
  }
}
