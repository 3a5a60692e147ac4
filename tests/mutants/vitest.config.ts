import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { QuickestFirst } from './quickest-first.ts';

/** The room whose code is changed: `search` of `src/search/terms`. */
const room = /^(?:\.\/)?src\/(?<room>[^/]+)/u.exec(process.env.MUTANTS_FOLDER ?? '')?.groups?.room ?? '';
/** The folders of tests that tell what it does: its own, else those of all rooms without one. */
const folders = existsSync(`tests/${room}`) && room !== '' ? room : '{unit,content}';

/**
 * The tests that run on mutants: those without a browser. Tests that start commands are excluded because the mutant is
 * not active in child processes.
 */
export default defineConfig({
  test: {
    root: '.',
    include: [`tests/${folders}/**/*.test.ts`],
    exclude: [
      'tests/unit/{changes,commands,links,settings}.test.ts',
      'tests/unit/{server,files}/**',
      'tests/search/{export-command,passages/command}.test.ts',
    ],
    setupFiles: ['tests/mutants/setup.ts'],
    // Reading the content takes longer than most tests: files of a worker share it. Each mutant has a worker of its own.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    // The cores may be busy with other things: what takes too long is measured by Stryker itself.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
