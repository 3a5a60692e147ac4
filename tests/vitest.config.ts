import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** Tests share two cores with each other, a browser and builds: limits are for a slow machine, not a speed claim. */
const SLOW = 300_000;

// Tests start hundreds of commands: what Node compiled for one of them, the others read. Children inherit it.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compiled');

/** Both kinds of tests in the same two processes, so that neither core waits for the other. */
const shared = {
  testTimeout: SLOW,
  hookTimeout: SLOW,
  maxWorkers: 2,
  // Files of a worker share the modules, the content, the pages and the browser they have read or started.
  isolate: false,
};

export default defineConfig({
  test: {
    root: '.',
    // A snapshot that is missing fails here as it fails in CI; `npm run vitest -- FILE -u` writes it.
    update: 'none',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: { ...shared, name: 'unit', include: ['tests/{unit,content,search}/**/*.test.ts'] },
      },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
        },
      },
    ],
  },
});
