import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';
import { memoryFolder } from './memory-folder.ts';

/** Tests share two cores with each other, a browser and builds, so timeouts allow for a slow machine. */
const SLOW = 300_000;

// Tests start hundreds of commands; a compile cache shared by all child processes speeds them up.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compiled');

const memory = memoryFolder();
if (memory !== undefined) {
  process.env.TMPDIR ??= memory;
  // What workers of this run tell each other.
  process.env.TEST_RUN = join(memory, 'run');
}

/** Both kinds of tests run in the same two processes, so that neither core is idle; a third one makes nothing faster. */
const shared = {
  testTimeout: SLOW,
  hookTimeout: SLOW,
  // What a page does while two builds run beside it takes longer than the second that is usual.
  expect: { poll: { timeout: 10_000 } },
  maxWorkers: 2,
  // Test files of a worker share modules, content, pages and browser.
  isolate: false,
};

export default defineConfig({
  test: {
    root: '.',
    // A missing snapshot fails locally as in CI; `npm run vitest -- FILE -u` writes it.
    update: 'none',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: { ...shared, name: 'unit', include: ['tests/{unit,content,search,fuzz}/**/*.test.ts'] },
      },
      {
        test: {
          ...shared,
          name: 'site',
          // A page may be slow while two builds run beside it: a fault fails twice. The report tells what was retried.
          retry: 1,
          include: ['tests/{site,security}/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
        },
      },
    ],
  },
});
