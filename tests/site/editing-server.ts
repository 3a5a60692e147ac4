import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll } from 'vitest';

/**
 * An editing server on a free port, started like `npm run dev`, for the tests of one file. Uses Astro's API because the
 * command refuses to start beside a developer's own server.
 */
export function editingServer(environment: () => Readonly<Record<string, string>> = () => ({})): {
  url: () => string;
  log: () => string;
} {
  const code = `const { dev } = await import('astro');
    const { address } = await dev({ server: { port: 0 }, logLevel: 'error' });
    console.log('http://localhost:' + address.port + '/');`;
  let server: ChildProcess | undefined;
  let url = '';
  let log = '';
  beforeAll(async () => {
    const started = spawn(process.execPath, ['--input-type=module', '-e', code], {
      // Astro's dev server does not serve its own modules if it detects a test run.
      env: { ...process.env, VITEST: '', NODE_ENV: 'development', PORTAL_CACHE: '.cache/test/dev', ...environment() },
    });
    server = started;
    url = await new Promise<string>((ready, fail) => {
      started.stdout.on('data', (chunk: Buffer) => {
        ready(chunk.toString().trim());
      });
      started.stderr.on('data', (chunk: Buffer) => {
        log += chunk.toString();
      });
      started.on('exit', () => {
        fail(new Error(log));
      });
    });
  });
  afterAll(() => {
    server?.kill();
  });
  return { url: () => url, log: () => log };
}
