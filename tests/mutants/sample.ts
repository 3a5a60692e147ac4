import { createHash } from 'node:crypto';
import type { Checker, CheckResult } from '@stryker-mutator/api/check';
import { CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** How many mutants of a room are tried, and the seed that picks them; tests/mutants/run.ts sets both. */
const COUNT = Number(process.env.MUTANTS_COUNT ?? 300);
const SEED = process.env.MUTANTS_SEED ?? '659';

/** A number that a seed gives a mutant, whatever other mutants there are: a sample changes little when the code does. */
const rankOf = ({ fileName, mutatorName, location, replacement }: Mutant): string => {
  const place = [SEED, fileName.slice(fileName.lastIndexOf('/src/')), mutatorName, JSON.stringify(location)];
  return createHash('sha256')
    .update([...place, replacement].join('\n'))
    .digest('hex');
};

/** Lets a sample of all mutants through to the tests; the score counts those alone. */
export class Sample implements Checker {
  init(): Promise<void> {
    return Promise.resolve();
  }

  /** All in one group, so that the sample is drawn from all. */
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
