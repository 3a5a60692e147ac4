import { spawn } from 'node:child_process';
import { afterAll } from 'vitest';

/**
 * Starts the editing server on a free port, as `npm run dev` does; it ends with the file that asked for it. The command
 * itself would refuse to start beside a developer's own server.
 */
export async function startEditing(
  environment: Readonly<Record<string, string>> = {},
): Promise<{ url: string; log: () => string }> {
  const code = `const { dev } = await import('astro');
    const { address } = await dev({ server: { port: 0 }, logLevel: 'error' });
    console.log('http://localhost:' + address.port + '/');`;
  const server = spawn(process.execPath, ['--input-type=module', '-e', code], {
    // Astro serves nothing of its own where it believes itself in a test.
    env: { ...process.env, VITEST: '', NODE_ENV: 'development', PORTAL_CACHE: '.cache/test/dev', ...environment },
  });
  afterAll(() => {
    server.kill();
  });
  let said = '';
  const url = await new Promise<string>((ready, fail) => {
    server.stdout.on('data', (chunk: Buffer) => {
      ready(chunk.toString().trim());
    });
    server.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    server.on('exit', () => {
      fail(new Error(said));
    });
  });
  return { url, log: () => said };
}
