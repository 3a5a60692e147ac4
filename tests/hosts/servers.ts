import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { serveFolder } from '../../src/server/server.ts';
import { freePort } from '../bench/serve/peers.ts';
import { ask } from './ask.ts';

/** A running host. */
export interface Host {
  readonly name: string;
  readonly http: string;
  /** Undefined where it speaks http only. */
  readonly https: string | undefined;
  stop(): Promise<void>;
}

/** Replaces the lines of a shipped configuration that its reader has to change. Throws where one is not there. */
const changed = (file: string, changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      return text.replace(from, () => to);
    },
    readFileSync(file, 'utf8'),
  );

const versionOf = (name: string): string => {
  const show = ['--show', '--showformat', '${Version}', name];
  return spawnSync('dpkg-query', show, { encoding: 'utf8' }).stdout;
};

/** Waits until a process answers; throws what it said if it ends before. */
async function answering(child: ChildProcess, origin: string): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(said);
    const isThere = await ask(origin, '/').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await after(50);
  }
  throw new Error(`no answer: ${said}`);
}

async function ended(child: ChildProcess): Promise<void> {
  const end = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await end;
}

const own = async (root: string): Promise<Host> => {
  const server = await serveFolder(root, 0);
  const name = `npm run serve (Node ${process.versions.node})`;
  return { name, http: server.url, https: undefined, stop: () => server.close() };
};

async function nginx(root: string, work: string): Promise<Host> {
  const [plain, secure] = [await freePort(), await freePort()];
  mkdirSync(join(work, 'nginx'), { recursive: true });
  const [key, certificate] = [join(work, 'key.pem'), join(work, 'certificate.pem')];
  const options = ['-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'];
  spawnSync('openssl', ['req', '-x509', ...options, '-keyout', key, '-out', certificate]);
  const site = changed('.hosts/nginx.conf', [
    ['listen 80;', `listen localhost:${plain};`],
    ['listen 443 ssl http2;', `listen localhost:${secure} ssl http2;`],
    ['/etc/ssl/certs/portal.pem', certificate],
    ['/etc/ssl/private/portal.key', key],
    ['server_name portal.example;', 'server_name localhost;'],
    ['root /srv/portal/current;', `root ${root};`],
  ]);
  const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  const isBrotli = existsSync(module);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = folders.map((name) => `${name}_temp_path ${join(work, 'nginx', name)};`).join('\n');
  const file = join(work, 'nginx.conf');
  writeFileSync(
    file,
    `${isBrotli ? `load_module ${module};` : ''}
daemon off; worker_processes 1; pid ${join(work, 'nginx.pid')}; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}
${isBrotli ? site : site.replace('brotli_static on;', '')} }`,
  );
  const child = spawn('nginx', ['-c', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const http = `http://localhost:${plain}`;
  await answering(child, http);
  const name = `nginx ${versionOf('nginx')}${isBrotli ? '' : ', no brotli module'}`;
  return { name, http, https: `https://localhost:${secure}`, stop: () => ended(child) };
}

async function caddy(root: string, work: string): Promise<Host> {
  const [plain, secure] = [await freePort(), await freePort()];
  const site = changed('.hosts/Caddyfile', [
    ['https://portal.example {', `https://localhost:${secure} {\n\ttls internal`],
    ['/srv/portal/current', root],
  ]);
  const file = join(work, 'Caddyfile');
  const settings = `{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n}\n`;
  writeFileSync(file, `${settings}${site}\nhttp://localhost:${plain} {\n\troot * ${root}\n\timport portal\n}\n`);
  const child = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: work, XDG_DATA_HOME: join(work, 'data'), XDG_CONFIG_HOME: join(work, 'config') },
  });
  const http = `http://localhost:${plain}`;
  await answering(child, http);
  // It makes its own certificate meanwhile.
  await answering(child, `https://localhost:${secure}`);
  return { name: `Caddy ${versionOf('caddy')}`, http, https: `https://localhost:${secure}`, stop: () => ended(child) };
}

/** All hosts that can be started here, and why others cannot. `root` is a published folder, `work` one for their files. */
export async function startHosts(root: string, work: string): Promise<{ hosts: Host[]; skipped: string[] }> {
  const hosts = [await own(root)];
  const skipped: string[] = [];
  try {
    for (const [program, start, install] of [
      ['nginx', nginx, 'nginx-light libnginx-mod-http-brotli-static'],
      ['caddy', caddy, 'caddy'],
    ] as const) {
      const isHere = spawnSync('which', [program]).status === 0;
      if (isHere) hosts.push(await start(root, work));
      else skipped.push(`${program}: not installed (apt-get install ${install})`);
    }
  } catch (error) {
    for (const host of hosts) await host.stop();
    throw error;
  }
  return { hosts, skipped };
}
