import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/cli/static-server.ts';
import { findBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
    /** Folder and address of the built portal. */
    dist: string;
    url: string;
  }
}

/** Builds a portal as `npm run build` does, with a cache of its own; throws with what the build said. */
export function buildSite(out: string, environment: Record<string, string> = {}): void {
  const result = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', PORTAL_OUT: out, PORTAL_CACHE: `${out}.cache`, ...environment },
  });
  if (result.status !== 0) throw new Error(`The build failed:\n${result.stdout}${result.stderr}`);
}

/** Finds a browser, builds the real portal once and serves it to every site test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = resolve('.cache/test/dist');
  rmSync('.cache/test', { recursive: true, force: true });
  project.provide('browser', findBrowser());
  buildSite(dist);
  const server = await serveFolder(dist, 0);
  project.provide('dist', dist);
  project.provide('url', server.url);
  return () => server.close();
}
