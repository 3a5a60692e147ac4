import { defineConfig } from 'vitest/config';

/**
 * The tests that run on mutants: those without a browser. Tests that start commands are excluded because the mutant is
 * not active in child processes.
 */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/{unit,content,search}/**/*.test.ts'],
    exclude: ['tests/unit/{changes,commands,links,settings}.test.ts', 'tests/unit/{server,files}/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
