import { percentile, spread } from '../percentile.ts';
import { markdownTable } from '../table.ts';
import type { EngineResult, Outcome } from './engines.ts';
import type { Material } from './material.ts';
import type { Query } from './passages.ts';

const whole = (value: number): string => String(Math.round(value));
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(bytes < 99_500 ? 1 : 0);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
const milliseconds = (ms: number): string => ms.toFixed(ms < 99.5 ? 1 : 0);

/** Share of questions whose passage is among the first answers, in percent. */
const success = (outcomes: readonly Outcome[], within: number): string =>
  whole((100 * outcomes.filter(({ place }) => place > 0 && place <= within).length) / outcomes.length);

const ofVariant = ({ outcomes }: EngineResult, variant: string): Outcome[] =>
  outcomes.filter(({ query }) => query.variant === variant);

/** Success of each engine by variant of the questions. */
export function quality(results: readonly EngineResult[], queries: readonly Query[]): string {
  const variants = [...Map.groupBy(queries, ({ variant }) => variant)];
  return markdownTable(
    ['% at 1 / within 5', ...variants.map(([variant, own]) => `${variant} (${own.length})`)],
    results.map((result) => [
      result.engine,
      ...variants.map(([variant, { length }]) => {
        const own = ofVariant(result, variant);
        return `${success(own, 1)}/${success(own, 5)}${own.length === length ? '' : ` (${own.length})`}`;
      }),
    ]),
  );
}

const cost = (results: readonly EngineResult[]): string =>
  markdownTable(
    [
      'engine',
      'KB cold p50/p95/max',
      'requests p50/p95',
      'CPU ms p50/p95/max',
      'CPU ms to ready',
      'index MB br',
      'files',
      'build s',
      'build peak MB',
    ],
    results.map(({ engine, outcomes, ready, build, index }) => [
      engine,
      spread(
        outcomes.map(({ bytes }) => bytes),
        kilobytes,
      ),
      [0.5, 0.95]
        .map((at) =>
          whole(
            percentile(
              outcomes.map(({ requests }) => requests),
              at,
            ),
          ),
        )
        .join(' / '),
      spread(
        outcomes.map(({ ms }) => ms),
        milliseconds,
      ),
      ready === undefined ? '–' : milliseconds(ready),
      megabytes(index.bytes),
      String(index.files),
      build.seconds.toFixed(1),
      whole(build.megabytes),
    ]),
  );

const NOTES = `Success: the passage a question was taken from stands first, or among the first five; (n) where fewer were asked.
KB cold: what a browser with an empty cache transfers for one question and its snippets, brotli 11 (9 above 8 MB), the
code of the engine left out. Engines that ship one file transfer it before the first question, and need CPU to be ready.
CPU is of the whole process; ours and Pagefind are asked with nothing loaded, the others when they are ready.
Slips of questions made here spare the first letter. Sentences that were recombined come several times, which one large
file compresses away and many small ones do not.`;

/** The results of a search benchmark in Markdown. */
export const report = (results: readonly EngineResult[], { queries, counts }: Material): string =>
  `${counts.passages} passages (${counts.recombined} of them recombined), ${queries.length} queries\n\n${quality(results, queries)}\n\n${cost(results)}\n\n${NOTES}`;
