import type { Answer } from './answers.ts';
import { aroundEveryday, type Reading } from './readings.ts';
import type { SearchRecord } from '../records/record.ts';
import { prepare } from '../terms/prepared-text.ts';

/** Readings that replace everyday terms by official ones, for terms that resemble the question. */
export function everydayReadings(answers: readonly Answer[], known: readonly Reading[]): Reading[] {
  const isKnown = ({ ref }: SearchRecord): boolean =>
    known.some(({ substitutions }) => substitutions.some(({ term }) => term === ref));
  return answers
    .filter(({ indexed: { record } }) => record.isEveryday && !isKnown(record))
    .filter(
      ({ reading, match: { marks, tightness } }) =>
        marks === 1 && tightness > 0.7 && reading.substitutions.length === 0,
    )
    .filter(({ indexed: { text }, match: { coverage, at } }) =>
      coverage > 0.85 && text.keys.length > 3 ? at.length >= text.keys.length - 1 : at.length === text.keys.length,
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .flatMap(({ indexed: { record, text }, match: { coverage }, sought }) => {
      const typed = text.original;
      const rest = sought.words.filter(({ alternatives }) => !alternatives.some(({ key }) => text.keys.includes(key)));
      return (record.means ?? []).slice(0, 3).map((read): Reading => ({
        words: [
          ...prepare(read).keys.map((key) => ({ key, typed, share: 1 })),
          ...rest.map((word) => ({ ...word, share: aroundEveryday(rest.length) })),
        ],
        weight: 0.6 + 0.3 * coverage,
        substitutions: [{ typed, read, term: record.ref }],
      }));
    });
}
