import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/server/server.ts';
import { findBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { contentForTests } from './content-for-tests.ts';
import { startBuilder } from './scratch/builder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
    /** The content folder of the portal. */
    content: string;
    /** Folder and address of the built portal. */
    dist: string;
    url: string;
    /** Address of the builder of scratch portals. */
    builder: string;
  }
}

/** Finds a browser, builds the real portal once and serves it to all site tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = resolve('.cache/test/dist');
  rmSync('.cache/test', { recursive: true, force: true });
  const content = contentForTests();
  project.provide('browser', findBrowser());
  project.provide('content', content);
  await buildSite(dist, { PORTAL_CONTENT: content });
  const server = await serveFolder(dist, 0);
  const builder = await startBuilder();
  project.provide('dist', dist);
  project.provide('url', server.url);
  project.provide('builder', builder.url);
  return async () => {
    await builder.close();
    await server.close();
  };
}
