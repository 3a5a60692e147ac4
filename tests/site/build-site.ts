import { spawnSync } from 'node:child_process';

/** Builds a portal as `npm run build` does, with a cache of its own; throws with what the build said. */
export function buildSite(out: string, environment: Record<string, string> = {}): void {
  const result = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', PORTAL_OUT: out, PORTAL_CACHE: `${out}.cache`, ...environment },
  });
  if (result.status !== 0) throw new Error(`The build failed:\n${result.stdout}${result.stderr}`);
}
