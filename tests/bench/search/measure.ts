import { progress } from '../progress.ts';
import { publish } from '../publish.ts';
import { runEngine, type EngineResult } from './engines.ts';
import type { Material } from './material.ts';
import { report } from './report.ts';

/**
 * Measures engines one after the other and publishes what was found under the name of the bench. An engine that fails is
 * named and the others go on; the exit code is 1 then.
 */
export function measure(name: string, engines: readonly string[], material: Material): number {
  let exitCode = 0;
  const results = engines.flatMap((engine): EngineResult[] => {
    progress(engine);
    try {
      return [runEngine(engine, material)];
    } catch (error) {
      exitCode = 1;
      console.error(`${engine}: ${(error as Error).message}`);
      return [];
    }
  });
  publish(name, report(results, material), { ...material.counts, results });
  return exitCode;
}
