import { defineConfig } from 'vitest/config';

/** What looks at mutants: the tests without a browser. Those that start commands cannot tell one mutant from another. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/{unit,content,search}/**/*.test.ts'],
    exclude: ['tests/unit/{changes,commands,links,settings}.test.ts', 'tests/unit/{server,files}/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
