import { createHash } from 'node:crypto';
import type { Checker, CheckResult } from '@stryker-mutator/api/check';
import { CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Number of mutants and the seed of the sample; set by tests/mutants/run.ts. */
const COUNT = Number(process.env.MUTANTS_COUNT ?? 300);
const SEED = process.env.MUTANTS_SEED ?? '659';

/** A rank derived from the seed and the mutant alone, so that a sample changes little when the code does. */
const rankOf = ({ fileName, mutatorName, location, replacement }: Mutant): string => {
  const place = [SEED, fileName.slice(fileName.lastIndexOf('/src/')), mutatorName, JSON.stringify(location)];
  return createHash('sha256')
    .update([...place, replacement].join('\n'))
    .digest('hex');
};

/** Passes a sample of all mutants on to the tests; only these count for the score. */
export class Sample implements Checker {
  init(): Promise<void> {
    return Promise.resolve();
  }

  /** Puts all mutants in one group, so that the sample is drawn from all. */
  group(mutants: Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const ranked = mutants.map((mutant) => [rankOf(mutant), mutant.id] as const).sort(([a], [b]) => (a < b ? -1 : 1));
    const left = { status: CheckStatus.CompileError, reason: 'not in the sample' } as const;
    return Promise.resolve(
      Object.fromEntries(
        ranked.map(([, id], index) => [id, index < COUNT ? { status: CheckStatus.Passed } : left] as const),
      ),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
