import { defineConfig } from 'vitest/config';

/** Tests share two cores with each other, a browser and builds: limits are for a slow machine, not a speed claim. */
const SLOW = 300_000;

export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,content,search}/**/*.test.ts'],
          testTimeout: SLOW,
          hookTimeout: SLOW,
          // By itself it would leave one of two cores idle.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: SLOW,
          hookTimeout: SLOW,
          // One browser for all: two at once only fight for the same two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
