import { progress } from '../progress.ts';
import { publish } from '../publish.ts';
import { runEngine, type EngineResult } from './engines.ts';
import type { Material } from './material.ts';
import { report } from './report.ts';

/**
 * Measures engines one after the other and publishes the results under the name of the benchmark. A failing engine is
 * reported and the others continue; the exit code is then 1.
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
