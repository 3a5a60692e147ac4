import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { root: '.', include: ['tests/search/{engine,terms}/*.test.ts'], setupFiles: ['tests/mutants/setup.ts'], isolate: false, testTimeout: 60000 } });
