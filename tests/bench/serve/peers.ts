import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { WORKSHOP } from '../measured.ts';

/** A server under test. */
export interface Peer {
  readonly name: string;
  readonly url: string;
  readonly stop: () => void;
}

/** Starts `npm run serve` on any free port. */
export async function startOurs(site: string): Promise<Peer> {
  const server = spawn(process.execPath, ['src/cli/serve.ts'], {
    env: { ...process.env, PORT: '0', PORTAL_OUT: site },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done, failed) => {
    server.stdout.once('data', (line: Buffer) => {
      done(line.toString().trim());
    });
    server.once('exit', (code) => {
      failed(new Error(`npm run serve: exit ${code ?? 'by signal'}`));
    });
  });
  return { name: 'ours', url, stop: () => server.kill() };
}

/** A free port of this machine. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = connect(port, '127.0.0.1', () => {
      probe.destroy();
      done(true);
    }).once('error', () => {
      done(false);
    });
  });

/** A careful configuration: twins from the build, one worker, keep-alive. */
const configuration = (folder: string, site: string, port: number): string => `
${userInfo().username === 'root' ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 2048; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server { listen 127.0.0.1:${port}; root ${site}; gzip_static on; }
}
`;

/** Starts nginx with one worker on any free port. */
export async function startNginx(site: string): Promise<Peer> {
  const folder = resolve(WORKSHOP, 'nginx');
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, site, port));
  const server = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await listens(port))) if (server.exitCode !== null) throw new Error(`nginx: exit ${server.exitCode}`);
  return { name: 'nginx, one worker', url: `http://127.0.0.1:${port}/`, stop: () => server.kill() };
}
