import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/server/server.ts';
import { findBrowser } from './browser.ts';
import { isQuick } from '../mode.ts';
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

/** The scratch portals of a whole run, in the order its tests ask for them. */
const EARLY = [
  'second',
  'checkout',
  'hostile',
  'oversized',
  isQuick ? 'large' : 'huge',
  'listed',
  ...(isQuick ? [] : (['province'] as const)),
  'city',
] as const;

/** Finds a browser, builds the real portal once and serves it to all site tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = resolve('.cache/test/dist');
  rmSync('.cache/test', { recursive: true, force: true });
  const content = contentForTests();
  project.provide('content', content);
  const built = buildSite(dist, { PORTAL_CONTENT: content });
  // Meanwhile, because a browser may have to be installed first.
  project.provide('browser', findBrowser());
  await built;
  const server = await serveFolder(dist, 0);
  const builder = await startBuilder(process.env.TEST_WHOLE === undefined ? [] : EARLY);
  project.provide('dist', dist);
  project.provide('url', server.url);
  project.provide('builder', builder.url);
  return async () => {
    await builder.close();
    await server.close();
  };
}
