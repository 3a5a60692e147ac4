import { existsSync, globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { QuickestFirst } from './quickest-first.ts';

/** The room whose code is changed: `search` of `src/search/terms`. */
const room = /^(?:\.\/)?src\/(?<room>[^/]+)/u.exec(process.env.MUTANTS_FOLDER ?? '')?.groups?.room ?? '';
/** The folders of tests that tell what it does: its own, else those of all rooms without one. */
const folders = existsSync(`tests/${room}`) && room !== '' ? room : '{unit,content}';

/**
 * Tests that read all of the real content take seconds for each mutant; those that start commands cannot tell one mutant
 * from another, because it is not active in other processes.
 */
const UNFIT = /from '[^']*\/(?:real-portal|real-search|corpus|running-server|both-servers)\.ts'|\bspawn|src\/cli\//u;

/** The tests that run on mutants: those that tell quickly what a piece of code does. */
export default defineConfig({
  test: {
    root: '.',
    include: [`tests/${folders}/**/*.test.ts`],
    exclude: globSync(`tests/${folders}/**/*.test.ts`).filter((file) => UNFIT.test(readFileSync(file, 'utf8'))),
    setupFiles: ['tests/mutants/setup.ts'],
    // Files of a worker share what they read. Each mutant has a worker of its own.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    // The cores may be busy with other things: what takes too long is measured by Stryker itself.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
