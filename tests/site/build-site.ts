import { spawn } from 'node:child_process';

/**
 * Builds a portal like `npm run build`, with a cache of its own, from the house in `root`, with a program of Node; throws the
 * output of a failed build.
 */
export const buildSite = (
  out: string,
  environment: Readonly<Record<string, string>> = {},
  root = process.cwd(),
  node = process.execPath,
): Promise<void> =>
  new Promise((done, fail) => {
    const build = spawn(node, ['src/cli/build.ts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', PORTAL_OUT: out, PORTAL_CACHE: `${out}.cache`, ...environment },
    });
    let output = '';
    for (const stream of [build.stdout, build.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    build.on('error', fail);
    build.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The build failed:\n${output}`));
    });
  });
