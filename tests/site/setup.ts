import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/server/server.ts';
import { findBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
    /** Folder and address of the built portal. */
    dist: string;
    url: string;
  }
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
