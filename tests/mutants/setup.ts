import { afterAll, inject } from 'vitest';

/** What Stryker shares with the code it has changed, by the name that it provides. */
interface Shared {
  activeMutant?: string | undefined;
  mutantCoverage?: { static: object; perTest: object } | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Missing where tests run without Stryker. */
    globalNamespace: string | undefined;
  }
}

const shared = ((globalThis as Record<string, unknown>)[inject('globalNamespace') ?? 'mutants'] ??= {}) as Shared;

// Files of a worker share their modules, and with them the account of what each test ran: each file hands in its own.
if (shared.mutantCoverage) Object.assign(shared.mutantCoverage, { static: {}, perTest: {} });

// What a file does before its tests, such as reading the content, is done without the mutant, whichever file comes first.
afterAll(() => {
  shared.activeMutant = undefined;
});
